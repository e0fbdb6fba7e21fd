/** Recognizes the format of a text: the reader that accepts it. */
import { type JsonObject, type Note, parseDocument, type ReadResult } from "@org/therapy-exchange";
import { type ModelRecord, recordKinds, type Trial } from "@org/therapy-model";
import type { Issue } from "@org/therapy-model/issues";
import type { BenchFormat } from "./bench-answer.ts";

/** A trial that a reader of a registry read. */
export interface ReadTrial {
  readonly trial: Trial;
  readonly unmapped: { readonly [pointer: string]: unknown };
  readonly notes: readonly Note[];
}

/** A recognized document. */
export type Recognized =
  | { readonly format: "empty" }
  | { readonly format: "text" }
  | { readonly format: "unknown"; readonly issues: readonly Issue[] }
  | { readonly format: "record_set"; readonly value: unknown }
  | { readonly format: "records"; readonly values: readonly unknown[] }
  | {
      readonly format: "fhir_r5";
      readonly records: readonly ModelRecord[];
      readonly unmapped: unknown;
      readonly issues: readonly Issue[];
    }
  | { readonly format: Registry; readonly trials: readonly ReadTrial[] };

/** A format of a registry. */
export type Registry = Exclude<
  BenchFormat,
  "empty" | "text" | "unknown" | "record_set" | "records" | "fhir_r5" | "table"
>;

type Reader = (document: unknown) => ReadResult<Trial>;

const jsonReaders: { readonly [Name in Registry]?: () => Promise<{ readonly read: Reader }> } = {
  clinicaltrials_gov: () => import("@org/therapy-exchange/clinicaltrials-gov"),
  ctis: () => import("@org/therapy-exchange/ctis"),
  euctr: () => import("@org/therapy-exchange/euctr"),
  isrctn: () => import("@org/therapy-exchange/isrctn"),
};

/** Recognizes a text. */
export async function recognize(text: string): Promise<Recognized> {
  const start = text.trimStart().slice(0, 1);
  if (start === "") return { format: "empty" };
  if (start === "<") return recognizeXml(text);
  if (start !== "{" && start !== "[") return { format: "text" };
  let value: unknown;
  try {
    value = parseDocument(text);
  } catch {
    const lines = parseLines(text);
    if (lines === undefined) return isLikelyJson(text) ? { format: "unknown", issues: [] } : { format: "text" };
    value = lines;
  }
  return recognizeJson(value);
}

/** Checks whether a text that is not JSON was meant to be: a text may also begin with a bracket. */
function isLikelyJson(text: string): boolean {
  return /^\s*[[{]\s*["{[\]}]/.test(text);
}

/** One value a line: NDJSON. */
function parseLines(text: string): unknown[] | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return undefined;
  try {
    return lines.map((line) => parseDocument(line));
  } catch {
    return undefined;
  }
}

async function recognizeJson(value: unknown): Promise<Recognized> {
  if (kindOf(value) === "record_set") return { format: "record_set", value };
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  if (values.length > 0 && values.every((each) => isRecordKind(kindOf(each)))) return { format: "records", values };
  if (typeof value === "object" && value !== null && "resourceType" in value) return recognizeFhir(value);
  let issues: readonly Issue[] = [];
  for (const [format, load] of Object.entries(jsonReaders)) {
    const { read } = await load();
    const results = values.map((each) => read(each));
    const trials = results.flatMap((result) =>
      result.ok ? [{ trial: result.value, unmapped: result.unmapped, notes: result.notes }] : [],
    );
    if (trials.length > 0) return { format: format as Registry, trials };
    issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  }
  return { format: "unknown", issues: kindOf(value) === undefined ? [] : issues };
}

async function recognizeFhir(value: object): Promise<Recognized> {
  const { fhirR5 } = await import("@org/therapy-exchange/fhir-r5");
  const result = fhirR5.read(value);
  if (!result.ok) return { format: "unknown", issues: result.issues };
  return { format: "fhir_r5", records: result.records, unmapped: result.unmapped, issues: result.issues };
}

async function recognizeXml(text: string): Promise<Recognized> {
  const classic = await import("@org/therapy-exchange/clinicaltrials-gov-xml");
  const parsed = classic.parse(text);
  const one = parsed.ok ? trialsOf([parsed.value], classic.read) : [];
  if (one.length > 0) return { format: "clinicaltrials_gov_xml", trials: one };
  const portal = await import("@org/therapy-exchange/ictrp");
  const records = portal.parse(text);
  const many = records.ok ? trialsOf(records.value, portal.read) : [];
  if (many.length > 0) return { format: "ictrp", trials: many };
  return { format: "unknown", issues: records.ok ? [] : records.issues };
}

function trialsOf(documents: readonly JsonObject[], read: Reader): ReadTrial[] {
  return documents.flatMap((document) => {
    const result = read(document);
    return result.ok ? [{ trial: result.value, unmapped: result.unmapped, notes: result.notes }] : [];
  });
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}

function isRecordKind(kind: unknown): boolean {
  return recordKinds.some((each) => each === kind);
}
