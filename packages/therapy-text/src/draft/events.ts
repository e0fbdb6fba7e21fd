/** Regulatory events that a sentence states: milestone, regulator, date, application, numbers. */
import { spansIn } from "./search.ts";
import type {
  ApplicationType,
  Jurisdiction,
  Milestone,
  RegulatoryEventId,
  Regulator,
  TherapyId,
} from "@org/therapy-model";
import { regulators } from "@org/therapy-model";
import { regulatorJurisdictions } from "@org/therapy-model/regulators";
import type { SchemeKey } from "@org/therapy-identifiers";
import { findTerms } from "../terms/find-terms.ts";
import { type DraftDocument, spanIn, statedTerms } from "./document.ts";
import type { DraftSpan } from "./draft.ts";
import { readIndications } from "./indications.ts";
import type { Notice } from "./notice.ts";
import type { Sentence } from "./sentence.ts";
import {
  applicationWords,
  approvalKinds,
  goalBefore,
  type EventWords,
  eventWords,
  notYet,
  notYetAfter,
} from "./words/event-words.ts";
import { addRecord, append, put, type Writer } from "./writer.ts";

/** The regulator and the jurisdiction of an event, with the words that name them. */
export interface Authority extends DraftSpan {
  readonly regulator?: Regulator;
  readonly jurisdiction: Jurisdiction;
}

/** An event before it is written. */
export interface StatedEvent {
  readonly therapy: TherapyId;
  readonly milestone: Milestone;
  readonly authority: Authority;
  readonly words: DraftSpan;
  /** What distinguishes it from others of the milestone. */
  readonly detail?: string;
}

/** Schemes of the numbers of applications, authorizations and designations. */
const numberSchemes: ReadonlySet<SchemeKey> = new Set<SchemeKey>([
  "nmpa_acceptance",
  "nmpa_approval",
  "fda_bla",
  "fda_ind",
  "fda_nda",
  "eu_marketing",
  "eu_orphan",
  "ema_product",
  "ema_procedure",
]);

/** Reads the events of all sentences. */
export function readEvents(document: DraftDocument, notice: Notice, writer: Writer): void {
  for (const [index, sentence] of document.sentences.entries()) {
    for (const found of eventsIn(sentence)) {
      const therapy = therapyOf(document, index);
      if (therapy === undefined || !writer.records.has(therapy)) continue;
      const authority =
        authorityIn(sentence) ??
        countryOf(document, found.words.milestone, sentence, therapy) ??
        signerOf(notice, found);
      if (authority === undefined) continue;
      const event = writeEvent(writer, { therapy, milestone: found.words.milestone, authority, words: found });
      describe(document, notice, writer, event, sentence, found);
      readIndications(document, index, writer, event, found.end);
    }
  }
  readGoalDate(document, writer);
}

/** `The FDA set a PDUFA goal date of …`, in a sentence of its own: the date for the only accepted application of a text. */
function readGoalDate({ sentences }: DraftDocument, writer: Writer): void {
  const accepted = [...writer.records].filter(
    ([, { milestone }]) => milestone === "marketing_application_accepted" || milestone === "priority_review_granted",
  );
  const id = accepted[0]?.[0] as RegulatoryEventId | undefined;
  if (id === undefined || new Set(accepted.map(([, { therapy }]) => therapy)).size !== 1) return;
  if (accepted.some(([, record]) => record["goalDate"] !== undefined || record["jurisdiction"] !== "US")) return;
  const dates = sentences.flatMap(({ text, start, mentions }) =>
    mentions.flatMap((one) =>
      one.kind === "date" && one.value.length === 10 && goalBefore.test(text.slice(0, one.start - start)) ? [one] : [],
    ),
  );
  if (new Set(dates.map(({ value }) => value)).size === 1) put(writer, id, ["goalDate"], dates[0]!.value, dates[0]!);
}

interface FoundEvent extends DraftSpan {
  readonly words: EventWords;
}

/** Finds the events of a sentence that have happened: one, and the priority review with which an application is accepted. */
function eventsIn(sentence: Sentence): FoundEvent[] {
  const first = eventIn(sentence, eventWords);
  if (first === undefined) return [];
  const review =
    first.words.milestone === "marketing_application_accepted"
      ? eventIn(
          sentence,
          eventWords.filter(({ milestone }) => milestone === "priority_review_granted"),
        )
      : undefined;
  return review === undefined ? [first] : [first, review];
}

