/** Endpoints that are rates, and the rates of responses. Data. */
import type { Endpoint, ResponseCategory } from "@org/therapy-model";

/** Endpoints whose percentage is the share of the patients. */
export const rateEndpoints: ReadonlySet<Endpoint> = new Set<Endpoint>([
  "overall_response_rate",
  "complete_response_rate",
  "very_good_partial_response_or_better_rate",
  "stringent_complete_response_rate",
  "disease_control_rate",
  "clinical_benefit_rate",
  "pathologic_complete_response_rate",
  "minimal_residual_disease_negativity",
  "durable_response_rate",
  "complete_metabolic_response_rate",
  "major_pathologic_response_rate",
  "intracranial_response_rate",
  "relapse_rate",
  "transfusion_independence",
  "vaso_occlusive_crisis_freedom",
  "doris_remission",
  "lldas_attainment",
  "sri_4",
  "complete_renal_response",
  "cytokine_release_syndrome",
  "neurotoxicity",
]);

/** The endpoint of the share of patients with a response. */
export const responseRates: { readonly [R in ResponseCategory]?: Endpoint } = {
  very_good_partial_response: "very_good_partial_response_or_better_rate",
  complete_response: "complete_response_rate",
  stringent_complete_response: "stringent_complete_response_rate",
  pathologic_complete_response: "pathologic_complete_response_rate",
  complete_metabolic_response: "complete_metabolic_response_rate",
};
