/** The foreign envelope or binder that a viral vector wears to enter cells. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The envelope glycoprotein, or the pair of binder and fusogen, that an enveloped vector wears.
 *
 * @see https://org.github.io/therapy-model/vocabularies/pseudotype.html
 */
export const pseudotypes = /* @__PURE__ */ vocabulary({
  id: "pseudotype",
  title: "Pseudotype",
  definition: "Whose envelope the vector wears. A capsid of another serotype is told by the vector species.",
  terms: {
    vsv_g: {
      label: "VSV-G",
      definition: "Vesicular stomatitis virus glycoprotein, the usual envelope of lentiviral vectors.",
      synonyms: ["VSV-G envelope"],
    },
    vsv_g_mutant_targeted: {
      label: "Receptor-blind VSV-G with a binder",
      definition:
        "VSV-G that no longer binds its receptor, beside a binder that chooses the cell, as in in vivo CAR-T vectors.",
      broader: "vsv_g",
      synonyms: ["binding-deficient VSV-G", "mutated VSV-G"],
    },
    rd114: {
      label: "RD114",
      definition: "Feline endogenous retrovirus envelope.",
      synonyms: ["RD114 envelope"],
    },
    rd114_tr: {
      label: "RD114-TR",
      definition: "RD114 with a murine leukemia virus tail.",
      broader: "rd114",
    },
    gibbon_ape: {
      label: "Gibbon ape leukemia virus envelope",
      definition: "The envelope of gibbon ape leukemia virus, as in axicabtagene ciloleucel's producer line.",
      synonyms: ["GALV", "GALV envelope"],
    },
    amphotropic_mlv: {
      label: "Amphotropic MLV envelope",
      definition: "The 4070A envelope, which enters human and mouse cells.",
      synonyms: ["4070A", "amphotropic envelope"],
    },
    ecotropic_mlv: {
      label: "Ecotropic MLV envelope",
      definition: "An envelope that enters mouse and rat cells only.",
      synonyms: ["ecotropic envelope"],
    },
    xenotropic_mlv: {
      label: "Xenotropic MLV envelope",
      definition: "An envelope that does not enter mouse cells.",
      synonyms: ["xenotropic envelope"],
    },
    mlv_10a1: {
      label: "10A1 MLV envelope",
      definition: "An envelope that uses two phosphate carriers.",
      synonyms: ["10A1"],
    },
    baev: {
      label: "BaEV",
      definition: "Baboon endogenous retrovirus envelope, for resting stem cells, B and NK cells.",
      synonyms: ["baboon envelope", "BaEV-TR", "BaEVRless"],
    },
    cocal: {
      label: "Cocal",
      definition: "Cocal vesiculovirus glycoprotein, less inhibited by human serum.",
      synonyms: ["cocal-G", "cocal envelope"],
    },
    measles_h_f: {
      label: "Measles H and F",
      definition: "Measles hemagglutinin and fusion proteins.",
      synonyms: ["measles envelope", "MV H/F"],
    },
    nipah_g_f: {
      label: "Nipah G and F",
      definition: "Nipah glycoproteins, usually with a binder, as CD8-directed SG299.",
      synonyms: ["Nipah envelope", "NiV G/F"],
    },
    rabies_g: {
      label: "Rabies G",
      definition: "Rabies virus glycoprotein, for nerve cells.",
      synonyms: ["RV-G", "rabies glycoprotein"],
    },
    rabies_fug_b2: {
      label: "FuG fusion glycoproteins",
      definition: "Fusions of rabies and VSV glycoproteins for retrograde transport.",
      broader: "rabies_g",
      synonyms: ["FuG-B2", "FuG-E"],
    },
    mokola: {
      label: "Mokola",
      definition: "Mokola lyssavirus glycoprotein.",
      synonyms: ["Mokola envelope"],
    },
    lcmv_gp: {
      label: "LCMV glycoprotein",
      definition: "Lymphocytic choriomeningitis virus glycoprotein.",
      synonyms: ["LCMV-GP"],
    },
    ebola_gp: {
      label: "Ebola glycoprotein",
      definition: "Filovirus glycoprotein.",
      synonyms: ["EboZ", "Ebola GP"],
    },
    sendai_f_hn: {
      label: "Sendai F and HN",
      definition: "Sendai fusion and hemagglutinin-neuraminidase proteins, for airways.",
      synonyms: ["F/HN", "Sendai envelope"],
    },
    sindbis: {
      label: "Sindbis envelope",
      definition: "Sindbis E1 and E2, often with a binder.",
      synonyms: ["modified Sindbis"],
    },
    tupaia_paramyxovirus: {
      label: "Tupaia paramyxovirus envelope",
      definition: "Paramyxoviral envelope with a binder.",
      synonyms: ["TPMV"],
    },
    influenza_ha: {
      label: "Influenza hemagglutinin",
      definition: "Influenza virus hemagglutinin.",
      synonyms: ["HA envelope"],
    },
    hiv_env: {
      label: "HIV envelope",
      definition: "HIV's own envelope, for CD4 cells.",
      synonyms: ["gp120/gp41 envelope"],
    },
    foamy_env: {
      label: "Foamy virus envelope",
      definition: "The envelope of a spumavirus.",
      synonyms: ["PFV Env"],
    },
    syncytin: {
      label: "Syncytin",
      definition: "A human endogenous retroviral envelope of the placenta.",
      synonyms: ["syncytin-1", "syncytin-2"],
    },
    engineered_fusogen: {
      label: "Engineered fusogen",
      definition: "A fusogen made or evolved in the laboratory that is none of the named envelopes.",
      synonyms: ["synthetic fusogen"],
    },
  },
});

/** A term of {@link pseudotypes}. */
export type Pseudotype = TermKey<typeof pseudotypes>;
/** Schema of {@link Pseudotype}. */
export const Pseudotype: TermSchema<Pseudotype> = /* @__PURE__ */ termSchema(pseudotypes);
