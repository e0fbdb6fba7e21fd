/** The molecule that a vector carries. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The molecule that a vector carries, or that is given as such.
 *
 * @see https://org.github.io/therapy-model/vocabularies/cargo.html
 */
export const cargoes = /* @__PURE__ */ vocabulary({
  id: "cargo",
  title: "Cargo",
  definition: "What molecule is carried. What it encodes or does is told by the construct.",
  terms: {
    dna: {
      label: "DNA",
      definition: "DNA of whatever form.",
      synonyms: ["deoxyribonucleic acid"],
      codes: { ncit: "C449" },
    },
    double_stranded_dna: {
      label: "Double-stranded DNA",
      definition: "Linear double-stranded DNA, as an adenoviral genome or a repair template.",
      broader: "dna",
      synonyms: ["dsDNA"],
    },
    self_complementary_dna: {
      label: "Self-complementary DNA",
      definition: "A short AAV genome that folds into a double strand, as in onasemnogene abeparvovec.",
      broader: "double_stranded_dna",
      synonyms: ["scAAV genome"],
    },
    closed_end_linear_dna: {
      label: "Closed-ended linear DNA",
      definition: "Linear DNA with covalently closed ends, ceDNA and doggybone among them.",
      broader: "double_stranded_dna",
      synonyms: ["ceDNA", "doggybone DNA", "dbDNA"],
    },
    single_stranded_dna: {
      label: "Single-stranded DNA",
      definition: "The usual AAV genome, or a single-stranded repair template.",
      broader: "dna",
      synonyms: ["ssDNA", "ssODN"],
      codes: { ncit: "C111311" },
    },
    plasmid: {
      label: "Plasmid DNA",
      definition: "A circular double-stranded DNA made in bacteria.",
      broader: "dna",
      synonyms: ["pDNA", "plasmid"],
      codes: { ncit: "C754" },
    },
    minicircle: {
      label: "Minicircle DNA",
      definition: "A circular DNA stripped of bacterial backbone.",
      broader: "plasmid",
      synonyms: ["minicircle", "nanoplasmid"],
    },
    transposon_dna: {
      label: "Transposon DNA",
      definition: "A DNA cargo flanked by transposon ends.",
      broader: "dna",
      synonyms: ["transposon donor"],
    },
    rna: {
      label: "RNA",
      definition: "RNA of whatever form.",
      synonyms: ["ribonucleic acid"],
      codes: { ncit: "C812" },
    },
    mrna: {
      label: "mRNA",
      definition: "Linear messenger RNA, modified or not.",
      broader: "rna",
      synonyms: ["messenger RNA", "modRNA"],
      codes: { ncit: "C813" },
    },
    self_amplifying_rna: {
      label: "Self-amplifying RNA",
      definition: "RNA that encodes its own replicase, as zapomeran. Not to be confused with small activating RNA.",
      broader: "rna",
      synonyms: ["saRNA", "replicon RNA", "samRNA"],
    },
    trans_amplifying_rna: {
      label: "Trans-amplifying RNA",
      definition: "RNA copied by a replicase given on a second RNA.",
      broader: "rna",
      synonyms: ["taRNA"],
    },
    circular_rna: {
      label: "Circular RNA",
      definition: "A closed RNA ring that is translated.",
      broader: "rna",
      synonyms: ["circRNA", "oRNA"],
      codes: { ncit: "C181535" },
    },
    retroviral_rna_genome: {
      label: "Retroviral RNA genome",
      definition: "The packaged RNA that is reverse transcribed, of lentiviral and gamma-retroviral vectors.",
      broader: "rna",
      synonyms: ["lentiviral genome", "vector RNA"],
    },
    viral_rna_genome: {
      label: "Viral RNA genome",
      definition: "The genome of an RNA virus that never becomes DNA.",
      broader: "rna",
      synonyms: ["negative-strand RNA genome"],
    },
    guide_rna: {
      label: "Guide RNA",
      definition: "The RNA that leads a nuclease or deaminase to its locus.",
      broader: "rna",
      synonyms: ["gRNA", "sgRNA", "pegRNA"],
      codes: { ncit: "C95952" },
    },
    sirna: {
      label: "siRNA",
      definition: "A synthetic double strand for RNA interference.",
      broader: "rna",
      synonyms: ["small interfering RNA"],
      codes: { ncit: "C2191" },
    },
    shrna: {
      label: "shRNA",
      definition: "A hairpin expressed from a vector, cut to siRNA in the cell.",
      broader: "rna",
      synonyms: ["short hairpin RNA"],
    },
    mirna: {
      label: "microRNA",
      definition: "A microRNA, its mimic, or an artificial one expressed from a vector.",
      broader: "rna",
      synonyms: ["miRNA", "artificial microRNA", "pri-miRNA"],
      codes: { ncit: "C25966" },
      mappings: { ncit: [{ code: "C25967", relation: "narrower" }] },
    },
    small_activating_rna: {
      label: "Small activating RNA",
      definition: "A synthetic double strand that raises transcription.",
      broader: "rna",
      synonyms: ["activating saRNA"],
    },
    trna: {
      label: "tRNA",
      definition: "A transfer RNA, as one that reads through a stop.",
      broader: "rna",
      synonyms: ["transfer RNA"],
      codes: { ncit: "C816" },
    },
    template_rna: {
      label: "Reverse-transcription template RNA",
      definition: "RNA copied into the genome by a reverse transcriptase, as in RNA gene writing.",
      broader: "rna",
      synonyms: ["gene-writing template"],
    },
    antisense_oligonucleotide: {
      label: "Antisense oligonucleotide",
      definition: "A synthetic single strand, of DNA, RNA or mixed chemistry, that binds RNA.",
      synonyms: ["ASO", "antisense"],
    },
    aptamer: {
      label: "Aptamer",
      definition: "A synthetic strand that binds by shape.",
      synonyms: ["nucleic acid aptamer"],
    },
    cpg_oligonucleotide: {
      label: "CpG oligonucleotide",
      definition: "A synthetic strand that stimulates TLR9.",
      synonyms: ["CpG ODN"],
    },
    ribonucleoprotein: {
      label: "Ribonucleoprotein",
      definition: "Editing protein already bound to its guide RNA.",
      synonyms: ["RNP", "Cas9 RNP"],
      codes: { ncit: "C95949" },
    },
    protein: {
      label: "Protein",
      definition: "A protein alone, as a transposase or recombinase.",
      synonyms: ["recombinant protein"],
      codes: { ncit: "C17021" },
    },
  },
});

/** A term of {@link cargoes}. */
export type Cargo = TermKey<typeof cargoes>;
/** Schema of {@link Cargo}. */
export const Cargo: TermSchema<Cargo> = /* @__PURE__ */ termSchema(cargoes);
