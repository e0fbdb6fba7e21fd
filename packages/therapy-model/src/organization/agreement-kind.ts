/** What two organizations agreed. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What organizations agreed with one another about a therapy, platform or territory.
 *
 * @see https://org.github.io/therapy-model/vocabularies/agreement_kind.html
 */
export const agreementKinds = /* @__PURE__ */ vocabulary({
  id: "agreement_kind",
  title: "Kind of agreement",
  definition: "What two organizations agreed.",
  terms: {
    cooperation_agreement: {
      label: "Cooperation agreement",
      definition: "To work together, terms not said.",
      synonyms: ["collaboration agreement", "partnership"],
    },
    memorandum_of_understanding: {
      label: "Memorandum of understanding",
      definition: "Intent to work together, not binding.",
      synonyms: ["MoU"],
    },
    license: {
      label: "License",
      definition: "Rights to a product or technology for a territory.",
      synonyms: ["licensing agreement"],
    },
    exclusive_license: {
      label: "Exclusive license",
      definition: "Rights that the licensor gives to no other.",
      broader: "license",
    },
    option: {
      label: "Option",
      definition: "The right to take a license or company later.",
    },
    co_development: {
      label: "Co-development",
      definition: "Shared development, and often shared cost and profit.",
      broader: "cooperation_agreement",
    },
    co_commercialization: {
      label: "Co-commercialization",
      definition: "Selling shared, and often profit with it.",
      broader: "cooperation_agreement",
    },
    research_collaboration: {
      label: "Research collaboration",
      definition: "Research shared before there is a product.",
      broader: "cooperation_agreement",
    },
    clinical_trial_collaboration: {
      label: "Clinical trial collaboration",
      definition: "Shared trial, as of a combination.",
      broader: "cooperation_agreement",
    },
    joint_venture: {
      label: "Joint venture",
      definition: "A company founded and owned together.",
    },
    distribution: {
      label: "Distribution",
      definition: "The right to sell in a territory, without rights to develop.",
    },
    manufacturing: {
      label: "Manufacturing",
      definition: "To make product for the other.",
      synonyms: ["CDMO agreement", "manufacturing agreement"],
    },
    supply: {
      label: "Supply",
      definition: "To deliver material or product, as vector or comparator.",
    },
    technology_transfer: {
      label: "Technology transfer",
      definition: "Know-how handed over so that the other can make the product.",
    },
    acquisition: {
      label: "Acquisition",
      definition: "One company buys the other whole.",
      synonyms: ["takeover"],
    },
    merger: {
      label: "Merger",
      definition: "Two companies become one.",
    },
    asset_purchase: {
      label: "Asset purchase",
      definition: "A product or technology bought, the company not.",
    },
    equity_investment: {
      label: "Equity investment",
      definition: "Shares of the other bought, control not.",
    },
    funding: {
      label: "Funding",
      definition: "Money for development, as a grant.",
      synonyms: ["grant"],
    },
    royalty: {
      label: "Royalty agreement",
      definition: "Future royalties sold or shared apart from a license.",
    },
    termination: {
      label: "Termination",
      definition: "An earlier agreement ended, by whom is said beside it.",
    },
  },
});

/** A term of {@link agreementKinds}. */
export type AgreementKind = TermKey<typeof agreementKinds>;
/** Schema of {@link AgreementKind}. */
export const AgreementKind: TermSchema<AgreementKind> = /* @__PURE__ */ termSchema(agreementKinds);
