/** The results of a trial as a registry shows them. */
import { list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Passage } from "../shared/text.ts";
import { Contact } from "./contact.ts";
import { InvestigatorAgreement } from "./investigator-agreement.ts";
import { ParticipantFlow } from "./participant-flow.ts";
import { ReportedAdverseEvents } from "./reported-adverse-event.ts";
import { ReportedBaseline } from "./reported-baseline.ts";
import { ReportedOutcome } from "./reported-outcome.ts";

/**
 * The results of a trial as a registry shows them: whole tables, with the digits and words of those who reported them.
 *
 * What they mean in the terms of the field stands in the trial's `results`.
 */
export interface ReportedResults {
  /** How participants went through the trial. */
  participantFlow?: ParticipantFlow | undefined;
  /** What they were like when it began. */
  baseline?: ReportedBaseline | undefined;
  /** What was found, outcome by outcome. */
  outcomes?: ReportedOutcome[] | undefined;
  /** The harms. */
  adverseEvents?: ReportedAdverseEvents | undefined;
  /** What limits the results, in the source's own words. */
  limitations?: string | undefined;
  /** What the investigators may say of the results. */
  agreement?: InvestigatorAgreement | undefined;
  /** Whom to ask about the results. */
  contact?: Contact | undefined;
}
/** Schema of {@link ReportedResults}. */
export const ReportedResults: ObjectSchema<ReportedResults> = object(
  {
    participantFlow: optional(ParticipantFlow),
    baseline: optional(ReportedBaseline),
    outcomes: optional(list(ReportedOutcome, 5000)),
    adverseEvents: optional(ReportedAdverseEvents),
    limitations: optional(Passage),
    agreement: optional(InvestigatorAgreement),
    contact: optional(Contact),
  },
  saysSomething,
);
