/** What the stems of a name imply together, and what a name of its scheme leaves unsaid. */
import { targetFamilies } from "../gen/name-stems.ts";
import type { Target } from "../therapy/target.ts";
import { cargoes } from "../therapy/cargo.ts";
import { cellOrigins } from "../therapy/cell-origin.ts";
import { cellTypes } from "../therapy/cell-type.ts";
import { deliveries } from "../therapy/delivery.ts";
import { modalities } from "../therapy/modality.ts";
import { oligonucleotideClasses } from "../therapy/oligonucleotide-class.ts";
import { vectorClasses } from "../therapy/vector-class.ts";
import { isKindOf, isTerm, type Vocabulary } from "../vocabulary.ts";
import type { FacetTerms, ImpliedFact, ImpliedTerm, NameFacet } from "./facet.ts";
import type { NameStem } from "./name-stem.ts";

/** How a name is built. */
export type NameScheme =
  | "gene_modified_cells"
  | "gene_therapy"
  | "cells"
  | "oligonucleotide"
  | "oncolytic_virus"
  | "other";

/** The vocabularies of the facets that have one, but for targets, whose table is long. */
const facetVocabularies: { readonly [Facet in keyof FacetTerms]?: Vocabulary } = {
  modality: modalities,
  delivery: deliveries,
  cell_origin: cellOrigins,
  cell_type: cellTypes,
  vector_class: vectorClasses,
  cargo: cargoes,
  oligonucleotide_class: oligonucleotideClasses,
};

/** What stems imply only together, or only in names of a scheme. */
const combinations: readonly {
  readonly scheme: NameScheme;
  readonly stems: readonly string[];
  readonly implies: readonly ImpliedTerm[];
}[] = [
  {
    scheme: "gene_modified_cells",
    stems: ["gene", "cel"],
    implies: [
      { facet: "modality", term: "gene_modified_cell_therapy", certainty: "said" },
      { facet: "delivery", term: "ex_vivo", certainty: "said" },
      { facet: "genetically_modified", term: true, certainty: "said" },
    ],
  },
  {
    scheme: "gene_modified_cells",
    stems: ["cabta", "cel"],
    implies: [{ facet: "modality", term: "car_cell_therapy", certainty: "said" }],
  },
  {
    scheme: "gene_modified_cells",
    stems: ["cabta", "leu"],
    implies: [
      { facet: "modality", term: "car_t", certainty: "usual" },
      { facet: "cell_type", term: "t_cell", certainty: "usual" },
    ],
  },
  {
    scheme: "gene_modified_cells",
    stems: ["tem"],
    implies: [
      { facet: "modality", term: "hsc_gene_therapy", certainty: "usual" },
      { facet: "cell_type", term: "hematopoietic_stem_cell", certainty: "usual" },
    ],
  },
  {
    scheme: "gene_therapy",
    stems: ["gene"],
    implies: [
      { facet: "modality", term: "gene_therapy", certainty: "said" },
      { facet: "delivery", term: "in_vivo", certainty: "said" },
    ],
  },
  { scheme: "cells", stems: ["cel"], implies: [{ facet: "modality", term: "cell_therapy", certainty: "usual" }] },
  {
    scheme: "cells",
    stems: ["stro"],
    implies: [{ facet: "modality", term: "mesenchymal_stromal_cell_therapy", certainty: "usual" }],
  },
];

/** What somebody would ask a name of its scheme. */
const asked: { readonly [Scheme in NameScheme]: readonly NameFacet[] } = {
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
  other: [],
};

/** Everything that the stems of a name imply; of two terms of which one is wider, the narrower that is as certain. */
export function impliedBy(scheme: NameScheme, stems: readonly NameStem[]): readonly ImpliedFact[] {
  // There are few sequences of stems, and many names of each.
  const key = `${scheme} ${stems.map(({ stem }) => stem).join(" ")}`;
  let facts = known.get(key);
  if (facts === undefined) {
    facts = workOut(scheme, stems);
    if (known.size < mostKnown) known.set(key, facts);
  }
  return facts;
}

const known = new Map<string, readonly ImpliedFact[]>();
const mostKnown = 1000;

function workOut(scheme: NameScheme, stems: readonly NameStem[]): ImpliedFact[] {
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
          makesNeedless(other, one) &&
          (other.term !== one.term || other.certainty !== one.certainty || at < index),
      ),
  );
  return facetOrder.flatMap((facet) => needed.filter((one) => one.facet === facet));
}

/** The facets as they are told: what it is, how it is made, from which cells, with what. */
const facetOrder: readonly (keyof FacetTerms)[] = [
  "modality",
  "delivery",
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

/** What names of a scheme are asked and this one does not say. */
export function unsaidBy(scheme: NameScheme, implied: readonly ImpliedFact[]): NameFacet[] {
  return asked[scheme].filter((facet) => !implied.some((one) => one.facet === facet && one.certainty === "said"));
}

/** Whether two terms of a facet can both be true of one thing: they are equal or one is wider. */
export function agree(facet: keyof FacetTerms, one: string | boolean, other: string | boolean): boolean {
  return one === other || isNarrower(facet, one, other) || isNarrower(facet, other, one);
}

function makesNeedless(other: ImpliedFact, one: ImpliedFact): boolean {
  const isAsCertain = other.certainty === "said" || one.certainty === "usual";
  return isAsCertain && (other.term === one.term || isNarrower(one.facet, other.term, one.term));
}

function isNarrower(facet: keyof FacetTerms, term: string | boolean, wider: string | boolean): boolean {
  if (facet === "target") return (targetFamilies[wider as Target] ?? []).some((one) => one === term);
  const of = facetVocabularies[facet];
  if (of === undefined || typeof term !== "string" || typeof wider !== "string") return false;
  return isTerm(of, term) && isTerm(of, wider) && term !== wider && isKindOf(of, term, wider);
}
