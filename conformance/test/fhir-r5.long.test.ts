/** Records as FHIR R5: valid by the official definitions, and read back without a change. */
import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { fhirR5 } from "@org/therapy-exchange/fhir-r5";
import { ModelRecord } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { describe, expect, test } from "vitest";
import { path, present } from "../../testing/shared-data.ts";
import { mistakes } from "../src/fhir/mistakes.ts";
import { validateResource } from "../src/fhir/validator.ts";
import { recordSamples, withoutDuplicates } from "../src/records.ts";
import { fhirRecords } from "../../packages/therapy-exchange/test/fhir-records.ts";

const long = process.env["LONG_TESTS"] === "1";

/** Records are written in bundles of this size, because the time of some invariants grows with the bundle. */
const bundleSize = 10;

function documentRecords(): readonly ModelRecord[] {
  const folder = new URL("../documents/records/", import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const { records } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { records: ModelRecord[] };
    return records;
  });
}

/** Writes records, and returns the problems of the bundle and the records that are not read back equal. */
function problemsOf(records: readonly ModelRecord[]): readonly unknown[] {
  const bundle = JSON.parse(JSON.stringify(fhirR5.write(records))) as object;
  const invalid = validateResource(bundle);
  const result = fhirR5.read(bundle);
  if (!result.ok) return [...invalid, ...result.issues];
  const changed = records.flatMap((record, index) =>
    isDeepStrictEqual(result.records[index], record) ? [] : [`${record.id} is not read back equal`],
  );
  const { bundle: own, ...others } = result.unmapped;
  const isWhole = Object.keys(others).length === 0 && Object.keys(own.values).length === 0;
  return [...invalid, ...changed, ...(isWhole ? [] : ["own values are unmapped"])];
}

describe.runIf(long)("records as FHIR R5", () => {
  const isRecord = predicate(ModelRecord);
  const valid = recordSamples.map(({ name, records }) => ({ name, records: records.filter(isRecord) }));
  const samples = [...valid, { name: "of the documents", records: documentRecords() }];
  test.for(samples)("records $name are valid, and are read back equal", ({ records, name }) => {
    const problems: unknown[] = [];
    for (const part of withoutDuplicates(records)) {
      for (let start = 0; start < part.length; start += bundleSize) {
        problems.push(...problemsOf(part.slice(start, start + bundleSize)));
      }
    }
    console.log(`FHIR R5: ${records.length} records ${name}, ${problems.length} problems`);
    expect(problems.slice(0, 10)).toEqual([]);
  });

  test("the structure definitions are valid", () => {
    expect(fhirR5.structureDefinitions().flatMap(validateResource)).toEqual([]);
  });
});

describe.runIf(long)("the validator", () => {
  test("accepts the bundle without a mistake", () => {
    expect(validateResource(fhirR5.write(fhirRecords))).toEqual([]);
  });

  test.for(mistakes)("finds $name", ({ make, check }) => {
    const bundle = JSON.parse(JSON.stringify(fhirR5.write(fhirRecords))) as Record<string, unknown>;
    make(bundle);
    expect(validateResource(bundle).map((problem) => problem.check)).toContain(check);
  });
});

describe.runIf(long && present)("official examples of ../shared", () => {
  const folder = present ? path("data/fhir/examples-r5/") : "";
  const files = present ? readdirSync(folder) : [];

  test("each one, and all in one bundle, are written as they were read", () => {
    const resources = files.map((file) => JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as object);
    const bundles = [...resources.map((resource) => [resource]), resources].map((list) => ({
      resourceType: "Bundle",
      type: "collection",
      entry: list.map((resource) => ({ resource })),
    }));
    let read = 0;
    for (const bundle of bundles) {
      const result = fhirR5.read(bundle);
      if (!result.ok) throw new Error("an example is not read");
      read += result.records.length;
      expect(isDeepStrictEqual(fhirR5.write(result.records, result.unmapped), bundle)).toBe(true);
    }
    console.log(`FHIR R5: ${files.length} official examples, ${read / 2} records`);
  });
});
