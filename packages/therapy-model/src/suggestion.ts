/** What somebody who wrote something unknown most likely meant. */

/** The longest text for which a suggestion is looked for. */
const longest = 80;

/**
 * Finds the candidate that is nearest to a text, or nothing where none is near enough to propose.
 *
 * Case and separators do not count; otherwise at most one letter in four may differ.
 *
 * @example
 * ```ts
 * import { nearest } from "@org/therapy-model";
 *
 * nearest("Phase-1", ["phase_1", "phase_2"]); // => "phase_1"
 * nearest("recruting", ["recruiting", "completed"]); // => "recruiting"
 * nearest("banana", ["recruiting", "completed"]); // => undefined
 * ```
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const wanted = fold(text);
  let best: string | undefined;
  let least = Math.floor(wanted.length / 4) + 1;
  for (const candidate of candidates) {
    const folded = foldOnce(candidate);
    if (folded === wanted) return candidate;
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const far = distance(wanted, folded, least);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/**
 * Folds case, accents and separators, so that `Phase 1`, `phase-1` and `PHASE_1` are the same.
 *
 * @example
 * ```ts
 * import { fold } from "@org/therapy-model";
 *
 * fold("Phase-1 "); // => "phase1"
 * ```
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{P}\p{Z}\p{S}]/gu, "")
    .toLowerCase();
}

/** Candidates are the same few names again and again; so many of them are kept folded. */
const mostKept = 20_000;
const kept = /* @__PURE__ */ new Map<string, string>();

function foldOnce(candidate: string): string {
  let folded = kept.get(candidate);
  if (folded === undefined) {
    folded = fold(candidate);
    if (kept.size >= mostKept) kept.clear();
    kept.set(candidate, folded);
  }
  return folded;
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
