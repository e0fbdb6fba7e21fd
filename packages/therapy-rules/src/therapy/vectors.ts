/** Rules about vectors: class, species, cargo and features. */
import type { Cargo } from "@org/therapy-model";
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { isVectorClass } from "../shared/kinds.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { vectorFacets } from "./vector-facets.ts";

const source = "Definitions in the vocabularies of vector classes, vector species and cargoes";

/** Checks whether all cargoes are RNA that is translated, so that nothing can integrate. */
export function isTranslated(cargoes: readonly Cargo[]): boolean {
  return cargoes.every((cargo) => cargo === "mrna" || cargo === "circular_rna" || cargo === "self_amplifying_rna");
}

const vectorIntegration = rule({
  id: "vector_integration",
  title: "Integration that contradicts the vector class",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale:
    "Whether a vector integrates determines the length of follow-up. Integration depends on an enzyme that the virus family has or lacks.",
  source,
  when: ({ vectors }) => vectors.some(({ integrating }) => integrating !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, integrating, cargoes }] of vectors.entries()) {
      if (integrating === undefined) continue;
      const path = ["vectors", index, "integrating"];
      if (integrating && cargoes !== undefined && isTranslated(cargoes)) {
        report({ path, message: `is true, but ${cargoes[0]} is translated and does not integrate; expected false` });
        continue;
      }
      const expected = vectorFacets(kind).integrating;
      if (expected === undefined || expected === integrating) continue;
      const instead =
        kind === "lentiviral" ? "; with a disabled integrase, expected class lentiviral_integration_deficient" : "";
      report({
        path,
        message: `is ${integrating}, but a ${kind} vector ${expected ? "integrates" : "does not integrate"}${instead}`,
      });
    }
  },
  valid: [
    [therapy({ vectors: [{ class: "lentiviral", integrating: true }] })],
    [therapy({ vectors: [{ class: "lentiviral_integration_deficient", integrating: false }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", integrating: false }],
      }),
    ],
  ],
  invalid: [
    [therapy({ vectors: [{ class: "lentiviral", integrating: false }] })],
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adenoviral", integrating: true }] })],
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "lipid_nanoparticle", cargoes: ["mrna"], integrating: true }],
      }),
    ],
  ],
});

const integratingAav = rule({
  id: "integrating_aav",
  title: "AAV vector marked as integrating",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: unlikely,
  rationale: "AAV genomes remain mostly episomal. Only the template of an edit is inserted, where the editor cuts.",
  source: "Definition of `adeno_associated_viral` in the vocabulary of vector classes: mostly episomal",
  when: ({ vectors }) => vectors.some(({ integrating }) => integrating !== undefined),
  check({ vectors, constructs = [] }, report) {
    // The donor of an edit is inserted where the editor cuts.
    if (constructs.some(({ kind }) => kind === "edit")) return;
    for (const [index, { class: kind, integrating }] of vectors.entries()) {
      if (kind !== "adeno_associated_viral" || integrating !== true) continue;
      report({
        path: ["vectors", index, "integrating"],
        message: "is true, but AAV genomes are mostly episomal; expected false",
      });
    }
  },
  valid: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", species: "aav9" }] })],
    [
      therapy({
        modality: "hsc_gene_editing",
        vectors: [{ class: "adeno_associated_viral", integrating: true }],
        constructs: [{ kind: "edit", locus: "HBB", effect: "insertion_at_locus" }],
      }),
    ],
  ],
  invalid: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", integrating: true }] })],
  ],
});

const vectorReplication = rule({
  id: "vector_replication",
  title: "Replication competence that contradicts the vector class or modality",
  recordKinds: ["therapy"],
  requires: ["vectors"],
  severity: contradiction,
  rationale:
    "A replication-competent lentiviral or AAV vector is a contaminant that blocks lot release. An oncolytic virus acts by replication.",
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
        report({ path, message: `is ${replication}, but ${kind} vectors are replication-defective by design` });
      } else if (!multiplies && (oncolytic || kind === "retroviral_replicating") && replication !== "single_cycle") {
        const what = oncolytic ? "an oncolytic virus" : "a replicating retroviral vector";
        report({ path, message: `is ${replication}, but ${what} acts by replication` });
      }
    }
  },
  valid: [
    [therapy({ vectors: [{ class: "lentiviral", replication: "replication_defective" }] })],
    [
      therapy({
        modality: "oncolytic_virus",
        vectors: [{ class: "herpes_simplex_viral", replication: "conditionally_replicating" }],
      }),
    ],
  ],
  invalid: [
    [therapy({ vectors: [{ class: "lentiviral", replication: "replication_competent" }] })],
    [
      therapy({
        modality: "oncolytic_virus",
        vectors: [{ class: "adenoviral", replication: "replication_defective" }],
      }),
    ],
  ],
});

