export { checkUnit, commensurable, dimensionOf, isUnit, type CommonUnitCode, type UnitCode } from "./check.ts";
export type { UnitIssue, UnitIssueCode } from "./issue.ts";
