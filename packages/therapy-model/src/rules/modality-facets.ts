/** What a modality says of the facets of a therapy; narrower terms take over what wider ones say. */
import type { CellType } from "../therapy/cell-type.ts";
import type { Construct } from "../therapy/construct.ts";
import type { Delivery } from "../therapy/delivery.ts";
import { modalities, type Modality } from "../therapy/modality.ts";
import { broaderTerms } from "../vocabulary.ts";

/** What must hold of the facets of a therapy, as far as they are stated. */
export interface ImpliedFacets {
  /** Where the genetic change may be made. */
  readonly deliveries?: readonly Delivery[];
  /** Kinds of construct of which one must be there where constructs are stated. */
  readonly constructs?: readonly Construct["kind"][];
  /** Types of cell of which one must be there, or a wider one, where types of cell are stated. */
  readonly cells?: readonly CellType[];
}

const table: { readonly [M in Modality]?: ImpliedFacets } = {
  gene_modified_cell_therapy: { deliveries: ["ex_vivo"] },
  car_cell_therapy: { constructs: ["car"] },
  unmodified_immune_cell_therapy: { deliveries: ["none"] },
  in_vivo_gene_therapy: { deliveries: ["in_vivo"] },
};

const known = new Map<Modality, ImpliedFacets>();

/** Finds what a modality and its wider terms say; what the narrower one says of a facet holds. */
export function impliedFacets(modality: Modality): ImpliedFacets {
  let facets = known.get(modality);
  if (facets === undefined) {
    facets = {};
    for (const term of [modality, ...broaderTerms(modalities, modality)]) facets = { ...table[term], ...facets };
    known.set(modality, facets);
  }
  return facets;
}
