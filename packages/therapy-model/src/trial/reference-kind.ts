/** How a publication is related to the trial. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How a publication is related to a trial.
 *
 * @see https://org.github.io/therapy-model/vocabularies/reference_kind.html
 */
export const referenceKinds = /* @__PURE__ */ vocabulary({
  id: "reference_kind",
  title: "Kind of reference",
  definition: "How a publication is related to a trial.",
  terms: {
    background: {
      label: "Background",
      definition: "Explains why the trial is done or how it was designed.",
    },
    result: {
      label: "Result",
      definition: "Reports what the trial found.",
      synonyms: ["results publication"],
    },
    derived: {
      label: "Derived",
      definition: "Names the trial and was found by the registry, not given by those who registered it.",
    },
  },
});

/** A term of {@link referenceKinds}. */
export type ReferenceKind = TermKey<typeof referenceKinds>;
/** Schema of {@link ReferenceKind}. */
export const ReferenceKind: TermSchema<ReferenceKind> = /* @__PURE__ */ termSchema(referenceKinds);
