/** Rules about transgenes and their promoters. */
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { isTranslated } from "./vectors.ts";

const oversizedTransgene = rule({
  id: "oversized_transgene",
  title: "Full-length dystrophin in one AAV vector",
  recordKinds: ["therapy"],
  requires: ["vectors", "constructs"],
  severity: unlikely,
  rationale:
    "The coding sequence of dystrophin is more than twice as long as an AAV genome. Shortened forms such as micro-dystrophin have their own terms.",
  source: "Definition of `micro_dystrophin` in the vocabulary of targets: a shortened dystrophin that fits AAV",
  check({ vectors, constructs }, report) {
    if (vectors.length > 1 || vectors[0]!.class !== "adeno_associated_viral") return;
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "transgene" || construct.gene !== "DMD" || construct.variant !== undefined) continue;
      report({
        path: ["constructs", index, "gene"],
        message:
          "is DMD, but its full coding sequence does not fit into one AAV vector; expected micro_dystrophin, or a variant",
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", species: "aavrh74" }],
        constructs: [{ kind: "transgene", gene: "micro_dystrophin" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", species: "aavrh74" }],
        constructs: [{ kind: "transgene", gene: "DMD" }],
      }),
    ],
  ],
});

const promoterOnMrna = rule({
  id: "promoter_on_mrna",
  title: "Promoter although only messenger RNA is delivered",
  recordKinds: ["therapy"],
  requires: ["vectors", "constructs"],
  severity: contradiction,
  rationale:
    "A promoter starts transcription of DNA. Messenger RNA is already transcribed; only its vehicle or microRNA sites can restrict its expression.",
  source: "Definition of the field `promoterSpecificity`",
  check({ vectors, constructs }, report) {
    if (!vectors.every(({ cargoes }) => cargoes !== undefined && isTranslated(cargoes))) return;
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "transgene") continue;
      const field = construct.promoterSpecificity === undefined ? "promoter" : "promoterSpecificity";
      if (construct[field] === undefined) continue;
      report({
        path: ["constructs", index, field],
        message: `is ${construct[field]}, but messenger RNA has no promoter; remove the field or correct the cargo`,
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "mrna_protein_replacement",
        vectors: [{ class: "lipid_nanoparticle", cargoes: ["mrna"] }],
        constructs: [{ kind: "transgene", gene: "PCCA", purposes: ["supply_missing_protein"] }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "mrna_protein_replacement",
        vectors: [{ class: "lipid_nanoparticle", cargoes: ["mrna"] }],
        constructs: [{ kind: "transgene", gene: "PCCA", promoterSpecificity: "liver_specific" }],
      }),
    ],
  ],
});

const solidTissuePromoters: ReadonlySet<string> = new Set([
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

const promoterInOtherCells = rule({
  id: "promoter_in_other_cells",
  title: "Promoter that is inactive in the modified cells",
  recordKinds: ["therapy"],
  requires: ["modificationSetting", "cells", "constructs"],
  severity: unlikely,
  rationale:
    "Liver-, muscle- and retina-specific promoters are inactive in blood cells, and ex vivo modification delivers the gene to no other cells.",
  source: "Vocabulary of promoter specificities",
  check({ modificationSetting, cells, constructs, modality }, report) {
    if (modificationSetting !== "ex_vivo") return;
    if (!cells.every(({ type }) => type === "t_cell" || type === "nk_cell" || type === "hematopoietic_stem_cell"))
      return;
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "transgene") continue;
      const { promoterSpecificity: specificity } = construct;
      if (specificity === undefined || !solidTissuePromoters.has(specificity)) continue;
      report({
        path: ["constructs", index, "promoterSpecificity"],
        message: `is ${specificity}, but the modified cells of ${modality} are blood cells`,
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "hsc_gene_addition",
        modificationSetting: "ex_vivo",
        cells: [{ type: "hematopoietic_stem_cell" }],
        constructs: [{ kind: "transgene", gene: "HBB", promoterSpecificity: "erythroid_specific" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "hsc_gene_addition",
        modificationSetting: "ex_vivo",
        cells: [{ type: "hematopoietic_stem_cell" }],
        constructs: [{ kind: "transgene", gene: "HBB", promoterSpecificity: "liver_specific" }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [oversizedTransgene, promoterOnMrna, promoterInOtherCells];
