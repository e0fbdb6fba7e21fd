/** Rules about what carries genetic material into cells. */
import { therapy } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { isVectorClass } from "./kinds.ts";
import { type Rule, rule } from "./rule.ts";
import { vectorFacets } from "./vector-facets.ts";

const source = "Definitions of the vocabularies of vector classes, vector species and cargoes";

/** Retroviruses integrate; adenoviruses, herpes viruses and messenger RNA do not. */
const vectorIntegration = rule({
  id: "vector_integration",
  title: "Integration that the vector cannot or must do",
  of: ["therapy", "platform"],
  needs: ["vectors"],
  grades: contradiction,
  why: "Whether a vector inserts itself decides on long-term follow-up: the enzyme that does it belongs to its family, or is missing.",
  source,
  when: ({ vectors }) => vectors.some(({ integrating }) => integrating !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, integrating, cargo }] of vectors.entries()) {
      if (integrating === undefined) continue;
      const path = ["vectors", index, "integrating"];
      if (integrating && (cargo === "mrna" || cargo === "self_amplifying_rna" || cargo === "circular_rna")) {
        report({ path, message: `is true, but ${cargo} is translated and never inserted into the genome` });
        continue;
      }
      const expected = vectorFacets(kind).integrating;
      if (expected === undefined || expected === integrating) continue;
      const instead =
        kind === "lentiviral" ? "; where its integrase is disabled, it is lentiviral_integration_deficient" : "";
      report({
        path,
        message: `is ${integrating}, but a ${kind} vector ${expected ? "integrates" : "does not"}${instead}`,
      });
    }
  },
  passes: [
    [therapy({ vectors: [{ class: "lentiviral", integrating: true }] })],
    [therapy({ vectors: [{ class: "lentiviral_integration_deficient", integrating: false }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", integrating: false }],
      }),
    ],
  ],
  fails: [
    [therapy({ vectors: [{ class: "lentiviral", integrating: false }] })],
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adenoviral", integrating: true }] })],
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "lipid_nanoparticle", cargo: "mrna", integrating: true }],
      }),
    ],
  ],
});

/** AAV stays beside the chromosomes, for the most part. */
const integratingAav = rule({
  id: "integrating_aav",
  title: "AAV vector that is said to integrate",
  of: ["therapy", "platform"],
  needs: ["vectors"],
  grades: unlikely,
  why: "AAV genomes stay mostly outside the chromosomes. As a template for an edit at a locus, AAV does not integrate by itself: the edit says that.",
  source: "Definition of `adeno_associated_viral` in the vocabulary of vector classes: mostly episomal",
  when: ({ vectors }) => vectors.some(({ integrating }) => integrating !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, integrating }] of vectors.entries()) {
      if (kind !== "adeno_associated_viral" || integrating !== true) continue;
      report({
        path: ["vectors", index, "integrating"],
        message: "is true, but AAV is mostly episomal; expected false",
      });
    }
  },
  passes: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", species: "aav9" }] })],
  ],
  fails: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", integrating: true }] })],
  ],
});

/** Vectors that must not multiply, and viruses that must. */
const vectorReplication = rule({
  id: "vector_replication",
  title: "Vector that multiplies and must not, or does not and must",
  of: ["therapy"],
  needs: ["vectors"],
  grades: contradiction,
  why: "A lentiviral or AAV vector that multiplies would be a contaminant that stops the release; an oncolytic virus works by multiplying.",
  source,
  when: ({ vectors }) => vectors.some(({ replication }) => replication !== undefined),
  check({ vectors, modality }, report) {
    const oncolytic = modality === "oncolytic_virus";
    for (const [index, { class: kind, replication }] of vectors.entries()) {
      if (replication === undefined) continue;
      const path = ["vectors", index, "replication"];
      const multiplies =
        replication !== "replication_defective" &&
        replication !== "self_inactivating" &&
        replication !== "single_cycle";
      if (multiplies && vectorFacets(kind).multiplies === false) {
        report({ path, message: `is ${replication}, but a ${kind} vector is made so that it cannot multiply` });
      } else if (!multiplies && (oncolytic || kind === "retroviral_replicating") && replication !== "single_cycle") {
        const what = oncolytic ? "an oncolytic virus" : "a replicating retroviral vector";
        report({ path, message: `is ${replication}, but ${what} works by multiplying` });
      }
    }
  },
  passes: [
    [therapy({ vectors: [{ class: "lentiviral", replication: "self_inactivating" }] })],
    [
      therapy({
        modality: "oncolytic_virus",
        vectors: [{ class: "herpes_simplex_viral", replication: "conditionally_replicating" }],
      }),
    ],
  ],
  fails: [
    [therapy({ vectors: [{ class: "lentiviral", replication: "replication_competent" }] })],
    [
      therapy({
        modality: "oncolytic_virus",
        vectors: [{ class: "adenoviral", replication: "replication_defective" }],
      }),
    ],
  ],
});

