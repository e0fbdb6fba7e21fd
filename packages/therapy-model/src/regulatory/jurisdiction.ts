/** Where an authority's decision holds. */
import { countries, type Country } from "../shared/country.ts";
import { vocabulary, type Vocabulary } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/** A country, or the European Union for its central procedures. */
export type Jurisdiction = Country | "EU";

/**
 * Where an authority's decision holds: the countries of ISO 3166-1 and the European Union.
 *
 * @see https://org.github.io/therapy-model/vocabularies/jurisdiction.html
 */
export const jurisdictions: Vocabulary<Jurisdiction> = /* @__PURE__ */ vocabulary<Jurisdiction>({
  id: "jurisdiction",
  title: "Jurisdiction",
  definition: "The country, or the European Union, in which a decision holds.",
  keys: ["EU", ...countries.keys],
  terms: () => ({
    EU: {
      label: "European Union",
      definition:
        "The member states together, for decisions of the European Commission and trials under Regulation 536/2014. ISO 3166-1 only reserves the code.",
    },
    ...countries.terms,
  }),
});

/** Schema of {@link Jurisdiction}. */
export const Jurisdiction: TermSchema<Jurisdiction> = /* @__PURE__ */ termSchema(jurisdictions);
