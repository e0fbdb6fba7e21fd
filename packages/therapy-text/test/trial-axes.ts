/** Checks for one axis each whether the terms found in a text are the label of a CAR-T trial. */
import { isKindOf } from "@org/therapy-model/vocabulary";
import { modalities, cellOrigins, sponsorClasses } from "@org/therapy-model";
import { lookup } from "@org/therapy-model/lookup";
import { findTerms } from "@org/therapy-text";
import { diseases, targets } from "@org/therapy-model/vocabularies";
import type { CellOrigin, Disease, Modality, SponsorClass, Target } from "@org/therapy-model";

/** Checks the disease: the first one in the text; for `several`, diseases of which none is narrower than another. */
export function isDisease(text: string, expected: Disease | "several"): boolean {
  const keys = [...new Set(findTerms(text, diseases).map(({ key }) => key))];
  const [first] = keys;
  if (expected !== "several") return first !== undefined && isKindOf(diseases, first, expected);
  const unrelated = keys.filter((key) => !keys.some((other) => other !== key && isKindOf(diseases, key, other)));
  return unrelated.length > 1 || unrelated[0] === "autoimmune_disease";
}

/** Checks the targets: exactly those in the text. */
export function isTarget(text: string, expected: readonly Target[]): boolean {
  const found = new Set(findTerms(text, targets).map(({ key }) => key));
  return found.size === expected.length && expected.every((key) => found.has(key));
}

/** Checks the origin of the cells, or modification in vivo; `undefined` if the trial does not state it. */
export function isProductType(text: string, expected: CellOrigin | "in_vivo" | undefined): boolean {
  const origins = new Set(findTerms(text, cellOrigins).map(({ key }) => key));
  const isInVivo = findTerms(text, modalities).some(({ key }) => isKindOf(modalities, key, "in_vivo_gene_therapy"));
  if (expected === undefined) return origins.size === 0 && !isInVivo;
  return expected === "in_vivo" ? isInVivo : origins.size === 1 && origins.has(expected);
}

/** Checks the modality: the narrowest CAR therapy in the text; `undefined` if the trial does not state it. */
export function isModality(text: string, expected: Modality | undefined): boolean {
  const found = findTerms(text, modalities).map(({ key }) => key);
  const cars = found.filter(
    (key) => isKindOf(modalities, key, "car_cell_therapy") || isKindOf(modalities, key, "in_vivo_car"),
  );
  const narrowest = new Set(
    cars.filter((key) => !cars.some((other) => other !== key && isKindOf(modalities, other, key))),
  );
  if (expected === undefined) return narrowest.size === 0;
  return narrowest.size === 1 && [...narrowest].every((key) => isKindOf(modalities, key, expected));
}

/** Checks the class of the sponsor by its code in a registry. */
export function isSponsor(text: string, expected: SponsorClass | undefined): boolean {
  const found = lookup(text, sponsorClasses);
  return found.kind === "found" && found.key === expected;
}
