/** Arms and interventions: comparisonGroup, and the actions of a PlanDefinition. */
import { Arm, Intervention } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { codeSystemUrl } from "../base.ts";
import { codeIn, type Concepts } from "../concept.ts";
import { append, type Element, firstIn, members, type Reading, type Writing } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { concepts } from "../term-concepts.ts";

const system = codeSystemUrl("protocol_action");
const armAction: JsonObject = Object.freeze({ coding: Object.freeze([Object.freeze({ system, code: "arm" })]) });
const interventionAction = Object.freeze({ system, code: "intervention" });
const heldOfArm: ReadonlySet<string> = new Set(["label", "kind", "text"]);
const heldOfArmWithNames: ReadonlySet<string> = new Set([...heldOfArm, "interventions"]);
const heldOfIntervention: ReadonlySet<string> = new Set(["name", "type", "text"]);

/** The protocol of a trial, which has the interventions and those of each arm. */
function protocolOf(resource: JsonObject, writing: Writing): JsonObject {
  return writing.shared("protocol", (id) => {
    resource["protocol"] = [{ reference: `PlanDefinition/${id}` }];
    return { resourceType: "PlanDefinition", id, status: "active" };
  });
}

function actionsOf({ protocol }: JsonObject, { resolve }: Reading, code: string): readonly JsonObject[] {
  const plan = resolve(firstIn({ protocol }, "protocol"));
  const actions = plan?.["action"];
  if (plan?.["resourceType"] !== "PlanDefinition" || !Array.isArray(actions)) return [];
  return actions.filter((each): each is JsonObject => isObject(each) && codeIn(each["code"], system) === code);
}

const typedActions = new Map<string | undefined, JsonObject>();

/** The code of an intervention: that it is one, and its type. */
function interventionCode(type: Intervention["type"]): JsonObject {
  let code = typedActions.get(type);
  if (code === undefined) {
    const codings = type === undefined ? [] : (concepts.interventionType.write(type)["coding"] as readonly object[]);
    code = Object.freeze({ coding: Object.freeze([interventionAction, ...codings]) });
    typedActions.set(type, code);
  }
  return code;
}

/** The interventions, each an action of the protocol. */
export const interventions: Element<Intervention[]> = {
  paths: "protocol: PlanDefinition.action",
  write: (values, resource, writing) =>
    values.length > 0 &&
    append(protocolOf(resource, writing), "action", values, (intervention, index) => {
      const action: JsonObject = {
        linkId: `intervention-${index + 1}`,
        title: intervention.name,
        code: interventionCode(intervention.type),
      };
      if (intervention.text !== undefined) action["description"] = intervention.text;
      return addFields(action, intervention, heldOfIntervention);
    }),
  read: (resource, reading) =>
    members(actionsOf(resource, reading, "intervention"), (action) => {
      const intervention = readIntervention(action as JsonObject);
      return isIntervention(intervention) ? intervention : undefined;
    }),
};

function readIntervention(action: JsonObject): JsonObject {
  return defined({
    ...fieldsOf(action),
    name: action["title"],
    type: (concepts.interventionType as Concepts<string>).read(action["code"]),
    text: action["description"],
  });
}

function addArmAction(arm: Arm, linkId: string, resource: JsonObject, writing: Writing): void {
  const names = arm.interventions ?? [];
  const action = { linkId, title: arm.label, code: armAction, action: names.map((title) => ({ title })) };
  append(protocolOf(resource, writing), "action", [action], (each) => each);
}

function writeGroup(arm: Arm, linkId: string): JsonObject {
  const group: JsonObject = { linkId, name: arm.label };
  if (arm.kind !== undefined) group["type"] = concepts.armKind.write(arm.kind);
  if (arm.text !== undefined) group["description"] = arm.text;
  return addFields(group, arm, hasNames(arm) ? heldOfArmWithNames : heldOfArm);
}

function hasNames(arm: Arm): boolean {
  return arm.interventions !== undefined && arm.interventions.length > 0;
}

/** The arms, each a comparison group, and their interventions, each an action in the action of the arm. */
export const arms: Element<Arm[]> = {
  paths: "comparisonGroup; interventions in protocol: PlanDefinition.action",
  write(values, resource, writing) {
    for (const [index, arm] of values.entries()) {
      if (hasNames(arm)) addArmAction(arm, `arm-${index + 1}`, resource, writing);
    }
    return append(resource, "comparisonGroup", values, (arm, index) => writeGroup(arm, `arm-${index + 1}`));
  },
  read(resource, reading) {
    const namesOf = new Map<unknown, unknown>();
    for (const action of actionsOf(resource, reading, "arm")) {
      namesOf.set(
        action["linkId"],
        members(action["action"], (each) => (isObject(each) ? each["title"] : undefined)),
      );
    }
    return members(resource["comparisonGroup"], (group) => {
      const arm = isObject(group) ? readGroup(group, namesOf) : undefined;
      return isArm(arm) ? arm : undefined;
    });
  },
};

function readGroup(group: JsonObject, namesOf: ReadonlyMap<unknown, unknown>): JsonObject {
  return defined({
    interventions: namesOf.get(group["linkId"]),
    ...fieldsOf(group),
    label: group["name"],
    kind: concepts.armKind.read(group["type"]),
    text: group["description"],
  });
}

const isArm = predicate(Arm);
const isIntervention = predicate(Intervention);
