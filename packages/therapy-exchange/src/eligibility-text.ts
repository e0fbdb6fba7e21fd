/** Eligibility criteria as registries write them. */
import { piecesOf } from "./eligibility-text/piece.ts";
import type { EligibilitySection } from "./eligibility-text/section.ts";
import type { EligibilityPart } from "./eligibility-text/part.ts";
import { treeOf } from "./eligibility-text/tree.ts";

export type { MarkerStyle } from "./eligibility-text/marker.ts";
export type { EligibilitySection } from "./eligibility-text/section.ts";
export type { EligibilityMarker, EligibilityPart } from "./eligibility-text/part.ts";

/**
 * Splits the text of eligibility criteria into headings, criteria and remarks, each with its place in the text.
 *
 * Nothing is moved, changed or left out: a part begins where the one before it ends, those under a part fill it up to
 * its end, and the text can be put together from them. Places are UTF-16 code units, as `slice` takes them. Any text may
 * be given, in time that grows with its length.
 *
 * Bullets, numbers, letters and Roman numbers are read, also inside a sentence (`one of: 1) … 2) …`), headings in
 * English, Chinese and five further languages. What stands under no heading is in the section that the text as a whole
 * is said to be, as of registers that keep the two apart; where nothing is said it is `unspecified`, except before a
 * heading of exclusions in a text that has none of inclusions.
 *
 * @example
 * ```ts
 * import { criteriaOf, splitEligibility } from "@org/therapy-exchange/eligibility-text";
 *
 * const text = "Inclusion Criteria:\n\n* Age \\>= 18 years\n* No active infection\n\nExclusion Criteria:\n\n1. Any of: a) HIV b) HBV";
 * const parts = splitEligibility(text);
 * criteriaOf(parts, "inclusion").map(({ words }) => words); // => ["Age >= 18 years", "No active infection"]
 * criteriaOf(parts, "inclusion").map(({ forbids }) => forbids); // => [false, true]
 *
 * const [infection] = criteriaOf(parts, "exclusion");
 * infection?.parts.map(({ words }) => words); // => ["HIV", "HBV"]
 * text.slice(infection?.wordsStart, infection?.wordsEnd); // => "Any of:"
 * text.slice(infection?.start, infection?.end); // => "1. Any of: a) HIV b) HBV"
 * ```
 */
export function splitEligibility(text: string, section?: EligibilitySection): EligibilityPart[] {
  return treeOf(text, piecesOf(text), section ?? "unspecified");
}

/**
 * The criteria of a text that stand under no other criterion, of one section or of all, in order.
 *
 * What stands under a criterion is found in its `parts`. Headings and remarks are passed over.
 *
 * @example
 * ```ts
 * import { criteriaOf, splitEligibility } from "@org/therapy-exchange/eligibility-text";
 *
 * const parts = splitEligibility("排除标准：\n1、妊娠期妇女；\n2、活动性感染。\n");
 * criteriaOf(parts).map(({ section, words }) => `${section} ${words}`); // => ["exclusion 妊娠期妇女；", "exclusion 活动性感染。"]
 * ```
 */
export function criteriaOf(parts: readonly EligibilityPart[], section?: EligibilitySection): EligibilityPart[] {
  return parts.flatMap((part) => {
    if (part.kind === "heading") return criteriaOf(part.parts, section);
    return part.kind === "criterion" && (section === undefined || part.section === section) ? [part] : [];
  });
}
