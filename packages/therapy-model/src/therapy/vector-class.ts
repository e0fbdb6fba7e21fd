/** What carries the genetic material or the editing machinery into cells. */
import { vectorClassKeys, vectorClassTerms, type VectorClassKey } from "../gen/vector-class-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What carries the genetic material or the editing machinery into cells.
 *
 * @see https://org.github.io/therapy-model/vocabularies/vector_class.html
 */
export const vectorClasses = /* @__PURE__ */ vocabulary<VectorClassKey>({
  id: "vector_class",
  title: "Vector class",
  definition:
    "The kind of carrier. Species, serotype and capsid are told by the vector species; what is carried by the cargo.",
  keys: vectorClassKeys,
  terms: vectorClassTerms,
});

/** A term of {@link vectorClasses}. */
export type VectorClass = TermKey<typeof vectorClasses>;
/** Schema of {@link VectorClass}. */
export const VectorClass: TermSchema<VectorClass> = /* @__PURE__ */ termSchema(vectorClasses);
