/**
 * The API of ClinicalTrials.gov: its fields and codes.
 *
 * The invented studies have every field and code of `test-data/specifications/clinicaltrials-gov.json`. Where the OpenAPI
 * description is available, it is checked as well.
 */
import type { Trial } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { clinicalTrialsGovSpecification, clinicalTrialsGovStudies, shapes } from "../../../test-data/index.ts";
import { present, text } from "../../../testing/shared-data.ts";
import * as clinicalTrialsGov from "../src/entries/clinicaltrials-gov.ts";
import { adapterCase, sample } from "./adapters.ts";
import { testWrittenStudies } from "./openapi-suite.ts";
import { testResults } from "./results-suite.ts";
import { leafPaths } from "./round-trip.ts";

const { types, enums, scalars, root } = clinicalTrialsGovSpecification();
const studies = clinicalTrialsGovStudies();

const crosswalks = clinicalTrialsGov.crosswalks as object as {
  readonly [name: string]: { readonly [code: string]: string };
};

/** Enums that no field of a study uses. */
const notInStudies: { readonly [name: string]: string } = {
  FieldStatsType: "It classifies statistics on fields, which are not part of a study.",
};

/** Terms that differ from the code in lower case, by enum and code. */
const otherTerms: { readonly [code: string]: string } = {
  "Phase NA": "not_applicable",
  "Phase EARLY_PHASE1": "early_phase_1",
  "Phase PHASE1": "phase_1",
  "Phase PHASE2": "phase_2",
  "Phase PHASE3": "phase_3",
  "Phase PHASE4": "phase_4",
  "IpdSharingInfoType SAP": "statistical_analysis_plan",
  "IpdSharingInfoType ICF": "informed_consent_form",
  "IpdSharingInfoType CSR": "clinical_study_report",
  "SecondaryIdType CTIS": "eu_ct_number",
  "AgencyClass FED": "us_federal_agency",
  "AgencyClass OTHER_GOV": "other_government",
  "AgencyClass INDIV": "individual",
  "AgencyClass AMBIG": "ambiguous",
  "DateType ESTIMATED": "anticipated",
  "EnrollmentType ESTIMATED": "anticipated",
  "DesignAllocation NA": "not_applicable",
  "PrimaryPurpose ECT": "educational_counseling_training",
  "DesignMasking NONE": "open_label",
  "MeasureParam COUNT_OF_PARTICIPANTS": "count",
  "MeasureDispersionType NA": "not_applicable",
  "MeasureDispersionType INTER_QUARTILE_RANGE": "interquartile_range",
  "MeasureDispersionType CONFIDENCE_OTHER": "confidence_interval",
  "MeasureDispersionType GEOMETRIC_COEFFICIENT": "geometric_coefficient_of_variation",
  "AnalysisDispersionType STANDARD_ERROR_OF_MEAN": "standard_error",
  "OutcomeMeasureType OTHER_PRE_SPECIFIED": "exploratory",
  "EventAssessment NON_SYSTEMATIC_ASSESSMENT": "non_systematic",
  "EventAssessment SYSTEMATIC_ASSESSMENT": "systematic",
  "AgreementRestrictionType LTE60": "up_to_60_days",
  "AgreementRestrictionType GT60": "over_60_days",
};

/** A value in a study: its path with `*` for the indexes of lists, and its JSON Pointer. */
interface Location {
  readonly path: string;
  readonly pointer: string;
  readonly type: string;
  readonly value: unknown;
}

/** Lists the values of a document at the paths of the specification. */
function* locationsOf(value: unknown, type: string, path = "", pointer = ""): Generator<Location> {
  if (path !== "") yield { path, pointer, type, value };
  if (type.endsWith("[]")) {
    if (!Array.isArray(value)) return;
    for (const [index, each] of value.entries())
      yield* locationsOf(each, type.slice(0, -2), `${path}/*`, `${pointer}/${index}`);
    return;
  }
  for (const [field, inner] of Object.entries(types[type] ?? {})) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, field)) continue;
    yield* locationsOf((value as { [key: string]: unknown })[field], inner, `${path}/${field}`, `${pointer}/${field}`);
  }
}

/** Lists the paths of the specification. */
function* pathsOf(type: string, path = ""): Generator<string> {
  if (path !== "") yield path;
  if (type.endsWith("[]")) yield* pathsOf(type.slice(0, -2), `${path}/*`);
  for (const [field, inner] of Object.entries(types[type] ?? {})) yield* pathsOf(inner, `${path}/${field}`);
}

function isUnmapped(pointer: string, unmapped: object): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    if (Object.hasOwn(unmapped, pointer.slice(0, end))) return true;
  }
  return false;
}

