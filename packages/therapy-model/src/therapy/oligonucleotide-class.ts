/** What kind of oligonucleotide it is, by what it does to its target. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What kind of oligonucleotide it is, by what it does to its target.
 *
 * @see https://org.github.io/therapy-model/vocabularies/oligonucleotide_class.html
 */
export const oligonucleotideClasses = /* @__PURE__ */ vocabulary({
  id: "oligonucleotide_class",
  title: "Oligonucleotide class",
  definition:
    "The working principle of a synthetic oligonucleotide. Its chemistry and conjugate are told apart from it.",
  terms: {
    antisense_oligonucleotide: {
      label: "Antisense oligonucleotide",
      definition: "A single strand that binds a transcript; use the narrower term where the mechanism is known.",
      synonyms: ["ASO", "AON"],
    },
    gapmer_antisense: {
      label: "Gapmer antisense",
      definition: "A DNA gap between modified wings lets RNase H cut the transcript, as tofersen.",
      broader: "antisense_oligonucleotide",
      synonyms: ["gapmer", "RNase H antisense"],
    },
    splice_switching_antisense: {
      label: "Splice-switching antisense",
      definition: "Changes splicing without cutting, as nusinersen or eteplirsen.",
      broader: "antisense_oligonucleotide",
      synonyms: ["splice-switching oligonucleotide", "SSO"],
    },
    exon_skipping_antisense: {
      label: "Exon-skipping antisense",
      definition: "Leaves out an exon to mend the reading frame, as eteplirsen.",
      broader: "splice_switching_antisense",
      synonyms: ["exon-skipping PMO"],
    },
    exon_inclusion_antisense: {
      label: "Exon-inclusion antisense",
      definition: "Keeps an exon that would be lost, as nusinersen.",
      broader: "splice_switching_antisense",
      synonyms: ["exon inclusion ASO"],
    },
    poison_exon_antisense: {
      label: "Poison-exon antisense",
      definition: "Keeps out an exon that dooms the transcript, so more protein is made, as zorevunersen.",
      broader: "splice_switching_antisense",
      synonyms: ["TANGO ASO"],
    },
    steric_blocking_antisense: {
      label: "Translation-blocking antisense",
      definition: "Blocks translation or a site without cutting or changing splicing.",
      broader: "antisense_oligonucleotide",
      synonyms: ["steric blocker", "translation blocker"],
    },
    antagomir: {
      label: "MicroRNA inhibitor",
      definition: "Binds and blocks a microRNA, as miravirsen.",
      broader: "antisense_oligonucleotide",
      synonyms: ["antimiR", "antagomir"],
    },
    sirna: {
      label: "siRNA",
      definition:
        "A double strand that RISC uses to cut a transcript, as inclisiran. Not antisense, which is a single strand.",
      synonyms: ["small interfering RNA", "RNAi oligonucleotide"],
      codes: { ncit: "C2191" },
    },
    dicer_substrate_sirna: {
      label: "Dicer-substrate siRNA",
      definition: "A longer double strand that Dicer trims first, as nedosiran.",
      broader: "sirna",
      synonyms: ["DsiRNA", "GalXC"],
    },
    mirna_mimic: {
      label: "MicroRNA mimic",
      definition: "A double strand that acts as a microRNA, as remlarsen.",
      synonyms: ["miRNA mimic"],
    },
    small_activating_rna: {
      label: "Small activating RNA",
      definition: "A double strand that raises transcription, as MTL-CEBPA.",
      synonyms: ["saRNA"],
    },
    rna_editing_oligonucleotide: {
      label: "RNA-editing oligonucleotide",
      definition: "A strand that recruits ADAR to change one base, as WVE-006.",
      synonyms: ["ADAR-recruiting oligonucleotide"],
    },
    aptamer: {
      label: "Aptamer",
      definition: "A strand that binds a protein by its fold, as pegaptanib.",
      synonyms: ["nucleic acid aptamer"],
    },
    immunostimulatory_oligonucleotide: {
      label: "Immunostimulatory oligonucleotide",
      definition: "A strand that triggers a nucleic acid sensor, as vidutolimod.",
      synonyms: ["CpG oligonucleotide", "CpG ODN"],
    },
    decoy_oligonucleotide: {
      label: "Decoy oligonucleotide",
      definition: "A double strand that captures a transcription factor, as edifoligide.",
      synonyms: ["transcription factor decoy"],
    },
    telomerase_template_antagonist: {
      label: "Telomerase template antagonist",
      definition: "A strand that blocks the template of telomerase, as imetelstat.",
      synonyms: ["telomerase inhibitor"],
    },
    polyanionic_oligonucleotide: {
      label: "Unspecific oligonucleotide mixture",
      definition: "Strands that act by charge and not by sequence, as defibrotide.",
      synonyms: ["polydisperse oligonucleotide"],
    },
  },
});

/** A term of {@link oligonucleotideClasses}. */
export type OligonucleotideClass = TermKey<typeof oligonucleotideClasses>;
/** Schema of {@link OligonucleotideClass}. */
export const OligonucleotideClass: TermSchema<OligonucleotideClass> =
  /* @__PURE__ */ termSchema(oligonucleotideClasses);
