/** Indications: the diseases that a sentence states a product or an event to be for, with states, ages and earlier treatments. */
import { spansIn } from "./search.ts";
import type { RecordId } from "@org/therapy-model";
import type { Mention } from "../annotate/mention.ts";
import { type DraftDocument, type TermOf, statedTerms } from "./document.ts";
import type { DraftSpan } from "./draft.ts";
import type { Sentence } from "./sentence.ts";
import { append, dropEvidence, has, put, type Writer } from "./writer.ts";

/** An indication of a sentence, and its words. */
export interface ReadIndication extends DraftSpan {
  readonly indication: {
    readonly disease: string;
    readonly states?: readonly string[];
    readonly ageGroups?: readonly string[];
  };
}

/** Words between the lead and the disease. */
const filler =
  /^(?:\s|[,/-]|\b(?:and|or|the|patients?|adults?|adult|pediatric|people|subjects|participants|individuals|children|with|who|have|living|treatment|of|certain|all|late-stage|stage)\b|成人|患者|的)*$/i;

/** Diseases that name a field rather than an indication. */
const general: ReadonlySet<string> = new Set([
  "cancer",
  "neoplasm",
  "solid_tumor",
  "hematologic_malignancy",
  "genetic_disease",
  "rare_disease",
]);

/** Between the members of a list of diseases. */
const listed = /^(?:\s?\([^()]{1,40}\))?\s?(?:,|，|、|\/|and|or|&|和|及|与|或)(?: and| or)?\s?$/;

/** Finds the indications of a sentence after an offset. */
export function indicationsIn(document: DraftDocument, sentence: Sentence, from: number): ReadIndication[] {
  const { text } = document;
  const diseases = statedOrPlanned(sentence.mentions);
  const found: ReadIndication[] = [];
  let lastEnd: number | undefined;
  for (const one of diseases) {
    if (one.start < from) continue;
    const states = statesBefore(document, sentence, one);
    const first = Math.min(one.start, ...states.map(({ start }) => start));
    const isNext = lastEnd !== undefined && listed.test(text.slice(lastEnd, first));
    if (!isNext && !isLed(text, sentence, first, one.start, states)) continue;
    lastEnd = one.end;
    if (
      general.has(one.value.key) ||
      /^\s?-?\s?(?:associated|related|induced|secondary)\b/.test(text.slice(one.end, one.end + 16))
    )
      continue;
    if (
      /^(?:\s\([^)]{1,12}\))? (?:research|community|foundation|patients? advoc|society|association|market|treatment landscape|therapeutics|care)\b/i.test(
        text.slice(one.end, one.end + 40),
      )
    )
      continue;
    found.push({
      indication: {
        disease: one.value.key,
        ...(states.length > 0 && { states: [...new Set(states.map(({ value }) => value.key))] }),
      },
      start: first,
      end: one.end,
    });
  }
  return withoutRepeats(found);
}

function statedOrPlanned(mentions: readonly Mention[]): TermOf[] {
  return mentions.filter(
    (one): one is TermOf => one.kind === "term" && one.value.vocabulary === "disease" && one.negated !== true,
  );
}

/** A disease and its abbreviation in brackets are one. */
function withoutRepeats(found: readonly ReadIndication[]): ReadIndication[] {
  return found.filter(
    ({ indication }, at) => found.findIndex((other) => other.indication.disease === indication.disease) === at,
  );
}

/** The states directly before a disease. */
function statesBefore({ text }: DraftDocument, sentence: Sentence, disease: TermOf): TermOf[] {
  const states = statedTerms(sentence.mentions, "disease_state").filter(({ end }) => end <= disease.start);
  const kept: TermOf[] = [];
  let start = disease.start;
  for (const state of states.toReversed()) {
    if (!/^(?:[\s,/-]|and|or|\([^()]{1,10}\)|的)*$/.test(text.slice(state.end, start))) break;
    kept.unshift(state);
    ({ start } = state);
  }
  return kept;
}

function isLed(text: string, sentence: Sentence, first: number, start: number, states: readonly TermOf[]): boolean {
  const before = text.slice(Math.max(sentence.start, first - 120), first);
  const ages = sentence.mentions.filter(({ end, start: at }) => end <= start && at >= first - 60);
  const known = [...ages, ...states];
  // The words between the lead and the disease, without those that are mentions of ages or states.
  let rest = before;
  for (const { start: at, end } of known.toReversed()) {
    const from = at - (first - before.length);
    if (from >= 0 && end <= first) rest = rest.slice(0, from) + " ".repeat(end - at) + rest.slice(from + end - at);
  }
  // `amyloidosis with cardiomyopathy`: a part of the disease before it.
  if (
    statedOrPlanned(sentence.mentions).some(
      ({ end }) => end < first && first - end < 8 && /^\)?\swith\s$/.test(text.slice(end, first)),
    )
  ) {
    return false;
  }
  const at = lastLead(rest);
  return at !== undefined && filler.test(rest.slice(at));
}

