/** The species from which the sequence of a binder comes. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The species or method from which the sequence of a binder comes.
 *
 * @see https://org.github.io/therapy-model/vocabularies/binder_origin.html
 */
export const binderOrigins = /* @__PURE__ */ vocabulary({
  id: "binder_origin",
  title: "Binder origin",
  definition:
    "Whence the binding sequence comes. Not the host in which it was raised if that host carries human genes.",
  terms: {
    human: {
      label: "Fully human",
      definition:
        "Human sequence throughout, from a display library or a transgenic animal, as in zevorcabtagene autoleucel.",
      synonyms: ["human"],
    },
    humanized: {
      label: "Humanized",
      definition: "Animal binding loops on a human framework. Not fully human.",
      synonyms: ["humanised", "CDR-grafted"],
    },
    humanized_camelid: {
      label: "Humanized camelid",
      definition: "A camelid domain moved towards human sequence.",
      broader: "humanized",
      synonyms: ["humanised camelid", "humanized VHH"],
    },
    chimeric: {
      label: "Chimeric",
      definition: "An animal variable region with a human constant region.",
      synonyms: ["chimaeric"],
    },
    murine: {
      label: "Murine",
      definition: "Mouse sequence, as the FMC63 scFv of tisagenlecleucel.",
      synonyms: ["mouse"],
    },
    rat: {
      label: "Rat",
      definition: "Sequence of a rat antibody.",
      synonyms: ["rat-derived"],
    },
    rabbit: {
      label: "Rabbit",
      definition: "Sequence of a rabbit antibody, as the ROR1 scFv R12.",
      synonyms: ["rabbit-derived"],
    },
    hamster: {
      label: "Hamster",
      definition: "Sequence of a hamster antibody.",
      synonyms: ["hamster-derived"],
    },
    camelid: {
      label: "Camelid",
      definition: "Llama, alpaca or camel sequence, as in ciltacabtagene autoleucel.",
      synonyms: ["llama", "alpaca", "camel"],
    },
    shark: {
      label: "Shark",
      definition: "Sequence of a shark heavy-chain antibody.",
      synonyms: ["VNAR"],
    },
    chicken: {
      label: "Chicken",
      definition: "Sequence of a chicken antibody.",
      synonyms: ["avian"],
    },
    nonhuman_primate: {
      label: "Non-human primate",
      definition: "Macaque or other primate sequence.",
      synonyms: ["macaque"],
    },
    synthetic: {
      label: "Synthetic",
      definition: "A designed or selected scaffold with no natural antibody parent, as a DARPin.",
      synonyms: ["de novo designed", "engineered scaffold"],
    },
    viral: {
      label: "Viral",
      definition: "Sequence of a virus.",
      synonyms: ["virus-derived"],
    },
    bacterial: {
      label: "Bacterial",
      definition: "Sequence of a bacterium, as SpyCatcher.",
      synonyms: ["bacteria-derived"],
    },
  },
});

/** A term of {@link binderOrigins}. */
export type BinderOrigin = TermKey<typeof binderOrigins>;
/** Schema of {@link BinderOrigin}. */
export const BinderOrigin: TermSchema<BinderOrigin> = /* @__PURE__ */ termSchema(binderOrigins);
