/** A trial and the records that belong to it as a study, and a study as records. */
import {
  type ModelRecord,
  ModelRecord as ModelRecordSchema,
  type Organization,
  type Therapy,
  Trial,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import type * as z from "zod";
import { isEqual } from "../mapping/difference.ts";
import { isObject } from "../mapping/is-object.ts";
import { fieldSchema } from "../mapping/lens.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { armsAndEpochs, idsIn } from "./arm.ts";
import { extensionUrl } from "./base.ts";
import { cohorts } from "./cohort.ts";
import { conditions } from "./condition.ts";
import { designs } from "./design.ts";
import { eligibilities } from "./eligibility.ts";
import { extensionAttribute, extensionValues, parsed, valueOfExtension } from "./extension.ts";
import { amendments, governanceDates } from "./governance.ts";
import { registrations } from "./identifier.ts";
import { interventions } from "./intervention.ts";
import { complete, objectsIn, textIn } from "./member.ts";
import { objectives } from "./objective.ts";
import { type Part, type StudyParts, StudyWriting } from "./part.ts";
import { isSponsor, organizationRecord, organizations } from "./party.ts";
import { products, readTherapy } from "./product.ts";
import { addRecordFields, readRecordFields } from "./record-fields.ts";
import { schedules } from "./schedule.ts";
import { type Origins, StudyObject, writeStudy } from "./study-object.ts";
import { titles } from "./title.ts";

/** The parts in the order in which they are written: an object is written before references to it. */
const parts: readonly Part[] = [
  titles,
  organizations,
  registrations,
  designs,
  products,
  interventions,
  armsAndEpochs,
  objectives,
  eligibilities,
  cohorts,
  conditions,
  schedules,
  governanceDates,
  amendments,
];

const idUrl = extensionUrl("trial-id");
const recordUrl = extensionUrl("record");
const isTrial = predicate(Trial);
const isTrialId = predicate(fieldSchema(Trial, "id"));
const isRecord = predicate(ModelRecordSchema);

/** The fields of a trial that parts or extensions state, each with what the model accepts. */
const fields: readonly (readonly [string, (value: unknown) => boolean])[] = Object.keys(
  (Trial as unknown as z.ZodObject).shape,
)
  .filter((field) => field !== "kind" && field !== "id")
  .map((field) => [field, predicate(fieldSchema(Trial, field))]);

/** Makes the id of a trial from the name of its study or its first number, such as `trial:nct98000017`. */
function derivedId({ registrations: numbers = [] }: Partial<Trial>, study: JsonObject): string {
  const number = numbers.find(({ scheme }) => scheme === "nct") ?? numbers[0];
  const text = number?.value ?? textIn(study, "name") ?? "";
  const words = text
    .toLowerCase()
    .slice(0, maximumName)
    .split(/[^a-z0-9]+/);
  return `trial:${words.filter((word) => word !== "").join("-") || "study"}`;
}

const maximumName = 60;

/** Makes the state of reading a study: its objects by their ids. */
export function studyParts(study: JsonObject, origins: Origins): StudyParts {
  const byId = new Map<string, JsonObject>();
  const open: unknown[] = [study];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) for (const each of value as unknown[]) open.push(each);
    if (!isObject(value)) continue;
    const { id } = value;
    if (typeof id === "string" && !byId.has(id)) byId.set(id, value);
    for (const key of Object.keys(value)) open.push(value[key]);
  }
  const [version = {}] = objectsIn(study, "versions");
  const [design = {}] = objectsIn(version, "studyDesigns");
  const population = isObject(design["population"]) ? design["population"] : {};
  const find = (id: unknown): JsonObject | undefined => (typeof id === "string" ? byId.get(id) : undefined);
  const sponsors = new Set(
    objectsIn(version, "roles")
      .filter(isSponsor)
      .flatMap((each) => idsIn(each, "organizationIds")),
  );
  return { study, version, design, population, find, origins, sponsors };
}

/** Reads the fields of the trial, and its id. */
function readFields(of: StudyParts): JsonObject {
  const read: JsonObject = {};
  for (const part of parts) Object.assign(read, part.read(of));
  const stated = { ...read, ...readRecordFields(of.version, "trial", Trial) };
  const trial: JsonObject = {};
  for (const [field, accepts] of fields) {
    const value = stated[field];
    if (value !== undefined && value !== null && accepts(value)) trial[field] = value;
  }
  const id = valueOfExtension(of.study, idUrl, "valueString");
  return { kind: "trial", id: isTrialId(id) ? id : derivedId(trial, of.study), ...trial };
}

/** Reads the records of a study; `undefined` if it has nothing that makes a trial. */
export function readStudy(study: JsonObject, origins: Origins): ModelRecord[] | undefined {
  const of = studyParts(study, origins);
  const trial = readFields(of);
  if (!isTrial(trial)) return undefined;
  const records = new Map<string, ModelRecord>([[trial["id"] as string, trial as unknown as ModelRecord]]);
  const others: readonly (ModelRecord | undefined)[] = [
    ...objectsIn(of.version, "administrableProducts").map(readTherapy),
    ...objectsIn(of.version, "organizations").map(organizationRecord),
    ...extensionValues(study, recordUrl).map(readRecord),
  ];
  for (const record of others) if (record !== undefined && !records.has(record.id)) records.set(record.id, record);
  return [...records.values()];
}

function readRecord(text: unknown): ModelRecord | undefined {
  const record = parsed(text);
  return isRecord(record) ? (record as ModelRecord) : undefined;
}

/** Makes the study of a trial, with the records that belong to it. */
export function studyOf(trial: Trial, records: readonly ModelRecord[]): StudyObject {
  const study = new StudyObject("Study", {});
  const therapies = records.filter((each): each is Therapy => each.kind === "therapy");
  const others = records.filter((each): each is Organization => each.kind === "organization");
  const writing = new StudyWriting(trial, therapies, others, study);
  for (const part of parts) part.write(writing);
  for (const record of records) {
    if (["trial", "therapy", "organization"].includes(record.kind)) continue;
    study.add("extensionAttributes", extensionAttribute(recordUrl, { valueString: JSON.stringify(record) }));
  }
  completeMembers(study);
  completeTrial(trial, writing);
  return study;
}

/** Adds to each member the fields that its attributes do not state. */
function completeMembers(study: StudyObject): void {
  const { study: wire, members, written } = writeStudy(study, {});
  const reading = studyParts(wire, new WeakMap());
  for (const object of members) {
    complete(object, object.member!, object.member!.read(written.get(object)!, reading));
  }
}

/** Adds the fields of the trial that the study does not state, and its id unless it follows from the study. */
function completeTrial(trial: Trial, { study, version }: StudyWriting): void {
  const again = readFields(studyParts(writeStudy(study, {}).study, new WeakMap()));
  const values = trial as unknown as JsonObject;
  const missing: JsonObject = {};
  for (const [field] of fields) {
    const value = values[field];
    if (value === undefined ? again[field] !== undefined : !isEqual(value, again[field]))
      missing[field] = value ?? null;
  }
  addRecordFields(version, "trial", missing);
  if (again["id"] !== trial.id) study.add("extensionAttributes", extensionAttribute(idUrl, { valueString: trial.id }));
}
