/** Finding a term by a name or code. */
import type { TermCodeSystem } from "./code-system.ts";
import { suggestSpelling } from "./suggestion.ts";
import { nameReadings } from "./name-reading.ts";
import {
  normalizeTermName,
  groupNames,
  findAliases,
  findNames,
  isOtherAbbreviation,
  type TermName,
  type TermNameKind,
} from "./term-name.ts";
import type { VocabularyLabels } from "./vocabulary-labels.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Options of `lookup`. */
export interface LookupOptions<Key extends string = string> {
  /** The labels of the vocabulary in other languages than English, one table for each. */
  readonly labels?: readonly VocabularyLabels<Key>[];
}

/** The term of a text. */
export interface FoundTerm<Key extends string = string> {
  /** Discriminator: always `found`. */
  readonly kind: "found";
  /** The key of the term. */
  readonly key: Key;
  /** What matched. */
  readonly by: TermNameKind | "code";
  /** The language of the name, as a BCP 47 tag. Absent for keys and codes. */
  readonly language?: string;
  /** The code system of a matched code. */
  readonly system?: TermCodeSystem;
  /** The matched name or code. */
  readonly matched: string;
  /**
   * The words beside the name of a disease that state its course or the age of the patients, or before the name of a modality
   * that state its design: `Relapsed`.
   */
  readonly qualifier?: string;
}

/** Several terms that have the text as a name or code. */
export interface AmbiguousTerm<Key extends string = string> {
  /** Discriminator: always `ambiguous`. */
  readonly kind: "ambiguous";
  /** The terms. */
  readonly candidates: readonly FoundTerm<Key>[];
}

/** The result for a text without a term. */
export interface UnknownTerm<Key extends string = string> {
  /** Discriminator: always `unknown`. */
  readonly kind: "unknown";
  /** The probable term, and its name that is similar to the text. */
  readonly suggestion?: { readonly key: Key; readonly name: string };
}

/** The result of a lookup. */
export type LookupResult<Key extends string = string> = FoundTerm<Key> | AmbiguousTerm<Key> | UnknownTerm<Key>;

/** The maximum length of a text. */
const maximumLength = 500;

/**
 * Finds the term whose key, label, synonym or code is the text.
 *
 * Case, accents, separators and possessive endings are ignored, except separators between numerals: `Phase I-II` is
 * `Phase I/II`, not `Phase III`. A small letter before capitals distinguishes: `eGFR`, a filtration rate, is not `EGFR`.
 * If the text is not a name, it is read without inversion (`Lymphoma, B-Cell`), without an abbreviation in brackets
 * (`Multiple Myeloma (MM)`), in the singular, and without the state of a disease in front or at the end, or the design of a
 * modality in front, which the result has as `qualifier`. Keys take precedence over names, names over codes, and codes over aliases. A name of several terms is
 * ambiguous. An unknown text may have a suggestion.
 *
 * @throws TypeError if the text is not a string, or the labels are those of another vocabulary.
 *
 * @example
 * ```ts
 * import { phases } from "@org/therapy-model";
 * import { labels } from "@org/therapy-model/labels/zh-hans/sex_eligibility";
 * import { sexEligibilities } from "@org/therapy-model";
 * import { lookup } from "@org/therapy-model/lookup";
 * import { diseases } from "@org/therapy-model/vocabularies";
 *
 * lookup("Phase I/II", phases); // => { kind: "found", key: "phase_1_2", by: "synonym", language: "en", matched: "Phase I/II" }
 * lookup("C15601", phases); // => { kind: "found", key: "phase_2", by: "code", system: "ncit", matched: "C15601" }
 * lookup("女性", sexEligibilities, { labels: [labels] }).kind; // => "found"
 * lookup("Phase 5", phases); // => { kind: "unknown" }
 *
 * const found = lookup("Relapsed Multiple Myelomas (MM)", diseases);
 * found.kind === "found" && [found.key, found.qualifier]; // => ["multiple_myeloma", "Relapsed"]
 * ```
 */
export function lookup<Key extends string>(
  text: string,
  of: Vocabulary<Key>,
  { labels = [] }: LookupOptions<Key> = {},
): LookupResult<Key> {
  assertLabelsOf(of, labels);
  assertText(text);
  if (text.length > maximumLength || text.trim() === "") return { kind: "unknown" };
  return lookupWithoutSuggestion(text, of, labels) ?? unknown(text, of, labels);
}

