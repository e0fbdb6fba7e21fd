/** CAR-T trials with labels, invented and real: every label has its term, and the texts of the trials lead to the terms. */
import { cellOrigins, initiations, modalities, modificationSettings, sponsorClasses } from "@org/therapy-model";
import { diseases, targets } from "@org/therapy-model/vocabularies";
import { isTerm } from "@org/therapy-model/vocabulary";
import { describe, expect, test } from "vitest";
import { findTerms } from "@org/therapy-text";
import { inventedTrials, type LabeledTrial, realConditions, realTrials } from "./labeled-trials.ts";
import { isDisease, isModality, isProductType, isSponsor, isTarget } from "./trial-axes.ts";

/** The texts: the interventions, then with the title, then also with the summary. */
const textsOf: readonly ((trial: LabeledTrial) => string)[] = [
  ({ interventions }) => interventions.join(" | "),
  ({ interventions, briefTitle }) => [...interventions, briefTitle].join(" | "),
  ({ interventions, briefTitle, briefSummary }) => [...interventions, briefTitle, briefSummary].join(" | "),
];

/** The number of trials with the right term by axis; with three numbers, one for each text. */
type Counts = Readonly<Record<"disease" | "sponsor" | "target" | "modality" | "productType", readonly number[]>>;

function countsOf(trials: readonly LabeledTrial[]): Counts {
  const count = (isRight: (trial: LabeledTrial) => boolean): number => trials.filter(isRight).length;
  const byText = (isRight: (text: string, trial: LabeledTrial) => boolean): number[] =>
    textsOf.map((textOf) => count((trial) => isRight(textOf(trial), trial)));
  return {
    disease: [count(({ conditions, labels }) => isDisease(conditions.join("|"), labels.disease))],
    sponsor: [count(({ leadSponsorClass, labels }) => isSponsor(leadSponsorClass, labels.sponsorClass))],
    target: byText((text, { labels }) => isTarget(text, labels.targets)),
    modality: byText((text, { labels }) => isModality(text, labels.modality ?? undefined)),
    productType: byText((text, { labels }) => isProductType(text, labels.productType ?? undefined)),
  };
}

function withoutTerm(trials: readonly LabeledTrial[]): LabeledTrial[] {
  return trials.filter(({ labels }) => {
    const { disease, productType, modality, initiation, sponsorClass } = labels;
    return !(
      (disease === "several" || isTerm(diseases, disease)) &&
      labels.targets.every((target) => isTerm(targets, target)) &&
      (productType === null || isTerm(cellOrigins, productType) || isTerm(modificationSettings, productType)) &&
      (modality === null || isTerm(modalities, modality)) &&
      isTerm(initiations, initiation) &&
      isTerm(sponsorClasses, sponsorClass)
    );
  });
}

function shareOfDiseases(conditions: readonly string[]): number {
  const found = conditions.filter((condition) => findTerms(condition, diseases).length > 0);
  console.log(`conditions that name a disease: ${found.length} of ${conditions.length}`);
  return found.length / conditions.length;
}

describe("20 invented trials", () => {
  const trials = inventedTrials();

  test("every label has its term", () => {
    expect(trials).toHaveLength(20);
    expect(withoutTerm(trials)).toEqual([]);
  });

  test("the texts lead to the terms, at least as often as before", () => {
    const counts = countsOf(trials);
    console.log(`right of ${trials.length}:`, counts);
    const minimum: Counts = {
      disease: [20],
      sponsor: [20],
      target: [12, 14, 18],
      modality: [11, 13, 14],
      productType: [4, 7, 16],
    };
    for (const [axis, numbers] of Object.entries(minimum)) {
      for (const [index, number] of numbers.entries()) {
        expect(counts[axis as keyof Counts][index], axis).toBeGreaterThanOrEqual(number);
      }
    }
  });

  test("most conditions name a disease", () => {
    expect(shareOfDiseases(trials.flatMap(({ conditions }) => conditions))).toBeGreaterThan(0.85);
  });
});

const real = realTrials();

describe.skipIf(real.length === 0)("the 21 labeled trials of ../shared", () => {
  test("every label has its term", () => {
    expect(real).toHaveLength(21);
    expect(withoutTerm(real)).toEqual([]);
  });

  test("the texts lead to the terms", () => {
    const counts = countsOf(real);
    console.log(`right of ${real.length}:`, counts);
    // A trial that names a product only by its code does not state what the product is.
    expect(counts).toEqual({
      disease: [21],
      sponsor: [21],
      target: [6, 12, 15],
      modality: [10, 14, 14],
      productType: [3, 4, 7],
    });
  });

  test("most conditions of all 315 CAR-T trials name a disease", () => {
    expect(shareOfDiseases(realConditions())).toBeGreaterThan(0.85);
  });
});
