import type { Trial } from "@org/therapy-model";
import { describe, expect, it } from "vitest";
import { read, write } from "./euctr.ts";

const number = { a2_eudract_number: "2016-004489-24" };

/** What is read of a record with a number and the fields given; every such record comes back from it. */
function readWith(fields: object): { value: Trial; left: string[]; notes: string[] } {
  const document = { ...number, ...fields };
  const result = read(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { value, residue, notes } = result;
  expect(write(value, residue)).toEqual(document);
  return { value, left: Object.keys(residue), notes: notes.map(({ message }) => message) };
}

const phase = (one: string, two: string, three: string, four: string): object => ({
  e71_human_pharmacology_phase_i: one,
  e72_therapeutic_exploratory_phase_ii: two,
  e73_therapeutic_confirmatory_phase_iii: three,
  e74_therapeutic_use_phase_iv: four,
});

describe("a record of the EU Clinical Trials Register", () => {
  it.each([
    [phase("Yes", "No", "No", "No"), "phase_1"],
    [phase("Yes", "Yes", "No", "No"), "phase_1_2"],
    [phase("No", "Yes", "Yes", "No"), "phase_2_3"],
    [phase("No", "No", "No", "Yes"), "phase_4"],
  ])("says a phase by the boxes that are ticked: %j", (fields, term) => {
    expect(readWith(fields)).toMatchObject({ value: { phase: term }, left: [] });
  });

  it("keeps boxes that together say no phase", () => {
    const { value, left } = readWith(phase("Yes", "No", "No", "Yes"));
    expect(value).not.toHaveProperty("phase");
    expect(left).toHaveLength(4);
  });

  it("keeps boxes of which one is missing", () => {
    const { value, left } = readWith({ e812_open: "Yes", e813_single_blind: "No" });
    expect(value).not.toHaveProperty("design");
    expect(left).toEqual(["/e812_open", "/e813_single_blind"]);
  });

  it("says the ages by all boxes, if the one above the children's agrees", () => {
    const boxes = {
      f11_trial_has_subjects_under_18: "Yes",
      f111_in_utero: "No",
      f112_preterm_newborn_infants_up_to_gestational_age__37_weeks: "No",
      f113_newborns_027_days: "No",
      f114_infants_and_toddlers_28_days23_months: "No",
      f115_children_211years: "Yes",
      f116_adolescents_1217_years: "Yes",
      f12_adults_1864_years: "Yes",
      f13_elderly_65_years: "No",
    };
    const age = { kind: "age", groups: ["young_child", "adolescent", "adult"] };
    expect(readWith(boxes)).toMatchObject({ value: { eligibility: { inclusion: [age] } }, left: [] });
    expect(readWith({ ...boxes, f11_trial_has_subjects_under_18: "No" }).left).toHaveLength(9);
  });

  it("keeps the number that stands for none, and says so", () => {
    const { value, notes } = readWith({ f422_in_the_whole_clinical_trial: "99999999" });
    expect(value).not.toHaveProperty("enrollment");
    expect(notes).toEqual([
      '"99999999" is kept as it is: expected a number of at most 10000000 in digits; 99999999 stands for none',
    ]);
  });

  it("has all countries in which sites are planned where they can be told, else the member state", () => {
    const state = { a1_member_state_concerned: "Spain - AEMPS" };
    const sites = (text: string): object => ({ ...state, e863_trial_sites_planned_in: text });
    expect(readWith(state).value.countries).toEqual(["ES"]);
    expect(readWith(sites("Canada Korea, Republic of United Kingdom United States"))).toMatchObject({
      value: { countries: ["CA", "KR", "GB", "US"] },
      left: ["/a1_member_state_concerned"],
    });
    expect(readWith(sites("Canada Ruritania"))).toMatchObject({
      value: { countries: ["ES"] },
      left: ["/e863_trial_sites_planned_in"],
    });
  });

  it("keeps a status that it does not know", () => {
    expect(readWith({ x5_trial_status: "Not Authorised" }).left).toEqual(["/x5_trial_status"]);
  });

  it("takes the contact point of the first sponsor for the trial's", () => {
    const sponsors = [
      { b11_name_of_sponsor: "Biogen Idec Research Limited", b56_email: "clinicaltrials@biogen.com" },
      { b11_name_of_sponsor: "Cliniques universitaires Saint-Luc", b56_email: "raymond.reding@uclouvain.be" },
    ];
    const { value, left } = readWith({ b1_sponsor: sponsors });
    expect(value.organizations).toEqual([
      { role: "sponsor", name: "Biogen Idec Research Limited" },
      { role: "sponsor", name: "Cliniques universitaires Saint-Luc" },
    ]);
    expect(value.contacts).toEqual([{ email: "clinicaltrials@biogen.com" }]);
    expect(left).toEqual(["/b1_sponsor/1/b56_email"]);
  });

  it.each([
    [
      { d31_product_name: "FS Grifols", d2111_trade_name: "VeraSeal" },
      { name: "FS Grifols", otherNames: ["VeraSeal"] },
    ],
    [{ d31_product_name: "Nusinersen" }, { name: "Nusinersen" }],
    [{ d2111_trade_name: "Spinraza" }, { name: "Spinraza", otherNames: ["Spinraza"] }],
    [{ d31_product_name: "Evicel", d2111_trade_name: "Evicel" }, { name: "Evicel" }],
  ])("names a product: %j", (fields, intervention) => {
    expect(readWith({ dimp: [fields] }).value.interventions).toEqual([intervention]);
  });

  it("keeps the titles in the language of the member state apart", () => {
    const title = "a31_title_of_the_trial_for_lay_people_in_easily_understood_ie_nontechnical_language";
    const { value } = readWith({
      [title]: "A study",
      [`${title}_fr`]: "Une étude",
      a3_full_title_of_the_trial_es: "Un estudio",
    });
    expect(value.title).toBe("A study");
    expect(value.names).toEqual([
      { kind: "public_title", language: "fr", text: "Une étude" },
      { kind: "scientific_title", language: "es", text: "Un estudio" },
    ]);
  });

  it("is refused without its number", () => {
    expect(read({ a2_eudract_number: "2016-004489-2" })).toMatchObject({
      ok: false,
      issues: [{ code: "missing_field", path: ["a2_eudract_number"] }],
    });
  });
});