/** The result of {@link lookup} for a text that has a term or several; a suggestion takes much longer than all names. */
export function lookupWithoutSuggestion<Key extends string>(
  text: string,
  of: Vocabulary<Key>,
  labels: readonly VocabularyLabels[] = [],
): FoundTerm<Key> | AmbiguousTerm<Key> | undefined {
  if (text.length > maximumLength) return undefined;
  for (const { name, qualifier } of nameReadings(text, of.id)) {
    const found = lookupName(name, of, labels);
    if (found === undefined || found.kind === "unknown") continue;
    return (found.kind === "found" && qualifier !== undefined ? { ...found, qualifier } : found) as
      | FoundTerm<Key>
      | AmbiguousTerm<Key>;
  }
  return undefined;
}

/** The terms that have exactly this name, code or alias. */
function lookupName(name: string, of: Vocabulary, labels: readonly VocabularyLabels[]): LookupResult | undefined {
  const normalized = normalizeTermName(name);
  const isMeant = ({ name: known }: TermName): boolean => !isOtherAbbreviation(name.trim(), known);
  const names = findNames(of, normalized, labels).filter(isMeant);
  const aliases = findAliases(of, name.trim(), normalized).filter(isMeant);
  // An alias that is written exactly so belongs to its term, although another term has a name that is nearly the same.
  const exact = aliases.filter((alias) => alias.name === name.trim());
  return (
    oneOf((names.length > 0 ? [...names, ...exact] : []).map(foundByName)) ??
    oneOf(foundByCode(of, name.trim())) ??
    oneOf((exact.length > 0 ? exact : aliases).map(foundByName))
  );
}

function foundByName({ key, by, language, name }: TermName): FoundTerm {
  return { kind: "found", key, by, ...(language !== undefined && { language }), matched: name };
}

/** The result for candidates: one term, several terms, or `undefined` without candidates. */
function oneOf(candidates: readonly FoundTerm[]): LookupResult | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const byKey = new Map(candidates.toReversed().map((candidate) => [candidate.key, candidate]));
  return byKey.size === 1 ? first : { kind: "ambiguous", candidates: [...byKey.values()].toReversed() };
}

/** The codes of each vocabulary; made on first use. */
const codesOf = /* @__PURE__ */ new WeakMap<Vocabulary, ReadonlyMap<string, readonly FoundTerm[]>>();

/** Finds terms by code, ignoring case; the code may have its system as a prefix, such as `ncit:C15601`. */
function foundByCode(of: Vocabulary, text: string): readonly FoundTerm[] {
  let codes = codesOf.get(of);
  if (codes === undefined) {
    codes = readCodes(of);
    codesOf.set(of, codes);
  }
  return codes.get(text.toLowerCase()) ?? [];
}

function readCodes(of: Vocabulary): ReadonlyMap<string, readonly FoundTerm[]> {
  const found = new Map<string, FoundTerm[]>();
  for (const key of of.keys) {
    for (const [system, matched] of Object.entries(of.terms[key]!.codes ?? {}) as [TermCodeSystem, string][]) {
      for (const name of [matched, `${system}:${matched}`]) {
        const same = found.get(name.toLowerCase()) ?? [];
        same.push({ kind: "found", key, by: "code", system, matched });
        found.set(name.toLowerCase(), same);
      }
    }
  }
  return found;
}

function unknown<Key extends string>(
  text: string,
  of: Vocabulary<Key>,
  labels: readonly VocabularyLabels[],
): UnknownTerm<Key> {
  // If a key and a label differ only in separators, suggest the label.
  const names = new Map(groupNames(of, labels).map((same) => [same.at(-1)!.name, same]));
  const near = suggestSpelling(text, names.keys())?.text;
  if (near === undefined) return { kind: "unknown" };
  const owners = names.get(near)!;
  const isShared = owners.some(({ key }) => key !== owners[0]!.key);
  return isShared || isOtherAbbreviation(text.trim(), near)
    ? { kind: "unknown" }
    : { kind: "unknown", suggestion: { key: owners[0]!.key as Key, name: near } };
}

function assertLabelsOf(of: Vocabulary, labels: readonly VocabularyLabels[]): void {
  for (const { vocabulary } of labels) {
    if (vocabulary !== of.id) throw new TypeError(`expected labels of ${of.id}, got labels of ${vocabulary}`);
  }
}

function assertText(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError(`expected a string, got ${text === null ? "null" : typeof text}`);
}
