/** The kind of thing that the identifiers of a scheme identify. */
export type EntityKind =
  | "trial"
  | "application"
  | "approval"
  | "designation"
  | "product"
  | "substance"
  | "gene"
  | "protein"
  | "disease"
  | "concept"
  | "cell"
  | "person"
  | "organization"
  | "publication"
  | "security"
  | "grant";

/** Check characters that differ from the computed ones. */
export interface CheckDigitMismatch {
  /** The computed check characters. */
  readonly expected: string;
  /** The check characters of the identifier. */
  readonly found: string;
  /** The offset of the check characters in the canonical identifier. */
  readonly start: number;
}

/** The declaration of a scheme, from which parsing, checking and scanning are derived. */
export interface SchemeDeclaration<Form extends string = string> {
  /** The usual name of the identifier, in English. */
  readonly name: string;
  /** The organization that assigns the identifiers. */
  readonly issuer: string;
  readonly identifies: EntityKind;
  /** The canonical forms, the usual one first: literal text with fields, such as `NCT<serial:08>`. */
  readonly forms: readonly Form[];
  /** Former and other spellings, each with the canonical form that has the same fields: `NTR <former:4>` for `NTR<former:4>`. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Words that introduce the identifier, in lower case: `identify` looks for them and `parse` skips them. */
  readonly cues?: readonly string[];
  /** Cues that are also ordinary words, so that a match beside them is no more than `possible`. */
  readonly weakCues?: readonly string[];
  /** The prefix of the scheme in Bioregistry, in lower case. */
  readonly prefix?: string;
  /** Other prefixes of the same scheme, in lower case, such as `pmid` of PubMed. */
  readonly prefixAliases?: readonly string[];
  /** Prefixes that also stand for the first letters of the identifier: `OMIMPS` for `PS`. */
  readonly prefixHeads?: Readonly<Record<string, string>>;
  /** The beginning of the canonical form that a compact URI omits, such as `HGNC:`. Bioregistry calls it a banana. */
  readonly embeddedPrefix?: string;
  /** Web addresses, the preferred one first; `$0` is the identifier, `$1` the identifier without its embedded prefix. */
  readonly urls?: readonly string[];
  /** The first and the last year that an identifier can contain. */
  readonly years?: readonly [first: number, last?: number];
  /** Matches canonical identifiers that were never assigned and are used as placeholders. */
  readonly placeholder?: RegExp;
  /** Compares the check characters of a canonical identifier with the computed ones. */
  readonly checkDigit?: (id: string) => CheckDigitMismatch | undefined;
  /** How a form that does not begin with letters of its own is recognized in running text: by its form alone, or only with a cue beside it. */
  readonly textMatch?: "form" | "cue";
  /** Whether other identifiers or numbers have the same form, so that the form alone makes a match no more than `possible`. */
  readonly sharedForm?: boolean;
  /** Whether the punctuation inside the identifier must be that of its form. */
  readonly exactPunctuation?: boolean;
  /** The maximum length of an identifier; 64 by default. */
  readonly maxLength?: number;
  /** Among schemes that read the same words equally well, the one with the higher precedence wins; 0 by default. */
  readonly precedence?: number;
}
