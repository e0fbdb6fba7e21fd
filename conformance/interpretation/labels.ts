/** Labels of conditions, endpoints and stop reasons of real records. The texts are in ../shared; the labels have their hashes. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { diseases } from "@org/therapy-model/vocabularies";
import type { Disease, DiseaseReference, Endpoint, StopReason } from "@org/therapy-model";

/** The half of the labels: rules may be read off the first. */
export type Half = "tune" | "report";

interface Label {
  readonly nct: string;
  readonly sha256: string;
  readonly half: Half;
}

/** A labeled condition. */
export interface ConditionLabel extends Label {
  readonly index: number;
  readonly mondo: readonly string[] | null;
  readonly relation?: "exact" | "broader";
  readonly term?: readonly string[];
}

/** A labeled primary endpoint. */
export interface EndpointLabel extends Label {
  readonly index: number;
  readonly endpoint: readonly Endpoint[] | null;
  readonly or?: readonly Endpoint[];
  readonly optional?: boolean;
  readonly time_frame: string | null;
  readonly time_frame_or?: readonly string[];
}

/** A labeled reason. */
export interface StopReasonLabel extends Label {
  readonly stop_reason: readonly StopReason[] | null;
  readonly or?: readonly StopReason[];
  readonly optional?: boolean;
}

/** Reads the labels of a folder. */
export function labelsOf<Kind extends Label>(folder: "conditions" | "endpoints" | "stop-reasons"): Kind[] {
  return readFileSync(new URL(`../${folder}/labels.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Kind);
}

/** Checks that a text is the one that was labeled. */
export function isLabeledText(text: string, { sha256 }: Label): boolean {
  return createHash("sha256").update(text).digest("hex") === sha256;
}

/** Compares the diseases that were read with a label. Diseases that all have a right class are right. */
export function outcomeOf(
  read: readonly DiseaseReference[],
  label: ConditionLabel,
): "right" | "wrong" | "missed" | "none" {
  const isRight = (disease: DiseaseReference): boolean => {
    const mondo = isTerm(disease) ? diseases.terms[disease].codes?.mondo : disease;
    return label.mondo?.includes(mondo ?? "") === true || label.term?.includes(disease) === true;
  };
  if (read.length > 0) return read.every(isRight) ? "right" : "wrong";
  return label.relation === "exact" ? "missed" : "none";
}

function isTerm(disease: DiseaseReference): disease is Disease {
  return !disease.startsWith("MONDO:");
}
