/** Facets of a therapy that a name can imply. */
import type { Cargo } from "../gen/vocabularies/cargo.ts";
import type { CellOrigin } from "../gen/vocabularies/cell-origin.ts";
import type { CellType } from "../gen/vocabularies/cell-type.ts";
import type { Construct } from "../domain/shared/construct.ts";
import type { ModificationSetting } from "../gen/vocabularies/modification-setting.ts";
import type { Modality } from "../gen/vocabularies/modality.ts";
import type { OligonucleotideClass } from "../gen/vocabularies/oligonucleotide-class.ts";
import type { Target } from "../gen/vocabularies/target.ts";
import type { VectorClass } from "../gen/vocabularies/vector-class.ts";

/** The terms that a name can imply, by facet. */
export interface FacetTerms {
  /** The modality. */
  modality: Modality;
  /** Where the genetic modification is made. */
  modification_setting: ModificationSetting;
  /** The origin of the cells: autologous or allogeneic. */
  cell_origin: CellOrigin;
  /** The cell type. */
  cell_type: CellType;
  /** Whether the cells are genetically modified. */
  genetically_modified: true;
  /** The vector class. */
  vector_class: VectorClass;
  /** Whether the vector is replication competent. */
  replicating: true;
  /** The cargo of the vector: DNA or RNA. */
  cargo: Cargo;
  /** The kind of construct, such as a receptor, a transgene or an oligonucleotide. */
  construct_kind: Construct["kind"];
  /** The gene of a transgene. */
  target: Target;
  /** The class of an oligonucleotide. */
  oligonucleotide_class: OligonucleotideClass;
}

/** A facet that a name may specify. No known stem implies the last five. */
export type NameFacet =
  | keyof FacetTerms
  | "cell_source"
  | "vector_species"
  | "integrating"
  | "edit_method"
  | "conjugate";

/** Whether the definition of a stem states the fact, or the fact is typical of names with the stem. */
export type ImplicationCertainty = "explicit" | "typical";

/** A facet and the term that a name implies for it. */
export type ImpliedTerm = {
  [Facet in keyof FacetTerms]: {
    /** The facet. */
    readonly facet: Facet;
    /** The term. */
    readonly term: FacetTerms[Facet];
    /** Whether the stem states it or it is typical. */
    readonly certainty: ImplicationCertainty;
  };
}[keyof FacetTerms];

/** A fact that a name implies, with its stems. */
export type ImpliedFact = ImpliedTerm & {
  /** The stems that imply it together. */
  readonly stems: readonly string[];
};
