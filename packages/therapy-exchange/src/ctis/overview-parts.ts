/** The overview of a record, which repeats parts of the application at the top of the document. */
import { countries } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { ageNames, phaseNames } from "./codes.ts";
import { listIn, objectIn } from "./places.ts";
import { partOf, type Repeat, type Repeats } from "./repeat.ts";

const codeOfCountry = new Map<unknown, string>(
  Object.entries(countries.terms).map(([code, { label }]) => [label, code]),
);

/** Returns the day of a date with the day first. */
function slashed(date: string): string {
  return date.split("-").toReversed().join("/");
}

/** The decisions of the countries, such as `ES: 24/04/2024, IT: 23/10/2024`. */
function decisions(written: JsonObject, root: readonly string[], format: (code: string, date: string) => string) {
  const all = listIn(objectIn(written, root), "authorizedPartsII").map((each) => {
    const { mscName, decisionDate } = objectIn(each, ["mscInfo"]);
    const code = codeOfCountry.get(mscName);
    return code === undefined || typeof decisionDate !== "string" ? undefined : { code, date: decisionDate };
  });
  const complete = all.filter((each) => each !== undefined);
  if (complete.length === 0 || complete.length < all.length) return undefined;
  return {
    text: complete.map(({ code, date }) => format(code, date)).join(", "),
    first: complete.map(({ date }) => date).toSorted()[0]!,
  };
}

/** The parts of the overview. */
export function overviewParts(root: readonly string[]): Repeats {
  const partOne = [...root, "authorizedPartI"];
  const details = [...partOne, "trialDetails"];
  const population = [...details, "trialInformation", "populationOfTrialSubjects"];
  const top = (part: (written: JsonObject) => JsonObject): Repeat => partOf([], part);
  const gender = (both: string): Repeat =>
    top((written) => {
      const { isFemaleSubjects, isMaleSubjects } = objectIn(written, population);
      if (isFemaleSubjects === true && isMaleSubjects === true) return { gender: both };
      return { gender: isFemaleSubjects === true ? "Female" : isMaleSubjects === true ? "Male" : undefined };
    });
  const areas = (written: JsonObject): unknown[] =>
    listIn(objectIn(written, partOne), "therapeuticAreas").flatMap(({ name }) => name ?? []);
  return {
    overviewShortTitle: top((written) => ({
      shortTitle: objectIn(written, [...details, "clinicalTrialIdentifiers"])["shortTitle"],
    })),
    overviewAreas: top((written) => ({ therapeuticAreas: areas(written).length === 0 ? undefined : areas(written) })),
    overviewArea: top((written) => ({ therapeuticAreas: areas(written).length === 1 ? areas(written)[0] : undefined })),
    overviewSponsor: top((written) => ({
      sponsorType: objectIn(listIn(objectIn(written, partOne), "sponsors")[0] ?? {}, ["organisation"])["type"],
    })),
    overviewPhase: top((written) => ({
      trialPhase: phaseNames.get(objectIn(written, [...details, "trialInformation", "trialCategory"])["trialPhase"]),
    })),
    overviewGender: gender("Female, Male"),
    overviewGenderMaleFirst: gender("Male, Female"),
    overviewAges: top((written) => {
      const ages = listIn(objectIn(written, population), "ageRanges").map((each) =>
        ageNames.get(each["ageRangeCategory"]),
      );
      return { ageGroup: ages.length === 0 || ages.includes(undefined) ? undefined : ages.join(", ") };
    }),
    overviewDecisions: top((written) => ({
      decisionDate: decisions(written, root, (code, date) => `${code}: ${slashed(date)}`)?.text,
    })),
    overviewDecisionsByDay: top((written) => ({
      decisionDate: decisions(written, root, (code, date) => `${code}:${date}`)?.text,
    })),
    overviewFirstDecision: top((written) => {
      const first = decisions(written, root, () => "")?.first;
      return { decisionDateOverall: first === undefined ? undefined : slashed(first) };
    }),
    overviewAuthorization: top((written) => ({ authorizationDate: decisions(written, root, () => "")?.first })),
  };
}
