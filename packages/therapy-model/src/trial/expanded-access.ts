/** Access to the product of a trial outside the trial. */
import { flag, integer, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Identifier } from "../shared/identifier.ts";
import { TrialStatus } from "./trial-status.ts";

/** Whether and how patients can have the product outside the trial; of an access programme, for whom it is. */
export interface ExpandedAccess {
  /** Whether the product can be had outside the trial. */
  offered?: boolean | undefined;
  /** The registration of the access programme. */
  program?: Identifier | undefined;
  /** How far the access programme has come. */
  programStatus?: TrialStatus | undefined;
  /** Whether the programme is for individual patients, emergencies included. */
  individual?: boolean | undefined;
  /** Whether the programme is for a population of intermediate size. */
  intermediate?: boolean | undefined;
  /** Whether the programme is for treatment on a large scale, under a treatment IND or protocol. */
  treatment?: boolean | undefined;
  /** How many trials name this programme as theirs. */
  referringTrials?: number | undefined;
}
/** Schema of {@link ExpandedAccess}. */
export const ExpandedAccess: ObjectSchema<ExpandedAccess> = object(
  {
    offered: optional(flag),
    program: optional(Identifier),
    programStatus: optional(TrialStatus),
    individual: optional(flag),
    intermediate: optional(flag),
    treatment: optional(flag),
    referringTrials: optional(integer(0, 1_000_000)),
  },
  saysSomething,
);
