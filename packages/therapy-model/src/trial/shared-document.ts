/** What is shared beside the data. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What is shared beside the data of single participants.
 *
 * @see https://org.github.io/therapy-model/vocabularies/shared_document.html
 */
export const sharedDocuments = /* @__PURE__ */ vocabulary({
  id: "shared_document",
  title: "Shared document",
  definition: "What is shared beside the data of single participants.",
  terms: {
    study_protocol: {
      label: "Study protocol",
      definition: "The protocol with its amendments.",
      synonyms: ["protocol"],
    },
    statistical_analysis_plan: {
      label: "Statistical analysis plan",
      definition: "How the data are analysed.",
      synonyms: ["SAP"],
    },
    informed_consent_form: {
      label: "Informed consent form",
      definition: "What participants sign.",
      synonyms: ["ICF"],
    },
    clinical_study_report: {
      label: "Clinical study report",
      definition: "The full report of the trial.",
      synonyms: ["CSR"],
    },
    analytic_code: {
      label: "Analytic code",
      definition: "The programs that compute the results.",
    },
  },
});

/** A term of {@link sharedDocuments}. */
export type SharedDocument = TermKey<typeof sharedDocuments>;
/** Schema of {@link SharedDocument}. */
export const SharedDocument: TermSchema<SharedDocument> = /* @__PURE__ */ termSchema(sharedDocuments);
