/** Checks of the readers of texts, patients and trials: what they return is valid and rests on words of the text. */
import assert from "node:assert/strict";
import { readPatient } from "@org/therapy-exchange/fhir-patient";
import type { Dice } from "../../../../packages/therapy-exchange/test/mutate.ts";
import { ModelRecord, Trial, validate } from "@org/therapy-model";
import { formatIssue } from "@org/therapy-model/issues";
import { matchTrial, patientChart, PatientProfile, rankTrials } from "@org/therapy-model/patient";
import { resolvePointer } from "@org/therapy-model/records";
import { annotate } from "@org/therapy-text/annotate";
import { parseEligibility, withParsedEligibility } from "@org/therapy-text/criteria";
import { draftRecords } from "@org/therapy-text/draft";
import { applyProposals, interpretTrial } from "@org/therapy-text/interpret";
import { pick, randomMatch, randomPatient, randomSentences, randomTrial } from "./inputs.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

function assertWithin(spans: readonly Span[], length: number): void {
  for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= length, `${start} to ${end}`);
}

function assertValid(result: ReturnType<typeof validate>): void {
  assert.ok(result.ok, result.ok ? "" : result.issues.map((issue) => formatIssue(issue)).join("\n"));
}

/** Mentions do not overlap, drafts are valid, criteria have offsets of the text. */
export function checkReading(roll: Dice): void {
  const text = randomSentences(roll);
  pick(roll, [checkAnnotation, checkDraft, checkCriteria])(text);
}

function checkAnnotation(text: string): void {
  const mentions = annotate(text);
  assertWithin(mentions, text.length);
  for (const [index, { start }] of mentions.entries()) assert.ok(index === 0 || mentions[index - 1]!.end <= start);
}

function checkDraft(text: string): void {
  const { records, evidence, unused } = draftRecords(text);
  assertWithin([...evidence, ...unused], text.length);
  const byId = new Map(records.map((record) => [record.id as string, record]));
  for (const record of records) assertValid(validate(ModelRecord, record));
  for (const { record, path } of evidence) assert.notEqual(resolvePointer(byId.get(record), path), undefined, path);
}

function checkCriteria(text: string): void {
  const { inclusion, exclusion, unclassified, limits } = parseEligibility(text);
  assertWithin([...inclusion, ...exclusion, ...unclassified, ...limits], text.length);
  const textOnly = { kind: "trial", id: "trial:x", type: "interventional", title: "X", eligibility: { text } } as const;
  const trial = withParsedEligibility<Trial>(textOnly);
  if (validate(Trial, textOnly).ok) assertValid(validate(Trial, trial));
  const { criteria } = matchTrial(patientChart({ age: { value: 40, unit: "a" }, sex: "female" }), trial);
  for (const { reason } of criteria) assert.notEqual(reason, "");
}

/** A valid trial is still valid with all its proposals, and each therapy is. */
export function checkInterpretation(roll: Dice): void {
  const result = validate(Trial, JSON.parse(JSON.stringify(randomTrial(roll))));
  if (!result.ok) return;
  const { proposals, therapies } = interpretTrial(result.value);
  for (const therapy of therapies) assertValid(validate(ModelRecord, therapy));
  assertValid(validate(Trial, applyProposals(result.value, proposals, { certainty: "likely" })));
}

/** The profile of any bundle is valid. */
export function checkPatient(roll: Dice): void {
  const { profile, issues } = readPatient(randomPatient(roll));
  assertValid(validate(PatientProfile, profile));
  for (const issue of issues) assert.notEqual(formatIssue(issue), "");
}

/** A match has a verdict, which the ranking has, too, and a reason for each criterion. */
export function checkMatch(roll: Dice): void {
  const { profile, trial } = JSON.parse(JSON.stringify(randomMatch(roll))) as { profile: unknown; trial: unknown };
  const [patient, tested] = [validate(PatientProfile, profile), validate(Trial, trial)];
  if (!patient.ok || !tested.ok) return;
  const chart = patientChart(patient.value);
  const { verdict, criteria, questions } = matchTrial(chart, tested.value);
  assert.equal(rankTrials(chart, [tested.value])[0]?.verdict, verdict);
  for (const { reason } of criteria) assert.notEqual(reason, "");
  for (const { text, decides } of questions) assert.ok(text !== "" && decides.length > 0);
}
