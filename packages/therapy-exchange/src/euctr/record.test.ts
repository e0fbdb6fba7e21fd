import type { Trial } from "@org/therapy-model";
import { describe, expect, it } from "vitest";
import { read, write } from "./record.ts";

const number = { a2_eudract_number: "2016-004489-24" };

/** Reads a record with a number and the given fields, and checks that it is written again. */
function readWith(fields: object): { value: Trial; unmapped: string[]; notes: string[] } {
  const document = { ...number, ...fields };
  const result = read(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { value, unmapped, notes } = result;
  expect(write(value, unmapped)).toEqual(document);
  return { value, unmapped: Object.keys(unmapped), notes: notes.map(({ message }) => message) };
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
  ])("reads the phase from yes/no fields: %j", (fields, term) => {
    expect(readWith(fields)).toMatchObject({ value: { phase: term }, unmapped: [] });
  });

  it("reads yes/no fields one by one that together do not give a phase", () => {
    const { value, unmapped } = readWith(phase("Yes", "No", "No", "Yes"));
    expect(value).not.toHaveProperty("phase");
    expect(value).toMatchObject({ features: ["phase_1", "phase_4"], absentFeatures: ["phase_2", "phase_3"] });
    expect(unmapped).toEqual([]);
  });

  it("reads yes/no fields one by one if one is missing", () => {
    const { value, unmapped } = readWith({ e812_open: "Yes", e813_single_blind: "No" });
    expect(value).not.toHaveProperty("design");
    expect(value).toMatchObject({ features: ["open_label"], absentFeatures: ["single_blind"] });
    expect(unmapped).toEqual([]);
  });

  it("reads age groups from all yes/no fields, if the one for subjects under 18 is consistent", () => {
    const fields = {
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
    expect(readWith(fields)).toMatchObject({ value: { eligibility: { inclusion: [age] } }, unmapped: [] });
    expect(readWith({ ...fields, f11_trial_has_subjects_under_18: "No" }).unmapped).toHaveLength(9);
  });

  it("leaves the sentinel 99999999 unmapped, with a note", () => {
    const { value, notes } = readWith({ f422_in_the_whole_clinical_trial: "99999999" });
    expect(value).not.toHaveProperty("enrollment");
    expect(notes).toEqual([
      'is unmapped: expected a number of at most 10000000 in digits (99999999 means unknown), got "99999999"',
    ]);
  });

  it("reads all countries in which sites are planned, or the member state if the text cannot be split", () => {
    const state = { a1_member_state_concerned: "Spain - AEMPS" };
    const sites = (text: string): object => ({ ...state, e863_trial_sites_planned_in: text });
    expect(readWith(state).value.countries).toEqual(["ES"]);
    expect(readWith(sites("Canada Korea, Republic of United Kingdom United States"))).toMatchObject({
      value: { countries: ["CA", "KR", "GB", "US"], byCountry: [{ country: "ES", authority: "AEMPS" }] },
      unmapped: [],
    });
    expect(readWith(sites("Canada Ruritania"))).toMatchObject({
      value: { countries: ["ES"] },
      unmapped: ["/e863_trial_sites_planned_in"],
    });
  });

  it("leaves an unknown status unmapped", () => {
    expect(readWith({ x5_trial_status: "Trial now transitioned" }).unmapped).toEqual(["/x5_trial_status"]);
  });

  it("reads the contact point of the first sponsor as that of the trial", () => {
    const sponsors = [
      { b11_name_of_sponsor: "Velloria Genomics", b56_email: "trials@example.org" },
      { b11_name_of_sponsor: "Quelmar University Hospital", b56_email: "office@example.org" },
    ];
    const { value, unmapped } = readWith({ b1_sponsor: sponsors });
    expect(value.organizations).toEqual([
      { role: "sponsor", name: "Velloria Genomics" },
      { role: "sponsor", name: "Quelmar University Hospital" },
    ]);
    expect(value.contacts).toEqual([{ email: "trials@example.org" }]);
    expect(unmapped).toEqual(["/b1_sponsor/1/b56_email"]);
  });

  it.each([
    [
      { d31_product_name: "FS Grifols", d2111_trade_name: "VeraSeal" },
      { name: "FS Grifols", otherNames: ["VeraSeal"] },
    ],
    [{ d31_product_name: "Nusinersen" }, { name: "Nusinersen" }],
    [{ d2111_trade_name: "Spinraza" }, { name: "Spinraza", otherNames: ["Spinraza"] }],
    [{ d31_product_name: "Evicel", d2111_trade_name: "Evicel" }, { name: "Evicel" }],
  ])("reads the names of a product: %j", (fields, intervention) => {
    expect(readWith({ dimp: [fields] }).value.interventions).toEqual([intervention]);
  });

  it("reads the titles in the language of the member state as names", () => {
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

  it("is rejected without its number", () => {
    expect(read({ a2_eudract_number: "2016-004489-2" })).toMatchObject({
      ok: false,
      issues: [{ code: "missing_field", path: ["a2_eudract_number"] }],
    });
  });

  it("reads what a product is and is not, its authorization and its substances", () => {
    const { value, unmapped } = readWith({
      dimp: [
        {
          d32_product_code: "QLT-417",
          d21_imp_to_be_used_in_the_trial_has_a_marketing_authorisation: "No",
          d25_the_imp_has_been_designated_in_this_indication_as_an_orphan_drug_in_the_community: "Yes",
          d37_routes_of_administration_for_this_imp: "Intraputaminal use",
          d38_imp_identification_details: [{ d3101_concentration_unit: "vg/ml", d3103_concentration_number: "8" }],
          d3113_advanced_therapy_imp_atimp: "Yes",
          d31110_medicinal_product_containing_genetically_modified_organisms: "Yes",
          d31111_herbal_medicinal_product: "No",
        },
      ],
    });
    expect(unmapped).toEqual([]);
    expect(value.interventions).toEqual([
      {
        name: "QLT-417",
        dosing: [{ route: "intraputaminal" }],
        product: {
          code: "QLT-417",
          authorized: false,
          orphan: true,
          substances: [{ unit: "vg/ml", concentration: "8" }],
          is: ["advanced_therapy", "genetically_modified"],
          isNot: ["herbal"],
        },
      },
    ]);
  });

  it("reads texts in the language of the member state as translations of the texts beside them", () => {
    const { value, unmapped } = readWith({
      e22_secondary_objectives_of_the_trial: "Safety",
      e22_secondary_objectives_of_the_trial_fr: "La tolérance",
      e21_main_objective_of_the_trial_fr: "Sans texte",
    });
    expect(value.translations).toEqual([{ field: "/objectives/0/text", language: "fr", text: "La tolérance" }]);
    expect(unmapped).toEqual(["/e21_main_objective_of_the_trial_fr"]);
  });

  it("reads the decision of the member state, the opinion, and planned numbers", () => {
    const { value } = readWith({
      a1_member_state_concerned: "Belgium - FPS Health-DGM",
      n_competent_authority_decision: "Authorised",
      n_date_of_competent_authority_decision: "2098-03-11",
      n_ethics_committee_opinion_of_the_trial_application: "Favourable",
      f1131_number_of_subjects_for_this_age_range: "3",
      f41_in_the_member_state: "50",
      e891_in_the_member_state_concerned_years: "1",
    });
    expect(value).toMatchObject({
      byCountry: [{ country: "BE", authority: "FPS Health-DGM", decision: "authorized", decided: "2098-03-11" }],
      ethics: [{ decision: "approved" }],
      planned: [
        { ageGroup: "newborn", participants: 3 },
        { area: "country", participants: 50, years: 1 },
      ],
    });
  });
});
