/** How a disease responded under stated criteria. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How a patient's disease responded. `broader` says nesting: whoever has the narrower response also meets the wider one.
 *
 * @see https://org.github.io/therapy-model/vocabularies/response_category.html
 */
export const responseCategories = /* @__PURE__ */ vocabulary({
  id: "response_category",
  title: "Response category",
  definition: "How a patient's disease responded under stated criteria.",
  terms: {
    partial_response: {
      label: "Partial response",
      definition:
        "Disease shrank by the criteria's amount and is still there, as 50 % less M-protein (IMWG) or 30 % less sum of diameters (RECIST).",
      synonyms: ["PR", "partial remission"],
      codes: { ncit: "C18058" },
    },
    very_good_partial_response: {
      label: "Very good partial response",
      definition: "IMWG: M-protein found by immunofixation only, or 90 % less in serum.",
      broader: "partial_response",
      synonyms: ["VGPR"],
      codes: { ncit: "C123618" },
    },
    complete_response: {
      label: "Complete response",
      definition:
        "No disease left by the stated criteria, as negative immunofixation and under 5 % plasma cells (IMWG).",
      broader: "partial_response",
      synonyms: ["CR", "complete remission"],
      codes: { ncit: "C4870" },
    },
    stringent_complete_response: {
      label: "Stringent complete response",
      definition: "IMWG: complete response with normal free light chain ratio and no clonal cells in marrow.",
      broader: "complete_response",
      synonyms: ["sCR"],
      codes: { ncit: "C123614" },
    },
    molecular_complete_response: {
      label: "Molecular complete response",
      definition: "Complete response with no disease by a molecular test.",
      broader: "complete_response",
      codes: { ncit: "C123593" },
    },
    immunophenotypic_complete_response: {
      label: "Immunophenotypic complete response",
      definition: "IMWG: stringent complete response with no aberrant cells by flow cytometry.",
      broader: "stringent_complete_response",
      codes: { ncit: "C123588" },
    },
    complete_response_incomplete_recovery: {
      label: "Complete response with incomplete count recovery",
      definition: "Leukemia: complete remission of the marrow, blood counts not recovered.",
      synonyms: ["CRi", "complete remission with incomplete hematologic recovery"],
      codes: { ncit: "C103385" },
    },
    complete_response_partial_recovery: {
      label: "Complete response with partial count recovery",
      definition: "Leukemia (ELN): complete remission of the marrow, blood counts partly recovered.",
      broader: "complete_response_incomplete_recovery",
      synonyms: ["CRh"],
      codes: { ncit: "C209681" },
    },
    morphologic_leukemia_free_state: {
      label: "Morphologic leukemia-free state",
      definition: "Leukemia: under 5 % blasts in marrow, no count recovery required.",
      synonyms: ["MLFS"],
      codes: { ncit: "C123597" },
    },
    minimal_response: {
      label: "Minimal response",
      definition:
        "IMWG: M-protein 25 to 49 % less. Below partial response, so never counted in the overall response rate.",
      synonyms: ["MR", "minor response"],
      codes: { ncit: "C123598" },
    },
    stable_disease: {
      label: "Stable disease",
      definition: "Neither response nor progression.",
      synonyms: ["SD"],
      codes: { ncit: "C18213" },
    },
    progressive_disease: {
      label: "Progressive disease",
      definition: "Disease grew or came back beyond the criteria's limit.",
      synonyms: ["PD"],
      codes: { ncit: "C35571" },
    },
    unconfirmed_progressive_disease: {
      label: "Unconfirmed progressive disease",
      definition: "iRECIST: growth that a later scan has yet to confirm.",
      synonyms: ["iUPD"],
      codes: { ncit: "C142360" },
    },
    relapse: {
      label: "Relapse",
      definition: "Disease back after complete response.",
      synonyms: ["relapsed disease", "recurrence"],
      codes: { ncit: "C38155" },
    },
    non_complete_non_progressive: {
      label: "Non-complete response, non-progressive disease",
      definition: "RECIST: non-target lesions persist without progression.",
      synonyms: ["Non-CR/Non-PD"],
      codes: { ncit: "C96700" },
    },
    not_evaluable: {
      label: "Not evaluable",
      definition: "Could not be judged, as without an assessment after baseline.",
      synonyms: ["NE"],
      codes: { ncit: "C62222" },
    },
    no_response: {
      label: "No response",
      definition: "Did not meet any response category.",
      synonyms: ["NR"],
      codes: { ncit: "C123600" },
    },
    complete_metabolic_response: {
      label: "Complete metabolic response",
      definition: "Lugano: no abnormal uptake on PET.",
      broader: "complete_response",
      synonyms: ["CMR"],
      codes: { ncit: "C123407" },
    },
    partial_metabolic_response: {
      label: "Partial metabolic response",
      definition: "Lugano: less uptake on PET than before, still abnormal.",
      broader: "partial_response",
      synonyms: ["PMR"],
      codes: { ncit: "C123609" },
    },
    stable_metabolic_disease: {
      label: "Stable metabolic disease",
      definition: "Lugano: no significant change of uptake on PET.",
      broader: "stable_disease",
      synonyms: ["SMD", "no metabolic response"],
      codes: { ncit: "C123616" },
    },
    progressive_metabolic_disease: {
      label: "Progressive metabolic disease",
      definition: "Lugano: more uptake or new foci on PET.",
      broader: "progressive_disease",
      synonyms: ["PMD"],
      codes: { ncit: "C123608" },
    },
    nodular_partial_response: {
      label: "Nodular partial response",
      definition: "CLL: complete response but for nodules in the marrow.",
      broader: "partial_response",
      synonyms: ["nPR"],
      codes: { ncit: "C70633" },
    },
    partial_response_with_lymphocytosis: {
      label: "Partial response with lymphocytosis",
      definition: "CLL: partial response but for raised lymphocytes.",
      synonyms: ["PR-L"],
      codes: { ncit: "C128998" },
    },
    pathologic_complete_response: {
      label: "Pathologic complete response",
      definition: "No tumor left in the removed tissue.",
      broader: "major_pathologic_response",
      synonyms: ["pCR"],
      codes: { ncit: "C123603" },
    },
    major_pathologic_response: {
      label: "Major pathologic response",
      definition: "Little tumor left in the removed tissue, the share as stated.",
      codes: { ncit: "C123590" },
    },
    major_molecular_response: {
      label: "Major molecular response",
      definition: "CML: BCR-ABL1 at or below 0.1 % on the international scale.",
      synonyms: ["MMR", "molecular major response"],
      codes: { ncit: "C123594" },
    },
    complete_hematologic_response: {
      label: "Complete hematologic response",
      definition: "Blood back to normal, as in CML or AL amyloidosis.",
      synonyms: ["CHR"],
      codes: { ncit: "C123575" },
    },
    complete_renal_response: {
      label: "Complete renal response",
      definition: "Lupus nephritis: proteinuria and kidney function within the stated limits.",
      broader: "partial_renal_response",
    },
    partial_renal_response: {
      label: "Partial renal response",
      definition: "Lupus nephritis: proteinuria at least halved and below the stated limit.",
      synonyms: ["PRR"],
    },
  },
});

/** A term of {@link responseCategories}. */
export type ResponseCategory = TermKey<typeof responseCategories>;
/** Schema of {@link ResponseCategory}. */
export const ResponseCategory: TermSchema<ResponseCategory> = /* @__PURE__ */ termSchema(responseCategories);
