export { checkUnit, commensurable, dimensionOf, isUnit, type CommonUnitCode, type UnitCode } from "./check.ts";
export type { UnitIssue, UnitIssueCode } from "./issue.ts";
export { convert, convertDigits, convertExactly } from "./convert.ts";
export type { Bridge, Conversion, ConversionIssue } from "./issue.ts";
export type { SameKind } from "./literal.ts";
export {
  canonicalUnit,
  divide,
  multiply,
  power,
  type CanonicalUnit,
  type Quantity,
  type QuantityResult,
} from "./algebra.ts";
export { kindsOf } from "./counted.ts";
