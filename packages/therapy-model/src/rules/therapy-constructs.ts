/** Rules about constructs and what they are there for. */
import type { Construct } from "../therapy/construct.ts";
import { constructPurposes, type ConstructPurpose } from "../therapy/construct-purpose.ts";
import { diseases } from "../disease/diseases.ts";
import type { Disease } from "../disease/disease.ts";
import { ancestry } from "./ancestry.ts";
import { therapy } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";

const isDisease = /* @__PURE__ */ ancestry(diseases);
const isPurpose = /* @__PURE__ */ ancestry(constructPurposes);

/** Purposes that a kind of construct cannot have. */
const impossible: { readonly [K in Construct["kind"]]: readonly ConstructPurpose[] } = {
  car: [
    "supply_missing_protein",
    "correct_mutation",
    "restore_reading_frame",
    "restore_splicing",
    "silence_gene",
    "disrupt_disease_gene",
    "tumor_lysis",
    "activate_prodrug",
  ],
  tcr: [
    "supply_missing_protein",
    "correct_mutation",
    "restore_reading_frame",
    "restore_splicing",
    "silence_gene",
    "disrupt_disease_gene",
    "tumor_lysis",
    "activate_prodrug",
  ],
  transgene: ["restore_splicing", "restore_reading_frame"],
  edit: ["kill_target_cells", "tumor_lysis", "secrete_engager", "activate_prodrug"],
  antigens: [
    "kill_target_cells",
    "supply_missing_protein",
    "correct_mutation",
    "restore_splicing",
    "silence_gene",
    "safety_switch",
  ],
  secreted_binder: ["correct_mutation", "restore_splicing", "restore_reading_frame", "disrupt_disease_gene"],
  oligonucleotide: ["kill_target_cells", "supply_missing_protein", "tumor_lysis", "safety_switch", "selection_marker"],
};

/** A construct does what its kind can do. */
const constructPurpose = rule({
  id: "construct_purpose",
  title: "Purpose that the construct cannot serve",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "A CAR binds and signals, an edit changes a gene, an oligonucleotide acts on a transcript; a purpose of another kind belongs to another construct.",
  source: "Definitions of the vocabulary of construct purposes",
  when: ({ constructs }) => constructs.some(({ purposes }) => purposes !== undefined),
  check({ constructs }, report) {
    for (const [index, { kind, purposes = [] }] of constructs.entries()) {
      for (const [at, purpose] of purposes.entries()) {
        if (!impossible[kind].some((wider) => isPurpose(purpose, wider))) continue;
        report({
          path: ["constructs", index, "purposes", at],
          message: `is ${purpose}, which no construct of kind ${kind} does`,
        });
      }
    }
  },
  passes: [
    [therapy({ constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }] })],
    [
      therapy({
        modality: "hsc_gene_editing",
        constructs: [
          { kind: "edit", locus: "BCL11A", effect: "regulatory_disruption", purposes: ["induce_fetal_hemoglobin"] },
        ],
      }),
    ],
  ],
  fails: [
    [therapy({ constructs: [{ kind: "car", purposes: ["supply_missing_protein"], binders: [{ target: "CD19" }] }] })],
    [
      therapy({
        modality: "sirna",
        constructs: [{ kind: "oligonucleotide", class: "sirna", target: "TTR", purposes: ["kill_tumor_cells"] }],
      }),
    ],
  ],
});

/** Depleting B cells is not the word for killing a B-cell cancer. */
const depletionInCancer = rule({
  id: "depletion_in_cancer",
  title: "B-cell depletion as the purpose in a cancer",
  of: ["therapy"],
  needs: ["constructs", "indications"],
  grades: contradiction,
  why: "The same CD19 CAR kills tumor in leukemia and resets immunity in lupus; the two purposes are kept apart so that the two fields can be.",
  source:
    "Definition of `deplete_b_cells` in the vocabulary of construct purposes: in a B-cell cancer use kill tumor cells",
  when: ({ constructs }) => constructs.some(({ purposes }) => purposes?.includes("deplete_b_cells")),
  check({ constructs, indications }, report) {
    const known = indications.flatMap(({ disease }) => (disease.startsWith("MONDO:") ? [] : [disease as Disease]));
    if (known.length < indications.length || !known.every((disease) => isDisease(disease, "cancer"))) return;
    for (const [index, { purposes = [] }] of constructs.entries()) {
      const at = purposes.indexOf("deplete_b_cells");
      if (at === -1) continue;
      report({
        path: ["constructs", index, "purposes", at],
        message: "is deplete_b_cells, but all indications are cancers; expected kill_tumor_cells",
        ...(purposes.includes("kill_tumor_cells")
          ? {}
          : { fix: { kind: "replace", value: "kill_tumor_cells" } as const }),
      });
    }
  },
  passes: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["deplete_b_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus" }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["deplete_b_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "b_cell_acute_lymphoblastic_leukemia" }],
      }),
    ],
  ],
});

