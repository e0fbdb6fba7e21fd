/** By what means a genome, an epigenome or a transcript is changed. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * By what means a genome, an epigenome or a transcript is changed.
 *
 * @see https://org.github.io/therapy-model/vocabularies/edit_method.html
 */
export const editMethods = /* @__PURE__ */ vocabulary({
  id: "edit_method",
  title: "Edit method",
  definition: "The tool and chemistry of an edit. What becomes of the gene is told by the effect.",
  terms: {
    nuclease_editing: {
      label: "Nuclease editing",
      definition: "A cut through both strands, repaired by the cell.",
      synonyms: ["double-strand break editing", "genome editing by nuclease"],
    },
    crispr: {
      label: "CRISPR nuclease",
      definition: "A nuclease led by a guide RNA, of unstated kind.",
      broader: "nuclease_editing",
      synonyms: ["CRISPR", "CRISPR-Cas"],
    },
    crispr_cas9: {
      label: "CRISPR-Cas9",
      definition: "Cas9 nuclease, as in exagamglogene autotemcel. Dead or nicking Cas9 in an editor has its own term.",
      broader: "crispr",
      synonyms: ["Cas9"],
    },
    crispr_cas12a: {
      label: "CRISPR-Cas12a",
      definition: "Cas12a nuclease, as in renizgamglogene autogedtemcel.",
      broader: "crispr",
      synonyms: ["Cas12a", "Cpf1"],
    },
    crispr_cas12_compact: {
      label: "Compact CRISPR-Cas12",
      definition: "A Cas12 nuclease other than Cas12a, as Cas12b, Cas12f or Cas12i.",
      broader: "crispr",
      synonyms: ["Cas12b", "Cas12f", "Cas12i", "hfCas12Max"],
    },
    crispr_cascade_cas3: {
      label: "CRISPR-Cas3",
      definition: "A type I complex that shreds long stretches.",
      broader: "crispr",
      synonyms: ["Cas3", "type I CRISPR"],
    },
    talen: {
      label: "TALEN",
      definition: "A pair of TAL effector nucleases, as in lasmecabtagene timgedleucel.",
      broader: "nuclease_editing",
      synonyms: ["TAL effector nuclease", "transcription activator-like effector nuclease"],
    },
    zinc_finger_nuclease: {
      label: "Zinc-finger nuclease",
      definition: "A pair of zinc-finger nucleases, as in SB-728-T.",
      broader: "nuclease_editing",
      synonyms: ["ZFN"],
    },
    meganuclease: {
      label: "Meganuclease",
      definition: "A homing endonuclease or one re-engineered from it.",
      broader: "nuclease_editing",
      synonyms: ["homing endonuclease"],
    },
    arcus: {
      label: "ARCUS",
      definition: "The engineered I-CreI nuclease, as in azercabtagene zapreleucel.",
      broader: "meganuclease",
      synonyms: ["ARCUS nuclease"],
    },
    megatal: {
      label: "megaTAL",
      definition: "A meganuclease joined to a TAL array.",
      broader: "meganuclease",
    },
    base_editing: {
      label: "Base editing",
      definition: "A base is changed in place without cutting both strands. Not prime editing, which writes a stretch.",
      synonyms: ["base editor"],
    },
    adenine_base_editing: {
      label: "Adenine base editing",
      definition: "Changes A to G, as in VERVE-102.",
      broader: "base_editing",
      synonyms: ["ABE", "adenine base editor"],
    },
    cytosine_base_editing: {
      label: "Cytosine base editing",
      definition: "Changes C to T, as in the BE-CAR7 cells.",
      broader: "base_editing",
      synonyms: ["CBE", "cytosine base editor"],
    },
    dual_base_editing: {
      label: "Dual or transversion base editing",
      definition: "Changes both A and C, or makes a transversion.",
      broader: "base_editing",
      synonyms: ["CGBE", "dual base editor"],
    },
    mitochondrial_base_editing: {
      label: "Mitochondrial base editing",
      definition: "Changes a base of mitochondrial DNA.",
      broader: "base_editing",
      synonyms: ["DdCBE"],
    },
    prime_editing: {
      label: "Prime editing",
      definition: "A nicking editor copies a new sequence from its guide, as PM359.",
      synonyms: ["prime editor", "PE"],
    },
    epigenetic_editing: {
      label: "Epigenetic editing",
      definition: "Marks on DNA or histones are changed and the sequence stays, as in TUNE-401.",
      synonyms: ["epigenome editing", "epigenetic editor"],
    },
    epigenetic_silencing: {
      label: "Epigenetic silencing editor",
      definition: "Marks are written that shut a gene.",
      broader: "epigenetic_editing",
      synonyms: ["CRISPRoff", "CRISPRi"],
    },
    epigenetic_activation: {
      label: "Epigenetic activating editor",
      definition: "Marks are written or erased so that a gene opens.",
      broader: "epigenetic_editing",
      synonyms: ["CRISPRa", "CRISPRon"],
    },
    recombinase_insertion: {
      label: "Recombinase insertion",
      definition: "A site-specific recombinase places a large DNA.",
      synonyms: ["integrase-mediated insertion", "PASTE"],
    },
    transposase_insertion: {
      label: "Transposase insertion",
      definition: "A transposase places DNA at many or, if guided, one site.",
      synonyms: ["transposon insertion", "CAST"],
    },
    reverse_transcriptase_insertion: {
      label: "Reverse-transcriptase insertion",
      definition: "A retrotransposon enzyme writes DNA from RNA at a chosen site.",
      synonyms: ["gene writing", "TPRT"],
    },
    nuclease_free_homologous_recombination: {
      label: "Nuclease-free homologous recombination",
      definition: "A vector places DNA by homology without any cut, as hLB-001.",
      synonyms: ["GeneRide", "nuclease-free editing"],
    },
    rna_editing: {
      label: "RNA editing",
      definition: "A base of a transcript is changed and DNA stays, as by ADAR recruitment.",
      synonyms: ["ADAR recruitment"],
    },
    rna_knockdown_nuclease: {
      label: "RNA-targeting CRISPR",
      definition: "A guided nuclease cuts transcripts.",
      synonyms: ["Cas13", "CRISPR-Cas13"],
    },
    rna_interference_construct: {
      label: "RNA interference from a construct",
      definition: "An expressed short hairpin lowers a transcript, as the shRNA in CYAD-211.",
      synonyms: ["shRNA knock-down"],
    },
    intracellular_retention: {
      label: "Intracellular retention",
      definition: "An expressed binder keeps a protein from reaching the surface.",
      synonyms: ["intrabody", "PEBL"],
    },
  },
});

/** A term of {@link editMethods}. */
export type EditMethod = TermKey<typeof editMethods>;
/** Schema of {@link EditMethod}. */
export const EditMethod: TermSchema<EditMethod> = /* @__PURE__ */ termSchema(editMethods);
