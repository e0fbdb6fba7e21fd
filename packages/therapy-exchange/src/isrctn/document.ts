/** The mapping of a record of the ISRCTN registry to a trial. */
// cspell:ignore Randomised Centre -- words of the registry
import {
  type AvailableData,
  AvailableData as AvailableDataSchema,
  type AgeCriterion,
  AgeCriterion as AgeCriterionSchema,
  type AgeGroup,
  type Allocation,
  type DataSharingPlan,
  type EthicsDecision,
  type EthicsReview,
  EthicsReview as EthicsReviewSchema,
  type JsonPointer,
  type Name,
  type Objective,
  Place,
  type PopulationGroup,
  type Registration,
  type SexEligibility,
  type Site,
  Site as SiteSchema,
  type StudyType,
  type Trial,
  type TrialEndpoint,
  type TrialPurpose,
  type TrialReference,
} from "@org/therapy-model";
import { type Codec, durationInWords, termCodec } from "../mapping/codec.ts";
import { type Field, field, type Fields } from "../mapping/field.ts";
import { groupFields, placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, sharedList } from "../mapping/shared-list.ts";
import { placeholder } from "../registry/absent.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";
import { countInDigits } from "../registry/count.ts";
import { countryName } from "../registry/country-name.ts";
import { dayWithTime, registryDate } from "../registry/date.ts";
import { memberOrMembers, oneOrMany } from "../registry/one-or-many.ts";
import { firstOf } from "../registry/first-of.ts";
import { ignoreEmpty, isFilled } from "../registry/ignore-empty.ts";
import { onlyTrue, stated } from "../registry/stated.ts";
import { objectFromText, singleLineText, textExcept, multilineText } from "../registry/text.ts";
import {
  age,
  conditionName,
  dates,
  design,
  eligibility,
  endpoints,
  exclusion,
  features,
  inclusion,
  isAgeCriterion,
  isLevel,
  isRegistration,
  isText,
  names,
  objectives,
  registration,
  registrationNumber,
  registrations,
  sex,
  single,
  textCriterion,
  trial,
} from "../registry/trial.ts";
import { interventionCodec } from "./intervention.ts";

/** A day, which the registry writes as a time at midnight UTC. */
const day = dayWithTime("T00:00:00.000Z");

/** Placeholders of the registry for absent texts. */
const notProvided = ["Nil known", "Not provided at time of registration"] as const;

/** The statement that the trial has no number of a scheme, or of the sponsor. */
function noNumber(scheme?: "nct"): Field<Trial> {
  return placeholder(notProvided[0], {
    field: "/registrations",
    reason: "none",
    ...(scheme !== undefined && { scheme }),
  });
}

/** The statement that a text was not provided. */
function notGiven(pointer: JsonPointer): Field<Trial> {
  return placeholder(notProvided[1], { field: pointer, reason: "left_empty" });
}

const number = textExcept(singleLineText, ...notProvided);
const freeText = textExcept(multilineText, ...notProvided);

const ethics = sharedList(trial, "ethics");
const review = rootLens(EthicsReviewSchema);

/** The reviews by ethics committees: whether one is required, the committees, and the statement of older records. */
const ethicsFields: Fields<Trial> = {
  ethicsApprovalRequired: listMember(
    ethics,
    isRequirement,
    decisionOnly(
      termCodec<EthicsDecision>({
        "Ethics approval required": "required",
        "Ethics approval not required": "not_required",
      }),
    ),
  ),
  ethicsApproval: listMember(
    ethics,
    ({ text }) => text !== undefined,
    objectFromText<EthicsReview, "text">({}, "text", freeText),
  ),
  ethicsCommittees: inline(
    ignoreEmpty({
      ethicsCommittee: memberOrMembers(
        ethics,
        isCommittee,
        objectCodec<EthicsReview>(
          { accepts: isCommittee },
          ignoreEmpty({
            committeeName: field(review, "committee"),
            committeeReference: field(review, "number"),
          }),
        ),
      ),
    }),
  ),
};

function isRequirement({ decision, committee, number: ofDecision, text }: EthicsReview): boolean {
  return decision !== undefined && committee === undefined && ofDecision === undefined && text === undefined;
}

function isCommittee({ committee, number: ofDecision }: EthicsReview): boolean {
  return committee !== undefined || ofDecision !== undefined;
}

function decisionOnly(decision: Codec<EthicsDecision>): Codec<EthicsReview> {
  return {
    expected: decision.expected,
    read(wire, context) {
      const value = decision.read(wire, context);
      return value === undefined ? undefined : { decision: value };
    },
    write: (one, root) => (one.decision === undefined ? undefined : decision.write(one.decision, root)),
  };
}