const vectorSpeciesClass = rule({
  id: "vector_species_class",
  title: "Vector species of another virus than the vector class",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale:
    "AAV9 is a serotype of adeno-associated virus and Ad5 of adenovirus. AAV and adenoviral vectors are often confused.",
  source,
  when: ({ vectors }) => vectors.some(({ species }) => species !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, species }] of vectors.entries()) {
      if (species === undefined) continue;
      const begins = vectorFacets(kind).species;
      const viral = isVectorClass(kind, "viral");
      if (begins === undefined ? viral || kind === "hybrid_vector" : begins.some((name) => species.startsWith(name)))
        continue;
      // A particle without a viral genome may be named for the virus that its envelope comes from.
      if (kind === "virus_like_particle" || kind === "fusogenic_vesicle") continue;
      report({
        path: ["vectors", index, "species"],
        message: `is ${species}, which is not a species of ${kind} vectors`,
      });
    }
  },
  valid: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", species: "aav9" }] })],
    [therapy({ vectors: [{ class: "lentiviral", species: "hiv1", pseudotype: "vsv_g" }] })],
  ],
  invalid: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adenoviral", species: "aav9" }] })],
    [therapy({ vectors: [{ class: "lentiviral", species: "mscv" }] })],
    [therapy({ modality: "in_vivo_car_t", vectors: [{ class: "lipid_nanoparticle", species: "aav9" }] })],
  ],
});

const pseudotypeWithoutEnvelope = rule({
  id: "pseudotype_without_envelope",
  title: "Pseudotype of a vector without an envelope",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale:
    "A pseudotype is the envelope protein of another virus. AAV and adenovirus have no envelope, and a lipid nanoparticle has no viral protein.",
  source: "Definition of the field `pseudotype` of the model",
  when: ({ vectors }) => vectors.some(({ pseudotype }) => pseudotype !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, pseudotype }] of vectors.entries()) {
      if (pseudotype === undefined || vectorFacets(kind).enveloped !== false) continue;
      report({
        path: ["vectors", index, "pseudotype"],
        message: `is ${pseudotype}, but a ${kind} vector has no envelope; record the serotype in species`,
      });
    }
  },
  valid: [[therapy({ vectors: [{ class: "lentiviral", pseudotype: "vsv_g" }] })]],
  invalid: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", pseudotype: "vsv_g" }],
      }),
    ],
  ],
});

const selfInactivatingTwice = rule({
  id: "self_inactivating_as_replication",
  title: "Self-inactivation as replication competence",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: unlikely,
  rationale:
    "That long terminal repeats are deleted is the field `selfInactivating`. As replication competence, the same fact has two forms, and searches find only one.",
  source: "Definition of the field `selfInactivating`",
  when: ({ vectors }) => vectors.some(({ replication }) => replication !== undefined),
  check({ vectors }, report) {
    for (const [index, { replication, selfInactivating }] of vectors.entries()) {
      if (replication !== "self_inactivating") continue;
      report({
        path: ["vectors", index, "replication"],
        message: "is self_inactivating; expected replication_defective, with selfInactivating true",
        ...(selfInactivating === true && { fix: { kind: "replace", value: "replication_defective" } }),
      });
    }
  },
  valid: [
    [therapy({ vectors: [{ class: "lentiviral", replication: "replication_defective", selfInactivating: true }] })],
  ],
  invalid: [
    [therapy({ vectors: [{ class: "lentiviral", replication: "self_inactivating", selfInactivating: true }] })],
    [therapy({ vectors: [{ class: "lentiviral", replication: "self_inactivating" }] })],
  ],
});

