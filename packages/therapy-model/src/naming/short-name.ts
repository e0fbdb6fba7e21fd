/** Short names of cell therapies, such as cilta-cel. */
import { decodeInn } from "./decode-inn.ts";

/**
 * Tells whether a text is the short name of a nonproprietary name: the first letters of it, a hyphen, and -cel.
 *
 * At least three letters are asked for, and none of the infix: `cilta-cel` and `cil-cel` are short names of
 * ciltacabtagene autoleucel, `ciltaca-cel` is not. What is in use but is not derived from the name, such as arsa-cel for
 * atidarsagene autotemcel, is no short name here: it is held beside the name, in the `names` of a therapy.
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
  const [madeUp] = words[0]?.parts ?? [];
  if (madeUp === undefined || madeUp.kind === "stem") return false;
  return madeUp.text.toLowerCase().startsWith(start);
}
