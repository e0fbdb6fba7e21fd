/** A tree of names, by their words. */

/** What a name denotes: a term, or a word that relates terms to each other. */
export type MeaningKind = "disease" | "treatment" | "measurement" | "scale" | "state" | "method" | "cue";

/** A meaning of a name. */
export interface Meaning {
  readonly kind: MeaningKind;
  /** The key of the term, or of the cue. */
  readonly key: string;
  /** The spelling of an abbreviation, which matches only as it is written. */
  readonly exactly?: string;
}

/** The names with the same first words: the next words, and the meanings of the name that ends here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly meanings: Meaning[];
}
