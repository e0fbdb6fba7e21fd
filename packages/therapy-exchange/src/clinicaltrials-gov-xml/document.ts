/** The mapping of a record of the classic XML to a trial. */
// cspell:ignore textblock -- words of the registry
import {
  AgeCriterion,
  AssociatedParty,
  AvailableData,
  type HealthyVolunteerCriterion,
  type OrganizationRole,
  type ReferenceKind,
  Registration,
  type RegistryDate,
  ResponsibleParty,
  SexCriterion,
  StatusReport,
  type Trial,
  TrialEndpoint,
  TrialLink,
  TrialReference,
} from "@org/therapy-model";
import {
  dataSharing,
  dates,
  eligibility,
  organizations,
  oversight,
  recordDates,
  registrations,
  trial,
} from "../clinicaltrials-gov/protocol/trial.ts";
import { type Codec, durationInWords } from "../mapping/codec.ts";
import { type Field, field, type Fields } from "../mapping/field.ts";
import { groupFields, placeInField, placeInList, readLast } from "../mapping/group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, listMembers, sharedList } from "../mapping/shared-list.ts";
import { yesNo } from "../registry/choice.ts";
import { objectFromText, singleLineText } from "../registry/text.ts";
import { isAge, isAgeCriterion, isSex, registration } from "../registry/trial.ts";
import { contactFields, contactGroups } from "./contacts.ts";
import { dateInWords, typedDate } from "./date.ts";
import { designFields, designGroups } from "./design.ts";
import { textblock, within } from "./fields.ts";
import { clinicalResults } from "./results.ts";
import * as words from "./words.ts";

const report = rootLens(StatusReport);
const party = rootLens(AssociatedParty);
const responsible = rootLens(ResponsibleParty);
const endpoint = rootLens(TrialEndpoint);
const age = rootLens(AgeCriterion);
const sexCriterion = rootLens(SexCriterion);
const link = rootLens(TrialLink);
const referenceLens = rootLens(TrialReference);
const available = rootLens(AvailableData);
const indexing = fieldLens(trial, "indexing");
const inclusion = sharedList(eligibility, "inclusion");
const endpoints = sharedList(trial, "endpoints");
const references = sharedList(trial, "references");

const isPrimary = ({ scheme, use }: Registration): boolean => scheme === "nct" && use === "primary";

const address = field(rootLens(Registration), "url");

/** The page of the record, which is the address of its number. It is read after the number. */
const page: Field<Trial> = {
  expected: "the address of the record, which has an NCT number",
  read(wire, target, context) {
    const number = registrations.find(target)?.find(isPrimary);
    return number !== undefined && address.read(wire, number, context);
  },
  write: (target) => registrations.find(target)?.find(isPrimary)?.url,
};

function organization(role: OrganizationRole): Codec<AssociatedParty> {
  return objectCodec<AssociatedParty>(
    { start: () => ({ role }), requires: ["name"] },
    { agency: field(party, "name"), agency_class: field(party, "class", words.sponsorClass) },
  );
}

function outcomes(level: TrialEndpoint["level"]): Field<Trial> {
  return listMembers(
    endpoints,
    (one) => one.level === level || (level === "secondary" && one.level === "key_secondary"),
    objectCodec<TrialEndpoint>(
      { start: () => ({ level }), requires: ["title"] },
      {
        measure: field(endpoint, "title"),
        time_frame: field(fieldLens(endpoint, "timeFrame"), "text"),
        description: field(endpoint, "text"),
      },
    ),
  );
}

function publications(kind: ReferenceKind): Field<Trial> {
  return listMembers(
    references,
    (one) => one.kind === kind,
    objectCodec<TrialReference>(
      {
        start: () => ({ kind }),
        accepts: ({ citation, pubmedId }) => citation !== undefined || pubmedId !== undefined,
      },
      { citation: field(referenceLens, "citation"), PMID: field(referenceLens, "pubmedId") },
    ),
  );
}

