/** Trials that sentences name or describe: registration, name, phase, design, status, conditions, countries. */
// cspell:disable -- parts of words in patterns
import { spanAt, spansIn } from "./search.ts";
import type { RecordId, TherapyId, TrialId } from "@org/therapy-model";
import { type DraftDocument, spanIn, statedTerms, type TermOf } from "./document.ts";
import type { DraftSpan } from "./draft.ts";
import { readEnrollment } from "./enrollment.ts";
import { trialCountries } from "./events.ts";
import { indicationsIn } from "./indications.ts";
import type { Sentence } from "./sentence.ts";
import { therapyOf } from "./therapies.ts";
import { trialPhrases } from "./words/trial-words.ts";
import { addRecord, append, dropEvidence, put, type Writer } from "./writer.ts";

/** The trial of each sentence. */
export type TrialOf = (index: number) => TrialId | undefined;

interface Identity extends DraftSpan {
  readonly id: TrialId;
  readonly value: string;
  readonly kind: "registration" | "name";
}

const trialWord = /\b(?:trials?|study|studies|IITs?)\b|试验|研究/i;

/** Writes the trials of a text, and returns the trial of each sentence. */
export function readTrials(document: DraftDocument, writer: Writer): TrialOf {
  const identities = document.sentences.map((sentence) => identitiesIn(document, sentence));
  const only = onlyTrial(document, identities);
  const bySentence: (TrialId | undefined)[] = [];
  for (const index of document.sentences.keys()) {
    const own = identities[index]!;
    const therapy = therapyOf(document, index, writer);
    const id = trialId(document, index, own, only, therapy, bySentence);
    bySentence.push(id);
    if (id === undefined) continue;
    writeTrial(document, writer, id, index, own, therapy);
  }
  return (index) => bySentence[index];
}

/** The only trial that a text names, and what the sentences that name it state. */
interface OnlyTrial {
  readonly id: TrialId;
  readonly phases: ReadonlySet<string>;
  readonly isOfInvestigator: boolean;
}

function onlyTrial(document: DraftDocument, identities: readonly (readonly Identity[])[]): OnlyTrial | undefined {
  const ids = new Set(identities.flat().map(({ id }) => id));
  if (ids.size !== 1) return undefined;
  const sentences = document.sentences.filter((_, index) => identities[index]!.length > 0);
  return {
    id: [...ids][0]!,
    phases: new Set(sentences.flatMap((sentence) => phasesOf(sentence))),
    isOfInvestigator: sentences.some(({ text }) => ofInvestigator.test(text)),
  };
}

const ofInvestigator = /\binvestigator[- ](?:initiated|sponsored)|\bIITs?\b|\bISTs?\b/i;

function phasesOf({ mentions }: Sentence): string[] {
  return statedTerms(mentions, "phase").map(({ value }) => value.key);
}

/** Checks whether a sentence that names no trial may be about a trial: neither its phase nor who initiated it differs. */
function mayBe({ phases, isOfInvestigator }: OnlyTrial, sentence: Sentence): boolean {
  if (ofInvestigator.test(sentence.text) && !isOfInvestigator) return false;
  const own = phasesOf(sentence);
  return (
    own.length === 0 ||
    phases.size === 0 ||
    own.some((one) => [...phases].some((other) => one === other || isPartOf(one, other) || isPartOf(other, one)))
  );
}

function trialId(
  { sentences }: DraftDocument,
  index: number,
  own: readonly Identity[],
  only: OnlyTrial | undefined,
  therapy: TherapyId | undefined,
  before: readonly (TrialId | undefined)[],
): TrialId | undefined {
  const ids = new Set(own.map(({ id }) => id));
  if (ids.size === 1) return [...ids][0];
  const sentence = sentences[index]!;
  if (ids.size > 1) return undefined;
  const previous = sentences[index - 1]?.paragraph === sentence.paragraph ? before[index - 1] : undefined;
  if (previous !== undefined && /\b(?:[Tt]he|[Tt]his) (?:\w+ ){0,2}(?:trial|study)\b/.test(sentence.text))
    return previous;
  const phase =
    trialPhrases.some(
      ({ field, pattern }) => (field === "phase" || field === "initiation") && pattern.test(sentence.text),
    ) || statedTerms(sentence.mentions, "phase").length > 0;
  if (
    phase &&
    trialWord.test(sentence.text) &&
    therapy !== undefined &&
    !/\b(?:preclinical|trials)\b/i.test(sentence.text.replaceAll(/\(IITs?\)|IITs|Investigational Trials/g, ""))
  ) {
    return only !== undefined && mayBe(only, sentence) ? only.id : `trial:${therapy.slice("therapy:".length)}-trial`;
  }
  return undefined;
}