/** A serotype belongs to its virus. */
const vectorSpeciesClass = rule({
  id: "vector_species_class",
  title: "Species of another virus than the vector's class",
  of: ["therapy", "platform"],
  needs: ["vectors"],
  grades: contradiction,
  why: "AAV9 is a serotype of adeno-associated virus and Ad5 of adenovirus; AAV and adenoviral vectors are confused most often of all.",
  source,
  when: ({ vectors }) => vectors.some(({ species }) => species !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, species }] of vectors.entries()) {
      if (species === undefined) continue;
      const begins = vectorFacets(kind).species;
      const viral = isVectorClass(kind, "viral");
      if (begins === undefined ? viral || kind === "hybrid_vector" : begins.some((name) => species.startsWith(name)))
        continue;
      // A particle without a viral genome may still be named for the virus whose shell it borrows.
      if (kind === "virus_like_particle" || kind === "fusogenic_vesicle") continue;
      report({ path: ["vectors", index, "species"], message: `is ${species}, which is no ${kind} vector` });
    }
  },
  passes: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", species: "aav9" }] })],
    [therapy({ vectors: [{ class: "lentiviral", species: "hiv1", pseudotype: "vsv_g" }] })],
  ],
  fails: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adenoviral", species: "aav9" }] })],
    [therapy({ vectors: [{ class: "lentiviral", species: "mscv" }] })],
    [therapy({ modality: "in_vivo_car_t", vectors: [{ class: "lipid_nanoparticle", species: "aav9" }] })],
  ],
});

/** Only what has an envelope can borrow one. */
const pseudotypeWithoutEnvelope = rule({
  id: "pseudotype_without_envelope",
  title: "Pseudotype of a vector without an envelope",
  of: ["therapy", "platform"],
  needs: ["vectors"],
  grades: contradiction,
  why: "A pseudotype is the envelope of another virus. AAV and adenovirus have a bare capsid, and a lipid nanoparticle no viral protein at all.",
  source: "Definition of the field `pseudotype` of the model",
  when: ({ vectors }) => vectors.some(({ pseudotype }) => pseudotype !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, pseudotype }] of vectors.entries()) {
      if (pseudotype === undefined || vectorFacets(kind).enveloped !== false) continue;
      report({
        path: ["vectors", index, "pseudotype"],
        message: `is ${pseudotype}, but a ${kind} vector has no envelope; its serotype is the species`,
      });
    }
  },
  passes: [[therapy({ vectors: [{ class: "lentiviral", pseudotype: "vsv_g" }] })]],
  fails: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", pseudotype: "vsv_g" }],
      }),
    ],
  ],
});

