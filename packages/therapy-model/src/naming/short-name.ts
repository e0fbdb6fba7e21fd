/** Short names of cell therapies, such as cilta-cel. */
import { decodeInn } from "./decode-inn.ts";

/**
 * Checks whether a text is the short name of a nonproprietary name: its first letters, a hyphen, and `cel`.
 *
 * It has at least three letters and none of the infix: `cilta-cel` and `cil-cel` are short names of ciltacabtagene
 * autoleucel, `ciltaca-cel` is not. A short name that is not derived from the start of the name, such as arsa-cel for
 * atidarsagene autotemcel, returns `false`; add it to the `names` of the therapy.
 *
 * @example
 * ```ts
 * import { isShortNameOf } from "@org/therapy-model/naming";
 *
 * isShortNameOf("cilta-cel", "ciltacabtagene autoleucel"); // => true
 * isShortNameOf("eque-cel", "ciltacabtagene autoleucel"); // => false
 * ```
 */
export function isShortNameOf(short: string, inn: string): boolean {
  const [, start] = (short.length <= 60 && /^([a-z]{3,})[-\u2010\u2011]cel$/.exec(short.trim().toLowerCase())) || [];
  if (start === undefined) return false;
  const { scheme, words } = decodeInn(inn);
  if (scheme !== "gene_modified_cells" && scheme !== "cells") return false;
  const [prefix] = words[0]?.parts ?? [];
  if (prefix === undefined || prefix.kind === "stem") return false;
  return prefix.text.toLowerCase().startsWith(start);
}
