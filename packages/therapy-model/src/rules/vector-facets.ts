/** What the class of a vector says of the vector. */
import { cargoes, type Cargo } from "../therapy/cargo.ts";
import { vectorClasses, type VectorClass } from "../therapy/vector-class.ts";
import { broaderTerms } from "../vocabulary.ts";

/** What must hold of a vector, as far as it is stated. */
export interface VectorFacets {
  /** How the names of its species begin. */
  readonly species?: readonly string[];
  /** What it can carry. */
  readonly cargoes?: readonly Cargo[];
  /** Whether what it carries is inserted into the genome. */
  readonly integrating?: boolean;
  /** Whether it can borrow an envelope. */
  readonly enveloped?: boolean;
  /** Whether it has long terminal repeats. */
  readonly repeats?: boolean;
  /** Whether it can be given as a virus that multiplies. */
  readonly multiplies?: boolean;
}

const table: { readonly [C in VectorClass]?: VectorFacets } = {
  viral: { enveloped: true, repeats: false },
  retroviral: {
    repeats: true,
    integrating: true,
    cargoes: ["rna", "retroviral_rna_genome", "shrna", "mirna", "guide_rna"],
    species: ["hiv", "siv", "eiav", "mmlv", "mscv", "sfg", "sffv", "galv", "foamy"],
  },
  gammaretroviral: { species: ["mmlv", "mscv", "sfg", "sffv", "galv"] },
  lentiviral: { species: ["hiv", "siv", "eiav"], multiplies: false },
  lentiviral_integration_deficient: { integrating: false },
  foamy_viral: { species: ["foamy"] },
  adeno_associated_viral: {
    species: ["aav", "myoaav"],
    cargoes: [
      "dna",
      "single_stranded_dna",
      "self_complementary_dna",
      "double_stranded_dna",
      "shrna",
      "mirna",
      "guide_rna",
    ],
    enveloped: false,
    multiplies: false,
  },
  adenoviral: {
    species: ["hadv", "chad", "gad"],
    cargoes: ["dna", "double_stranded_dna"],
    integrating: false,
    enveloped: false,
  },
  adenoviral_helper_dependent: { multiplies: false },
  herpes_simplex_viral: { species: ["hsv"], cargoes: ["dna", "double_stranded_dna"], integrating: false },
  poxviral: { species: ["vacv", "mva", "fowlpox", "canarypox"], integrating: false },
  vaccinia_viral: { species: ["vacv", "mva"] },
  modified_vaccinia_ankara: { species: ["mva"], multiplies: false },
  fowlpox_viral: { species: ["fowlpox", "canarypox"], multiplies: false },
  sendai_viral: { species: ["sendai"], integrating: false },
  alphaviral: { integrating: false },
  measles_viral: { species: ["measles"], integrating: false },
  newcastle_disease_viral: { species: ["newcastle"], integrating: false },
  non_viral: { repeats: false, enveloped: false },
  lipid_nanoparticle: { cargoes: nucleicAcids() },
  galnac_conjugate: {
    integrating: false,
    cargoes: ["sirna", "antisense_oligonucleotide", "mirna", "aptamer", "small_activating_rna", "rna"],
  },
  plasmid_naked: { cargoes: ["plasmid", "minicircle", "dna"] },
  transposon_system: { integrating: true },
  // Envelopes of other viruses steer particles and vesicles too.
  virus_like_particle: { enveloped: true },
  extracellular_vesicle: { enveloped: true },
  fusogenic_vesicle: { enveloped: true },
};

/** Everything that is carried, save what only a virus packs. */
function nucleicAcids(): Cargo[] {
  return cargoes.keys.filter((cargo) => cargo !== "retroviral_rna_genome" && cargo !== "viral_rna_genome");
}

const known = new Map<VectorClass, VectorFacets>();

/** Finds what a class of vector and its wider ones say; what the narrower one says holds. */
export function vectorFacets(vectorClass: VectorClass): VectorFacets {
  let facets = known.get(vectorClass);
  if (facets === undefined) {
    facets = {};
    for (const term of [vectorClass, ...broaderTerms(vectorClasses, vectorClass)])
      facets = { ...table[term], ...facets };
    known.set(vectorClass, facets);
  }
  return facets;
}
