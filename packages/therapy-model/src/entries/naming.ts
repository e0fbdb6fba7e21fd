/** Names of therapies: parts of nonproprietary names, short names and company codes. */
export type { ImplicationCertainty, FacetTerms, ImpliedFact, ImpliedTerm, NameFacet } from "../naming/facet.ts";
export { nameStems, type NameStem, type StemBasis, type StemPlace } from "../naming/name-stem.ts";
export type { NamePart, NamePartKind, NameWord } from "../naming/name-word.ts";
export type { NameScheme } from "../naming/implied.ts";
export { decodeInn, type DecodedInn, type DecodeInnOptions } from "../naming/decode-inn.ts";
export { isShortNameOf } from "../naming/short-name.ts";
export { parseCodeName, type CodeCompany, type CodeName } from "../naming/code-name.ts";
export { nameConflicts, type NameConflict } from "../naming/name-conflict.ts";
