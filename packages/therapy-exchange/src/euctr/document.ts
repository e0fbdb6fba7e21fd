/** The mapping of a record of the EU Clinical Trials Register (EUCTR) to a trial. */
// cspell:ignore randomised -- a key of the registry
import {
  type AgeCriterion,
  type AgeGroup,
  type AssociatedParty,
  AssociatedParty as AssociatedPartySchema,
  type Name,
  type Objective,
  type Phase,
  type Registration,
  type SponsorClass,
  type Trial,
  type TrialEndpoint,
  TrialEndpoint as TrialEndpointSchema,
  type TrialPurpose,
  type TrialStatus,
} from "@org/therapy-model";
import { type Codec, partialDate, termCodec } from "../mapping/codec.ts";
import { field, type Fields } from "../mapping/field.ts";
import { placeInList, groupFields, placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, listMembers } from "../mapping/shared-list.ts";
import { choice, leaveAllUnmapped, yesNo } from "../registry/choice.ts";
import { countInDigits } from "../registry/count.ts";
import { registryDate } from "../registry/date.ts";
import { enrolled } from "../registry/enrollment.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { objectFromText, singleLineText, multilineText } from "../registry/text.ts";
import {
  age,
  conditionName,
  dates,
  design,
  endpoints,
  exclusion,
  healthy,
  inclusion,
  interventions,
  isEndpoint,
  isLevel,
  isRegistration,
  isText,
  names,
  objectives,
  organizations,
  registration,
  registrationNumber,
  registrations,
  sex,
  single,
  textCriterion,
  trial,
} from "../registry/trial.ts";
import { countries } from "./countries.ts";
import { firstContact } from "./contact.ts";
import { product } from "./product.ts";

const status = fieldLens(trial, "status");

const party = rootLens(AssociatedPartySchema);

const sponsor = objectCodec<AssociatedParty>(
  { start: () => ({ role: "sponsor" }), requires: ["name"], groups: [firstContact] },
  ignoreEmpty({
    b11_name_of_sponsor: field(party, "name"),
    b31_and_b32_status_of_the_sponsor: field(party, "class", termCodec<SponsorClass>({ Commercial: "industry" })),
  }),
);

/** The fields of the age groups. */
const ageFields: readonly (readonly [string, AgeGroup])[] = [
  ["f111_in_utero", "in_utero"],
  ["f112_preterm_newborn_infants_up_to_gestational_age__37_weeks", "preterm_newborn"],
  ["f113_newborns_027_days", "newborn"],
  ["f114_infants_and_toddlers_28_days23_months", "infant"],
  ["f115_children_211years", "young_child"],
  ["f116_adolescents_1217_years", "adolescent"],
  ["f12_adults_1864_years", "adult"],
  ["f13_elderly_65_years", "older_adult"],
];
const underAge = "f11_trial_has_subjects_under_18";

/** Age groups: read only if every field is Yes or No, and the field for subjects under 18 is consistent with them. */
const ages: Group<Trial> = {
  keys: [underAge, ...ageFields.map(([key]) => key)],
  read(wire, target, context) {
    const checked = ageFields.filter(([key]) => wire[key] === "Yes").map(([, group]) => group);
    const isComplete = ageFields.every(([key]) => wire[key] === "Yes" || wire[key] === "No");
    const isConsistent = wire[underAge] === (hasChildren(checked) ? "Yes" : "No");
    const criterion: AgeCriterion = { kind: "age", groups: checked };
    if (isComplete && isConsistent && checked.length > 0 && age.put(target, criterion)) return;
    leaveAllUnmapped(wire, ages.keys, context);
  },
  write(target, wire) {
    const groups = age.find(target)?.groups;
    if (groups === undefined) return;
    wire[underAge] = hasChildren(groups) ? "Yes" : "No";
    for (const [key, group] of ageFields) wire[key] = groups.includes(group) ? "Yes" : "No";
  },
};

function hasChildren(groups: readonly AgeGroup[]): boolean {
  return groups.some((group) => group !== "adult" && group !== "older_adult");
}

const endpoint = rootLens(TrialEndpointSchema);

function endpointGroup(level: "primary" | "secondary", text: string, time: string): Group<Trial> {
  return groupFields<Trial, TrialEndpoint>(
    placeInList(endpoints, isEndpoint(level)),
    { start: () => ({ level }), accepts: ({ text: endpointText }) => endpointText !== undefined },
    ignoreEmpty({ [text]: field(endpoint, "text"), [time]: field(fieldLens(endpoint, "timeFrame"), "text") }),
  );
}

const [yes, no] = ["Yes", "No"];

