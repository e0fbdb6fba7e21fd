import type { Trial } from "@org/therapy-model";
import { describe, expect, it } from "vitest";
import { read, write } from "./record.ts";

const minimal = { isrctn: "88261002", trialDesign: { primaryStudyDesign: "Interventional" } };

/** Reads a minimal record with the given fields, and checks that it is written again. */
function readWith(fields: object): { value: Trial; unmapped: string[] } {
  const document = { ...minimal, ...fields };
  const result = read(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(write(result.value, result.unmapped)).toEqual(document);
  return { value: result.value, unmapped: Object.keys(result.unmapped) };
}

describe("a record of the ISRCTN registry", () => {
  it("has an id from its number", () => {
    expect(readWith({}).value.id).toBe("trial:isrctn88261002");
  });

  it.each([
    ["from one value", "Mexico", ["MX"]],
    ["from a list", ["Ireland", "Spain"], ["IE", "ES"]],
    ["from a list, without an unknown one", ["Ireland", "Wales", "Spain"], ["IE", "ES"]],
    ["not from a list with one known country", ["United Kingdom", "Wales"], undefined],
  ])("reads countries %s", (_, country, expected) => {
    expect(readWith({ participants: { recruitmentCountries: { country } } }).value.countries).toEqual(expected);
  });

  it("reads the final enrollment with the target, or the target alone if the final number is unknown", () => {
    expect(readWith({ participants: { targetEnrolment: "60", totalFinalEnrolment: "" } })).toEqual({
      value: expect.objectContaining({ enrollment: { count: 60, type: "anticipated" } }) as unknown,
      unmapped: ["/participants/totalFinalEnrolment"],
    });
    expect(readWith({ participants: { targetEnrolment: "60", totalFinalEnrolment: "58" } })).toEqual({
      value: expect.objectContaining({ enrollment: { count: 58, type: "actual", planned: 60 } }) as unknown,
      unmapped: [],
    });
  });

  it("reads days from times at midnight; other times are unmapped", () => {
    const { value, unmapped } = readWith({
      participants: { recruitmentStart: "2016-09-01T00:00:00.000Z", recruitmentEnd: "2020-01-01T12:30:00.000Z" },
    });
    expect(value.dates).toEqual({ recruitmentStart: { value: "2016-09-01" } });
    expect(unmapped).toEqual(["/participants/recruitmentEnd"]);
  });

  it("reads the phase from the only intervention", () => {
    const drug = { drugNames: "Ibuprofen", interventionType: "Drug", phase: "Phase III" };
    const { value, unmapped } = readWith({ interventions: { intervention: drug } });
    expect(value.phase).toBe("phase_3");
    expect(value.interventions).toEqual([{ name: "Ibuprofen", type: "drug" }]);
    expect(unmapped).toEqual([]);
    expect(readWith({ interventions: { intervention: [drug, { ...drug, drugNames: "Placebo" }] } }).unmapped).toEqual([
      "/interventions/intervention/0/phase",
      "/interventions/intervention/1/phase",
    ]);
  });

  it("reads the upper age limit", () => {
    expect(readWith({ participants: { ageRange: "Neonate", upperAgeLimit: "29 Weeks" } }).value.eligibility).toEqual({
      inclusion: [{ kind: "age", groups: ["newborn"], maximum: { value: 29, unit: "wk" } }],
    });
  });

  it("reads placeholders as absent values", () => {
    const { value, unmapped } = readWith({
      externalRefs: { protocolSerialNumber: "Nil known", clinicalTrialsGovNumber: "Nil known" },
      trialDescription: { plainEnglishSummary: "Not provided at time of registration" },
    });
    expect(unmapped).toEqual([]);
    expect(value.absent).toEqual([
      { field: "/registrations", reason: "none" },
      { field: "/registrations", reason: "none", scheme: "nct" },
      { field: "/summary", reason: "left_empty" },
    ]);
  });

  it("reads reviews by ethics committees, the classes of the condition and the outputs", () => {
    const { value, unmapped } = readWith({
      trialDescription: {
        ethicsApprovalRequired: "Ethics approval required",
        ethicsCommittees: { ethicsCommittee: { committeeName: "Lantern committee", committeeReference: "98/LA/0001" } },
      },
      conditions: { condition: { diseaseClass1: "Digestive System", diseaseClass2: "Enterocolitis" } },
      participants: { participantTypes: { participantType: ["Patient", "Carer"] } },
      outputs: { output: { description: "protocol", externalLink: "https://example.org/1" } },
    });
    expect(unmapped).toEqual([]);
    expect(value.ethics).toEqual([{ decision: "required" }, { committee: "Lantern committee", number: "98/LA/0001" }]);
    expect(value.conditionCategories).toEqual(["Digestive System", "Enterocolitis"]);
    expect(value.eligibility?.groups).toEqual(["patients", "carers"]);
    expect(value.dataSharing?.available).toEqual([{ type: "protocol", url: "https://example.org/1" }]);
  });

  it.each([
    [{ ...minimal, isrctn: "8826100" }, ["isrctn"]],
    [{ isrctn: "88261002" }, ["trialDesign", "primaryStudyDesign"]],
  ])("is rejected: %j", (document, path) => {
    expect(read(document)).toMatchObject({ ok: false, issues: [{ code: "missing_field", path }] });
  });
});
