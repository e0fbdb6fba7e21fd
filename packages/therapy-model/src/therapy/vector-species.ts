/** The species, serotype, strain or capsid of a vector. */
import { vectorSpeciesKeys, vectorSpeciesTerms, type VectorSpeciesKey } from "../gen/vector-species-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The species, serotype, strain or capsid of a vector.
 *
 * @see https://org.github.io/therapy-model/vocabularies/vector_species.html
 */
export const vectorSpecies = /* @__PURE__ */ vocabulary<VectorSpeciesKey>({
  id: "vector_species",
  title: "Vector species",
  definition:
    "Which virus, serotype, strain or engineered capsid the vector is made of. An envelope from another virus is a pseudotype.",
  keys: vectorSpeciesKeys,
  terms: vectorSpeciesTerms,
});

/** A term of {@link vectorSpecies}. */
export type VectorSpecies = TermKey<typeof vectorSpecies>;
/** Schema of {@link VectorSpecies}. */
export const VectorSpecies: TermSchema<VectorSpecies> = /* @__PURE__ */ termSchema(vectorSpecies);
