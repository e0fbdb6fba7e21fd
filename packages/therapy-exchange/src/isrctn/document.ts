/** How a record of the ISRCTN registry stands in a trial. */
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
import { durationInWords, terms } from "../codec.ts";
import {
  field,
  gather,
  type Group,
  inline,
  object,
  type ObjectCodec,
  oneOf,
  part,
  share,
  under,
  whole,
} from "../object.ts";
import { leaveAll } from "../registers/choice.ts";
import { countInDigits } from "../registers/count.ts";
import { countryName } from "../registers/country-name.ts";
import { dayBefore, reported } from "../registers/date.ts";
import { oneOrMany } from "../registers/one-or-many.ts";
import { quiet } from "../registers/quiet.ts";
import { asThing, label, unless, passage } from "../registers/text.ts";
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
  registrations,
  sex,
  single,
  textCriterion,
  trial,
} from "../registers/trial.ts";

/** Days are written as moments, always at midnight. */
const day = dayBefore("T00:00:00.000Z");

/** What the registry writes where nothing was said. */
const notSaid = ["Nil known", "Not provided at time of registration"] as const;

const number = unless(label, ...notSaid);
const prose = unless(passage, ...notSaid);

const description = inline<Trial>(
  quiet({
    title: field(trial, "title"),
    scientificTitle: field(trial, "officialTitle"),
    acronym: oneOf(names, ({ kind }) => kind === "acronym", asThing<Name, "text">({ kind: "acronym" }, "text", label)),
    studyHypothesis: oneOf(
      objectives,
      isLevel("primary"),
      asThing<Objective, "text">({ level: "primary" }, "text", prose),
    ),
    plainEnglishSummary: field(trial, "summary", prose),
    primaryOutcome: oneOf(
      endpoints,
      isLevel("primary"),
      asThing<TrialEndpoint, "text">({ level: "primary" }, "text", prose),
    ),
    secondaryOutcome: oneOf(
      endpoints,
      isLevel("secondary"),
      asThing<TrialEndpoint, "text">({ level: "secondary" }, "text", prose),
    ),
  }),
);

const references = inline<Trial>(
  quiet({
    eudraCTNumber: oneOf(registrations, isRegistration("eudract", "other"), registration("eudract", "other")),
    irasNumber: oneOf(registrations, isRegistration("iras", "other"), registration("iras", "other")),
    clinicalTrialsGovNumber: oneOf(registrations, isRegistration("nct", "other"), registration("nct", "other")),
    protocolSerialNumber: oneOf(
      registrations,
      isRegistration(undefined, "sponsor"),
      asThing<Registration, "value">({ standing: "sponsor" }, "value", number),
    ),
  }),
);

const studyDesign = inline<Trial>(
  quiet({
    studyDesign: field(design, "modelText"),
    primaryStudyDesign: field(trial, "type", terms({ Interventional: "interventional" })),
    secondaryStudyDesign: field(design, "allocation", terms({ "Randomised controlled trial": "randomized" })),
    trialTypes: inline(
      quiet({ trialType: field(design, "purpose", terms({ Treatment: "treatment", Prevention: "prevention" })) }),
    ),
    overallEndDate: field(dates, "completion", reported(day)),
  }),
);

const site = whole(SiteSchema);

const centre = object<Site>(
  {
    requires: ["name"],
    groups: [gather(under(site, "place"), { requires: ["country"] }, placeFields())],
  },
  quiet({ name: field(site, "name") }),
);

function placeFields() {
  const whereabouts = whole(Place);
  return quiet<Place>({
    address: field(whereabouts, "street"),
    city: field(whereabouts, "city"),
    state: field(whereabouts, "region"),
    country: field(whereabouts, "country", countryName),
    zip: field(whereabouts, "postalCode"),
  });
}
const ageCriterion = whole(AgeCriterionSchema);

