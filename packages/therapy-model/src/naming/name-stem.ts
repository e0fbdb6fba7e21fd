/** Stems of nonproprietary names. */
import { nameStemTable } from "../gen/name-stems.ts";
import type { ImpliedTerm } from "./facet.ts";

/** The position of a stem in a name. */
export type StemPlace =
  | "gene_ending"
  | "gene_infix"
  | "cell_ending"
  | "cell_infix"
  | "manipulation_infix"
  | "origin_prefix"
  | "qualifier"
  | "vector_ending"
  | "vector_infix"
  | "ending"
  | "other_ending";

/** The source of the meaning of a stem: a naming scheme, a published decision, described products, or a vocabulary of the model. */
export type StemBasis = "listed" | "published" | "shown" | "vocabulary";

/** A stem: letters of a name with a defined meaning. */
export interface NameStem {
  /** The letters, without hyphens. */
  readonly stem: string;
  /** The position in a name. */
  readonly place: StemPlace;
  /** The meaning, in English. */
  readonly meaning: string;
  /** The meaning, in Chinese. */
  readonly meaningZh: string;
  /** The source of the meaning. */
  readonly basis: StemBasis;
  /** Names with the stem. Empty if only the naming scheme has it. */
  readonly names: readonly string[];
  /** The facts that it implies. */
  readonly implies: readonly ImpliedTerm[];
}

/** All stems, in the order of the table. */
export const nameStems: readonly NameStem[] = nameStemTable;

/** The stems of a position, longest first. */
export function stemsAt(place: StemPlace): readonly NameStem[] {
  return byPlace.get(place) ?? [];
}

const byPlace: ReadonlyMap<StemPlace, readonly NameStem[]> = /* @__PURE__ */ groupByPlace();

function groupByPlace(): ReadonlyMap<StemPlace, readonly NameStem[]> {
  const groups = new Map<StemPlace, NameStem[]>();
  for (const stem of nameStemTable) groups.set(stem.place, [...(groups.get(stem.place) ?? []), stem]);
  for (const group of groups.values()) group.sort((a, b) => b.stem.length - a.stem.length);
  return groups;
}
