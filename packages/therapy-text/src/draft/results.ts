/** Results of trials in running text: each kind of statement has its reader; a result set collects those of a trial. */
import type { RecordId, TrialId } from "@org/therapy-model";
import type { DraftDocument } from "./document.ts";
import type { TrialOf } from "./trials.ts";
import { therapyOf } from "./therapies.ts";
import type { StatedFinding } from "./stated-finding.ts";
import { followUpIn, populationIn } from "./result-population.ts";
import { ratesIn } from "./result-rate.ts";
import { timesIn } from "./result-time.ts";
import { countsIn } from "./result-count.ts";
import { measurementsIn } from "./result-measurement.ts";
import type { Sentence } from "./sentence.ts";
import { addRecord, append, has, put, type Writer } from "./writer.ts";

/** Reads the findings of a sentence. */
type FindingReader = (sentence: Sentence) => StatedFinding[];

const readers: readonly FindingReader[] = [ratesIn, timesIn, countsIn, measurementsIn];

/** Sentences about other subjects than the patients of a trial. */
const elsewhere =
  /\b(?:preclinical|mice|mouse|in vitro|non-?human primates?|epidemiolog\w+|prevalence|incidence|worldwide|globally|each year|annually|market|shares?|stock|revenue|fiscal|employees|historical|standard of care|placebo|control (?:arm|group)|comparator|designed to|primary endpoint (?:is|will)|endpoints? (?:include|of the)|planned|will (?:enroll|be)|is expected|powered)\b|\$/i;

/** Reads the results of all sentences. */
export function readResults(document: DraftDocument, trialOf: TrialOf, writer: Writer): void {
  let last: TrialId | undefined;
  for (const [index, sentence] of document.sentences.entries()) {
    const trial = trialOf(index);
    const therapy = therapyOf(document, index, writer);
    if (trial !== undefined) last = trial;
    if (elsewhere.test(sentence.text)) continue;
    const found = readers.flatMap((read) => read(sentence));
    const population = populationIn(sentence);
    const followUp = followUpIn(sentence);
    if (found.length === 0) continue;
    const id = trial ?? trialFor(document, writer, therapy, last, sentence);
    if (id === undefined) continue;
    if (has(writer, id, ["results", 0, "analyzed"]) && population?.analyzed !== undefined) continue;
    for (const { finding, start, end, certainty } of found)
      append(writer, id, ["results", 0, "findings"], finding, { start, end }, certainty);
    if (population?.analyzed !== undefined)
      put(writer, id, ["results", 0, "analyzed"], population.analyzed.value, population.analyzed);
    if (population?.kind !== undefined)
      put(writer, id, ["results", 0, "population"], population.kind.value, population.kind);
    if (population?.treated !== undefined) put(writer, id, ["treated"], population.treated.value, population.treated);
    if (followUp !== undefined) put(writer, id, ["results", 0, "followUp"], followUp.value, followUp);
  }
}

/** The trial of a sentence that names none: the only one of the text, or that of the product. */
function trialFor(
  document: DraftDocument,
  writer: Writer,
  therapy: RecordId | undefined,
  last: TrialId | undefined,
  sentence: Sentence,
): TrialId | undefined {
  const trials = [...writer.records.keys()].filter((id): id is TrialId => id.startsWith("trial:"));
  const ofTherapy = trials.filter(
    (id) =>
      therapy !== undefined &&
      (writer.records.get(id)?.["therapies"] as RecordId[] | undefined)?.includes(therapy) === true,
  );
  if (ofTherapy.length === 1) return ofTherapy[0];
  if (trials.length === 1 && (therapy === undefined || ofTherapy.length > 0 || document.subjects.length === 1))
    return trials[0];
  if (trials.length > 0 || therapy === undefined) return last !== undefined && trials.length === 1 ? last : undefined;
  const id: TrialId = `trial:${therapy.slice("therapy:".length)}-trial`;
  addRecord(writer, { kind: "trial", id });
  put(writer, id, ["type"], "interventional", sentence, "likely");
  append(writer, id, ["therapies"], therapy, sentence, "likely");
  return id;
}
