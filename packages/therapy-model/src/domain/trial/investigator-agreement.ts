/** Agreements with principal investigators about the disclosure of results. */
import { booleanSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { MultilineText } from "../shared/text.ts";
import { DisclosureRestriction } from "../../gen/vocabularies/disclosure-restriction.ts";

/** An agreement that restricts principal investigators from disclosing results. ClinicalTrials.gov: Certain Agreements. */
export interface InvestigatorAgreement {
  /** Whether all principal investigators are employees of the sponsor. */
  sponsorEmployees?: boolean | undefined;
  /** Whether an agreement restricts disclosure of the results. */
  restrictive?: boolean | undefined;
  /** Type of restriction. */
  restriction?: DisclosureRestriction | undefined;
  /** Description of the restriction, as written. */
  text?: string | undefined;
}
export const InvestigatorAgreement: ObjectSchema<InvestigatorAgreement> = objectSchema(
  {
    sponsorEmployees: optionalField(booleanSchema),
    restrictive: optionalField(booleanSchema),
    restriction: optionalField(DisclosureRestriction),
    text: optionalField(MultilineText),
  },
  hasAnyField,
);
