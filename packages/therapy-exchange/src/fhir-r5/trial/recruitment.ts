/** Enrollment and eligibility: recruitment. */
import type { Eligibility, Enrollment } from "@org/therapy-model";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { type Element, objectIn, restOf } from "../element.ts";
import { readEligibility, writeEligibility } from "../eligibility/evidence-variable.ts";
import { fitted } from "../record-name.ts";

const held: ReadonlySet<string> = new Set(["count", "type", "planned"]);

function recruitmentOf(resource: JsonObject): JsonObject {
  return (resource["recruitment"] ??= {}) as JsonObject;
}

/** The target and the actual number of participants. A number of which neither is known is in an extension. */
export const enrollment: Element<Enrollment> = {
  paths: "recruitment.targetNumber, recruitment.actualNumber",
  write(value, resource) {
    const { type, count, planned } = value;
    if (type === undefined) return false;
    const recruitment = recruitmentOf(resource);
    if (type === "actual") {
      recruitment["actualNumber"] = count;
      if (planned !== undefined) recruitment["targetNumber"] = planned;
    } else {
      recruitment["targetNumber"] = count;
    }
    return restOf(value, held);
  },
  read(resource) {
    const { actualNumber, targetNumber } = objectIn(resource, "recruitment") ?? {};
    if (actualNumber !== undefined) {
      const actual = { count: actualNumber, type: "actual" };
      return targetNumber === undefined ? actual : { ...actual, planned: targetNumber };
    }
    return targetNumber === undefined ? undefined : { count: targetNumber, type: "anticipated" };
  },
};

/** The eligibility, an EvidenceVariable. */
export const eligibility: Element<Eligibility> = {
  paths: "recruitment.eligibility: EvidenceVariable",
  write(value, resource, writing) {
    const variableId = fitted(`${writing.id}-eligibility`);
    const variable = writeEligibility(value, variableId);
    if (variable === undefined) return false;
    writing.add(variable);
    recruitmentOf(resource)["eligibility"] = { reference: `EvidenceVariable/${variableId}` };
    return true;
  },
  read(resource, { resolve }) {
    const variable = resolve(objectIn(resource, "recruitment")?.["eligibility"]);
    return variable?.["resourceType"] === "EvidenceVariable" ? readEligibility(variable) : undefined;
  },
};
