/** The interventions of a record of the ISRCTN registry. */
// cspell:ignore Behavioural -- a word of the registry
import {
  type Intervention,
  Intervention as InterventionSchema,
  type InterventionType,
  type Phase,
  type Trial,
} from "@org/therapy-model";
import { termCodec } from "../mapping/codec.ts";
import { field } from "../mapping/field.ts";
import type { Group } from "../mapping/key-group.ts";
import { rootLens } from "../mapping/lens.ts";
import { objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";

const phases = termCodec<Phase>({
  "Phase I": "phase_1",
  "Phase I/II": "phase_1_2",
  "Phase II": "phase_2",
  "Phase II/III": "phase_2_3",
  "Phase III": "phase_3",
  "Phase III/IV": "phase_3_4",
  "Phase IV": "phase_4",
  "Not Applicable": "not_applicable",
});

/** The phase of the trial, which the registry has in the intervention. With several interventions it is left unmapped. */
const phase: Group<Intervention> = {
  keys: ["phase"],
  read(wire, { name }, context) {
    const root = context.root as Trial;
    const isOnly = context.path[context.depth - 1] === "intervention";
    const value = isOnly && name !== undefined ? phases.read(wire["phase"], context) : undefined;
    if (value === undefined) leaveAllUnmapped(wire, ["phase"], context);
    else root.phase = value;
  },
  write(target, wire, root) {
    const { phase: trialPhase, interventions } = root as Trial;
    if (trialPhase === undefined || interventions?.length !== 1) return;
    const written = phases.write(trialPhase, root);
    if (written !== undefined) wire["phase"] = written;
  },
};

const intervention = rootLens(InterventionSchema);

/** An intervention of the record. */
export const interventionCodec: ObjectCodec<Intervention> = objectCodec<Intervention>(
  { requires: ["name"], groups: [phase] },
  ignoreEmpty({
    drugNames: field(intervention, "name"),
    description: field(intervention, "text"),
    interventionType: field(
      intervention,
      "type",
      termCodec<InterventionType>({
        Behavioural: "behavioral",
        "Biological/Vaccine": "biological",
        Device: "device",
        Drug: "drug",
        Genetic: "genetic",
        "Procedure/Surgery": "procedure",
        Supplement: "dietary_supplement",
      }),
    ),
  }),
);
