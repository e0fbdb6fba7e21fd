/** What sort of number names the trial. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Who gives out a number of a trial, as the registry says.
 *
 * @see https://org.github.io/therapy-model/vocabularies/registration_type.html
 */
export const registrationTypes = /* @__PURE__ */ vocabulary({
  id: "registration_type",
  title: "Type of trial number",
  definition: "Who gives out a number of a trial, as the registry says.",
  terms: {
    nih: {
      label: "NIH number",
      definition: "A grant or contract number of the National Institutes of Health of the United States.",
      synonyms: ["NIH grant"],
    },
    fda: {
      label: "FDA number",
      definition: "A grant or contract number of the Food and Drug Administration of the United States.",
    },
    va: {
      label: "VA number",
      definition: "A grant or contract number of the Department of Veterans Affairs of the United States.",
    },
    cdc: {
      label: "CDC number",
      definition: "A grant or contract number of the Centers for Disease Control and Prevention of the United States.",
    },
    ahrq: {
      label: "AHRQ number",
      definition: "A grant or contract number of the Agency for Healthcare Research and Quality of the United States.",
    },
    samhsa: {
      label: "SAMHSA number",
      definition:
        "A grant or contract number of the Substance Abuse and Mental Health Services Administration of the United States.",
    },
    other_grant: {
      label: "Other grant number",
      definition: "A grant or contract number of another funder.",
      synonyms: ["grant number"],
    },
    eudract_number: {
      label: "EudraCT number",
      definition: "A number of the European clinical trials database of the directive.",
      synonyms: ["EudraCT"],
    },
    eu_ct_number: {
      label: "EU CT number",
      definition: "A number of the Clinical Trials Information System of the European Union.",
      synonyms: ["CTIS number"],
    },
    registry: {
      label: "Number of another registry",
      definition: "A number in another trial registry.",
      synonyms: ["registry number"],
    },
  },
});

/** A term of {@link registrationTypes}. */
export type RegistrationType = TermKey<typeof registrationTypes>;
/** Schema of {@link RegistrationType}. */
export const RegistrationType: TermSchema<RegistrationType> = /* @__PURE__ */ termSchema(registrationTypes);
