/** Vocabularies: declaration of vocabularies, their terms and code systems, and comparison of names. */
export {
  type CodeSystem,
  codeSystems,
  type MappingRelation,
  type TermCodeSystem,
  type TermMapping,
} from "../vocabulary/code-system.ts";
export {
  normalizeForSuggestion,
  findClosest,
  suggestSpelling,
  type SpellingSuggestion,
} from "../vocabulary/suggestion.ts";
export { type AliasName, aliasNames, type TermName, type TermNameKind, termNames } from "../vocabulary/term-name.ts";
export type { CompleteVocabularyLabels, TermLabels, VocabularyLabels } from "../vocabulary/vocabulary-labels.ts";
export {
  broaderTerms,
  type Declaration,
  isKindOf,
  isTerm,
  type Term,
  type TermKey,
  termKeys,
  type Vocabulary,
  vocabulary,
  VocabularyError,
} from "../vocabulary/vocabulary.ts";
export { findTermByName } from "../vocabulary/find-term.ts";
