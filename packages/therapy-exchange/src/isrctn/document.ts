/** The mapping of a record of the ISRCTN registry to a trial. */
// cspell:ignore Randomised Centre -- words of the registry
import {
  type AgeCriterion,
  AgeCriterion as AgeCriterionSchema,
  type DataSharingPlan,
  type Intervention,
  Intervention as InterventionSchema,
  type Name,
  type Objective,
  type Phase,
  Place,
  type Registration,
  type Site,
  Site as SiteSchema,
  type Trial,
  type TrialEndpoint,
} from "@org/therapy-model";
import { durationInWords, termCodec } from "../mapping/codec.ts";
import { field } from "../mapping/field.ts";
import { groupFields, placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, sharedList } from "../mapping/shared-list.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";
import { countInDigits } from "../registry/count.ts";
import { countryName } from "../registry/country-name.ts";
import { dayWithTime, registryDate } from "../registry/date.ts";
import { oneOrMany } from "../registry/one-or-many.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { objectFromText, singleLineText, textExcept, multilineText } from "../registry/text.ts";
import {
  age,
  conditionName,
  dates,
  design,
  endpoints,
  exclusion,
  inclusion,
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

/** A day, which the registry writes as a time at midnight UTC. */
const day = dayWithTime("T00:00:00.000Z");

/** Placeholders of the registry for absent texts. */
const notProvided = ["Nil known", "Not provided at time of registration"] as const;

const number = textExcept(singleLineText, ...notProvided);
const freeText = textExcept(multilineText, ...notProvided);

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
    plainEnglishSummary: field(trial, "summary", freeText),
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
    eudraCTNumber: registrationNumber("eudract", "other"),
    irasNumber: registrationNumber("iras", "other"),
    clinicalTrialsGovNumber: registrationNumber("nct", "other"),
    protocolSerialNumber: listMember(
      registrations,
      isRegistration(undefined, "sponsor"),
      objectFromText<Registration, "value">({ use: "sponsor" }, "value", number),
    ),
  }),
);

const studyDesign = inline<Trial>(
  ignoreEmpty({
    studyDesign: field(design, "modelText"),
    primaryStudyDesign: field(trial, "type", termCodec({ Interventional: "interventional" })),
    secondaryStudyDesign: field(design, "allocation", termCodec({ "Randomised controlled trial": "randomized" })),
    trialTypes: inline(
      ignoreEmpty({
        trialType: field(design, "purpose", termCodec({ Treatment: "treatment", Prevention: "prevention" })),
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
  ignoreEmpty({ name: field(site, "name") }),
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

const ages = groupFields<Trial, AgeCriterion>(
  age,
  { start: () => ({ kind: "age" }), accepts: ({ groups, maximum }) => groups !== undefined || maximum !== undefined },
  ignoreEmpty({
    ageRange: listMember(sharedList(ageCriterion, "groups"), () => true, termCodec({ Neonate: "newborn" })),
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
    gender: single(sex, termCodec({ All: "all" })),
    recruitmentStart: field(dates, "recruitmentStart", registryDate(day)),
    recruitmentEnd: field(dates, "recruitmentEnd", registryDate(day)),
  }),
  [ages, enrollment],
);

const phases = termCodec<Phase>({
  "Phase I": "phase_1",
  "Phase I/II": "phase_1_2",
  "Phase II": "phase_2",
  "Phase II/III": "phase_2_3",
  "Phase III": "phase_3",
  "Phase III/IV": "phase_3_4",
  "Phase IV": "phase_4",
});

/** The phase of the trial, which the registry has in the intervention. With several interventions it is left unmapped. */
const phase: Group<Intervention> = {
  keys: ["phase"],
  read(wire, { name }, context) {
    const root = context.root as Trial;
    const isOnly = context.path[context.depth - 1] === "intervention";
    const value = isOnly && name !== undefined ? phases.read(wire["phase"], context) : undefined;
    if (value === undefined) leaveAllUnmapped(wire, ["phase"], context);
    else root.phase = value;
  },
  write(target, wire, root) {
    const { phase: trialPhase, interventions } = root as Trial;
    if (trialPhase === undefined || interventions?.length !== 1) return;
    const written = phases.write(trialPhase, root);
    if (written !== undefined) wire["phase"] = written;
  },
};

const intervention = rootLens(InterventionSchema);

const interventionCodec: ObjectCodec<Intervention> = objectCodec<Intervention>(
  { requires: ["name"], groups: [phase] },
  ignoreEmpty({
    drugNames: field(intervention, "name"),
    description: field(intervention, "text"),
    interventionType: field(intervention, "type", termCodec({ Drug: "drug" })),
  }),
);

const results = inline<Trial>(
  ignoreEmpty({ ipdSharingStatement: field(fieldLens(trial, "dataSharing"), "text", freeText) }),
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
        condition: inline(ignoreEmpty({ description: single(conditionName, singleLineText) })),
      }),
    ),
    interventions: inline(
      ignoreEmpty({ intervention: field(trial, "interventions", oneOrMany(interventionCodec, 200)) }),
    ),
    results,
    miscellaneous: inline(
      ignoreEmpty({
        ipdSharingPlan: field(fieldLens(trial, "dataSharing"), "plan", termCodec<DataSharingPlan>({ No: "no" })),
      }),
    ),
  },
);
