/** Exporting records as Parquet: run as a process, and read back with DuckDB. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { mergeRecords } from "@org/therapy-model/records";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { expect, test } from "vitest";
import { directoryOf, validRecordSet } from "./example-files.ts";
import { therapyProcess } from "./therapy-process.ts";
import { therapy } from "./therapy.ts";

async function query(sql: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function trial(number: number, more: object = {}): object {
  return { kind: "trial", id: `trial:x-${number}`, type: "interventional", ...more };
}

test("the record sets of the catalog become one table per kind, with one row per id", async () => {
  const files = Object.fromEntries(recordSets.map((recordSet, index) => [`${index}.json`, JSON.stringify(recordSet)]));
  const directory = directoryOf(files);
  const run = await therapy(["export", "parquet", ...Object.keys(files), "--output", "lake"], { cwd: directory });
  const { records } = mergeRecords(recordSets.flatMap((recordSet) => recordSet.records));
  expect(run.stdout).toContain(`${records.length} records written to lake`);
  expect(run.status).toBe(0);
  const kinds = new Set(records.map(({ kind }) => kind));
  expect(new Set(readdirSync(join(directory, "lake")))).toEqual(new Set([...kinds].map((kind) => `kind=${kind}`)));
  for (const kind of kinds) {
    const rows = await query(`SELECT id FROM '${directory}/lake/kind=${kind}/*.parquet' ORDER BY id`);
    const ids = records.filter((record) => record.kind === kind).map(({ id }) => ({ id }));
    expect(rows).toEqual(ids.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  }
});

test("lists, objects and the kind can be queried, and the metadata have the model version", async () => {
  const directory = directoryOf({ "x-101.json": JSON.stringify(validRecordSet()) });
  const run = await therapy(["export", "parquet", "x-101.json", "-o", "lake", "--json"], { cwd: directory });
  expect(JSON.parse(run.stdout)).toMatchObject({
    modelVersion: "0.1.0",
    directory: "lake",
    issueCount: 0,
    files: [{ kind: "platform", records: 1 }, { kind: "therapy", records: 1 }, { kind: "regulatory_event" }],
  });
  const files = `read_parquet('${directory}/lake/kind=therapy/*.parquet', hive_partitioning = true)`;
  expect(await query(`SELECT kind, id, constructs[1].binders[1].target AS target FROM ${files}`)).toEqual([
    { kind: "therapy", id: "therapy:x-101", target: "TNFRSF17" },
  ]);
  const metadata = `SELECT decode(value) AS version FROM parquet_kv_metadata('${directory}/lake/kind=therapy/records.parquet')`;
  expect(await query(`${metadata} WHERE decode(key) = 'model_version'`)).toEqual([{ version: "0.1.0" }]);
});

test("invalid records are reported and left out; the rest is written", async () => {
  const lines = [trial(1), trial(2, { phase: "phase_9" }), "no record", trial(3)];
  const directory = directoryOf({ "trials.ndjson": lines.map((line) => `${JSON.stringify(line)}\n`).join("") });
  const run = await therapy(["export", "parquet", "trials.ndjson", "-o", "lake"], { cwd: directory });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("phase · ");
  expect(run.stdout).toContain("2 records written to lake");
  expect(await query(`SELECT id FROM '${directory}/lake/kind=trial/*.parquet' ORDER BY id`)).toEqual([
    { id: "trial:x-1" },
    { id: "trial:x-3" },
  ]);
});

test("records with the same id are merged; conflicts are reported and the first value is used", async () => {
  const lines = [trial(1, { title: "One" }), trial(1, { title: "Another", phase: "phase_1" }), trial(2)];
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const directory = directoryOf({});
  const run = await therapy(["export", "parquet", "-", "-o", "lake"], { cwd: directory, input });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("trial:x-1 title: ");
  expect(await query(`SELECT id, title, phase FROM '${directory}/lake/kind=trial/*.parquet' ORDER BY id`)).toEqual([
    { id: "trial:x-1", title: "One", phase: "phase_1" },
    { id: "trial:x-2", title: null, phase: null },
  ]);
});

test("existing files are not overwritten", async () => {
  const directory = directoryOf({ "trial.json": JSON.stringify(trial(1)) });
  writeFileSync(join(directory, "lake"), "");
  const onFile = await therapy(["export", "parquet", "trial.json", "-o", "lake"], { cwd: directory });
  expect([onFile.status, onFile.stderr]).toEqual([2, "lake is a file; name a directory\n"]);
  const onFull = await therapy(["export", "parquet", "trial.json", "-o", "."], { cwd: directory });
  expect([onFull.status, onFull.stderr]).toEqual([2, ". is not empty; name another directory\n"]);
  expect(existsSync(join(directory, "kind=trial"))).toBe(false);
  const within = await therapy(["export", "parquet", "trial.json", "-o", "trial.json/lake"], { cwd: directory });
  expect([within.status, within.stderr]).toEqual([
    2,
    expect.stringContaining("trial.json/lake cannot be written: ENOTDIR"),
  ]);
});

test("a separator of lines in a text does not end a record", async () => {
  const lines = [trial(1, { summary: "A\u2028B\u2029C" }), trial(1), trial(2, { summary: "X\u2028Y" })];
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const directory = directoryOf({});
  const run = await therapy(["export", "parquet", "-", "-o", "lake"], { cwd: directory, input });
  expect(run.status).toBe(0);
  expect(await query(`SELECT summary FROM '${directory}/lake/kind=trial/*.parquet' ORDER BY id`)).toEqual([
    { summary: "A\u2028B\u2029C" },
    { summary: "X\u2028Y" },
  ]);
});

test("an empty directory becomes the output, also if it is the working directory; nothing else is left", async () => {
  const directory = directoryOf({ "trial.json": JSON.stringify(trial(1)) });
  for (const name of ["empty", "here"]) mkdirSync(join(directory, name));
  const empty = await therapy(["export", "parquet", "trial.json", "-o", "empty"], { cwd: directory });
  const here = await therapy(["export", "parquet", "../trial.json", "-o", "."], { cwd: join(directory, "here") });
  expect([empty.status, here.status]).toEqual([0, 0]);
  for (const name of ["empty", "here"]) expect(readdirSync(join(directory, name))).toEqual(["kind=trial"]);
  const deep = await therapy(["export", "parquet", "trial.json", "-o", "a/b/lake"], { cwd: directory });
  expect(deep.status).toBe(0);
  expect(readdirSync(join(directory, "a/b"))).toEqual(["lake"]);
  expect(readdirSync(directory).toSorted()).toEqual(["a", "empty", "here", "trial.json"]);
});

test("a signal leaves no temporary file, and no part of the output", async () => {
  const directory = directoryOf({});
  const run = await therapyProcess(["export", "parquet", "-", "-o", "lake"], {
    cwd: directory,
    input: `${JSON.stringify(trial(1))}\n`,
    keepOpen: true,
    started: (child) => {
      const timer = setInterval(() => {
        if (readdirSync(directory).length === 0) return;
        clearInterval(timer);
        child.kill("SIGTERM");
      }, 5);
    },
  });
  expect(run.status).toBeNull();
  expect(readdirSync(directory)).toEqual([]);
});
