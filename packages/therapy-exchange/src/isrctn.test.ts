import type { Trial } from "@org/therapy-model";
import { describe, expect, it } from "vitest";
import { read, write } from "./isrctn.ts";

const least = { isrctn: "88261002", trialDesign: { primaryStudyDesign: "Interventional" } };

/** What is read of a record with what every record has and the fields given; every such record comes back from it. */
function readWith(fields: object): { value: Trial; left: string[] } {
  const document = { ...least, ...fields };
  const result = read(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(write(result.value, result.residue)).toEqual(document);
  return { value: result.value, left: Object.keys(result.residue) };
}

describe("a record of the ISRCTN registry", () => {
  it("has an id from its number", () => {
    expect(readWith({}).value.id).toBe("trial:isrctn88261002");
  });

  it.each([
    ["alone", "Mexico", ["MX"]],
    ["in a list", ["Ireland", "Spain"], ["IE", "ES"]],
    ["in a list, the unknown kept", ["Ireland", "Wales", "Spain"], ["IE", "ES"]],
    ["in a list of which one alone would remain", ["United Kingdom", "Wales"], undefined],
  ])("has its countries %s", (_, country, expected) => {
    expect(readWith({ participants: { recruitmentCountries: { country } } }).value.countries).toEqual(expected);
  });

  it("has the final number of participants where it is known, else the one aimed at", () => {
    expect(readWith({ participants: { targetEnrolment: "60", totalFinalEnrolment: "" } })).toEqual({
      value: expect.objectContaining({ enrollment: { count: 60, type: "anticipated" } }) as unknown,
      left: ["/participants/totalFinalEnrolment"],
    });
    expect(readWith({ participants: { targetEnrolment: "60", totalFinalEnrolment: "58" } })).toEqual({
      value: expect.objectContaining({ enrollment: { count: 58, type: "actual" } }) as unknown,
      left: ["/participants/targetEnrolment"],
    });
  });

  it("has days as moments at midnight, and keeps other moments", () => {
    const { value, left } = readWith({
      participants: { recruitmentStart: "2016-09-01T00:00:00.000Z", recruitmentEnd: "2020-01-01T12:30:00.000Z" },
    });
    expect(value.dates).toEqual({ recruitmentStart: { value: "2016-09-01" } });
    expect(left).toEqual(["/participants/recruitmentEnd"]);
  });

  it("has the phase of the trial on its only intervention", () => {
    const drug = { drugNames: "Ibuprofen", interventionType: "Drug", phase: "Phase III" };
    const { value, left } = readWith({ interventions: { intervention: drug } });
    expect(value.phase).toBe("phase_3");
    expect(value.interventions).toEqual([{ name: "Ibuprofen", type: "drug" }]);
    expect(left).toEqual([]);
    expect(readWith({ interventions: { intervention: [drug, { ...drug, drugNames: "Placebo" }] } }).left).toEqual([
      "/interventions/intervention/0/phase",
      "/interventions/intervention/1/phase",
    ]);
  });

  it("takes an age in words for the greatest", () => {
    expect(readWith({ participants: { ageRange: "Neonate", upperAgeLimit: "29 Weeks" } }).value.eligibility).toEqual({
      inclusion: [{ kind: "age", groups: ["newborn"], maximum: { value: 29, unit: "wk" } }],
    });
  });

  it("keeps words that say that there is nothing", () => {
    expect(readWith({ externalRefs: { protocolSerialNumber: "Nil known" } }).left).toEqual([
      "/externalRefs/protocolSerialNumber",
    ]);
  });

  it.each([
    [{ ...least, isrctn: "8826100" }, ["isrctn"]],
    [{ isrctn: "88261002" }, ["trialDesign", "primaryStudyDesign"]],
  ])("is refused: %j", (document, path) => {
    expect(read(document)).toMatchObject({ ok: false, issues: [{ code: "missing_field", path }] });
  });
});
