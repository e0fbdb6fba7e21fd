/** Makes records of the EU Clinical Trials Register. */
import { specification } from "../specification.ts";
import { day, person, product, productCode, prose, sentence, words } from "../words.ts";
import { type Draft, inTurn, type JsonObject, makeRecords, type Maker, oneOf, type Rules, serial } from "./fill.ts";

const { shape } = specification("euctr");

/** Combinations of yes/no fields: `Y` and `N` in their order, `-` for an absent field. */
function ticked(fields: readonly string[], rows: readonly string[]): { readonly [field: string]: Maker } {
  return Object.fromEntries(
    fields.map((field, place) => [
      field,
      ({ number, indexes }: Draft) => {
        const mark = rows[(number + (indexes.at(-1) ?? 0)) % rows.length]![place];
        return mark === "Y" ? "Yes" : mark === "N" ? "No" : undefined;
      },
    ]),
  );
}

const ages = ticked(
  [
    "f11_trial_has_subjects_under_18",
    "f111_in_utero",
    "f112_preterm_newborn_infants_up_to_gestational_age__37_weeks",
    "f113_newborns_027_days",
    "f114_infants_and_toddlers_28_days23_months",
    "f115_children_211years",
    "f116_adolescents_1217_years",
    "f12_adults_1864_years",
    "f13_elderly_65_years",
  ],
  ["NNNNNNNYY", "YNYYYYYNN", "YYNNNNNNN", "YNNNNNYYN", "NNNNNNNNN", "NNNNYNNNN", "YNNNNYNYY", "Y-NNNNYNN"],
);
const phases = ticked(
  [
    "e71_human_pharmacology_phase_i",
    "e72_therapeutic_exploratory_phase_ii",
    "e73_therapeutic_confirmatory_phase_iii",
    "e74_therapeutic_use_phase_iv",
  ],
  ["YNNN", "YYNN", "NYNN", "NYYN", "NNYN", "NNYY", "NNNY", "YYYN", "NNNN", "YN-N"],
);
const origins = ticked(
  [
    "d3111_active_substance_of_chemical_origin",
    "d3112_active_substance_of_biological_biotechnological_origin_other_than_advanced_therapy_imp_atimp",
    "d3113_advanced_therapy_imp_atimp",
    "d31131_somatic_cell_therapy_medicinal_product",
    "d31132_gene_therapy_medical_product",
    "d31133_tissue_engineered_product",
  ],
  ["YNNNNN", "NYNNNN", "NNYNYN", "NNYYNN", "YYNNNN", "NNYNY-"],
);

const choices = {
  ...ages,
  ...phases,
  ...origins,
  ...ticked(["f21_female", "f22_male"], ["YY", "YN", "NY", "NN", "Y-"]),
  ...ticked(["e812_open", "e813_single_blind", "e814_double_blind"], ["YNN", "NYN", "NNY", "NNN", "YNY"]),
  ...ticked(["e815_parallel_group", "e816_cross_over"], ["YN", "NY", "NN"]),
  ...ticked(["e83single_site_trial", "e84_multiple_sites_in_member_state"], ["NY", "YN", "NN"]),
  ...ticked(["e61_diagnosis", "e62_prophylaxis", "e63_therapy"], ["NNY", "NYN", "YNN", "YNY"]),
};

const lay = "a31_title_of_the_trial_for_lay_people_in_easily_understood_ie_nontechnical_language";

/** A date: a day, a month, or a text that is not one. */
const date = ({ random }: Draft): string =>
  random.chance(0.2) ? random.pick(["2014-03", "2014", "2014-02-30", "31/01/2014"]) : day(random);
const text = ({ random }: Draft): string => (random.chance(0.1) ? "" : `${prose(random, 2)}\n- ${sentence(random)}`);

const trade = inTurn<string | undefined>(["Lanterna", undefined, "QLT-417", "", "Brumexa"]);

