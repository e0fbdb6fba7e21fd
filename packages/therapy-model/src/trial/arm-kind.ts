/** What an arm is for in the comparison. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What an arm or cohort of a trial is for in the comparison.
 *
 * @see https://org.github.io/therapy-model/vocabularies/arm_kind.html
 */
export const armKinds = /* @__PURE__ */ vocabulary({
  id: "arm_kind",
  title: "Kind of arm",
  definition: "What the arm is for in the comparison.",
  terms: {
    experimental: {
      label: "Experimental",
      definition: "Receives the intervention that the trial is about.",
      synonyms: ["investigational arm", "treatment group"],
      codes: { ncit: "C174266" },
      mappings: { ncit: [{ code: "C15538", relation: "close" }] },
    },
    control: {
      label: "Control",
      definition: "Receives what the experimental arm is compared with, its nature unsaid.",
      synonyms: ["comparator arm"],
      codes: { ncit: "C174226" },
    },
    active_comparator: {
      label: "Active comparator",
      definition: "Receives a treatment held to be effective, as standard regimens in CARTITUDE-4.",
      broader: "control",
      synonyms: ["standard-of-care arm"],
      codes: { ncit: "C174267" },
    },
    placebo_comparator: {
      label: "Placebo comparator",
      definition: "Receives a placebo.",
      broader: "control",
      synonyms: ["placebo arm"],
      codes: { ncit: "C174268" },
    },
    sham_comparator: {
      label: "Sham comparator",
      definition: "Goes through a procedure made to look like the real one, as a sham lumbar puncture for nusinersen.",
      broader: "control",
      codes: { ncit: "C174269" },
    },
    no_intervention: {
      label: "No intervention",
      definition: "Receives nothing that the trial gives, as a natural-history or delayed-treatment group.",
      broader: "control",
      synonyms: ["untreated control"],
      codes: { ncit: "C174270" },
    },
  },
});

/** A term of {@link armKinds}. */
export type ArmKind = TermKey<typeof armKinds>;
/** Schema of {@link ArmKind}. */
export const ArmKind: TermSchema<ArmKind> = /* @__PURE__ */ termSchema(armKinds);
