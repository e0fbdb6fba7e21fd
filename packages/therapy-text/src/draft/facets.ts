/** Facets of therapies in the sentences about them: cells, vectors, constructs, form, route, platform, indications. */
import { spansIn } from "./search.ts";
import type { Modality, TherapyId } from "@org/therapy-model";
import { binderFormats } from "@org/therapy-model";
import { findTerms } from "../terms/find-terms.ts";
import { isReceptor, targetsIn } from "../interpret/therapy-facets.ts";
import { transplantAfter } from "../interpret/receptor-words.ts";
import { type DraftDocument, spanIn, describedTerms } from "./document.ts";
import type { DraftSpan } from "./draft.ts";
import { readIndications } from "./indications.ts";
import type { Sentence } from "./sentence.ts";
import { constructsFor, hasName, phrasesAbout, therapyOf } from "./therapies.ts";
import { addRecord, append, has, put, type Writer } from "./writer.ts";

/** Reads the facets of all therapies. */
export function readFacets(document: DraftDocument, writer: Writer): void {
  for (const [index, sentence] of document.sentences.entries()) {
    const id = therapyOf(document, index, writer);
    if (id === undefined) continue;
    const own = spansIn(document.named, sentence)[0];
    for (const named of spansIn(document.named, sentence)) {
      if (named.start >= sentence.start && named.end <= sentence.end) readForm(document, writer, named.id, named.end);
    }
    const about = aboutProduct(document, sentence, own?.start);
    if (about !== undefined) {
      readCells(document, sentence, writer, id, about);
      readVector(sentence, writer, id, about);
      readTargets(document, sentence, writer, id, about);
      readTransgene(document, sentence, writer, id, about);
      readRoute(sentence, writer, id, about);
      readBinder(sentence, writer, id);
      readPlatform(document, sentence, writer, id);
    }
    if (own !== undefined) readIndications(document, index, writer, id, own.start);
    else if (
      /\bindication (?:for|of) (?:this|the) (?:product|therapy) is\b|\b(?:approved|indicated|authori[sz]ed) for\b|适应症为/i.test(
        sentence.text,
      )
    )
      readIndications(document, index, writer, id, sentence.start);
  }
}

/** Words that speak of another product or of patients' other treatment. */
const aside = /\b(?:in combination with|combined with|compared|unlike|versus|prior|previous(?:ly)?|comparable to)\b/i;

/** The part of a sentence that describes its product: all, or the phrases beside the name. */
function aboutProduct(
  document: DraftDocument,
  sentence: Sentence,
  name: number | undefined,
): readonly DraftSpan[] | undefined {
  const stop = aside.exec(sentence.text);
  const end = stop === null ? sentence.end : sentence.start + stop.index;
  if (name === undefined) return [{ start: sentence.start, end }];
  const starts = name - sentence.start < 40;
  if (starts) return [{ start: sentence.start, end }];
  return spansIn(document.named, sentence).flatMap((one) => phrasesAbout(document, one));
}

function within(spans: readonly DraftSpan[], { start, end }: DraftSpan): boolean {
  return spans.some((one) => start >= one.start && end <= one.end);
}

/** `HGI-001 injection`. */
function readForm({ text }: DraftDocument, writer: Writer, id: TherapyId, end: number): void {
  const match = /^\s?(injection|injectable suspension|suspension for (?:intravenous )?infusion|注射液)(?![\w-])/i.exec(
    text.slice(end, end + 44),
  );
  if (match === null) return;
  const value = /infusion/i.test(match[1]!)
    ? "suspension_for_infusion"
    : /suspension/i.test(match[1]!)
      ? "suspension_for_injection"
      : "injection";
  put(writer, id, ["doseForm"], value, { start: end + match[0].length - match[1]!.length, end: end + match[0].length });
}

function readCells(
  document: DraftDocument,
  sentence: Sentence,
  writer: Writer,
  id: TherapyId,
  about: readonly DraftSpan[],
): void {
  const modality = String(writer.records.get(id)?.["modality"]);
  if (modality.startsWith("in_vivo")) return;
  for (const one of describedTerms(sentence.mentions, "cell_origin")) {
    const after = document.text.slice(one.end, one.end + 60);
    const isTransplant = transplantAfter.test(after) && !/hsc|stem|transplant/.test(modality);
    if (within(about, one) && !isTransplant) put(writer, id, ["cells", 0, "origin"], one.value.key, one);
  }
  for (const one of describedTerms(sentence.mentions, "cell_type")) {
    if (!within(about, one) || !isMaterial(document.text, one)) continue;
    put(writer, id, ["cells", 0, "type"], one.value.key, one);
  }
  const setting = describedTerms(sentence.mentions, "modification_setting").find((one) => within(about, one));
  if (setting !== undefined) put(writer, id, ["modificationSetting"], setting.value.key, setting);
}

