/** Criteria with a type and a value: definitionByTypeAndValue. */
import type { EligibilityExpression, Limit } from "@org/therapy-model";
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { codeConcepts } from "../concept.ts";
import { defined } from "../fields.ts";
import { readComparator, readQuantity, withComparator, writeQuantity } from "../quantity.ts";
import { concepts } from "../term-concepts.ts";

/** A definition, and the fields of the criterion that it holds together with the description. */
export interface TypedCriterion {
  readonly definition: JsonObject;
  readonly held: ReadonlySet<string>;
}

/** The kinds of criteria, as codes. */
export const criterionKinds = codeConcepts<EligibilityExpression["kind"]>("criterion_kind");

function typed(type: JsonObject, key: string, value: unknown, held: ReadonlySet<string>): TypedCriterion {
  return { definition: { type, [key]: value }, held };
}

const ageHeld: ReadonlySet<string> = new Set(["text", "kind", "minimum", "maximum"]);
const sexHeld: ReadonlySet<string> = new Set(["text", "kind", "sex"]);
const conditionHeld: ReadonlySet<string> = new Set(["text", "kind", "disease"]);
const treatmentHeld: ReadonlySet<string> = new Set(["text", "kind", "treatments"]);
const healthyHeld: ReadonlySet<string> = new Set(["text", "kind", "accepted"]);
const expectancyHeld: ReadonlySet<string> = new Set(["text", "kind", "minimum"]);
const scaleHeld: ReadonlySet<string> = new Set(["text", "kind", "scale", "comparator", "score"]);
const measurementHeld: ReadonlySet<string> = new Set(["text", "kind", "measurement", "limit"]);

/** Writes a criterion; `undefined` if FHIR has no value for it. */
export function writeTyped(criterion: EligibilityExpression): TypedCriterion | undefined {
  switch (criterion.kind) {
    case "age": {
      const { minimum, maximum } = criterion;
      if (minimum === undefined && maximum === undefined) return undefined;
      if (minimum !== undefined && maximum !== undefined && minimum.unit !== maximum.unit) return undefined;
      const range = defined({ low: minimum && writeQuantity(minimum), high: maximum && writeQuantity(maximum) });
      return typed(criterionKinds.write("age"), "valueRange", range, ageHeld);
    }
    case "sex":
      return typed(
        criterionKinds.write("sex"),
        "valueCodeableConcept",
        concepts.sexEligibility.write(criterion.sex),
        sexHeld,
      );
    case "condition": {
      const disease = concepts.disease.write(criterion.disease);
      return typed(criterionKinds.write("condition"), "valueCodeableConcept", disease, conditionHeld);
    }
    case "treatment": {
      const [treatment, another] = criterion.treatments;
      if (treatment === undefined || another !== undefined) return undefined;
      return typed(
        criterionKinds.write("treatment"),
        "valueCodeableConcept",
        concepts.treatment.write(treatment),
        treatmentHeld,
      );
    }
    case "healthy_volunteer":
      if (criterion.accepted === undefined) return undefined;
      return typed(criterionKinds.write("healthy_volunteer"), "valueBoolean", criterion.accepted, healthyHeld);
    case "life_expectancy": {
      const quantity = withComparator(writeQuantity(criterion.minimum), "ge");
      return typed(criterionKinds.write("life_expectancy"), "valueQuantity", quantity, expectancyHeld);
    }
    case "scale": {
      const quantity = withComparator({ value: criterion.score }, criterion.comparator);
      return typed(concepts.scale.write(criterion.scale), "valueQuantity", quantity, scaleHeld);
    }
    case "measurement": {
      const limit = writeLimit(criterion.limit);
      return limit && typed(concepts.measurement.write(criterion.measurement), ...limit, measurementHeld);
    }
    default:
      return undefined;
  }
}

function writeLimit(limit: Limit): readonly [key: string, value: JsonObject] | undefined {
  if (limit.kind === "absolute") {
    return ["valueQuantity", withComparator(writeQuantity(limit.value), limit.comparator)];
  }
  if (limit.kind !== "range" || limit.low.unit !== limit.high.unit) return undefined;
  return ["valueRange", { low: writeQuantity(limit.low), high: writeQuantity(limit.high) }];
}

/** Qualifiers of a value that no criterion of the model has. */
const qualifiers = ["method", "device", "offset"];

/** Reads a definition with a type and a value; `undefined` if the model has no such criterion. */
export function readTyped(wire: JsonObject, fields: JsonObject): JsonObject | undefined {
  if (qualifiers.some((key) => wire[key] !== undefined)) return undefined;
  const { type, valueQuantity: quantity, valueRange: range, valueCodeableConcept: concept } = wire;
  const kind = criterionKinds.read(type);
  switch (kind) {
    case "age":
      return isObject(range)
        ? defined({ ...fields, kind, minimum: readQuantity(range["low"]), maximum: readQuantity(range["high"]) })
        : undefined;
    case "sex":
      return defined({ ...fields, kind, sex: concepts.sexEligibility.read(concept) });
    case "condition":
      return defined({ ...fields, kind, disease: concepts.disease.read(concept) });
    case "treatment":
      return { ...fields, kind, treatments: [concepts.treatment.read(concept)] };
    case "healthy_volunteer":
      return { ...fields, kind, accepted: wire["valueBoolean"] };
    case "life_expectancy":
      return { ...fields, kind, minimum: readQuantity(quantity) };
    default:
      return kind === undefined ? readMeasured(type, quantity, range, fields) : undefined;
  }
}

function readMeasured(type: unknown, quantity: unknown, range: unknown, fields: JsonObject): JsonObject | undefined {
  const scale = concepts.scale.read(type);
  if (scale !== undefined && isObject(quantity)) {
    return { ...fields, kind: "scale", scale, comparator: readComparator(quantity), score: quantity["value"] };
  }
  const measurement = concepts.measurement.read(type);
  if (measurement === undefined) return undefined;
  if (isObject(quantity)) {
    const limit = { kind: "absolute", comparator: readComparator(quantity), value: readQuantity(quantity) };
    return { ...fields, kind: "measurement", measurement, limit };
  }
  if (!isObject(range)) return undefined;
  const limit = { kind: "range", low: readQuantity(range["low"]), high: readQuantity(range["high"]) };
  return { ...fields, kind: "measurement", measurement, limit };
}
