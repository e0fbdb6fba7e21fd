/** What an application repeats: each part of the document that follows from others, by name. */
import type { Trial } from "@org/therapy-model";
import type { Supplement } from "../mapping/supplement.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { conductOf, countryParts, eventsOf, partOfCountry } from "./country-parts.ts";
import { addressParts, organizationParts } from "./organization-parts.ts";
import { listIn, objectIn, present } from "./places.ts";
import { overviewParts } from "./overview-parts.ts";
import { productParts } from "./product-parts.ts";
import { eachOf, partOf, type Repeat, type Repeats } from "./repeat.ts";

/** Part I of an application. */
function partOneParts(root: readonly string[]): Repeats {
  const information = [...root, "trialDetails", "trialInformation"];
  const criteria = [...information, "eligibilityCriteria"];
  const endPoints = [...information, "endPoint"];
  const identifiers = [...root, "trialDetails", "clinicalTrialIdentifiers"];
  const population = [...information, "populationOfTrialSubjects"];
  const position = (_: JsonObject, index: number): JsonObject => ({ number: index + 1 });
  const named = ({ language }: JsonObject): JsonObject => (language === 7 ? { languageDescription: "Spanish" } : {});
  return {
    inclusionNumbers: eachOf(criteria, "principalInclusionCriteria", position),
    exclusionNumbers: eachOf(criteria, "principalExclusionCriteria", position),
    primaryNumbers: eachOf(endPoints, "primaryEndPoints", position),
    secondaryNumbers: eachOf(endPoints, "secondaryEndPoints", position),
    isPrimary: eachOf(endPoints, "primaryEndPoints", () => ({ isPrimary: true })),
    isSecondary: eachOf(endPoints, "secondaryEndPoints", () => ({ isPrimary: false })),
    fullTitleLanguages: eachOf(identifiers, "fullTitleTranslations", named),
    publicTitleLanguages: eachOf(identifiers, "publicTitleTranslations", named),
    ageCategories: eachOf(population, "ageRanges", (each) => ({ ageRangeCategoryCode: each["ageRangeCategory"] })),
    ageRanges: eachOf(population, "ageRangeSecondaryIds", (each) => ({ ctAgeRangeCode: each["ctAgeRange"] })),
    conditions: partOf([...information, "medicalCondition"], (written) => {
      const names = listIn(objectIn(written, root), "medicalConditions").map((each) => ({
        medicalCondition: each["medicalCondition"],
      }));
      return { partIMedicalConditions: names.length === 0 ? undefined : names };
    }),
    therapeuticAreas: partOf(root, (written) => {
      const areas = listIn(objectIn(written, root), "therapeuticAreas").map((each) => ({
        therapeuticArea: { name: each["name"] },
      }));
      return { partOneTherapeuticAreas: areas.length === 0 ? undefined : areas };
    }),
    lowIntervention: partOf(root, (written) => ({
      isLowIntervention: objectIn(written, [...information, "trialCategory"])["isLowIntervention"],
    })),
  };
}

/** The applications, each with the countries that it is about. */
function applicationParts(root: readonly string[], key: string): Repeats {
  const list = (part: (application: JsonObject, written: JsonObject) => JsonObject): Repeat => {
    return (written) => eachOf(root, key, (each) => part(each, written))(written);
  };
  return {
    applicationNumbers: list((_, written) => ({ ctNumber: written["ctNumber"] })),
    applicationStatuses: list(({ status }) => ({ trialStatus: status })),
    decisionTypes: list(({ type, ...application }) => {
      const decisions = listIn(application, "decisions").map(() => ({ applicationType: type }));
      return decisions.length === 0 || type === undefined ? {} : { decisions };
    }),
    applicationCountries: list((application, written) => {
      const countries = listIn(application, "decisions").map(({ mscName }) => ({
        mscName,
        ...present({ reportingStatusCode: conductOf(written, root, mscName)?.["trialStatus"] }),
      }));
      return { ctMSCsByApplication: countries.length === 0 ? undefined : countries };
    }),
    applicationParts: list((application, written) => {
      const parts = listIn(application, "decisions").flatMap(({ mscName, assessmentOutcome }) =>
        assessmentOutcome === undefined ? [] : (partOfCountry(written, root, mscName) ?? []),
      );
      return { partIIInfo: parts.length === 0 ? undefined : parts };
    }),
    assessment: partOf([...root, "authorizedPartI"], (written) => {
      const first = objectIn(listIn(objectIn(written, root), key)[0] ?? {}, ["partI"]);
      const { assessmentOutcome, assessmentOutcomeDate } = first;
      return { assessmentOutcome, assessmentOutcomeDate };
    }),
    conclusion: partOf([...root, "authorizedPartI"], (written) => {
      const first = objectIn(listIn(objectIn(written, root), key)[0] ?? {}, ["partI"]);
      return { conclusionDate: first["assessmentOutcomeDate"] };
    }),
    events: (written) => eventsOf(written, root),
  };
}

