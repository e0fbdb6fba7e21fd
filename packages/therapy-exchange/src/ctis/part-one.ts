/** Part I of an application, which is the same for all member states. */
import {
  type AgeCriterion,
  AgeCriterion as AgeCriterionSchema,
  type AgeGroup,
  type Language,
  type Name,
  Name as NameSchema,
  type Objective,
  type Phase,
  type Trial,
  type TrialEndpoint,
  TrialEndpoint as TrialEndpointSchema,
  type TrialFeature,
} from "@org/therapy-model";
import { type Codec, type Crosswalk, partialDate, termCodec } from "../mapping/codec.ts";
import { type Field, field } from "../mapping/field.ts";
import { groupFields } from "../mapping/group.ts";
import { rootLens } from "../mapping/lens.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { listMember, listMembers, sharedList } from "../mapping/shared-list.ts";
import { boxed } from "../registry/boxed.ts";
import { choice } from "../registry/choice.ts";
import { registryDate } from "../registry/date.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { objectFromText, singleLineText, multilineText } from "../registry/text.ts";
import {
  age,
  dates,
  eligibility,
  endpoints,
  exclusion,
  features,
  inclusion,
  interventions,
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
  textCriterion,
  trial,
} from "../registry/trial.ts";
import { stated } from "../registry/stated.ts";
import { flag, group, scopes } from "./codes.ts";
import { product } from "./product.ts";
import { sponsor, supporter } from "./sponsor.ts";

const name = rootLens(NameSchema);

/** A language by its number; the example records show the meaning of one. */
const languages: Codec<Language> = {
  expected: "7 (Spanish)",
  read: (wire) => (wire === 7 ? "es" : undefined),
  write: (language) => (language === "es" ? 7 : undefined),
};

/** The translations of a title. */
function translations(kind: Name["kind"]): Field<Trial> {
  const translated = objectCodec<Name>(
    { start: () => ({ kind }) as Name, requires: ["text", "language"] },
    ignoreEmpty({ attributeTranslation: field(name, "text"), language: field(name, "language", languages) }),
  );
  return listMembers(names, (one) => one.kind === kind && one.language !== undefined, translated);
}

const identifiers = inline<Trial>(
  ignoreEmpty({
    fullTitle: field(trial, "officialTitle"),
    fullTitleTranslations: translations("scientific_title"),
    publicTitle: field(trial, "title"),
    publicTitleTranslations: translations("public_title"),
    shortTitle: listMember(
      names,
      ({ kind }) => kind === "short_name",
      objectFromText<Name, "text">({ kind: "short_name" }, "text", singleLineText),
    ),
    secondaryIdentifyingNumbers: inline(
      ignoreEmpty({
        nctNumber: registrationNumber("nct", "other", boxed("number", registration("nct", "other"))),
      }),
    ),
  }),
);

const endpoint = rootLens(TrialEndpointSchema);

function endpointsOf(level: TrialEndpoint["level"]): Field<Trial> {
  const one = objectCodec<TrialEndpoint>(
    { start: () => ({ level }), requires: ["text"] },
    ignoreEmpty({ endPoint: field(endpoint, "text") }),
  );
  return listMembers(endpoints, isLevel(level), one);
}

/** Age ranges. The narrow ranges `3` (2 to 5 years), `4` (6 to 11), `6` (65 to 84) and `7` (85 and above) have no term. */
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
const groups = sharedList(rootLens(AgeCriterionSchema), "groups");

function groupsOf(codes: { readonly [code: string]: AgeGroup }, key: string): Field<AgeCriterion> {
  const known = new Set(Object.values(codes));
  return listMembers(groups, (group) => known.has(group), boxed(key, termCodec<AgeGroup>(codes)));
}

