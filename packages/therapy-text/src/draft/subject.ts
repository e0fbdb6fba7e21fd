/** The products of a text, and the product that a sentence is about. */
// cspell:disable -- parts of words in patterns
import { spanAt } from "./search.ts";
import { type Product, products as knownProducts } from "@org/therapy-catalog/products";
import type { TherapyId } from "@org/therapy-model";
import type { InnMention, Mention, ProductMention } from "../annotate/mention.ts";
import type { DraftSpan } from "./draft.ts";
import type { Sentence } from "./sentence.ts";
import { codeAfter, codeBefore, otherCode, shortCode } from "./words/code-context.ts";

/** A mention of a product. */
export interface Named extends DraftSpan {
  /** The id of its therapy. */
  readonly id: TherapyId;
  readonly words: string;
  readonly mention: ProductMention | InnMention;
}

/** A product of a text, with its names in the order of the text. */
export interface Subject {
  readonly id: TherapyId;
  readonly product: Product | undefined;
  readonly names: readonly Named[];
}

let catalog: ReadonlyMap<string, Product> | undefined;

/** The known product with an id. */
export function knownProduct(id: string): Product | undefined {
  catalog ??= new Map(knownProducts.map((product) => [product.id, product]));
  return catalog.get(id);
}

/** Words after a code that make it the name of a study, a platform or a group. */
const otherAfter =
  /^[®™]?\s?(?:\((?:NCT\d+|[Pp]hase [\dIVab/]+)\)\s?)?(?:[Pp]hase [\dIVab/]+ )?(?:clinical |pivotal )?(?:trial|study|studies|cohort|platform|arm)\b/;

/** Finds the names of products in a text, each with the id of its therapy. */
export function namedIn(text: string, mentions: readonly Mention[]): Named[] {
  const mentioned = mentionedIn(text, mentions);
  const coded = [...mentioned, ...codesIn(text, mentioned, mentions)].toSorted((one, other) => one.start - other.start);
  const found = sameProducts(text, coded);
  return [...found, ...brandsIn(text, found, mentions)].toSorted((one, other) => one.start - other.start);
}

function productAt(value: string, start: number): ProductMention {
  return { kind: "product", start, end: start + value.length, value, certainty: "likely" };
}

/** Finds short codes that the words beside one of their places make the code of a product. */
function codesIn(text: string, known: readonly Named[], mentions: readonly Mention[]): Named[] {
  const starts = new Set(known.map(({ start }) => start));
  const places = [...text.matchAll(shortCode)].filter(({ 0: words, index }) => {
    const place = spanAt(mentions, { start: index, end: index + words.length });
    const isFree =
      place === undefined || place.kind === "organization" || (place.kind === "product" && !starts.has(place.start));
    return isFree && !otherCode.test(words);
  });
  const codes = new Set(
    places
      .filter(({ 0: words, index }) => {
        const after = text.slice(index + words.length, index + words.length + 140);
        if (otherAfter.test(after) || /\b(?:trial|study)\b/.test(after.slice(0, 60))) return false;
        return codeAfter.test(after) || codeBefore.test(text.slice(Math.max(0, index - 60), index));
      })
      .map(([words]) => words),
  );
  return places.flatMap(({ 0: words, index: start }) => {
    if (!codes.has(words)) return [];
    const mention = productAt(words, start);
    return [{ id: idOf(mention)!, words, mention, start, end: mention.end }];
  });
}

