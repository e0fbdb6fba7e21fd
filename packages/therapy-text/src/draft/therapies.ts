/** Therapies: the products of a text with the facets that it states about them. */
import { spanAt, spansIn } from "./search.ts";
import { toTherapy } from "@org/therapy-catalog/products";
import type { Modality, Name, NameKind, TherapyId } from "@org/therapy-model";
import { modalities } from "@org/therapy-model";
import { isKindOf } from "@org/therapy-model/vocabulary";
import { findTerms } from "../terms/find-terms.ts";
import { modalitiesIn, nameFacetsIn, narrowest } from "../interpret/therapy-facets.ts";
import { type DraftDocument, statedTerms } from "./document.ts";
import type { DraftCertainty, DraftSpan } from "./draft.ts";
import type { Sentence } from "./sentence.ts";
import type { Named, Subject } from "./subject.ts";
import { meetingBefore, modalityPhrases, supportingWords } from "./words/modality-phrases.ts";
import { addRecord, append, put, type Writer } from "./writer.ts";

/** Writes the therapies whose modality a text states or their name implies. */
export function readTherapies(document: DraftDocument, writer: Writer): void {
  for (const subject of document.subjects) {
    const modality = modalityOf(document, subject);
    if (modality === undefined) continue;
    const { id } = subject;
    addRecord(writer, { kind: "therapy", id });
    for (const named of subject.names) writeName(writer, subject, named);
    put(writer, id, ["modality"], modality.value, modality, modality.certainty);
  }
}

interface StatedModality extends DraftSpan {
  readonly value: Modality;
  readonly certainty: DraftCertainty;
}

/** Procedures, and classes that companies are described with. */
const notProducts: ReadonlySet<Modality> = new Set<Modality>(["hsc_transplant", "cord_blood_transplant"]);
const broad: ReadonlySet<Modality> = new Set<Modality>([
  "cell_therapy",
  "gene_therapy",
  "gene_modified_cell_therapy",
  "rna_therapy",
]);

/**
 * The modality that a text supports: the narrowest one that the words about the product state, or that the text names anywhere and
 * the known product has; otherwise the one that its nonproprietary name implies.
 */
function modalityOf(document: DraftDocument, subject: Subject): StatedModality | undefined {
  const stated = statedModality(document, subject);
  const known = subject.product?.modality;
  if (known === undefined) return stated ?? impliedByName(subject);
  // A foreign word beside the name does not change what the product is known to be.
  const own = stated !== undefined && isRelated(stated.value, known) ? [stated] : [];
  const found = [...own, ...namedKinds(document, known)];
  const narrowestOne = found.find(
    ({ value }) => !found.some(({ value: other }) => other !== value && isKindOf(modalities, other, value)),
  );
  return narrowestOne ?? impliedByName(subject);
}

function isRelated(one: Modality, other: Modality): boolean {
  return one === other || isKindOf(modalities, one, other) || isKindOf(modalities, other, one);
}

/** The modalities that a text names anywhere and that a modality is, or is a kind of. */
function namedKinds(document: DraftDocument, known: Modality): StatedModality[] {
  return modalityNames(document).filter(({ value }) => value === known || isKindOf(modalities, known, value));
}

const modalityNamesOf = new WeakMap<DraftDocument, readonly StatedModality[]>();

/** All modalities that a text names, also in the names of companies. */
function modalityNames(document: DraftDocument): readonly StatedModality[] {
  const cached = modalityNamesOf.get(document);
  if (cached !== undefined) return cached;
  const found: StatedModality[] = [];
  const add = (value: Modality, start: number, end: number): void => {
    if (!meetingBefore.test(document.text.slice(Math.max(0, start - 60), start)))
      found.push({ value, start, end, certainty: "likely" });
  };
  for (const { key, start, end } of findTerms(document.text, modalities)) add(key, start, end);
  const whole = { path: "/text" as const, text: document.text };
  for (const { value, evidence } of modalitiesIn(whole, { isName: false })) add(value, evidence.start, evidence.end);
  for (const [value, pattern] of supportingWords) {
    const match = pattern.exec(document.text);
    if (match !== null) add(value, match.index, match.index + match[0].length);
  }
  modalityNamesOf.set(document, found);
  return found;
}

