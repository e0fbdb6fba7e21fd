/** Finding terms by what people write: one name, or the names within a longer text, in any language given. */
import type { TermCodeSystem } from "./code-system.ts";
import { suggest } from "./suggestion.ts";
import { mentionsIn, type TermMention } from "./term-mention.ts";
import { foldName, namesApart, namesLike, turnedRound, type TermName, type TermNameKind } from "./term-name.ts";
import type { VocabularyLabels } from "./vocabulary-labels.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type { TermMention, TermName, TermNameKind };

/** In which languages, English apart, names are looked for. */
export interface LookupOptions<Key extends string = string> {
  /** The labels of the vocabulary, one table a language. */
  readonly labels?: readonly VocabularyLabels<Key>[];
}

/** The term that a text names. */
export interface FoundTerm<Key extends string = string> {
  /** Says that one term was found. */
  readonly kind: "found";
  /** The key of the term. */
  readonly key: Key;
  /** By what it was found. */
  readonly by: TermNameKind | "code";
  /** The language of the name, as a BCP 47 tag; keys and codes have none. */
  readonly language?: string;
  /** The code system, where it was found by a code. */
  readonly system?: TermCodeSystem;
  /** The name or code that the text is the same as. */
  readonly matched: string;
}

/** The terms that a text may name, of which none is chosen. */
export interface AmbiguousTerm<Key extends string = string> {
  /** Says that several terms have the name. */
  readonly kind: "ambiguous";
  /** What each of them is called. */
  readonly candidates: readonly FoundTerm<Key>[];
}

/** That a text names no term. */
export interface UnknownTerm<Key extends string = string> {
  /** Says that no term has the name. */
  readonly kind: "unknown";
  /** The term that was probably meant, and the name of it that the text is nearly the same as. */
  readonly suggestion?: { readonly key: Key; readonly name: string };
}

/** What a lookup found. */
export type Lookup<Key extends string = string> = FoundTerm<Key> | AmbiguousTerm<Key> | UnknownTerm<Key>;

/** The longest text that is looked up as one name. */
const longest = 500;

/**
 * Finds the term that a text names by key, label, synonym or code, and says by which, in which language.
 *
 * Case, accents, separators and a possessive ending do not count; `Lymphoma, B-Cell` is `B-Cell Lymphoma`. A key comes
 * before a name and a name before a code. What two terms share is refused with both; an unknown text may have a suggestion.
 *
 * @throws TypeError where the text is none, or labels are those of another vocabulary.
 *
 * @example
 * ```ts
 * import { phases } from "@org/therapy-model";
 * import { sexEligibilityLabels } from "@org/therapy-model/labels/zh-hans/sex_eligibility";
 * import { sexEligibilities } from "@org/therapy-model";
 * import { lookup } from "@org/therapy-model/lookup";
 *
 * lookup("Phase I/II", phases); // => { kind: "found", key: "phase_1_2", by: "synonym", language: "en", matched: "Phase I/II" }
 * lookup("C15601", phases); // => { kind: "found", key: "phase_2", by: "code", system: "ncit", matched: "C15601" }
 * lookup("女性", sexEligibilities, { labels: [sexEligibilityLabels] }).kind; // => "found"
 * lookup("Phase 5", phases); // => { kind: "unknown" }
 * ```
 */
export function lookup<Key extends string>(
  text: string,
  of: Vocabulary<Key>,
  { labels = [] }: LookupOptions<Key> = {},
): Lookup<Key> {
  refuseForeign(of, labels);
  refuseNoText(text);
  if (text.length > longest || text.trim() === "") return { kind: "unknown" };
  const turned = turnedRound(text);
  for (const each of turned === undefined ? [text] : [text, turned]) {
    const found = oneOf(namesLike(of, foldName(each), labels).map(foundByName)) ?? oneOf(foundByCode(of, each.trim()));
    if (found !== undefined) return found as Lookup<Key>;
  }
  return suggested(text, of, labels);
}

/**
 * Finds the terms that a longer text mentions, such as the conditions or the interventions of a registry record.
 *
 * At each place the longest name counts. Names in Latin script are whole words, whatever separates their parts; an
 * abbreviation is written as it is: `all` is not `ALL`. Names in Chinese stand anywhere. The time is that of reading the
 * text. A name that two terms share mentions neither.
 *
 * @throws TypeError where the text is none, or labels are those of another vocabulary.
 *
 * @example
 * ```ts
 * import { diseases } from "@org/therapy-model/vocabularies";
 * import { termsIn } from "@org/therapy-model/lookup";
 *
 * const mentions = termsIn("Lupus Nephritis | ANCA Associated Vasculitis (AAV)", diseases);
 * mentions.map(({ key, start, end }) => [key, start, end]); // => [["lupus_nephritis", 0, 15], ["anca_associated_vasculitis", 18, 44], ["anca_associated_vasculitis", 46, 49]]
 * ```
 */
export function termsIn<Key extends string>(
  text: string,
  of: Vocabulary<Key>,
  { labels = [] }: LookupOptions<Key> = {},
): TermMention<Key>[] {
  refuseForeign(of, labels);
  refuseNoText(text);
  return mentionsIn(text, of, labels) as TermMention<Key>[];
}

function foundByName({ name, ...found }: TermName): FoundTerm {
  return { kind: "found", ...found, matched: name };
}

/** The one term that all candidates are, all of them where they are several, or nothing where there are none. */
function oneOf(candidates: readonly FoundTerm[]): Lookup | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const byKey = new Map(candidates.toReversed().map((candidate) => [candidate.key, candidate]));
  return byKey.size === 1 ? first : { kind: "ambiguous", candidates: [...byKey.values()].toReversed() };
}

/** The codes of each vocabulary; worked out when first asked for. */
const codesOf = /* @__PURE__ */ new WeakMap<Vocabulary, ReadonlyMap<string, readonly FoundTerm[]>>();

/** Codes are compared as they are but for case; the system may stand before them, as `ncit:C15601`. */
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

function suggested<Key extends string>(
  text: string,
  of: Vocabulary<Key>,
  labels: readonly VocabularyLabels[],
): UnknownTerm<Key> {
  // Where a key and a label are the same but for their separators, the label is the one to show.
  const names = new Map(namesApart(of, labels).map((same) => [same.at(-1)!.name, same]));
  const near = suggest(text, names.keys())?.text;
  if (near === undefined) return { kind: "unknown" };
  const owners = names.get(near)!;
  const isShared = owners.some(({ key }) => key !== owners[0]!.key);
  return isShared ? { kind: "unknown" } : { kind: "unknown", suggestion: { key: owners[0]!.key as Key, name: near } };
}

/** Labels of another vocabulary would find nothing, or the wrong term: a mistake of the program, not of the text. */
function refuseForeign(of: Vocabulary, labels: readonly VocabularyLabels[]): void {
  for (const { vocabulary } of labels) {
    if (vocabulary !== of.id) throw new TypeError(`labels of ${vocabulary} were given for the vocabulary ${of.id}`);
  }
}

/** Something other than a text, such as an empty cell of a table: a mistake of the program, of which it is told so. */
function refuseNoText(text: unknown): asserts text is string {
  if (typeof text !== "string")
    throw new TypeError(`terms are found in a text, not in ${text === null ? "null" : typeof text}`);
}
