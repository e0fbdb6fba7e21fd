/** The intracellular parts that make a chimeric receptor signal. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The intracellular domains of a chimeric receptor, listed from membrane inwards.
 *
 * @see https://org.github.io/therapy-model/vocabularies/signalling_domain.html
 */
export const signallingDomains = /* @__PURE__ */ vocabulary({
  id: "signalling_domain",
  title: "Signalling domain",
  definition: "Which intracellular domain signals. Hinge and transmembrane parts are not told here.",
  terms: {
    cd3_zeta: {
      label: "CD3 zeta",
      definition: "The activating domain of nearly every CAR, from CD247.",
      synonyms: ["CD3ζ", "CD3z", "CD247 domain"],
    },
    cd3_zeta_1xx: {
      label: "CD3 zeta 1XX",
      definition: "CD3 zeta with two of its three ITAMs disabled.",
      broader: "cd3_zeta",
      synonyms: ["1XX"],
    },
    cd3_epsilon: {
      label: "CD3 epsilon",
      definition: "The CD3 epsilon tail, as in TRuC receptors.",
      synonyms: ["CD3ε"],
    },
    cd3_delta: {
      label: "CD3 delta",
      definition: "The tail of the CD3 delta chain, seldom used in a CAR.",
      synonyms: ["CD3δ"],
    },
    cd3_gamma: {
      label: "CD3 gamma",
      definition: "The tail of the CD3 gamma chain, seldom used in a CAR.",
      synonyms: ["CD3γ"],
    },
    cd28: {
      label: "CD28",
      definition: "The costimulatory domain of axicabtagene ciloleucel.",
      synonyms: ["CD28 domain"],
    },
    cd137: {
      label: "4-1BB",
      definition: "The costimulatory domain of tisagenlecleucel.",
      synonyms: ["TNFRSF9 domain"],
    },
    icos: {
      label: "ICOS",
      definition: "Inducible T-cell costimulator.",
      synonyms: ["CD278"],
    },
    ox40: {
      label: "OX40",
      definition: "TNF receptor superfamily member 4.",
      synonyms: ["CD134"],
    },
    cd27: {
      label: "CD27",
      definition: "TNF receptor superfamily member 7.",
      synonyms: ["CD27 domain"],
    },
    cd40: {
      label: "CD40",
      definition: "TNF receptor superfamily member 5.",
      synonyms: ["CD40 domain"],
    },
    myd88_cd40: {
      label: "MyD88/CD40",
      definition: "The fused, usually drug-inducible pair.",
      broader: "cd40",
      synonyms: ["MC", "iMC"],
    },
    gitr: {
      label: "GITR",
      definition: "TNF receptor superfamily member 18.",
      synonyms: ["CD357"],
    },
    hvem: {
      label: "HVEM",
      definition: "TNF receptor superfamily member 14.",
      synonyms: ["CD270"],
    },
    cd2: {
      label: "CD2",
      definition: "T-cell adhesion molecule tail.",
      synonyms: ["CD2 domain"],
    },
    dap10: {
      label: "DAP10",
      definition: "The adaptor of NKG2D.",
      synonyms: ["HCST"],
    },
    dap12: {
      label: "DAP12",
      definition: "The activating adaptor of NK and myeloid receptors.",
      synonyms: ["TYROBP"],
    },
    cd244: {
      label: "2B4",
      definition: "The NK-cell costimulatory domain.",
      synonyms: ["CD244"],
    },
    fc_receptor_gamma: {
      label: "Fc receptor gamma",
      definition: "The common gamma chain of Fc receptors, for macrophages and T cells.",
      synonyms: ["FcRγ", "FCER1G"],
    },
    fc_gamma_receptor: {
      label: "Fc gamma receptor",
      definition: "The tail of a Fc gamma receptor such as CD64.",
      synonyms: ["CD64 domain"],
    },
    megf10: {
      label: "MEGF10",
      definition: "A phagocytic domain of CAR macrophages.",
      synonyms: ["MEGF10 domain"],
    },
    tlr2: {
      label: "TLR2",
      definition: "Toll-like receptor 2 domain.",
      synonyms: ["TIR of TLR2"],
    },
    tlr4: {
      label: "TLR4",
      definition: "Toll-like receptor 4 domain.",
      synonyms: ["TIR of TLR4"],
    },
    il2_receptor_beta: {
      label: "IL-2 receptor beta",
      definition: "The domain of fifth-generation CARs that signals to STAT.",
      synonyms: ["IL-2Rβ", "CD122 domain"],
    },
    il15_receptor_alpha: {
      label: "IL-15 receptor alpha",
      definition: "The intracellular tail of the receptor for IL-15.",
      synonyms: ["IL-15Rα"],
    },
    il7_receptor_alpha: {
      label: "IL-7 receptor alpha",
      definition: "The domain of constitutively active C7R.",
      synonyms: ["IL-7Rα", "C7R"],
    },
    il18_receptor: {
      label: "IL-18 receptor",
      definition: "The domain that answers interleukin 18.",
      synonyms: ["IL-18R"],
    },
    il12_receptor: {
      label: "IL-12 receptor",
      definition: "The domain that answers interleukin 12.",
      synonyms: ["IL-12R"],
    },
    cd79a_cd79b: {
      label: "CD79A and CD79B",
      definition: "The B-cell receptor pair used as costimulus.",
      synonyms: ["CD79A/B"],
    },
    kir2ds4: {
      label: "KIR2DS4",
      definition: "The activating NK receptor used with DAP12 in KIR-CARs.",
      synonyms: ["KIR-CAR"],
    },
    lck: {
      label: "LCK",
      definition: "The kinase domain used directly.",
      synonyms: ["LCK domain"],
    },
    zap70: {
      label: "ZAP-70",
      definition: "The kinase domain used directly.",
      synonyms: ["ZAP70 domain"],
    },
    pd1: {
      label: "PD-1 tail",
      definition: "The inhibitory tail of PD-1, for inhibitory CARs.",
      synonyms: ["PDCD1 domain"],
    },
    lir1: {
      label: "LIR-1 tail",
      definition: "The inhibitory tail of LILRB1, as the blocker of Tmod.",
      synonyms: ["LILRB1 domain"],
    },
    ctla4: {
      label: "CTLA-4 tail",
      definition: "The inhibitory or recycling tail of CTLA-4.",
      synonyms: ["CTLA4 domain"],
    },
  },
});

/** A term of {@link signallingDomains}. */
export type SignallingDomain = TermKey<typeof signallingDomains>;
/** Schema of {@link SignallingDomain}. */
export const SignallingDomain: TermSchema<SignallingDomain> = /* @__PURE__ */ termSchema(signallingDomains);