const groups: readonly Group<Trial>[] = [
  countries,
  ages,
  choice(
    ["f21_female", "f22_male"],
    [
      [[yes, yes], "all"],
      [[yes, no], "female"],
      [[no, yes], "male"],
    ],
    sex,
  ),
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
  ),
  choice(
    ["e812_open", "e813_single_blind", "e814_double_blind"],
    [
      [[yes, no, no], "open_label"],
      [[no, yes, no], "single"],
      [[no, no, yes], "double"],
    ],
    placeInField(design, "masking"),
  ),
  choice(
    ["e815_parallel_group", "e816_cross_over"],
    [
      [[yes, no], "parallel"],
      [[no, yes], "crossover"],
    ],
    placeInField(design, "model"),
  ),
  choice(
    ["e83single_site_trial", "e84_multiple_sites_in_member_state"],
    [[[no, yes], "multicenter"]],
    placeInField(design, "centers"),
  ),
  choice<Trial, TrialPurpose>(
    ["e61_diagnosis", "e62_prophylaxis", "e63_therapy"],
    [
      [[yes, no, no], "diagnostic"],
      [[no, yes, no], "prevention"],
      [[no, no, yes], "treatment"],
    ],
    placeInField(design, "purpose"),
  ),
  endpointGroup("primary", "e51_primary_end_points", "e511_timepoints_of_evaluation_of_this_end_point"),
  endpointGroup("secondary", "e52_secondary_end_points", "e521_timepoints_of_evaluation_of_this_end_point"),
];

/** The titles in another language. */
function titles(language: "es" | "fr"): Fields<Trial> {
  const title = (kind: Name["kind"]) =>
    listMember(
      names,
      (name) => name.kind === kind && name.language === language,
      objectFromText<Name, "text">({ kind, language }, "text", singleLineText),
    );
  return {
    [`a3_full_title_of_the_trial_${language}`]: title("scientific_title"),
    [`${layTitle}_${language}`]: title("public_title"),
  };
}

const layTitle = "a31_title_of_the_trial_for_lay_people_in_easily_understood_ie_nontechnical_language" as const;

function objective(level: Objective["level"]) {
  return listMember(objectives, isLevel(level), objectFromText<Objective, "text">({ level }, "text", multilineText));
}

/** The NCT number. The results repeat it; that one is marked by its type. */
const nct = registration("nct", "other");
const resultsNct: Codec<Registration> = {
  expected: nct.expected,
  read(wire, context) {
    const number = nct.read(wire, context);
    return number === undefined ? undefined : { ...number, type: "registry" };
  },
  write: (number, root) => nct.write(number, root),
};

function isResultsNct(one: Registration): boolean {
  return one.scheme === "nct" && one.use === "other" && one.type === "registry";
}

/** The mapping of a record. */
export const document: ObjectCodec<Trial> = objectCodec<Trial>(
  { groups },
  ignoreEmpty({
    a2_eudract_number: registrationNumber("eudract", "primary"),
    x5_trial_status: field(
      status,
      "status",
      termCodec<TrialStatus>({ Completed: "completed", Ongoing: "ongoing", "Prematurely Ended": "terminated" }),
    ),
    x6_date_on_which_this_record_was_first_entered_in_the_eudract_database: field(dates, "registered", partialDate),
    a3_full_title_of_the_trial: field(trial, "officialTitle"),
    [layTitle]: field(trial, "title"),
    ...titles("es"),
    ...titles("fr"),
    a41_sponsors_protocol_code_number: listMember(
      registrations,
      isRegistration(undefined, "sponsor"),
      objectFromText<Registration, "value">({ use: "sponsor" }, "value", singleLineText),
    ),
    a32_name_or_abbreviated_title_of_the_trial_where_available: listMember(
      names,
      ({ kind }) => kind === "short_name",
      objectFromText<Name, "text">({ kind: "short_name" }, "text", singleLineText),
    ),
    a52_us_nct_clinicaltrialsgov_registry_number: registrationNumber(
      "nct",
      "other",
      nct,
      (one) => isRegistration("nct", "other")(one) && !isResultsNct(one),
    ),
    b1_sponsor: listMembers(organizations, ({ role }) => role === "sponsor", sponsor),
    dimp: listMembers(interventions, () => true, product),
    e11_medical_conditions_being_investigated: single(conditionName, singleLineText),
    e21_main_objective_of_the_trial: objective("primary"),
    e22_secondary_objectives_of_the_trial: objective("secondary"),
    e3_principal_inclusion_criteria: listMember(inclusion, isText, textCriterion),
    e4_principal_exclusion_criteria: listMember(exclusion, isText, textCriterion),
    e811_randomised: field(design, "allocation", termCodec({ Yes: "randomized" })),
    e87_trial_has_a_data_monitoring_committee: field(fieldLens(trial, "oversight"), "dataMonitoringCommittee", yesNo),
    f31_healthy_volunteers: single(healthy, yesNo),
    f422_in_the_whole_clinical_trial: field(trial, "enrollment", enrolled(countInDigits, "anticipated")),
    p_date_of_the_global_end_of_the_trial: field(dates, "completion", registryDate(partialDate, "actual")),
    trialInformation: inline<Trial>(
      ignoreEmpty({
        usctnIdentifier: listMember(registrations, isResultsNct, resultsNct),
      }),
    ),
  }),
);
