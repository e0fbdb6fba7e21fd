/** What an agreement lets an investigator say of a trial's results. */
import { flag, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Passage } from "../shared/text.ts";
import { DisclosureRestriction } from "./disclosure-restriction.ts";

/** What an agreement between the sponsor and its investigators lets them say of the results after the trial. */
export interface InvestigatorAgreement {
  /** Whether all principal investigators are employed by the sponsor. */
  sponsorEmployees?: boolean | undefined;
  /** Whether there is an agreement that restricts what they may say. */
  restrictive?: boolean | undefined;
  /** How far it restricts them. */
  restriction?: DisclosureRestriction | undefined;
  /** The restriction in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link InvestigatorAgreement}. */
export const InvestigatorAgreement: ObjectSchema<InvestigatorAgreement> = object(
  {
    sponsorEmployees: optional(flag),
    restrictive: optional(flag),
    restriction: optional(DisclosureRestriction),
    text: optional(Passage),
  },
  saysSomething,
);
