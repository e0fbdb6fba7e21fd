/** Studies of extreme size, at and above the limits of the model. */
import { words } from "../words.ts";
import { longEligibilityText } from "./eligibility.ts";
import { type JsonObject, nctNumber, type Study } from "./fill.ts";
import { namedByArm } from "./protocol.ts";
import { begin } from "./study.ts";

type Extreme = (study: Study) => { readonly [module: string]: JsonObject };

function times<Member>(count: number, member: (index: number) => Member): Member[] {
  return Array.from({ length: count }, (_, index) => member(index));
}

/** 300 sites in many countries, and one site with more contacts than the model allows. */
const manySites: Extreme = ({ random }) => ({
  contactsLocationsModule: {
    locations: times(300, (index) => ({
      facility: `Site ${index + 1}`,
      status: "RECRUITING",
      city: random.pick(words.cities),
      country: random.pick(words.countries),
      geoPoint: { lat: random.between(-90_000, 90_000) / 1000, lon: index / 2 },
      ...(index === 299 ? { contacts: times(51, (place) => ({ name: `Contact ${place}`, role: "CONTACT" })) } : {}),
    })),
  },
});

/** More arms and interventions than the model allows; an arm that names more than a hundred. */
const manyArms: Extreme = () => {
  const interventions = times(201, (index) => ({ type: "DRUG", name: `QLT-${index}` }));
  const named = interventions.slice(0, 101).map(namedByArm);
  const armGroups = times(201, (index) => ({
    label: `Arm ${index}`,
    ...(index === 0 ? { interventionNames: named } : {}),
  }));
  return { armsInterventionsModule: { armGroups, interventions } };
};

/** Texts at the limits of single-line and multiline texts, and one character above. */
const longTexts: Extreme = ({ random }) => ({
  identificationModule: {
    briefTitle: `${"T".repeat(499)}!`,
    officialTitle: "O".repeat(501),
    acronym: "霜".repeat(500),
  },
  descriptionModule: {
    briefSummary: `S${" summary".repeat(12_500)}`.slice(0, 100_000),
    detailedDescription: "D ".repeat(16_000).trim(),
  },
  eligibilityModule: { eligibilityCriteria: longEligibilityText(random, 19_600) },
});

/** A text that is longer than the model allows, and a list of links and one of retractions. */
const tooLong: Extreme = () => ({
  descriptionModule: { briefSummary: "x".repeat(100_001) },
  referencesModule: {
    references: [{ pmid: "99000001", retractions: times(51, (index) => ({ pmid: String(99_000_100 + index) })) }],
    seeAlsoLinks: times(501, (index) => ({ url: `https://example.org/${index}` })),
  },
  conditionsModule: {
    conditions: times(120, (index) => `Condition ${index}`),
    keywords: times(300, (index) => `k${index}`),
  },
});

/** Many outcomes with rows for six groups, and long tables of adverse events. */
function manyResults(study: Study): JsonObject {
  const { random } = study;
  const groups = times(6, (index) => `00${index}`);
  const decimal = (): string => `${random.below(100)}.${random.below(10)}`;
  const events = (count: number): JsonObject[] =>
    times(count, (index) => ({
      term: `${random.pick(words.events)} ${index}`,
      organSystem: random.pick(words.organSystems),
      assessmentType: "SYSTEMATIC_ASSESSMENT",
      stats: groups.map((id) => ({
        groupId: `EG${id}`,
        numEvents: index,
        numAffected: random.below(9),
        numAtRisk: 120,
      })),
    }));
  return {
    outcomeMeasuresModule: {
      outcomeMeasures: times(20, (index) => ({
        type: "SECONDARY",
        title: `Lantern score, visit ${index}`,
        paramType: "MEAN",
        dispersionType: "Standard Deviation",
        groups: groups.map((id) => ({ id: `OG${id}`, title: `Cohort ${id}` })),
        classes: times(5, (place) => ({
          title: `Week ${place}`,
          categories: [
            { measurements: groups.map((id) => ({ groupId: `OG${id}`, value: decimal(), spread: decimal() })) },
          ],
        })),
      })),
    },
    adverseEventsModule: { seriousEvents: events(20), otherEvents: events(60) },
  };
}

const extremes: readonly Extreme[] = [manySites, manyArms, longTexts, tooLong];

/** Makes the studies of extreme size, with numbers from an index. */
export function extremeStudies(first: number, seed: string): JsonObject[] {
  const protocols = extremes.map((extreme, index) => {
    const number = first + index;
    return protocolOf(number, extreme(begin(number, seed)));
  });
  const number = first + extremes.length;
  return [
    ...protocols,
    { ...protocolOf(number, {}), resultsSection: manyResults(begin(number, seed)), hasResults: true },
  ];
}

function protocolOf(number: number, modules: { readonly [module: string]: JsonObject }): JsonObject {
  const { identificationModule, ...others } = modules;
  return {
    protocolSection: {
      identificationModule: { nctId: nctNumber(number + 1), ...identificationModule },
      designModule: { studyType: "INTERVENTIONAL" },
      ...others,
    },
    hasResults: false,
  };
}
