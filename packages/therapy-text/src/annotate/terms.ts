/** The names in a text as mentions of terms, targets, products, organizations and places. */
import { products, type Product } from "@org/therapy-catalog/products";
import type { TherapyId } from "@org/therapy-model";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { proper } from "../terms/name-spellings.ts";
import { type FoundName, scanNames } from "../terms/scan.ts";
import { clearNames } from "../terms/term-annotation.ts";
import { numeralOf } from "./chinese-numeral.ts";
import { hasSeveralMeanings, termsInWords } from "./abbreviation-certainty.ts";
import type { Mention, MentionCertainty } from "./mention.ts";
import { nameTable } from "./name-table.ts";
import { isMeant } from "./senses.ts";

/** What to search for. */
export interface TermSearch {
  readonly vocabularies: readonly string[];
  readonly products: boolean;
  readonly isChinese: boolean;
  readonly extended: readonly Vocabulary[];
}

/** Finds the names of terms, products and companies. Of the vocabularies that have the same name, the first counts. */
export function findNames(
  text: string,
  { vocabularies, products: hasProducts, isChinese, extended }: TermSearch,
): { readonly mentions: Mention[]; readonly steps: number } {
  const table = nameTable(vocabularies, hasProducts, isChinese, extended);
  const { found, steps } = scanNames(text, table);
  const mentions: Mention[] = [];
  const taken = new Map<number, number>();
  const inWords = termsInWords(found);
  for (const one of [...clearNames(found)].sort(comparePrecedence)) {
    const vocabulary = table.ids[one.of]!;
    const span = one.start * 0x1_00_00_00 + (one.end - one.start);
    if (taken.has(span) && vocabulary !== proper.product && vocabulary !== proper.organization) continue;
    if (!isMeant(text, vocabulary, one)) continue;
    const isOpen =
      numeralOf(text, one.start, one.end) === "open" ||
      (hasSeveralMeanings(vocabulary, one.name.name) && !inWords.has(`${one.of} ${one.name.key}`));
    const mention = mentionOf(text, vocabulary, one, isOpen || one.name.by === "alias" ? "likely" : "certain");
    if (mention === undefined) continue;
    taken.set(span, one.of);
    mentions.push(mention);
  }
  return { mentions, steps };
}

/** A name that is clear takes precedence over one that is not; then the order of the vocabularies counts. */
function comparePrecedence(one: FoundName, other: FoundName): number {
  return Number(one.isUnclear) - Number(other.isUnclear) || one.of - other.of;
}

/** A country before the name of its regulator: U.S. Food and Drug Administration. */
const countryBefore = /(?<![A-Za-z])(?:U\.S\.|US|United States|U\.K\.|UK|European) $/;

function mentionOf(
  text: string,
  vocabulary: string,
  { name, start, end }: FoundName,
  certainty: MentionCertainty,
): Mention | undefined {
  const { key } = name;
  if (vocabulary === proper.product) return productMention(text, key, name.name, start, end);
  if (vocabulary === proper.organization) {
    const words = text.slice(start, end);
    return isCapitalized(words, name.name)
      ? { kind: "organization", start, end, value: key, certainty: "certain" }
      : undefined;
  }
  if (vocabulary === "target") return { kind: "target", start, end, value: { vocabulary, key }, certainty };
  if (vocabulary === "country" || vocabulary === "jurisdiction") {
    return { kind: "place", start, end, value: { vocabulary, key }, certainty };
  }
  const country = vocabulary === "regulator" ? countryBefore.exec(text.slice(Math.max(0, start - 20), start)) : null;
  return { kind: "term", start: start - (country?.[0].length ?? 0), end, value: { vocabulary, key }, certainty };
}

/** The products by id; made on first use. */
let byId: ReadonlyMap<string, Product> | undefined;

const nonproprietary = new Set(["inn", "usan", "ban", "proper", "jan"]);

function productMention(text: string, id: string, name: string, start: number, end: number): Mention | undefined {
  byId ??= new Map(products.map((product) => [product.id, product]));
  const kind = byId.get(id)?.names.find((one) => one.text === name)?.kind;
  const words = text.slice(start, end);
  if (kind !== undefined && nonproprietary.has(kind)) {
    return { kind: "inn", start, end, value: name.toLowerCase(), product: id as TherapyId, certainty: "certain" };
  }
  return isCapitalized(words, name) ? { kind: "product", start, end, value: id, certainty: "certain" } : undefined;
}

/** Checks whether words have the capitals of a proper name, as an ordinary word does not; a name with digits may be in any case. */
function isCapitalized(words: string, name: string): boolean {
  if (/\d/.test(name) || !/^\p{Lu}/u.test(name)) return true;
  return /^\p{Lu}/u.test(words);
}