/** Finds brand names: a word with a sign of a trademark or a capital before a nonproprietary name in brackets, at all its places. */
function brandsIn(text: string, found: readonly Named[], mentions: readonly Mention[]): Named[] {
  const brands = new Map<string, TherapyId>();
  for (const { id, start, mention } of found) {
    const before = /(?<![\p{L}\d-])(\p{Lu}\p{L}{3,15})[®™]?,? \($/u.exec(text.slice(Math.max(0, start - 24), start));
    if (before === null || mention.kind !== "inn") continue;
    const at = start - before[0].length;
    const isOther = spanAt(mentions, { start: at, end: at + 1 }) !== undefined;
    if (!isOther) brands.set(before[1]!, id);
  }
  return [...brands].slice(0, 20).flatMap(([brand, id]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\d-])${brand}(?![\\p{L}\\d])`, "gu"))].map(({ index: start }) => {
      const mention = productAt(brand, start);
      return { id, words: brand, mention, start, end: mention.end };
    }),
  );
}

/** Finds the mentions of products. */
function mentionedIn(text: string, mentions: readonly Mention[]): Named[] {
  const found: Named[] = [];
  for (const mention of mentions) {
    if (mention.kind !== "product" && mention.kind !== "inn") continue;
    const { start, end } = mention;
    const words = text.slice(start, end);
    const id = idOf(mention);
    if (id === undefined) continue;
    if (otherAfter.test(text.slice(end, end + 60)) && knownProduct(id) === undefined) continue;
    found.push({ id, words, mention, start, end });
  }
  return found;
}

function idOf(mention: ProductMention | InnMention): TherapyId | undefined {
  if (mention.kind === "inn" && mention.product !== undefined) return mention.product;
  if (mention.value.startsWith("therapy:")) return mention.value as TherapyId;
  const slug = mention.value
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return slug === "" ? undefined : `therapy:${slug.slice(0, 90)}`;
}

/** Between two names of one product: `(`, `, also known as`, `(formerly`. */
const alias =
  /^[®™*]{0,2},? ?(?:\((?:or )?|,? (?:also|formerly|previously) (?:known as|called) |\((?:also |formerly |previously )(?:known as |called )?)["“]?$/;

/** Gives names that stand for each other one id; the known product has precedence. */
function sameProducts(text: string, found: readonly Named[]): Named[] {
  const ids = new Map<string, TherapyId>();
  const idNow = (id: TherapyId): TherapyId => ids.get(id) ?? id;
  for (let at = 1; at < found.length; at++) {
    const [one, other] = [found[at - 1]!, found[at]!];
    const between = text.slice(one.end, other.start);
    if (ids.size > 200) break;
    if (between.length > 40 || !alias.test(between) || idNow(one.id) === idNow(other.id)) continue;
    const [known, otherKnown] = [knownProduct(idNow(one.id)), knownProduct(idNow(other.id))];
    if (known !== undefined && otherKnown !== undefined) continue;
    const [kept, lost] = otherKnown === undefined ? [idNow(one.id), idNow(other.id)] : [idNow(other.id), idNow(one.id)];
    for (const [from, to] of ids) if (to === lost) ids.set(from, kept);
    ids.set(lost, kept);
  }
  return found.map((named) => ({ ...named, id: idNow(named.id) }));
}

/** Groups the mentions by product, in the order of the text. */
export function subjectsOf(named: readonly Named[]): Subject[] {
  const groups = new Map<TherapyId, Named[]>();
  for (const one of named) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  return [...groups].map(([id, names]) => ({ id, product: knownProduct(id), names }));
}

/** Words by which a sentence means the product of the text before it. */
const anaphor =
  /^(?:It|They)\s(?:is|was|has|works|uses|utilizes|targets|consists|can|contains|features)\b|\b(?:[Tt]his|[Tt]he) (?:[\w-]+ ){0,2}?(?:product(?! (?:pipeline|candidates|portfolio|development))|therapy|treatment|medicine|drug|vaccine|element|candidate)\b|^(?:该|本)(?:产品|品|药|疗法)|该(?:产品|药品|疗法)/;

/** Words that compare with other products. */
const comparison =
  /\b(?:unlike|compared (?:to|with)|existing|traditional|conventional|current(?:ly)? approved|other|another|versus)\b/i;

/** Chooses the product that each sentence is about; none if several could be meant. */
export function subjectsBySentence(
  sentences: readonly Sentence[],
  named: readonly Named[],
): readonly (TherapyId | undefined)[] {
  const all = new Set(named.map(({ id }) => id));
  const only = all.size === 1 ? [...all][0] : undefined;
  let [topic, paragraph, next]: [TherapyId | undefined, number, number] = [undefined, -1, 0];
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) [topic, paragraph] = [undefined, sentence.paragraph];
    while (next < named.length && named[next]!.start < sentence.start) next += 1;
    const own = new Set<TherapyId>();
    for (; next < named.length && named[next]!.start < sentence.end; next++) own.add(named[next]!.id);
    if (own.size > 1) return (topic = undefined);
    if (own.size === 1) return (topic = [...own][0]);
    if (comparison.test(sentence.text)) return undefined;
    if (topic !== undefined) return topic;
    if (only !== undefined && anaphor.test(sentence.text)) return (topic = only);
    return undefined;
  });
}
