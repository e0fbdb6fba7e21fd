/** A name in eligibility criteria. */
import type { MeaningKind } from "../name-node.ts";

/** The names of a term that the vocabularies do not list. */
export type CriterionName = readonly [kind: MeaningKind, key: string, names: readonly string[]];
