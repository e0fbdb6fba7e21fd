/** To which broad class a sponsor is counted. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The broad class in which registries count the sponsors and supporters of trials.
 *
 * @see https://org.github.io/therapy-model/vocabularies/sponsor_class.html
 */
export const sponsorClasses = /* @__PURE__ */ vocabulary({
  id: "sponsor_class",
  title: "Class of a sponsor",
  definition: "The broad class in which registries count the sponsors and supporters of trials.",
  terms: {
    industry: {
      label: "Industry",
      definition: "A company.",
      synonyms: ["commercial"],
    },
    nih: {
      label: "NIH",
      definition: "The National Institutes of Health of the United States or an institute of it.",
      synonyms: ["National Institutes of Health"],
    },
    us_federal_agency: {
      label: "United States federal agency",
      definition: "An agency of the government of the United States other than the NIH.",
      synonyms: ["FED"],
    },
    other_government: {
      label: "Other government",
      definition:
        "A body of a state or region, inside or outside the United States, that is no federal agency of theirs.",
    },
    network: {
      label: "Network",
      definition: "A standing network of institutions, as a cooperative group.",
      synonyms: ["cooperative group"],
    },
    individual: {
      label: "Individual",
      definition: "A person.",
    },
    other: {
      label: "Other",
      definition: "None of the others: universities, hospitals, foundations and the like.",
    },
    ambiguous: {
      label: "Ambiguous",
      definition: "The registry cannot tell which class it is.",
    },
    unknown: {
      label: "Unknown",
      definition: "The registry does not know the class, as of names in old records.",
    },
  },
});

/** A term of {@link sponsorClasses}. */
export type SponsorClass = TermKey<typeof sponsorClasses>;
/** Schema of {@link SponsorClass}. */
export const SponsorClass: TermSchema<SponsorClass> = /* @__PURE__ */ termSchema(sponsorClasses);
