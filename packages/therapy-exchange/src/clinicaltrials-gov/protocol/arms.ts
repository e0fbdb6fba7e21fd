/** Arms and interventions: `armsInterventionsModule`. */
import { Arm, Intervention, type InterventionType, type Trial } from "@org/therapy-model";
import { type Codec, termCodec } from "../../mapping/codec.ts";
import { listCodec } from "../../mapping/list.ts";
import { type Field, field } from "../../mapping/field.ts";
import { readLast } from "../../mapping/group.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline, objectCodec } from "../../mapping/object.ts";
import { crosswalks } from "../crosswalks.ts";
import { trial } from "./trial.ts";

const arm = rootLens(Arm);
const intervention = rootLens(Intervention);
const interventionType = termCodec(crosswalks.InterventionType);

/** The prefix of an intervention's name in an arm: its type in words and a colon. */
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

/** The name of an intervention of the study, without the prefix. */
const interventionName: Codec<string> = {
  expected: "the type and name of an intervention of this study",
  read(wire, { root }) {
    if (typeof wire !== "string") return undefined;
    const colon = wire.indexOf(": ");
    const { interventions = [] } = root as Trial;
    const rest = wire.length - colon - 2;
    for (const { name, type } of interventions) {
      if (name.length !== rest || !wire.endsWith(name)) continue;
      const prefix = prefixes.get(type);
      // If two interventions have the same name, the name refers to the first one.
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
  listCodec(
    objectCodec<Arm>(
      { requires: ["label"] },
      {
        label: field(arm, "label"),
        type: field(arm, "kind", termCodec(crosswalks.ArmGroupType)),
        description: field(arm, "text"),
        interventionNames: field(arm, "interventions", listCodec(interventionName, 100)),
      },
    ),
    200,
  ),
);

/** The mapping of `armsInterventionsModule`. Arms are read after the interventions that they name. */
export const armsInterventions: Field<Trial> = inline<Trial>(
  {
    interventions: field(
      trial,
      "interventions",
      listCodec(
        objectCodec<Intervention>(
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
  [readLast("armGroups", armGroups)],
);
