/** Eligibility: EligibilityCriterion with its item, and the population of the design. */
import {
  type AgeCriterion,
  type Duration,
  type Eligibility,
  EligibilityExpression,
  type HealthyVolunteerCriterion,
  type SexCriterion,
  type SexEligibility,
} from "@org/therapy-model";
import { durationInWords } from "../mapping/codec.ts";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { idsIn, linkNeighbors } from "./arm.ts";
import { cdiscCode, cdiscCodeIn } from "./code.ts";
import { readSampling } from "./design.ts";
import { isUnstated, markUnstated } from "./extension.ts";
import { htmlText } from "./html.ts";
import { memberReader, objectsIn, textIn, withFields } from "./member.ts";
import type { Part, StudyParts, StudyWriting } from "./part.ts";
import { durationIn, numberIn, quantityOf } from "./quantity.ts";
import { type Reading, Reference, type StatedMember, StudyObject } from "./study-object.ts";
import { templateText } from "./template.ts";

const categories = { inclusion: "C25532", exclusion: "C25370" } as const;
type Category = keyof typeof categories;

const sexCodes = { female: "C16576", male: "C20197", all: "C49636" } as const;

function readCriterion(wire: JsonObject, reading: Reading): JsonObject {
  const item = reading.find(wire["criterionItemId"]);
  return { kind: "text", text: item && templateText(item, reading) };
}

const criterionReader = memberReader<EligibilityExpression>(EligibilityExpression, readCriterion);

/** A criterion, and the item with its text. */
interface CriterionObjects {
  readonly item: StudyObject;
  readonly criterion: StudyObject;
}

/** The text of a criterion as HTML. Without a text, it is a template with the limits of the age, or the kind in words. */
function htmlOf(criterion: EligibilityExpression): string {
  if (criterion.text !== undefined) return htmlText(criterion.text);
  if (criterion.kind !== "age") return htmlText(criterion.kind.replaceAll("_", " "));
  const limits = ageLimits(criterion).map(([tag, words]) => `${words} <usdm:tag name="${tag}"/>`);
  return `<p>${["Age", limits.join(" and ")].join(" ").trim()}</p>`;
}

/** The parameters of the age: the tag, the words before it, and the value. */
function ageLimits({ minimum, maximum }: AgeCriterion): readonly (readonly [string, string, string])[] {
  return [
    ...(minimum === undefined ? [] : [["minimum_age", "at least", inWords(minimum)] as const]),
    ...(maximum === undefined ? [] : [["maximum_age", "at most", inWords(maximum)] as const]),
  ];
}

function inWords(duration: Duration): string {
  return String(durationInWords.write(duration, duration)).toLowerCase();
}

/** The dictionary of the parameters of a criterion; `undefined` if it has none. */
function dictionaryOf(criterion: EligibilityExpression, name: string): StudyObject | undefined {
  if (criterion.kind !== "age" || criterion.text !== undefined) return undefined;
  const parameterMaps = ageLimits(criterion).map(
    ([tag, , reference]) => new StudyObject("ParameterMap", { tag, reference }),
  );
  return parameterMaps.length === 0
    ? undefined
    : new StudyObject("SyntaxTemplateDictionary", { name: `Parameters of ${name}`, parameterMaps });
}

function writeCriterion(
  criterion: EligibilityExpression,
  name: string,
  number: number,
  category: Category,
): CriterionObjects {
  const item = new StudyObject("EligibilityCriterionItem", { name, text: htmlOf(criterion) });
  const values = {
    name,
    category: cdiscCode(categories[category]),
    identifier: String(number),
    criterionItemId: new Reference(item),
  };
  const object = new StudyObject("EligibilityCriterion", values, { value: criterion, read: readCriterion });
  item.via = { from: object, attribute: "criterionItemId" };
  return { item, criterion: object };
}

/** The criteria without a text that the population states. */
interface PopulationCriteria {
  readonly age: AgeCriterion | undefined;
  readonly sex: SexCriterion | undefined;
  readonly healthy: HealthyVolunteerCriterion | undefined;
}

function hasOnly(criterion: object, keys: readonly string[]): boolean {
  return Object.entries(criterion).every(([key, value]) => value === undefined || keys.includes(key));
}

function populationCriteria(inclusion: readonly EligibilityExpression[]): PopulationCriteria {
  const age = inclusion.find(
    (each) => each.kind === "age" && each.minimum !== undefined && each.maximum !== undefined,
  ) as AgeCriterion | undefined;
  const sex = inclusion.find((each) => each.kind === "sex");
  const healthy = inclusion.find((each) => each.kind === "healthy_volunteer");
  return {
    age: age?.text === undefined ? age : undefined,
    sex: sex !== undefined && hasOnly(sex, ["kind", "sex"]) ? sex : undefined,
    healthy: healthy?.accepted !== undefined && hasOnly(healthy, ["kind", "accepted"]) ? healthy : undefined,
  };
}

