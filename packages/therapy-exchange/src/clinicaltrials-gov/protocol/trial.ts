/** Lenses and shared lists of a trial that several modules use. */
import { type RegistryDate, RegistryDate as RegistryDateSchema, Trial } from "@org/therapy-model";
import { type Codec, partialDate, termCodec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { fieldLens, rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import { sharedList } from "../../mapping/shared-list.ts";
import { crosswalks } from "../crosswalks.ts";

/** The trial. */
export const trial = rootLens(Trial);
/** Its `dates`. */
export const dates = fieldLens(trial, "dates");
/** Its `recordDates`. */
export const recordDates = fieldLens(trial, "recordDates");
/** Its `oversight`. */
export const oversight = fieldLens(trial, "oversight");
/** Its `expandedAccess`. */
export const expandedAccess = fieldLens(trial, "expandedAccess");
/** Its `design`. */
export const design = fieldLens(trial, "design");
/** Its `eligibility`. */
export const eligibility = fieldLens(trial, "eligibility");
/** Its `dataSharing`. */
export const dataSharing = fieldLens(trial, "dataSharing");
/** Its `registrations`. */
export const registrations = sharedList(trial, "registrations");
/** Its `organizations`. */
export const organizations = sharedList(trial, "organizations");

const date = rootLens(RegistryDateSchema);

/** A date and its type, actual or anticipated: `DateStruct` of the API. */
export const registryDate: Codec<RegistryDate> = objectCodec<RegistryDate>(
  { requires: ["value"] },
  { date: field(date, "value", partialDate), type: field(date, "type", termCodec(crosswalks.DateType)) },
);