const description = inline<Trial>(
  ignoreEmpty({
    title: field(trial, "title"),
    scientificTitle: field(trial, "officialTitle"),
    acronym: listMember(
      names,
      ({ kind }) => kind === "acronym",
      objectFromText<Name, "text">({ kind: "acronym" }, "text", singleLineText),
    ),
    studyHypothesis: listMember(
      objectives,
      isLevel("primary"),
      objectFromText<Objective, "text">({ level: "primary" }, "text", freeText),
    ),
    plainEnglishSummary: firstOf(field(trial, "summary", freeText), notGiven("/summary")),
    ...ethicsFields,
    primaryOutcome: listMember(
      endpoints,
      isLevel("primary"),
      objectFromText<TrialEndpoint, "text">({ level: "primary" }, "text", freeText),
    ),
    secondaryOutcome: listMember(
      endpoints,
      isLevel("secondary"),
      objectFromText<TrialEndpoint, "text">({ level: "secondary" }, "text", freeText),
    ),
  }),
);

const references = inline<Trial>(
  ignoreEmpty({
    doi: registrationNumber("doi", "other"),
    eudraCTNumber: registrationNumber("eudract", "other"),
    irasNumber: registrationNumber("iras", "other"),
    clinicalTrialsGovNumber: firstOf(registrationNumber("nct", "other"), noNumber("nct")),
    protocolSerialNumber: firstOf(
      listMember(
        registrations,
        isRegistration(undefined, "sponsor"),
        objectFromText<Registration, "value">({ use: "sponsor" }, "value", number),
      ),
      noNumber(),
    ),
    secondaryNumbers: inline(
      ignoreEmpty({
        secondaryNumber: memberOrMembers(
          registrations,
          isRegistration(undefined, "other"),
          objectFromText<Registration, "value">({ use: "other" }, "value", number),
        ),
      }),
    ),
  }),
);

const studyDesign = inline<Trial>(
  ignoreEmpty({
    studyDesign: field(design, "modelText"),
    primaryStudyDesign: field(
      trial,
      "type",
      termCodec<StudyType>({ Interventional: "interventional", Observational: "observational" }),
    ),
    secondaryStudyDesign: field(
      design,
      "allocation",
      termCodec<Allocation>({
        "Randomised controlled trial": "randomized",
        "Non randomised study": "non_randomized",
      }),
    ),
    trialTypes: inline(
      ignoreEmpty({
        trialType: field(
          design,
          "purpose",
          termCodec<TrialPurpose>({
            Treatment: "treatment",
            Prevention: "prevention",
            Diagnostic: "diagnostic",
            Screening: "screening",
          }),
        ),
      }),
    ),
    overallEndDate: field(dates, "completion", registryDate(day)),
  }),
);

const site = rootLens(SiteSchema);

const trialSite = objectCodec<Site>(
  {
    requires: ["name"],
    groups: [groupFields(placeInField(site, "place"), { requires: ["country"] }, placeFields())],
  },
  ignoreEmpty({ name: field(site, "name"), rtsId: field(site, "facilityCode") }),
);

function placeFields() {
  const placeLens = rootLens(Place);
  return ignoreEmpty<Place>({
    address: field(placeLens, "street"),
    city: field(placeLens, "city"),
    state: field(placeLens, "region"),
    country: field(placeLens, "country", countryName),
    zip: field(placeLens, "postalCode"),
  });
}

const ageCriterion = rootLens(AgeCriterionSchema);

/** The age ranges of the registry. `Mixed`, `Other` and `Not Specified` have no term. */
const ageGroups = { Neonate: "newborn", Child: "child", Adult: "adult", Senior: "older_adult" } as const;

const ages = groupFields<Trial, AgeCriterion>(
  age,
  { start: () => ({ kind: "age" }), accepts: isAgeCriterion },
  ignoreEmpty({
    ageRange: listMember(sharedList(ageCriterion, "groups"), () => true, termCodec<AgeGroup>(ageGroups)),
    lowerAgeLimit: field(ageCriterion, "minimum", durationInWords),
    upperAgeLimit: field(ageCriterion, "maximum", durationInWords),
  }),
);