describe("invented studies", () => {
  test("are as many as the README lists", () => expect(studies.length).toBeGreaterThanOrEqual(180));

  test("have every field of the API at every path", () => {
    const found = new Set(studies.flatMap((study) => [...locationsOf(study, root)].map(({ path }) => path)));
    const paths = [...pathsOf(root)];
    console.log(`${paths.length} paths of the API, all of them in the studies`);
    expect(paths.filter((path) => !found.has(path))).toEqual([]);
    expect(paths.length).toBeGreaterThan(500);
  });

  test("have every field of the protocol and results sections in a trial at least once", () => {
    const mapped = new Set<string>();
    for (const study of studies) {
      const result = clinicalTrialsGov.read(study);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      for (const { path, pointer } of locationsOf(study, root))
        if (!isUnmapped(pointer, result.unmapped)) mapped.add(path);
    }
    const paths = [...pathsOf(root)].filter((path) => /^\/(?:protocol|results)Section/.test(path));
    expect(paths.filter((path) => !mapped.has(path))).toEqual([]);
  });
});

/** Describes the first deviation of a value from the specification. */
function deviation(value: unknown, type: string, path = ""): string | undefined {
  if (type.endsWith("[]")) {
    if (!Array.isArray(value)) return `${path} is not a list`;
    return value.map((each, index) => deviation(each, type.slice(0, -2), `${path}/${index}`)).find(Boolean);
  }
  const fields = types[type];
  if (fields === undefined) return isScalar(value, type) ? undefined : `${path} is not of the type ${type}`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path} is not an object`;
  return Object.entries(value)
    .map(([key, each]) => {
      const inner = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return inner === undefined ? `${path}/${key} is not in the API` : deviation(each, inner, `${path}/${key}`);
    })
    .find(Boolean);
}

function isScalar(value: unknown, type: string): boolean {
  switch (scalars[type] ?? type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "text":
    case "date":
      return typeof value === "string";
    default:
      return enums[type]?.includes(String(value)) === true;
  }
}

describe("a written invented study", () => {
  test("conforms to the specification, without unknown fields", () => {
    const documents = [...studies, ...shapes.clinicalTrialsGov().map(({ document }) => document)];
    expect(documents.filter((document) => deviation(document, root) !== undefined).length).toBeGreaterThan(40);
    for (const document of documents) {
      const result = clinicalTrialsGov.read(document);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      expect(deviation(clinicalTrialsGov.write(result.value), root)).toBeUndefined();
    }
  });
});

describe("the codes of invented studies", () => {
  const mapped = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const study of studies) {
    const result = clinicalTrialsGov.read(study);
    if (!result.ok) continue;
    for (const { type, value, pointer } of locationsOf(study, root)) {
      if (!Object.hasOwn(enums, type)) continue;
      const code = `${type} ${String(value)}`;
      seen.set(code, (seen.get(code) ?? 0) + 1);
      if (!isUnmapped(pointer, result.unmapped)) mapped.set(code, (mapped.get(code) ?? 0) + 1);
    }
  }

  test("are all codes of the API", () => {
    const all = Object.entries(enums).flatMap(([name, values]) => values.map((value) => `${name} ${value}`));
    const missing = all.filter((code) => !seen.has(code));
    console.log(
      `${Object.keys(enums).length} enums, ${all.length} values, ${all.length - missing.length} in the studies`,
    );
    expect(missing.filter((code) => !Object.hasOwn(notInStudies, code.split(" ")[0]!))).toEqual([]);
    expect([...seen.keys()].filter((code) => !all.includes(code))).toEqual([]);
  });

  test.each(Object.entries(enums))(
    "%s: each code has its term in a trial, or is listed without a term",
    (name, values) => {
      const reasons = clinicalTrialsGov.codesWithoutTerm[name] ?? {};
      const table = crosswalks[name] ?? {};
      for (const value of values) {
        const isListed = Object.hasOwn(reasons, value) || Object.hasOwn(reasons, "*");
        expect(isListed || Object.hasOwn(table, value), value).toBe(true);
        if (Object.hasOwn(table, value)) {
          expect(table[value]).toBe(otherTerms[`${name} ${value}`] ?? value.toLowerCase());
        }
        if (!isListed) expect(mapped.get(`${name} ${value}`), value).toBeGreaterThan(0);
      }
    },
  );
});

describe("an unusual shape", () => {
  const all = shapes.clinicalTrialsGov();

  const readShape = (name: string): Trial => {
    const result = clinicalTrialsGov.read(all.find((each) => each.name === name)?.document);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };

  test("has its meaning in the trial", () => {
    expect(readShape("month-only-dates").dates).toEqual({
      start: { value: "2097-11", type: "actual" },
      primaryCompletion: { value: "2099-06", type: "anticipated" },
      completion: { value: "2103" },
    });
    expect(readShape("status-unknown").status).toMatchObject({ status: "recruiting", outdated: true });
    expect(readShape("status-unknown-alone").status).toBeUndefined();
    expect(readShape("phases-reversed").phase).toBeUndefined();
    expect(readShape("interventions-of-one-name").arms?.[0]?.interventions).toEqual(["QLT-417", "Diary: weekly"]);
    expect(readShape("registry-observational").type).toBe("patient_registry");
    expect(readShape("countries-in-other-words").sites?.map(({ place }) => place?.country)).toEqual([
      "TR",
      "TR",
      "KR",
      "KR",
      "CZ",
      "CI",
      "IR",
      "US",
      undefined,
      undefined,
      "RU",
      undefined,
      undefined,
      "FR",
    ]);
    expect(readShape("ages-reversed").eligibility).toBeUndefined();
    expect(readShape("unicode").officialTitle).toContain("E\u0301tude");
  });
});

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
}

const api = present
  ? (parse(text("data/clinicaltrials-gov/openapi-2.0.5.yaml")) as {
      components: { schemas: { [name: string]: Schema } };
    })
  : { components: { schemas: {} } };
const schemas = api.components.schemas;
describe.skipIf(!present)("the enums of the OpenAPI description of ../shared", () => {
  const apiEnums = Object.entries(schemas).flatMap(([name, { enum: values }]) =>
    values === undefined ? [] : [{ name, values }],
  );

  test("are 42", () => expect(apiEnums.length).toBe(42));

  test.each(apiEnums)("$name: each code has exactly one term, or is listed without a term", ({ name, values }) => {
    const table: { readonly [code: string]: string } = crosswalks[name] ?? {};
    const reasons = clinicalTrialsGov.codesWithoutTerm[name] ?? {};
    const covered = values.filter((value) => Object.hasOwn(table, value) !== (value in reasons || "*" in reasons));
    expect(covered).toEqual(values);
    const known = new Set(values);
    expect(
      [...Object.keys(table), ...Object.keys(reasons)].filter((value) => value !== "*" && !known.has(value)),
    ).toEqual([]);
    expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
  });

  test("include every enum of the crosswalks", () => {
    const names = new Set(apiEnums.map(({ name }) => name));
    expect(
      [...Object.keys(clinicalTrialsGov.crosswalks), ...Object.keys(clinicalTrialsGov.codesWithoutTerm)].filter(
        (name) => !names.has(name),
      ),
    ).toEqual([]);
  });
});

/** Makes a value for a schema: the first code of an enum, a plausible text or number. */
function example(schema: Schema, key: string): unknown {
  if (schema.$ref !== undefined) return example(schemas[schema.$ref.split("/").at(-1)!]!, key);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, example(inner, name)]));
  }
  switch (schema.type) {
    case "array":
      return [example(schema.items!, key)];
    case "boolean":
      return true;
    case "integer":
      return 7;
    case "number":
      return 45.5;
    default:
      return texts.find(([form]) => form.test(key))?.[1] ?? "Some text";
  }
}

/** Values of fields that are not free text, by the name of the field. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^nctId/, "NCT02349698"],
  [/[dD]ate$/, "2024-02-23"],
  [/Age$/, "18 Years"],
  [/^targetDuration$/, "6 Months"],
  [/^(?:url|link)$/, "https://example.org/"],
  [/^pmid$/, "12065987"],
  [/^country$/, "France"],
  [/^interventionNames$/, "Behavioral: Some text"],
];

describe.skipIf(!present)("the fields of the OpenAPI description of ../shared", () => {
  test("are all in the trial, for the protocol section", () => {
    const document = { protocolSection: example(schemas["ProtocolSection"]!, "") } as {
      protocolSection: { statusModule: object; designModule: { studyType: string } };
    };
    Object.assign(document.protocolSection.statusModule, { overallStatus: "UNKNOWN" });
    Object.assign(document.protocolSection.designModule, { studyType: "OBSERVATIONAL" });
    const result = clinicalTrialsGov.read(document);
    expect(result).toMatchObject({ ok: true, unmapped: {} });
    const leaves = [...leafPaths(document).keys()];
    console.log(`${leaves.length} fields of the protocol section, all of them in the trial`);
    expect(leaves.length).toBeGreaterThan(120);
  });
});

if (present) {
  describe("a sample of the real records of ../shared, written again", () => {
    testWrittenStudies(sample(adapterCase("clinicaltrials-gov").real(), 20), { conforming: 40, extended: -1 });
  });
}

describe("the results of invented studies", () => {
  testResults(studies, { studies: 50, rows: 500, share: 0.9 }, false);
});

describe.skipIf(!present)("the results of the real studies of ../shared, a sample", () => {
  testResults(sample(adapterCase("clinicaltrials-gov").real(), 20), { studies: 3, rows: 10, share: 0.99 }, true);
});
