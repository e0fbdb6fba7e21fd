/** Rules about what a therapy binds, adds or changes. */
import type { Binder } from "../therapy/binder.ts";
import type { Construct } from "../therapy/construct.ts";
import { targets } from "../therapy/targets.ts";
import type { TargetReference } from "../therapy/target-reference.ts";
import { therapy } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";

/** Antigens that never stand on the surface of a cell but as peptides on HLA. */
const withinTheCell: ReadonlySet<TargetReference> = new Set<TargetReference>([
  "WT1",
  "MAGEA4",
  "CTAG1B",
  "PRAME",
  "KRAS_G12D",
  "KRAS_G12V",
  "KRAS_G12C",
  "KRAS_mutated",
  "TP53_R175H",
  "TP53_R273",
  "HPV16_E6",
  "HPV16_E7",
  "HPV16_E6_E7",
  "HPV18_E6_E7",
  "HA_1",
  "HA_2",
]);

/** What a binder of an antibody or a scaffold can reach. */
const ofTheSurface: ReadonlySet<string> = new Set([
  "scfv",
  "vhh",
  "vh_only",
  "fab",
  "full_antibody",
  "darpin",
  "centyrin",
  "d_domain",
]);

/** Sugars and lipids, which no gene encodes. */
const notEncoded: ReadonlySet<TargetReference> = new Set<TargetReference>([
  "GD2",
  "GD3",
  "GM2",
  "GD1a",
  "fucosyl_GM1",
  "SSEA4",
  "globo_H",
  "LewisY",
  "sialyl_LewisA",
  "TAG72",
  "Tn_antigen",
]);

/** What is put into cells and bound by nothing. */
const payloads: ReadonlySet<TargetReference> = new Set<TargetReference>([
  "VEGF_trap",
  "sFLT1",
  "anti_VEGF_antibody",
  "inducible_caspase_9",
  "micro_dystrophin",
  "B_domain_deleted_F8",
  "F9_Padua",
  "HBB_T87Q",
  "channelrhodopsin",
  "multi_characteristic_opsin",
  "HSV_TK",
  "cytosine_deaminase",
  "purine_nucleoside_phosphorylase_bacterial",
  "nitroreductase",
  "NICD",
  "dominant_negative_TGFBR2",
]);

/** The binders of a construct. */
function bindersOf(construct: Construct): readonly Binder[] {
  return construct.kind === "car" || construct.kind === "secreted_binder" ? (construct.binders ?? []) : [];
}

/** An antibody does not see into the cell. */
const intracellularAntigen = rule({
  id: "intracellular_antigen",
  title: "Antibody binder against an antigen inside the cell",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "Antigens inside the cell reach its surface only as peptides on HLA. A T-cell receptor reads them, or an antibody made to do so, which is a TCR mimic.",
  source: "Definitions of `tcr_mimic` and `t_cell_receptor` in the vocabulary of binder formats",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "car" || kind === "secreted_binder"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      for (const [at, { target, format }] of bindersOf(construct).entries()) {
        if (format === undefined || !ofTheSurface.has(format) || !withinTheCell.has(target)) continue;
        report({
          path: ["constructs", index, "binders", at, "format"],
          message: `is ${format}, but ${target} is inside the cell and shown only as a peptide on HLA; expected tcr_mimic or a tcr construct`,
        });
      }
    }
  },
  passes: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "WT1", format: "tcr_mimic" }] }] })],
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "CD19", format: "scfv" }] }] })],
  ],
  fails: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "WT1", format: "scfv" }] }] })],
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "HPV16_E7", format: "vhh" }] }] })],
  ],
});

/** A receptor that reads a peptide on HLA works only in patients with that HLA. */
const tcrWithoutHla = rule({
  id: "tcr_without_hla",
  title: "T-cell receptor without the HLA that it reads",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: unlikely,
  why: "A T-cell receptor sees a peptide on one HLA type; without it nobody can tell which patients may be treated.",
  source: "Definition of `tcr_t` in the vocabulary of modalities: a receptor that reads a peptide on HLA",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "tcr"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "tcr" || construct.hla !== undefined || !withinTheCell.has(construct.target)) continue;
      report({
        path: ["constructs", index],
        message: `reads ${construct.target} on HLA, but has no hla; say which alleles`,
      });
    }
  },
  passes: [[therapy({ modality: "tcr_t", constructs: [{ kind: "tcr", target: "CTAG1B", hla: ["HLA-A*02:01"] }] })]],
  fails: [[therapy({ modality: "tcr_t", constructs: [{ kind: "tcr", target: "CTAG1B" }] })]],
});