/** Cells that the product consists of: transduced, modified, based on, derived from. */
function isMaterial(text: string, { start }: DraftSpan): boolean {
  return /(?:\b(?:transduc(?:e|ed|ing)|modify(?:ing)?|modified|edit(?:ed|ing)|engineer(?:ed|ing)|autologous|allogeneic|based on|patient(?:'s|’s)?)\s)(?:[\w'’-]+\s){0,2}$/i.test(
    text.slice(Math.max(0, start - 50), start),
  );
}

function readVector(
  { mentions, text, start: from }: Sentence,
  writer: Writer,
  id: TherapyId,
  about: readonly DraftSpan[],
): void {
  const found = describedTerms(mentions, "vector_class").filter((one) => within(about, one));
  const keys = new Set(found.map(({ value }) => value.key));
  const [first] = found;
  if (first === undefined || keys.size !== 1) return;
  put(writer, id, ["vectors", 0, "class"], first.value.key, first);
  const match = /\bintegrates? into the (?:\w+ )?genome/i.exec(text);
  if (match !== null && writer.records.get(id)?.["vectors"] !== undefined) {
    put(
      writer,
      id,
      ["vectors", 0, "integrating"],
      true,
      spanIn({ start: from, end: from }, match.index, match[0].length),
    );
  }
}

function readTargets(
  document: DraftDocument,
  sentence: Sentence,
  writer: Writer,
  id: TherapyId,
  about: readonly DraftSpan[],
): void {
  const modality = writer.records.get(id)?.["modality"] as Modality;
  if (!isReceptor(modality) && modality !== "tcr_t") return;
  const found = about.flatMap((span) => {
    const text = document.text.slice(span.start, span.end);
    return targetsIn({ path: "/text", text }, { isName: false }).map(({ value, evidence }) => ({
      value,
      start: span.start + evidence.start,
      end: span.start + evidence.end,
    }));
  });
  const chinese = describedTerms(sentence.mentions, "target").filter(
    (one) =>
      within(about, one) &&
      /(?:靶向|针对)(?:[A-Z\d/、和-]{1,14})?$/.test(document.text.slice(Math.max(0, one.start - 18), one.start)),
  );
  found.push(...chinese.map(({ value, start, end }) => ({ value: value.key as never, start, end })));
  if (has(writer, id, ["constructs"])) return;
  const unique = found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
  for (const [at, { value, start, end }] of unique.slice(0, 4).entries()) {
    const [construct] = constructsFor(modality, value);
    if (construct === undefined) continue;
    if (construct["kind"] === "car" && at > 0)
      append(writer, id, ["constructs", 0, "binders"], { target: value }, { start, end });
    else append(writer, id, ["constructs"], structuredClone(construct), { start, end });
  }
}

/** Words after a gene that make it the one that the product supplies. */
const geneAfter =
  /^\s?(?:\([^()]{1,20}\)\s?)?(?:gene\b(?! therapy)(?: expression)?|transgene|cDNA|expression element|基因)/;
const geneBefore =
  /(?:\b(?:functional|working|healthy|normal|wild-type|codon-optimized) (?:cop(?:y|ies)|version) of (?:the )?(?:human )?|\bencoding (?:the )?(?:human )?|\bcarrying (?:the )?(?:human )?)$/i;

function readTransgene(
  document: DraftDocument,
  sentence: Sentence,
  writer: Writer,
  id: TherapyId,
  about: readonly DraftSpan[],
): void {
  const modality = String(writer.records.get(id)?.["modality"]);
  if (!/hsc_gene_therapy|hsc_gene_addition|gene_therapy|gene_addition|aav/.test(modality) || /edit/.test(modality))
    return;
  const { text } = document;
  for (const one of describedTerms(sentence.mentions, "target")) {
    if (!within(about, one)) continue;
    const [before, after] = [text.slice(Math.max(0, one.start - 50), one.start), text.slice(one.end, one.end + 30)];
    if (
      /\b(?:mutations? in|defect(?:s|ive)? in|mutated|inactivat\w+|silenc\w+|knock\w*|disrupt\w*|edit\w*)\s(?:\w+\s){0,2}$/i.test(
        before,
      )
    )
      continue;
    if (
      !(
        geneBefore.test(before) ||
        (geneAfter.test(after) && /\b(?:vector|carr\w+|deliver\w*|element|transgene)\b/i.test(sentence.text))
      )
    )
      continue;
    if (has(writer, id, ["constructs"])) return;
    put(writer, id, ["constructs", 0], { kind: "transgene", gene: one.value.key }, one);
  }
  const promoter =
    /\b(red (?:blood )?cell|erythroid|liver|hepatocyte|muscle|neuron|T[- ]cell|cardiac)[- ]specific promoters?/i.exec(
      sentence.text,
    );
  const previous = writer.records.get(id)?.["constructs"];
  if (promoter !== null && previous !== undefined) {
    const value = promoterKinds[promoter[1]!.toLowerCase().replaceAll(" ", "_").replaceAll("-", "_")];
    if (value !== undefined)
      put(
        writer,
        id,
        ["constructs", 0, "promoterSpecificity"],
        value,
        spanIn(sentence, promoter.index, promoter[0].length),
      );
  }
}

const promoterKinds: { readonly [word: string]: string } = {
  red_cell: "erythroid_specific",
  red_blood_cell: "erythroid_specific",
  erythroid: "erythroid_specific",
  liver: "liver_specific",
  hepatocyte: "liver_specific",
  muscle: "muscle_specific",
  neuron: "neuron_specific",
  t_cell: "t_cell_specific",
  cardiac: "cardiac_specific",
};

function readRoute(
  { mentions, text, start: from }: Sentence,
  writer: Writer,
  id: TherapyId,
  about: readonly DraftSpan[],
): void {
  for (const one of describedTerms(mentions, "route")) {
    const before = text.slice(Math.max(0, one.start - from - 50), one.start - from);
    if (!within(about, one) || !/\b(?:administer(?:ed)?|delivered|given|via|by|as an?|through)\b/i.test(before))
      continue;
    append(writer, id, ["routes"], one.value.key, one);
  }
}

const counts: { readonly [word: string]: number } = { one: 1, two: 2, three: 3 };
const binderOrigins: readonly (readonly [string, RegExp])[] = [
  ["human", /\bfully[- ]human\b/i],
  ["humanized", /\bhumani[sz]ed\b/i],
  ["murine", /\bmurine\b/i],
];

/** The format, the origin and the number of binding domains, in a sentence about a receptor with one target. */
function readBinder(sentence: Sentence, writer: Writer, id: TherapyId): void {
  if (!/\bCAR\b|chimeric antigen receptor/.test(sentence.text) || !has(writer, id, ["constructs", 0, "binders", 0]))
    return;
  if (has(writer, id, ["constructs", 0, "binders", 1])) return;
  const path = ["constructs", 0, "binders", 0];
  const [format] = findTerms(sentence.text, binderFormats);
  if (format === undefined) return;
  const span = spanIn(sentence, format.start, format.end - format.start);
  put(writer, id, [...path, "format"], format.key, span);
  const before = sentence.text.slice(Math.max(0, format.start - 60), format.start);
  const origin = binderOrigins.find(([, pattern]) => pattern.test(before));
  const at = origin?.[1].exec(before);
  if (origin !== undefined && at !== null && at !== undefined) {
    put(
      writer,
      id,
      [...path, "origin"],
      origin[0],
      spanIn(sentence, format.start - before.length + at.index, at[0].length),
    );
  }
  const count = /\b(one|two|three) (?:[\w-]+,? ){0,3}$/i.exec(before);
  if (count !== null)
    put(
      writer,
      id,
      [...path, "count"],
      counts[count[1]!.toLowerCase()],
      spanIn(sentence, format.start - before.length + count.index, count[1]!.length),
    );
}

/** `based on Company's NAME platform`. */
function readPlatform(document: DraftDocument, sentence: Sentence, writer: Writer, id: TherapyId): void {
  if (!hasName(document, sentence)) return;
  const match =
    /\b(?:based on|using|developed (?:on|with)|derived from|from)\s(?:[\p{L}\d]+['’]s?\s|its\s|the\s|our\s)?(?:proprietary\s|novel\s)?((?=[\p{L}\d-]*\p{Lu}[\p{L}\d-]*\p{Lu})[\p{Lu}][\p{L}\d-]{2,24})[®™]?\s(?:[\w-]+\s){0,2}platform/u.exec(
      sentence.text,
    );
  if (match === null) return;
  const name = match[1]!;
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const platform = `platform:${slug}` as const;
  const span = spanIn(sentence, match.index + match[0].indexOf(name), name.length);
  if (!writer.records.has(platform)) {
    addRecord(writer, { kind: "platform", id: platform });
    append(writer, platform, ["names"], { text: name, kind: "trade" }, span);
  }
  append(writer, id, ["platforms"], platform, span);
}
