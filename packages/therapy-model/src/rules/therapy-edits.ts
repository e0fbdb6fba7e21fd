/** Rules about edits: what a method can do, and what an edit is for. */
import type { EditEffect } from "../therapy/edit-effect.ts";
import { type EditMethod, editMethods } from "../therapy/edit-method.ts";
import { ancestry } from "./ancestry.ts";
import { therapy } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";

const isMethod = /* @__PURE__ */ ancestry(editMethods);

/** Effects that a method can have; a method that is not here can have any. */
const effectsOf: readonly (readonly [EditMethod, readonly EditEffect[]])[] = [
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
/** Effects that leave DNA as it was, which no method that cuts it has. */
const withoutCut: readonly EditEffect[] = ["transcript_change", "silencing"];

/** A method has the effects of its chemistry. */
const editMethodEffect = rule({
  id: "edit_method_effect",
  title: "Effect that the editing method cannot have",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "A base editor changes letters and inserts no gene, an epigenetic editor leaves the sequence, RNA editing leaves DNA; a nuclease breaks it.",
  source: "Definitions of the vocabularies of edit methods and edit effects",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "edit"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "edit" || construct.method === undefined) continue;
      const { method, effect } = construct;
      const possible = effectsOf.find(([wider]) => isMethod(method, wider))?.[1];
      const contradicts =
        possible === undefined
          ? isMethod(method, "nuclease_editing") && withoutCut.includes(effect)
          : !possible.includes(effect);
      if (!contradicts) continue;
      report({ path: ["constructs", index, "effect"], message: `is ${effect}, which ${method} cannot bring about` });
    }
  },
  passes: [
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
  fails: [
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

/** What becomes of a locus is one thing. */
const editedTwice = rule({
  id: "edited_twice",
  title: "Two effects at one locus",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: unlikely,
  why: "A gene that is knocked out cannot be corrected or raised too; where two sites of one gene are edited, each says its site.",
  source: "Definition of the vocabulary of edit effects: exactly one for one locus",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "edit"),
  check({ constructs }, report) {
    const first = new Map<string, string>();
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "edit" || construct.site !== undefined) continue;
      const { locus, effect } = construct;
      const before = first.get(locus);
      if (before === undefined) first.set(locus, effect);
      else if (before !== effect) {
        report({
          path: ["constructs", index, "effect"],
          message: `is ${effect}, but ${locus} is said to be ${before} too`,
        });
      }
    }
  },
  passes: [
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
  fails: [
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

/** Graft against host and host against graft are kept apart. */
const rejectionPurposeSwapped = rule({
  id: "rejection_purpose_swapped",
  title: "Graft-versus-host and host-versus-graft confused",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "Without its T-cell receptor the graft does not attack the host; without HLA the host does not see the graft. The two are confused in many a press release.",
  source:
    "Definitions of `reduce_graft_versus_host_disease` and `reduce_host_versus_graft` in the vocabulary of construct purposes",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "edit"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "edit" || construct.purposes === undefined) continue;
      const { locus, effect, purposes } = construct;
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
        message: `is ${wrong}, but losing ${locus} serves to ${right.replaceAll("_", " ")}`,
        fix: { kind: "replace", value: right },
      });
    }
  },
  passes: [
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
  fails: [
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

/** An edit of DNA in the patient is editing, not gene addition. */
const editInGeneAddition = rule({
  id: "edit_in_gene_addition",
  title: "Edit as the only construct of a gene addition",
  of: ["therapy"],
  needs: ["constructs"],
  grades: contradiction,
  why: "Gene addition leaves the patient's own gene as it was; where the only thing done is an edit, it is gene editing.",
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
  passes: [[therapy({ modality: "hsc_gene_addition", constructs: [{ kind: "transgene", gene: "HBB" }] })]],
  fails: [
    [therapy({ modality: "hsc_gene_addition", constructs: [{ kind: "edit", locus: "HBB", effect: "correction" }] })],
  ],
});

/** Rules about edits: what a method can do, and what an edit is for. */
export const therapyEditRules: readonly Rule[] = [
  editMethodEffect,
  editedTwice,
  rejectionPurposeSwapped,
  editInGeneAddition,
];
