/** The milestone to which each type of application leads. */
import type { ApplicationType } from "../../gen/vocabularies/application-type.ts";
import type { Milestone } from "../../gen/vocabularies/milestone.ts";

/** The milestone that an application of each type reaches if the authority grants it. */
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
