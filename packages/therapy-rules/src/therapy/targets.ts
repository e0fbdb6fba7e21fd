/** Rules about targets: what a therapy binds, adds or edits. */
import type { Binder, Construct, TargetReference } from "@org/therapy-model";
import { targets } from "@org/therapy-model/vocabularies";
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

/** Intracellular antigens, which appear on the cell surface only as peptides on HLA. */
const intracellularAntigens: ReadonlySet<TargetReference> = new Set<TargetReference>([
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

/** Binder formats that bind only surface antigens. */
const surfaceFormats: ReadonlySet<string> = new Set([
  "scfv",
  "vhh",
  "vh_only",
  "fab",
  "full_antibody",
  "darpin",
  "centyrin",
  "d_domain",
]);

/** Carbohydrates and lipids, which are not encoded by a gene. */
const notEncodedByGenes: ReadonlySet<TargetReference> = new Set<TargetReference>([
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

/** Gene products that therapies introduce into cells, and that binders are not directed at. */
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

/** Returns the binders of a construct. */
function bindersOf(construct: Construct): readonly Binder[] {
  return construct.kind === "car" || construct.kind === "secreted_binder" ? (construct.binders ?? []) : [];
}

const intracellularAntigen = rule({
  id: "intracellular_antigen",
  title: "Antibody-type binder of an intracellular antigen",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "Intracellular antigens appear on the cell surface only as peptides on HLA. A T-cell receptor or a TCR-mimic antibody recognizes them; other antibodies do not.",
  source: "Definitions of `tcr_mimic` and `t_cell_receptor` in the vocabulary of binder formats",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "car" || kind === "secreted_binder"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      for (const [at, { target, format }] of bindersOf(construct).entries()) {
        if (format === undefined || !surfaceFormats.has(format) || !intracellularAntigens.has(target)) continue;
        report({
          path: ["constructs", index, "binders", at, "format"],
          message: `is ${format}, but ${target} is intracellular and presented only as a peptide on HLA; expected tcr_mimic or a tcr construct`,
        });
      }
    }
  },
  valid: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "WT1", format: "tcr_mimic" }] }] })],
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "CD19", format: "scfv" }] }] })],
  ],
  invalid: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "WT1", format: "scfv" }] }] })],
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "HPV16_E7", format: "vhh" }] }] })],
  ],
});

const tcrWithoutHla = rule({
  id: "tcr_without_hla",
  title: "T-cell receptor without its HLA restriction",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: unlikely,
  rationale:
    "A T-cell receptor recognizes a peptide on one HLA type. Without the HLA type, the eligible patients are unknown.",
  source: "Definition of `tcr_t` in the vocabulary of modalities: a receptor that recognizes a peptide on HLA",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "tcr"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "tcr" || construct.hla !== undefined || !intracellularAntigens.has(construct.target))
        continue;
      report({
        path: ["constructs", index],
        message: `recognizes ${construct.target} on HLA, but has no hla; add the alleles`,
      });
    }
  },
  valid: [[therapy({ modality: "tcr_t", constructs: [{ kind: "tcr", target: "CTAG1B", hla: ["HLA-A*02:01"] }] })]],
  invalid: [[therapy({ modality: "tcr_t", constructs: [{ kind: "tcr", target: "CTAG1B" }] })]],
});

const targetWithoutGene = rule({
  id: "target_without_gene",
  title: "Carbohydrate or lipid target where a gene is required",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "Gangliosides and blood-group carbohydrates are made by enzymes. No gene encodes them, so they cannot be added, edited or suppressed.",
  source: "Vocabulary of targets, where these terms have no gene",
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
      if (target === undefined || !notEncodedByGenes.has(target)) continue;
      report({
        path: ["constructs", index, field],
        message: `is ${target}, a carbohydrate or lipid that no gene encodes; expected a gene`,
      });
    }
  },
  valid: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "GD2", format: "scfv" }] }] })]],
  invalid: [
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

const binderToPayload = rule({
  id: "binder_to_payload",
  title: "Binder directed at a therapeutic payload",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "Suicide genes, opsins and shortened proteins are introduced into cells by a therapy. CAR binders are not directed at them.",
  source: "Definitions of these terms in the vocabulary of targets",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "car" || kind === "secreted_binder"),
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      for (const [at, { target }] of bindersOf(construct).entries()) {
        if (!payloads.has(target)) continue;
        report({
          path: ["constructs", index, "binders", at, "target"],
          message: `is ${target}, a payload that is introduced into cells and is not a binding target; expected a transgene construct`,
        });
      }
    }
  },
  valid: [
    [
      therapy({
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }] },
          { kind: "transgene", gene: "HSV_TK" },
        ],
      }),
    ],
  ],
  invalid: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "inducible_caspase_9" }] }] })]],
});

let termOfHgncId: ReadonlyMap<string, string> | undefined;

/** Returns the term of the vocabulary that has an HGNC id. */
function termForGene(id: string): string | undefined {
  termOfHgncId ??= new Map(
    targets.keys.flatMap((key) => {
      const code = targets.terms[key].codes?.hgnc;
      return code === undefined ? [] : [[code, key] as const];
    }),
  );
  return termOfHgncId.get(id);
}

/** Lists the targets of a construct with their paths. */
function targetsOf(construct: Construct): (readonly [path: (string | number)[], target: TargetReference])[] {
  switch (construct.kind) {
    case "transgene":
      return [[["gene"], construct.gene]];
    case "edit":
      return construct.locus === undefined ? [] : [[["locus"], construct.locus]];
    case "tcr":
    case "oligonucleotide":
      return [[["target"], construct.target]];
    case "antigens":
      return construct.targets.map((target, index) => [["targets", index], target] as const);
    default:
      return bindersOf(construct).map(({ target }, index) => [["binders", index, "target"], target] as const);
  }
}

const geneIdForTerm = rule({
  id: "gene_id_for_term",
  title: "HGNC id of a target that has a term",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale: "Two notations of one target do not join: a search for TNFRSF17 does not find HGNC:11913.",
  source: "HGNC ids in the vocabulary of targets",
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      for (const [path, target] of targetsOf(construct)) {
        if (!target.startsWith("HGNC:")) continue;
        const term = termForGene(target);
        if (term === undefined) continue;
        report({
          path: ["constructs", index, ...path],
          message: `is ${target}, which has the term ${term}; expected ${term}`,
          fix: { kind: "replace", value: term },
        });
      }
    }
  },
  valid: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "TNFRSF17" }] }] })]],
  invalid: [
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "HGNC:11913" }] }] })],
    [
      therapy({
        modality: "hsc_gene_editing",
        constructs: [{ kind: "edit", locus: "HGNC:1633", effect: "knock_out" }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  intracellularAntigen,
  tcrWithoutHla,
  targetWithoutGene,
  binderToPayload,
  geneIdForTerm,
];
