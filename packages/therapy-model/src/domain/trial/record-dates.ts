/** Dates and versions of a registry record. */
import { arraySchema, booleanSchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import type { SchemeKey } from "@org/therapy-identifiers";
import { IdentifierScheme } from "../shared/identifier.ts";
import { JsonPointer } from "../shared/json-pointer.ts";
import { PartialDate, RegistryDate } from "../shared/partial-date.ts";
import { SingleLineText } from "../shared/text.ts";

/**
 * The dates on which a registry received, checked and posted a record. The dates of registration and of the last update
 * are in the dates of the trial.
 */
export interface RecordDates {
  /** Date of the first submission of the registration. ISRCTN and ANZCTR: date submitted. */
  registrationSubmitted?: PartialDate | undefined;
  /** Date of the first statement on the sharing of data. ANZCTR: date data sharing statement initially provided. */
  dataSharingProvided?: PartialDate | undefined;
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
  /** Date on which a portal last received the record from its registry. WHO ICTRP: last refreshed on. */
  refreshed?: PartialDate | undefined;
  /** Time of the export, as written. WHO ICTRP: export date. */
  exported?: string | undefined;
}
export const RecordDates: ObjectSchema<RecordDates> = objectSchema(
  {
    registrationSubmitted: optionalField(PartialDate),
    dataSharingProvided: optionalField(PartialDate),
    registrationChecked: optionalField(PartialDate),
    registrationPosted: optionalField(RegistryDate),
    resultsSubmitted: optionalField(PartialDate),
    resultsChecked: optionalField(PartialDate),
    resultsPosted: optionalField(RegistryDate),
    delaySubmitted: optionalField(PartialDate),
    delayChecked: optionalField(PartialDate),
    delayPosted: optionalField(RegistryDate),
    updatePosted: optionalField(RegistryDate),
    refreshed: optionalField(PartialDate),
    exported: optionalField(SingleLineText),
  },
  hasAnyField,
);

/** A version of a registry record. ClinicalTrials.gov: Record History; EU Clinical Trials Register: results version. */
export interface RecordVersion {
  /** Registry, as the scheme of its numbers. */
  registry: SchemeKey;
  /** Number of the version, counted from 1. */
  version: number;
  /** Whether the version is that of the results, not of the protocol. */
  results?: boolean | undefined;
  /** Date of the version. */
  date?: PartialDate | undefined;
  /** Whether it was the current version when it was retrieved. */
  current?: boolean | undefined;
  /** JSON Pointers to the fields of this record that changed from the version before. */
  changed?: JsonPointer[] | undefined;
}
export const RecordVersion: ObjectSchema<RecordVersion> = objectSchema({
  registry: IdentifierScheme,
  version: integerSchema(1, 100_000),
  results: optionalField(booleanSchema),
  date: optionalField(PartialDate),
  current: optionalField(booleanSchema),
  changed: optionalField(arraySchema(JsonPointer, 500)),
});
