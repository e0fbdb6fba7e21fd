import type { Trial } from "@org/therapy-model";
import { describe, expect, it } from "vitest";
import { read, readEarlier, write, writeEarlier } from "./ctis.ts";

const number = "2024-510663-34-00";

/** What is read of an application; every such record comes back from it, in both forms. */
function readApplication(partOne: object, partsTwo: object[] = []): { value: Trial; left: string[] } {
  const parts = { authorizedPartI: partOne, authorizedPartsII: partsTwo };
  const document = { ctNumber: number, authorizedApplication: parts };
  const result = read(document);
  const former = readEarlier({ ctNumber: number, ...parts });
  if (!result.ok || !former.ok) throw new Error(JSON.stringify([result, former]));
  expect(write(result.value, result.residue)).toEqual(document);
  expect(writeEarlier(former.value, former.residue)).toEqual({ ctNumber: number, ...parts });
  expect(former.value).toEqual(result.value);
  return { value: result.value, left: Object.keys(result.residue) };
}

const information = (trialInformation: object): object => ({ trialDetails: { trialInformation } });
const site = (name: string, countryName: string): object => ({
  organisationAddressInfo: { organisation: { name }, address: { countryName } },
});

describe("a record of CTIS", () => {
  it.each([
    ["4", "phase_2"],
    ["6", "phase_4"],
    ["5", undefined],
  ])("has phases as codes, of which only what was seen is read: %s", (trialPhase, phase) => {
    expect(readApplication(information({ trialCategory: { trialPhase } })).value.phase).toBe(phase);
  });

  it("has ages in broad and narrow groups, of which those without a term are kept", () => {
    const { value, left } = readApplication(
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
    expect(left).toContain(`${population}/ageRangeSecondaryIds/1`);
  });

  it.each([
    [true, true, "all"],
    [true, false, "female"],
    [false, true, "male"],
  ])("has sexes as two flags: %s, %s", (isFemaleSubjects, isMaleSubjects, sex) => {
    const population = { populationOfTrialSubjects: { isFemaleSubjects, isMaleSubjects } };
    expect(readApplication(information(population)).value.eligibility?.inclusion).toEqual([{ kind: "sex", sex }]);
  });

  it("has each criterion apart", () => {
    const criteria = {
      principalInclusionCriteria: [
        { id: 1, number: 1, principalInclusionCriteria: "Age. Neonates and infants" },
        { id: 2, number: 2, principalInclusionCriteria: "Hospitalised with influenza" },
      ],
    };
    expect(readApplication(information({ eligibilityCriteria: criteria })).value.eligibility?.inclusion).toEqual([
      { kind: "text", text: "Age. Neonates and infants" },
      { kind: "text", text: "Hospitalised with influenza" },
    ]);
  });

  it("has the sites of each country in a part of its own", () => {
    const { value } = readApplication({}, [
      { trialSites: [site("La Paz", "Spain"), site("Sant Joan De Deu", "Spain")] },
      { trialSites: [] },
      { trialSites: [site("Gaetano Martino", "Italy")] },
    ]);
    expect(value.sites).toEqual([
      { name: "La Paz", place: { country: "ES" } },
      { name: "Sant Joan De Deu", place: { country: "ES" } },
      { name: "Gaetano Martino", place: { country: "IT" } },
    ]);
  });

  it("keeps a part whose sites are in two countries, or in that of the part before", () => {
    const parts = [
      { trialSites: [site("La Paz", "Spain")] },
      { trialSites: [site("Sant Joan De Deu", "Spain")] },
      { trialSites: [site("Gaetano Martino", "Italy"), site("La Paz", "Spain")] },
    ];
    const { value, left } = readApplication({}, parts);
    expect(value.sites).toHaveLength(1);
    expect(left.slice(1)).toEqual([1, 2].map((index) => `/authorizedApplication/authorizedPartsII/${index}`));
  });

  it("has dates with the day first in its present form, and with the year first in the earlier", () => {
    const application = { authorizedApplication: { authorizedPartI: {} } };
    const result = read({ ctNumber: number, ...application, startDateEU: "01/2021", lastUpdated: "15/09/2025" });
    expect(result.ok && result.value.dates).toEqual({
      start: { value: "2021-01", type: "actual" },
      updated: "2025-09-15",
    });
    const former = readEarlier({ ctNumber: number, authorizedPartI: {}, lastUpdated: "2024-05-06" });
    expect(former.ok && former.value.dates).toEqual({ updated: "2024-05-06" });
  });

  it("is refused in the other form", () => {
    expect(read({ ctNumber: number, authorizedPartI: {} })).toMatchObject({
      ok: false,
      issues: [{ code: "missing_field", path: ["authorizedApplication"] }],
    });
  });
});