/** Words that lead to a disease. */
const leads =
  /\b(?:for|in|to treat|treating|treats|treatment of|patients with|with|indicated for|product is|therapy is|indication is)\b|适应症为|治疗|用于/gi;

/** The end of the last lead of some words. */
function lastLead(words: string): number | undefined {
  const last = [...words.matchAll(leads)].at(-1);
  return last === undefined ? undefined : last.index + last[0].length;
}

/** Reads the indications of a sentence into a record. */
export function readIndications(
  document: DraftDocument,
  index: number,
  writer: Writer,
  id: RecordId,
  from: number,
): void {
  const sentence = document.sentences[index]!;
  const first = Math.min(from, firstProduct(document, sentence) ?? from);
  for (const { indication, start, end } of indicationsIn(document, sentence, first)) {
    const at =
      indexOf(writer, id, indication, { start, end }) ??
      append(writer, id, ["indications"], indication, { start, end });
    if (at >= 0) readPopulation(sentence, writer, id, at, { start, end });
  }
}

/**
 * The index of the indication of a record that a sentence repeats: with the same disease, and the same states or none. States that a
 * later sentence adds are put in place of none.
 */
function indexOf(
  writer: Writer,
  id: RecordId,
  { disease, states }: ReadIndication["indication"],
  words: DraftSpan,
): number | undefined {
  const list = (writer.records.get(id)?.["indications"] ?? []) as (ReadIndication["indication"] | undefined)[];
  const same = [...list.keys()].filter((at) => list[at]!.disease === disease);
  const equal = same.find((at) => String(list[at]!.states) === String(states));
  if (equal !== undefined || same.length !== 1) return equal;
  const [at] = same as [number];
  if (states === undefined) return at;
  if (list[at]!.states !== undefined) return undefined;
  const value = { ...list[at]!, states };
  dropEvidence(writer, id, `/indications/${at}`);
  list[at] = undefined;
  put(writer, id, ["indications", at], value, words);
  return at;
}

function firstProduct({ named }: DraftDocument, { start, end }: Sentence): number | undefined {
  return spansIn(named, { start, end })[0]?.start;
}

const numbers: { readonly [word: string]: number } = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const priorLines =
  /\b(?:at least |after )?(one|two|three|four|five|[1-5]) or more (?:prior |previous )?lines? of (?:systemic )?therapy|\b(?:at least|after) (one|two|three|four|five|[1-5])(?: or more)? (?:prior|previous) (?:lines?(?: of (?:systemic )?(?:therapy|treatment))?|therapies)/i;

/** Reads ages and earlier treatments of an indication. */
function readPopulation(
  { text, start, mentions }: Sentence,
  writer: Writer,
  id: RecordId,
  at: number,
  disease: DraftSpan,
): void {
  let next = disease.start;
  for (const age of statedTerms(mentions, "age_group").toReversed()) {
    const between = age.end <= next ? text.slice(age.end - start, next - start) : undefined;
    if (between === undefined) continue;
    const isListed = next === disease.start ? between.length < 25 : /^,? (?:and|or) (?:young )?$|^, $/.test(between);
    if (!isListed) break;
    append(writer, id, ["indications", at, "ageGroups"], age.value.key, age);
    next = age.start;
  }
  const match = priorLines.exec(text);
  if (match === null || start + match.index < disease.end) return;
  const word = (match[1] ?? match[2])!.toLowerCase();
  const span = { start: start + match.index, end: start + match.index + match[0].length };
  put(writer, id, ["indications", at, "minimumPriorLines"], numbers[word] ?? Number(word), span);
  const after = text.slice(match.index + match[0].length);
  if (!/^[^.;]{0,12}\bincluding\b/i.test(after)) return;
  for (const treatment of statedTerms(mentions, "treatment")) {
    if (treatment.start >= span.end && !has(writer, id, ["indications", at, "priorTreatments", 5])) {
      append(writer, id, ["indications", at, "priorTreatments"], treatment.value.key, treatment);
    }
  }
}
