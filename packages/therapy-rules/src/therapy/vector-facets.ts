/** The values of other vector fields that a vector class allows. */
import { type Cargo, cargoes, type VectorClass, vectorClasses } from "@org/therapy-model";
import { broaderTerms } from "@org/therapy-model/vocabulary";

/** Expected values of the other fields of a vector. A field that is absent from the record is not checked. */
export interface VectorFacets {
  /** Prefixes of the keys of allowed species. */
  readonly species?: readonly string[];
  /** Allowed cargoes. */
  readonly cargoes?: readonly Cargo[];
  /** Whether the genome of the vector integrates. */
  readonly integrating?: boolean;
  /** Whether the vector has an envelope, and can have a pseudotype. */
  readonly enveloped?: boolean;
  /** Whether the vector has long terminal repeats. */
  readonly repeats?: boolean;
  /** Whether the vector can be used in a replicating form. */
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
  // Particles and vesicles can also carry the envelope of another virus.
  virus_like_particle: { enveloped: true },
  extracellular_vesicle: { enveloped: true },
  fusogenic_vesicle: { enveloped: true },
};

/** All cargoes except viral genomes. */
function nucleicAcids(): Cargo[] {
  return cargoes.keys.filter((cargo) => cargo !== "retroviral_rna_genome" && cargo !== "viral_rna_genome");
}

const known = new Map<VectorClass, VectorFacets>();

/** Returns the expected values for a vector class, with those of its broader terms where it has none. */
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
