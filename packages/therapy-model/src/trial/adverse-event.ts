/** What kind of harm happened to a patient. */
import { adverseEventKeys, adverseEventTerms, type AdverseEventKey } from "../gen/adverse-event-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Kinds of harm that matter with cell, gene and RNA therapies; not a replacement of a full adverse-event dictionary.
 *
 * @see https://org.github.io/therapy-model/vocabularies/adverse_event.html
 */
export const adverseEvents = /* @__PURE__ */ vocabulary<AdverseEventKey>({
  id: "adverse_event",
  title: "Adverse event",
  definition: "What kind of harm happened to a patient.",
  keys: adverseEventKeys,
  terms: adverseEventTerms,
});

/** A term of {@link adverseEvents}. */
export type AdverseEvent = TermKey<typeof adverseEvents>;
/** Schema of {@link AdverseEvent}. */
export const AdverseEvent: TermSchema<AdverseEvent> = /* @__PURE__ */ termSchema(adverseEvents);
