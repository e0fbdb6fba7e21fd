/** Who watches over a trial, and which rules of the United States apply to it. */
import { flag, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";

/** Who watches over a trial, and which rules of the United States apply to it. */
export interface Oversight {
  /** Whether a data monitoring committee watches over it. */
  dataMonitoringCommittee?: boolean | undefined;
  /** Whether it studies a drug, a biologic included, that the FDA regulates. */
  fdaRegulatedDrug?: boolean | undefined;
  /** Whether it studies a device that the FDA regulates. */
  fdaRegulatedDevice?: boolean | undefined;
  /** Whether it studies a device that the FDA has not approved or cleared. */
  unapprovedDevice?: boolean | undefined;
  /** Whether it is the surveillance of a pediatric device that the FDA ordered after approval. */
  pediatricPostmarketSurveillance?: boolean | undefined;
  /** Whether the product is made in the United States and exported from there. */
  exportedFromUnitedStates?: boolean | undefined;
  /** Whether the FDA found that the duty to report, of section 801 of the amendments act of 2007, was violated. */
  fdaaa801Violation?: boolean | undefined;
  /** Whether the registry holds back the record because the device is not yet approved or cleared. */
  delayedPosting?: boolean | undefined;
  /** Whether the duty to report results was waived. */
  resultsWaived?: boolean | undefined;
}
/** Schema of {@link Oversight}. */
export const Oversight: ObjectSchema<Oversight> = object(
  {
    dataMonitoringCommittee: optional(flag),
    fdaRegulatedDrug: optional(flag),
    fdaRegulatedDevice: optional(flag),
    unapprovedDevice: optional(flag),
    pediatricPostmarketSurveillance: optional(flag),
    exportedFromUnitedStates: optional(flag),
    fdaaa801Violation: optional(flag),
    delayedPosting: optional(flag),
    resultsWaived: optional(flag),
  },
  saysSomething,
);
