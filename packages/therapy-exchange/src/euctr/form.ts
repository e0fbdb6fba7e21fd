/** The answers of the application form with yes or no, and its planned numbers: sections A, E and F. */
// cspell:ignore randomised paediatric pharmacokinetic pharmacodynamic pharmacogenetic pharmacogenetics pharmacogenomic pharmacogenomics pharmacoeconomic pharmacoeconomics -- keys of the registry
import type {
  AgeGroup,
  PlannedPart,
  PopulationGroup,
  Phase,
  Trial,
  TrialFeature,
  TrialPurpose,
  TrialScope,
} from "@org/therapy-model";
import { type Field, field, type Fields } from "../mapping/field.ts";
import { placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import type { Lens } from "../mapping/lens.ts";
import { sharedList } from "../mapping/shared-list.ts";
import { choice } from "../registry/choice.ts";
import { countInDigits, numberInDigits } from "../registry/count.ts";
import { plannedPart } from "../registry/planned.ts";
import { stated } from "../registry/stated.ts";
import { design, eligibility, features, trial } from "../registry/trial.ts";

const has = (feature: TrialFeature): Field<Trial> => stated(features, feature);

const scopes = { yes: sharedList(trial, "scope"), no: sharedList(trial, "outOfScope") };
const investigates = (scope: TrialScope): Field<Trial> => stated(scopes, scope);

const groupsOf = { yes: sharedList(eligibility, "groups"), no: sharedList(eligibility, "excludedGroups") };
const includes = (group: PopulationGroup): Field<Trial> => stated(groupsOf, group);

const [yes, no] = ["Yes", "No"];

/** Answers that together are a term of the model; other combinations are read answer by answer. */
export const combinedAnswers: readonly Group<Trial>[] = [
  choice<Trial, Phase>(
    [
      "e71_human_pharmacology_phase_i",
      "e72_therapeutic_exploratory_phase_ii",
      "e73_therapeutic_confirmatory_phase_iii",
      "e74_therapeutic_use_phase_iv",
    ],
    [
      [[yes, no, no, no], "phase_1"],
      [[yes, yes, no, no], "phase_1_2"],
      [[no, yes, no, no], "phase_2"],
      [[no, yes, yes, no], "phase_2_3"],
      [[no, no, yes, no], "phase_3"],
      [[no, no, yes, yes], "phase_3_4"],
      [[no, no, no, yes], "phase_4"],
    ],
    placeInField(trial, "phase"),
    [has("phase_1"), has("phase_2"), has("phase_3"), has("phase_4")],
  ),
  choice(
    ["e812_open", "e813_single_blind", "e814_double_blind"],
    [
      [[yes, no, no], "open_label"],
      [[no, yes, no], "single"],
      [[no, no, yes], "double"],
    ],
    placeInField(design, "masking"),
    [has("open_label"), has("single_blind"), has("double_blind")],
  ),
  choice(
    ["e815_parallel_group", "e816_cross_over"],
    [
      [[yes, no], "parallel"],
      [[no, yes], "crossover"],
    ],
    placeInField(design, "model"),
    [has("parallel"), has("crossover")],
  ),
  choice(
    ["e83single_site_trial", "e84_multiple_sites_in_member_state"],
    [[[no, yes], "multicenter"]],
    placeInField(design, "centers"),
    [has("single_site_in_country"), has("several_sites_in_country")],
  ),
  choice<Trial, TrialPurpose>(
    ["e61_diagnosis", "e62_prophylaxis", "e63_therapy"],
    [
      [[yes, no, no], "diagnostic"],
      [[no, yes, no], "prevention"],
      [[no, no, yes], "treatment"],
    ],
    placeInField(design, "purpose"),
    [investigates("diagnosis"), investigates("prophylaxis"), investigates("therapy")],
  ),
];

const participants = (of: Parameters<typeof plannedPart>[0]): Field<Trial> =>
  field(plannedPart(of), "participants", countInDigits);
const inAge = (ageGroup: AgeGroup): Field<Trial> => participants({ ageGroup });

const [country, region, world] = (["country", "region", "world"] as const).map((area) => plannedPart({ area })) as [
  Lens<Trial, PlannedPart>,
  Lens<Trial, PlannedPart>,
  Lens<Trial, PlannedPart>,
];

/** Answers and numbers that stand alone. */
export const answers: Fields<Trial> = {
  a7_trial_is_part_of_a_paediatric_investigation_plan: has("pediatric_plan"),
  e23_trial_contains_a_substudy: has("substudy"),
  e64_safety: investigates("safety"),
  e65_efficacy: investigates("efficacy"),
  e66_pharmacokinetic: investigates("pharmacokinetics"),
  e67_pharmacodynamic: investigates("pharmacodynamics"),
  e68_bioequivalence: investigates("bioequivalence"),
  e69_dose_response: investigates("dose_response"),
  e610_pharmacogenetic: investigates("pharmacogenetics"),
  e611_pharmacogenomic: investigates("pharmacogenomics"),
  e612_pharmacoeconomic: investigates("pharmacoeconomics"),
  e613_others: investigates("other"),
  e711_first_administration_to_humans: has("first_in_human"),
  e712_bioequivalence_study: has("phase_1_bioequivalence"),
  e713_other: has("phase_1_other"),
  e81_controlled: has("controlled"),
  e817_other: has("other_design"),
  e821_other_medicinal_products: has("product_comparator"),
  e822_placebo: has("placebo_comparator"),
  e823_other: has("other_comparator"),
  e824_number_of_treatment_arms_in_the_trial: field(design, "armCount", numberInDigits(1000)),
  e841_number_of_sites_anticipated_in_member_state_concerned: field(country, "sites", numberInDigits(10_000)),
  e85_the_trial_involves_multiple_member_states: has("several_countries_of_region"),
  e851_number_of_sites_anticipated_in_the_eea: field(region, "sites", numberInDigits(10_000)),
  e861_trial_being_conducted_both_within_and_outside_the_eea: has("within_and_outside_region"),
  e862_trial_being_conducted_completely_outside_of_the_eea: has("outside_region"),
  e891_in_the_member_state_concerned_years: field(country, "years", numberInDigits(1000)),
  e891_in_the_member_state_concerned_months: field(country, "months", numberInDigits(1000)),
  e891_in_the_member_state_concerned_days: field(country, "days", numberInDigits(10_000)),
  e892_in_all_countries_concerned_by_the_trial_years: field(world, "years", numberInDigits(1000)),
  e892_in_all_countries_concerned_by_the_trial_months: field(world, "months", numberInDigits(1000)),
  e892_in_all_countries_concerned_by_the_trial_days: field(world, "days", numberInDigits(10_000)),
  f11_number_of_subjects_for_this_age_range: inAge("child"),
  f1111_number_of_subjects_for_this_age_range: inAge("in_utero"),
  f1121_number_of_subjects_for_this_age_range: inAge("preterm_newborn"),
  f1131_number_of_subjects_for_this_age_range: inAge("newborn"),
  f1141_number_of_subjects_for_this_age_range: inAge("infant"),
  f1151_number_of_subjects_for_this_age_range: inAge("young_child"),
  f1161_number_of_subjects_for_this_age_range: inAge("adolescent"),
  f121_number_of_subjects_for_this_age_range: inAge("adult"),
  f131_number_of_subjects_for_this_age_range: inAge("older_adult"),
  f32_patients: includes("patients"),
  f33_specific_vulnerable_populations: includes("vulnerable"),
  f331_women_of_childbearing_potential_not_using_contraception_: includes("may_become_pregnant_without_contraception"),
  f332_women_of_childbearing_potential_using_contraception: includes("may_become_pregnant_with_contraception"),
  f333_pregnant_women: includes("pregnant"),
  f334_nursing_women: includes("nursing"),
  f335_emergency_situation: includes("emergency"),
  f336_subjects_incapable_of_giving_consent_personally: includes("incapable_of_consent"),
  f337_others: includes("other"),
  f41_in_the_member_state: field(country, "participants", countInDigits),
  f421_in_the_eea: field(region, "participants", countInDigits),
};
