/** Conditions of trials by their names in registries. */
import { expect, test } from "vitest";
import { matchTrial, patientChart } from "../../src/entries/patient.ts";

const patient = patientChart({
  screeningDate: "2026-11-20",
  conditions: [{ disease: "breast_carcinoma" }],
  complete: ["conditions"],
});

test.each([
  ["Malignant Melanoma, Lung Cancer, or Breast Cancer", "met"],
  ["Malignant Melanoma or Lung Cancer", "not_met"],
  ["Malignant Melanoma and Elbow Trouble", "unknown"],
])("%j is any of its diseases", (name, verdict) => {
  const { criteria } = matchTrial(patient, { id: "trial:x", conditionNames: [name] });
  expect(criteria[0]?.verdict).toBe(verdict);
});
