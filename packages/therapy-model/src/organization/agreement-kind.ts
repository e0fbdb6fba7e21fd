/** What two organizations agreed. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/** What organizations agreed with one another about a therapy, platform or territory. */
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
      definition: "Shared selling.",
      broader: "cooperation_agreement",
    },
    research_collaboration: {
      label: "Research collaboration",
      definition: "Shared research before a product.",
      broader: "cooperation_agreement",
    },
    clinical_trial_collaboration: {
      label: "Clinical trial collaboration",
      definition: "Shared trial, as of a combination.",
      broader: "cooperation_agreement",
    },
    joint_venture: {
      label: "Joint venture",
      definition: "A company owned together.",
    },
    distribution: {
      label: "Distribution",
      definition: "To sell in a territory.",
    },
    manufacturing: {
      label: "Manufacturing",
      definition: "To make product for the other.",
      synonyms: ["CDMO agreement", "manufacturing agreement"],
    },
    supply: {
      label: "Supply",
      definition: "To deliver material or product.",
    },
    technology_transfer: {
      label: "Technology transfer",
      definition: "Know-how handed over.",
    },
    acquisition: {
      label: "Acquisition",
      definition: "One buys the other.",
      synonyms: ["takeover"],
    },
    merger: {
      label: "Merger",
      definition: "Two become one.",
    },
    asset_purchase: {
      label: "Asset purchase",
      definition: "A product or technology bought, the company not.",
    },
    equity_investment: {
      label: "Equity investment",
      definition: "Shares bought.",
    },
    funding: {
      label: "Funding",
      definition: "Money for development, as a grant.",
      synonyms: ["grant"],
    },
    royalty: {
      label: "Royalty agreement",
      definition: "Future royalties sold or shared.",
    },
    termination: {
      label: "Termination",
      definition: "An earlier agreement ended.",
    },
  },
});

/** A term of {@link agreementKinds}. */
export type AgreementKind = TermKey<typeof agreementKinds>;
/** Schema of {@link AgreementKind}. */
export const AgreementKind: TermSchema<AgreementKind> = /* @__PURE__ */ termSchema(agreementKinds);