/** A sugar is no gene. */
const targetWithoutGene = rule({
  id: "target_without_gene",
  title: "Sugar or lipid where a gene is asked for",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "Gangliosides and blood-group sugars are made by enzymes; no gene encodes them that could be added, edited or silenced.",
  source: "Vocabulary of targets, where these terms carry no gene",
  when: ({ constructs }) => constructs.some(({ kind }) => kind !== "car"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      const [field, target] =
        construct.kind === "transgene"
          ? (["gene", construct.gene] as const)
          : construct.kind === "edit"
            ? (["locus", construct.locus] as const)
            : construct.kind === "oligonucleotide"
              ? (["target", construct.target] as const)
              : construct.kind === "tcr"
                ? (["target", construct.target] as const)
                : ["", undefined];
      if (target === undefined || !notEncoded.has(target)) continue;
      report({ path: ["constructs", index, field], message: `is ${target}, a sugar or lipid that no gene encodes` });
    }
  },
  passes: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "GD2", format: "scfv" }] }] })]],
  fails: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "edit", locus: "GD2", effect: "knock_out" },
        ],
      }),
    ],
    [therapy({ modality: "sirna", constructs: [{ kind: "oligonucleotide", class: "sirna", target: "LewisY" }] })],
  ],
});

/** What a product brings along is not what it looks for. */
const binderToPayload = rule({
  id: "binder_to_payload",
  title: "Binder whose target is something that products carry",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "Suicide genes, opsins and shortened proteins are put into cells by a therapy; no binder of a CAR looks for them.",
  source: "Definitions of these terms in the vocabulary of targets",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "car" || kind === "secreted_binder"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      for (const [at, { target }] of bindersOf(construct).entries()) {
        if (!payloads.has(target)) continue;
        report({
          path: ["constructs", index, "binders", at, "target"],
          message: `is ${target}, which is carried into cells and not bound; expected a transgene`,
        });
      }
    }
  },
  passes: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "transgene", gene: "HSV_TK" },
        ],
      }),
    ],
  ],
  fails: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "inducible_caspase_9" }] }] })]],
});

let termOfHgncId: ReadonlyMap<string, string> | undefined;

/** Finds the term of the vocabulary for an HGNC id. */
function termForGene(id: string): string | undefined {
  termOfHgncId ??= new Map(
    targets.keys.flatMap((key) => {
      const code = targets.terms[key].codes?.hgnc;
      return code === undefined ? [] : [[code, key] as const];
    }),
  );
  return termOfHgncId.get(id);
}

/** Lists where a construct names targets. */
function targetsOf(construct: Construct): (readonly [path: (string | number)[], target: TargetReference])[] {
  switch (construct.kind) {
    case "transgene":
      return [[["gene"], construct.gene]];
    case "edit":
      return [[["locus"], construct.locus]];
    case "tcr":
    case "oligonucleotide":
      return [[["target"], construct.target]];
    case "antigens":
      return construct.targets.map((target, index) => [["targets", index], target] as const);
    default:
      return bindersOf(construct).map(({ target }, index) => [["binders", index, "target"], target] as const);
  }
}

/** A target that has a term is named by it. */
const geneIdForTerm = rule({
  id: "gene_id_for_term",
  title: "HGNC id of a target that has a term",
  of: ["therapy", "platform"],
  needs: ["constructs"],
  grades: contradiction,
  why: "Two spellings of one target do not join: who looks for TNFRSF17 does not find HGNC:11913.",
  source: "HGNC ids in the vocabulary of targets",
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      for (const [path, target] of targetsOf(construct)) {
        if (!target.startsWith("HGNC:")) continue;
        const term = termForGene(target);
        if (term === undefined) continue;
        report({
          path: ["constructs", index, ...path],
          message: `is ${target}, which the vocabulary calls ${term}`,
          fix: { kind: "replace", value: term },
        });
      }
    }
  },
  passes: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "TNFRSF17" }] }] })]],
  fails: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "HGNC:11913" }] }] })],
    [
      therapy({
        modality: "hsc_gene_editing",
        constructs: [{ kind: "edit", locus: "HGNC:1633", effect: "knock_out" }],
      }),
    ],
  ],
});

/** Rules about what a therapy binds, adds or changes. */
export const therapyTargetRules: readonly Rule[] = [
  intracellularAntigen,
  tcrWithoutHla,
  targetWithoutGene,
  binderToPayload,
  geneIdForTerm,
];
