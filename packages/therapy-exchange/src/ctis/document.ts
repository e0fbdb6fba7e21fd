/** How a record of CTIS stands in a trial, in the form of the public portal and in an earlier one. */
import type { Trial, TrialStatus } from "@org/therapy-model";
import { partialDate, terms } from "../codec.ts";
import { field, type Fields, inline, object, type ObjectCodec, oneOf, part, several, share } from "../object.ts";
import { boxed } from "../registers/boxed.ts";
import { countInDigits } from "../registers/count.ts";
import { countryName } from "../registers/country-name.ts";
import { dayFirst, reported } from "../registers/date.ts";
import { enrolled } from "../registers/enrollment.ts";
import { quiet } from "../registers/quiet.ts";
import { dates, isRegistration, registration, registrations, trial } from "../registers/trial.ts";
import { partOne } from "./part-one.ts";
import { sites } from "./sites.ts";

const common: Fields<Trial> = {
  ctNumber: oneOf(registrations, isRegistration("eu_ct", "own"), registration("eu_ct", "own")),
  totalNumberEnrolled: field(trial, "enrollment", enrolled(countInDigits)),
};

const countries = several(share(trial, "countries"), () => true, boxed("mscName", countryName));
const eudraCt = inline<Trial>(
  quiet({ eudraCtCode: oneOf(registrations, isRegistration("eudract", "other"), registration("eudract", "other")) }),
);

/** A record as the portal gives it. */
export const current: ObjectCodec<Trial> = object<Trial>(
  {},
  quiet({
    ...common,
    startDateEU: field(dates, "start", reported(dayFirst, "actual")),
    lastUpdated: field(dates, "updated", dayFirst),
    authorizedApplication: inline(
      quiet({ authorizedPartI: partOne, authorizedPartsII: sites, memberStatesConcerned: countries, eudraCt }),
    ),
  }),
);

/** A record as the portal gave it in June 2024. */
export const earlier: ObjectCodec<Trial> = object<Trial>(
  {},
  quiet({
    ...common,
    ctStatus: field(part(trial, "status"), "status", terms<TrialStatus>({ "Authorised, not started": "authorized" })),
    lastUpdated: field(dates, "updated", partialDate),
    authorizedPartI: partOne,
    authorizedPartsII: sites,
    memberStatesConcerned: countries,
    eudraCtInfo: eudraCt,
  }),
);
