/** The stems of nonproprietary names: letters with a meaning, and the names that show it. */
import { nameStemTable } from "../gen/name-stems.ts";
import type { ImpliedTerm } from "./facet.ts";

/** Where in a name a stem stands. */
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

/** Where the meaning of a stem is from: a naming scheme, a published decision, described products, or our vocabularies. */
export type StemBasis = "listed" | "published" | "shown" | "vocabulary";

/** Letters of a name that have a meaning. */
export interface NameStem {
  /** The letters, without hyphens. */
  readonly stem: string;
  /** Where in a name they stand. */
  readonly place: StemPlace;
  /** What they stand for, in English. */
  readonly meaning: string;
  /** What they stand for, in Chinese. */
  readonly meaningZh: string;
  /** Where the meaning is from. */
  readonly basis: StemBasis;
  /** Names that have the stem; none where only the naming scheme shows it. */
  readonly names: readonly string[];
  /** What it implies of a therapy. */
  readonly implies: readonly ImpliedTerm[];
}

/** Every stem that is known, by place and in the order of the table. */
export const nameStems: readonly NameStem[] = nameStemTable;

/** The stems of a place, the longest first. */
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