const vectorFeature = rule({
  id: "vector_feature",
  title: "Feature of another family of vectors",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale:
    "Only retroviral vectors have long terminal repeats that can be self-inactivating, and only AAV genomes can be self-complementary.",
  source: "Definitions of the fields `selfInactivating` and `selfComplementary`",
  check({ vectors }, report) {
    for (const [index, { class: kind, selfInactivating, selfComplementary, cargoes = [] }] of vectors.entries()) {
      if (selfInactivating === true && vectorFacets(kind).repeats === false) {
        report({
          path: ["vectors", index, "selfInactivating"],
          message: `is true, but a ${kind} vector has no long terminal repeats; remove the field`,
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
          message: `is true, but a ${kind} genome is not self-complementary; only AAV genomes can be`,
          fix: { kind: "remove" },
        });
      } else if (selfComplementary === true && cargoes.includes("single_stranded_dna")) {
        report({
          path: ["vectors", index, "cargoes", cargoes.indexOf("single_stranded_dna")],
          message: "is single_stranded_dna, but selfComplementary is true; expected self_complementary_dna",
        });
      }
    }
  },
  valid: [
    [therapy({ vectors: [{ class: "lentiviral", selfInactivating: true }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", selfComplementary: true, cargoes: ["self_complementary_dna"] }],
      }),
    ],
  ],
  invalid: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adenoviral", selfInactivating: true }] })],
    [therapy({ vectors: [{ class: "lentiviral", selfComplementary: true }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", selfComplementary: true, cargoes: ["single_stranded_dna"] }],
      }),
    ],
  ],
});

const vectorCargo = rule({
  id: "vector_cargo",
  title: "Cargo that the vector class cannot carry",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale:
    "AAV and adenovirus package DNA. Retroviral vectors package an RNA genome that is reverse transcribed. Messenger RNA needs a particle.",
  source,
  when: ({ vectors }) => vectors.some(({ cargoes }) => cargoes !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, cargoes = [] }] of vectors.entries()) {
      const possible = vectorFacets(kind).cargoes;
      for (const [at, cargo] of cargoes.entries()) {
        if (possible === undefined || possible.includes(cargo)) continue;
        const path = ["vectors", index, "cargoes", at];
        report({ path, message: `is ${cargo}, which a ${kind} vector cannot carry` });
      }
    }
  },
  valid: [
    [therapy({ vectors: [{ class: "lentiviral", cargoes: ["retroviral_rna_genome"] }] })],
    [therapy({ modality: "in_vivo_car_t", vectors: [{ class: "lipid_nanoparticle", cargoes: ["mrna"] }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", cargoes: ["single_stranded_dna"] }],
      }),
    ],
  ],
  invalid: [
    [therapy({ modality: "in_vivo_gene_addition", vectors: [{ class: "adeno_associated_viral", cargoes: ["mrna"] }] })],
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "lipid_nanoparticle", cargoes: ["retroviral_rna_genome"] }],
      }),
    ],
    [therapy({ modality: "sirna", vectors: [{ class: "galnac_conjugate", cargoes: ["plasmid"] }] })],
  ],
});

const untargetedWithBinder = rule({
  id: "untargeted_with_binder",
  title: "Lipid nanoparticle with a binder that is not classified as targeted",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: unlikely,
  rationale:
    "A nanoparticle that a ligand or antibody directs to its target cells is a different vehicle from one that accumulates in the liver.",
  source: "Definition of `targeted_lipid_nanoparticle` in the vocabulary of vector classes",
  when: ({ vectors }) => vectors.some(({ targeting }) => targeting !== undefined),
  check({ vectors }, report) {
    for (const [index, { class: kind, targeting }] of vectors.entries()) {
      if (kind !== "lipid_nanoparticle" || targeting === undefined) continue;
      report({
        path: ["vectors", index, "class"],
        message: "is lipid_nanoparticle, but the vector has targeting; expected targeted_lipid_nanoparticle",
        fix: { kind: "replace", value: "targeted_lipid_nanoparticle" },
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "targeted_lipid_nanoparticle", targeting: [{ target: "CD8A" }] }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "in_vivo_car_t",
        vectors: [{ class: "lipid_nanoparticle", targeting: [{ target: "CD8A" }] }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  vectorIntegration,
  integratingAav,
  vectorReplication,
  vectorSpeciesClass,
  pseudotypeWithoutEnvelope,
  selfInactivatingTwice,
  vectorFeature,
  vectorCargo,
  untargetedWithBinder,
];
