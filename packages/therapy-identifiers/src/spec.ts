/** What the identifiers of a scheme stand for. */
export type Identifies =
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

/** What a check-digit rule found to be wrong. */
export interface CheckResult {
  readonly expected: string;
  readonly found: string;
  /** Where the check digits stand in the canonical identifier. */
  readonly at: number;
}

/** How a scheme is declared; everything else about it is derived from this. */
export interface SchemeSpec<Shape extends string = string> {
  /** What people call the identifier. */
  readonly name: string;
  /** Who hands it out. */
  readonly issuer: string;
  readonly identifies: Identifies;
  /** The canonical forms, the usual one first. */
  readonly forms: readonly Shape[];
  /** Words that announce the identifier, in lower case: what `identify` takes for a cue and `parse` skips. */
  readonly cues?: readonly string[];
  /** The prefix that Bioregistry gives the scheme, in lower case. */
  readonly prefix?: string;
  /** Further prefixes that mean the same. */
  readonly aliases?: readonly string[];
  /** What the canonical form starts with and its compact URI leaves out, such as `HGNC:`. */
  readonly banana?: string;
  /** Web addresses, the preferred one first; `$1` is the identifier without its banana, `$0` with it. */
  readonly urls?: readonly string[];
  /** The first and the last year that the identifier can plausibly carry. */
  readonly years?: readonly [first: number, last?: number];
  /** Canonical identifiers that stand for nothing. */
  readonly placeholder?: RegExp;
  /** The rule of the check digits, given the canonical identifier. */
  readonly check?: (id: string) => CheckResult | undefined;
  /** Whether a form without a literal beginning is claimed in free text by its `shape`, or only with a `cue` beside it. */
  readonly needs?: "shape" | "cue";
  /** Whether other things have the same form, so that the form alone makes a finding no more than possible. */
  readonly shared?: boolean;
  /** Whether the marks inside the identifier must be exactly those of its form. */
  readonly rigid?: boolean;
  /** The longest identifier that is looked at; 64 characters unless told. */
  readonly max?: number;
}
