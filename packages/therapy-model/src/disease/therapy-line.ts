/** Where a treatment stands in the order of treatments. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Where a treatment stands in the order of treatments that a patient has for a disease.
 *
 * @see https://org.github.io/therapy-model/vocabularies/therapy_line.html
 */
export const therapyLines = /* @__PURE__ */ vocabulary({
  id: "therapy_line",
  title: "Line of therapy",
  definition:
    "Where a treatment stands in the order of treatments of a disease; a count of prior lines is a number, not a term.",
  terms: {
    neoadjuvant: {
      label: "Neoadjuvant",
      definition: "Before the local treatment that is meant to cure.",
      codes: { ncit: "C15665" },
    },
    adjuvant: {
      label: "Adjuvant",
      definition: "After the local treatment that was meant to cure, against what may be left.",
      codes: { ncit: "C15675" },
    },
    first_line: {
      label: "First line",
      definition: "The first treatment of established disease.",
      synonyms: ["1L", "frontline", "front-line"],
    },
    second_line: {
      label: "Second line",
      definition: "After one line failed or lost its effect.",
      synonyms: ["2L"],
    },
    third_line: {
      label: "Third line",
      definition: "After two lines failed or lost their effect.",
      synonyms: ["3L"],
    },
    second_line_or_later: {
      label: "Second line or later",
      definition: "After at least one line.",
      synonyms: ["2L+"],
    },
    third_line_or_later: {
      label: "Third line or later",
      definition: "After at least two lines, as axicabtagene ciloleucel was first authorized.",
      broader: "second_line_or_later",
      synonyms: ["3L+"],
    },
    fourth_line_or_later: {
      label: "Fourth line or later",
      definition: "After at least three lines, as ciltacabtagene autoleucel in China.",
      broader: "third_line_or_later",
      synonyms: ["4L+"],
    },
    fifth_line_or_later: {
      label: "Fifth line or later",
      definition: "After at least four lines, as ciltacabtagene autoleucel was first authorized in the United States.",
      broader: "fourth_line_or_later",
      synonyms: ["5L+"],
    },
    consolidation: {
      label: "Consolidation",
      definition: "Deepens a response soon after induction, as CAR-T after first-line induction.",
    },
    maintenance: {
      label: "Maintenance",
      definition: "Prolonged treatment that keeps a response.",
    },
    salvage: {
      label: "Salvage",
      definition: "Treatment after standard treatment has failed, its line not counted.",
      codes: { ncit: "C15359" },
    },
  },
});

/** A term of {@link therapyLines}. */
export type TherapyLine = TermKey<typeof therapyLines>;
/** Schema of {@link TherapyLine}. */
export const TherapyLine: TermSchema<TherapyLine> = /* @__PURE__ */ termSchema(therapyLines);
