/** What participants get: `armsInterventionsModule`. */
import { Arm, Intervention, type InterventionType, type Trial } from "@org/therapy-model";
import { type Codec, terms } from "../../codec.ts";
import { list } from "../../list.ts";
import { type Field, field, inline, last, object, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";
import { trial } from "./trial.ts";

const arm = whole(Arm);
const intervention = whole(Intervention);
const interventionType = terms(crosswalks.InterventionType);

/** How an arm names an intervention: its type in words, a colon, its name. */
const prefixes = new Map<InterventionType | undefined, string>([
  ...Object.entries(crosswalks.InterventionType).map(([code, type]) => [type, `${inWords(code)}: `] as const),
  [undefined, "Other: "],
]);

function inWords(code: string): string {
  return code
    .split("_")
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join(" ");
}

function prefixOf(root: object, name: string): string | undefined {
  const { interventions = [] } = root as Trial;
  for (const each of interventions) if (each.name === name) return prefixes.get(each.type);
  return undefined;
}

/** The name of an intervention of the study, without its type. */
const interventionName: Codec<string> = {
  expected: "the type and the name of an intervention of this study",
  read(wire, { root }) {
    if (typeof wire !== "string") return undefined;
    const colon = wire.indexOf(": ");
    const { interventions = [] } = root as Trial;
    const rest = wire.length - colon - 2;
    for (const { name, type } of interventions) {
      if (name.length !== rest || !wire.endsWith(name)) continue;
      const prefix = prefixes.get(type);
      // Where two have the same name, it is the first that the name alone means.
      return prefix !== undefined && prefix.length === colon + 2 && wire.startsWith(prefix) ? name : undefined;
    }
    return undefined;
  },
  write(name, root) {
    const prefix = prefixOf(root, name);
    return prefix === undefined ? undefined : prefix + name;
  },
};

const armGroups: Field<Trial> = field(
  trial,
  "arms",
  list(
    object<Arm>(
      { requires: ["label"] },
      {
        label: field(arm, "label"),
        type: field(arm, "kind", terms(crosswalks.ArmGroupType)),
        description: field(arm, "text"),
        interventionNames: field(arm, "interventions", list(interventionName, 100)),
      },
    ),
    200,
  ),
);

/** How `armsInterventionsModule` stands in the record; arms are read when the interventions that they name are known. */
export const armsInterventions: Field<Trial> = inline<Trial>(
  {
    interventions: field(
      trial,
      "interventions",
      list(
        object<Intervention>(
          { requires: ["name"] },
          {
            type: field(intervention, "type", interventionType),
            name: field(intervention, "name"),
            description: field(intervention, "text"),
            armGroupLabels: field(intervention, "arms"),
            otherNames: field(intervention, "otherNames"),
          },
        ),
        200,
      ),
    ),
  },
  [last("armGroups", armGroups)],
);
