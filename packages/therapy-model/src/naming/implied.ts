/** The facts that the stems of a name imply, and the facets that the name does not specify. */
import { targetFamilies } from "../gen/name-stems.ts";
import type { Target } from "../gen/vocabularies/target.ts";
import { cargoes } from "../gen/vocabularies/cargo.ts";
import { cellOrigins } from "../gen/vocabularies/cell-origin.ts";
import { cellTypes } from "../gen/vocabularies/cell-type.ts";
import { modificationSettings } from "../gen/vocabularies/modification-setting.ts";
import { modalities } from "../gen/vocabularies/modality.ts";
import { oligonucleotideClasses } from "../gen/vocabularies/oligonucleotide-class.ts";
import { vectorClasses } from "../gen/vocabularies/vector-class.ts";
import { isKindOf, isTerm, type Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FacetTerms, ImpliedFact, ImpliedTerm, NameFacet } from "./facet.ts";
import type { NameStem } from "./name-stem.ts";

/** The naming scheme. */
export type NameScheme =
  | "gene_modified_cells"
  | "gene_therapy"
  | "cells"
  | "oligonucleotide"
  | "oncolytic_virus"
  | "messenger_rna"
  | "other";

/** The vocabularies of the facets, except targets, whose table is large. */
const facetVocabularies: { readonly [Facet in keyof FacetTerms]?: Vocabulary } = {
  modality: modalities,
  modification_setting: modificationSettings,
  cell_origin: cellOrigins,
  cell_type: cellTypes,
  vector_class: vectorClasses,
  cargo: cargoes,
  oligonucleotide_class: oligonucleotideClasses,
};

/** Facts that are implied by several stems together, or by stems in one scheme only. */
const combinations: readonly {
  readonly scheme: NameScheme;
  readonly stems: readonly string[];
  readonly implies: readonly ImpliedTerm[];
}[] = [
  {
    scheme: "gene_modified_cells",
    stems: ["gene", "cel"],
    implies: [
      { facet: "modality", term: "gene_modified_cell_therapy", certainty: "explicit" },
      { facet: "modification_setting", term: "ex_vivo", certainty: "explicit" },
      { facet: "genetically_modified", term: true, certainty: "explicit" },
    ],
  },
  {
    scheme: "gene_modified_cells",
    stems: ["cabta", "cel"],
    implies: [{ facet: "modality", term: "car_cell_therapy", certainty: "explicit" }],
  },
  {
    scheme: "gene_modified_cells",
    stems: ["cabta", "leu"],
    implies: [
      { facet: "modality", term: "car_t", certainty: "typical" },
      { facet: "cell_type", term: "t_cell", certainty: "typical" },
    ],
  },
  {
    scheme: "gene_modified_cells",
    stems: ["tem"],
    implies: [
      { facet: "modality", term: "hsc_gene_therapy", certainty: "typical" },
      { facet: "cell_type", term: "hematopoietic_stem_cell", certainty: "typical" },
    ],
  },
  {
    scheme: "gene_therapy",
    stems: ["gene"],
    implies: [
      { facet: "modality", term: "gene_therapy", certainty: "explicit" },
      { facet: "modification_setting", term: "in_vivo", certainty: "explicit" },
    ],
  },
  { scheme: "cells", stems: ["cel"], implies: [{ facet: "modality", term: "cell_therapy", certainty: "typical" }] },
  {
    scheme: "cells",
    stems: ["stro"],
    implies: [{ facet: "modality", term: "mesenchymal_stromal_cell_therapy", certainty: "typical" }],
  },
];

/** The facets that names of each scheme can specify. */
const schemeFacets: { readonly [Scheme in NameScheme]: readonly NameFacet[] } = {
  gene_modified_cells: [
    "cell_origin",
    "cell_source",
    "cell_type",
    "vector_class",
    "integrating",
    "construct_kind",
    "edit_method",
    "target",
  ],
  gene_therapy: ["vector_class", "vector_species", "integrating", "replicating", "construct_kind", "target"],
  cells: ["cell_origin", "cell_source", "cell_type", "genetically_modified"],
  oligonucleotide: ["target", "conjugate"],
  oncolytic_virus: ["vector_class", "vector_species", "construct_kind"],
  messenger_rna: ["vector_class", "construct_kind", "target"],
  other: [],
};

/** Returns the facts that the stems of a name imply. A broader term is left out if a narrower one is at least as certain. */
export function impliedBy(scheme: NameScheme, stems: readonly NameStem[]): readonly ImpliedFact[] {
  // Many names have the same sequence of stems.
  const key = `${scheme} ${stems.map(({ stem }) => stem).join(" ")}`;
  let facts = known.get(key);
  if (facts === undefined) {
    facts = factsOf(scheme, stems);
    if (known.size < maximumKnown) known.set(key, facts);
  }
  return facts;
}

const known = new Map<string, readonly ImpliedFact[]>();
const maximumKnown = 1000;

function factsOf(scheme: NameScheme, stems: readonly NameStem[]): ImpliedFact[] {
  const names = new Set(stems.map(({ stem }) => stem));
  const all: ImpliedFact[] = [
    ...combinations
      .filter((one) => one.scheme === scheme && one.stems.every((stem) => names.has(stem)))
      .flatMap(({ stems: together, implies }) => implies.map((term) => ({ ...term, stems: together }))),
    ...stems.flatMap(({ stem, implies }) => implies.map((term) => ({ ...term, stems: [stem] }))),
  ];
  const needed = all.filter(
    (one, index) =>
      !all.some(
        (other, at) =>
          at !== index &&
          other.facet === one.facet &&
          replaces(other, one) &&
          (other.term !== one.term || other.certainty !== one.certainty || at < index),
      ),
  );
  return facetOrder.flatMap((facet) => needed.filter((one) => one.facet === facet));
}

/** The order of the facets in the result. */
const facetOrder: readonly (keyof FacetTerms)[] = [
  "modality",
  "modification_setting",
  "cell_origin",
  "cell_type",
  "genetically_modified",
  "vector_class",
  "replicating",
  "cargo",
  "construct_kind",
  "target",
  "oligonucleotide_class",
];

/** The facets of a scheme that a name does not specify. */
export function unspecifiedBy(scheme: NameScheme, implied: readonly ImpliedFact[]): NameFacet[] {
  return schemeFacets[scheme].filter(
    (facet) => !implied.some((one) => one.facet === facet && one.certainty === "explicit"),
  );
}

/** Checks whether two terms of a facet are compatible: they are equal, or one is broader. */
export function agree(facet: keyof FacetTerms, one: string | boolean, other: string | boolean): boolean {
  return one === other || isNarrower(facet, one, other) || isNarrower(facet, other, one);
}

function replaces(other: ImpliedFact, one: ImpliedFact): boolean {
  const isAsCertain = other.certainty === "explicit" || one.certainty === "typical";
  return isAsCertain && (other.term === one.term || isNarrower(one.facet, other.term, one.term));
}

function isNarrower(facet: keyof FacetTerms, term: string | boolean, broader: string | boolean): boolean {
  if (facet === "target") return (targetFamilies[broader as Target] ?? []).some((one) => one === term);
  const of = facetVocabularies[facet];
  if (of === undefined || typeof term !== "string" || typeof broader !== "string") return false;
  return isTerm(of, term) && isTerm(of, broader) && term !== broader && isKindOf(of, term, broader);
}
