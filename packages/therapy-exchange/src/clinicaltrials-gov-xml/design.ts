/** Study design, arms and interventions. */
// cspell:ignore textblock biospec descr -- words of the registry
import {
  Arm,
  type Design,
  type Enrollment,
  Intervention,
  type DateType,
  type Masking,
  type Trial,
} from "@org/therapy-model";
import { design, expandedAccess, trial } from "../clinicaltrials-gov/protocol/trial.ts";
import { type Codec, durationInWords } from "../mapping/codec.ts";
import { field, type Fields } from "../mapping/field.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import type { Field } from "../mapping/field.ts";
import { leaveUnmapped } from "../mapping/read-context.ts";
import { yesNo } from "../registry/choice.ts";
import { countInDigits, numberInDigits } from "../registry/count.ts";
import { attributed } from "./attributed.ts";
import { textblock, yes } from "./fields.ts";
import * as words from "./words.ts";

const arm = rootLens(Arm);
const intervention = rootLens(Intervention);
const biospecimens = fieldLens(design, "biospecimens");

const enrollment: Codec<Enrollment> = attributed<Enrollment, number, DateType>({
  text: countInDigits,
  key: "@type",
  attribute: words.dateType,
  join: (count, type) => ({ count, ...(type !== undefined && { type }) }),
  split: ({ count, type }) => [count, type],
});

/** The masking with the roles that are masked in parentheses: `Double (Participant, Investigator)`. */
const masking: Field<Trial> = {
  expected: `${words.masking.expected}, with roles in parentheses`,
  read(wire, target, context) {
    const read = maskingIn(wire, context);
    if (read === undefined) return false;
    Object.assign(design.make(target), read);
    return true;
  },
  write: ({ design: { masking: term, masked } = {} }, root) => {
    const word = term === undefined ? undefined : words.masking.write(term, root);
    if (word === undefined || term === "open_label" || masked === undefined) return word;
    return `${word as string} (${masked.map((role) => words.maskedRole.write(role, root) as string).join(", ")})`;
  },
};

function maskingIn(wire: unknown, context: Parameters<Field<Trial>["read"]>[2]): Partial<Design> | undefined {
  if (typeof wire !== "string" || wire.length > 200) return undefined;
  const alone: Masking | undefined = words.masking.read(wire, context);
  if (alone !== undefined) return { masking: alone };
  const open = wire.indexOf(" (");
  const term = open === -1 || !wire.endsWith(")") ? undefined : words.masking.read(wire.slice(0, open), context);
  if (term === undefined) return undefined;
  const roles = wire.slice(open + 2, -1).split(", ");
  const masked = roles.map((role) => words.maskedRole.read(role, context)).filter((role) => role !== undefined);
  return roles.length === masked.length && roles.length <= 4 ? { masking: term, masked } : undefined;
}

/** The number of arms, or of groups of an observational study. */
const armCount: Group<Trial> = {
  keys: ["number_of_arms", "number_of_groups"],
  read(wire, target, context) {
    const own = keyOfCount(target);
    for (const key of armCount.keys) {
      if (!Object.hasOwn(wire, key)) continue;
      context.path[context.depth] = key;
      const count = key === own ? numberInDigits(1000).read(wire[key], context) : undefined;
      if (count === undefined) leaveUnmapped(context, wire[key], "a number of at most 1000, of arms or of groups");
      else design.make(target).armCount = count;
    }
  },
  write(target, wire) {
    const count = target.design?.armCount;
    if (count !== undefined) wire[keyOfCount(target)] = String(count);
  },
};

function keyOfCount({ type }: Trial): string {
  return type === "observational" || type === "patient_registry" ? "number_of_groups" : "number_of_arms";
}

/** The fields of the design. */
export const designFields: Fields<Trial> = {
  phase: field(trial, "phase", words.phase),
  study_type: field(trial, "type", words.studyType),
  has_expanded_access: field(expandedAccess, "offered", yesNo),
  expanded_access_info: inline<Trial>({
    expanded_access_type_individual: field(expandedAccess, "individual", yes),
    expanded_access_type_intermediate: field(expandedAccess, "intermediate", yes),
    expanded_access_type_treatment: field(expandedAccess, "treatment", yes),
  }),
  study_design_info: inline<Trial>({
    allocation: field(design, "allocation", words.allocation),
    intervention_model: field(design, "model", words.model),
    intervention_model_description: field(design, "modelText"),
    primary_purpose: field(design, "purpose", words.purpose),
    observational_model: field(design, "observationalModel", words.observationalModel),
    time_perspective: field(design, "timePerspective", words.timePerspective),
    masking,
    masking_description: field(design, "maskingText"),
  }),
  target_duration: field(design, "followUp", durationInWords),
  enrollment: field(trial, "enrollment", enrollment),
  condition: field(trial, "conditionNames"),
  arm_group: field(
    trial,
    "arms",
    listCodec(
      objectCodec<Arm>(
        { requires: ["label"] },
        {
          arm_group_label: field(arm, "label"),
          arm_group_type: field(arm, "kind", words.armKind),
          description: field(arm, "text"),
        },
      ),
      200,
    ),
  ),
  intervention: field(
    trial,
    "interventions",
    listCodec(
      objectCodec<Intervention>(
        { requires: ["name"] },
        {
          intervention_type: field(intervention, "type", words.interventionType),
          intervention_name: field(intervention, "name"),
          description: field(intervention, "text"),
          arm_group_label: field(intervention, "arms"),
          other_name: field(intervention, "otherNames"),
        },
      ),
      200,
    ),
  ),
  biospec_retention: field(biospecimens, "retention", words.retention),
  biospec_descr: textblock(field(biospecimens, "text")),
};

/** The fields of the design that depend on the type of study. */
export const designGroups: readonly Group<Trial>[] = [armCount];
