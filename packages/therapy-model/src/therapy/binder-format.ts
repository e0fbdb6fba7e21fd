/** What kind of molecule binds the target of a construct. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What kind of molecule binds the target.
 *
 * @see https://org.github.io/therapy-model/vocabularies/binder_format.html
 */
export const binderFormats = /* @__PURE__ */ vocabulary({
  id: "binder_format",
  title: "Binder format",
  definition: "The molecular form of the part that binds. How many binders there are is told by the construct.",
  terms: {
    scfv: {
      label: "scFv",
      definition:
        "Heavy and light variable domains joined on one chain, as in zevorcabtagene autoleucel. Not VHH, which needs no light chain.",
      synonyms: ["single-chain variable fragment", "single-chain Fv"],
    },
    vhh: {
      label: "Heavy-chain single-domain antibody (VHH)",
      definition: "The one variable domain of a heavy-chain antibody, as the two in ciltacabtagene autoleucel.",
      synonyms: ["nanobody", "sdAb", "single-domain antibody", "VHH"],
    },
    vh_only: {
      label: "Human heavy-chain-only domain",
      definition: "A human VH that binds without a light chain, as FHVH33. Not the camelid VHH.",
      synonyms: ["VH-only", "FHVH", "dAb"],
    },
    fab: {
      label: "Fab",
      definition: "Antigen-binding fragment with both constant and variable domains, as in antibody TCRs.",
      synonyms: ["antigen-binding fragment"],
    },
    full_antibody: {
      label: "Whole antibody",
      definition: "A complete immunoglobulin.",
      synonyms: ["IgG", "full-length antibody"],
    },
    bispecific_antibody: {
      label: "Bispecific antibody",
      definition: "An antibody or fragment pair with two specificities, secreted by a construct.",
      synonyms: ["BiTE", "bispecific engager"],
      codes: { ncit: "C1454" },
    },
    t_cell_receptor: {
      label: "T-cell receptor",
      definition: "The alpha and beta chains that read a peptide on HLA.",
      synonyms: ["TCR", "αβ TCR"],
    },
    soluble_t_cell_receptor: {
      label: "Single-chain or soluble TCR",
      definition: "A T-cell receptor on one chain or without membrane part.",
      broader: "t_cell_receptor",
      synonyms: ["scTCR", "STAR"],
    },
    tcr_mimic: {
      label: "TCR-mimic antibody",
      definition: "An antibody fragment that reads a peptide on HLA as a T-cell receptor does.",
      synonyms: ["TCRm", "peptide-HLA antibody"],
    },
    ligand: {
      label: "Natural ligand",
      definition: "The target's natural partner or a part of it, as APRIL or IL-13.",
      synonyms: ["ligand-based binder", "zetakine"],
    },
    receptor_ectodomain: {
      label: "Receptor ectodomain",
      definition: "The outer part of a receptor, as NKG2D, CD16 or PD-1.",
      synonyms: ["receptor-based binder", "receptor extracellular domain"],
    },
    autoantigen: {
      label: "Autoantigen",
      definition: "The antigen that autoantibodies recognize, as desmoglein 3 in a CAAR.",
      synonyms: ["CAAR antigen"],
    },
    darpin: {
      label: "DARPin",
      definition: "A designed ankyrin repeat protein.",
      synonyms: ["designed ankyrin repeat protein"],
    },
    centyrin: {
      label: "Centyrin",
      definition: "A fibronectin type III domain scaffold, as in P-BCMA-101.",
      synonyms: ["CARTyrin", "FN3 domain"],
    },
    d_domain: {
      label: "D domain",
      definition: "A small three-helix synthetic domain, as in anitocabtagene autoleucel.",
      synonyms: ["ddCAR"],
    },
    affibody: {
      label: "Affibody",
      definition: "A three-helix scaffold from protein A.",
      synonyms: ["affibody molecule"],
    },
    monobody: {
      label: "Adnectin",
      definition: "A fibronectin type III scaffold other than a Centyrin.",
      synonyms: ["monobody"],
    },
    peptide: {
      label: "Peptide",
      definition: "A short binding peptide.",
      synonyms: ["peptide binder"],
    },
    aptamer: {
      label: "Aptamer",
      definition: "A nucleic acid that binds by shape.",
      synonyms: ["nucleic acid binder"],
    },
    tag_binder: {
      label: "Tag or adaptor binder",
      definition: "A part that binds a tag on a separate targeting molecule, as SpyCatcher or anti-FITC.",
      synonyms: ["adaptor binder", "SpyCatcher"],
    },
    avidin: {
      label: "Avidin",
      definition: "Binds biotin on a separate targeting molecule.",
      synonyms: ["streptavidin"],
    },
    viral_glycoprotein: {
      label: "Viral glycoprotein",
      definition: "An envelope protein that binds its own receptor.",
      synonyms: ["envelope binder"],
    },
  },
});

/** A term of {@link binderFormats}. */
export type BinderFormat = TermKey<typeof binderFormats>;
/** Schema of {@link BinderFormat}. */
export const BinderFormat: TermSchema<BinderFormat> = /* @__PURE__ */ termSchema(binderFormats);
