/** Which kind of application was made to an authority. */
import type { Milestone } from "./milestone.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Kinds of application by the name that regulators use.
 *
 * @see https://org.github.io/therapy-model/vocabularies/application_type.html
 */
export const applicationTypes = /* @__PURE__ */ vocabulary({
  id: "application_type",
  title: "Type of application",
  definition: "Which kind of application was made, by the regulator's own name.",
  terms: {
    ind: {
      label: "Investigational new drug application",
      definition: "To run a trial, United States and China.",
      synonyms: ["IND"],
      codes: { ncit: "C96090" },
    },
    cta: {
      label: "Clinical trial application",
      definition: "To run a trial, European Union, United Kingdom and Canada among others.",
      synonyms: ["CTA"],
    },
    ctn: {
      label: "Clinical trial notification",
      definition: "Trial notified rather than approved, Japan and Australia.",
      synonyms: ["CTN"],
    },
    bla: {
      label: "Biologics license application",
      definition: "To market a biological, United States; in China the usual English name for one.",
      synonyms: ["BLA"],
      codes: { ncit: "C71778" },
    },
    sbla: {
      label: "Supplemental biologics license application",
      definition: "To change a licensed biological, as by a new use.",
      synonyms: ["sBLA"],
    },
    nda: {
      label: "New drug application",
      definition: "To market a medicine, United States (chemical) and China (any).",
      synonyms: ["NDA"],
      codes: { ncit: "C72899" },
    },
    snda: {
      label: "Supplemental new drug application",
      definition: "To change an approved medicine, as by a new use.",
      synonyms: ["sNDA"],
    },
    maa: {
      label: "Marketing authorisation application",
      definition: "To market a medicine, European Union and United Kingdom.",
      synonyms: ["MAA"],
    },
    type_ii_variation: {
      label: "Type II variation",
      definition: "To change an authorized medicine substantially, European Union.",
    },
    jnda: {
      label: "Japanese application for marketing approval",
      definition: "To market a medicine or regenerative product, Japan.",
      synonyms: ["JNDA"],
    },
    nds: {
      label: "New drug submission",
      definition: "To market a medicine or biological, Canada.",
      synonyms: ["NDS"],
    },
    snds: {
      label: "Supplemental new drug submission",
      definition: "To change a medicine on the market, Canada.",
      synonyms: ["SNDS"],
    },
    eua_request: {
      label: "Emergency use request",
      definition: "For emergency use, United States; ends with the emergency.",
    },
    orphan_application: {
      label: "Application for orphan designation",
      definition: "For designation as an orphan product, any jurisdiction.",
    },
  },
});

/** A term of {@link applicationTypes}. */
export type ApplicationType = TermKey<typeof applicationTypes>;
/** Schema of {@link ApplicationType}. */
export const ApplicationType: TermSchema<ApplicationType> = /* @__PURE__ */ termSchema(applicationTypes);

/** Which milestone an application of each type reaches when the authority grants it. */
export const applicationMilestones: { readonly [A in ApplicationType]: Milestone } = {
  ind: "trial_authorized",
  cta: "trial_authorized",
  ctn: "trial_authorized",
  bla: "marketing_authorization_granted",
  sbla: "indication_extended",
  nda: "marketing_authorization_granted",
  snda: "indication_extended",
  maa: "marketing_authorization_granted",
  type_ii_variation: "indication_extended",
  jnda: "marketing_authorization_granted",
  nds: "marketing_authorization_granted",
  snds: "indication_extended",
  eua_request: "marketing_authorization_granted",
  orphan_application: "designation_granted",
};
