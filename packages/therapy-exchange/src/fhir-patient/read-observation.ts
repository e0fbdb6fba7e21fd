/** Reading Observation: laboratory values, vital signs and scores. */
// cspell:ignore codeable referencerange occurence -- names of FHIR elements
import { type MeasurementMethod, measurementMethods, measurements, type QualitativeFinding } from "@org/therapy-model";
import { type ObservationReferences, PatientObservation, PatientScore, recordedTerm } from "@org/therapy-model/patient";
import { predicate } from "@org/therapy-model/schema";
import { scales } from "@org/therapy-model/vocabularies";
import {
  codeIn,
  type Concept,
  conceptOf,
  type Element,
  elementOf,
  listOf,
  nameOf,
  namedBy,
  periodOf,
  valueIn,
} from "./element.ts";
import { componentName } from "./observation-name.ts";
import { readQuantity } from "./read-quantity.ts";
import { type Reading, report, type Resource } from "./reading.ts";

/** Statuses of an observation whose value is valid. */
const valid: ReadonlySet<unknown> = new Set(["final", "amended", "corrected", "appended", "preliminary"]);

/** Codes of the HL7 system ObservationInterpretation as findings. */
const interpretations: { readonly [code: string]: QualitativeFinding } = {
  POS: "positive",
  NEG: "negative",
  DET: "detectable",
  ND: "undetectable",
  N: "normal",
  A: "abnormal",
  AA: "abnormal",
  L: "low",
  LL: "low",
  H: "high",
  HH: "high",
};

/** Results in words as findings. */
const results: { readonly [word: string]: QualitativeFinding } = {
  positive: "positive",
  reactive: "positive",
  negative: "negative",
  "non-reactive": "negative",
  nonreactive: "negative",
  detected: "detectable",
  detectable: "detectable",
  "not detected": "undetectable",
  undetected: "undetectable",
  undetectable: "undetectable",
  normal: "normal",
  abnormal: "abnormal",
};

const isObservation = predicate(PatientObservation);
const isScore = predicate(PatientScore);

/** Reads an observation and its components. */
export function readObservation(reading: Reading, resource: Resource): void {
  const { fields } = resource;
  if (!valid.has(fields["status"])) {
    report(reading, resource, ["status"], "unknown_term", "is not a status with a valid result; it was not read");
    return;
  }
  const components = listOf(fields["component"]);
  if (components.length === 0 || hasValue(fields)) readValue(reading, resource, fields, []);
  for (const [index, component] of components.entries()) {
    readValue(reading, resource, { ...fields, ...withoutValue(elementOf(component)) }, ["component", index]);
  }
}

function hasValue(fields: Element): boolean {
  return Object.keys(fields).some((key) => key.startsWith("value"));
}

/** A component takes the place of the value and the ranges of its observation. */
function withoutValue(component: Element): Element {
  return {
    valueQuantity: undefined,
    valueInteger: undefined,
    valueString: undefined,
    valueCodeableConcept: undefined,
    interpretation: undefined,
    referenceRange: undefined,
    ...component,
  };
}

function readValue(reading: Reading, resource: Resource, fields: Element, at: readonly (string | number)[]): void {
  const concept = conceptOf(fields["code"]);
  const quantity = valueOf(reading, resource, fields, at);
  const date = periodOf(fields, "effective").end ?? periodOf(fields, "effective").start;
  const scale = termOfName(concept, (named) => recordedTerm(scales, named));
  const measurement = termOfName(concept, (named) => recordedTerm(measurements, named));
  if (scale !== undefined && measurement === undefined && quantity !== undefined) {
    const score = { scale, score: quantity.value.value, ...(date !== undefined && { date }) };
    if (isScore(score) && quantity.comparator === undefined) {
      reading.scores.push(score);
      return;
    }
  }
  const finding = findingOf(fields);
  const method: MeasurementMethod | undefined = recordedTerm(measurementMethods, conceptOf(fields["method"]));
  const references = referencesOf(reading, resource, fields, at);
  const observation = {
    ...(measurement !== undefined && { measurement }),
    ...namedBy(concept),
    ...quantity,
    ...(finding !== undefined && { finding }),
    ...(date !== undefined && { date }),
    ...(references !== undefined && { references }),
    ...(method !== undefined && { method }),
  };
  if (measurement === undefined) {
    report(reading, resource, [...at, "code"], "unknown_term", `${nameOf(concept)} leads to no measurement or scale`);
  } else if (quantity === undefined && finding === undefined) {
    report(reading, resource, at, "missing_field", `${nameOf(concept)} has no value that was read`);
  }
  if (isObservation(observation)) reading.observations.push(observation);
}

/** The term of a concept by its codes and names, or by the component that the name of a LOINC code begins with. */
function termOfName<Key extends string>(concept: Concept, find: (named: Concept) => Key | undefined): Key | undefined {
  const found = find(concept);
  if (found !== undefined) return found;
  for (const name of [concept.text, ...concept.codes.map(({ display }) => display)]) {
    const component = name === undefined ? undefined : componentName(name);
    const term = component === undefined ? undefined : find({ codes: [], text: component });
    if (term !== undefined) return term;
  }
  return undefined;
}

function valueOf(reading: Reading, resource: Resource, fields: Element, at: readonly (string | number)[]) {
  const { valueQuantity, valueInteger } = fields;
  if (valueQuantity !== undefined) return readQuantity(reading, resource, [...at, "valueQuantity"], valueQuantity);
  if (valueInteger === undefined) return undefined;
  return readQuantity(reading, resource, [...at, "valueInteger"], { value: valueInteger });
}

function findingOf(fields: Element): QualitativeFinding | undefined {
  const { text, codes } = conceptOf(fields["valueCodeableConcept"]);
  for (const word of [fields["valueString"], text, ...codes.map(({ display }) => display)]) {
    const finding = typeof word === "string" ? valueIn(results, word.trim().toLowerCase()) : undefined;
    if (finding !== undefined) return finding;
  }
  for (const each of listOf(fields["interpretation"])) {
    const code = codeIn(each, "ObservationInterpretation", "v2/0078", "v2-0078");
    const finding = valueIn(interpretations, code);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** The limits of normal: of a range without a type, or with the type normal, that applies to everybody. */
function referencesOf(
  reading: Reading,
  resource: Resource,
  fields: Element,
  at: readonly (string | number)[],
): ObservationReferences | undefined {
  const ranges = listOf(fields["referenceRange"]).map(elementOf);
  const normal = ranges.filter(({ type, appliesTo, age }) => {
    const code = type === undefined ? "normal" : codeIn(type, "referencerange-meaning");
    return code === "normal" && appliesTo === undefined && age === undefined;
  });
  const [range] = normal;
  if (range === undefined || normal.length > 1) return undefined;
  const path = [...at, "referenceRange", ranges.indexOf(range)];
  const low = range["low"] === undefined ? undefined : readQuantity(reading, resource, [...path, "low"], range["low"]);
  const high =
    range["high"] === undefined ? undefined : readQuantity(reading, resource, [...path, "high"], range["high"]);
  if (low === undefined && high === undefined) return undefined;
  return {
    ...(high !== undefined && { upper_limit_of_normal: high.value }),
    ...(low !== undefined && { lower_limit_of_normal: low.value }),
  };
}