const ages = groupFields<Trial, AgeCriterion>(
  age,
  { start: () => ({ kind: "age" }), accepts: ({ groups: read }) => read !== undefined },
  ignoreEmpty({
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

/** Phases with one code. */
const phases: Crosswalk<Phase> = {
  "4": "phase_2",
  "5": "phase_3",
  "6": "phase_4",
  "10": "phase_2_3",
  "11": "phase_3_4",
};

/** The codes of phase 1 and of phase 1/2, by what the trial is: first in human, of bioequivalence, or another. */
const firstPhases: readonly (readonly [code: string, phase: Phase, feature: TrialFeature])[] = [
  ["1", "phase_1", "first_in_human"],
  ["2", "phase_1", "phase_1_bioequivalence"],
  ["3", "phase_1", "phase_1_other"],
  ["7", "phase_1_2", "first_in_human"],
  ["8", "phase_1_2", "phase_1_bioequivalence"],
  ["9", "phase_1_2", "phase_1_other"],
];
const phaseField = field(trial, "phase", termCodec(phases));

/** The phase; that of a phase 1 trial is read with a feature. */
const phase: Field<Trial> = {
  expected: phaseField.expected,
  read(wire, target, context) {
    const first = firstPhases.find(([code]) => code === wire);
    if (first === undefined) return phaseField.read(wire, target, context);
    const [, term, feature] = first;
    if (!stated(features, feature, flag).read(true, target, context)) return false;
    target.phase = term;
    return true;
  },
  write(target, root) {
    const first = firstPhases.find(
      ([, term, feature]) => term === target.phase && target.features?.includes(feature) === true,
    );
    return first === undefined ? phaseField.write(target, root) : first[0];
  },
};

const information = inline<Trial>(
  ignoreEmpty({
    trialCategory: inline(
      ignoreEmpty({ trialPhase: phase, isLowIntervention: stated(features, "low_intervention", flag) }),
    ),
    trialObjective: inline(
      ignoreEmpty({
        trialScopes: listMembers(sharedList(trial, "scope"), () => true, boxed("code", scopes)),
        mainObjective: listMember(
          objectives,
          isLevel("primary"),
          objectFromText<Objective, "text">({ level: "primary" }, "text", multilineText),
        ),
        secondaryObjectives: listMembers(
          objectives,
          isLevel("secondary"),
          boxed("secondaryObjective", objectFromText<Objective, "text">({ level: "secondary" }, "text", multilineText)),
        ),
      }),
    ),
    eligibilityCriteria: inline(
      ignoreEmpty({
        principalInclusionCriteria: listMembers(inclusion, isText, boxed("principalInclusionCriteria", textCriterion)),
        principalExclusionCriteria: listMembers(exclusion, isText, boxed("principalExclusionCriteria", textCriterion)),
      }),
    ),
    endPoint: inline(
      ignoreEmpty({ primaryEndPoints: endpointsOf("primary"), secondaryEndPoints: endpointsOf("secondary") }),
    ),
    trialDuration: inline(
      ignoreEmpty({
        estimatedEndDate: field(dates, "completion", registryDate(partialDate, "anticipated")),
        estimatedRecruitmentStartDate: field(dates, "recruitmentStart", registryDate(partialDate, "anticipated")),
      }),
    ),
    sourceOfMonetarySupport: listMembers(organizations, ({ role }) => role === "funder", supporter),
    populationOfTrialSubjects: inline(
      ignoreEmpty({
        clinicalTrialGroups: listMembers(
          sharedList(eligibility, "groups"),
          (one) => one !== "vulnerable",
          boxed("name", group),
        ),
        isVulnerablePopulationSelected: stated(
          { yes: sharedList(eligibility, "groups"), no: sharedList(eligibility, "excludedGroups") },
          "vulnerable",
          flag,
        ),
      }),
      [ages, sexes],
    ),
  }),
);

/** The number of the pediatric investigation plan. */
const advice = inline<Trial>(
  ignoreEmpty({
    paediatricInvestigationPlan: listMembers(
      registrations,
      isRegistration("ema_pip", "other"),
      boxed("paediatricInvestigationNumber", registration("ema_pip", "other")),
    ),
  }),
);

/** The mapping of Part I. */
export const partOne: Field<Trial> = inline<Trial>(
  ignoreEmpty({
    trialDetails: inline(
      ignoreEmpty({
        clinicalTrialIdentifiers: identifiers,
        trialInformation: information,
        scientificAdviceAndPip: advice,
      }),
    ),
    therapeuticAreas: listMembers(sharedList(trial, "conditionCategories"), () => true, boxed("name", singleLineText)),
    medicalConditions: listMembers(
      sharedList(trial, "conditionNames"),
      () => true,
      boxed("medicalCondition", singleLineText),
    ),
    sponsors: listMembers(organizations, ({ role }) => role === "sponsor", sponsor),
    products: listMembers(interventions, () => true, product),
  }),
);
