/** Trials as studies of CDISC USDM 4.0. */
export { usdm } from "../usdm/usdm.ts";
export type { UsdmReadResult, UsdmUnmapped } from "../usdm/document.ts";
export type { StudyForm } from "../usdm/study-object.ts";
export type { Difference } from "../mapping/difference.ts";
export { checkUsdm, type UsdmFinding, usdmRules } from "../usdm/rules/check.ts";
export type { UsdmRule } from "../usdm/rules/rule.ts";
