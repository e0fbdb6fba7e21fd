/** Rules about edits: methods, effects and purposes. */
import { type EditEffect, type EditMethod, editMethods } from "@org/therapy-model";
import { ancestry } from "../shared/ancestry.ts";
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const isMethod = /* @__PURE__ */ ancestry(editMethods);

/** The effects that an edit method can have. A method that is not listed can have any effect. */
const possibleEffects: readonly (readonly [EditMethod, readonly EditEffect[]])[] = [
  [
    "base_editing",
    [
      "knock_out",
      "regulatory_disruption",
      "regulatory_creation",
      "correction",
      "variant_installation",
      "epitope_change",
      "splice_change",
      "exon_removal",
      "silencing",
      "activation",
      "surface_loss",
    ],
  ],
  ["epigenetic_editing", ["silencing", "activation"]],
  ["rna_editing", ["transcript_change", "splice_change", "activation", "silencing"]],
  ["rna_knockdown_nuclease", ["silencing"]],
  ["rna_interference_construct", ["silencing", "surface_loss"]],
  ["intracellular_retention", ["surface_loss"]],
  ["recombinase_insertion", ["knock_in", "insertion_at_locus", "gene_replacement_at_locus"]],
  ["transposase_insertion", ["knock_in", "insertion_at_locus", "gene_replacement_at_locus"]],
];
/** Effects without a change of DNA, which a nuclease cannot have. */
const effectsWithoutCut: readonly EditEffect[] = ["transcript_change", "silencing"];

const editMethodEffect = rule({
  id: "edit_method_effect",
  title: "Effect that the edit method cannot have",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "A base editor changes bases and does not insert a gene, an epigenetic editor keeps the sequence, RNA editing keeps the DNA, and a nuclease cuts it.",
  source: "Definitions in the vocabularies of edit methods and edit effects",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "edit"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "edit") continue;
      const { method, effect } = construct;
      if (method === undefined || effect === undefined) continue;
      const possible = possibleEffects.find(([broader]) => isMethod(method, broader))?.[1];
      const contradicts =
        possible === undefined
          ? isMethod(method, "nuclease_editing") && effectsWithoutCut.includes(effect)
          : !possible.includes(effect);
      if (!contradicts) continue;
      report({
        path: ["constructs", index, "effect"],
        message: `is ${effect}, which ${method} cannot have as an effect`,
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "hsc_gene_editing",
        constructs: [
          {
            kind: "edit",
            locus: "BCL11A",
            effect: "regulatory_disruption",
            method: "crispr_cas9",
            purposes: ["induce_fetal_hemoglobin"],
          },
        ],
      }),
    ],
    [
      therapy({
        modality: "in_vivo_gene_editing",
        constructs: [{ kind: "edit", locus: "PCSK9", effect: "knock_out", method: "adenine_base_editing" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "in_vivo_gene_editing",
        constructs: [{ kind: "edit", locus: "ALB", effect: "insertion_at_locus", method: "adenine_base_editing" }],
      }),
    ],
    [
      therapy({
        modality: "in_vivo_gene_editing",
        constructs: [{ kind: "edit", locus: "PCSK9", effect: "knock_out", method: "epigenetic_silencing" }],
      }),
    ],
    [
      therapy({
        modality: "in_vivo_gene_editing",
        constructs: [{ kind: "edit", locus: "PCSK9", effect: "transcript_change", method: "crispr_cas9" }],
      }),
    ],
  ],
});

const repeatedEdit = rule({
  id: "repeated_edit",
  title: "Two effects at one locus",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: unlikely,
  rationale:
    "A gene that is knocked out cannot also be corrected or activated. If two sites of one gene are edited, each edit needs its site.",
  source: "Definition of the vocabulary of edit effects: exactly one effect for each locus",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "edit"),
  check({ constructs }, report) {
    const first = new Map<string, string>();
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "edit" || construct.site !== undefined) continue;
      const { locus, effect } = construct;
      if (locus === undefined || locus === "undisclosed" || effect === undefined) continue;
      const before = first.get(locus);
      if (before === undefined) first.set(locus, effect);
      else if (before !== effect) {
        report({
          path: ["constructs", index, "effect"],
          message: `is ${effect}, but an earlier edit of ${locus} is ${before}; expected one effect for each locus`,
        });
      }
    }
  },
  valid: [
    [
      therapy({
        cells: [{ origin: "allogeneic", type: "t_cell" }],
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "edit", locus: "TRAC", effect: "knock_in" },
          { kind: "edit", locus: "B2M", effect: "knock_out" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "edit", locus: "TRAC", effect: "knock_out" },
          { kind: "edit", locus: "TRAC", effect: "activation" },
        ],
      }),
    ],
  ],
});

