/** When a registry received the record of a trial and showed it. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { PartialDate, ReportedDate } from "../shared/partial-date.ts";

/**
 * When a registry received the record of a trial and showed it; that it was registered and last changed stands with the
 * dates of the trial.
 */
export interface RecordDates {
  /** When the registration first passed the registry's quality control. */
  registrationChecked?: PartialDate | undefined;
  /** When the registration was first shown. */
  registrationPosted?: ReportedDate | undefined;
  /** When results were first submitted. */
  resultsSubmitted?: PartialDate | undefined;
  /** When the results first passed the registry's quality control. */
  resultsChecked?: PartialDate | undefined;
  /** When results were first shown. */
  resultsPosted?: ReportedDate | undefined;
  /** When it was first certified that the results may come later. */
  delaySubmitted?: PartialDate | undefined;
  /** When that certificate first passed the registry's quality control. */
  delayChecked?: PartialDate | undefined;
  /** When that certificate was first shown. */
  delayPosted?: ReportedDate | undefined;
  /** When the last change was shown. */
  updatePosted?: ReportedDate | undefined;
}
/** Schema of {@link RecordDates}. */
export const RecordDates: ObjectSchema<RecordDates> = object(
  {
    registrationChecked: optional(PartialDate),
    registrationPosted: optional(ReportedDate),
    resultsSubmitted: optional(PartialDate),
    resultsChecked: optional(PartialDate),
    resultsPosted: optional(ReportedDate),
    delaySubmitted: optional(PartialDate),
    delayChecked: optional(PartialDate),
    delayPosted: optional(ReportedDate),
    updatePosted: optional(ReportedDate),
  },
  saysSomething,
);
