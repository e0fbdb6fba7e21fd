/** Regulators: their names, their terms for milestones and applications, and their review periods. */
export { dueDates, type DueDate } from "../ledger/due-dates.ts";
export { findLocalNames, localNames } from "../domain/regulatory/find-local-names.ts";
export { regulatorNames } from "../domain/regulatory/find-regulator-names.ts";
export type { LocalName, LocalTerm } from "../domain/regulatory/local-name.ts";
export type { RegulatorName, RegulatorNameKind } from "../domain/regulatory/regulator-name.ts";
export { reviewPeriods, type PeriodUnit, type ReviewPeriod } from "../domain/regulatory/review-periods.ts";
export { applicationMilestones } from "../domain/regulatory/application-type.ts";
export { milestoneRanks } from "../domain/regulatory/milestone.ts";
export { regulatorJurisdictions, regulatorParents, regulatorsIn } from "../domain/regulatory/regulator.ts";
export { unionMemberships, unionsOf, type UnionMembership } from "../domain/regulatory/union-membership.ts";
