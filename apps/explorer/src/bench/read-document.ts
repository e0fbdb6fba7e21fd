/** Reads what is on the bench: recognizes the document, reads its records, validates and lints them. */
import {
  type JsonPointer,
  modelVersion,
  type ModelRecord,
  ModelRecord as RecordSchema,
  RecordSet,
  validate,
} from "@org/therapy-model";
import { parsePointer } from "@org/therapy-model/records";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { lint, type SeverityProfile } from "@org/therapy-rules";
import { type JsonPlaces, jsonPlaces } from "../parts/json-places.ts";
import { type TermLabel, termLabels } from "../parts/term-labels.ts";
import type { PageLanguage } from "../state/page-language.ts";
import type { BenchAnswer, BenchFormat, LeftOver, ReadDocument, ShownIssue } from "./bench-answer.ts";
import { placedIssue } from "./placed-issue.ts";
import { readFreeText } from "./read-free-text.ts";
import { readTable } from "./read-table.ts";
import { type ReadTrial, recognize, type Recognized } from "./recognize.ts";
import { shownRecord } from "./shown-record.ts";

/** Most records that are shown; all are validated and exported. */
const mostShown = 50;
/** Most issues that are shown. */
const mostIssues = 500;

/** Reads a text of any format. */
export async function readDocument(
  text: string,
  profile: SeverityProfile,
  language: PageLanguage,
): Promise<ReadDocument> {
  const label = await termLabels(language);
  const recognized = await recognize(text);
  if (recognized.format === "empty") return { records: [], answer: answerOf("empty", []) };
  if (recognized.format === "text") return (await readTable(text, label)) ?? readFreeText(text, label);
  const places = jsonPlaces(text);
  if (recognized.format === "unknown") {
    const issues = recognized.issues.slice(0, mostIssues).map((issue) => placedIssue(text, places, issue));
    const noReader = { from: 0, to: Math.min(1, text.length), severity: "error", source: "unknown_format" } as const;
    const none = [{ ...noReader, message: jsonError(text) ?? "no reader accepts this document" }];
    return { records: [], answer: answerOf("unknown", [], issues.length === 0 ? none : issues) };
  }
  if ("trials" in recognized) return readTrials(recognized.format, recognized.trials, text, label);
  return readJson(recognized, text, places, profile, label);
}

function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof SyntaxError ? error.message : undefined;
  }
}

type Json = Extract<Recognized, { readonly format: "record_set" | "records" | "fhir_r5" }>;

function readJson(
  input: Json,
  text: string,
  places: JsonPlaces,
  profile: SeverityProfile,
  label: TermLabel,
): ReadDocument {
  if (input.format === "fhir_r5") {
    const records = input.records;
    const shown = records.slice(0, mostShown).map((record) => shownRecord(record, label, () => ({ ranges: [] })));
    const issues = input.issues.map((issue) => placedIssue(text, places, issue));
    return { records, answer: answerOf("fhir_r5", shown, issues, [], records.length) };
  }
  const isSet = input.format === "record_set";
  const set = isSet
    ? input.value
    : { kind: "record_set", modelVersion, id: "record_set:bench", title: "Bench", records: input.values };
  const isArray = text.trimStart().startsWith("[");
  const toText = (path: readonly (string | number)[]): readonly (string | number)[] =>
    isSet ? path : isArray ? path.slice(1) : path.slice(2);
  const result = validate(RecordSet, set, { vocabularies });
  const found = result.ok ? lint(result.value, { profile }).issues : result.issues;
  const records = result.ok ? result.value.records : validRecords(set);
  const indexOf = new Map(
    (set as { readonly records?: readonly unknown[] }).records?.map((record, index) => [record, index]),
  );
  const shown = records.slice(0, mostShown).map((record) =>
    shownRecord(record, label, (path) => {
      const { from, to } = places(toText(["records", indexOf.get(record) ?? 0, ...path]));
      return { ranges: [{ from, to }] };
    }),
  );
  const issues = found
    .slice(0, mostIssues)
    .map((issue) => placedIssue(text, places, { ...issue, path: [...toText(issue.path)] }));
  return { records, answer: answerOf(input.format, shown, issues, [], records.length) };
}

/** The records of a set that are valid by themselves. */
function validRecords(set: unknown): ModelRecord[] {
  const records = (set as { readonly records?: unknown }).records;
  if (!Array.isArray(records)) return [];
  return records.flatMap((record: unknown) => {
    const result = validate(RecordSchema, record);
    return result.ok ? [result.value] : [];
  });
}

/** Trials of a registry, with their eligibility read and their texts interpreted. */
async function readTrials(
  format: BenchFormat,
  trials: readonly ReadTrial[],
  text: string,
  label: TermLabel,
): Promise<ReadDocument> {
  const { withParsedEligibility } = await import("@org/therapy-text/criteria");
  const { applyProposals, interpretTrial } = await import("@org/therapy-text/interpret");
  const places = jsonPlaces(text);
  const isJson = trials.length === 1 && text.trimStart().startsWith("{");
  const records = trials.map(({ trial }) => {
    const { proposals } = interpretTrial(trial, { certainty: "certain" });
    const applied = applyProposals(trial, proposals);
    return validate(RecordSchema, withoutOffsets(withParsedEligibility(applied)) as unknown, {});
  });
  const valid = records.flatMap((result, index) => (result.ok ? [result.value] : [trials[index]!.trial]));
  const leftOver = trials.flatMap(({ unmapped }) =>
    Object.entries(unmapped).map(([pointer, value]): LeftOver => {
      const { from, to } = places(parsePointer(pointer as JsonPointer));
      return { place: pointer, value: JSON.stringify(value) ?? "", ranges: isJson ? [{ from, to }] : [] };
    }),
  );
  const notes = trials.flatMap(({ notes }) => notes);
  const issues = isJson
    ? notes.map((note) => placedIssue(text, places, { ...note, path: parsePointer(note.path) }))
    : [];
  const shown = valid.slice(0, mostShown).map((record) => shownRecord(record, label, () => ({ ranges: [] })));
  return { records: valid, answer: answerOf(format, shown, issues, leftOver.slice(0, mostIssues), valid.length) };
}

/** Copies a trial without the offsets of its criteria, which its schema does not have. */
function withoutOffsets(trial: object): object {
  const eligibility = (trial as { readonly eligibility?: object }).eligibility;
  if (eligibility === undefined) return trial;
  const text = JSON.stringify(eligibility, (key, value: unknown) =>
    (key === "start" || key === "end") && typeof value === "number" ? undefined : value,
  );
  return { ...trial, eligibility: JSON.parse(text) as object };
}

/** An answer with some of its parts. */
function answerOf(
  format: BenchFormat,
  records: BenchAnswer["records"],
  issues: readonly ShownIssue[] = [],
  leftOver: readonly LeftOver[] = [],
  count: number = records.length,
): BenchAnswer {
  return { format, records, issues, leftOver, marks: [], hiddenRecords: count - records.length };
}