const ages = gather<Trial, AgeCriterion>(
  age,
  { start: () => ({ kind: "age" }), accepts: ({ groups, maximum }) => groups !== undefined || maximum !== undefined },
  quiet({
    ageRange: oneOf(share(ageCriterion, "groups"), () => true, terms({ Neonate: "newborn" })),
    upperAgeLimit: field(ageCriterion, "maximum", durationInWords),
  }),
);

/** The number of participants: the final one where it is known, else the one aimed at. */
const enrollment: Group<Trial> = {
  keys: ["targetEnrolment", "totalFinalEnrolment"],
  read(wire, thing, reading) {
    const final = countInDigits.read(wire["totalFinalEnrolment"], reading);
    const target = countInDigits.read(wire["targetEnrolment"], reading);
    const count = final ?? target;
    if (count !== undefined) thing.enrollment = { count, type: final === undefined ? "anticipated" : "actual" };
    if (final === undefined) leaveAll(wire, ["totalFinalEnrolment"], reading);
    if (final !== undefined || target === undefined) leaveAll(wire, ["targetEnrolment"], reading);
  },
  write({ enrollment: said }, wire) {
    if (said?.type === "actual") wire["totalFinalEnrolment"] = countInDigits.write(said.count, {});
    else if (said?.type === "anticipated") wire["targetEnrolment"] = countInDigits.write(said.count, {});
  },
};

const participants = inline<Trial>(
  quiet({
    recruitmentCountries: inline(quiet({ country: field(trial, "countries", oneOrMany(countryName, 250)) })),
    trialCentres: inline(quiet({ trialCentre: field(trial, "sites", oneOrMany(centre, 5000)) })),
    inclusion: oneOf(inclusion, isText, textCriterion),
    exclusion: oneOf(exclusion, isText, textCriterion),
    gender: single(sex, terms({ All: "all" })),
    recruitmentStart: field(dates, "recruitmentStart", reported(day)),
    recruitmentEnd: field(dates, "recruitmentEnd", reported(day)),
  }),
  [ages, enrollment],
);

const phases = terms<Phase>({ "Phase III": "phase_3" });

/** The phase of the trial, which the registry has on its intervention; on one of several it is left. */
const phase: Group<Intervention> = {
  keys: ["phase"],
  read(wire, { name }, reading) {
    const root = reading.root as Trial;
    const isOnly = reading.path[reading.depth - 1] === "intervention";
    const value = isOnly && name !== undefined ? phases.read(wire["phase"], reading) : undefined;
    if (value === undefined) leaveAll(wire, ["phase"], reading);
    else root.phase = value;
  },
  write(thing, wire, root) {
    const { phase: said, interventions } = root as Trial;
    if (said === undefined || interventions?.length !== 1) return;
    const written = phases.write(said, root);
    if (written !== undefined) wire["phase"] = written;
  },
};

const intervention = whole(InterventionSchema);

const given: ObjectCodec<Intervention> = object<Intervention>(
  { requires: ["name"], groups: [phase] },
  quiet({
    drugNames: field(intervention, "name"),
    description: field(intervention, "text"),
    interventionType: field(intervention, "type", terms({ Drug: "drug" })),
  }),
);

const results = inline<Trial>(quiet({ ipdSharingStatement: field(part(trial, "dataSharing"), "text", prose) }));

/** The whole record. */
export const document: ObjectCodec<Trial> = object<Trial>(
  {},
  {
    isrctn: oneOf(registrations, isRegistration("isrctn", "own"), registration("isrctn", "own", "ISRCTN")),
    trialDescription: description,
    externalRefs: references,
    trialDesign: studyDesign,
    participants,
    conditions: inline(
      quiet({
        condition: inline(quiet({ description: single(conditionName, label) })),
      }),
    ),
    interventions: inline(quiet({ intervention: field(trial, "interventions", oneOrMany(given, 200)) })),
    results,
    miscellaneous: inline(
      quiet({ ipdSharingPlan: field(part(trial, "dataSharing"), "plan", terms<DataSharingPlan>({ No: "no" })) }),
    ),
  },
);
