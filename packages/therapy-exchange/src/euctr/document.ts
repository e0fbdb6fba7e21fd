/** How a record of the EU Clinical Trials Register stands in a trial. */
import {
  type AgeCriterion,
  type AgeGroup,
  type Involvement,
  Involvement as InvolvementSchema,
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
import { type Codec, partialDate, terms } from "../codec.ts";
import {
  among,
  field,
  type Fields,
  gather,
  type Group,
  inline,
  object,
  type ObjectCodec,
  oneOf,
  part,
  several,
  whole,
} from "../object.ts";
import { choice, leaveAll, slot, yesNo } from "../registers/choice.ts";
import { countInDigits } from "../registers/count.ts";
import { reported } from "../registers/date.ts";
import { enrolled } from "../registers/enrollment.ts";
import { quiet } from "../registers/quiet.ts";
import { asThing, label, passage } from "../registers/text.ts";
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
  registrations,
  sex,
  single,
  textCriterion,
  trial,
} from "../registers/trial.ts";
import { countries } from "./countries.ts";
import { firstContact } from "./contact.ts";
import { product } from "./product.ts";

const status = part(trial, "status");

const involvement = whole(InvolvementSchema);

const sponsor = object<Involvement>(
  { start: () => ({ role: "sponsor" }), requires: ["name"], groups: [firstContact] },
  quiet({
    b11_name_of_sponsor: field(involvement, "name"),
    b31_and_b32_status_of_the_sponsor: field(involvement, "class", terms<SponsorClass>({ Commercial: "industry" })),
  }),
);

/** The groups of age that are ticked, with those that have no field of their own left out. */
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

/** Which groups of age may take part: all fields together, and only if the field above the children's agrees with them. */
const ages: Group<Trial> = {
  keys: [underAge, ...ageFields.map(([key]) => key)],
  read(wire, thing, reading) {
    const ticked = ageFields.filter(([key]) => wire[key] === "Yes").map(([, group]) => group);
    const told = ageFields.every(([key]) => wire[key] === "Yes" || wire[key] === "No");
    const agrees = wire[underAge] === (hasChildren(ticked) ? "Yes" : "No");
    const criterion: AgeCriterion = { kind: "age", groups: ticked };
    if (told && agrees && ticked.length > 0 && age.put(thing, criterion)) return;
    leaveAll(wire, ages.keys, reading);
  },
  write(thing, wire) {
    const groups = age.find(thing)?.groups;
    if (groups === undefined) return;
    wire[underAge] = hasChildren(groups) ? "Yes" : "No";
    for (const [key, group] of ageFields) wire[key] = groups.includes(group) ? "Yes" : "No";
  },
};

function hasChildren(groups: readonly AgeGroup[]): boolean {
  return groups.some((group) => group !== "adult" && group !== "older_adult");
}

const endpoint = whole(TrialEndpointSchema);

function endpointGroup(level: "primary" | "secondary", text: string, time: string): Group<Trial> {
  return gather<Trial, TrialEndpoint>(
    among(endpoints, isEndpoint(level)),
    { start: () => ({ level }), accepts: (made) => made.text !== undefined },
    quiet({ [text]: field(endpoint, "text"), [time]: field(part(endpoint, "timeFrame"), "text") }),
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
    slot(trial, "phase"),
  ),
  choice(
    ["e812_open", "e813_single_blind", "e814_double_blind"],
    [
      [[yes, no, no], "open_label"],
      [[no, yes, no], "single"],
      [[no, no, yes], "double"],
    ],
    slot(design, "masking"),
  ),
  choice(
    ["e815_parallel_group", "e816_cross_over"],
    [
      [[yes, no], "parallel"],
      [[no, yes], "crossover"],
    ],
    slot(design, "model"),
  ),
  choice(
    ["e83single_site_trial", "e84_multiple_sites_in_member_state"],
    [[[no, yes], "multicenter"]],
    slot(design, "centers"),
  ),
  choice<Trial, TrialPurpose>(
    ["e61_diagnosis", "e62_prophylaxis", "e63_therapy"],
    [
      [[yes, no, no], "diagnostic"],
      [[no, yes, no], "prevention"],
      [[no, no, yes], "treatment"],
    ],
    slot(design, "purpose"),
  ),
  endpointGroup("primary", "e51_primary_end_points", "e511_timepoints_of_evaluation_of_this_end_point"),
  endpointGroup("secondary", "e52_secondary_end_points", "e521_timepoints_of_evaluation_of_this_end_point"),
];

