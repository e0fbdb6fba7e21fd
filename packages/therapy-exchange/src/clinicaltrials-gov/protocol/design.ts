/** Study design: `designModule`. */
import { Biospecimens, Enrollment, type Phase, type StudyType, type Trial } from "@org/therapy-model";
import { type Codec, durationInWords, termCodec } from "../../mapping/codec.ts";
import { listCodec } from "../../mapping/list.ts";
import { type Field, field } from "../../mapping/field.ts";
import type { Group } from "../../mapping/key-group.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline, objectCodec } from "../../mapping/object.ts";
import { noteAssumption, leaveUnmapped } from "../../mapping/read-context.ts";
import { crosswalks } from "../crosswalks.ts";
import { design, expandedAccess, trial } from "./trial.ts";

const enrollment = rootLens(Enrollment);
const biospecimens = rootLens(Biospecimens);

/** Combined phases, and the two phases that the registry lists for each. */
const combinedPhases: readonly (readonly [Phase, readonly Phase[]])[] = [
  ["phase_1_2", ["phase_1", "phase_2"]],
  ["phase_2_3", ["phase_2", "phase_3"]],
];

const phase = termCodec(crosswalks.Phase, undividedPhase);

/** Returns the phase of the registry for a subdivision such as 2b. */
function undividedPhase(term: Phase): Phase | undefined {
  const end = /^(phase_\d)[ab]$/.exec(term);
  return end === null ? undefined : (end[1] as Phase);
}

const phasesOf = new Map<Phase, string[]>(
  combinedPhases.map(([combined, parts]) => [combined, parts.map((part) => codeOf(part))]),
);
const combinedPhaseOf = new Map([...phasesOf].map(([combined, codes]) => [codes.join(), combined]));

function codeOf(term: Phase): string {
  return phase.write(term, {}) as string;
}

/** One phase, or two phases that make a combined one. */
const phases: Codec<Phase> = {
  expected: "one phase, or phases 1 and 2, or phases 2 and 3",
  read(wire, context) {
    if (!Array.isArray(wire)) return undefined;
    if (wire.length === 1) return phase.read(wire[0], context);
    const combined =
      wire.length === 2 && wire.every((each) => typeof each === "string")
        ? combinedPhaseOf.get(wire.join())
        : undefined;
    if (combined !== undefined) noteAssumption(context, "are read as one protocol with both phases");
    return combined;
  },
  write(term, root) {
    const code = phase.write(term, root);
    return phasesOf.get(term)?.slice() ?? (code === undefined ? undefined : [code]);
  },
};

const studyType = termCodec(crosswalks.StudyType);

/** The study type; a patient registry, which is a flag of observational studies, is a study type of the model. */
const typeAndRegistry: Group<Trial> = {
  keys: ["studyType", "patientRegistry"],
  read(wire, target, context) {
    const { depth } = context;
    const type: StudyType | undefined = studyType.read(wire["studyType"], context);
    if (type !== undefined) target.type = type;
    else if (wire["studyType"] !== undefined) {
      context.path[depth] = "studyType";
      leaveUnmapped(context, wire["studyType"], studyType.expected);
    }
    const registry = wire["patientRegistry"];
    if (registry === undefined) return;
    if (registry === true && type === "observational") target.type = "patient_registry";
    else if (registry === false) design.make(target).patientRegistry = false;
    else {
      context.path[depth] = "patientRegistry";
      leaveUnmapped(context, registry, "true or false, and true only for an observational study");
    }
  },
  write(target, wire, root) {
    const isRegistry = target.type === "patient_registry";
    const type = studyType.write(isRegistry ? "observational" : target.type, root);
    if (type !== undefined) wire["studyType"] = type;
    const registry = isRegistry ? true : target.design?.patientRegistry;
    if (registry !== undefined) wire["patientRegistry"] = registry;
  },
};

/** The mapping of `designModule`. */
export const designModule: Field<Trial> = inline<Trial>(
  {
    nPtrsToThisExpAccNctId: field(expandedAccess, "referringTrials"),
    expandedAccessTypes: inline<Trial>({
      individual: field(expandedAccess, "individual"),
      intermediate: field(expandedAccess, "intermediate"),
      treatment: field(expandedAccess, "treatment"),
    }),
    targetDuration: field(design, "followUp", durationInWords),
    phases: field(trial, "phase", phases),
    designInfo: inline<Trial>({
      allocation: field(design, "allocation", termCodec(crosswalks.DesignAllocation)),
      interventionModel: field(design, "model", termCodec(crosswalks.InterventionalAssignment)),
      interventionModelDescription: field(design, "modelText"),
      primaryPurpose: field(design, "purpose", termCodec(crosswalks.PrimaryPurpose)),
      observationalModel: field(design, "observationalModel", termCodec(crosswalks.ObservationalModel)),
      timePerspective: field(design, "timePerspective", termCodec(crosswalks.DesignTimePerspective)),
      maskingInfo: inline<Trial>({
        masking: field(design, "masking", termCodec(crosswalks.DesignMasking)),
        maskingDescription: field(design, "maskingText"),
        whoMasked: field(design, "masked", listCodec(termCodec(crosswalks.WhoMasked), 10)),
      }),
    }),
    bioSpec: field(
      design,
      "biospecimens",
      objectCodec<Biospecimens>(
        {},
        {
          retention: field(biospecimens, "retention", termCodec(crosswalks.BioSpecRetention)),
          description: field(biospecimens, "text"),
        },
      ),
    ),
    enrollmentInfo: field(
      trial,
      "enrollment",
      objectCodec<Enrollment>(
        { requires: ["count"] },
        { count: field(enrollment, "count"), type: field(enrollment, "type", termCodec(crosswalks.EnrollmentType)) },
      ),
    ),
  },
  [typeAndRegistry],
);
