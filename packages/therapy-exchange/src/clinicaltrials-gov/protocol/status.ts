/** Recruitment status and dates: `statusModule`. */
import { type Identifier, StatusReport, type Trial } from "@org/therapy-model";
import { isIdentifier } from "@org/therapy-identifiers";
import { type Codec, partialDate, termCodec } from "../../mapping/codec.ts";
import { type Field, field } from "../../mapping/field.ts";
import { groupFields, placeInField } from "../../mapping/group.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline } from "../../mapping/object.ts";
import { noteAssumption } from "../../mapping/read-context.ts";
import { crosswalks } from "../crosswalks.ts";
import { dates, expandedAccess, oversight, recordDates, registryDate, trial } from "./trial.ts";

const report = rootLens(StatusReport);
const status = termCodec(crosswalks.Status);
const outdated = "UNKNOWN";

/** The overall status. `UNKNOWN` means only that the last known status is outdated. */
const overallStatus: Field<StatusReport> = {
  expected: status.expected,
  read(wire, target, context) {
    if (wire === outdated) {
      target.outdated = true;
      return true;
    }
    const term = status.read(wire, context);
    if (term === undefined) return false;
    target.status = term;
    return true;
  },
  write: (target, root) => (target.outdated === true ? outdated : status.write(target.status, root)),
};

/** The last known status, which the registry gives when the overall status is `UNKNOWN`. */
const lastKnownStatus: Field<StatusReport> = {
  expected: `${status.expected}, if the overall status is ${outdated}`,
  read(wire, target, context) {
    if (target.outdated !== true) return false;
    const term = status.read(wire, context);
    if (term === undefined) return false;
    target.status = term;
    noteAssumption(context, "is read as the status, marked as outdated");
    return true;
  },
  write: (target, root) => (target.outdated === true ? status.write(target.status, root) : undefined),
};

const nctNumber: Codec<Identifier> = {
  expected: "an NCT number",
  read: (wire) => (typeof wire === "string" && isIdentifier("nct", wire) ? { scheme: "nct", value: wire } : undefined),
  write: ({ scheme, value }) => (scheme === "nct" ? value : undefined),
};

/** The mapping of `statusModule`. */
export const statusModule: Field<Trial> = inline<Trial>(
  {
    delayedPosting: field(oversight, "delayedPosting"),
    resultsWaived: field(oversight, "resultsWaived"),
    expandedAccessInfo: inline<Trial>({
      hasExpandedAccess: field(expandedAccess, "offered"),
      nctId: field(expandedAccess, "program", nctNumber),
      statusForNctId: field(expandedAccess, "programStatus", termCodec(crosswalks.ExpandedAccessStatus)),
    }),
    startDateStruct: field(dates, "start", registryDate),
    primaryCompletionDateStruct: field(dates, "primaryCompletion", registryDate),
    completionDateStruct: field(dates, "completion", registryDate),
    studyFirstSubmitDate: field(dates, "registered", partialDate),
    studyFirstSubmitQcDate: field(recordDates, "registrationChecked", partialDate),
    studyFirstPostDateStruct: field(recordDates, "registrationPosted", registryDate),
    resultsFirstSubmitDate: field(recordDates, "resultsSubmitted", partialDate),
    resultsFirstSubmitQcDate: field(recordDates, "resultsChecked", partialDate),
    resultsFirstPostDateStruct: field(recordDates, "resultsPosted", registryDate),
    dispFirstSubmitDate: field(recordDates, "delaySubmitted", partialDate),
    dispFirstSubmitQcDate: field(recordDates, "delayChecked", partialDate),
    dispFirstPostDateStruct: field(recordDates, "delayPosted", registryDate),
    lastUpdateSubmitDate: field(dates, "updated", partialDate),
    lastUpdatePostDateStruct: field(recordDates, "updatePosted", registryDate),
  },
  [
    groupFields<Trial, StatusReport>(
      placeInField(trial, "status"),
      { requires: ["status"] },
      {
        overallStatus,
        lastKnownStatus,
        statusVerifiedDate: field(report, "asOf", partialDate),
        whyStopped: field(report, "detail"),
      },
    ),
  ],
);
