/** Rules about designs, their populations, objectives and arms. */
import type { JsonObject } from "../../mapping/unmapped.ts";
import { isObject } from "../../mapping/is-object.ts";
import type { Instance, StudyIndex } from "./study-index.ts";
import { objectRule, type StudyRule } from "./rule.ts";
import { codeIn, idsOf, isMissing, objectsOf } from "./values.ts";

const designs = ["StudyDesign", "InterventionalStudyDesign", "ObservationalStudyDesign"];
const newDesigns = designs.slice(1);

const primaryEndpoint = "C94496";
const primaryObjective = "C85826";
const observational: ReadonlySet<unknown> = new Set(["C16084", "C129000"]);
const interventional = "C98388";
const notApplicable = "C48660";
const singleCenter = "C217004";
const multicenter = "C217005";
const randomizations: ReadonlySet<unknown> = new Set(["C46079", "C25689", "C147145"]);
const male = "C20197";
const female = "C16576";

/** Intervention models that compare interventions: crossover, factorial and parallel. */
const comparing: ReadonlySet<unknown> = new Set(["C82637", "C82638", "C82639"]);

/** Blinding schemas without masked roles beside the participant: open label and double blind. */
const openOrDouble: ReadonlySet<unknown> = new Set(["C49659", "C15228"]);

function characteristicsOf({ object }: Instance): readonly unknown[] {
  return objectsOf(object["characteristics"]).map(codeIn);
}

/** Whether an attribute is in the population, or in all cohorts, but not in neither or both. */
function isStatedOnce({ object }: Instance, attribute: string): boolean {
  const cohorts = objectsOf(object["cohorts"]);
  const stated = cohorts.filter((cohort) => !isMissing(cohort[attribute])).length;
  if (!isMissing(object[attribute])) return stated === 0;
  return cohorts.length > 0 && stated === cohorts.length;
}

/** Whether a number of participants, or one of the limits of its range, has a unit. */
function hasUnit(value: unknown): boolean {
  if (!isObject(value)) return false;
  const limits = [value, value["minValue"], value["maxValue"]];
  return limits.some((limit) => isObject(limit) && !isMissing(limit["unit"]));
}

function hasEnrollmentUnit({ object }: Instance): boolean {
  return [object, ...objectsOf(object["cohorts"])].some((each) => hasUnit(each["plannedEnrollmentNumber"]));
}

function hasWrongSexes({ object }: Instance): boolean {
  const codes = objectsOf(object["plannedSex"]).map(codeIn);
  const known = codes.every((code) => code === male || code === female);
  return !known || new Set(codes).size < codes.length;
}

function endpointsOf(design: Instance): readonly JsonObject[] {
  return objectsOf(design.object["objectives"]).flatMap((objective) => objectsOf(objective["endpoints"]));
}

function isOfOtherObjective({ object, parent }: Instance): boolean {
  return codeIn(object["level"]) === primaryEndpoint && codeIn(parent?.object["level"]) !== primaryObjective;
}

function lacksMaskedRole(design: Instance, study: StudyIndex): boolean {
  const schema = codeIn(design.object["blindingSchema"]);
  if (schema === undefined || openOrDouble.has(schema)) return false;
  const version = design.parent?.object["id"];
  const roles = study.of("StudyRole").filter(({ object }) => {
    const applies = idsOf(object["appliesToIds"]);
    return applies.includes(design.object["id"] as string) || applies.includes(version as string);
  });
  return !roles.some(({ object }) => isObject(object["masking"]) && object["masking"]["isMasked"] !== false);
}

function lacksInterventions({ object }: Instance): boolean {
  return comparing.has(codeIn(object["model"])) && new Set(idsOf(object["studyInterventionIds"])).size < 2;
}

function isReversed({ object }: Instance): boolean {
  const { minValue, maxValue } = object;
  if (!isObject(minValue) || !isObject(maxValue)) return false;
  const [low, high] = [minValue["value"], maxValue["value"]];
  if (codeIn(minValue["unit"]) !== codeIn(maxValue["unit"])) return false;
  return typeof low === "number" && typeof high === "number" && low >= high;
}

/** The rules about designs. */
export const designRules: readonly StudyRule[] = [
  objectRule(["DDF00041", "CORE-001036"], designs, "has no primary endpoint", (design) =>
    endpointsOf(design).every(({ level }) => codeIn(level) !== primaryEndpoint),
  ),
  objectRule(
    ["DDF00096", "CORE-000874"],
    ["Endpoint"],
    "is a primary endpoint of an objective that is not primary",
    isOfOtherObjective,
  ),
  objectRule(
    ["DDF00097", "CORE-000815"],
    ["StudyDesignPopulation"],
    "does not have a planned age either in the population or in all cohorts",
    (population) => !isStatedOnce(population, "plannedAge"),
  ),
  objectRule(
    ["DDF00098", "CORE-000875"],
    ["StudyDesignPopulation"],
    "does not have a planned sex either in the population or in all cohorts",
    (population) => !isStatedOnce(population, "plannedSex"),
  ),
  objectRule(
    ["DDF00234", "CORE-000981"],
    ["StudyDesignPopulation"],
    "has a unit for a planned number of participants",
    hasEnrollmentUnit,
  ),
  objectRule(
    ["DDF00188", "CORE-000996"],
    ["StudyDesignPopulation", "StudyCohort"],
    "has a planned sex other than male, female, or each once",
    hasWrongSexes,
  ),
  objectRule(
    ["DDF00042", "CORE-000805"],
    ["Range"],
    "is an approximate planned age",
    ({ object, attribute }) => attribute === "plannedAge" && object["isApproximate"] === true,
  ),
  objectRule(
    ["DDF00241", "CORE-001009"],
    ["Range"],
    "has a minimum that is not below the maximum of the same unit",
    isReversed,
  ),
  objectRule(
    ["DDF00154", "CORE-001017"],
    newDesigns,
    "has one center and several",
    (design) => characteristicsOf(design).includes(singleCenter) && characteristicsOf(design).includes(multicenter),
  ),
  objectRule(
    ["DDF00258", "CORE-001033"],
    newDesigns,
    "has several characteristics of randomization and stratification",
    (design) => characteristicsOf(design).filter((code) => randomizations.has(code)).length > 1,
  ),
  objectRule(
    ["DDF00228", "CORE-001004"],
    newDesigns,
    "is observational and not an ObservationalStudyDesign",
    ({ class: name, object }) => name !== "ObservationalStudyDesign" && observational.has(codeIn(object["studyType"])),
  ),
  objectRule(
    ["DDF00227", "CORE-001024"],
    newDesigns,
    "is interventional and not an InterventionalStudyDesign",
    ({ class: name, object }) => name !== "InterventionalStudyDesign" && codeIn(object["studyType"]) === interventional,
  ),
  objectRule(
    ["DDF00232", "CORE-001005"],
    ["ObservationalStudyDesign"],
    "has a phase other than not applicable",
    ({ object }) => !isMissing(object["studyPhase"]) && codeIn(object["studyPhase"]) !== notApplicable,
  ),
  objectRule(
    ["DDF00193", "CORE-001072"],
    ["InterventionalStudyDesign"],
    "has a blinding schema and no masked role",
    lacksMaskedRole,
  ),
  objectRule(
    ["DDF00213", "CORE-001077"],
    ["InterventionalStudyDesign"],
    "compares interventions and has fewer than two",
    lacksInterventions,
  ),
];
