/** Annotation of a text with everything that its words denote. */
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { markAssertions } from "./assertion.ts";
import { findDates } from "./dates.ts";
import { identifierMentions } from "./identifiers.ts";
import type { Mention } from "./mention.ts";
import { codeMentions, innMentions, otherInnMentions } from "./nonproprietary-names.ts";
import { organizationMentions } from "./organizations.ts";
import { placeMentions } from "./places.ts";
import { quantityMentions } from "./quantities.ts";
import { joinStates } from "./joined-states.ts";
import { resolveOverlaps } from "./resolve.ts";
import { findNames } from "./terms.ts";
import { annotatedVocabularies } from "./vocabularies.ts";

/** Options of {@link annotate}. */
export interface AnnotateOptions {
  /** BCP 47 language of the text. Without it, Chinese names are sought in texts with Chinese characters, and English ones in all. */
  readonly language?: string;
  /** The ids of the vocabularies whose terms are sought; by default those that have terms other than ordinary words. */
  readonly vocabularies?: readonly string[];
  /**
   * Vocabularies with custom terms, as `extendVocabulary` of `@org/therapy-model/extension` makes them. Each is searched in
   * place of the one with its id. Their names are prepared at the first call with them.
   */
  readonly extended?: readonly Vocabulary[];
  /** Whether known products and companies are sought; true by default. */
  readonly products?: boolean;
}

/**
 * Finds what the words of a text denote: terms, products, nonproprietary names, targets, quantities, dates, identifiers,
 * organizations and places.
 *
 * The mentions are in the order of the text and do not overlap: the longest counts, then the most certain. Offsets are UTF-16
 * code units. Negated mentions and those that are planned, possible or suspected are marked, within the clause. A name with
 * several meanings counts only if the words beside it show the meaning. The time is linear in the length of the text.
 *
 * @throws {TypeError} if the text is not a string, or there is no vocabulary with an id.
 *
 * @example
 * ```ts
 * import { annotate } from "@org/therapy-text/annotate";
 *
 * const text = "Kymriah was approved for relapsed ALL on August 30, 2017 (NCT02435849)";
 * annotate(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`); // => ["product Kymriah", "term relapsed", "term ALL", "date August 30, 2017", "identifier NCT02435849"]
 * annotate("no history of lupus nephritis")[0]?.negated; // => true
 * ```
 */
export function annotate(text: string, options: AnnotateOptions = {}): Mention[] {
  return annotateWithSteps(text, options).mentions;
}

/** Annotates a text, and counts the letters that were compared with names, for the check that the time is linear. */
export function annotateWithSteps(
  text: string,
  { language, vocabularies = annotatedVocabularies, products = true, extended = [] }: AnnotateOptions,
): { readonly mentions: Mention[]; readonly steps: number } {
  if (typeof text !== "string") throw new TypeError(`expected a text, got ${text === null ? "null" : typeof text}`);
  const isChinese = language?.startsWith("en") !== true && /[\u3400-\u9fff\uf900-\ufaff]/.test(text);
  const { mentions, steps } = findNames(text, { vocabularies, products, isChinese, extended });
  const all = [
    ...mentions,
    ...innMentions(text),
    ...otherInnMentions(text),
    ...codeMentions(text),
    ...quantityMentions(text, language),
    ...findDates(text),
    ...identifierMentions(text),
    ...otherOrganizations(organizationMentions(text), mentions),
    ...otherPlaces(placeMentions(text), mentions),
  ];
  return { mentions: [...markAssertions(text, joinStates(text, resolveOverlaps(all, text.length)))], steps };
}

/** Leaves out the organizations that are regulators, with a country before the name: U.S. Food and Drug Administration. */
function otherOrganizations(organizations: readonly Mention[], names: readonly Mention[]): Mention[] {
  const ends = new Set(
    names.flatMap((one) => (one.kind === "term" && one.value.vocabulary === "regulator" ? [one.end] : [])),
  );
  return organizations.filter(({ end }) => !ends.has(end));
}

/** Leaves out the names before a country that are countries, too: Germany, France. */
function otherPlaces(places: readonly Mention[], names: readonly Mention[]): Mention[] {
  const starts = new Set(names.flatMap(({ kind, start }) => (kind === "place" ? [start] : [])));
  return places.filter(({ start }) => !starts.has(start));
}
