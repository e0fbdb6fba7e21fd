/** Countries and territories of ISO 3166-1. */
import { countryKeys, countryTerms, type CountryKey } from "../gen/country-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The countries and territories of ISO 3166-1, by alpha-2 code.
 *
 * @see https://org.github.io/therapy-model/vocabularies/country.html
 */
export const countries = /* @__PURE__ */ vocabulary<CountryKey>({
  id: "country",
  title: "Country",
  definition: "A country or territory, by its ISO 3166-1 alpha-2 code.",
  keys: countryKeys,
  terms: countryTerms,
});

/** A term of {@link countries}. */
export type Country = TermKey<typeof countries>;
/** Schema of {@link Country}. */
export const Country: TermSchema<Country> = /* @__PURE__ */ termSchema(countries);
