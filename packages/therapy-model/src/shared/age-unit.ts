/** In which unit an age is stated. */
import { termSchema, type TermSchema } from "../term-schema.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";

/**
 * The units in which registries and protocols state an age, by their UCUM codes.
 *
 * @see https://org.github.io/therapy-model/vocabularies/age_unit.html
 */
export const ageUnits = /* @__PURE__ */ vocabulary({
  id: "age_unit",
  title: "Unit of age",
  definition: "The unit in which an age is stated, by its UCUM code.",
  terms: {
    a: { label: "Year", definition: "A year of age.", synonyms: ["years"], codes: { ncit: "C29848" } },
    mo: { label: "Month", definition: "A month of age.", synonyms: ["months"], codes: { ncit: "C29846" } },
    wk: { label: "Week", definition: "A week of age.", synonyms: ["weeks"], codes: { ncit: "C29844" } },
    d: { label: "Day", definition: "A day of age.", synonyms: ["days"], codes: { ncit: "C25301" } },
    h: { label: "Hour", definition: "An hour of age.", synonyms: ["hours"], codes: { ncit: "C25529" } },
  },
});

/** A term of {@link ageUnits}. */
export type AgeUnit = TermKey<typeof ageUnits>;
/** Schema of {@link AgeUnit}. */
export const AgeUnit: TermSchema<AgeUnit> = /* @__PURE__ */ termSchema(ageUnits);
