/** What broad type a registry gives an intervention. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The broad type that a registry gives an intervention.
 *
 * @see https://org.github.io/therapy-model/vocabularies/intervention_type.html
 */
export const interventionTypes = /* @__PURE__ */ vocabulary({
  id: "intervention_type",
  title: "Type of intervention",
  definition: "The registry's broad type of an intervention; what the therapy really is stands in its modality.",
  terms: {
    drug: {
      label: "Drug",
      definition: "A chemical medicine. Registries also use it for some RNA products.",
      codes: { ncit: "C1909" },
    },
    biological: {
      label: "Biological",
      definition: "A medicine from living material; most CAR-T and stem-cell records carry it.",
      synonyms: ["biologic"],
      codes: { ncit: "C307" },
    },
    vaccine: {
      label: "Vaccine",
      definition: "A product that makes the body immune. ClinicalTrials.gov records it as biological.",
      broader: "biological",
      codes: { ncit: "C923" },
    },
    genetic: {
      label: "Genetic",
      definition: "Transfer of genetic material; some CAR-T and AAV records carry it.",
      synonyms: ["gene transfer", "gene therapy"],
      codes: { ncit: "C15238" },
    },
    combination_product: {
      label: "Combination product",
      definition: "Drug, device or biological joined into one product.",
      codes: { ncit: "C54696" },
    },
    device: {
      label: "Device",
      definition: "An apparatus, as a cell-processing or infusion device.",
      synonyms: ["medical device"],
      codes: { ncit: "C16830" },
    },
    procedure: {
      label: "Procedure",
      definition: "A manual or instrumental procedure, as leukapheresis.",
      codes: { ncit: "C98769" },
      mappings: { ncit: [{ code: "C218507", relation: "narrower" }] },
    },
    surgery: {
      label: "Surgery",
      definition: "An operation.",
      broader: "procedure",
      codes: { ncit: "C15329" },
    },
    radiation: {
      label: "Radiation",
      definition: "Ionizing radiation as treatment, as total-body irradiation.",
      synonyms: ["radiation therapy"],
      codes: { ncit: "C15313" },
    },
    diagnostic_test: {
      label: "Diagnostic test",
      definition: "A test that decides on or follows treatment, as an anti-AAV antibody assay.",
      codes: { ncit: "C18020" },
    },
    behavioral: {
      label: "Behavioral",
      definition: "Training, counseling or another change of behavior.",
      synonyms: ["behavioral therapy"],
      codes: { ncit: "C15184" },
    },
    dietary_supplement: {
      label: "Dietary supplement",
      definition: "Vitamins, minerals and the like.",
      codes: { ncit: "C1505" },
    },
  },
});

/** A term of {@link interventionTypes}. */
export type InterventionType = TermKey<typeof interventionTypes>;
/** Schema of {@link InterventionType}. */
export const InterventionType: TermSchema<InterventionType> = /* @__PURE__ */ termSchema(interventionTypes);
