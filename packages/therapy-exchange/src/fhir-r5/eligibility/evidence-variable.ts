/** Eligibility: an EvidenceVariable with a characteristic for each criterion. */
import { type Eligibility, EligibilityExpression } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { readCharacteristic, writeCharacteristic } from "./characteristic.ts";

const isExpression = predicate(EligibilityExpression);
const held = ["text", "inclusion", "exclusion"] as const;

/** Writes the eligibility of a trial; `undefined` if it is empty, which has no form in FHIR. */
export function writeEligibility(value: Eligibility, id: string): JsonObject | undefined {
  const { text, inclusion = [], exclusion = [] } = value;
  const variable: JsonObject = { resourceType: "EvidenceVariable", id, status: "active" };
  if (text !== undefined) variable["description"] = text;
  if (inclusion.length + exclusion.length > 0) {
    variable["characteristic"] = [
      ...inclusion.map((criterion) => writeCharacteristic(criterion, false)),
      ...exclusion.map((criterion) => writeCharacteristic(criterion, true)),
    ];
  }
  addFields(variable, value, new Set(held.filter((key) => value[key]?.length !== 0)));
  return Object.keys(variable).length > 3 ? variable : undefined;
}

/** Reads the eligibility of a trial. A characteristic is not read if the model has no such expression. */
export function readEligibility(variable: JsonObject): JsonObject {
  const inclusion: unknown[] = [];
  const exclusion: unknown[] = [];
  const { characteristic } = variable;
  for (const each of Array.isArray(characteristic) ? (characteristic as unknown[]) : []) {
    const read = readCharacteristic(each, 0);
    if (read === undefined || !isExpression(read.criterion)) continue;
    (read.excluded ? exclusion : inclusion).push(read.criterion);
  }
  return defined({
    ...fieldsOf(variable),
    text: variable["description"],
    ...(inclusion.length > 0 && { inclusion }),
    ...(exclusion.length > 0 && { exclusion }),
  });
}
