/** With which clinical score something is rated. */
import { scaleKeys, scaleTerms, type ScaleKey } from "../gen/scale-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Clinical scores and classifications with published rules; toxicity grading has a vocabulary of its own.
 *
 * @see https://org.github.io/therapy-model/vocabularies/scale.html
 */
export const scales = /* @__PURE__ */ vocabulary<ScaleKey>({
  id: "scale",
  title: "Scale",
  definition: "A clinical score or classification with published rules.",
  keys: scaleKeys,
  terms: scaleTerms,
});

/** A term of {@link scales}. */
export type Scale = TermKey<typeof scales>;
/** Schema of {@link Scale}. */
export const Scale: TermSchema<Scale> = /* @__PURE__ */ termSchema(scales);
