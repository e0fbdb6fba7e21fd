/** Patient profiles from FHIR R4 and R5 bundles. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validate } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import { PatientProfile } from "@org/therapy-model/patient";
import { readPatient } from "../src/entries/fhir-patient.ts";
import { parseDocument } from "../src/entries/index.ts";

function bundle(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../test-data/fhir/${name}.json`, import.meta.url), "utf8"));
}

const isValid = (profile: PatientProfile): boolean => validate(PatientProfile, profile).ok;

test("an R4 bundle is read with its dates, units and terms", () => {
  const { profile } = readPatient(bundle("r4-patient"), { screeningDate: "2026-11-20" });
  expect(isValid(profile)).toBe(true);
  expect(profile).toMatchObject({
    id: "example-1",
    sex: "female",
    birthDate: "1961-04-02",
    screeningDate: "2026-11-20",
  });
  expect(
    profile.observations?.map(({ measurement, value, date }) => [measurement, value?.value, value?.unit, date]),
  ).toEqual([
    ["total_bilirubin", 45, "umol/L", "2026-11-18"],
    ["platelet_count", 30, "10*9/L", "2026-11"],
    ["systolic_blood_pressure", 128, "mm[Hg]", "2026-11-18"],
    ["diastolic_blood_pressure", 81, "mm[Hg]", "2026-11-18"],
    ["hiv_antibody", undefined, undefined, "2026-11-10"],
    ["hemoglobin", undefined, undefined, "2026-11-10"],
  ]);
  expect(profile.observations?.[0]).toMatchObject({
    finding: "high",
    references: { upper_limit_of_normal: { value: 21, unit: "umol/L" } },
  });
  expect(profile.observations?.[1]?.comparator).toBe("lt");
  expect(profile.observations?.[4]?.finding).toBe("undetectable");
  expect(profile.scores).toEqual([{ scale: "ecog", score: 1, date: "2026-11-10" }]);
  expect(profile.complete).toBeUndefined();
});

test("conditions keep their codes, course and verification", () => {
  const { profile } = readPatient(bundle("r4-patient"));
  expect(profile.conditions).toMatchObject([
    { disease: "multiple_myeloma", onset: "2021-03", active: true, states: ["relapsed"] },
    { disease: "asthma", absent: true },
    { codes: [{ system: "http://codes.example.org", code: "X-1" }], resolved: "2019", active: false },
  ]);
  expect(profile.conditions?.[2]?.disease).toBeUndefined();
});

test("treatments are those that were given", () => {
  const { profile } = readPatient(bundle("r4-patient"));
  expect(profile.treatments).toMatchObject([
    { treatment: "lenalidomide", start: "2021-05", end: "2023-02-01", ongoing: false },
    { treatment: "prednisone", start: "2026-01", ongoing: true, route: "oral" },
    { treatment: "autologous_stem_cell_transplant", start: "2022-08-09", end: "2022-08-09" },
    { treatment: "vaccine", text: "Example vaccine", start: "2025-10-01" },
  ]);
});

test("what is not read is an issue with its place", () => {
  const { issues } = readPatient(bundle("r4-patient"));
  expect(issues.map(({ path, code }) => `${formatPointer(path)} ${code}`)).toMatchInlineSnapshot(`
    [
      "/entry/6/resource/status unknown_term",
      "/entry/7/resource/valueQuantity/unit invalid_unit",
      "/entry/7/resource missing_field",
      "/entry/10/resource/verificationStatus unknown_term",
      "/entry/11/resource/code unknown_term",
      "/entry/14/resource/status unknown_term",
      "/entry/15/resource unknown_kind",
    ]
  `);
});

test("an R5 bundle of several patients is read for the first", () => {
  const { profile, issues } = readPatient(bundle("r5-patient"));
  expect(isValid(profile)).toBe(true);
  expect(profile).toMatchObject({ id: "example-2", birthDate: "2015" });
  expect(profile.sex).toBeUndefined();
  expect(profile.conditions).toEqual([
    {
      disease: "b_cell_acute_lymphoblastic_leukemia",
      text: "B-cell acute lymphoblastic leukemia",
      active: false,
      states: ["in_remission"],
    },
  ]);
  expect(profile.treatments).toMatchObject([
    { treatment: "vincristine", start: "2026-02-03" },
    { treatment: "methotrexate", start: "2026-02-10", end: "2026-02-11", ongoing: false },
    { treatment: "radiotherapy", start: "2026-11-01", ongoing: true },
  ]);
  expect(issues.map(({ code }) => code)).toEqual([
    "unknown_term",
    "duplicate_id",
    "dangling_reference",
    "unknown_term",
  ]);
});

test("a document without a patient is an error", () => {
  for (const value of [undefined, null, 1, "Bundle", [], {}, { resourceType: "Bundle" }]) {
    expect(readPatient(value).issues).toMatchObject([{ code: "missing_field", severity: "error" }]);
  }
});

const types = [
  "Patient",
  "Observation",
  "Condition",
  "MedicationStatement",
  "Procedure",
  "Immunization",
  "MedicationAdministration",
];
const fields = [
  "status",
  "code",
  "valueQuantity",
  "component",
  "referenceRange",
  "interpretation",
  "medication",
  "effectivePeriod",
  "onsetDateTime",
  "stage",
  "contained",
  "subject",
  "birthDate",
  "dosage",
  "vaccineCode",
];

test("any bundle gives a valid profile", () => {
  const resource = fc
    .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: 8 }))
    .map(([resourceType, rest]) => ({ resource: { status: "final", ...rest, resourceType } }));
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 6 }), (entry) => {
      expect(isValid(readPatient({ resourceType: "Bundle", entry }).profile)).toBe(true);
    }),
    { numRuns: 100 },
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isValid(readPatient(value).profile)).toBe(true);
    }),
  );
});

test("words that are names of properties of every object are not statuses, comparators or findings", () => {
  const inherited = ["constructor", "toString", "__proto__", "valueOf"];
  for (const word of inherited) {
    const { profile, issues } = readPatient([
      { resourceType: "Patient", id: "p" },
      { resourceType: "Procedure", status: word, code: { text: "Leukapheresis" } },
      {
        resourceType: "Observation",
        status: "final",
        code: { text: "Platelet count" },
        valueQuantity: { value: 30, comparator: word, unit: "10*9/L" },
        valueString: word,
      },
    ]);
    expect(profile).toEqual({ id: "p", observations: [{ measurement: "platelet_count", text: "Platelet count" }] });
    expect(issues.map(({ path }) => formatPointer(path))).toEqual(
      expect.arrayContaining(["/1/status", "/2/valueQuantity/comparator"]),
    );
  }
});

test("a type or an id that cannot become a text, a getter that throws and a cycle are not read", () => {
  const noText: unknown = { toString: 1, valueOf: 1 };
  for (const resource of [
    { resourceType: noText, id: "x" },
    { resourceType: "Patient", id: noText },
    { resourceType: "MedicationStatement", contained: [{ id: noText }], medicationReference: { reference: "#x" } },
  ])
    expect(isValid(readPatient([{ resourceType: "Patient", id: noText }, resource, resource]).profile)).toBe(true);
  const cyclic: { [key: string]: unknown } = { resourceType: "Patient" };
  cyclic["name"] = cyclic;
  expect(readPatient(cyclic).profile).toEqual({});
  const throwing = Object.defineProperty({}, "resourceType", {
    enumerable: true,
    get: () => {
      throw new Error("thrown by the value");
    },
  });
  expect(readPatient([throwing]).issues).toMatchObject([{ code: "invalid_type", path: [] }]);
});

test.each([
  ["12345678901234567890", 12345678901234567000, "was read as 12345678901234567000, the nearest JavaScript number"],
  ["0.10000000000000000001", 0.1, "was read as 0.1, the nearest JavaScript number"],
  ["-0.0", 0, "was read as 0, the nearest JavaScript number"],
  ["1e400", undefined, "is beyond the JavaScript numbers; the quantity was not read"],
  ["-1e400", undefined, "is beyond the JavaScript numbers; the quantity was not read"],
  ["1e-400", undefined, "is beyond the JavaScript numbers; the quantity was not read"],
  ["45", 45, undefined],
])("a value of %s is never changed without a note", (number, value, message) => {
  const observation = (field: string): string =>
    `{"resourceType":"Observation","status":"final","code":{"text":"Total bilirubin"},${field}}`;
  const quantity = `"valueQuantity":{"value":${number},"unit":"umol/L"}`;
  const text = `[{"resourceType":"Patient"},${observation(quantity)},${observation(`"valueInteger":${number}`)}]`;
  const { profile, issues } = readPatient(parseDocument(text));
  expect(profile.observations?.map((each) => each.value?.value)).toEqual(
    value === undefined ? [undefined, undefined] : [value, value],
  );
  const notes = issues.filter(({ code }) => code === "out_of_range");
  expect(notes.map((issue) => [formatPointer(issue.path), issue.message])).toEqual(
    message === undefined
      ? []
      : [
          ["/1/valueQuantity/value", `${number} ${message}`],
          ["/2/valueInteger/value", `${number} ${message}`],
        ],
  );
});

test("a number in the place of a concept is not its text", () => {
  const text = `[{"resourceType":"Patient"},{"resourceType":"Condition","code":1e400}]`;
  expect(readPatient(parseDocument(text)).profile.conditions).toEqual(readPatient(JSON.parse(text)).profile.conditions);
});
