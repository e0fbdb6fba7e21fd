/** The first part of an application in CTIS, which is the same in all countries. */
import {
  type AgeCriterion,
  AgeCriterion as AgeCriterionSchema,
  type AgeGroup,
  type Dosing,
  type Intervention,
  Intervention as InterventionSchema,
  type InterventionRole,
  type Language,
  type Name,
  Name as NameSchema,
  type Objective,
  type Phase,
  type Route,
  type Trial,
  type TrialEndpoint,
  TrialEndpoint as TrialEndpointSchema,
} from "@org/therapy-model";
import { type Codec, partialDate, terms } from "../codec.ts";
import { list } from "../list.ts";
import { type Field, field, gather, inline, object, oneOf, several, share, whole } from "../object.ts";
import { boxed } from "../registers/boxed.ts";
import { choice } from "../registers/choice.ts";
import { reported } from "../registers/date.ts";
import { quiet } from "../registers/quiet.ts";
import { asThing, label, passage } from "../registers/text.ts";
import {
  age,
  dates,
  endpoints,
  exclusion,
  inclusion,
  interventions,
  isLevel,
  isRegistration,
  isText,
  names,
  objectives,
  organizations,
  registration,
  registrations,
  sex,
  textCriterion,
  trial,
} from "../registers/trial.ts";
import { sponsor, supporter } from "./sponsor.ts";

const name = whole(NameSchema);

/** Languages have numbers; of those that were seen, one says which it is. */
const languages: Codec<Language> = {
  expected: "7, the number of Spanish",
  read: (wire) => (wire === 7 ? "es" : undefined),
  write: (language) => (language === "es" ? 7 : undefined),
};

/** The titles of a kind in other languages. */
function translations(kind: Name["kind"]): Field<Trial> {
  const translated = object<Name>(
    { start: () => ({ kind }) as Name, requires: ["text", "language"] },
    quiet({ attributeTranslation: field(name, "text"), language: field(name, "language", languages) }),
  );
  return several(names, (one) => one.kind === kind && one.language !== undefined, translated);
}

const identifiers = inline<Trial>(
  quiet({
    fullTitle: field(trial, "officialTitle"),
    fullTitleTranslations: translations("scientific_title"),
    publicTitle: field(trial, "title"),
    publicTitleTranslations: translations("public_title"),
    shortTitle: oneOf(
      names,
      ({ kind }) => kind === "short_name",
      asThing<Name, "text">({ kind: "short_name" }, "text", label),
    ),
    secondaryIdentifyingNumbers: inline(
      quiet({
        nctNumber: oneOf(registrations, isRegistration("nct", "other"), boxed("number", registration("nct", "other"))),
      }),
    ),
  }),
);

const endpoint = whole(TrialEndpointSchema);

function endpointsOf(level: TrialEndpoint["level"]): Field<Trial> {
  const one = object<TrialEndpoint>(
    { start: () => ({ level }), requires: ["text"] },
    quiet({ endPoint: field(endpoint, "text") }),
  );
  return several(endpoints, isLevel(level), one);
}

/** Broad groups of age; the narrower ones, `3` from 2 to 5 years, `4` to 11, `6` to 84 and `7` above, have no term. */
const broad: { readonly [code: string]: AgeGroup } = {
  "1": "in_utero",
  "2": "child",
  "3": "adult",
  "4": "older_adult",
};
const narrow: { readonly [code: string]: AgeGroup } = {
  "0": "preterm_newborn",
  "1": "newborn",
  "2": "infant",
  "5": "adolescent",
};
const groups = share(whole(AgeCriterionSchema), "groups");

function groupsOf(codes: { readonly [code: string]: AgeGroup }, key: string): Field<AgeCriterion> {
  const known = new Set(Object.values(codes));
  return several(groups, (group) => known.has(group), boxed(key, terms<AgeGroup>(codes)));
}

const ages = gather<Trial, AgeCriterion>(
  age,
  { start: () => ({ kind: "age" }), accepts: ({ groups: said }) => said !== undefined },
  quiet({
    ageRanges: groupsOf(broad, "ageRangeCategory"),
    ageRangeSecondaryIds: groupsOf(narrow, "ctAgeRange"),
  }),
);

const sexes = choice(
  ["isFemaleSubjects", "isMaleSubjects"],
  [
    [[true, true], "all"],
    [[true, false], "female"],
    [[false, true], "male"],
  ],
  sex,
);

const information = inline<Trial>(
  quiet({
    trialCategory: inline(
      quiet({ trialPhase: field(trial, "phase", terms<Phase>({ "4": "phase_2", "6": "phase_4" })) }),
    ),
    trialObjective: inline(
      quiet({
        mainObjective: oneOf(
          objectives,
          isLevel("primary"),
          asThing<Objective, "text">({ level: "primary" }, "text", passage),
        ),
        secondaryObjectives: several(
          objectives,
          isLevel("secondary"),
          boxed("secondaryObjective", asThing<Objective, "text">({ level: "secondary" }, "text", passage)),
        ),
      }),
    ),
    eligibilityCriteria: inline(
      quiet({
        principalInclusionCriteria: several(inclusion, isText, boxed("principalInclusionCriteria", textCriterion)),
        principalExclusionCriteria: several(exclusion, isText, boxed("principalExclusionCriteria", textCriterion)),
      }),
    ),
    endPoint: inline(quiet({ primaryEndPoints: endpointsOf("primary"), secondaryEndPoints: endpointsOf("secondary") })),
    trialDuration: inline(
      quiet({
        estimatedEndDate: field(dates, "completion", reported(partialDate, "anticipated")),
        estimatedRecruitmentStartDate: field(dates, "recruitmentStart", reported(partialDate, "anticipated")),
      }),
    ),
    sourceOfMonetarySupport: several(organizations, ({ role }) => role === "funder", supporter),
    populationOfTrialSubjects: inline({}, [ages, sexes]),
  }),
);

const intervention = whole(InterventionSchema);

/** The routes that were seen, each with what it is given by. */
const routes = terms<Route>({ "INTRAVENOUS USE": "intravenous", "INTRATRACHEAL USE": "intratracheal" });

const dosing: Codec<Dosing> = {
  expected: routes.expected,
  read(wire, reading) {
    const route = routes.read(wire, reading);
    return route === undefined ? undefined : { route };
  },
  write: ({ route }, root) => (route === undefined ? undefined : routes.write(route, root)),
};

const product = object<Intervention>(
  { requires: ["name"] },
  quiet({
    productName: field(intervention, "name"),
    jsonActiveSubstanceNames: oneOf(share(intervention, "otherNames"), () => true, label),
    mpRoleInTrial: field(intervention, "role", terms<InterventionRole>({ "1": "investigational" })),
    routes: field(intervention, "dosing", list(dosing, 50)),
  }),
);

/** The first part of the application. */
export const partOne: Field<Trial> = inline<Trial>(
  quiet({
    trialDetails: inline(quiet({ clinicalTrialIdentifiers: identifiers, trialInformation: information })),
    medicalConditions: several(share(trial, "conditionNames"), () => true, boxed("medicalCondition", label)),
    sponsors: several(organizations, ({ role }) => role === "sponsor", sponsor),
    products: several(interventions, () => true, product),
  }),
);
