/** The state of the reading of a bundle: the profile as far as it was read, and the issues. */
import type { Issue, IssueCode } from "@org/therapy-model";
import type {
  PatientCondition,
  PatientObservation,
  PatientProfile,
  PatientScore,
  PatientTreatment,
} from "@org/therapy-model/patient";
import type { Element } from "./element.ts";

/** A resource of the bundle with its path. */
export interface Resource {
  readonly fields: Element;
  readonly path: readonly (string | number)[];
}

/** The state of one reading. */
export interface Reading {
  readonly person: PatientProfile;
  readonly observations: PatientObservation[];
  readonly scores: PatientScore[];
  readonly conditions: PatientCondition[];
  readonly treatments: PatientTreatment[];
  readonly issues: Issue[];
  /** Resources by reference: `Medication/1`, a full URL, or `#id` of a contained one with its owner's path. */
  readonly byReference: ReadonlyMap<string, Element>;
}

/** Adds an issue about a part of a resource. */
export function report(
  { issues }: Reading,
  { path }: Resource,
  field: readonly (string | number)[],
  code: IssueCode,
  message: string,
): void {
  issues.push({ code, severity: "warning", path: [...path, ...field], message });
}