function eventIn({ text, start }: Sentence, sought: readonly EventWords[]): FoundEvent | undefined {
  for (const words of sought) {
    const match = words.pattern.exec(text);
    if (match === null) continue;
    const { index, 0: matched } = match;
    const after = text.slice(index + matched.length);
    if (words.unless?.test(matched + after) === true) continue;
    if (notYet.test(text.slice(Math.max(0, index - 90), index)) || notYetAfter.test(after)) continue;
    if (
      notYet.test(
        text
          .slice(0, index + matched.length)
          .slice(-matched.length)
          .slice(0, -8),
      )
    )
      continue;
    return { words, start: start + index, end: start + index + matched.length };
  }
  return undefined;
}

function therapyOf({ subjectOf, sentences, named }: DraftDocument, index: number): TherapyId | undefined {
  const { start, end } = sentences[index]!;
  if (subjectOf[index] !== undefined && spansIn(named, { start, end }).length > 0) return subjectOf[index];
  return undefined;
}

/** Finds the only regulator of a sentence. */
export function authorityIn(sentence: Sentence): Authority | undefined {
  const mentioned = statedTerms(sentence.mentions, "regulator").map(({ value, start, end }) => ({
    value: { key: value.key as Regulator },
    start,
    end,
  }));
  const named = findTerms(sentence.text, regulators).map(({ key, start, end }) => ({
    value: { key },
    ...spanIn(sentence, start, end - start),
  }));
  const found = [...mentioned, ...named];
  const keys = new Set(found.map(({ value }) => value.key));
  if (keys.has("ema") && keys.has("ec")) keys.delete("ema");
  if (keys.has("cde") && keys.has("nmpa")) keys.delete("cde");
  if (keys.size !== 1) return undefined;
  const [regulator] = [...keys];
  const { start, end } = found.find(({ value }) => value.key === regulator)!;
  return { regulator: regulator!, jurisdiction: regulatorJurisdictions[regulator!], start, end };
}

/** A first dose has a country, no regulator: the one that the text names for the trial. */
function countryOf(
  { sentences, subjectOf }: DraftDocument,
  milestone: Milestone,
  sentence: Sentence,
  therapy: TherapyId,
): Authority | undefined {
  if (milestone !== "first_patient_dosed") return undefined;
  const own = trialCountries(sentence);
  const found =
    own.length > 0
      ? own
      : nearby(sentences, sentence).flatMap(([one, at]) => (subjectOf[at] === therapy ? trialCountries(one) : []));
  const keys = new Set(found.map(({ jurisdiction }) => jurisdiction));
  return keys.size === 1 ? found[0] : undefined;
}

/** The sentences near another one, with their indexes. */
function nearby(sentences: readonly Sentence[], sentence: Sentence): [Sentence, number][] {
  const at = sentences.indexOf(sentence);
  const from = Math.max(0, at - reach);
  return sentences.slice(from, at + reach).map((one, index) => [one, from + index]);
}

/** A letter of approval has no regulator in its sentences: its form is that of the FDA. */
function signerOf({ type }: Notice, { words: { milestone } }: FoundEvent): Authority | undefined {
  return type?.value === "approval_letter" && milestone === "marketing_authorization_granted"
    ? { regulator: "fda", jurisdiction: "US", start: type.start, end: type.end }
    : undefined;
}

/** How many sentences before and after a first dose are read for the country. */
const reach = 12;

/** Countries of a trial: `trial in China`, `ongoing in the United States`. */
export function trialCountries({ text, start, mentions }: Sentence): Authority[] {
  if (!/\b(?:trial|study|IIT)\b|试验|研究/.test(text)) return [];
  let last: number | undefined;
  return statedTerms(mentions, "country").flatMap((one) => {
    const isNext =
      last !== undefined && /^(?:,| and|, and| or|、|和) ?(?:the )?$/.test(text.slice(last - start, one.start - start));
    const before = text.slice(Math.max(0, one.start - start - 70), one.start - start);
    const isTrial =
      /(?:\b(?:trial|study|ongoing|conducted|enrolling|sites?|recruiting|underway)\b[^.,;]{0,50}\bin (?:the )?)$/i.test(
        before,
      );
    if (!isTrial && !isNext) return [];
    last = one.end;
    return [{ jurisdiction: one.value.key as Jurisdiction, start: one.start, end: one.end }];
  });
}