/** The titles in another language. */
function titles(language: "es" | "fr"): Fields<Trial> {
  const title = (kind: Name["kind"]) =>
    oneOf(
      names,
      (name) => name.kind === kind && name.language === language,
      asThing<Name, "text">({ kind, language }, "text", label),
    );
  return {
    [`a3_full_title_of_the_trial_${language}`]: title("scientific_title"),
    [`${layTitle}_${language}`]: title("public_title"),
  };
}

const layTitle = "a31_title_of_the_trial_for_lay_people_in_easily_understood_ie_nontechnical_language" as const;

function objective(level: Objective["level"]) {
  return oneOf(objectives, isLevel(level), asThing<Objective, "text">({ level }, "text", passage));
}

/** The number in the United States' registry, which the results state once more; theirs has its type. */
const nct = registration("nct", "other");
const ofResults: Codec<Registration> = {
  expected: nct.expected,
  read(wire, reading) {
    const read = nct.read(wire, reading);
    return read === undefined ? undefined : { ...read, type: "registry" };
  },
  write: (said, root) => nct.write(said, root),
};

function isOfResults(one: Registration): boolean {
  return one.scheme === "nct" && one.standing === "other" && one.type === "registry";
}

/** The whole record. */
export const document: ObjectCodec<Trial> = object<Trial>(
  { groups },
  quiet({
    a2_eudract_number: oneOf(registrations, isRegistration("eudract", "own"), registration("eudract", "own")),
    x5_trial_status: field(
      status,
      "status",
      terms<TrialStatus>({ Completed: "completed", Ongoing: "ongoing", "Prematurely Ended": "terminated" }),
    ),
    x6_date_on_which_this_record_was_first_entered_in_the_eudract_database: field(dates, "registered", partialDate),
    a3_full_title_of_the_trial: field(trial, "officialTitle"),
    [layTitle]: field(trial, "title"),
    ...titles("es"),
    ...titles("fr"),
    a41_sponsors_protocol_code_number: oneOf(
      registrations,
      isRegistration(undefined, "sponsor"),
      asThing<Registration, "value">({ standing: "sponsor" }, "value", label),
    ),
    a32_name_or_abbreviated_title_of_the_trial_where_available: oneOf(
      names,
      ({ kind }) => kind === "short_name",
      asThing<Name, "text">({ kind: "short_name" }, "text", label),
    ),
    a52_us_nct_clinicaltrialsgov_registry_number: oneOf(
      registrations,
      (one) => isRegistration("nct", "other")(one) && !isOfResults(one),
      nct,
    ),
    b1_sponsor: several(organizations, ({ role }) => role === "sponsor", sponsor),
    dimp: several(interventions, () => true, product),
    e11_medical_conditions_being_investigated: single(conditionName, label),
    e21_main_objective_of_the_trial: objective("primary"),
    e22_secondary_objectives_of_the_trial: objective("secondary"),
    e3_principal_inclusion_criteria: oneOf(inclusion, isText, textCriterion),
    e4_principal_exclusion_criteria: oneOf(exclusion, isText, textCriterion),
    e811_randomised: field(design, "allocation", terms({ Yes: "randomized" })),
    e87_trial_has_a_data_monitoring_committee: field(part(trial, "oversight"), "dataMonitoringCommittee", yesNo),
    f31_healthy_volunteers: single(healthy, yesNo),
    f422_in_the_whole_clinical_trial: field(trial, "enrollment", enrolled(countInDigits, "anticipated")),
    p_date_of_the_global_end_of_the_trial: field(dates, "completion", reported(partialDate, "actual")),
    trialInformation: inline<Trial>(
      quiet({
        usctnIdentifier: oneOf(registrations, isOfResults, ofResults),
      }),
    ),
  }),
);
