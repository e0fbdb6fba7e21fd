/** The products of a text, and the product that a sentence is about. */
import { type Product, products as knownProducts } from "@org/therapy-catalog/products";
import type { TherapyId } from "@org/therapy-model";
import type { InnMention, Mention, ProductMention } from "../annotate/mention.ts";
import type { DraftSpan } from "./draft.ts";
import type { Sentence } from "./sentence.ts";

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

/** Finds the mentions of products, each with the id of its therapy. */
export function namedIn(text: string, mentions: readonly Mention[]): Named[] {
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
  return sameProducts(text, found);
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
