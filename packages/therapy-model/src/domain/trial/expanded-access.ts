/** Expanded access. */
import { booleanSchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { Identifier } from "../shared/identifier.ts";
import { TrialStatus } from "../../gen/vocabularies/trial-status.ts";

/** Access to an investigational product outside a clinical trial (EU: compassionate use). 21 CFR 312 subpart I. */
export interface ExpandedAccess {
  /** Whether expanded access is available. */
  offered?: boolean | undefined;
  /** Registration of the expanded access record. */
  program?: Identifier | undefined;
  /** Expanded access status of the record. */
  programStatus?: TrialStatus | undefined;
  /** Whether the program is for individual patients, emergency use included. */
  individual?: boolean | undefined;
  /** Whether the program is for an intermediate-size population. */
  intermediate?: boolean | undefined;
  /** Whether the program is a treatment IND or treatment protocol, for widespread use. */
  treatment?: boolean | undefined;
  /** Number of trials that refer to this record. */
  referringTrials?: number | undefined;
}
export const ExpandedAccess: ObjectSchema<ExpandedAccess> = objectSchema(
  {
    offered: optionalField(booleanSchema),
    program: optionalField(Identifier),
    programStatus: optionalField(TrialStatus),
    individual: optionalField(booleanSchema),
    intermediate: optionalField(booleanSchema),
    treatment: optionalField(booleanSchema),
    referringTrials: optionalField(integerSchema(0, 1_000_000)),
  },
  hasAnyField,
);
