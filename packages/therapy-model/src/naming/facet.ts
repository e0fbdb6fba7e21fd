/** What a name can say of a therapy, in the terms of the model. */
import type { Cargo } from "../therapy/cargo.ts";
import type { CellOrigin } from "../therapy/cell-origin.ts";
import type { CellType } from "../therapy/cell-type.ts";
import type { Construct } from "../therapy/construct.ts";
import type { Delivery } from "../therapy/delivery.ts";
import type { Modality } from "../therapy/modality.ts";
import type { OligonucleotideClass } from "../therapy/oligonucleotide-class.ts";
import type { Target } from "../therapy/target.ts";
import type { VectorClass } from "../therapy/vector-class.ts";

/** The terms that a name can imply, by facet. */
export interface FacetTerms {
  /** What sort of therapy it is. */
  modality: Modality;
  /** Where the genetic change is made. */
  delivery: Delivery;
  /** Whose cells they are. */
  cell_origin: CellOrigin;
  /** What cells they are. */
  cell_type: CellType;
  /** Whether the cells are changed outside the body. */
  genetically_modified: true;
  /** What sort of carrier it has. */
  vector_class: VectorClass;
  /** Whether the vector can multiply. */
  replicating: true;
  /** What molecule the vector carries. */
  cargo: Cargo;
  /** What is carried into cells: a receptor, a gene, an oligonucleotide … */
  construct_kind: Construct["kind"];
  /** The gene that is added. */
  target: Target;
  /** How an oligonucleotide works. */
  oligonucleotide_class: OligonucleotideClass;
}

/** A facet of a therapy of which a name may be asked; of the last five none of the stems at hand says anything. */
export type NameFacet =
  | keyof FacetTerms
  | "cell_source"
  | "vector_species"
  | "integrating"
  | "edit_method"
  | "conjugate";

/** Whether a stem says a fact, or the fact holds of the names at hand without being said. */
export type Certainty = "said" | "usual";

/** A facet with the term that a name implies for it. */
export type ImpliedTerm = {
  [Facet in keyof FacetTerms]: {
    /** The facet. */
    readonly facet: Facet;
    /** The term. */
    readonly term: FacetTerms[Facet];
    /** Whether the name says so, or it mostly is so. */
    readonly certainty: Certainty;
  };
}[keyof FacetTerms];

/** What a name implies, and by which of its stems. */
export type ImpliedFact = ImpliedTerm & {
  /** The stems that imply it, as {@link ImpliedFact} is read off them together. */
  readonly stems: readonly string[];
};
