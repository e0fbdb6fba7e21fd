/** `therapy export fhir-r5` and `therapy import fhir-r5`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const trial = { kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1_2" };
const organization = { kind: "organization", id: "organization:y", names: [{ text: "Y", kind: "legal" }] };
const lines = [trial, organization].map((record) => `${JSON.stringify(record)}\n`).join("");

function file(directory: string, name: string): string {
  return readFileSync(join(directory, name), "utf8");
}

test("records are written as a bundle, and read again", async () => {
  const cwd = directoryOf({ "records.ndjson": lines });
  const exported = await therapy(["export", "fhir-r5", "records.ndjson", "-o", "bundle.json"], { cwd });
  expect(exported.stderr).toContain("2 records written");
  expect(exported.status).toBe(0);
  expect(JSON.parse(file(cwd, "bundle.json"))).toMatchObject({ resourceType: "Bundle", type: "collection" });
  const imported = await therapy(["import", "fhir-r5", "bundle.json"], { cwd });
  const read = imported.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(read).toEqual([trial, organization]);
  expect(imported.stderr).toContain("2 records read, 0 unmapped values");
  expect(imported.status).toBe(0);
});

test("a bundle of another author is written as it was read, with its long numbers", async () => {
  const study = '{"resourceType":"ResearchStudy","id":"s","status":"draft","title":"A study"';
  const design = '"studyDesign":[{"coding":[{"system":"http://hl7.org/fhir/study-design","code":"SEVCO:01002"}]}]';
  const bundle = `{"resourceType":"Bundle","type":"collection","total":9007199254740993,"entry":[{"resource":{"resourceType":"Patient"}},{"resource":${study},${design}}}]}`;
  const cwd = directoryOf({ "bundle.json": bundle });
  const imported = await therapy(
    ["import", "fhir-r5", "bundle.json", "-o", "records.ndjson", "--unmapped", "unmapped.json"],
    { cwd },
  );
  expect(imported.status).toBe(0);
  expect(JSON.parse(file(cwd, "records.ndjson"))).toMatchObject({ id: "trial:s", type: "observational" });
  const exported = await therapy(["export", "fhir-r5", "records.ndjson", "--unmapped", "unmapped.json"], { cwd });
  expect(JSON.parse(exported.stdout)).toEqual(JSON.parse(bundle));
  expect(exported.stdout).toContain("9007199254740993");
});

test("a resource that is not a record is reported with its location", async () => {
  const cwd = directoryOf({
    "bundle.json": '{\n"resourceType":"Bundle","entry":[\n{"resource":{"resourceType":"ResearchStudy","id":"s"}}]}',
  });
  const { status, stderr, stdout } = await therapy(["import", "fhir-r5", "bundle.json"], { cwd });
  expect(stderr).toContain("bundle.json:3:");
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test.each([
  ["a document of another format", "{}", 1],
  ["a file that is not JSON", "{", 2],
])("%s has an issue", async (_, text, status) => {
  const cwd = directoryOf({ "x.json": text });
  const run = await therapy(["import", "fhir-r5", "x.json"], { cwd });
  expect(run.status).toBe(status);
  expect(run.stderr).toContain("x.json");
});

test("another file is not accepted as the unmapped part", async () => {
  const cwd = directoryOf({ "records.ndjson": lines, "other.json": '{"bundle":{"values":{"x":1}}}' });
  const run = await therapy(["export", "fhir-r5", "records.ndjson", "--unmapped", "other.json"], { cwd });
  expect(run.stderr).toContain("is not the unmapped part");
  expect(run.status).toBe(2);
});
