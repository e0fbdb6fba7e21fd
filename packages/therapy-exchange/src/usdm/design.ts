/** The design of a trial: InterventionalStudyDesign or ObservationalStudyDesign. */
import {
  type Centers,
  type Design,
  type DesignCharacteristic,
  type InterventionModel,
  interventionModels,
  type Masking,
  maskings,
  type ObservationalModel,
  observationalModels,
  type Phase,
  phases,
  type SamplingMethod,
  samplingMethods,
  type StudyType,
  studyTypes,
  type TimePerspective,
  timePerspectives,
  type TrialPurpose,
  trialPurposes,
} from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { aliasOf, cdiscCode, cdiscCodeIn, standardCodeIn, termCodes, unknown, valueCodes } from "./code.ts";
import { listOf, objectsIn, withFields } from "./member.ts";
import { maskedRoles } from "./party.ts";
import { markUnstated } from "./extension.ts";
import type { Part, StudyWriting } from "./part.ts";

const types = termCodes<StudyType>(studyTypes);
const phaseCodes = termCodes<Phase>(phases);
const models = termCodes<InterventionModel>(interventionModels);
const observed = termCodes<ObservationalModel>(observationalModels);
const times = termCodes<TimePerspective>(timePerspectives);
const samplings = termCodes<SamplingMethod>(samplingMethods);
const purposes = termCodes<TrialPurpose>(trialPurposes);
const masking = termCodes<Masking>(maskings);
const randomized = "C46079";
const centers = valueCodes<Centers>("centers", ["single_center", "multicenter"], {
  single_center: "C217004",
  multicenter: "C217005",
});
const characteristicValues: readonly DesignCharacteristic[] = [
  "first_in_human",
  "exploratory",
  "dose_escalation",
  "dose_expansion",
  "dose_optimization",
  "adaptive",
  "seamless",
  "randomized_withdrawal",
  "bridging",
  "extension",
];
const characteristics = valueCodes<DesignCharacteristic>("design_characteristic", characteristicValues, {
  adaptive: "C98704",
  extension: "C207613",
});

function writeCharacteristics({ trial, design }: StudyWriting): void {
  const { allocation, centers: places, characteristics: values = [] } = trial.design ?? {};
  if (allocation === "randomized") design.add("characteristics", cdiscCode(randomized));
  if (places !== undefined) design.add("characteristics", centers.write(places));
  for (const each of values) design.add("characteristics", characteristics.write(each));
}

function readCharacteristics(design: JsonObject): Partial<Design> {
  const codes = objectsIn(design, "characteristics");
  const values = listOf(codes.map((each) => characteristics.read(each)));
  const places = listOf(codes.map((each) => centers.read(each)));
  const isRandomized = codes.some((each) => cdiscCodeIn(each) === randomized);
  return {
    allocation: isRandomized ? "randomized" : undefined,
    centers: places?.length === 1 ? places[0] : undefined,
    characteristics: values,
  };
}

function writeInterventional({ trial, design }: StudyWriting): void {
  const { model, purpose, masking: blinding } = trial.design ?? {};
  design.values["model"] = model === undefined ? unknown() : models.write(model);
  if (purpose !== undefined) design.add("intentTypes", purposes.write(purpose));
  if (blinding !== undefined) design.values["blindingSchema"] = aliasOf(masking.write(blinding));
}

function writeObservational({ trial, design }: StudyWriting): void {
  const { observationalModel, timePerspective } = trial.design ?? {};
  const sampling = trial.eligibility?.sampling;
  design.values["model"] = observationalModel === undefined ? unknown() : observed.write(observationalModel);
  design.values["timePerspective"] = timePerspective === undefined ? unknown() : times.write(timePerspective);
  if (sampling !== undefined) design.values["samplingMethod"] = samplings.write(sampling);
}

function readDesign(design: JsonObject): JsonObject {
  const intents = objectsIn(design, "intentTypes").map((each) => purposes.read(each));
  const isObserved = design["instanceType"] === "ObservationalStudyDesign";
  return {
    ...readCharacteristics(design),
    ...(isObserved
      ? { observationalModel: observed.read(design["model"]), timePerspective: times.read(design["timePerspective"]) }
      : { model: models.read(design["model"]) }),
    masking: masking.read(standardCodeIn(design["blindingSchema"])),
    purpose: intents.length === 1 ? intents[0] : undefined,
  };
}

/** Reads the sampling method of an observational study. */
export function readSampling(design: JsonObject): SamplingMethod | undefined {
  return samplings.read(design["samplingMethod"]);
}

/** The type of the study, its phase and its design. */
export const designs: Part = {
  write(writing) {
    const { trial, design, version } = writing;
    version.values["versionIdentifier"] = "";
    version.values["rationale"] = "";
    design.values["rationale"] = "";
    markUnstated(version, "versionIdentifier", "rationale");
    markUnstated(design, "rationale");
    design.values["studyType"] = types.write(trial.type);
    if (trial.phase !== undefined) design.values["studyPhase"] = aliasOf(phaseCodes.write(trial.phase));
    writeCharacteristics(writing);
    if (design.class === "ObservationalStudyDesign") writeObservational(writing);
    else writeInterventional(writing);
    maskedRoles.write(writing);
    if (trial.design !== undefined) design.member = { value: trial.design, read: readDesign, elsewhere: ["masked"] };
  },
  read({ version, design }) {
    const type = design["instanceType"] === "ObservationalStudyDesign" ? "observational" : "interventional";
    const values = withFields({ masked: maskedRoles.read(version), ...readDesign(design) }, design);
    return {
      type: types.read(design["studyType"]) ?? type,
      phase: phaseCodes.read(standardCodeIn(design["studyPhase"])),
      design: Object.keys(values).length === 0 ? undefined : values,
    };
  },
};