const day = (key: "registrationChecked" | "resultsSubmitted" | "resultsChecked" | "delaySubmitted" | "delayChecked") =>
  field(recordDates, key, dateInWords);
const posted: Codec<RegistryDate> = typedDate(words.postedType);
const dated: Codec<RegistryDate> = typedDate(words.dateType);

const identification: Fields<Trial> = {
  id_info: inline<Trial>({
    org_study_id: listMember(
      registrations,
      ({ use }) => use === "sponsor",
      objectFromText<Registration, "value">({ use: "sponsor" }, "value", singleLineText),
    ),
    secondary_id: listMembers(
      registrations,
      ({ use }) => use === "other",
      objectFromText<Registration, "value">({ use: "other" }, "value", singleLineText),
    ),
    nct_id: listMember(registrations, isPrimary, registration("nct", "primary")),
    nct_alias: listMembers(registrations, ({ use }) => use === "former", registration("nct", "former")),
  }),
  brief_title: field(trial, "title"),
  acronym: listMember(
    sharedList(trial, "names"),
    ({ kind }) => kind === "acronym",
    objectFromText({ kind: "acronym" as const }, "text", singleLineText),
  ),
  official_title: field(trial, "officialTitle"),
  sponsors: inline<Trial>({
    lead_sponsor: listMember(organizations, ({ role }) => role === "lead_sponsor", organization("lead_sponsor")),
    collaborator: listMembers(organizations, ({ role }) => role === "collaborator", organization("collaborator")),
  }),
  source: listMember(
    organizations,
    ({ role }) => role === "registrant",
    objectFromText<AssociatedParty, "name">({ role: "registrant" }, "name", singleLineText),
  ),
};

const oversightFields: Fields<Trial> = {
  has_dmc: field(oversight, "dataMonitoringCommittee", yesNo),
  is_fda_regulated_drug: field(oversight, "fdaRegulatedDrug", yesNo),
  is_fda_regulated_device: field(oversight, "fdaRegulatedDevice", yesNo),
  is_unapproved_device: field(oversight, "unapprovedDevice", yesNo),
  is_ppsd: field(oversight, "pediatricPostmarketSurveillance", yesNo),
  is_us_export: field(oversight, "exportedFromUnitedStates", yesNo),
};

const volunteers: Codec<HealthyVolunteerCriterion> = {
  expected: "Accepts Healthy Volunteers or No",
  read: (wire) =>
    wire === "Accepts Healthy Volunteers" || wire === "No"
      ? { kind: "healthy_volunteer", accepted: wire !== "No" }
      : undefined,
  write: ({ accepted }) => (accepted === undefined ? undefined : accepted ? "Accepts Healthy Volunteers" : "No"),
};

const eligibilityFields = inline<Trial>(
  {
    study_pop: textblock(field(eligibility, "population")),
    sampling_method: field(eligibility, "sampling", words.sampling),
    criteria: textblock(field(eligibility, "text")),
    healthy_volunteers: listMember(
      inclusion,
      (one) => one.kind === "healthy_volunteer" && one.accepted !== undefined,
      volunteers as Codec<never>,
    ),
  },
  [
    groupFields<Trial, SexCriterion>(
      placeInList(inclusion, isSex),
      { start: () => ({ kind: "sex" }) as SexCriterion, requires: ["sex"] },
      {
        gender: field(sexCriterion, "sex", words.sex),
        gender_based: field(sexCriterion, "byGender", yesNo),
        gender_description: field(sexCriterion, "text"),
      },
    ),
    groupFields<Trial, AgeCriterion>(
      placeInList(inclusion, isAge),
      { start: () => ({ kind: "age" }), accepts: isAgeCriterion },
      {
        minimum_age: field(age, "minimum", durationInWords),
        maximum_age: field(age, "maximum", durationInWords),
      },
    ),
  ],
);