/** The other way round: there is no tumor to kill in an autoimmune disease. */
const tumorKillingWithoutTumor = rule({
  id: "tumor_killing_without_tumor",
  title: "Killing of tumor as the purpose where no indication is a tumor",
  of: ["therapy"],
  needs: ["constructs", "indications"],
  grades: contradiction,
  why: "A CAR-T for lupus or myasthenia removes normal or autoreactive cells; who sorts by purpose would take it for a cancer therapy.",
  source:
    "Definition of `kill_tumor_cells` in the vocabulary of construct purposes: the cells to be killed are malignant",
  when: ({ constructs }) => constructs.some(({ purposes }) => purposes?.includes("kill_tumor_cells")),
  check({ constructs, indications }, report) {
    for (const { disease } of indications) {
      if (disease.startsWith("MONDO:") || !isDisease(disease as Disease, "autoimmune_disease")) return;
    }
    for (const [index, { purposes = [] }] of constructs.entries()) {
      const at = purposes.indexOf("kill_tumor_cells");
      if (at === -1) continue;
      report({
        path: ["constructs", index, "purposes", at],
        message:
          "is kill_tumor_cells, but all indications are autoimmune diseases; expected deplete_b_cells or kill_target_cells",
      });
    }
  },
  passes: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "b_cell_acute_lymphoblastic_leukemia" }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus" }],
      }),
    ],
  ],
});

const costimulatory: ReadonlySet<string> = new Set(["cd28", "cd137", "icos", "ox40", "cd27", "gitr", "hvem", "cd2"]);

/** A CAR that only costimulates does not kill. */
const carWithoutActivation = rule({
  id: "car_without_activation",
  title: "Only CAR of a product without an activating domain",
  of: ["therapy"],
  needs: ["constructs"],
  grades: unlikely,
  why: "CD28 and 4-1BB strengthen a first signal; they do not give it. A CAR that kills has CD3 zeta or another activating domain beside them.",
  source: "Definitions of the vocabulary of signalling domains",
  check({ constructs }, report) {
    const cars = constructs.flatMap((construct, index) => (construct.kind === "car" ? [{ construct, index }] : []));
    if (cars.length !== 1 || constructs.some(({ kind }) => kind === "tcr")) return;
    const [{ construct, index }] = cars as [(typeof cars)[0]];
    const { signalling, purposes = [] } = construct;
    if (signalling === undefined || !signalling.every((domain) => costimulatory.has(domain))) return;
    if (purposes.includes("costimulate") || purposes.includes("require_two_antigens")) return;
    report({
      path: ["constructs", index, "signalling"],
      message: `has only ${signalling.join(" and ")}, which strengthen a signal and do not give one; is cd3_zeta missing?`,
    });
  },
  passes: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "CD19" }], signalling: ["cd137", "cd3_zeta"] }] })],
  ],
  fails: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "CD19" }], signalling: ["cd137"] }] })]],
});

/** Only what skips or keeps an exon names one. */
const exonWithoutSplicing = rule({
  id: "exon_without_splicing",
  title: "Exon of an oligonucleotide that does not act on splicing",
  of: ["therapy"],
  needs: ["constructs"],
  grades: contradiction,
  why: "The exon is the one that the cell is made to skip or keep. A strand that degrades the whole transcript has none.",
  source: "Definition of the field `exon` of the model",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "oligonucleotide"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "oligonucleotide" || construct.exon === undefined) continue;
      if (!degrading.has(construct.class)) continue;
      report({
        path: ["constructs", index, "exon"],
        message: `is ${construct.exon}, but a strand of class ${construct.class} makes no exon be skipped or kept`,
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "antisense",
        constructs: [{ kind: "oligonucleotide", class: "exon_skipping_antisense", target: "DMD", exon: 51 }],
      }),
    ],
  ],
  fails: [
    [therapy({ modality: "sirna", constructs: [{ kind: "oligonucleotide", class: "sirna", target: "TTR", exon: 2 }] })],
  ],
});

const degrading: ReadonlySet<string> = new Set([
  "sirna",
  "dicer_substrate_sirna",
  "gapmer_antisense",
  "mirna_mimic",
  "aptamer",
]);

/** The same construct has one entry. */
const repeatedConstruct = rule({
  id: "repeated_construct",
  title: "The same construct twice",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "Two equal entries say nothing more than one, and count as two edits or two receptors to whoever counts them.",
  source: "Definition of the field `constructs` of the model",
  when: ({ constructs }) => constructs.length > 1,
  check({ constructs }, report) {
    const seen = new Set<string>();
    for (const [index, construct] of constructs.entries()) {
      const text = JSON.stringify(construct);
      if (seen.has(text))
        report({ path: ["constructs", index], message: "stands in the list already", fix: { kind: "remove" } });
      seen.add(text);
    }
  },
  passes: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "car", binders: [{ target: "CD22" }] },
        ],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "car", binders: [{ target: "CD19" }] },
        ],
      }),
    ],
  ],
});

/** Rules about constructs and what they are there for. */
export const therapyConstructRules: readonly Rule[] = [
  constructPurpose,
  depletionInCancer,
  tumorKillingWithoutTumor,
  carWithoutActivation,
  exonWithoutSplicing,
  repeatedConstruct,
];
