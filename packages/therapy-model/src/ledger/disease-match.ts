/** The relation between the disease of an indication and a requested disease. */
import type { DiseaseReference } from "../domain/disease/condition.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { diseases } from "../gen/vocabularies/disease-terms.ts";
import { broaderTerms, isTerm } from "../vocabulary/vocabulary.ts";

/**
 * The relation of an indication to a requested disease: `exact`, the same disease; `broader`, the indication is for a
 * broader disease, which includes the requested one; `narrower`, it is for a part of the requested disease.
 */
export type DiseaseMatch = "exact" | "broader" | "narrower";

/** The relations, closest first. */
const matches: readonly DiseaseMatch[] = ["exact", "broader", "narrower"];

/**
 * Returns the relation of a disease to a requested disease; `undefined` if neither includes the other.
 *
 * A MONDO id is related only to itself.
 *
 * @example
 * ```ts
 * import { matchDisease } from "@org/therapy-model/ledger";
 *
 * matchDisease("lymphoma", "follicular_lymphoma"); // => "broader"
 * matchDisease("follicular_lymphoma", "hematologic_malignancy"); // => "narrower"
 * matchDisease("follicular_lymphoma", "hemophilia_a"); // => undefined
 * ```
 */
export function matchDisease(disease: DiseaseReference, requested: DiseaseReference): DiseaseMatch | undefined {
  if (disease === requested) return "exact";
  if (!isTerm(diseases, disease) || !isTerm(diseases, requested)) return undefined;
  if (broaderTerms(diseases, requested).includes(disease)) return "broader";
  return broaderTerms(diseases, disease).includes(requested) ? "narrower" : undefined;
}

/** The closest relation of the indications of an event to a disease; `undefined` if none is related or stated. */
export function matchOfEvent(
  { indications = [] }: RegulatoryEvent,
  requested: DiseaseReference,
): DiseaseMatch | undefined {
  const found = new Set(indications.map(({ disease }) => matchDisease(disease, requested)));
  return matches.find((match) => found.has(match));
}
