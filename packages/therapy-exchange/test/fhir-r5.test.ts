/** Records in FHIR R5 bundles. */
import { fhirR5 } from "@org/therapy-exchange/fhir-r5";
import { type ModelRecord, type Trial, validate } from "@org/therapy-model";
import { ModelRecord as ModelRecordSchema } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { fhirRecords } from "./fhir-records.ts";
import { resourceOfRecord } from "../src/fhir-r5/mappings.ts";
import { dice, mutated } from "./mutate.ts";
import { isSame } from "./round-trip.ts";

type Json = { [key: string]: Json } & Json[] & string;

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function resourceOf(bundle: object, type: string): Json {
  return (bundle as { entry: Json[] }).entry.find((entry) => (entry["resource"]!["resourceType"] as unknown) === type)![
    "resource"
  ]!;
}

function bundleOf(...resources: readonly object[]): object {
  return { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) };
}

/** Reads a bundle that can be read. */
function readBundle(document: unknown): Extract<ReturnType<typeof fhirR5.read>, { ok: true }> {
  const result = fhirR5.read(document);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result;
}

describe("records of every kind", () => {
  test("are valid", () => {
    for (const record of fhirRecords) expect(validate(ModelRecordSchema, record)).toMatchObject({ ok: true });
  });

  test("are read back equal, and nothing is unmapped", () => {
    const { records, unmapped, issues } = readBundle(asJson(fhirR5.write(fhirRecords)));
    expect(records).toEqual(fhirRecords);
    expect(unmapped).toEqual({ bundle: { values: {} } });
    expect(issues).toEqual([]);
  });

  test("may not have one id twice", () => {
    const [record] = fhirRecords;
    expect(() => fhirR5.write([record!, record!])).toThrow(TypeError);
  });

  test("keep an id that is longer than the id of a resource, and references to it", () => {
    const id = `therapy:${"long-".repeat(20)}id` as const;
    const records: ModelRecord[] = [
      { kind: "therapy", id, names: [{ text: "X", kind: "code" }], modality: "car_t" },
      { kind: "trial", id: "trial:x", type: "interventional", therapies: [id] },
    ];
    expect(readBundle(asJson(fhirR5.write(records))).records).toEqual(records);
  });

  test("keep long texts and objects without a field", () => {
    const outcomes = [1, 2, 3].map((index) => ({ title: `Outcome ${index}`, text: "x".repeat(99_000) }));
    const records: ModelRecord[] = [
      {
        kind: "trial",
        id: "trial:x",
        type: "observational",
        dates: {},
        registryResults: { outcomes: Array.from({ length: 4 }, () => outcomes).flat() },
      },
    ];
    expect(readBundle(asJson(fhirR5.write(records))).records).toEqual(records);
  });
});

test("a trial has the elements of a study", () => {
  const study = resourceOf(fhirR5.write(fhirRecords), "ResearchStudy");
  expect(study).toMatchObject({
    title: "An invented trial of EX-101",
    phase: { coding: [{ system: "http://hl7.org/fhir/research-study-phase", code: "phase-1-phase-2" }, {}, {}] },
    recruitment: { targetNumber: 40, actualNumber: 21 },
    comparisonGroup: [{ name: "Dose 1", linkId: "arm-1" }, { linkId: "arm-2" }],
    period: { start: "2022-06-01", end: "2026" },
    whyStopped: { text: "The money ran out." },
  });
  expect((study["progressStatus"] as Json[]).map((each) => each["period"]?.["start"])).toEqual([
    "2022-01-10",
    "2022-06",
    "2024-05",
  ]);
});