/** Features that belong to one family of vectors. */
const vectorFeature = rule({
  id: "vector_feature",
  title: "Feature of another family of vectors",
  of: ["therapy", "platform"],
  needs: ["vectors"],
  grades: contradiction,
  why: "Only retroviral vectors have long terminal repeats that can be made self-inactivating; only AAV genomes fold on themselves.",
  source: "Definitions of the fields `selfInactivating` and `selfComplementary` of the model",
  check({ vectors }, report) {
    for (const [index, { class: kind, selfInactivating, selfComplementary, cargo }] of vectors.entries()) {
      if (selfInactivating === true && vectorFacets(kind).repeats === false) {
        report({
          path: ["vectors", index, "selfInactivating"],
          message: `is true, but a ${kind} vector has no long terminal repeats`,
          fix: { kind: "remove" },
        });
      }
      if (
        selfComplementary === true &&
        kind !== "adeno_associated_viral" &&
        kind !== "hybrid_vector" &&
        kind !== "viral"
      ) {
        report({
          path: ["vectors", index, "selfComplementary"],
          message: `is true, but a ${kind} genome does not fold on itself; AAV genomes may`,
          fix: { kind: "remove" },
        });
      } else if (selfComplementary === true && cargo === "single_stranded_dna") {
        report({
          path: ["vectors", index, "cargo"],
          message: "is single-stranded, but the genome is self-complementary",
        });
      }
    }
  },
  passes: [
    [therapy({ vectors: [{ class: "lentiviral", selfInactivating: true }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", selfComplementary: true, cargo: "self_complementary_dna" }],
      }),
    ],
  ],
  fails: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adenoviral", selfInactivating: true }] })],
    [therapy({ vectors: [{ class: "lentiviral", selfComplementary: true }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", selfComplementary: true, cargo: "single_stranded_dna" }],
      }),
    ],
  ],
});

/** A virus packs its own sort of genome. */
const vectorCargo = rule({
  id: "vector_cargo",
  title: "Cargo that the vector cannot carry",
  of: ["therapy", "platform"],
  needs: ["vectors"],
  grades: contradiction,
  why: "AAV and adenovirus pack DNA, retroviral vectors a genome of RNA that is copied to DNA; messenger RNA needs a particle.",
  source,
  when: ({ vectors }) => vectors.some(({ cargo }) => cargo !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, cargo }] of vectors.entries()) {
      const possible = vectorFacets(kind).cargoes;
      if (cargo === undefined || possible === undefined) continue;
      if (possible.includes(cargo)) continue;
      report({ path: ["vectors", index, "cargo"], message: `is ${cargo}, which a ${kind} vector cannot carry` });
    }
  },
  passes: [
    [therapy({ vectors: [{ class: "lentiviral", cargo: "retroviral_rna_genome" }] })],
    [therapy({ modality: "in_vivo_car_t", vectors: [{ class: "lipid_nanoparticle", cargo: "mrna" }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", cargo: "single_stranded_dna" }],
      }),
    ],
  ],
  fails: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", cargo: "mrna" }] })],
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "lipid_nanoparticle", cargo: "retroviral_rna_genome" }],
      }),
    ],
    [therapy({ modality: "sirna", vectors: [{ class: "galnac_conjugate", cargo: "plasmid" }] })],
  ],
});

/** A particle with a binder is a targeted one. */
const untargetedWithBinder = rule({
  id: "untargeted_with_binder",
  title: "Lipid nanoparticle with a binder that is not called targeted",
  of: ["therapy", "platform"],
  needs: ["vectors"],
  grades: unlikely,
  why: "A nanoparticle that an antibody or ligand directs to its cells is another carrier than one that goes to the liver by itself.",
  source: "Definition of `targeted_lipid_nanoparticle` in the vocabulary of vector classes",
  when: ({ vectors }) => vectors.some(({ targeting }) => targeting !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, targeting }] of vectors.entries()) {
      if (kind !== "lipid_nanoparticle" || targeting === undefined) continue;
      report({
        path: ["vectors", index, "class"],
        message: "is lipid_nanoparticle, but its targeting makes it a targeted_lipid_nanoparticle",
        fix: { kind: "replace", value: "targeted_lipid_nanoparticle" },
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "targeted_lipid_nanoparticle", targeting: [{ target: "CD8A" }] }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "lipid_nanoparticle", targeting: [{ target: "CD8A" }] }],
      }),
    ],
  ],
});

/** Dystrophin and factor VIII do not fit AAV whole. */
const oversizedTransgene = rule({
  id: "oversized_transgene",
  title: "Whole dystrophin in one AAV vector",
  of: ["therapy"],
  needs: ["vectors", "constructs"],
  grades: unlikely,
  why: "The coding sequence of dystrophin is more than twice as long as an AAV genome, which is why shortened forms exist; they are terms of their own.",
  source: "Definition of `micro_dystrophin` in the vocabulary of targets: a shortened dystrophin that fits AAV",
  check({ vectors, constructs }, report) {
    if (vectors.length > 1 || vectors[0]!.class !== "adeno_associated_viral") return;
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "transgene" || construct.gene !== "DMD" || construct.variant !== undefined) continue;
      report({
        path: ["constructs", index, "gene"],
        message: "is DMD, whose whole coding sequence does not fit AAV; expected micro_dystrophin, or the variant",
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", species: "aavrh74" }],
        constructs: [{ kind: "transgene", gene: "micro_dystrophin" }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", species: "aavrh74" }],
        constructs: [{ kind: "transgene", gene: "DMD" }],
      }),
    ],
  ],
});

