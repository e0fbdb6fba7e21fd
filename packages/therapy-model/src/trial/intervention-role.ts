/** What part an intervention plays in a trial. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What part an intervention plays in the regimen of a trial.
 *
 * @see https://org.github.io/therapy-model/vocabularies/intervention_role.html
 */
export const interventionRoles = /* @__PURE__ */ vocabulary({
  id: "intervention_role",
  title: "Role of an intervention",
  definition: "What part an intervention plays in the trial's regimen.",
  terms: {
    investigational: {
      label: "Investigational product",
      definition: "What the trial is about, as the CAR-T.",
      synonyms: ["experimental intervention", "study drug"],
      codes: { ncit: "C41161" },
      mappings: { ncit: [{ code: "C142587", relation: "close" }] },
    },
    combination_partner: {
      label: "Combination partner",
      definition: "Given with the investigational product and itself tested as part of the regimen.",
      synonyms: ["combination agent"],
    },
    comparator: {
      label: "Comparator",
      definition: "What the investigational product is compared with.",
      codes: { ncit: "C142458" },
    },
    active_comparator: {
      label: "Active comparator",
      definition: "A treatment held to be effective that serves as the comparison.",
      broader: "comparator",
      codes: { ncit: "C68609" },
    },
    placebo: {
      label: "Placebo",
      definition: "Looks like the product and holds nothing active.",
      broader: "comparator",
      codes: { ncit: "C753" },
      mappings: { ncit: [{ code: "C49648", relation: "close" }] },
    },
    sham: {
      label: "Sham procedure",
      definition: "Looks like the procedure and does not deliver the product.",
      broader: "comparator",
      codes: { ncit: "C184727" },
    },
    background: {
      label: "Background treatment",
      definition: "Standard treatment that all arms go on with, as corticosteroids in lupus trials.",
      codes: { ncit: "C165822" },
    },
    conditioning: {
      label: "Conditioning",
      definition:
        "Chemotherapy or radiation that makes room for the cells to come, as busulfan before gene-modified stem cells.",
      synonyms: ["preparative regimen"],
    },
    lymphodepletion: {
      label: "Lymphodepletion",
      definition:
        "Conditioning that removes lymphocytes only, as fludarabine and cyclophosphamide before CAR-T. Not myeloablative conditioning.",
      broader: "conditioning",
      synonyms: ["LD", "lymphodepleting chemotherapy"],
    },
    bridging: {
      label: "Bridging therapy",
      definition: "Holds the disease between cell collection and infusion.",
    },
    mobilization: {
      label: "Mobilization",
      definition: "Moves stem cells into the blood for collection, as plerixafor and filgrastim.",
    },
    cell_collection: {
      label: "Cell collection",
      definition: "Obtains the starting cells, as leukapheresis or marrow harvest.",
      synonyms: ["apheresis"],
    },
    premedication: {
      label: "Premedication",
      definition: "Given shortly before the product against reactions to it, as acetaminophen and diphenhydramine.",
    },
    prophylaxis: {
      label: "Prophylaxis",
      definition: "Prevents a foreseen harm of the product, as prednisone around an AAV infusion.",
      synonyms: ["prophylactic treatment"],
      mappings: { ncit: [{ code: "C15843", relation: "close" }] },
    },
    rescue: {
      label: "Rescue",
      definition: "Given when the product fails or harms, as tocilizumab for cytokine release syndrome.",
      synonyms: ["rescue medicine"],
      codes: { ncit: "C165835" },
    },
    supportive: {
      label: "Supportive care",
      definition: "Other care that the protocol requires, as transfusions or growth factors.",
      mappings: { ncit: [{ code: "C15747", relation: "close" }] },
    },
    consolidation: {
      label: "Consolidation or maintenance",
      definition: "Given after the product has worked, to hold the response.",
      synonyms: ["maintenance"],
    },
    retreatment: {
      label: "Retreatment",
      definition: "A further dose of the same product after response was lost.",
      codes: { ncit: "C54055" },
    },
    challenge: {
      label: "Challenge agent",
      definition: "Given to provoke a measurable reaction, as a vaccine after B-cell depletion.",
      codes: { ncit: "C158128" },
    },
    diagnostic: {
      label: "Diagnostic",
      definition: "A test or imaging agent that the protocol requires.",
      codes: { ncit: "C18020" },
    },
    delivery_device: {
      label: "Delivery device",
      definition: "The device through which the product is given, as a subretinal cannula.",
    },
  },
});

/** A term of {@link interventionRoles}. */
export type InterventionRole = TermKey<typeof interventionRoles>;
/** Schema of {@link InterventionRole}. */
export const InterventionRole: TermSchema<InterventionRole> = /* @__PURE__ */ termSchema(interventionRoles);
