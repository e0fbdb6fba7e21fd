/** Known products: their names and facets, each with its sources. */
import type {
  CellOrigin,
  CellSource,
  DiseaseReference,
  JsonPointer,
  Jurisdiction,
  Language,
  Modality,
  NameKind,
  OrganizationRole,
  SourceId,
  TargetReference,
  TherapyId,
  VectorClass,
  VectorSpecies,
} from "@org/therapy-model";

/** A name of a product. */
export interface ProductName {
  /** The name, as the source writes it. */
  readonly text: string;
  /** The kind of name, such as nonproprietary name, brand name or company code. */
  readonly kind: NameKind;
  /** The jurisdictions in which the name is used. Absent if the source does not restrict it. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** The language of the name, if it is not written in Latin letters. */
  readonly language?: Language;
}

/** A vector of a product. */
export interface ProductVector {
  /** Class, such as lentivirus or lipid nanoparticle. */
  readonly class: VectorClass;
  /** Virus species or serotype, such as AAV9. */
  readonly species?: VectorSpecies;
}

/** An organization with a role for a product. */
export interface ProductCompany {
  /** The name of the organization, as the source writes it. */
  readonly name: string;
  /** The role, such as developer or marketing authorization holder. */
  readonly role: OrganizationRole;
  /** The jurisdictions to which the role is limited. Absent if the source does not restrict it. */
  readonly jurisdictions?: readonly Jurisdiction[];
}

/** A source of a product, and the facts that it states. */
export interface ProductSource {
  /** The id of the source in {@link productSources}. */
  readonly source: SourceId;
  /** The entry in the source, such as the code of a concept or the number of a designation. Absent for a page. */
  readonly entry?: string;
  /** The facts: pointers to names and facets of the product, such as `/names/0` or `/modality`. */
  readonly facts: readonly JsonPointer[];
}

/**
 * A cell, gene or RNA therapy product with its names and first facets. A facet that no source states is absent.
 *
 * @example
 * ```ts
 * import { productNamed } from "@org/therapy-catalog/products";
 *
 * const product = productNamed("Kymriah");
 * product?.modality; // => "car_t"
 * product?.targets; // => ["CD19"]
 * ```
 */
export interface Product {
  /** The id of the therapy, such as `therapy:tisagenlecleucel`: its nonproprietary name or, without one, its code or name. */
  readonly id: TherapyId;
  /** Names; the preferred name is first. */
  readonly names: readonly ProductName[];
  /** Modality, such as CAR-T cell therapy. */
  readonly modality: Modality;
  /** What receptors bind, transgenes supply, edits change, oligonucleotides act on, or vaccines encode. */
  readonly targets?: readonly TargetReference[];
  /** Vectors that carry the genetic material. */
  readonly vectors?: readonly ProductVector[];
  /** Origin of the cells: autologous, allogeneic or xenogeneic. */
  readonly origin?: CellOrigin;
  /** Tissue or material from which the cells are obtained. */
  readonly cellSource?: CellSource;
  /** Organizations with their roles. */
  readonly companies?: readonly ProductCompany[];
  /** Diseases of the first indications, without states and restrictions. */
  readonly indications?: readonly DiseaseReference[];
  /** The sources; each name and each facet has at least one. */
  readonly sources: readonly ProductSource[];
}
