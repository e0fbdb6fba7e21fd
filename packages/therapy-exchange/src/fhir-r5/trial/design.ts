/** The design of a trial: studyDesign and primaryPurposeType. */
import type { Design, StudyType } from "@org/therapy-model";
import type { JsonObject } from "../../mapping/unmapped.ts";
import type { Concepts } from "../concept.ts";
import { type Element, restOf } from "../element.ts";
import { defined } from "../fields.ts";
import { concepts } from "../term-concepts.ts";

/** The fields of a design that are each a codeable concept of studyDesign. */
const designConcepts = {
  allocation: concepts.allocation,
  model: concepts.interventionModel,
  masking: concepts.masking,
  observationalModel: concepts.observationalModel,
  timePerspective: concepts.timePerspective,
} as const;

const keys = Object.keys(designConcepts) as (keyof typeof designConcepts)[];
const held: ReadonlySet<string> = new Set([...keys, "purpose"]);

function addDesign(resource: JsonObject, concept: JsonObject): void {
  ((resource["studyDesign"] ??= []) as JsonObject[]).push(concept);
}

function readDesign<Value extends string>(resource: JsonObject, of: Concepts<Value>): Value | undefined {
  const designs = resource["studyDesign"];
  if (!Array.isArray(designs)) return undefined;
  for (const each of designs) {
    const value = of.read(each);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The study type. */
export const type: Element<StudyType> = {
  paths: "studyDesign",
  write(value, resource) {
    addDesign(resource, concepts.studyType.write(value));
    return true;
  },
  read: (resource) => readDesign(resource, concepts.studyType),
};

/** The design. */
export const design: Element<Design> = {
  paths: "studyDesign, primaryPurposeType",
  write(value, resource) {
    for (const key of keys) {
      const term = value[key];
      if (term !== undefined) addDesign(resource, (designConcepts[key] as Concepts<string>).write(term));
    }
    if (value.purpose !== undefined) resource["primaryPurposeType"] = concepts.trialPurpose.write(value.purpose);
    return restOf(value, held);
  },
  read(resource) {
    const value = defined({
      ...Object.fromEntries(keys.map((key) => [key, readDesign<string>(resource, designConcepts[key])])),
      purpose: concepts.trialPurpose.read(resource["primaryPurposeType"]),
    });
    return Object.keys(value).length === 0 ? undefined : value;
  },
};