const receptorLoci: ReadonlySet<string> = new Set(["TRAC", "TRBC1", "TRBC2", "TCR"]);
const presentingLoci: ReadonlySet<string> = new Set(["B2M", "CIITA", "HLA_class_I", "HLA_class_II"]);

const rejectionPurposeSwapped = rule({
  id: "rejection_purpose_swapped",
  title: "Graft-versus-host and host-versus-graft confused",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "Loss of the T-cell receptor prevents attack of the graft on the host. Loss of HLA prevents rejection of the graft. Press releases often confuse the two.",
  source:
    "Definitions of `reduce_graft_versus_host_disease` and `reduce_host_versus_graft` in the vocabulary of construct purposes",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "edit"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "edit" || construct.purposes === undefined) continue;
      const { locus, effect, purposes } = construct;
      if (locus === undefined) continue;
      if (effect !== "knock_out" && effect !== "knock_in" && effect !== "silencing" && effect !== "surface_loss")
        continue;
      const [wrong, right] = receptorLoci.has(locus)
        ? (["reduce_host_versus_graft", "reduce_graft_versus_host_disease"] as const)
        : presentingLoci.has(locus)
          ? (["reduce_graft_versus_host_disease", "reduce_host_versus_graft"] as const)
          : [undefined, undefined];
      if (wrong === undefined || !purposes.includes(wrong) || purposes.includes(right)) continue;
      report({
        path: ["constructs", index, "purposes", purposes.indexOf(wrong)],
        message: `is ${wrong}, but loss of ${locus} serves to ${right.replaceAll("_", " ")}; expected ${right}`,
        fix: { kind: "replace", value: right },
      });
    }
  },
  valid: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "edit", locus: "TRAC", effect: "knock_out", purposes: ["reduce_graft_versus_host_disease"] },
          { kind: "edit", locus: "B2M", effect: "knock_out", purposes: ["reduce_host_versus_graft"] },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "edit", locus: "B2M", effect: "knock_out", purposes: ["reduce_graft_versus_host_disease"] },
        ],
      }),
    ],
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "edit", locus: "TRAC", effect: "knock_out", purposes: ["reduce_host_versus_graft"] },
        ],
      }),
    ],
  ],
});

const editInGeneAddition = rule({
  id: "edit_in_gene_addition",
  title: "Edit as the only construct of a gene addition",
  recordKinds: ["therapy"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "Gene addition does not change the patient's own gene. If the only construct is an edit, the modality is gene editing.",
  source: "Definitions of `hsc_gene_addition` and `in_vivo_gene_addition` in the vocabulary of modalities",
  check({ modality, constructs }, report) {
    const instead =
      modality === "hsc_gene_addition"
        ? "hsc_gene_editing"
        : modality === "in_vivo_gene_addition"
          ? "in_vivo_gene_editing"
          : undefined;
    if (instead === undefined || !constructs.every(({ kind }) => kind === "edit")) return;
    report({
      path: ["modality"],
      message: `is ${modality}, but the only constructs are edits; expected ${instead}`,
      fix: { kind: "replace", value: instead },
    });
  },
  valid: [[therapy({ modality: "hsc_gene_addition", constructs: [{ kind: "transgene", gene: "HBB" }] })]],
  invalid: [
    [therapy({ modality: "hsc_gene_addition", constructs: [{ kind: "edit", locus: "HBB", effect: "correction" }] })],
  ],
});

export const rules: readonly Rule[] = [editMethodEffect, repeatedEdit, rejectionPurposeSwapped, editInGeneAddition];
