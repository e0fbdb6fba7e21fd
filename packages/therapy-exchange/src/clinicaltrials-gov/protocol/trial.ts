/** Lenses and shared lists of a trial that several modules use. */
import { type RegistryDate, RegistryDate as RegistryDateSchema, Trial } from "@org/therapy-model";
import { type Codec, partialDate, termCodec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { fieldLens, rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import { sharedList } from "../../mapping/shared-list.ts";
import { crosswalks } from "../crosswalks.ts";

/** The trial itself. */
export const trial = rootLens(Trial);
/** The `dates` of the trial. */
export const dates = fieldLens(trial, "dates");
/** The `recordDates` of the trial. */
export const recordDates = fieldLens(trial, "recordDates");
/** The `oversight` of the trial. */
export const oversight = fieldLens(trial, "oversight");
/** The `expandedAccess` of the trial. */
export const expandedAccess = fieldLens(trial, "expandedAccess");
/** The `design` of the trial. */
export const design = fieldLens(trial, "design");
/** The `eligibility` of the trial. */
export const eligibility = fieldLens(trial, "eligibility");
/** The `dataSharing` of the trial. */
export const dataSharing = fieldLens(trial, "dataSharing");
/** The `registrations` of the trial. */
export const registrations = sharedList(trial, "registrations");
/** The `organizations` of the trial. */
export const organizations = sharedList(trial, "organizations");

const date = rootLens(RegistryDateSchema);

/** A date and its type, actual or anticipated: `DateStruct` of the API. */
export const registryDate: Codec<RegistryDate> = objectCodec<RegistryDate>(
  { requires: ["value"] },
  { date: field(date, "value", partialDate), type: field(date, "type", termCodec(crosswalks.DateType)) },
);
