/** Invented study records of ClinicalTrials.gov, and helpers for importing them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { directoryOf } from "./example-files.ts";
import { therapyProcess } from "./therapy-process.ts";
import { type Run, therapy } from "./therapy.ts";

/** A study record. */
export interface Study {
  protocolSection: {
    identificationModule: { [key: string]: unknown };
    [module: string]: unknown;
  };
  [section: string]: unknown;
}

/** Makes a study record. */
export function study(number: number, more: object = {}): Study {
  return {
    protocolSection: {
      identificationModule: { nctId: `NCT${String(10_000_000 + number)}`, briefTitle: "Zelluläre Therapie – 细胞 🧬" },
      statusModule: { overallStatus: "RECRUITING", startDateStruct: { date: "2024-02" } },
      designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE1", "PHASE2"], mood: "good" },
    },
    hasResults: false,
    ...more,
  };
}

/** Three study records. */
export const few: readonly Study[] = [study(1), study(2), study(3)];

/** Formats values as NDJSON. */
export function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** Reads a file of a directory. */
export function read(directory: string, name: string): string {
  return readFileSync(join(directory, name), "utf8");
}

/** Parses NDJSON. */
export function valuesOf(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** The ids of records in NDJSON. */
export function idsOf(text: string): unknown[] {
  return valuesOf(text).map((value) => (value as { id: unknown }).id);
}

/** The options for all outputs of an import. */
export const all = ["--output", "records.ndjson", "--unmapped", "unmapped.ndjson", "--notes", "notes.ndjson"];
/** The files of {@link all}. */
export const outputs = ["records.ndjson", "unmapped.ndjson", "notes.ndjson"];

/** An import with its output. */
export type Import = Omit<Run, "status"> & { readonly status: number | null } & {
  readonly records: unknown[];
  readonly directory: string;
};

/** Imports a text. */
export async function importText(
  content: string | Uint8Array,
  options: readonly string[] = [],
  name = "studies.json",
): Promise<Import> {
  const directory = directoryOf({ [name]: content });
  const args = ["import", "clinicaltrials-gov", name, ...all, ...options];
  const run = await (options.includes("--jobs") ? therapyProcess : therapy)(args, { cwd: directory });
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  // An import that reads no record writes no file.
  const isWritten = existsSync(join(directory, "records.ndjson"));
  return { ...run, records: isWritten ? valuesOf(read(directory, "records.ndjson")) : [], directory };
}

/** Imports and exports documents, and compares each with the original. */
export async function roundTrip(documents: readonly unknown[]): Promise<Import> {
  const run = await importText(lines(documents));
  const args = ["export", "clinicaltrials-gov", "records.ndjson", "--unmapped", "unmapped.ndjson", "--output", "back"];
  const back = await therapy(args, { cwd: run.directory });
  expect(back.status).toBe(0);
  const exported = new Map(valuesOf(read(run.directory, "back")).map((value) => [nctOf(value), value]));
  for (const document of documents) {
    const found = exported.get(nctOf(document));
    if (found !== undefined) expect(JSON.stringify(sorted(found))).toBe(JSON.stringify(sorted(document)));
  }
  return run;
}

function nctOf(document: unknown): unknown {
  return (document as Study).protocolSection?.identificationModule?.["nctId"];
}

/** Sorts the keys of all objects in a value. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

type Path = readonly (string | number)[];

/** The paths of all fields; for lists, those of the first member. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.slice(0, 1).flatMap((member) => pathsOf(member, [...path, 0]))
    : Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function put(root: object, path: Path, value: unknown): void {
  let at = root as { [key: string | number]: unknown };
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1)!] = value;
}

/** Copies of a study with a wrong value in each field, numbered so that each can be found again. */
export function corruptedStudies(original: Study): Study[] {
  const wrongValues = [null, 5, -1e308, true, "", "NO_SUCH_TERM", [], {}, [null], { a: 1 }];
  return pathsOf(original).flatMap((path, field) =>
    wrongValues.map((value, index) => {
      const copy = structuredClone(original);
      const number = 10_000_000 + field * wrongValues.length + index;
      copy.protocolSection.identificationModule["nctId"] = `NCT${number}`;
      put(copy, path, value);
      return copy;
    }),
  );
}