describe("a bundle of another author", () => {
  const study = {
    resourceType: "ResearchStudy",
    id: "Other",
    text: { status: "generated", div: "<div>x</div>" },
    identifier: [{ system: "https://clinicaltrials.gov", value: "NCT98000017" }, { value: "7" }],
    title: "A study",
    status: "retired",
    phase: {
      coding: [{ system: "http://hl7.org/fhir/research-study-phase", code: "phase-2", display: "Phase 2" }],
      text: "II",
    },
    studyDesign: [{ coding: [{ system: "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", code: "C98388" }] }],
    keyword: [{ text: "one" }, { coding: [{ code: "x" }] }, { text: "two" }],
  };
  const document = {
    ...bundleOf({ resourceType: "Patient", id: "p" }, study, {
      resourceType: "Organization",
      id: "o",
      name: "An office",
    }),
    timestamp: "2024-01-01T00:00:00Z",
  };

  test("is read by its public codes, and written again without a change", () => {
    const { records, unmapped } = readBundle(document);
    expect(records).toEqual([
      {
        kind: "trial",
        id: "trial:other",
        registrations: [{ scheme: "nct", value: "NCT98000017" }, { value: "7" }],
        title: "A study",
        type: "interventional",
        phase: "phase_2",
        keywords: ["one", "two"],
      },
      { kind: "organization", id: "organization:o", names: [{ kind: "synonym", text: "An office" }] },
    ]);
    expect(fhirR5.write(records, asJson(unmapped) as never)).toEqual(document);
  });

  test("keeps its other values when a record was changed", () => {
    const { records, unmapped } = readBundle(document);
    const changed = [{ ...(records[0] as Trial), title: "Another title" }];
    const written = fhirR5.write(changed, unmapped);
    expect(resourceOf(written, "ResearchStudy")).toMatchObject({
      title: "Another title",
      status: "retired",
      text: study.text,
    });
    expect(resourceOf(written, "Patient")).toEqual({ resourceType: "Patient", id: "p" });
  });

  test("has issues for a resource that is not a record", () => {
    const { records, issues } = readBundle(bundleOf({ resourceType: "ResearchStudy", id: "x", status: "active" }));
    expect(records).toEqual([]);
    expect(issues[0]).toMatchObject({ severity: "warning", path: ["entry", 0, "resource", "type"] });
  });

  test("does not become a wrong criterion", () => {
    const typeAndValue = (value: object): object => ({
      type: { coding: [{ system: "http://example.org", code: "age" }] },
      ...value,
    });
    const variable = {
      resourceType: "EvidenceVariable",
      id: "e",
      status: "active",
      characteristic: [
        { description: "Adults", definitionByTypeAndValue: typeAndValue({ valueBoolean: true }) },
        { definitionByTypeAndValue: typeAndValue({ valueBoolean: true }) },
        {
          description: "At least two",
          definitionByCombination: { code: "at-least", threshold: 2, characteristic: [] },
        },
        {
          exclude: true,
          definitionByCombination: {
            code: "all-of",
            characteristic: [{ description: "a" }, { description: "b", exclude: true }],
          },
        },
      ],
    };
    const trial = { ...study, recruitment: { eligibility: { reference: "EvidenceVariable/e" } } };
    const foreign = bundleOf(trial, variable);
    const { records, unmapped } = readBundle(foreign);
    expect((records[0] as Trial).eligibility).toEqual({
      inclusion: [
        { kind: "text", text: "Adults" },
        { kind: "text", text: "At least two" },
      ],
      exclusion: [
        {
          kind: "all",
          of: [
            { kind: "text", text: "a" },
            { kind: "not", of: { kind: "text", text: "b" } },
          ],
        },
      ],
    });
    expect(fhirR5.write(records, unmapped)).toEqual(foreign);
  });
});

/** The number of changed bundles; more in the long tests. */
const changedBundles = process.env["LONG_TESTS"] === "1" ? 2000 : 25;

describe("any document", () => {
  test.each([undefined, null, 1, "x", [], {}, { resourceType: "Patient" }])("%j is not a bundle", (document) => {
    expect(fhirR5.read(document)).toMatchObject({ ok: false, issues: [{ code: "invalid_type" }] });
  });

  test("with a getter that throws has an issue", () => {
    const document = {
      resourceType: "Bundle",
      get entry(): unknown {
        throw new Error("x");
      },
    };
    expect(fhirR5.read(document)).toMatchObject({ ok: false });
  });

  test("with random changes is read without an exception, and written as it was read", () => {
    const original = asJson(fhirR5.write(fhirRecords));
    for (let seed = 1; seed <= changedBundles; seed++) {
      const document = mutated(original, dice(seed));
      const result = fhirR5.read(document);
      if (!result.ok) continue;
      for (const record of result.records) expect(validate(ModelRecordSchema, record).ok).toBe(true);
      expect(isSame(fhirR5.write(result.records, result.unmapped), document), `seed ${seed}`).toBe(true);
    }
  });
});

describe("structure definitions", () => {
  const urls = new Set(fhirR5.structureDefinitions().map((each) => each["url"]));

  test("define every extension that is written", () => {
    const used = JSON.stringify(fhirR5.write(fhirRecords)).matchAll(/"url":"(https:\/\/org\.github\.io[^"]*)"/g);
    expect([...used].map(([, url]) => url).filter((url) => !urls.has(url))).toEqual([]);
  });

  test("have ids of at most 64 characters, each once", () => {
    const ids = fhirR5.structureDefinitions().map(({ id }) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z0-9.-]{1,64}$/.test(id))).toEqual([]);
  });
});

/** A Markdown table with columns of equal width. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => `:${"-".repeat(width - 1)}`).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

test("the page of the fields lists the elements and the extension of each field", async () => {
  const sections = Object.values(resourceOfRecord).map(({ mapping, fields }) => {
    const rows = fields.map(({ name, element, extension: { url, key, type } }) => [
      `\`${name}\``,
      element?.paths ?? "",
      `\`${url.slice(url.lastIndexOf("/") + 1)}\``,
      type === "json" ? `\`${key}\`, JSON` : `\`${key}\``,
    ]);
    const head = ["field", "elements", "extension for the rest", "value"];
    return `## ${mapping.resourceType}: ${mapping.kind.replaceAll("_", " ")}\n\n${table([head, ...rows])}\n`;
  });
  const page = `# Fields in FHIR R5

The elements that hold each field of a record, and the extension for a field, or the part of a field, that they cannot hold. The URL
of an extension is \`https://org.github.io/therapy-model/fhir/StructureDefinition/\` and its name. Four further extensions are used
inside: \`model-fields\` has the other fields of an object as a JSON text, \`record-id\` an id of more than 64 characters, \`date-type\`
whether a date is actual or anticipated, and \`cell-material\` refers from a product to its cells. A test writes this page.

${sections.join("\n")}`;
  await expect(page).toMatchFileSnapshot("../../../docs/fhir-r5-fields.md");
});
