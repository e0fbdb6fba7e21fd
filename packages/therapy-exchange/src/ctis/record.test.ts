import type { Trial } from "@org/therapy-model";
import { describe, expect, it } from "vitest";
import { read, readEarlier, write, writeEarlier } from "./record.ts";

const number = "2024-510663-34-00";

/** Reads an application in both formats, and checks that each document is written again. */
function readApplication(partOne: object, partsTwo: object[] = []): { value: Trial; unmapped: string[] } {
  const parts = { authorizedPartI: partOne, authorizedPartsII: partsTwo };
  const document = { ctNumber: number, authorizedApplication: parts };
  const result = read(document);
  const former = readEarlier({ ctNumber: number, ...parts });
  if (!result.ok || !former.ok) throw new Error(JSON.stringify([result, former]));
  expect(write(result.value, result.unmapped)).toEqual(document);
  expect(writeEarlier(former.value, former.unmapped)).toEqual({ ctNumber: number, ...parts });
  expect(former.value).toEqual(result.value);
  return { value: result.value, unmapped: Object.keys(result.unmapped) };
}

const information = (trialInformation: object): object => ({ trialDetails: { trialInformation } });
const site = (name: string, countryName: string): object => ({
  organisationAddressInfo: { organisation: { name }, address: { countryName } },
});

describe("a record of CTIS", () => {
  it.each([
    ["4", "phase_2"],
    ["5", "phase_3"],
    ["6", "phase_4"],
    ["10", "phase_2_3"],
    ["11", "phase_3_4"],
  ])("reads the codes of phases with one term each: %s", (trialPhase, phase) => {
    expect(readApplication(information({ trialCategory: { trialPhase } })).value.phase).toBe(phase);
  });

  it.each([
    ["1", "phase_1", "first_in_human"],
    ["8", "phase_1_2", "phase_1_bioequivalence"],
    ["9", "phase_1_2", "phase_1_other"],
  ])("reads the codes of first phases with a feature: %s", (trialPhase, phase, feature) => {
    const { value, unmapped } = readApplication(information({ trialCategory: { trialPhase } }));
    expect(value).toMatchObject({ phase, features: [feature] });
    expect(unmapped.filter((pointer) => pointer.endsWith("trialPhase"))).toEqual([]);
  });

  it("reads broad and narrow age groups; those without a term are unmapped", () => {
    const { value, unmapped } = readApplication(
      information({
        populationOfTrialSubjects: {
          ageRanges: [{ ageRangeCategory: "2" }, { ageRangeCategory: "3" }],
          ageRangeSecondaryIds: [{ ctAgeRange: "1" }, { ctAgeRange: "3" }, { ctAgeRange: "5" }],
        },
      }),
    );
    const groups = ["child", "adult", "newborn", "adolescent"];
    expect(value.eligibility).toEqual({ inclusion: [{ kind: "age", groups }] });
    const population = "/authorizedApplication/authorizedPartI/trialDetails/trialInformation/populationOfTrialSubjects";
    expect(unmapped).toContain(`${population}/ageRangeSecondaryIds/1`);
  });

  it.each([
    [true, true, "all"],
    [true, false, "female"],
    [false, true, "male"],
  ])("reads the sex from two flags: %s, %s", (isFemaleSubjects, isMaleSubjects, sex) => {
    const population = { populationOfTrialSubjects: { isFemaleSubjects, isMaleSubjects } };
    expect(readApplication(information(population)).value.eligibility?.inclusion).toEqual([{ kind: "sex", sex }]);
  });

  it("reads each criterion", () => {
    const criteria = {
      principalInclusionCriteria: [
        { id: 1, number: 1, principalInclusionCriteria: "Age from 0 to 23 months" },
        { id: 2, number: 2, principalInclusionCriteria: "Written consent of a parent" },
      ],
    };
    expect(readApplication(information({ eligibilityCriteria: criteria })).value.eligibility?.inclusion).toEqual([
      { kind: "text", text: "Age from 0 to 23 months" },
      { kind: "text", text: "Written consent of a parent" },
    ]);
  });

  it("reads the sites of each country from its part", () => {
    const { value } = readApplication({}, [
      { trialSites: [site("Hospital A", "Spain"), site("Hospital B", "Spain")] },
      { trialSites: [] },
      { trialSites: [site("Hospital C", "Italy")] },
    ]);
    expect(value.sites).toEqual([
      { name: "Hospital A", place: { country: "ES" } },
      { name: "Hospital B", place: { country: "ES" } },
      { name: "Hospital C", place: { country: "IT" } },
    ]);
  });

  it("leaves a part unmapped whose sites are in two countries, or in the country of the part before", () => {
    const parts = [
      { trialSites: [site("Hospital A", "Spain")] },
      { trialSites: [site("Hospital B", "Spain")] },
      { trialSites: [site("Hospital C", "Italy"), site("Hospital A", "Spain")] },
    ];
    const { value, unmapped } = readApplication({}, parts);
    expect(value.sites).toHaveLength(1);
    expect(unmapped.slice(1)).toEqual([1, 2].map((index) => `/authorizedApplication/authorizedPartsII/${index}`));
  });

  it("reads dates with the day first in the current format, and with the year first in the earlier one", () => {
    const application = { authorizedApplication: { authorizedPartI: {} } };
    const result = read({ ctNumber: number, ...application, startDateEU: "01/2021", lastUpdated: "15/09/2025" });
    expect(result.ok && result.value.dates).toEqual({
      start: { value: "2021-01", type: "actual" },
      updated: "2025-09-15",
    });
    const former = readEarlier({ ctNumber: number, authorizedPartI: {}, lastUpdated: "2024-05-06" });
    expect(former.ok && former.value.dates).toEqual({ updated: "2024-05-06" });
  });

  it("is rejected in the other format", () => {
    expect(read({ ctNumber: number, authorizedPartI: {} })).toMatchObject({
      ok: false,
      issues: [{ code: "missing_field", path: ["authorizedApplication"] }],
    });
  });

  it("reads applications with the decisions of the countries, and how the trial goes on in each", () => {
    const application = {
      type: "SUBSTANTIAL MODIFICATION",
      businessKey: "SM-1",
      submissionDate: "2098-03-04",
      partI: { assessmentOutcome: "acceptable", assessmentOutcomeDate: "2098-04-20" },
      decisions: [{ mscName: "Spain", decision: "authorized", isRMS: true }],
    };
    const mscInfo = {
      mscName: "Spain",
      trialStatus: "Authorised",
      activeTrialPeriod: { trialStartDate: "2098-05-06" },
    };
    const document = {
      ctNumber: "2098-510663-34-00",
      authorizedApplication: {
        authorizedPartsII: [{ trialSites: [site("Quelmar Hospital", "Spain")], mscInfo }],
        applicationInfo: [application],
      },
    };
    const result = read(document);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.unmapped).toEqual({});
    expect(write(result.value)).toEqual(document);
    expect(result.value.applications).toEqual([
      {
        kind: "substantial_modification",
        number: "SM-1",
        submitted: "2098-03-04",
        assessment: "acceptable",
        assessed: "2098-04-20",
        countries: [{ country: "ES", decision: "authorized", reporting: true }],
      },
    ]);
    expect(result.value.byCountry).toEqual([{ country: "ES", status: "authorized", start: "2098-05-06" }]);
  });
});
