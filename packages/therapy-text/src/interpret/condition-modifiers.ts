/** Words beside the name of a disease in a condition: its state, or words outside the name. Data. */
// cspell:disable -- words of registries
import type { Disease, DiseaseState } from "@org/therapy-model";

/** Names that registries use for diseases, beside those of the vocabulary. */
export const registryNames: { readonly [name: string]: Disease } = {
  "malignant tumor": "cancer",
  "malignant neoplasm": "cancer",
  "malignant disease": "cancer",
  "asthma bronchiale": "asthma",
};

/** Words between a disease and a detail of it: `asthma with nasal polyps` is an asthma. */
export const detailWords = /\b(?:with(?:out)?|due to|secondary to|caused by|associated with|from|following)\b/i;

/** Diseases that are too general before a detail. */
export const generalHeads: ReadonlySet<string> = new Set([
  "infection",
  "injury",
  "pain",
  "inflammation",
  "lesion",
  "complication",
]);

/** Foods and medicines whose allergy has a broader disease. */
export const allergens: readonly (readonly [Disease, ReadonlySet<string>])[] = [
  [
    "food_allergy",
    new Set(
      "food foods peanut nut tree treenut cashew hazelnut walnut almond pistachio egg hen milk cow wheat soy soybean fish cod salmon shellfish shrimp prawn crab sesame fruit".split(
        " ",
      ),
    ),
  ],
  [
    "drug_allergy",
    new Set("drug medication penicillin amoxicillin beta lactam antibiotic nsaid anesthetic".split(" ")),
  ],
];

/** Words beside an allergen. */
export const allergyWords: ReadonlySet<string> = new Set(
  "allergy allergic allergen hypersensitivity protein immediate type ige mediated induced baked raw".split(" "),
);

/** Further names of states, beside those of the vocabulary. */
export const stateNames: { readonly [name: string]: DiseaseState } = {
  relapse: "relapsed",
  "in relapse": "relapsed",
  recurrence: "relapsed",
  recurring: "relapsed",
  "relapsed and refractory": "relapsed_or_refractory",
  "relapsing or refractory": "relapsed_or_refractory",
  "relapsing refractory": "relapsed_or_refractory",
  "relapse or refractory": "relapsed_or_refractory",
  "relapse refractory": "relapsed_or_refractory",
  "recurrent or refractory": "relapsed_or_refractory",
  "recurrent and refractory": "relapsed_or_refractory",
  "recurrent refractory": "relapsed_or_refractory",
  "refractory or relapsed": "relapsed_or_refractory",
  "refractory relapsed": "relapsed_or_refractory",
  resistant: "refractory",
  metastasis: "metastatic",
  progression: "progressive",
  "early stage": "localized",
  "previously treated": "previously_treated",
  "drug resistant": "drug_resistant",
  "treatment resistant": "refractory",
  "castrate resistant": "castration_resistant",
};

/** Names of states that are not read: the word has another meaning beside a disease. */
export const unreadStates: ReadonlySet<string> = new Set([
  "high grade",
  "nd",
  "rr",
  "secondary",
  "acquired",
  "congenital",
  "generalized",
  "stable",
]);

/** Words outside the name of a disease: ages, persons, classifications and connecting words. */
export const idleWords: ReadonlySet<string> = new Set([
  "a",
  "adolescent",
  "adolescence",
  "adult",
  "adulthood",
  "aged",
  "ajcc",
  "all",
  "an",
  "anatomic",
  "and",
  "at",
  "child",
  "childhood",
  "children",
  "clinical",
  "condition",
  "diagnosi",
  "diagnosis",
  "elderly",
  "female",
  "for",
  "from",
  "human",
  "ige",
  "mediated",
  "lichenified",
  "response",
  "category",
  "finding",
  "suspected",
  "subclinical",
  "persistent",
  "locoregionally",
  "malignant",
  "in",
  "individual",
  "infancy",
  "infant",
  "male",
  "men",
  "nos",
  "of",
  "on",
  "or",
  "other",
  "participant",
  "pathologic",
  "patient",
  "pediatric",
  "person",
  "people",
  "post",
  "prognostic",
  "specified",
  "subject",
  "the",
  "to",
  "unspecified",
  "v6",
  "v7",
  "v8",
  "who",
  "with",
  "women",
  "young",
  "newborn",
  "toddler",
]);

/** Words after the symbol of a gene or antigen: `B7-H3 positive`, `EGFR mutant`. */
export const markerWords: ReadonlySet<string> = new Set([
  "positive",
  "negative",
  "mutant",
  "mutated",
  "mutation",
  "expressing",
  "expression",
  "amplified",
  "rearranged",
  "wildtype",
]);
