/** Ledgers: where a therapy stands with an authority on any day, worked out from its regulatory events. */
export { asKnownOn, type KnownEvents } from "./regulatory/ledger/as-known-on.ts";
export { checkLedger } from "./regulatory/ledger/check-ledger.ts";
export type { DayRange } from "./regulatory/ledger/days.ts";
export { furthestMilestones, type RankedEvent } from "./regulatory/ledger/furthest-milestone.ts";
export { ledgerDiff, type LedgerChange } from "./regulatory/ledger/ledger-diff.ts";
export { history, ledgerScopes, type LedgerScope } from "./regulatory/ledger/scope.ts";
export type { Track } from "./regulatory/ledger/standing.ts";
export { statusAt, type LedgerStatus, type PossibleStatus } from "./regulatory/ledger/status-at.ts";
export { timeline, type StatusInterval } from "./regulatory/ledger/timeline.ts";
export { transitionRules, type TransitionRule } from "./regulatory/ledger/transitions.ts";
