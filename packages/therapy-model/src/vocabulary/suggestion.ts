/** Spelling suggestions. */

/** A spelling suggestion. */
export interface SpellingSuggestion {
  /** The suggested candidate. */
  readonly text: string;
  /** Whether only case, accents and separators differ; otherwise letters differ. */
  readonly certain: boolean;
}

/** The maximum length of a text. */
const maximumLength = 80;
/** The minimum length of a text for other letters; in a shorter one, letters may only be swapped: `PSMA` is not `PSCA`. */
const minimumLength = 6;

/**
 * Finds the candidate that is most similar to a text. Returns `undefined` if none, or more than one, is similar enough.
 *
 * Case, accents and separators are ignored. At most one letter in four may differ, but no digit and no word of one or two
 * letters: `hepatitis_e` is not a misspelling of `hepatitis_b`, nor `CD20` of `CD22`, nor `not approved` of `NDA approved`.
 *
 * @example
 * ```ts
 * import { suggestSpelling } from "@org/therapy-model/vocabulary";
 *
 * suggestSpelling("Phase-1", ["phase_1", "phase_2"]); // => { text: "phase_1", certain: true }
 * suggestSpelling("recruting", ["recruiting", "completed"]); // => { text: "recruiting", certain: false }
 * suggestSpelling("phase_5", ["phase_1", "phase_2"]); // => undefined
 * ```
 */
export function suggestSpelling(text: string, candidates: Iterable<string>): SpellingSuggestion | undefined {
  if (text.length > maximumLength) return undefined;
  const wanted = readName(text);
  const isShort = wanted.folded.length < minimumLength;
  const maximum = Math.floor(wanted.folded.length / 4);
  let best: string | undefined;
  let least = maximum + 1;
  for (const candidate of candidates) {
    const name = readOnce(candidate);
    if (name.folded === wanted.folded) return { text: candidate, certain: true };
    if (name.distinctive !== wanted.distinctive || Math.abs(name.folded.length - wanted.folded.length) > maximum)
      continue;
    if (isShort && name.letters !== wanted.letters) continue;
    const far = distance(wanted.folded, name.folded, least + 1);
    if (far < least) [best, least] = [candidate, far];
    else if (far === least) best = undefined;
  }
  return best === undefined ? undefined : { text: best, certain: false };
}

/**
 * Finds the text of {@link suggestSpelling}.
 *
 * @example
 * ```ts
 * import { findClosest } from "@org/therapy-model/vocabulary";
 *
 * findClosest("trail", ["therapy", "trial"]); // => "trial"
 * findClosest("banana", ["therapy", "trial"]); // => undefined
 * ```
 */
export function findClosest(text: string, candidates: Iterable<string>): string | undefined {
  return suggestSpelling(text, candidates)?.text;
}

/**
 * Normalizes a text for comparison: without case, accents and separators, so that `CAR-T`, `car_t` and `Car T` are equal.
 * Other characters are kept, because `Phase I/II` is not `Phase III`, and `Ph+` is not `Ph-`. A separator is kept, as a
 * slash, between two numerals, Arabic or Roman, and between a digit and a single letter: `CLDN18.2` is not `CLDN182`,
 * `Stage I-II` is not `Stage III`, and `CD19 T` is not `CD19t`.
 *
 * @example
 * ```ts
 * import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
 *
 * normalizeForSuggestion("CAR-T "); // => "cart"
 * normalizeForSuggestion("Phase I/II"); // => "phasei/ii"
 * normalizeForSuggestion("Phase I-II"); // => "phasei/ii"
 * normalizeForSuggestion("Claudin 18.2"); // => "claudin18/2"
 * ```
 */
export function normalizeForSuggestion(text: string): string {
  const folded = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded.replaceAll(separators, (run: string, at: number) =>
    separatesNumerals(folded, at, at + run.length) ? "/" : "",
  );
}

const separators = /[\p{Z}\p{Pd}\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\s.,;:'"·]+/gu;
const numeralBefore = /(?:\d[a-c]?|(?<![a-z0-9])[ivx]{1,5}[a-c]?)$/;
const numeralAfter = /^(?:\d|[ivx]{1,5}[a-c]?(?![a-z0-9]))/;

/** Checks whether a separator is between two numerals, or between a digit and a single letter, so that it has a meaning. */
function separatesNumerals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 7), start);
  const after = text.slice(end, end + 7);
  return (
    (numeralBefore.test(before) && numeralAfter.test(after)) || (/\d$/.test(before) && /^[d-z](?![a-z0-9])/.test(after))
  );
}

interface ReadName {
  readonly folded: string;
  /** The digits, the words of one or two letters, and negations, in order; they must be equal. */
  readonly distinctive: string;
  /** The letters of a short name in alphabetical order; they are equal if letters are only swapped. */
  readonly letters: string;
}

/** A word that turns the meaning of a name: `not approved` is not `NDA approved`. */
const negation = /^(?:not|never|without|non\p{L}*|un(?!i)\p{L}{4,})$/u;

function readName(text: string): ReadName {
  const words = text.toLowerCase().match(/\d+|[^\d\s\p{P}\p{Z}]+/gu) ?? [];
  const distinctive = words
    .map((word) => (negation.test(word) ? "not" : word))
    .filter((word) => word.length < 3 || word === "not" || /\d/.test(word))
    .join(" ");
  const folded = normalizeForSuggestion(text);
  return { folded, distinctive, letters: folded.length <= minimumLength ? [...folded].toSorted().join("") : "" };
}

/** The maximum number of candidates that are kept, because the same names are compared repeatedly. */
const maximumKept = 20_000;
const kept = new Map<string, ReadName>();

function readOnce(candidate: string): ReadName {
  let name = kept.get(candidate);
  if (name === undefined) {
    name = readName(candidate);
    if (kept.size >= maximumKept) kept.clear();
    kept.set(candidate, name);
  }
  return name;
}

/** The number of letters to insert, delete, replace or swap; at most `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let far = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) far = Math.min(far, before[j - 2]! + 1);
      row.push(far);
      if (far < least) least = far;
    }
    if (least >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