/** Writes an event, and returns its id. */
export function writeEvent(writer: Writer, event: StatedEvent): RegulatoryEventId {
  const { therapy, milestone, authority, words, detail } = event;
  const parts = [
    therapy.slice("therapy:".length),
    authority.jurisdiction,
    milestone,
    ...(detail === undefined ? [] : [detail]),
  ];
  const id: RegulatoryEventId = `regulatory_event:${parts.join("-").toLowerCase().replaceAll("_", "-").slice(0, 100)}`;
  addRecord(writer, { kind: "regulatory_event", id });
  put(writer, id, ["therapy"], therapy, words);
  put(writer, id, ["jurisdiction"], authority.jurisdiction, authority);
  if (authority.regulator !== undefined) put(writer, id, ["regulator"], authority.regulator, authority);
  put(writer, id, ["milestone"], milestone, words);
  return id;
}

function describe(
  document: DraftDocument,
  notice: Notice,
  writer: Writer,
  id: RegulatoryEventId,
  sentence: Sentence,
  found: FoundEvent,
): void {
  const application = applicationIn(sentence.text.slice(found.start - sentence.start, found.end - sentence.start + 40));
  if (application !== undefined && /trial_|application/.test(found.words.milestone))
    put(writer, id, ["application"], application, found);
  const kind =
    found.words.milestone === "marketing_authorization_granted"
      ? approvalKinds.find(([, pattern]) => pattern.test(sentence.text))
      : undefined;
  if (kind !== undefined) {
    const match = kind[1].exec(sentence.text)!;
    put(writer, id, ["approvalKind"], kind[0], spanIn(sentence, match.index, match[0].length));
  }
  dateEvent(notice, writer, id, sentence, found);
  for (const one of sentence.mentions) {
    const before = sentence.text.slice(0, one.start - sentence.start);
    if (one.kind === "date" && one.value.length === 10 && goalBefore.test(before))
      put(writer, id, ["goalDate"], one.value, one);
  }
  for (const { kind, value, start, end } of sentencesNear(document, sentence)) {
    if (kind === "identifier" && numberSchemes.has(value.scheme)) {
      append(writer, id, ["identifiers"], { scheme: value.scheme, value: value.value }, { start, end });
    }
  }
}

/** The mentions of a sentence and of the next one of its paragraph. */
function sentencesNear({ sentences }: DraftDocument, sentence: Sentence): Sentence["mentions"] {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next?.paragraph === sentence.paragraph ? [...sentence.mentions, ...next.mentions] : sentence.mentions;
}

function applicationIn(words: string): ApplicationType | undefined {
  return applicationWords.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Words before the date of an event. */
const dateBefore = /(?:^|[\s(,])(?:on|in|dated)\s$/i;

/** Words that announce, and words that recall. */
const announcing = /\bannounc|\btoday\b|\breported\b|宣布/i;
const earlier = /\b(?:previously|earlier|already|in addition to|last year)\b/i;

/** Writes the date of an event, if the sentence has only one, and the date of the notice that announces it. */
export function dateEvent(
  { published, lead }: Notice,
  writer: Writer,
  id: RegulatoryEventId,
  sentence: Sentence,
  found: DraftSpan,
): void {
  const dates = sentence.mentions.flatMap((one) => {
    if (one.kind !== "date" || one.speculative === true || one.through !== undefined) return [];
    const before = sentence.text.slice(Math.max(0, one.start - sentence.start - 24), one.start - sentence.start);
    const isDated =
      (dateBefore.test(before) ||
        /年/.test(sentence.text.slice(one.start - sentence.start, one.end - sentence.start))) &&
      !/\b(?:meeting|presented|data|cut-?off|conference)\b/i.test(before);
    return isDated &&
      !goalBefore.test(sentence.text.slice(0, one.start - sentence.start)) &&
      one.start !== published?.start
      ? [one]
      : [];
  });
  const [date] = dates;
  // A clause between the event and the date has an event of its own.
  const [from, to] =
    date === undefined || date.start < found.end ? [0, 0] : [found.end - sentence.start, date.start - sentence.start];
  const isApart = /\b(?:that|which|placed|after|since|following|before|from)\b/.test(sentence.text.slice(from, to));
  if (
    !isApart &&
    date !== undefined &&
    dates.length === 1 &&
    Math.abs(date.start - found.start) < 220 &&
    /-/.test(date.value)
  ) {
    put(
      writer,
      id,
      ["date"],
      { value: date.value, type: "actual", ...(date.part !== undefined && { part: date.part }) },
      date,
    );
  }
  const isNews =
    published !== undefined && lead !== undefined && sentence.start >= lead.start && sentence.end <= lead.end;
  if (isNews && announcing.test(sentence.text) && !earlier.test(sentence.text)) {
    put(writer, id, ["announced"], published.value, published);
  }
}
