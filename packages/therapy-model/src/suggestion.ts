/** What somebody who wrote something unknown most likely meant. */

/** What was probably meant. */
export interface Suggestion {
  /** The candidate. */
  readonly text: string;
  /** Whether it differs in case, accents and separators only; otherwise a letter or two are different. */
  readonly certain: boolean;
}

/** The longest text for which a suggestion is looked for. */
const longest = 80;
/** The shortest text of which a letter may differ; in shorter ones two may be swapped: `PSMA` is not `PSCA`. */
const shortest = 6;

/**
 * Finds what was meant among candidates, or nothing where no candidate, or more than one, is near enough to propose.
 *
 * Case, accents and separators do not count. Otherwise at most one letter in four may differ, never a digit and never a
 * word of one or two letters: `hepatitis_e` is not a misspelt `hepatitis_b`, nor `CD20` a misspelt `CD22`.
 *
 * @example
 * ```ts
 * import { suggest } from "@org/therapy-model";
 *
 * suggest("Phase-1", ["phase_1", "phase_2"]); // => { text: "phase_1", certain: true }
 * suggest("recruting", ["recruiting", "completed"]); // => { text: "recruiting", certain: false }
 * suggest("phase_5", ["phase_1", "phase_2"]); // => undefined
 * ```
 */
export function suggest(text: string, candidates: Iterable<string>): Suggestion | undefined {
  if (text.length > longest) return undefined;
  const wanted = readName(text);
  const isShort = wanted.folded.length < shortest;
  const most = Math.floor(wanted.folded.length / 4);
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    const name = readOnce(candidate);
    if (name.folded === wanted.folded) return { text: candidate, certain: true };
    if (name.distinctive !== wanted.distinctive || Math.abs(name.folded.length - wanted.folded.length) > most) continue;
    if (isShort && name.letters !== wanted.letters) continue;
    const far = distance(wanted.folded, name.folded, least + 1);
    if (far < least) [best, least] = [candidate, far];
    else if (far === least) best = undefined;
  }
  return best === undefined ? undefined : { text: best, certain: false };
}

/**
 * Finds what was meant among candidates, as {@link suggest} does, without saying how certain that is.
 *
 * @example
 * ```ts
 * import { nearest } from "@org/therapy-model";
 *
 * nearest("trail", ["therapy", "trial"]); // => "trial"
 * nearest("banana", ["therapy", "trial"]); // => undefined
 * ```
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  return suggest(text, candidates)?.text;
}

/**
 * Folds case, accents and separators, so that `CAR-T`, `car_t` and `Car T` are the same; other signs stay, because
 * `Phase I/II` is not `Phase III` and `Ph+` is not `Ph-`.
 *
 * @example
 * ```ts
 * import { fold } from "@org/therapy-model";
 *
 * fold("CAR-T "); // => "cart"
 * fold("Phase I/II"); // => "phasei/ii"
 * ```
 */
export function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(separators, "").toLowerCase();
}

const separators = /[\p{Z}\p{Pd}\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\s.,;:'"·]/gu;

interface ReadName {
  readonly folded: string;
  /** What may not differ: the digits and the words of one or two letters, in order. */
  readonly distinctive: string;
  /** The letters in alphabetical order, by which a swap is told from a change; of short names only. */
  readonly letters: string;
}

function readName(text: string): ReadName {
  const words = text.toLowerCase().match(/\d+|[^\d\s\p{P}\p{Z}]+/gu) ?? [];
  const distinctive = words.filter((word) => word.length < 3 || /\d/.test(word)).join(" ");
  const folded = fold(text);
  return { folded, distinctive, letters: folded.length <= shortest ? [...folded].toSorted().join("") : "" };
}

/** Candidates are the same few names again and again; so many of them are kept. */
const mostKept = 20_000;
const kept = new Map<string, ReadName>();

function readOnce(candidate: string): ReadName {
  let name = kept.get(candidate);
  if (name === undefined) {
    name = readName(candidate);
    if (kept.size >= mostKept) kept.clear();
    kept.set(candidate, name);
  }
  return name;
}

/** The number of letters to insert, delete, replace or swap, or `enough` when it is not less than that. */
function distance(a: string, b: string, enough: number): number {
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
    if (least >= enough) return enough;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
