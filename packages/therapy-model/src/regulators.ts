/** Regulators: what they are called, what they call each step, and how long their clocks run. */
export { dueDates, type DueDate } from "./regulatory/due-dates.ts";
export { localNames, localTermsNamed, type LocalName, type LocalTerm } from "./regulatory/local-name.ts";
export { regulatorNames, type RegulatorName, type RegulatorNameKind } from "./regulatory/regulator-name.ts";
export { reviewPeriods, type PeriodUnit, type ReviewPeriod } from "./regulatory/review-periods.ts";