/** The modality that a nonproprietary name implies by its stems. */
function impliedByName({ names }: Subject): StatedModality | undefined {
  for (const { words, start, end } of names) {
    const modality = nameFacetsIn(words)?.modality;
    if (modality !== undefined) return { value: modality, start, end, certainty: "likely" };
  }
  return undefined;
}

function statedModality(document: DraftDocument, { names }: Subject): StatedModality | undefined {
  const found: StatedModality[] = [];
  for (const named of names) {
    for (const phrase of phrasesAbout(document, named)) {
      const text = { path: "/text" as const, text: document.text.slice(phrase.start, phrase.end) };
      const mentioned = statedTerms(document.mentions, "modality").filter(
        ({ start, end }) => start >= phrase.start && end <= phrase.end,
      );
      const one = narrowest(modalitiesIn(text, { isName: false }).filter(({ value }) => !notProducts.has(value)));
      if (one !== undefined) {
        const { start, end } = one.evidence;
        found.push({ value: one.value, start: phrase.start + start, end: phrase.start + end, certainty: "certain" });
        continue;
      }
      const worded = wordedModality(text.text, phrase);
      if (worded !== undefined) {
        found.push(worded);
        continue;
      }
      const wide = mentioned.find(({ value }) => broad.has(value.key as Modality));
      if (wide === undefined) continue;
      const stem = statedTerms(document.mentions, "cell_type").find(
        ({ value, start, end }) =>
          value.key === "hematopoietic_stem_cell" && start >= phrase.start && end <= phrase.end,
      );
      if (stem !== undefined && wide.value.key === "gene_therapy") {
        const [start, end] = [Math.min(wide.start, stem.start), Math.max(wide.end, stem.end)];
        found.push({ value: "hsc_gene_therapy", start, end, certainty: "likely" });
      } else found.push({ value: wide.value.key as Modality, start: wide.start, end: wide.end, certainty: "certain" });
    }
  }
  const kept = found.filter(
    ({ value }) => !found.some(({ value: other }) => other !== value && isKindOf(modalities, other, value)),
  );
  return new Set(kept.map(({ value }) => value)).size === 1 ? kept[0] : undefined;
}

/** The modality that a wording of press releases states in a phrase. */
function wordedModality(text: string, { start }: DraftSpan): StatedModality | undefined {
  for (const [value, pattern] of modalityPhrases) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return { value, start: start + match.index, end: start + match.index + match[0].length, certainty: "certain" };
  }
  return undefined;
}

