/** How far the study has come: `statusModule`. */
import { type Identifier, StatusReport, type Trial } from "@org/therapy-model";
import { isIdentifier } from "@org/therapy-model/identifiers";
import { type Codec, partialDate, terms } from "../../codec.ts";
import { type Field, field, gather, inline, under, whole } from "../../object.ts";
import { assume } from "../../reading.ts";
import { crosswalks } from "../crosswalks.ts";
import { dates, expandedAccess, oversight, recordDates, reportedDate, trial } from "./trial.ts";

const report = whole(StatusReport);
const status = terms(crosswalks.Status);
const outdated = "UNKNOWN";

/** The status today; where the registry no longer knows, only that. */
const overallStatus: Field<StatusReport> = {
  expected: status.expected,
  read(wire, thing, reading) {
    if (wire === outdated) {
      thing.outdated = true;
      return true;
    }
    const term = status.read(wire, reading);
    if (term === undefined) return false;
    thing.status = term;
    return true;
  },
  write: (thing, root) => (thing.outdated === true ? outdated : status.write(thing.status, root)),
};

/** The status that the registry last knew, where it no longer knows. */
const lastKnownStatus: Field<StatusReport> = {
  expected: `${status.expected}, where the overall status is ${outdated}`,
  read(wire, thing, reading) {
    if (thing.outdated !== true) return false;
    const term = status.read(wire, reading);
    if (term === undefined) return false;
    thing.status = term;
    assume(reading, "is given as the status, and that it is outdated");
    return true;
  },
  write: (thing, root) => (thing.outdated === true ? status.write(thing.status, root) : undefined),
};

const nctNumber: Codec<Identifier> = {
  expected: "an NCT number",
  read: (wire) => (typeof wire === "string" && isIdentifier("nct", wire) ? { scheme: "nct", value: wire } : undefined),
  write: ({ scheme, value }) => (scheme === "nct" ? value : undefined),
};

/** How `statusModule` stands in the record. */
export const statusModule: Field<Trial> = inline<Trial>(
  {
    delayedPosting: field(oversight, "delayedPosting"),
    resultsWaived: field(oversight, "resultsWaived"),
    expandedAccessInfo: inline<Trial>({
      hasExpandedAccess: field(expandedAccess, "offered"),
      nctId: field(expandedAccess, "program", nctNumber),
      statusForNctId: field(expandedAccess, "programStatus", terms(crosswalks.ExpandedAccessStatus)),
    }),
    startDateStruct: field(dates, "start", reportedDate),
    primaryCompletionDateStruct: field(dates, "primaryCompletion", reportedDate),
    completionDateStruct: field(dates, "completion", reportedDate),
    studyFirstSubmitDate: field(dates, "registered", partialDate),
    studyFirstSubmitQcDate: field(recordDates, "registrationChecked", partialDate),
    studyFirstPostDateStruct: field(recordDates, "registrationPosted", reportedDate),
    resultsFirstSubmitDate: field(recordDates, "resultsSubmitted", partialDate),
    resultsFirstSubmitQcDate: field(recordDates, "resultsChecked", partialDate),
    resultsFirstPostDateStruct: field(recordDates, "resultsPosted", reportedDate),
    dispFirstSubmitDate: field(recordDates, "delaySubmitted", partialDate),
    dispFirstSubmitQcDate: field(recordDates, "delayChecked", partialDate),
    dispFirstPostDateStruct: field(recordDates, "delayPosted", reportedDate),
    lastUpdateSubmitDate: field(dates, "updated", partialDate),
    lastUpdatePostDateStruct: field(recordDates, "updatePosted", reportedDate),
  },
  [
    gather<Trial, StatusReport>(
      under(trial, "status"),
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
