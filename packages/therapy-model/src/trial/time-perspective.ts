/** Whether an observational study looks forward, back or at one time. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How the observation of an observational study relates to the start of the study.
 *
 * @see https://org.github.io/therapy-model/vocabularies/time_perspective.html
 */
export const timePerspectives = /* @__PURE__ */ vocabulary({
  id: "time_perspective",
  title: "Time perspective",
  definition: "How the observation of an observational study relates to the start of the study.",
  terms: {
    prospective: {
      label: "Prospective",
      definition: "Participants are followed from the start of the study on.",
    },
    retrospective: {
      label: "Retrospective",
      definition: "What happened before the study is looked up, as from records.",
    },
    cross_sectional: {
      label: "Cross-sectional",
      definition: "Everybody is looked at once, at one time.",
    },
  },
});

/** A term of {@link timePerspectives}. */
export type TimePerspective = TermKey<typeof timePerspectives>;
/** Schema of {@link TimePerspective}. */
export const TimePerspective: TermSchema<TimePerspective> = /* @__PURE__ */ termSchema(timePerspectives);