/** After a name: `, an`, ` is a`, `, Company's`. */
const apposition =
  /^[®™*]{0,2}(?:\s?\([^()]{1,90}\))*(?:\s(?:injection|infusion|product|therapy))?(?:\s?[,–—-]\s?(?:which is |also )?|\s(?:is|are|was)\s(?:being\s|also\s|currently\s)?|(?:\s?[,–—]\s)?(?=targets ))(?:an?\s|the\s|its\s|our\s|their\s|[\p{L}\d&]+['’]s?\s|investigational\s|(?=autologous\s|allogeneic\s)|targets\s)/u;
const phraseEnd =
  /[;:]|\.(?=\s|$)|[,)]?\s(?:for|in(?!\s(?:vivo|vitro))|to|that|which|being|who|has|have|had|was|were|will|is|are|designed|administered)\s|[—–]/g;

/** The words that describe a named product: the noun phrase before its name, and the apposition or predicate after it. */
export function phrasesAbout({ text, sentences, named }: DraftDocument, { start, end, id }: Named): DraftSpan[] {
  const sentence = spanAt(sentences, { start, end });
  if (sentence === undefined) return [];
  const next = spansIn(named, { start: end + 1, end: sentence.end }).find((one) => one.id !== id);
  const limit = next?.start ?? sentence.end;
  const phrases: DraftSpan[] = [];
  const match = apposition.exec(text.slice(end, Math.min(limit, end + 160)));
  if (match !== null) {
    const from = end + match[0].length - (/targets\s$/.test(match[0]) ? 8 : 0);
    const rest = text.slice(from, Math.min(limit, from + 220));
    phraseEnd.lastIndex = 0;
    const stop = phraseEnd.exec(rest);
    phrases.push({ start: from, end: from + (stop?.index ?? rest.length) });
  }
  const bracket = /^[®™*]{0,2}\s?\(([^()\n]{8,90})\)/.exec(text.slice(end, Math.min(limit, end + 100)));
  if (bracket !== null) {
    const from = end + bracket[0].length - bracket[1]!.length - 1;
    phrases.push({ start: from, end: from + bracket[1]!.length });
  }
  const before = text.slice(Math.max(sentence.start, start - 110), start);
  const noun =
    /(?:^|[,;:.()]\s?|\b(?:of|for|that|with|and|on|to|in(?! vivo)|announced|evaluating|using|from|is|by|as)\s)((?:(?!\b(?:of|for|that|with|and|on|to|announced|evaluating|using|from|is|by|as)\s)[^,;:.()])*)(?:\(|, )?$/i.exec(
      before,
    );
  if (noun !== null && noun[1]!.length > 4) {
    const isApart = before.endsWith(", ");
    const head = /(?:candidate|therapy|product|vaccine|treatment|cells?)$/i.test(noun[1]!.trim());
    if (!isApart || head) {
      const from = start - before.length + noun.index + noun[0].indexOf(noun[1]!);
      phrases.push({ start: from, end: from + noun[1]!.length });
    }
  }
  return phrases;
}

function writeName(writer: Writer, { id, product }: Subject, { words, mention, start, end }: Named): void {
  const text = mention.kind === "inn" ? mention.value : words;
  const kind = nameKind(text, mention.kind === "inn", product?.names ?? []);
  const names = (writer.records.get(id)?.["names"] ?? []) as Name[];
  if (names.some((one) => one.text.toLowerCase() === text.toLowerCase())) return;
  append(writer, id, ["names"], { text, kind }, { start, end });
}

function nameKind(
  text: string,
  isInn: boolean,
  known: readonly { readonly text: string; readonly kind: NameKind }[],
): NameKind {
  const own = known.find((one) => one.text.toLowerCase() === text.toLowerCase())?.kind;
  // Whether a name is a former one, only the text can state.
  if (own !== undefined && own !== "former") return own;
  if (isInn) return "inn";
  if (/\d/.test(text)) return "code";
  return /^\p{Lu}\p{L}+$/u.test(text) ? "brand" : "short_name";
}

/** Returns the therapies of a sentence that is about one of them. */
export function therapyOf({ subjectOf }: DraftDocument, index: number, writer: Writer): TherapyId | undefined {
  const id = subjectOf[index];
  return id !== undefined && writer.records.has(id) ? id : undefined;
}

/** The constructs that a modality has for a target. */
export function constructsFor(modality: Modality, target: string): readonly { readonly [key: string]: unknown }[] {
  const { constructs } = toTherapy({
    id: "therapy:x",
    names: [{ text: "x", kind: "code" }],
    modality,
    targets: [target as never],
    sources: [],
  });
  return (constructs ?? []) as unknown as readonly { readonly [key: string]: unknown }[];
}

/** Checks whether a sentence names a product itself. */
export function hasName({ named }: DraftDocument, { start, end }: Sentence): boolean {
  return spansIn(named, { start, end }).length > 0;
}
