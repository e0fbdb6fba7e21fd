/** The reasons that are parts of other reasons. */
import type { RegulatoryReason } from "./regulatory-event.ts";

/** The reason of which each finer reason is a part. */
export const broaderReasons: { readonly [R in RegulatoryReason]?: RegulatoryReason } = {
  surrogate_endpoint: "efficacy",
  durability_of_effect: "efficacy",
  trial_design: "efficacy",
  manufacturing_process: "quality",
  comparability: "quality",
  potency_assay: "quality",
  facility_inspection: "quality",
  third_party_facility: "quality",
  data_integrity: "trial_conduct",
};