const datesOfRecord: Fields<Trial> = {
  start_date: field(dates, "start", dated),
  completion_date: field(dates, "completion", dated),
  primary_completion_date: field(dates, "primaryCompletion", dated),
  study_first_submitted: field(dates, "registered", dateInWords),
  study_first_submitted_qc: day("registrationChecked"),
  study_first_posted: field(recordDates, "registrationPosted", posted),
  results_first_submitted: day("resultsSubmitted"),
  results_first_submitted_qc: day("resultsChecked"),
  results_first_posted: field(recordDates, "resultsPosted", posted),
  disposition_first_submitted: day("delaySubmitted"),
  disposition_first_submitted_qc: day("delayChecked"),
  disposition_first_posted: field(recordDates, "delayPosted", posted),
  last_update_submitted: field(dates, "updated", dateInWords),
  last_update_posted: field(recordDates, "updatePosted", posted),
};

const shared: Fields<Trial> = {
  patient_data: inline<Trial>({
    sharing_ipd: field(dataSharing, "plan", words.sharingPlan),
    ipd_description: field(dataSharing, "text"),
    ipd_info_type: field(dataSharing, "documents", listCodec(words.sharedDocument, 20)),
    ipd_time_frame: field(dataSharing, "timeFrame"),
    ipd_access_criteria: field(dataSharing, "access"),
    ipd_url: field(dataSharing, "url"),
  }),
  study_docs: within(
    "study_doc",
    field(
      dataSharing,
      "available",
      listCodec(
        objectCodec<AvailableData>(
          { accepts: (value) => Object.keys(value).length > 0 },
          {
            doc_id: field(available, "id"),
            doc_type: field(available, "type"),
            doc_url: field(available, "url"),
            doc_comment: field(available, "text"),
          },
        ),
        200,
      ),
    ),
  ),
};

/** The mapping of a record. */
export const document: ObjectCodec<Trial> = objectCodec<Trial>(
  {
    groups: [
      readLast("required_header", inline<Trial>({ download_date: field(recordDates, "exported"), url: page })),
      ...designGroups,
      ...contactGroups,
      groupFields<Trial, StatusReport>(
        placeInField(trial, "status"),
        { requires: ["status"] },
        {
          overall_status: field(report, "status", words.status),
          why_stopped: field(report, "detail"),
          verification_date: field(report, "asOf", dateInWords),
        },
      ),
    ],
  },
  {
    ...identification,
    oversight_info: inline<Trial>(oversightFields),
    brief_summary: textblock(field(trial, "summary")),
    detailed_description: textblock(field(trial, "description")),
    ...datesOfRecord,
    ...designFields,
    primary_outcome: outcomes("primary"),
    secondary_outcome: outcomes("secondary"),
    other_outcome: outcomes("exploratory"),
    eligibility: eligibilityFields,
    ...contactFields,
    link: field(
      trial,
      "links",
      listCodec(
        objectCodec<TrialLink>({ requires: ["url"] }, { url: field(link, "url"), description: field(link, "label") }),
        500,
      ),
    ),
    reference: publications("background"),
    results_reference: publications("result"),
    responsible_party: field(
      trial,
      "responsibleParty",
      objectCodec<ResponsibleParty>(
        {},
        {
          responsible_party_type: field(responsible, "kind", words.responsibleParty),
          investigator_affiliation: field(responsible, "affiliation"),
          investigator_full_name: field(responsible, "name"),
          investigator_title: field(responsible, "title"),
          name_title: field(responsible, "nameAndTitle"),
          organization: field(responsible, "organization"),
        },
      ),
    ),
    keyword: field(trial, "keywords"),
    condition_browse: within("mesh_term", field(indexing, "conditionTerms")),
    intervention_browse: within("mesh_term", field(indexing, "interventionTerms")),
    ...shared,
    clinical_results: clinicalResults,
  },
);
