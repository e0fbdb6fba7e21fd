/** The record and the parts of it that several modules of the registry's document fill. */
import { type ReportedDate, ReportedDate as ReportedDateSchema, Trial } from "@org/therapy-model";
import { type Codec, partialDate, terms } from "../../codec.ts";
import { field, object, part, share, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";

/** The whole record. */
export const trial = whole(Trial);
/** Its dates. */
export const dates = part(trial, "dates");
/** The dates of its record. */
export const recordDates = part(trial, "recordDates");
/** Who watches over it. */
export const oversight = part(trial, "oversight");
/** Access outside of it. */
export const expandedAccess = part(trial, "expandedAccess");
/** Its design. */
export const design = part(trial, "design");
/** Who may take part. */
export const eligibility = part(trial, "eligibility");
/** What is shared. */
export const dataSharing = part(trial, "dataSharing");
/** Its numbers. */
export const registrations = share(trial, "registrations");
/** Who sponsors it and who else takes part. */
export const organizations = share(trial, "organizations");

const reported = whole(ReportedDateSchema);

/** A date and whether it is past. */
export const reportedDate: Codec<ReportedDate> = object<ReportedDate>(
  { requires: ["value"] },
  { date: field(reported, "value", partialDate), type: field(reported, "type", terms(crosswalks.DateType)) },
);
