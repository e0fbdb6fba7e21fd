/** UCUM unit codes: checking, algebra and conversion. */
export type { Fix, Issue, Severity, Span } from "../issue.ts";
export type { Result } from "../result.ts";
export { checkUnit, commensurable, dimensionOf, isUnit, type UnitCode } from "../ucum/check.ts";
export type { CommonUnitCode } from "../ucum/common-units.ts";
export type { UnitIssue, UnitIssueCode } from "../ucum/unit-issue.ts";
export { convert } from "../ucum/convert.ts";
export { convertDigits, convertExactly } from "../ucum/convert-decimal.ts";
export type {
  Bridge,
  ConversionIssue,
  ConversionValueIssue,
  InvalidUnitIssue,
  MismatchIssue,
  UnstatedKindIssue,
} from "../ucum/conversion-issue.ts";
export type { SameKind } from "../ucum/literal.ts";
export { divide, multiply, power, type ComputedQuantity, type Quantity } from "../ucum/algebra.ts";
export { canonicalUnit, type CanonicalUnit } from "../ucum/canonical.ts";
export { kindsOf } from "../ucum/counted.ts";
export { unknownKindsOf, type UnknownKind } from "../ucum/unknown-kinds.ts";
