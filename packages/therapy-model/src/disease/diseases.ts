/** The table of diseases; an entry point of its own because it is large. */
import { diseaseTerms } from "../gen/diseases.ts";
import { vocabulary, type Vocabulary } from "../vocabulary.ts";
import type { Disease } from "./disease.ts";

/**
 * The diseases that advanced therapies are meant for and the conditions that protocols name, apart from their state.
 *
 * @see https://org.github.io/therapy-model/vocabularies/disease.html
 */
export const diseases: Vocabulary<Disease> = /* @__PURE__ */ vocabulary<Disease>({
  id: "disease",
  title: "Disease",
  definition: "Which disease or condition, apart from how it stands.",
  terms: diseaseTerms,
});
