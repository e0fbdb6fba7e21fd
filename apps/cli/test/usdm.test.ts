/** `therapy export usdm` and `therapy import usdm`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { usdmStudy } from "../../../test-data/index.ts";
import { directoryOf } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const trial = { kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1_2" };
const organization = { kind: "organization", id: "organization:y", names: [{ text: "Y", kind: "legal" }] };

function linesOf(...records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

function parsed(lines: string): readonly unknown[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

test("records are written as a study, and read again", async () => {
  const cwd = directoryOf({ "records.ndjson": linesOf(trial, organization) });
  const exported = await therapy(["export", "usdm", "records.ndjson", "-o", "study.json"], { cwd });
  expect(exported.stderr).toContain("2 records written");
  expect(exported.status).toBe(0);
  const imported = await therapy(["import", "usdm", "study.json"], { cwd });
  expect(parsed(imported.stdout)).toEqual([trial, organization]);
  expect(imported.stderr).toContain("2 records read, 0 unmapped values");
  expect(imported.status).toBe(0);
});

test("several trials are several studies, one on each line", async () => {
  const cwd = directoryOf({ "records.ndjson": linesOf(trial, { ...trial, id: "trial:y" }) });
  const { stdout, status } = await therapy(["export", "usdm", "records.ndjson"], { cwd });
  expect(parsed(stdout)).toMatchObject([{ study: { name: "x" } }, { study: { name: "y" } }]);
  expect(status).toBe(0);
});

test("a study of another author is written as it was read", async () => {
  const cwd = directoryOf({ "study.json": JSON.stringify(usdmStudy()) });
  const args = ["import", "usdm", "study.json", "-o", "records.ndjson", "--unmapped", "unmapped.json"];
  const imported = await therapy(args, { cwd });
  expect(imported.status).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, "records.ndjson"), "utf8"))).toMatchObject({ id: "trial:nct98000241" });
  const exported = await therapy(["export", "usdm", "records.ndjson", "--unmapped", "unmapped.json"], { cwd });
  expect(JSON.parse(exported.stdout)).toEqual(usdmStudy());
});

test.each([
  ["a document of another format", "{}", 1],
  ["a file that is not JSON", "{", 2],
])("%s has an issue", async (_, text, status) => {
  const cwd = directoryOf({ "x.json": text });
  const run = await therapy(["import", "usdm", "x.json"], { cwd });
  expect(run.status).toBe(status);
  expect(run.stderr).toContain("x.json");
});

test.each([
  ["records without a trial", linesOf(organization), [], "no valid trial"],
  ["a file that is not an unmapped part", linesOf(trial), ["--unmapped", "other.json"], "is not the unmapped part"],
])("%s is a mistake", async (_, records, options, message) => {
  const cwd = directoryOf({ "records.ndjson": records, "other.json": '{"document":{"values":{"x":1}}}' });
  const run = await therapy(["export", "usdm", "records.ndjson", ...options], { cwd });
  expect(run.stderr).toContain(message);
  expect(run.status).toBe(2);
});
