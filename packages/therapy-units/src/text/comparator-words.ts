import type { Comparator, ReferenceLimit } from "./parsed-quantity.ts";

/** Comparators before a number, as patterns. The first that matches is taken, so longer words come first. */
export const leadingComparators: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    ">=|=>|>/=|≥|≧|⩾|> ?=|≥ ?=|(?:greater|more|higher|older|longer) than(?: or equal(?: to)?| ?/ ?equal to)|equal to or (?:greater|more|higher|older) than|at least|no (?:less|fewer|lower) than|not (?:less|lower) than|(?:a )?minimum(?: of)?|大于或?等于|不低于|不少于|不小于|至少",
  ],
  [
    "<=",
    "<=|=<|</=|≤|≦|⩽|< ?=|(?:less|fewer|lower|younger|shorter) than(?: or equal(?: to)?| ?/ ?equal to)|equal to or (?:less|fewer|lower) than|at most|(?:no|not) (?:more|greater|higher|longer|older) than|not exceeding|not to exceed|up to|(?:a )?maximum(?: of)?|小于或?等于|不超过|不高于|不大于|至多",
  ],
  [">", ">|(?:greater|more|higher|older|longer) than|above|over|exceeding|exceeds|大于|高于|超过|多于"],
  ["<", "<|(?:less|fewer|lower|younger|shorter) than|below|under|小于|低于|少于"],
  ["~", "[~≈]|approximately|approx\\.?|about|around|大约|约"],
  ["=", "=|equal to|equals|等于"],
];

/** Comparators after a quantity, as patterns. */
export const trailingComparators: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    " ?,? or (?:greater|more|higher|older|above|over|longer)\\b| ?and (?:older|above)\\b| ?\\+(?= |$)|(?:或|及)?以上",
  ],
  ["<=", " ?,? or (?:less|fewer|lower|younger|below|under|shorter)\\b| ?and (?:younger|below)\\b|(?:或|及)?以下|以内"],
];

/** Reference values that a number can be a multiple of, as patterns. */
export const limits: readonly (readonly [limit: ReferenceLimit, pattern: string])[] = [
  [
    "ULN",
    "(?:the )?(?:institutional |laboratory |local )?(?:I?ULN\\b|UNL\\b|upper limits? (?:of )?(?:the )?(?:institutional )?normal(?: range)?(?! ?val)\\b)(?: ?[([]I?ULN[)\\]])?|(?:的)?正常值?范?围?的?上限",
  ],
  [
    "LLN",
    "(?:the )?(?:institutional |laboratory )?(?:LLN\\b|lower limits? (?:of )?(?:the )?(?:institutional )?normal(?: range)?\\b)(?: ?[([]LLN[)\\]])?|(?:的)?正常值?范?围?的?下限",
  ],
  ["baseline", "(?:the )?baseline\\b|基线值?"],
];