const nameBefore = "(?:\\b(?:the|our|its|ongoing|pivotal|[Pp]hase [\\dIVab/]+|\\p{L}+['’]s)\\s)";
const name =
  "((?:[A-Z][a-z]{2,12}-\\d{1,2}|[A-Za-z]{1,2}[A-Z][A-Za-z]*[A-Z][A-Za-z]*|[A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:[ -](?:STUDY )?[0-9IVX]{1,3}[a-z]?)?|[A-Z]{3,}\\d{0,2}(?:-[A-Z](?![A-Za-z]))?)";
const nameAfter =
  "(?=[™®]?(?:\\s\\((?:NCT|[Pp]hase)|,? (?:an? )?(?:(?!therap|vaccin|product|candidate|cells?\\b)[\\w/-]+,? ){0,4}(?:trial|study)\\b|,? (?:[Cc]linical )?(?:Trial|Study)\\b|,? an? (?:open|multi|random|[Pp]hase)))";
const namePattern = new RegExp(
  `${nameBefore}${name}${nameAfter}|(?<![\\p{L}\\d-])${name}(?=[™®]? \\(NCT|[™®]?, (?:an?|its|our) (?:[\\w/-]+,? ){0,7}(?:trial|study)\\b)|(?<=\\b[Pp]hase [\\dIVab/]{1,5} (?:clinical )?(?:trial|study), )${name}(?=,? (?:is|will|has|which|and)\\b)`,
  "gu",
);

/** Abbreviations in capitals that are not names of trials. */
const notNames =
  /^(?:FDA|EMA|NMPA|MHRA|PMDA|CDE|IND|BLA|MAA|NDA|CTA|IIT|IST|US|USA|UK|EU|CAR|TCR|CD\d+|DSMB|IDMC|AML|MM|ALL|SLE|NHL|DLBCL|CLL|HCC|NSCLC|CRISPR|AAV|LNP|RNA|DNA|MRNA|RMAT|INN|OLE|LTFU|GMP|HER2|BCMA|PK|PD|IV|II|III)$/i;

