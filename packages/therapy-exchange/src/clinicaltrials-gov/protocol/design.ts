/** How the study is built: `designModule`. */
import { Biospecimens, Enrollment, type Phase, type StudyType, type Trial } from "@org/therapy-model";
import { type Codec, durationInWords, terms } from "../../codec.ts";
import { list } from "../../list.ts";
import { type Field, field, type Group, inline, object, whole } from "../../object.ts";
import { assume, leave } from "../../reading.ts";
import { crosswalks } from "../crosswalks.ts";
import { design, expandedAccess, trial } from "./trial.ts";

const enrollment = whole(Enrollment);
const biospecimens = whole(Biospecimens);

/** The phases that one protocol runs through, as the registry lists them. */
const spans: readonly (readonly [Phase, readonly Phase[]])[] = [
  ["phase_1_2", ["phase_1", "phase_2"]],
  ["phase_2_3", ["phase_2", "phase_3"]],
];

const phase = terms(crosswalks.Phase, nearest);

/** The nearest phase that the registry has, for a finer one. */
function nearest(term: Phase): Phase | undefined {
  const end = /^(phase_\d)[ab]$/.exec(term);
  return end === null ? undefined : (end[1] as Phase);
}

const phasesOf = new Map<Phase, string[]>(spans.map(([span, parts]) => [span, parts.map((part) => codeOf(part))]));
const spanOf = new Map([...phasesOf].map(([span, codes]) => [codes.join(), span]));

function codeOf(term: Phase): string {
  return phase.write(term, {}) as string;
}

/** One phase, or two that one protocol runs through. */
const phases: Codec<Phase> = {
  expected: "one phase, or phases 1 and 2, or phases 2 and 3",
  read(wire, reading) {
    if (!Array.isArray(wire)) return undefined;
    if (wire.length === 1) return phase.read(wire[0], reading);
    const span =
      wire.length === 2 && wire.every((each) => typeof each === "string") ? spanOf.get(wire.join()) : undefined;
    if (span !== undefined) assume(reading, "are taken for one protocol that runs through both phases");
    return span;
  },
  write(term, root) {
    const code = phase.write(term, root);
    return phasesOf.get(term)?.slice() ?? (code === undefined ? undefined : [code]);
  },
};

const studyType = terms(crosswalks.StudyType);

/** The type, and whether an observational study is a registry of patients: a type of its own in the model. */
const typeAndRegistry: Group<Trial> = {
  keys: ["studyType", "patientRegistry"],
  read(wire, thing, reading) {
    const { depth } = reading;
    const type: StudyType | undefined = studyType.read(wire["studyType"], reading);
    if (type !== undefined) thing.type = type;
    else if (wire["studyType"] !== undefined) {
      reading.path[depth] = "studyType";
      leave(reading, wire["studyType"], studyType.expected);
    }
    const registry = wire["patientRegistry"];
    if (registry === undefined) return;
    if (registry === true && type === "observational") thing.type = "patient_registry";
    else if (registry === false) design.make(thing).patientRegistry = false;
    else {
      reading.path[depth] = "patientRegistry";
      leave(reading, registry, "true or false, and true only of an observational study");
    }
  },
  write(thing, wire, root) {
    const isRegistry = thing.type === "patient_registry";
    const type = studyType.write(isRegistry ? "observational" : thing.type, root);
    if (type !== undefined) wire["studyType"] = type;
    const registry = isRegistry ? true : thing.design?.patientRegistry;
    if (registry !== undefined) wire["patientRegistry"] = registry;
  },
};

/** How `designModule` stands in the record. */
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
      allocation: field(design, "allocation", terms(crosswalks.DesignAllocation)),
      interventionModel: field(design, "model", terms(crosswalks.InterventionalAssignment)),
      interventionModelDescription: field(design, "modelText"),
      primaryPurpose: field(design, "purpose", terms(crosswalks.PrimaryPurpose)),
      observationalModel: field(design, "observationalModel", terms(crosswalks.ObservationalModel)),
      timePerspective: field(design, "timePerspective", terms(crosswalks.DesignTimePerspective)),
      maskingInfo: inline<Trial>({
        masking: field(design, "masking", terms(crosswalks.DesignMasking)),
        maskingDescription: field(design, "maskingText"),
        whoMasked: field(design, "masked", list(terms(crosswalks.WhoMasked), 10)),
      }),
    }),
    bioSpec: field(
      design,
      "biospecimens",
      object<Biospecimens>(
        {},
        {
          retention: field(biospecimens, "retention", terms(crosswalks.BioSpecRetention)),
          description: field(biospecimens, "text"),
        },
      ),
    ),
    enrollmentInfo: field(
      trial,
      "enrollment",
      object<Enrollment>(
        { requires: ["count"] },
        { count: field(enrollment, "count"), type: field(enrollment, "type", terms(crosswalks.EnrollmentType)) },
      ),
    ),
  },
  [typeAndRegistry],
);
