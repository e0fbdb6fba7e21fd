/** Ledgers: the regulatory status of a therapy with an authority on any day, derived from its regulatory events. */
export { eventsKnownOn, type KnownEvents } from "../ledger/as-known-on.ts";
export { checkLedger } from "../ledger/check-ledger.ts";
export type { DayRange } from "../ledger/days.ts";
export type { DecisionGoal } from "../ledger/decision-goal.ts";
export { furthestMilestones, type RankedEvent } from "../ledger/furthest-milestone.ts";
export { ledgerDiff, type LedgerChange } from "../ledger/ledger-diff.ts";
export { eventHistory, ledgerScopes, matchDisease, type DiseaseMatch, type LedgerScope } from "../ledger/scope.ts";
export type { Track } from "../ledger/state.ts";
export { statusAt, type LedgerStatus, type PossibleStatus } from "../ledger/status-at.ts";
export { timeline, type StatusInterval } from "../ledger/timeline.ts";
export { transitionRules, type TransitionRule } from "../ledger/transitions.ts";
