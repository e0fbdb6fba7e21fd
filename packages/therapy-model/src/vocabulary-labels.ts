/** What the terms of a vocabulary are called in another language than English. */

/** What one term is called in another language. */
export interface TermLabels {
  /** What a person calls it. */
  readonly label: string;
  /** Other names in use, abbreviations among them. */
  readonly synonyms?: readonly string[];
}

/** What every term of a vocabulary is called in one other language. */
export interface VocabularyLabels<Key extends string = string> {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** The id of the vocabulary. */
  readonly vocabulary: string;
  /** The names by key: each term of the vocabulary has its own. */
  readonly terms: { readonly [K in Key]: TermLabels };
}