function identitiesIn({ named: products }: DraftDocument, sentence: Sentence): Identity[] {
  const found: Identity[] = [];
  for (const one of sentence.mentions) {
    if (one.kind !== "identifier") continue;
    const { scheme, value } = one.value;
    if (!["nct", "eudract", "eu_ct", "chictr", "isrctn", "jrct", "ctr", "anzctr"].includes(scheme)) continue;
    const id: TrialId = `trial:${value.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
    found.push({ id, value, kind: "registration", start: one.start, end: one.end });
  }
  for (const match of sentence.text.matchAll(namePattern)) {
    const value = (match[1] ?? match[2] ?? match[3])!;
    const start = sentence.start + match.index + match[0].length - value.length;
    const isOther =
      notNames.test(value) ||
      spanAt(products, { start, end: start + value.length }) !== undefined ||
      sentence.mentions.some(
        (one) =>
          one.kind !== "product" && one.kind !== "organization" && one.start < start + value.length && one.end > start,
      );
    if (isOther) continue;
    const registered = found.find(
      (one) => one.kind === "registration" && one.start - start > 0 && one.start - start < 40 + value.length,
    );
    const id: TrialId = registered?.id ?? `trial:${value.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
    found.push({ id, value, kind: "name", start, end: start + value.length });
  }
  return found;
}

function writeTrial(
  document: DraftDocument,
  writer: Writer,
  id: TrialId,
  index: number,
  own: readonly Identity[],
  therapy: TherapyId | undefined,
): void {
  const sentence = document.sentences[index]!;
  const words = trialWord.exec(sentence.text);
  const span = words === null ? sentence : spanIn(sentence, words.index, words[0].length);
  addRecord(writer, { kind: "trial", id });
  for (const { kind, value, start, end } of own) {
    if (kind === "name") append(writer, id, ["names"], { text: value, kind: "acronym" }, { start, end });
    else {
      const mention = sentence.mentions.find((one) => one.start === start);
      if (mention?.kind === "identifier")
        append(writer, id, ["registrations"], { scheme: mention.value.scheme, value }, { start, end });
    }
  }
  put(writer, id, ["type"], "interventional", span, "likely");
  if (therapy !== undefined) append(writer, id, ["therapies"], therapy, named(document, sentence, therapy));
  readDesign(sentence, writer, id);
  readEnrollment(sentence, writer, id);
  if (/\b(?:trial|study|IIT)\b/.test(sentence.text)) {
    for (const country of trialCountries(sentence)) append(writer, id, ["countries"], country.jurisdiction, country);
    readConditions(document, sentence, writer, id);
  }
}

function named({ named: all }: DraftDocument, sentence: Sentence, therapy: TherapyId): DraftSpan {
  return spansIn(all, sentence).find((one) => one.id === therapy) ?? sentence;
}

/** Reads phase, masking, centers, initiation and status of the trial that a sentence describes. */
function readDesign(sentence: Sentence, writer: Writer, id: RecordId): void {
  const phases = statedTerms(sentence.mentions, "phase").filter((one) => isOfTrial(sentence, one));
  const keys = new Set(phases.map(({ value }) => value.key));
  // The whole trial counts before its portions: phase 1/2 before phase 1.
  const whole = phases.find(({ value }) =>
    [...keys].every(
      (key) => key === value.key || value.key.startsWith(`${key}_`) || value.key.endsWith(key.slice("phase".length)),
    ),
  );
  if (whole !== undefined) putPhase(writer, id, whole);
  const chinese = /([ⅠⅡⅢⅣ](?:\/[ⅠⅡⅢ])?|I{1,3}|IV)\s?期(?:临床)?(?:试验|研究)/.exec(sentence.text);
  const key = chinese === null ? undefined : chinesePhases[chinese[1]!];
  if (chinese !== null && key !== undefined)
    put(writer, id, ["phase"], key, spanIn(sentence, chinese.index, chinese[0].length));
  for (const { field, value, pattern } of trialPhrases) {
    const match = pattern.exec(sentence.text);
    if (match === null || field === "phase") continue;
    put(writer, id, field.split("/"), value, spanIn(sentence, match.index, match[0].length));
  }
}

const chinesePhases: { readonly [numeral: string]: string } = {
  Ⅰ: "phase_1",
  Ⅱ: "phase_2",
  Ⅲ: "phase_3",
  Ⅳ: "phase_4",
  "Ⅰ/Ⅱ": "phase_1_2",
  "Ⅱ/Ⅲ": "phase_2_3",
  I: "phase_1",
  II: "phase_2",
  III: "phase_3",
  IV: "phase_4",
};

/** A phase before the words of a trial, not of a portion, its subjects or its data. */
function isOfTrial({ text, start }: Sentence, { value, end }: TermOf): boolean {
  return (
    value.key !== "not_applicable" &&
    /^\)?,?(?:\s(?!of\b|portion|part|subjects?|patients?|data|cohort|results)[\w/™®-]+,?){0,5}?\s\(?(?:[Tt]rial|[Ss]tudy|STUDY|TRIAL|IIT)\b|^(?:临床)?(?:试验|研究)/.test(
      text.slice(end - start, end - start + 90),
    )
  );
}

/** `phase_1` and `phase_2` are parts of `phase_1_2`. */
function isPartOf(part: string, whole: string): boolean {
  return whole.startsWith(`${part}_`) || (/^phase_\d_\d/.test(whole) && whole.endsWith(part.slice("phase".length)));
}

/** Sets the phase of a trial; a combined phase replaces one that is a part of it. */
function putPhase(writer: Writer, id: RecordId, { value: { key }, start, end }: TermOf): void {
  const record = writer.records.get(id)!;
  const known = record["phase"];
  if (typeof known === "string" && key !== known && isPartOf(known, key)) {
    delete record["phase"];
    dropEvidence(writer, id, "/phase");
  }
  put(writer, id, ["phase"], key, { start, end });
}

/** The conditions of a trial: `evaluating X in patients with Y`, `to evaluate X for the treatment of Y`. */
function readConditions(document: DraftDocument, sentence: Sentence, writer: Writer, id: RecordId): void {
  const at = /\b(?:trial|study|IIT)\b/.exec(sentence.text)!.index;
  for (const { indication, start, end } of indicationsIn(document, sentence, sentence.start + Math.max(0, at - 60))) {
    append(writer, id, ["conditions"], indication, { start, end });
  }
}
