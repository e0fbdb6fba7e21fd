/** Objectives and endpoints: objective and outcomeMeasure. */
import { Objective, TrialEndpoint } from "@org/therapy-model";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { type Element, firstIn, objectList } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { concepts } from "../term-concepts.ts";

const heldOfObjective: ReadonlySet<string> = new Set(["level", "text"]);
const heldOfEndpoint: ReadonlySet<string> = new Set(["level", "title", "text"]);

/** The objectives of a trial. */
export const objectives: Element<Objective[]> = objectList<Objective>("objective", {
  schema: Objective,
  write(objective) {
    const wire: JsonObject = { type: concepts.endpointLevel.write(objective.level) };
    if (objective.text !== undefined) wire["description"] = objective.text;
    return addFields(wire, objective, heldOfObjective);
  },
  read: (wire) =>
    defined({ ...fieldsOf(wire), level: concepts.endpointLevel.read(wire["type"]), text: wire["description"] }),
});

/** The outcome measures of a trial. */
export const endpoints: Element<TrialEndpoint[]> = objectList<TrialEndpoint>("outcomeMeasure", {
  schema: TrialEndpoint,
  write(endpoint) {
    const wire: JsonObject = { type: [concepts.endpointLevel.write(endpoint.level)] };
    if (endpoint.title !== undefined) wire["name"] = endpoint.title;
    if (endpoint.text !== undefined) wire["description"] = endpoint.text;
    return addFields(wire, endpoint, heldOfEndpoint);
  },
  read: (wire) =>
    defined({
      ...fieldsOf(wire),
      level: concepts.endpointLevel.read(firstIn(wire, "type")),
      title: wire["name"],
      text: wire["description"],
    }),
});
