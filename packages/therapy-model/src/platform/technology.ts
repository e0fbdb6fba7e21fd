/** What a platform can do. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What a technology platform does; products name the platform that they rest on.
 *
 * @see https://org.github.io/therapy-model/vocabularies/technology.html
 */
export const technologies = /* @__PURE__ */ vocabulary({
  id: "technology",
  title: "Technology",
  definition: "What a platform can do.",
  terms: {
    gene_delivery: {
      label: "Gene delivery",
      definition: "Brings genetic material into cells, by vector or without.",
    },
    viral_vector: {
      label: "Viral vector engineering",
      definition: "Makes or improves vectors from viruses.",
      broader: "gene_delivery",
    },
    lentiviral_vector: {
      label: "Lentiviral vector engineering",
      definition: "Makes or improves lentiviral vectors.",
      broader: "viral_vector",
    },
    aav_capsid_engineering: {
      label: "AAV capsid engineering",
      definition: "Finds capsids that reach the wanted tissue.",
      broader: "viral_vector",
      synonyms: ["capsid evolution"],
    },
    nonviral_delivery: {
      label: "Non-viral delivery",
      definition: "Brings genetic material in without a virus.",
      broader: "gene_delivery",
    },
    lipid_nanoparticle: {
      label: "Lipid nanoparticle delivery",
      definition: "Carries RNA or editors in lipid particles, targeted or not.",
      broader: "nonviral_delivery",
      synonyms: ["LNP"],
    },
    transposon: {
      label: "Transposon",
      definition: "Inserts genes by a transposase, as Sleeping Beauty or piggyBac.",
      broader: "nonviral_delivery",
      mappings: { ncit: [{ code: "C95942", relation: "close" }] },
    },
    in_vivo_cell_engineering: {
      label: "In vivo cell engineering",
      definition: "Makes engineered cells within the patient.",
      synonyms: ["in vivo CAR"],
    },
    gene_editing: {
      label: "Gene editing",
      definition: "Changes the genome at a chosen place.",
      synonyms: ["genome editing"],
    },
    nuclease_editing: {
      label: "Nuclease editing",
      definition: "Cuts the genome, by CRISPR, TALEN or zinc finger.",
      broader: "gene_editing",
    },
    base_editing: {
      label: "Base editing",
      definition: "Changes single bases without a double cut.",
      broader: "gene_editing",
    },
    prime_editing: {
      label: "Prime editing",
      definition: "Writes short sequences without a double cut.",
      broader: "gene_editing",
    },
    gene_insertion: {
      label: "Targeted gene insertion",
      definition: "Writes whole genes at a chosen place.",
      broader: "gene_editing",
      synonyms: ["knock-in", "gene writing"],
    },
    epigenome_editing: {
      label: "Epigenome editing",
      definition: "Switches genes without changing the sequence.",
    },
    car_engineering: {
      label: "CAR engineering",
      definition: "Designs chimeric antigen receptors.",
    },
    tcr_engineering: {
      label: "TCR engineering",
      definition: "Finds and designs T-cell receptors.",
    },
    armored_cell_engineering: {
      label: "Armored cell engineering",
      definition: "Cells that make cytokines or resist suppression.",
    },
    logic_gated_cell_engineering: {
      label: "Logic-gated cell engineering",
      definition: "Cells that act only on a combination of signals.",
      synonyms: ["switchable CAR", "adapter CAR"],
    },
    allogeneic_cell_engineering: {
      label: "Allogeneic cell engineering",
      definition: "Makes donor cells that neither attack nor are rejected.",
      synonyms: ["off-the-shelf", "universal CAR-T"],
    },
    ipsc_derivation: {
      label: "Derivation from pluripotent stem cells",
      definition: "Makes cell products from induced pluripotent cells.",
      synonyms: ["iPSC platform"],
    },
    nk_cell_engineering: {
      label: "NK-cell engineering",
      definition: "Makes engineered natural killer cells.",
    },
    gamma_delta_t_cell: {
      label: "Gamma delta T-cell technology",
      definition: "Makes products of gamma delta T cells.",
    },
    tumor_infiltrating_lymphocyte: {
      label: "Tumor-infiltrating lymphocyte technology",
      definition: "Grows T cells out of resected tumor.",
      synonyms: ["TIL"],
    },
    stem_cell_gene_therapy: {
      label: "Stem cell gene therapy",
      definition: "Adds or edits genes in blood stem cells.",
      synonyms: ["HSC gene therapy"],
    },
    rapid_manufacturing: {
      label: "Rapid manufacturing",
      definition: "Makes cells in one to three days instead of weeks.",
      synonyms: ["next-day CAR-T"],
    },
    automated_manufacturing: {
      label: "Automated manufacturing",
      definition: "Makes cells in a closed automatic system.",
    },
    mrna: {
      label: "mRNA technology",
      definition: "Designs and makes messenger RNA, its modification and caps.",
    },
    circular_rna: {
      label: "Circular RNA",
      definition: "Designs and makes circular RNA, longer-lived than linear.",
      synonyms: ["circRNA"],
      mappings: { ncit: [{ code: "C181535", relation: "close" }] },
    },
    self_amplifying_rna: {
      label: "Self-amplifying RNA",
      definition: "RNA that copies itself in the cell.",
      synonyms: ["saRNA"],
    },
    rna_interference: {
      label: "RNA interference",
      definition: "Silences genes by small interfering RNA.",
      synonyms: ["siRNA", "GalNAc-siRNA"],
      codes: { ncit: "C20153" },
    },
    antisense: {
      label: "Antisense",
      definition: "Designs short strands that bind RNA and degrade it or steer its splicing.",
      synonyms: ["ASO"],
    },
    rna_editing: {
      label: "RNA editing",
      definition: "Changes single bases of RNA, leaving the genome.",
    },
    oncolytic_virus: {
      label: "Oncolytic virus",
      definition: "Builds viruses that multiply in tumor and kill it.",
    },
    neoantigen_discovery: {
      label: "Neoantigen discovery",
      definition: "Finds the patient's tumor antigens.",
    },
    antibody_discovery: {
      label: "Binder discovery",
      definition: "Finds antibodies, nanobodies or other binders.",
    },
    conditioning_without_chemotherapy: {
      label: "Antibody conditioning",
      definition: "Makes room for stem cells without chemotherapy.",
    },
  },
});

/** A term of {@link technologies}. */
export type Technology = TermKey<typeof technologies>;
/** Schema of {@link Technology}. */
export const Technology: TermSchema<Technology> = /* @__PURE__ */ termSchema(technologies);
