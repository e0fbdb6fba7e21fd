/** What becomes of the gene or the transcript that is edited. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What becomes of the gene or the transcript that is edited.
 *
 * @see https://org.github.io/therapy-model/vocabularies/edit_effect.html
 */
export const editEffects = /* @__PURE__ */ vocabulary({
  id: "edit_effect",
  title: "Edit effect",
  definition: "The result of an edit at its locus; exactly one for one locus. Why it is done is told by the purpose.",
  terms: {
    knock_out: {
      label: "Knock-out",
      definition:
        "The gene makes no working product, as B2M in off-the-shelf CAR-T. If something is inserted there it is a knock-in.",
      synonyms: ["gene disruption", "KO"],
    },
    regulatory_disruption: {
      label: "Disruption of a regulatory element",
      definition:
        "An enhancer, promoter or binding site is broken and the coding sequence is left, as the BCL11A enhancer.",
      synonyms: ["enhancer disruption"],
    },
    regulatory_creation: {
      label: "Creation of a regulatory element",
      definition: "A binding site is made that raises expression, as in the gamma-globin promoter.",
      synonyms: ["de novo binding site"],
    },
    knock_in: {
      label: "Knock-in with disruption",
      definition: "A sequence is inserted and the gene there is switched off by it, as a CAR in TRAC.",
      synonyms: ["targeted knock-in", "KI"],
    },
    insertion_at_locus: {
      label: "Insertion keeping the locus",
      definition:
        "A sequence is inserted at a chosen place and no gene there is lost, as at a safe harbor or the albumin intron.",
      synonyms: ["safe-harbor insertion", "targeted insertion"],
    },
    correction: {
      label: "Correction",
      definition: "A pathogenic sequence becomes the normal one.",
      synonyms: ["mutation repair"],
    },
    variant_installation: {
      label: "Installation of a variant",
      definition: "A harmless or protective sequence is written that is not the reference, as a Makassar globin.",
      synonyms: ["protective variant"],
    },
    gene_replacement_at_locus: {
      label: "Replacement at the locus",
      definition: "A faulty stretch is exchanged for a whole working coding sequence.",
      synonyms: ["exon replacement", "whole-gene replacement"],
    },
    epitope_change: {
      label: "Epitope change",
      definition: "The product works but a therapy no longer binds it.",
      synonyms: ["epitope editing"],
    },
    exon_removal: {
      label: "Exon removal",
      definition: "An exon is removed or skipped for good, so that a shortened product is made.",
      synonyms: ["exon excision", "exon deletion"],
    },
    repeat_contraction: {
      label: "Repeat contraction",
      definition: "An expanded repeat is shortened or cut out.",
      synonyms: ["repeat excision"],
    },
    splice_change: {
      label: "Splice change",
      definition: "A splice site is changed so that splicing differs.",
      synonyms: ["splice-site editing"],
    },
    silencing: {
      label: "Silencing",
      definition:
        "Expression is lowered and the sequence stays, as by epigenetic editing. Not a knock-out, which breaks the sequence.",
      synonyms: ["repression", "knock-down"],
    },
    activation: {
      label: "Activation",
      definition: "Expression is raised and the sequence stays.",
      synonyms: ["upregulation"],
    },
    transcript_change: {
      label: "Transcript change",
      definition: "A base of the transcript differs and the DNA stays.",
      synonyms: ["RNA recoding"],
    },
    surface_loss: {
      label: "Loss of surface expression",
      definition: "The protein is made but kept inside the cell.",
      synonyms: ["surface retention"],
    },
  },
});

/** A term of {@link editEffects}. */
export type EditEffect = TermKey<typeof editEffects>;
/** Schema of {@link EditEffect}. */
export const EditEffect: TermSchema<EditEffect> = /* @__PURE__ */ termSchema(editEffects);
