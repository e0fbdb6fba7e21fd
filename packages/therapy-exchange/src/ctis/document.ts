/** The mapping of a CTIS record to a trial, in the format of the current public portal and in the earlier one. */
// cspell:ignore Authorised -- a status of the registry
import type { Trial, TrialStatus } from "@org/therapy-model";
import { partialDate, termCodec } from "../mapping/codec.ts";
import { field, type Fields } from "../mapping/field.ts";
import { fieldLens } from "../mapping/lens.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMembers, sharedList } from "../mapping/shared-list.ts";
import { boxed } from "../registry/boxed.ts";
import { countInDigits } from "../registry/count.ts";
import { countryName } from "../registry/country-name.ts";
import { dayFirst, registryDate } from "../registry/date.ts";
import { enrolled } from "../registry/enrollment.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { stated } from "../registry/stated.ts";
import { dates, features, registrationNumber, trial } from "../registry/trial.ts";
import { applications } from "./applications.ts";
import { partOne } from "./part-one.ts";
import { earlierSites, sites } from "./sites.ts";

const common: Fields<Trial> = {
  ctNumber: registrationNumber("eu_ct", "primary"),
  totalNumberEnrolled: field(trial, "enrollment", enrolled(countInDigits)),
};

const countries = listMembers(sharedList(trial, "countries"), () => true, boxed("mscName", countryName));
const eudraCt = inline<Trial>(
  ignoreEmpty({
    eudraCtCode: registrationNumber("eudract", "other"),
  }),
);

/** A record in the current format. */
export const current: ObjectCodec<Trial> = objectCodec<Trial>(
  {},
  ignoreEmpty({
    ...common,
    startDateEU: field(dates, "start", registryDate(dayFirst, "actual")),
    lastUpdated: field(dates, "updated", dayFirst),
    lastPublicationUpdate: field(fieldLens(trial, "recordDates"), "updatePosted", registryDate(dayFirst)),
    resultsFirstReceived: stated(features, "results_posted"),
    authorizedApplication: inline(
      ignoreEmpty({
        authorizedPartI: partOne,
        authorizedPartsII: sites,
        memberStatesConcerned: countries,
        eudraCt,
        applicationInfo: applications,
      }),
    ),
  }),
);

/** A record in the format of June 2024. */
export const earlier: ObjectCodec<Trial> = objectCodec<Trial>(
  {},
  ignoreEmpty({
    ...common,
    ctStatus: field(
      fieldLens(trial, "status"),
      "status",
      termCodec<TrialStatus>({ "Authorised, not started": "authorized" }),
    ),
    lastUpdated: field(dates, "updated", partialDate),
    authorizedPartI: partOne,
    authorizedPartsII: earlierSites,
    memberStatesConcerned: countries,
    eudraCtInfo: eudraCt,
    applications,
  }),
);
