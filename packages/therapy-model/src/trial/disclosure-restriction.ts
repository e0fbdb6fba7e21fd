/** How long a sponsor may keep an investigator from speaking of results. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How far an agreement lets the sponsor keep an investigator from speaking of results after the trial.
 *
 * @see https://org.github.io/therapy-model/vocabularies/disclosure_restriction.html
 */
export const disclosureRestrictions = /* @__PURE__ */ vocabulary({
  id: "disclosure_restriction",
  title: "Restriction of disclosure",
  definition: "How far an agreement lets the sponsor keep an investigator from speaking of results after the trial.",
  terms: {
    up_to_60_days: {
      label: "Up to 60 days",
      definition:
        "The sponsor may review the communication and delay it by at most 60 days; it cannot ask for changes or lengthen the delay.",
    },
    over_60_days: {
      label: "More than 60 days",
      definition:
        "The sponsor may review the communication and delay it by more than 60 days, at most 180; it cannot ask for changes or lengthen the delay.",
    },
  },
});

/** A term of {@link disclosureRestrictions}. */
export type DisclosureRestriction = TermKey<typeof disclosureRestrictions>;
/** Schema of {@link DisclosureRestriction}. */
export const DisclosureRestriction: TermSchema<DisclosureRestriction> =
  /* @__PURE__ */ termSchema(disclosureRestrictions);
