/** The mapping of a record of the EU Clinical Trials Register (EUCTR) to a trial. */
// cspell:ignore randomised Authorised utrn meddra Favourable Unfavourable -- a key of the registry
import {
  type AgeCriterion,
  type AgeGroup,
  type ConditionCode,
  ConditionCode as ConditionCodeSchema,
  CountryDecision,
  type EthicsDecision,
  EthicsReview,
  type Name,
  type Objective,
  type Registration,
  type Trial,
  type TrialDecision,
  type TrialEndpoint,
  TrialEndpoint as TrialEndpointSchema,
  type TrialStatus,
} from "@org/therapy-model";
import { type Codec, partialDate, termCodec } from "../mapping/codec.ts";
import { field } from "../mapping/field.ts";
import { placeInList, groupFields } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, listMembers, sharedList } from "../mapping/shared-list.ts";
import { choice, leaveAllUnmapped, yesNo } from "../registry/choice.ts";
import { countInDigits } from "../registry/count.ts";
import { dayInCentralEurope, registryDate } from "../registry/date.ts";
import { enrolled } from "../registry/enrollment.ts";
import { firstMember } from "../registry/first-of-list.ts";
import { firstOf } from "../registry/first-of.ts";
import { ignoreEmpty, isFilled } from "../registry/ignore-empty.ts";
import { stated } from "../registry/stated.ts";
import { objectFromText, singleLineText, multilineText } from "../registry/text.ts";
import {
  age,
  conditionName,
  dates,
  design,
  eligibility,
  endpoints,
  exclusion,
  features,
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
import { amendments } from "./amendments.ts";
import { adverseEvents } from "./adverse-events.ts";
import { countries } from "./countries.ts";
import { answers, combinedAnswers } from "./form.ts";
import { keys } from "./keys.ts";
import { product } from "./product.ts";
import { sponsor } from "./sponsor.ts";
import { tables } from "./tables.ts";
import { translatedTexts, translatedTitles } from "./translations.ts";

const status = fieldLens(trial, "status");

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

/** The status of the trial. Some statuses of the registry have no term, such as a transition to another register. */
const trialStatus = termCodec<TrialStatus>({
  Completed: "completed",
  "Not Authorised": "not_authorized",
  Ongoing: "ongoing",
  "Prematurely Ended": "terminated",
  "Temporarily Halted": "suspended",
});

const decision = firstMember(sharedList(trial, "byCountry"), CountryDecision);
const opinion = firstMember(sharedList(trial, "ethics"), EthicsReview);
const code = rootLens(ConditionCodeSchema);

const classification = objectCodec<ConditionCode>(
  { accepts: isFilled },
  ignoreEmpty({
    e12_version: field(code, "version"),
    e12_level: field(code, "level"),
    e12_classification_code: field(code, "code"),
    e12_term: field(code, "term"),
    e12_system_organ_class: field(code, "class"),
    e13_condition_being_studied_is_a_rare_disease: field(code, "rare", yesNo),
  }),
);

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
  ...combinedAnswers,
  endpointGroup("primary", keys.primaryEndpoints, keys.primaryTimes),
  endpointGroup("secondary", keys.secondaryEndpoints, keys.secondaryTimes),
  tables,
  // Last: a translation is read only beside the text that it translates.
  ...translatedTexts,
];

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
    x5_trial_status: field(status, "status", trialStatus),
    x6_date_on_which_this_record_was_first_entered_in_the_eudract_database: field(dates, "registered", partialDate),
    [keys.title]: field(trial, "officialTitle"),
    [keys.layTitle]: field(trial, "title"),
    ...translatedTitles,
    a41_sponsors_protocol_code_number: listMember(
      registrations,
      isRegistration(undefined, "sponsor"),
      objectFromText<Registration, "value">({ use: "sponsor" }, "value", singleLineText),
    ),
    [keys.shortTitle]: listMember(
      names,
      ({ kind, language }) => kind === "short_name" && language === undefined,
      objectFromText<Name, "text">({ kind: "short_name" }, "text", singleLineText),
    ),
    a52_us_nct_clinicaltrialsgov_registry_number: registrationNumber(
      "nct",
      "other",
      nct,
      (one) => isRegistration("nct", "other")(one) && !isResultsNct(one),
    ),
    a51_isrctn_international_standard_randomised_controlled_trial_number: registrationNumber("isrctn", "other"),
    a53_who_universal_trial_reference_number_utrn: registrationNumber("who_utn", "other"),
    a54_other_identifiers: listMember(
      registrations,
      isRegistration(undefined, "other"),
      objectFromText<Registration, "value">({ use: "other" }, "value", singleLineText),
    ),
    b1_sponsor: listMembers(organizations, ({ role }) => role === "sponsor", sponsor),
    dimp: listMembers(interventions, () => true, product),
    ...answers,
    [keys.condition]: single(conditionName, singleLineText),
    [keys.layCondition]: listMember(sharedList(trial, "layConditionNames"), () => true, singleLineText),
    e112_therapeutic_area: listMember(sharedList(trial, "conditionCategories"), () => true, singleLineText),
    e12_meddra_classification: listMembers(sharedList(trial, "conditionCodes"), () => true, classification),
    [keys.mainObjective]: objective("primary"),
    [keys.secondaryObjectives]: objective("secondary"),
    [keys.inclusion]: listMember(inclusion, isText, textCriterion),
    [keys.exclusion]: listMember(exclusion, isText, textCriterion),
    e811_randomised: firstOf(
      field(design, "allocation", termCodec({ Yes: "randomized" })),
      stated(features, "randomized"),
    ),
    [keys.otherDesign]: field(design, "modelText"),
    [keys.comparator]: field(design, "comparatorText"),
    [keys.endOfTrial]: field(trial, "endDefinition"),
    [keys.incapable]: field(eligibility, "incapableText"),
    [keys.aftercare]: field(trial, "aftercare"),
    n_competent_authority_decision: field(
      decision,
      "decision",
      termCodec<TrialDecision>({ Authorised: "authorized", "Not Authorised": "refused" }),
    ),
    n_date_of_competent_authority_decision: field(decision, "decided", partialDate),
    n_ethics_committee_opinion_of_the_trial_application: field(
      opinion,
      "decision",
      termCodec<EthicsDecision>({ Favourable: "approved", Unfavourable: "refused" }),
    ),
    n_ethics_committee_opinion_reasons_for_unfavourable_opinion: field(opinion, "text"),
    n_date_of_ethics_committee_opinion: field(opinion, "date", partialDate),
    p_end_of_trial_status: field(trial, "conductStatus", trialStatus),
    e87_trial_has_a_data_monitoring_committee: field(fieldLens(trial, "oversight"), "dataMonitoringCommittee", yesNo),
    f31_healthy_volunteers: single(healthy, yesNo),
    f422_in_the_whole_clinical_trial: field(trial, "enrollment", enrolled(countInDigits, "anticipated")),
    p_date_of_the_global_end_of_the_trial: field(dates, "completion", registryDate(partialDate, "actual")),
    adverseEvents: field(fieldLens(trial, "registryResults"), "adverseEvents", adverseEvents),
    trialChanges: amendments,
    trialInformation: inline<Trial>(
      ignoreEmpty({
        recruitmentStartDate: field(dates, "recruitmentStart", registryDate(dayInCentralEurope, "actual")),
        primaryCompletionDate: field(dates, "primaryCompletion", registryDate(dayInCentralEurope, "actual")),
        usctnIdentifier: listMember(registrations, isResultsNct, resultsNct),
      }),
    ),
  }),
);
