/** Lookup: the term for a name, a label, a synonym or a code, in English and other languages. */
export {
  type AmbiguousTerm,
  type FoundTerm,
  type LookupResult,
  lookup,
  type LookupOptions,
  type UnknownTerm,
} from "../vocabulary/lookup.ts";
export type { TermName, TermNameKind } from "../vocabulary/term-name.ts";