/** The copies that the earlier format has of Part I and of the sponsor. */
function earlierCopies(): Repeats {
  const copies = (key: string, count: number, of: (written: JsonObject) => unknown): Repeat =>
    partOf([], (written) => {
      const copy = of(written);
      return { [key]: copy === undefined ? undefined : Array.from({ length: count }, () => copy) };
    });
  const sponsor = (written: JsonObject): JsonObject | undefined =>
    listIn(objectIn(written, ["authorizedPartI"]), "sponsors")[0];
  const inApplication = (key: string, of: (written: JsonObject) => unknown): Repeat =>
    partOf([], (written) => {
      const copy = of(written);
      return { applications: copy === undefined ? undefined : [{ [key]: copy }] };
    });
  return {
    primarySponsor: partOf([], (written) => ({ primarySponsor: sponsor(written) })),
    coSponsors1: copies("coSponsors", 1, sponsor),
    coSponsors2: copies("coSponsors", 2, sponsor),
    coSponsors3: copies("coSponsors", 3, sponsor),
    applicationPartOne: inApplication("partI", (written) => written["authorizedPartI"]),
    applicationPartsTwo: inApplication("partIIInfo", (written) => written["authorizedPartsII"]),
    applicationSponsor: inApplication("primarySponsor", sponsor),
    applicationNumber: inApplication("ctNumber", (written) => written["ctNumber"]),
    applicationEudraCt: inApplication("eudraCtInfo", (written) => written["eudraCtInfo"]),
    title: partOf([], (written) => ({
      title: objectIn(written, ["authorizedPartI", "trialDetails", "clinicalTrialIdentifiers"])["fullTitle"],
    })),
  };
}

function supplementOf(name: string, repeat: Repeat): Supplement<Trial> {
  return {
    read(value, written) {
      if (repeat(written) === undefined || value.repeated?.includes(name) === true) return value;
      return { ...value, repeated: [...(value.repeated ?? []), name] };
    },
    write: (value, written) => (value.repeated?.includes(name) === true ? repeat(written) : undefined),
  };
}

function supplementsOf(repeats: Repeats): readonly Supplement<Trial>[] {
  return Object.entries(repeats).map(([name, repeat]) => supplementOf(name, repeat));
}

const root = ["authorizedApplication"];
const partOne = [...root, "authorizedPartI"];

/** The repeats of the current format. */
export const currentRepeats: readonly Supplement<Trial>[] = supplementsOf({
  ...partOneParts(partOne),
  ...productParts(partOne),
  ...organizationParts(partOne),
  ...countryParts(root),
  ...addressParts(root),
  ...applicationParts(root, "applicationInfo"),
  ...overviewParts(root),
});

/** The repeats of the earlier format. */
export const earlierRepeats: readonly Supplement<Trial>[] = supplementsOf({
  ...partOneParts(["authorizedPartI"]),
  ...productParts(["authorizedPartI"]),
  ...organizationParts(["authorizedPartI"]),
  ...countryParts([]),
  ...addressParts([]),
  ...applicationParts([], "applications"),
  ...earlierCopies(),
  ...overviewParts([]),
});