function writePopulation({ trial, population }: StudyWriting, { age, sex, healthy }: PopulationCriteria): void {
  const { values } = population;
  values["includesHealthySubjects"] = healthy?.accepted ?? false;
  if (healthy === undefined) markUnstated(population, "includesHealthySubjects");
  if (sex !== undefined) {
    const sexes = sex.sex === "all" ? (["male", "female"] as const) : ([sex.sex] as const);
    values["plannedSex"] = sexes.map((each) => cdiscCode(sexCodes[each]));
  }
  const { minimum, maximum } = age ?? {};
  if (minimum !== undefined && maximum !== undefined) {
    const minValue = quantityOf(minimum.value, minimum.unit);
    const maxValue = quantityOf(maximum.value, maximum.unit);
    const range = { minValue, maxValue, isApproximate: false };
    values["plannedAge"] = new StudyObject("Range", range, { value: age!, read: readAge });
  }
  const { count, type, planned = type === "anticipated" ? count : undefined } = trial.enrollment ?? {};
  if (planned !== undefined) values["plannedEnrollmentNumber"] = quantityOf(planned);
  if (trial.eligibility?.population !== undefined) values["description"] = trial.eligibility.population;
}

function readSex(population: JsonObject): SexEligibility | undefined {
  const codes = new Set(objectsIn(population, "plannedSex").map(cdiscCodeIn));
  if (codes.has(sexCodes.all) || (codes.has(sexCodes.male) && codes.has(sexCodes.female))) return "all";
  if (codes.size !== 1) return undefined;
  return codes.has(sexCodes.male) ? "male" : codes.has(sexCodes.female) ? "female" : undefined;
}

function readPopulation(population: JsonObject): readonly object[] {
  const criteria: object[] = [];
  const accepted = population["includesHealthySubjects"];
  if (typeof accepted === "boolean" && !isUnstated(population, "includesHealthySubjects")) {
    criteria.push({ kind: "healthy_volunteer", accepted });
  }
  const sex = readSex(population);
  if (sex !== undefined) criteria.push({ kind: "sex", sex });
  const range = population["plannedAge"];
  const age = isObject(range) ? withFields(readAge(range), range) : {};
  if (age["minimum"] !== undefined && age["maximum"] !== undefined) criteria.push(age);
  return criteria;
}

function readAge({ minValue, maxValue }: JsonObject): JsonObject {
  return { kind: "age", minimum: durationIn(minValue), maximum: durationIn(maxValue) };
}

/** Reads the fields of the eligibility that are not criteria. */
function readOthers(population: JsonObject): JsonObject {
  return { population: textIn(population, "description") };
}

/** The population states the eligibility, but for the criteria and the sampling method. */
function populationMember(eligibility: Eligibility): StatedMember {
  return { value: eligibility, read: readOthers, elsewhere: ["inclusion", "exclusion", "sampling"] };
}

function writeCriteria(writing: StudyWriting, of: readonly EligibilityExpression[], category: Category): void {
  const { design, version, population } = writing;
  const label = category === "inclusion" ? "Inclusion" : "Exclusion";
  for (const [index, each] of of.entries()) {
    const number = index + 1;
    const name = `${label} ${number}`;
    const { item, criterion } = writeCriterion(each, name, number, category);
    const dictionary = dictionaryOf(each, name);
    if (dictionary !== undefined) {
      item.values["dictionaryId"] = new Reference(dictionary);
      version.add("dictionaries", dictionary);
    }
    version.add("eligibilityCriterionItems", item);
    design.add("eligibilityCriteria", criterion);
    population.refer("criterionIds", criterion);
  }
}

/** Reads the criteria of a category, in the order of the population if it lists them. */
function readCriteria(parts: StudyParts, category: Category): readonly EligibilityExpression[] {
  const places = new Map(idsIn(parts.population, "criterionIds").map((id, index) => [id, index]));
  const placeOf = ({ id }: JsonObject): number => places.get(id as string) ?? places.size;
  const own = objectsIn(parts.design, "eligibilityCriteria").filter(
    (each) => cdiscCodeIn(each["category"]) === categories[category],
  );
  const sorted = own.toSorted((left, right) => placeOf(left) - placeOf(right));
  return sorted.map((each) => criterionReader(each, parts)).filter((each) => each !== undefined);
}

/** The eligibility and the enrollment. */
export const eligibilities: Part = {
  write(writing) {
    const { trial, design } = writing;
    const { inclusion = [], exclusion = [] } = trial.eligibility ?? {};
    const held = populationCriteria(inclusion);
    const isHeld = new Set<object | undefined>([held.age, held.sex, held.healthy]);
    writePopulation(writing, held);
    if (trial.eligibility !== undefined) writing.population.member = populationMember(trial.eligibility);
    writeCriteria(
      writing,
      inclusion.filter((each) => !isHeld.has(each)),
      "inclusion",
    );
    writeCriteria(writing, exclusion, "exclusion");
    linkNeighbors((design.values["eligibilityCriteria"] ?? []) as StudyObject[]);
  },
  read(parts) {
    const { population, design } = parts;
    const inclusion = [...readPopulation(population), ...readCriteria(parts, "inclusion")];
    const exclusion = readCriteria(parts, "exclusion");
    const eligibility = {
      ...withFields(readOthers(population), population),
      ...(inclusion.length > 0 && { inclusion }),
      ...(exclusion.length > 0 && { exclusion }),
      sampling: readSampling(design),
    };
    const planned = numberIn(population["plannedEnrollmentNumber"]);
    return {
      eligibility: withoutUndefined(eligibility),
      enrollment: planned === undefined ? undefined : { count: planned, type: "anticipated" },
    };
  },
};

function withoutUndefined(value: JsonObject): JsonObject | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
