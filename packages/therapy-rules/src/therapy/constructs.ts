/** Rules about constructs and their purposes. */
import {
  type Construct,
  type ConstructPurpose,
  constructPurposes,
  type Disease,
  type Modality,
} from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import { ancestry } from "../shared/ancestry.ts";
import { isModality } from "../shared/kinds.ts";
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const isDisease = /* @__PURE__ */ ancestry(diseases);
const isPurpose = /* @__PURE__ */ ancestry(constructPurposes);

/** Purposes that a kind of construct cannot have. */
const impossiblePurposes: { readonly [K in Construct["kind"]]: readonly ConstructPurpose[] } = {
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

/** Checks whether a therapy is unmodified T cells with the specificity of the antigens that they were expanded against. */
function isAntigenSpecific(modality: Modality | undefined): boolean {
  return (
    modality !== undefined &&
    (isModality(modality, "virus_specific_t_cell_therapy") || isModality(modality, "antigen_specific_t_cell_therapy"))
  );
}

const constructPurpose = rule({
  id: "construct_purpose",
  title: "Purpose that this kind of construct cannot have",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "A CAR binds an antigen and signals, an edit changes a gene, an oligonucleotide acts on a transcript. A purpose of another kind belongs to another construct.",
  source: "Definitions in the vocabulary of construct purposes",
  when: ({ constructs }) => constructs.some(({ purposes }) => purposes !== undefined),
  check(record, report) {
    const { constructs } = record;
    const modality = "modality" in record ? record.modality : undefined;
    for (const [index, { kind, purposes = [] }] of constructs.entries()) {
      for (const [at, purpose] of purposes.entries()) {
        if (!impossiblePurposes[kind].some((broader) => isPurpose(purpose, broader))) continue;
        // T cells that are expanded against antigens kill the cells that show them.
        if (kind === "antigens" && isPurpose(purpose, "kill_target_cells") && isAntigenSpecific(modality)) continue;
        report({
          path: ["constructs", index, "purposes", at],
          message: `is ${purpose}, which a construct of kind ${kind} cannot have`,
        });
      }
    }
  },
  valid: [
    [therapy({ constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }] })],
    [
      therapy({
        modality: "hsc_gene_editing",
        constructs: [
          { kind: "edit", locus: "BCL11A", effect: "regulatory_disruption", purposes: ["induce_fetal_hemoglobin"] },
        ],
      }),
    ],
    [
      therapy({
        modality: "virus_specific_t_cell_therapy",
        modificationSetting: "none",
        constructs: [{ kind: "antigens", targets: ["EBV_LMP1"], purposes: ["kill_infected_cells"] }],
      }),
    ],
  ],
  invalid: [
    [therapy({ constructs: [{ kind: "car", purposes: ["supply_missing_protein"], binders: [{ target: "CD19" }] }] })],
    [
      therapy({
        modality: "sirna",
        constructs: [{ kind: "oligonucleotide", class: "sirna", target: "TTR", purposes: ["kill_tumor_cells"] }],
      }),
    ],
  ],
});

const depletionInCancer = rule({
  id: "depletion_in_cancer",
  title: "B-cell depletion as the purpose in a cancer",
  recordKinds: ["therapy"],
  requires: ["constructs", "indications"],
  severity: contradiction,
  rationale:
    "The same CD19 CAR kills tumor cells in leukemia and depletes B cells in lupus. The purposes are separate so that oncology and autoimmunity can be separated.",
  source:
    "Definition of `deplete_b_cells` in the vocabulary of construct purposes: for a B-cell cancer use `kill_tumor_cells`",
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
  valid: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["deplete_b_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["deplete_b_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "b_cell_acute_lymphoblastic_leukemia" }],
      }),
    ],
  ],
});

const tumorKillingWithoutTumor = rule({
  id: "tumor_killing_without_tumor",
  title: "Killing of tumor cells as the purpose in autoimmune diseases",
  recordKinds: ["therapy"],
  requires: ["constructs", "indications"],
  severity: contradiction,
  rationale:
    "A CAR-T product for lupus or myasthenia removes normal or autoreactive cells. With this purpose it would be counted as a cancer therapy.",
  source: "Definition of `kill_tumor_cells` in the vocabulary of construct purposes: the target cells are malignant",
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
  valid: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "b_cell_acute_lymphoblastic_leukemia" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus" }],
      }),
    ],
  ],
});

const costimulatory: ReadonlySet<string> = new Set(["cd28", "cd137", "icos", "ox40", "cd27", "gitr", "hvem", "cd2"]);

const carWithoutActivation = rule({
  id: "car_without_activation",
  title: "CAR without an activating domain as the only receptor",
  recordKinds: ["therapy"],
  requires: ["constructs"],
  severity: unlikely,
  rationale:
    "CD28 and 4-1BB provide costimulation, not the primary signal. A CAR that kills also has CD3 zeta or another activating domain.",
  source: "Definitions in the vocabulary of signaling domains",
  check({ constructs }, report) {
    const cars = constructs.flatMap((construct, index) => (construct.kind === "car" ? [{ construct, index }] : []));
    if (cars.length !== 1 || constructs.some(({ kind }) => kind === "tcr")) return;
    const [{ construct, index }] = cars as [(typeof cars)[0]];
    const { signaling, purposes = [] } = construct;
    if (signaling === undefined || !signaling.every((domain) => costimulatory.has(domain))) return;
    if (purposes.includes("costimulate") || purposes.includes("require_two_antigens")) return;
    report({
      path: ["constructs", index, "signaling"],
      message: `has only ${signaling.join(" and ")}, which are costimulatory; did you omit cd3_zeta?`,
    });
  },
  valid: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "CD19" }], signaling: ["cd137", "cd3_zeta"] }] })],
  ],
  invalid: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "CD19" }], signaling: ["cd137"] }] })]],
});

const exonWithoutSplicing = rule({
  id: "exon_without_splicing",
  title: "Exon of an oligonucleotide that does not act on splicing",
  recordKinds: ["therapy"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "The field is the exon that is skipped or included. An oligonucleotide that degrades the transcript has no such exon.",
  source: "Definition of the field `exon`",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "oligonucleotide"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "oligonucleotide" || construct.exon === undefined) continue;
      if (!degrading.has(construct.class)) continue;
      report({
        path: ["constructs", index, "exon"],
        message: `is ${construct.exon}, but an oligonucleotide of class ${construct.class} does not skip or include an exon`,
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "antisense",
        constructs: [{ kind: "oligonucleotide", class: "exon_skipping_antisense", target: "DMD", exon: 51 }],
      }),
    ],
  ],
  invalid: [
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

const repeatedConstruct = rule({
  id: "repeated_construct",
  title: "Repeated construct",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale: "A repeated entry adds no information and is counted as a second edit or receptor.",
  source: "Definition of the field `constructs`",
  when: ({ constructs }) => constructs.length > 1,
  check({ constructs }, report) {
    const seen = new Set<string>();
    for (const [index, construct] of constructs.entries()) {
      const text = JSON.stringify(construct);
      if (seen.has(text))
        report({ path: ["constructs", index], message: "repeats an earlier construct", fix: { kind: "remove" } });
      seen.add(text);
    }
  },
  valid: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "car", binders: [{ target: "CD22" }] },
        ],
      }),
    ],
  ],
  invalid: [
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

export const rules: readonly Rule[] = [
  constructPurpose,
  depletionInCancer,
  tumorKillingWithoutTumor,
  carWithoutActivation,
  exonWithoutSplicing,
  repeatedConstruct,
];
