/** Arms and epochs, and the cells and elements in which arms receive interventions. */
import { Arm, type ArmKind, armKinds, Epoch, type EpochKind } from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { cdiscCode, termCodes, unknown, valueCodes } from "./code.ts";
import { isUnstated, markUnstated } from "./extension.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { Part, StudyWriting } from "./part.ts";
import { type Reading, Reference, StudyObject } from "./study-object.ts";

const kinds = termCodes<ArmKind>(armKinds);
const epochKinds: readonly EpochKind[] = [
  "screening",
  "run_in",
  "baseline",
  "cell_collection",
  "conditioning",
  "treatment",
  "induction",
  "consolidation",
  "continuation",
  "washout",
  "follow_up",
  "long_term_follow_up",
];
const epochCodes = valueCodes<EpochKind>("epoch_kind", epochKinds, {
  screening: "C202487",
  treatment: "C101526",
  washout: "C42872",
  follow_up: "C202578",
});

/** The kinds of epochs in which participants receive the interventions of their arm. */
const treating: ReadonlySet<EpochKind | undefined> = new Set<EpochKind>([
  "conditioning",
  "treatment",
  "induction",
  "consolidation",
  "continuation",
]);

/** Data of an arm of the trial are from the trial. */
const withinStudy = "C188866";

/** Returns the label of an object, or its name. */
export function labelIn(wire: unknown): string | undefined {
  return textIn(wire, "label") ?? textIn(wire, "name");
}

function readArm(wire: JsonObject): JsonObject {
  return { label: labelIn(wire), kind: kinds.read(wire["type"]), text: textIn(wire, "description") };
}

function readEpoch(wire: JsonObject): JsonObject {
  return { label: labelIn(wire), kind: epochCodes.read(wire["type"]) };
}

/** The names of the interventions that an arm receives in its cells. */
function interventionsOf(arm: JsonObject, design: JsonObject, { find }: Reading): readonly string[] | undefined {
  const names = new Set<string>();
  for (const cell of objectsIn(design, "studyCells")) {
    if (cell["armId"] !== arm["id"]) continue;
    for (const element of idsIn(cell, "elementIds")) {
      for (const id of idsIn(find(element), "studyInterventionIds")) {
        const name = labelIn(find(id));
        if (name !== undefined) names.add(name);
      }
    }
  }
  return names.size === 0 ? undefined : [...names];
}

/** Returns the ids in a list. */
export function idsIn(wire: unknown, key: string): readonly string[] {
  const ids = isObject(wire) ? wire[key] : undefined;
  return Array.isArray(ids) ? (ids as unknown[]).filter((id) => typeof id === "string") : [];
}

const armReader = memberReader<Arm>(Arm, readArm);
const epochReader = memberReader<Epoch>(Epoch, readEpoch);

function writeArm(arm: Arm): StudyObject {
  const { label, kind, text } = arm;
  const type = kind === undefined ? unknown() : kinds.write(kind);
  const dataOriginType = cdiscCode(withinStudy);
  const values = { name: label, label, type, dataOriginDescription: "", dataOriginType };
  const member = { value: arm, read: readArm, elsewhere: ["interventions"] };
  const object = new StudyObject("StudyArm", values, member);
  if (text !== undefined) object.values["description"] = text;
  return markUnstated(object, "dataOriginDescription");
}

function writeEpoch(epoch: Epoch): StudyObject {
  const { label, kind } = epoch;
  const type = kind === undefined ? unknown() : epochCodes.write(kind);
  return new StudyObject("StudyEpoch", { name: label, label, type }, { value: epoch, read: readEpoch });
}

/** Links the members of an ordered list to their neighbors. */
export function linkNeighbors(objects: readonly StudyObject[]): void {
  for (const [index, object] of objects.entries()) {
    const [previous, next] = [objects[index - 1], objects[index + 1]];
    if (previous !== undefined) object.values["previousId"] = new Reference(previous);
    if (next !== undefined) object.values["nextId"] = new Reference(next);
  }
}

/** An epoch for the interventions of arms, if the record has no epochs. */
function unstatedEpoch(): StudyObject {
  return markUnstated(new StudyObject("StudyEpoch", { name: "Study", label: "Study", type: unknown() }), "name");
}

function writeCells({ trial, design, arms, interventions }: StudyWriting, epochs: readonly StudyObject[]): void {
  const all = trial.epochs ?? [];
  const isTreating = all.some(({ kind }) => treating.has(kind)) ? treating : undefined;
  for (const { label, interventions: names = [] } of trial.arms ?? []) {
    const element = new StudyObject("StudyElement", { name: label, label });
    for (const name of names) {
      const intervention = interventions.get(name);
      if (intervention !== undefined) element.refer("studyInterventionIds", intervention);
    }
    design.add("elements", element);
    for (const [index, epoch] of epochs.entries()) {
      const { arms: labels, kind } = all[index] ?? {};
      if (labels?.includes(label) === false) continue;
      const armId = new Reference(arms.get(label)!);
      const cell = new StudyObject("StudyCell", { armId, epochId: new Reference(epoch), elementIds: [] });
      if (isTreating?.has(kind) !== false) cell.refer("elementIds", element);
      else cell.refer("elementIds", waiting(design, epoch));
      design.add("studyCells", cell);
    }
  }
}

/** Returns the element of an epoch without interventions, which all arms share. */
function waiting(design: StudyObject, { values: { name } }: StudyObject): StudyObject {
  const elements = (design.values["elements"] ?? []) as StudyObject[];
  const known = elements.find((each) => each.values["label"] === name && each.values["description"] === waitingText);
  if (known !== undefined) return known;
  const values = { name: `Epoch ${name as string}`, label: name, description: waitingText };
  const element = new StudyObject("StudyElement", values);
  design.add("elements", element);
  return element;
}

const waitingText = "An epoch without an intervention of the arm";

/** The arms and the epochs. */
export const armsAndEpochs: Part = {
  write(writing) {
    const { trial, design, arms } = writing;
    for (const arm of trial.arms ?? []) {
      if (arms.has(arm.label)) continue;
      const object = writeArm(arm);
      arms.set(arm.label, object);
      design.add("arms", object);
    }
    const epochs = (trial.epochs ?? []).map(writeEpoch);
    const hasInterventions = trial.arms?.some(({ interventions }) => interventions !== undefined) === true;
    if (epochs.length === 0 && hasInterventions) epochs.push(unstatedEpoch());
    design.add("epochs", ...epochs);
    linkNeighbors(epochs);
    writeCells(writing, epochs);
  },
  read(parts) {
    const { design } = parts;
    const arms = objectsIn(design, "arms").map((each) => {
      const arm = armReader(each, parts);
      if (arm === undefined) return undefined;
      const interventions = interventionsOf(each, design, parts);
      const value = interventions === undefined ? arm : { ...arm, interventions };
      parts.origins.set(value, each);
      return value;
    });
    const epochs = objectsIn(design, "epochs").filter((each) => !isUnstated(each, "name"));
    return { arms: listOf(arms), epochs: listOf(epochs.map((each) => epochReader(each, parts))) };
  },
};
