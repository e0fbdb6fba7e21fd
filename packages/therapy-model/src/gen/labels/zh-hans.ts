// Written by scripts/generate-labels.ts from labels/zh-Hans. Do not edit.
import type { VocabularyLabels } from "../../vocabulary-labels.ts";

/** Loads the labels of a vocabulary, by its id. */
export const loaders: { readonly [vocabulary: string]: () => Promise<VocabularyLabels> } = {
  age_unit: async () => (await import("./zh-hans/age_unit.ts")).ageUnitLabels,
  sex_eligibility: async () => (await import("./zh-hans/sex_eligibility.ts")).sexEligibilityLabels,
};
