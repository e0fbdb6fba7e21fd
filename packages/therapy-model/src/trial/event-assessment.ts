/** How adverse events were looked for. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How adverse events were looked for.
 *
 * @see https://org.github.io/therapy-model/vocabularies/event_assessment.html
 */
export const eventAssessments = /* @__PURE__ */ vocabulary({
  id: "event_assessment",
  title: "Assessment of adverse events",
  definition: "How adverse events were looked for.",
  terms: {
    systematic: {
      label: "Systematic",
      definition:
        "Everybody was asked or examined for the event in the same way, as by a questionnaire or a laboratory test.",
      synonyms: ["systematic assessment"],
    },
    non_systematic: {
      label: "Non-systematic",
      definition: "The event was noted where somebody spoke of it.",
      synonyms: ["non-systematic assessment", "spontaneous reporting"],
    },
  },
});

/** A term of {@link eventAssessments}. */
export type EventAssessment = TermKey<typeof eventAssessments>;
/** Schema of {@link EventAssessment}. */
export const EventAssessment: TermSchema<EventAssessment> = /* @__PURE__ */ termSchema(eventAssessments);
