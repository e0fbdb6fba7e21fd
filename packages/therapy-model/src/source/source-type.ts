/** What kind of document a fact comes from. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What kind of document a fact comes from, which tells how far it can be trusted.
 *
 * @see https://org.github.io/therapy-model/vocabularies/source_type.html
 */
export const sourceTypes = /* @__PURE__ */ vocabulary({
  id: "source_type",
  title: "Type of source",
  definition: "What kind of document a fact comes from.",
  terms: {
    press_release: {
      label: "Press release",
      definition: "A company's own announcement, issued by itself or a wire service.",
      synonyms: ["news release"],
    },
    stock_exchange_announcement: {
      label: "Stock exchange announcement",
      definition: "A listed company's duty report to the exchange.",
      synonyms: ["HKEX announcement", "8-K"],
    },
    annual_report: {
      label: "Annual or interim report",
      definition: "A company's periodic report to its owners or the exchange.",
      synonyms: ["10-K", "20-F"],
    },
    investor_presentation: {
      label: "Investor presentation",
      definition: "A company's slides for investors; often the first to name a code.",
    },
    company_website: {
      label: "Company website",
      definition: "A page of the company's site, its pipeline among them.",
      synonyms: ["pipeline page"],
    },
    news_article: {
      label: "News article",
      definition: "Written by a journalist or aggregator.",
    },
    registry_record: {
      label: "Registry record",
      definition: "A trial as a registry shows it, or a copy of that.",
      synonyms: ["trial registry entry"],
    },
    protocol: {
      label: "Protocol",
      definition: "The protocol or statistical plan itself.",
    },
    publication: {
      label: "Publication",
      definition: "A reviewed paper in a journal.",
      synonyms: ["journal article"],
    },
    preprint: {
      label: "Preprint",
      definition: "A paper made public before review, as on medRxiv.",
    },
    conference_abstract: {
      label: "Conference abstract",
      definition: "An abstract, poster or talk, as at ASH.",
      synonyms: ["poster"],
    },
    review_article: {
      label: "Review article",
      definition: "A paper that summarizes other work; second-hand for any fact.",
      broader: "publication",
    },
    case_report: {
      label: "Case report",
      definition: "A paper on one or few patients.",
      broader: "publication",
    },
    regulatory_document: {
      label: "Regulatory document",
      definition: "Issued by an authority: letter, assessment, notice.",
    },
    assessment_report: {
      label: "Assessment report",
      definition: "An authority's own evaluation, as an EPAR or BLA review.",
      broader: "regulatory_document",
      synonyms: ["EPAR"],
    },
    approval_letter: {
      label: "Approval letter",
      definition: "The authority's letter that grants the license, with its conditions.",
      broader: "regulatory_document",
    },
    regulator_database: {
      label: "Regulator database",
      definition: "An entry in an authority's database.",
      broader: "regulatory_document",
    },
    regulator_news: {
      label: "Regulator news",
      definition: "An authority's own announcement of a decision.",
      broader: "regulatory_document",
    },
    label: {
      label: "Label",
      definition: "The authorized product information.",
      synonyms: ["SmPC", "package insert", "USPI", "prescribing information"],
    },
    guideline: {
      label: "Guideline",
      definition: "Recommendation of an authority or society.",
    },
    patent: {
      label: "Patent",
      definition: "A patent or its application; says what is claimed, not what was done.",
      codes: { ncit: "C176480" },
    },
    dataset: {
      label: "Dataset",
      definition: "A published table or database, as a registry export.",
      codes: { ncit: "C47824" },
    },
    naming_document: {
      label: "Naming document",
      definition: "A list or statement of a naming body, as WHO's INN lists.",
      synonyms: ["INN list"],
    },
    health_technology_assessment: {
      label: "Health technology assessment",
      definition: "A payer body's evaluation, as NICE.",
      synonyms: ["HTA"],
    },
    personal_communication: {
      label: "Personal communication",
      definition: "Said or written to the author and not public.",
    },
  },
});

/** A term of {@link sourceTypes}. */
export type SourceType = TermKey<typeof sourceTypes>;
/** Schema of {@link SourceType}. */
export const SourceType: TermSchema<SourceType> = /* @__PURE__ */ termSchema(sourceTypes);
