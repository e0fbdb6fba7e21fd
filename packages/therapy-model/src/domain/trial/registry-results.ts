/** Registry results: the results section of a registry record. */
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { MultilineText } from "../shared/text.ts";
import { Contact } from "./contact.ts";
import { InvestigatorAgreement } from "./investigator-agreement.ts";
import { ParticipantFlow } from "./participant-flow.ts";
import { AdverseEventInformation } from "./adverse-event-information.ts";
import { BaselineCharacteristics } from "./baseline-characteristics.ts";
import { OutcomeMeasureResult } from "./outcome-measure-result.ts";

/**
 * The results section of a registry record: tables with the digits and texts as posted. 42 CFR 11.48.
 *
 * Results coded with terms of the model are in `Trial.results`.
 */
export interface RegistryResults {
  /** Participant flow. */
  participantFlow?: ParticipantFlow | undefined;
  /** Baseline characteristics. */
  baseline?: BaselineCharacteristics | undefined;
  /** Outcome measures. */
  outcomes?: OutcomeMeasureResult[] | undefined;
  /** Adverse event information. */
  adverseEvents?: AdverseEventInformation | undefined;
  /** Limitations and caveats, as written. */
  limitations?: string | undefined;
  /** Agreement with principal investigators about disclosure. */
  agreement?: InvestigatorAgreement | undefined;
  /** Point of contact for the results. */
  contact?: Contact | undefined;
}
export const RegistryResults: ObjectSchema<RegistryResults> = objectSchema(
  {
    participantFlow: optionalField(ParticipantFlow),
    baseline: optionalField(BaselineCharacteristics),
    outcomes: optionalField(arraySchema(OutcomeMeasureResult, 5000)),
    adverseEvents: optionalField(AdverseEventInformation),
    limitations: optionalField(MultilineText),
    agreement: optionalField(InvestigatorAgreement),
    contact: optionalField(Contact),
  },
  hasAnyField,
);
