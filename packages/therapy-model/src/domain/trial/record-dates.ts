/** Dates of a registry record. */
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { PartialDate, RegistryDate } from "../shared/partial-date.ts";

/**
 * The dates on which a registry received, checked and posted a record. The dates of registration and of the last update
 * are in the dates of the trial.
 */
export interface RecordDates {
  /** Date on which the registration first met quality control criteria. */
  registrationChecked?: PartialDate | undefined;
  /** First posted date of the registration. */
  registrationPosted?: RegistryDate | undefined;
  /** Date of the first submission of results. */
  resultsSubmitted?: PartialDate | undefined;
  /** Date on which the results first met quality control criteria. */
  resultsChecked?: PartialDate | undefined;
  /** First posted date of results. */
  resultsPosted?: RegistryDate | undefined;
  /** Date of the first submission of a certification or extension request to delay results. */
  delaySubmitted?: PartialDate | undefined;
  /** Date on which the certification first met quality control criteria. */
  delayChecked?: PartialDate | undefined;
  /** First posted date of the certification. */
  delayPosted?: RegistryDate | undefined;
  /** Posted date of the last update. */
  updatePosted?: RegistryDate | undefined;
}
export const RecordDates: ObjectSchema<RecordDates> = objectSchema(
  {
    registrationChecked: optionalField(PartialDate),
    registrationPosted: optionalField(RegistryDate),
    resultsSubmitted: optionalField(PartialDate),
    resultsChecked: optionalField(PartialDate),
    resultsPosted: optionalField(RegistryDate),
    delaySubmitted: optionalField(PartialDate),
    delayChecked: optionalField(PartialDate),
    delayPosted: optionalField(RegistryDate),
    updatePosted: optionalField(RegistryDate),
  },
  hasAnyField,
);