/** Messenger RNA is translated as it is: it has no promoter. */
const promoterOnMrna = rule({
  id: "promoter_on_mrna",
  title: "Promoter where only messenger RNA is carried",
  of: ["therapy"],
  needs: ["vectors", "constructs"],
  grades: contradiction,
  why: "A promoter starts transcription of DNA. Messenger RNA has been transcribed already: nothing can restrict it to cells but its carrier or microRNA sites.",
  source: "Definition of the field `promoterSpecificity` of the model",
  check({ vectors, constructs }, report) {
    if (!vectors.every(({ cargo }) => cargo === "mrna" || cargo === "circular_rna" || cargo === "self_amplifying_rna"))
      return;
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "transgene") continue;
      const field = construct.promoterSpecificity === undefined ? "promoter" : "promoterSpecificity";
      if (construct[field] === undefined) continue;
      report({
        path: ["constructs", index, field],
        message: `is ${construct[field]}, but messenger RNA has no promoter`,
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "mrna_protein_replacement",
        vectors: [{ class: "lipid_nanoparticle", cargo: "mrna" }],
        constructs: [{ kind: "transgene", gene: "PCCA", purposes: ["supply_missing_protein"] }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        modality: "mrna_protein_replacement",
        vectors: [{ class: "lipid_nanoparticle", cargo: "mrna" }],
        constructs: [{ kind: "transgene", gene: "PCCA", promoterSpecificity: "liver_specific" }],
      }),
    ],
  ],
});

/** A promoter works in the cells that carry it. */
const promoterInOtherCells = rule({
  id: "promoter_in_other_cells",
  title: "Promoter that does not work in the product's cells",
  of: ["therapy"],
  needs: ["delivery", "cells", "constructs"],
  grades: unlikely,
  why: "A liver-, muscle- or retina-specific promoter is silent in blood cells, and nothing else carries the gene when cells are modified outside the body.",
  source: "Vocabulary of promoter specificities",
  check({ delivery, cells, constructs, modality }, report) {
    if (delivery !== "ex_vivo") return;
    if (!cells.every(({ type }) => type === "t_cell" || type === "nk_cell" || type === "hematopoietic_stem_cell"))
      return;
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "transgene") continue;
      const { promoterSpecificity: specificity } = construct;
      if (specificity === undefined || !ofSolidTissue.has(specificity)) continue;
      report({
        path: ["constructs", index, "promoterSpecificity"],
        message: `is ${specificity}, but the cells of ${modality} are blood cells`,
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "hsc_gene_addition",
        delivery: "ex_vivo",
        cells: [{ type: "hematopoietic_stem_cell" }],
        constructs: [{ kind: "transgene", gene: "HBB", promoterSpecificity: "erythroid_specific" }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        modality: "hsc_gene_addition",
        delivery: "ex_vivo",
        cells: [{ type: "hematopoietic_stem_cell" }],
        constructs: [{ kind: "transgene", gene: "HBB", promoterSpecificity: "liver_specific" }],
      }),
    ],
  ],
});

const ofSolidTissue: ReadonlySet<string> = new Set([
  "liver_specific",
  "muscle_specific",
  "cardiac_specific",
  "skeletal_muscle_specific",
  "smooth_muscle_specific",
  "neuron_specific",
  "retina_specific",
  "photoreceptor_specific",
  "rod_specific",
  "cone_specific",
  "rpe_specific",
  "keratinocyte_specific",
  "kidney_specific",
  "lung_specific",
  "adipose_specific",
]);

/** Rules about what carries genetic material into cells. */
export const therapyVectorRules: readonly Rule[] = [
  vectorIntegration,
  integratingAav,
  vectorReplication,
  vectorSpeciesClass,
  pseudotypeWithoutEnvelope,
  vectorFeature,
  vectorCargo,
  untargetedWithBinder,
  oversizedTransgene,
  promoterOnMrna,
  promoterInOtherCells,
];