/** Enrollment: the final number if it is known, with the target beside it; otherwise the target. */
const enrollment: Group<Trial> = {
  keys: ["targetEnrolment", "totalFinalEnrolment"],
  read(wire, target, context) {
    const final = countInDigits.read(wire["totalFinalEnrolment"], context);
    const planned = countInDigits.read(wire["targetEnrolment"], context);
    const count = final ?? planned;
    if (count !== undefined) {
      target.enrollment =
        final === undefined
          ? { count, type: "anticipated" }
          : { count, type: "actual", ...(planned !== undefined && { planned }) };
    }
    if (final === undefined) leaveAllUnmapped(wire, ["totalFinalEnrolment"], context);
    if (planned === undefined) leaveAllUnmapped(wire, ["targetEnrolment"], context);
  },
  write({ enrollment: written }, wire) {
    if (written?.type === "actual") wire["totalFinalEnrolment"] = countInDigits.write(written.count, {});
    if (written?.planned !== undefined) wire["targetEnrolment"] = countInDigits.write(written.planned, {});
    else if (written?.type === "anticipated") wire["targetEnrolment"] = countInDigits.write(written.count, {});
  },
};

const participants = inline<Trial>(
  ignoreEmpty({
    recruitmentCountries: inline(ignoreEmpty({ country: field(trial, "countries", oneOrMany(countryName, 250)) })),
    trialCentres: inline(ignoreEmpty({ trialCentre: field(trial, "sites", oneOrMany(trialSite, 5000)) })),
    inclusion: listMember(inclusion, isText, textCriterion),
    exclusion: listMember(exclusion, isText, textCriterion),
    participantTypes: inline(
      ignoreEmpty({
        participantType: memberOrMembers(
          sharedList(eligibility, "groups"),
          () => true,
          termCodec<PopulationGroup>({
            Patient: "patients",
            "Healthy volunteer": "healthy_volunteers",
            "Health professional": "health_professionals",
            Carer: "carers",
            Other: "other",
          }),
        ),
      }),
    ),
    gender: single(sex, termCodec<SexEligibility>({ All: "all", Male: "male", Female: "female" })),
    recruitmentStart: field(dates, "recruitmentStart", registryDate(day)),
    recruitmentEnd: field(dates, "recruitmentEnd", registryDate(day)),
  }),
  [ages, enrollment],
);

const dataSharing = fieldLens(trial, "dataSharing");

const results = inline<Trial>(
  ignoreEmpty({
    ipdSharingStatement: field(dataSharing, "text", freeText),
    dataPolicies: inline(
      ignoreEmpty({ dataPolicy: firstOf(field(dataSharing, "access", freeText), notGiven("/dataSharing/access")) }),
    ),
    publicationStage: stated(features, "results_posted", onlyTrue("Results")),
    publicationDetails: listMember(
      sharedList(trial, "references"),
      ({ kind }) => kind === "result",
      objectFromText<TrialReference, "citation">({ kind: "result" }, "citation", freeText),
    ),
  }),
);

const categories = sharedList(trial, "conditionCategories");

/** The class of the condition, and the class in it: the first two categories. */
const diseaseClasses: Group<Trial> = {
  keys: ["diseaseClass1", "diseaseClass2"],
  read(wire, target, context) {
    const found: string[] = [];
    for (const key of diseaseClasses.keys) {
      if (!Object.hasOwn(wire, key)) continue;
      const isNext = found.length === diseaseClasses.keys.indexOf(key);
      const text = isNext ? singleLineText.read(wire[key], context) : undefined;
      if (text === undefined) leaveAllUnmapped(wire, [key], context);
      else found.push(text);
    }
    if (found.length > 0) categories.put(target, found);
  },
  write(target, wire) {
    for (const [index, text] of (categories.find(target) ?? []).slice(0, 2).entries())
      wire[diseaseClasses.keys[index]!] = text;
  },
};

const available = rootLens(AvailableDataSchema);

/** The outputs: documents and data of the study. */
const outputs = inline<Trial>(
  ignoreEmpty({
    output: memberOrMembers(
      sharedList(dataSharing, "available"),
      () => true,
      objectCodec<AvailableData>(
        { accepts: isFilled },
        ignoreEmpty({
          externalLink: field(available, "url"),
          description: field(available, "type"),
          productionNotes: field(available, "text"),
        }),
      ),
    ),
  }),
);

/** The mapping of a record. */
export const document: ObjectCodec<Trial> = objectCodec<Trial>(
  {},
  {
    isrctn: registrationNumber("isrctn", "primary", registration("isrctn", "primary", "ISRCTN")),
    trialDescription: description,
    externalRefs: references,
    trialDesign: studyDesign,
    participants,
    conditions: inline(
      ignoreEmpty({
        condition: inline(ignoreEmpty({ description: single(conditionName, singleLineText) }), [diseaseClasses]),
      }),
    ),
    interventions: inline(
      ignoreEmpty({ intervention: field(trial, "interventions", oneOrMany(interventionCodec, 200)) }),
    ),
    results,
    outputs,
    miscellaneous: inline(
      ignoreEmpty({
        ipdSharingPlan: field(dataSharing, "plan", termCodec<DataSharingPlan>({ Yes: "yes", No: "no" })),
      }),
    ),
  },
);
