/** How participants are drawn from a population. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How the participants of an observational study are drawn from a population.
 *
 * @see https://org.github.io/therapy-model/vocabularies/sampling_method.html
 */
export const samplingMethods = /* @__PURE__ */ vocabulary({
  id: "sampling_method",
  title: "Sampling method",
  definition: "How the participants of an observational study are drawn from a population.",
  terms: {
    probability_sample: {
      label: "Probability sample",
      definition: "Chance decides, and everybody has a known probability to be drawn.",
      synonyms: ["random sample"],
    },
    non_probability_sample: {
      label: "Non-probability sample",
      definition: "Something other than chance decides, as who comes to the clinic.",
      synonyms: ["convenience sample"],
    },
  },
});

/** A term of {@link samplingMethods}. */
export type SamplingMethod = TermKey<typeof samplingMethods>;
/** Schema of {@link SamplingMethod}. */
export const SamplingMethod: TermSchema<SamplingMethod> = /* @__PURE__ */ termSchema(samplingMethods);
