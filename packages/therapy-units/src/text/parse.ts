/** Parsing of quantities as people write them. */
export { findQuantities } from "./find-quantities.ts";
export { parseQuantity } from "./parse-quantity.ts";
export type {
  Assumption,
  Bound,
  Comparator,
  ParsedQuantity,
  ParseOptions,
  QuantityIssue,
  QuantityIssueCode,
  ReferenceLimit,
} from "./parsed-quantity.ts";
