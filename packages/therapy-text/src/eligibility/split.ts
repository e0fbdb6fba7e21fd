/** Splits eligibility texts as registries publish them. */
import { piecesOf } from "./piece.ts";
import type { EligibilitySection } from "./section.ts";
import type { EligibilityPart } from "./part.ts";
import { treeOf } from "./tree.ts";

/**
 * Splits the text of eligibility criteria into headings, criteria and remarks, with their offsets.
 *
 * The parts cover the text without gaps: each begins where the one before it ends, and the same holds for the parts below
 * a part. Offsets are UTF-16 code units, as in `slice`. Any text is accepted; the time is linear in its length.
 *
 * Recognizes bullets, numbers, letters and Roman numerals, also within a sentence (`one of: 1) … 2) …`), and headings in
 * English, Chinese, French, German, Spanish, Italian and Dutch.
 *
 * @param section The section of parts without a heading, for registries with one field for each section. By default it
 * is `unspecified`; but if the text has a heading of exclusion criteria and none of inclusion criteria, the parts before
 * that heading are inclusion criteria.
 *
 * @example
 * ```ts
 * import { listCriteria, splitEligibility } from "@org/therapy-text/eligibility";
 *
 * const text = "Inclusion Criteria:\n\n* Age \\>= 18 years\n* No active infection\n\nExclusion Criteria:\n\n1. Any of: a) HIV b) HBV";
 * const parts = splitEligibility(text);
 * listCriteria(parts, "inclusion").map(({ content }) => content); // => ["Age >= 18 years", "No active infection"]
 * listCriteria(parts, "inclusion").map(({ negated }) => negated); // => [false, true]
 *
 * const [infection] = listCriteria(parts, "exclusion");
 * infection?.parts.map(({ content }) => content); // => ["HIV", "HBV"]
 * text.slice(infection?.contentStart, infection?.contentEnd); // => "Any of:"
 * text.slice(infection?.start, infection?.end); // => "1. Any of: a) HIV b) HBV"
 * ```
 */
export function splitEligibility(text: string, section?: EligibilitySection): EligibilityPart[] {
  return treeOf(text, piecesOf(text), section ?? "unspecified");
}

/**
 * Lists the criteria that are not below another criterion, of one section or of all, in order.
 *
 * Headings and remarks are left out. Criteria below a criterion are in its `parts`.
 *
 * @example
 * ```ts
 * import { listCriteria, splitEligibility } from "@org/therapy-text/eligibility";
 *
 * const parts = splitEligibility("排除标准：\n1、妊娠期妇女；\n2、活动性感染。\n");
 * listCriteria(parts).map(({ section, content }) => `${section} ${content}`); // => ["exclusion 妊娠期妇女；", "exclusion 活动性感染。"]
 * ```
 */
export function listCriteria(parts: readonly EligibilityPart[], section?: EligibilitySection): EligibilityPart[] {
  return parts.flatMap((part) => {
    if (part.kind === "heading") return listCriteria(part.parts, section);
    return part.kind === "criterion" && (section === undefined || part.section === section) ? [part] : [];
  });
}
