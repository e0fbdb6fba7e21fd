/** Labels of terms in other languages than English. */

/** The names of one term in another language. */
export interface TermLabels {
  /** The preferred name. */
  readonly label: string;
  /** Other names, including abbreviations. */
  readonly synonyms?: readonly string[];
}

/** The names of terms of a vocabulary in another language; a term without a label in that language is absent. */
export interface VocabularyLabels<Key extends string = string> {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** The id of the vocabulary. */
  readonly vocabulary: string;
  /** The names by key. */
  readonly terms: { readonly [K in Key]?: TermLabels };
}

/** The names of all terms of a vocabulary in another language. */
export interface CompleteVocabularyLabels<Key extends string = string> extends VocabularyLabels<Key> {
  /** The names by key; every term has names. */
  readonly terms: { readonly [K in Key]: TermLabels };
}
