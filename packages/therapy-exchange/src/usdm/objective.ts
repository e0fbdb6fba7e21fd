/** Objectives and endpoints: Objective, with its Endpoints. */
import { type EndpointLevel, endpointLevels, Objective, TrialEndpoint } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import type { JsonObject } from "../mapping/unmapped.ts";
import { fieldSchema } from "../mapping/lens.ts";
import { cdiscCode, cdiscCodeIn, termCodes } from "./code.ts";
import { readEstimands, writeEstimands } from "./estimand.ts";
import { isUnstated, markUnstated, valueOfExtension } from "./extension.ts";
import { extensionUrl } from "./base.ts";
import { htmlText } from "./html.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { Part, StudyWriting } from "./part.ts";
import { type Reading, StudyObject } from "./study-object.ts";
import { templateText } from "./template.ts";
import { extensionAttribute } from "./extension.ts";

const levels = termCodes<EndpointLevel>(endpointLevels);
const isTitle = predicate(fieldSchema(TrialEndpoint, "title"));

/** The level of objectives for each level of endpoints; others have the extension `level`. */
const objectiveCodes: { readonly [Level in EndpointLevel]: string } = {
  primary: "C85826",
  secondary: "C85827",
  key_secondary: "C85827",
  exploratory: "C163559",
  post_hoc: "C163559",
};
const levelOf = new Map<string, EndpointLevel>([
  ["C85826", "primary"],
  ["C85827", "secondary"],
  ["C163559", "exploratory"],
]);
const levelUrl = extensionUrl("level");

function readObjective(wire: JsonObject, reading: Reading): JsonObject {
  const level = valueOfExtension(wire, levelUrl, "valueString") ?? levelOf.get(cdiscCodeIn(wire["level"]) ?? "");
  return { level, text: templateText(wire, reading) };
}

function readEndpoint(wire: JsonObject, reading: Reading): JsonObject {
  const text = templateText(wire, reading);
  const description = textIn(wire, "description");
  const level = levels.read(wire["level"]);
  return isTitle(text) ? { level, title: text, text: description } : { level, text };
}

const objectiveReader = memberReader<Objective>(Objective, readObjective);
const endpointReader = memberReader<TrialEndpoint>(TrialEndpoint, readEndpoint);

function objectiveOf(level: EndpointLevel, number: number, text: string | undefined): StudyObject {
  const values = { name: `Objective ${number}`, text: htmlText(text ?? ""), level: cdiscCode(objectiveCodes[level]) };
  const isStated = level === levelOf.get(objectiveCodes[level]);
  const object = new StudyObject("Objective", values);
  if (!isStated) object.add("extensionAttributes", extensionAttribute(levelUrl, { valueString: level }));
  return object;
}

function writeObjective(objective: Objective, index: number): StudyObject {
  const { level, text } = objective;
  const plain = objectiveOf(level, index + 1, text);
  return new StudyObject("Objective", plain.values, { value: objective, read: readObjective });
}

function writeEndpoint(endpoint: TrialEndpoint, index: number): StudyObject {
  const { level, title, text } = endpoint;
  const values = { name: `Endpoint ${index + 1}`, text: htmlText(title ?? text ?? ""), purpose: "" };
  const member = { value: endpoint, read: readEndpoint, elsewhere: ["estimands"] };
  const object = new StudyObject("Endpoint", { ...values, level: levels.write(level) }, member);
  if (title !== undefined && text !== undefined) object.values["description"] = text;
  return markUnstated(object, "purpose");
}

function isOfLevel({ values }: StudyObject, level: EndpointLevel): boolean {
  return (values["level"] as StudyObject).values["code"] === objectiveCodes[level];
}

/** Puts an endpoint into the first objective of its level; without one, into an objective that the record does not state. */
function place(endpoint: StudyObject, level: EndpointLevel, { design }: StudyWriting): void {
  const objectives = (design.values["objectives"] ?? []) as StudyObject[];
  let objective = objectives.find((each) => isOfLevel(each, level));
  if (objective === undefined) {
    objective = markUnstated(objectiveOf(level, objectives.length + 1, undefined), "text");
    design.add("objectives", objective);
  }
  objective.add("endpoints", endpoint);
}

/** The objectives and the endpoints. */
export const objectives: Part = {
  write(writing) {
    const { trial, design } = writing;
    design.add("objectives", ...(trial.objectives ?? []).map(writeObjective));
    for (const [index, endpoint] of (trial.endpoints ?? []).entries()) {
      const object = writeEndpoint(endpoint, index);
      place(object, endpoint.level, writing);
      writeEstimands(endpoint, object, writing);
    }
  },
  read(parts) {
    const wires = objectsIn(parts.design, "objectives");
    const stated = wires.filter((each) => !isUnstated(each, "text"));
    const endpoints = wires
      .flatMap((each) => objectsIn(each, "endpoints"))
      .map((each) => {
        const endpoint = endpointReader(each, parts);
        const estimands = endpoint === undefined ? undefined : readEstimands(each, parts);
        if (endpoint === undefined || estimands === undefined) return endpoint;
        const value = { ...endpoint, estimands };
        parts.origins.set(value, each);
        return value;
      });
    return { objectives: listOf(stated.map((each) => objectiveReader(each, parts))), endpoints: listOf(endpoints) };
  },
};
