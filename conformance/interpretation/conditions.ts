/** Scores the reading of conditions against `conformance/conditions/labels.jsonl`, by half. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { diseases } from "@org/therapy-model/vocabularies";
import type { DiseaseReference } from "@org/therapy-model";

/** A labeled condition. */
export interface ConditionLabel {
  readonly nct: string;
  readonly index: number;
  readonly sha256: string;
  readonly mondo: readonly string[] | null;
  readonly relation?: "exact" | "broader";
  readonly term?: readonly string[];
  readonly reason?: string;
  readonly half: "tune" | "report";
}

/** The outcome of one condition. */
export type Outcome = "right" | "wrong" | "missed" | "none";

export function conditionLabels(): ConditionLabel[] {
  const file = new URL("../conditions/labels.jsonl", import.meta.url);
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ConditionLabel);
}

/** Checks that a text is the one that was labeled. */
export function isLabeledText(text: string, label: { readonly sha256: string }): boolean {
  return createHash("sha256").update(text).digest("hex") === label.sha256;
}

/** Compares the diseases that were read with a label. One disease with the right class and no other is right. */
export function outcomeOf(read: readonly DiseaseReference[], label: ConditionLabel): Outcome {
  const isRight = (disease: DiseaseReference): boolean => {
    const mondo = disease.startsWith("MONDO:") ? disease : diseases.terms[disease as keyof typeof diseases.terms].codes?.mondo;
    return label.mondo?.includes(mondo ?? "") === true || label.term?.includes(disease) === true;
  };
  if (read.length > 0) return read.every(isRight) ? "right" : "wrong";
  return label.relation === "exact" || (label.mondo === null && label.term !== undefined) ? "missed" : "none";
}