const rules: Rules = {
  makers: {
    ...choices,
    _id: (draft) => `2098-499${serial(draft)}-10-DE`,
    a2_eudract_number: (draft) => `2098-499${serial(draft)}-10`,
    eudractNumber: (draft) => `2098-499${serial(draft)}-10`,
    record_last_import: () => "2098-03-08 17:24:50",
    ctrname: () => "EUCTR",
    x5_trial_status: inTurn(["Completed", "Ongoing", "Prematurely Ended", "Temporarily Halted", ""]),
    x6_date_on_which_this_record_was_first_entered_in_the_eudract_database: date,
    p_date_of_the_global_end_of_the_trial: date,
    a1_member_state_concerned: inTurn([
      "Germany - PEI",
      "Spain - AEMPS",
      "Belgium - FPS Health-DGM",
      "Italy - AIFA",
      "",
    ]),
    e863_trial_sites_planned_in: inTurn([
      undefined,
      "Germany Korea, Republic of United States",
      "Spain",
      "Russian Federation France United Kingdom",
      undefined,
      "Germany, Spain",
      "European Union",
      "",
    ]),
    a3_full_title_of_the_trial: ({ random, number }) =>
      number % 11 === 4 ? prose(random, 20) : `A study of ${product(random)}`,
    a3_full_title_of_the_trial_es: ({ random }) => `Estudio de ${product(random)}`,
    a3_full_title_of_the_trial_fr: ({ random }) => `Étude de ${product(random)}`,
    [lay]: ({ random }) => `A study of a new treatment for ${random.pick(words.conditions)}`,
    [`${lay}_es`]: () => "Un estudio en personas con síndrome de Haldenby",
    [`${lay}_fr`]: () => "Une étude chez des personnes atteintes du syndrome de Haldenby",
    a41_sponsors_protocol_code_number: ({ random }) => random.pick([productCode(random), "2098", "(pending)", ""]),
    a32_name_or_abbreviated_title_of_the_trial_where_available: inTurn(["BRUME", "LANTERN-2", ""]),
    a52_us_nct_clinicaltrialsgov_registry_number: (draft) =>
      inTurn([`NCT99300${serial(draft)}`, "Not available", ""])(draft),
    usctnIdentifier: (draft) => inTurn([`NCT99300${serial(draft)}`, "N/A", {}])(draft),
    b11_name_of_sponsor: oneOf([...words.sponsors, ""]),
    b31_and_b32_status_of_the_sponsor: oneOf(["Commercial", "Non-Commercial"]),
    b51_name_of_organisation: oneOf(words.sponsors),
    b52_functional_name_of_contact_point: oneOf(["Medical Director", "Clinical Trials Desk", ""]),
    b54_telephone_number: oneOf(["+49 555 0100", "5550199", "请致电"]),
    b56_email: oneOf(["trials@example.org", "not given"]),
    d12_and_d13_imp_role: oneOf(["Test", "Comparator", "Placebo"]),
    d2111_trade_name: (draft) => trade({ ...draft, number: draft.number + draft.indexes[0]! }),
    d31_product_name: (draft) => {
      return inTurn<string | undefined>([undefined, "QLT-417", "QLT-417", "", product(draft.random)])({
        ...draft,
        number: draft.number + draft.indexes[0]!,
      });
    },
    d37_routes_of_administration_for_this_imp: oneOf([
      "Intrathecal use",
      "Oral use",
      "Epilesional use",
      "Intravenous use",
    ]),
    e11_medical_conditions_being_investigated: oneOf([...words.conditions, ""]),
    e21_main_objective_of_the_trial: text,
    e22_secondary_objectives_of_the_trial: text,
    e3_principal_inclusion_criteria: text,
    e4_principal_exclusion_criteria: text,
    e51_primary_end_points: text,
    e511_timepoints_of_evaluation_of_this_end_point: text,
    e52_secondary_end_points: text,
    e521_timepoints_of_evaluation_of_this_end_point: text,
    f422_in_the_whole_clinical_trial: inTurn(["99999999", "120", "0", "10000000", "99999", "012", "", "n/a"]),
    "b1_sponsor/b52_name": ({ random }) => person(random),
  },
  lengths: {
    "endPoints/endPoint": () => 4,
    dimp: ({ number }) => 1 + (number % 3),
    b1_sponsor: ({ number }) => 1 + (number % 2),
  },
  likelihood: {
    a2_eudract_number: 1,
    trialInformation: 0.4,
    trialChanges: 0.1,
    baselineCharacteristics: 0.08,
    subjectDisposition: 0.08,
    subjectAnalysisSets: 0.1,
    endPoints: 0.08,
    adverseEvents: 0.08,
    ...Object.fromEntries(Object.keys(choices).map((field) => [field, 0.98])),
  },
};

/** Makes a number of records of the EU Clinical Trials Register. */
export function euctrRecords(count: number, seed: string): JsonObject[] {
  return makeRecords("EUCTR", count, seed, shape, rules);
}
