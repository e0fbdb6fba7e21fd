/** Tables: exporting records as CSV and XLSX, and importing them again. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mergeRecords } from "@org/therapy-model/records";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { describe, expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { oneLine } from "./one-line.ts";
import { read } from "./studies.ts";
import { therapy } from "./therapy.ts";

/** A directory with the record sets of the catalog, and the lines that an import of all their records writes. */
function catalog(): { readonly cwd: string; readonly files: readonly string[]; readonly records: ReadonlySet<string> } {
  const entries = recordSets.map((recordSet, index) => [`${index}.json`, JSON.stringify(recordSet)] as const);
  const { records } = mergeRecords(recordSets.flatMap((recordSet) => recordSet.records));
  const files = entries.map(([name]) => name);
  return { cwd: directoryOf(Object.fromEntries(entries)), files, records: new Set(records.map(sorted)) };
}

/** A record as JSON with its keys in one order. */
function sorted(record: object): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function recordsIn(ndjson: string): ReadonlySet<string> {
  return new Set(
    ndjson
      .trim()
      .split("\n")
      .map((line) => sorted(JSON.parse(line) as object)),
  );
}

describe("the records of the catalog", () => {
  test("come back from CSV files with Chinese headings", async () => {
    const { cwd, files, records } = catalog();
    const out = await therapy(["export", "csv", ...files, "-o", "tables", "--headings", "zh"], { cwd });
    expect(out).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`✓ ${records.size} records written`) as string,
    });
    const tables = readdirSync(join(cwd, "tables")).map((name) => `tables/${name}`);
    const back = await therapy(["import", "csv", ...tables], { cwd });
    expect(back.status).toBe(0);
    expect(recordsIn(back.stdout)).toEqual(records);
  });

  test("come back from a spreadsheet", async () => {
    const { cwd, files, records } = catalog();
    const out = await therapy(["export", "xlsx", ...files, "-o", "all.xlsx", "--json"], { cwd });
    expect(JSON.parse(out.stdout)).toMatchObject({ output: "all.xlsx", issueCount: 0, conflicts: 0 });
    const back = await therapy(["import", "xlsx", "all.xlsx", "-o", "again.ndjson"], { cwd });
    expect(back.status).toBe(0);
    expect(recordsIn(read(cwd, "again.ndjson"))).toEqual(records);
    expect(readdirSync(cwd).filter((name) => name.includes("tmp"))).toEqual([]);
  });
});

test("chosen columns are written for the kinds that have them", async () => {
  const { cwd, files } = catalog();
  await therapy(["export", "csv", ...files, "-o", "tables", "--columns", "phase,arms.label"], { cwd });
  expect(readdirSync(join(cwd, "tables"))).toEqual(["trial.csv"]);
  expect(read(cwd, "tables/trial.csv").split("\r\n")[0]).toBe("\uFEFFID,Phase,Arms / label");
  const wrong = await therapy(["export", "csv", ...files, "-o", "other", "--columns", "phases"], { cwd });
  expect(wrong).toMatchObject({ status: 2 });
  expect(oneLine(wrong.stderr)).toContain("no record has a field phases");
});

test("an issue has its cell, and the other rows are read", async () => {
  const cwd = directoryOf({});
  writeFileSync(
    join(cwd, "trial.csv"),
    "ID,Type,Phase,Color\ntrial:a,interventional,first,\ntrial:b,interventional,phase_1,\n",
  );
  const run = await therapy(["import", "csv", "trial.csv"], { cwd });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('{"kind":"trial","id":"trial:b","type":"interventional","phase":"phase_1"}\n');
  expect(run.stderr).toContain("trial.csv:D1: warning: is not a column of the kind trial");
  expect(run.stderr).toContain('trial.csv:C2: "first" is not a term of phase');
  expect(run.stderr).toContain("1 record read from 1 input, 1 row rejected, 1 warning");
  const unnamed = await therapy(["import", "csv", "-"], { cwd, input: "ID\n" });
  expect(oneLine(unnamed.stderr)).toContain("is not the name of a record kind");
});
