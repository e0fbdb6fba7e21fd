/** Applications for a trial, and what each country decided. */
// cspell:ignore Rms -- a key of the registry
import {
  type CountryDecision,
  CountryDecision as CountryDecisionSchema,
  type Trial,
  type TrialApplication,
  TrialApplication as TrialApplicationSchema,
} from "@org/therapy-model";
import { partialDate } from "../mapping/codec.ts";
import { type Field, field } from "../mapping/field.ts";
import { rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMembers, sharedList } from "../mapping/shared-list.ts";
import { countryName } from "../registry/country-name.ts";
import { ignoreEmpty, isFilled } from "../registry/ignore-empty.ts";
import { trial } from "../registry/trial.ts";
import { applicationKind, decision, flag, outcome, status } from "./codes.ts";

const application = rootLens(TrialApplicationSchema);
const country = rootLens(CountryDecisionSchema);

const decisions = listCodec(
  objectCodec<CountryDecision>(
    { requires: ["country"] },
    ignoreEmpty({
      mscName: field(country, "country", countryName),
      isRMS: field(country, "reporting", flag),
      assessmentOutcome: field(country, "assessment", outcome),
      decision: field(country, "decision", decision),
    }),
  ),
  50,
);

/** The mapping of the list of applications. */
export const applications: Field<Trial> = listMembers(
  sharedList(trial, "applications"),
  () => true,
  objectCodec<TrialApplication>(
    { accepts: isFilled },
    ignoreEmpty({
      type: field(application, "kind", applicationKind),
      status: field(application, "status", status),
      submissionDate: field(application, "submitted", partialDate),
      partI: inline(
        ignoreEmpty({
          assessmentOutcome: field(application, "assessment", outcome),
          assessmentOutcomeDate: field(application, "assessed", partialDate),
        }),
      ),
      decisionDate: field(application, "decided", partialDate),
      businessKey: field(application, "number"),
      decisions: field(application, "countries", decisions),
    }),
  ),
);

const conductFields = {
  mscName: field(country, "country", countryName),
  isProposedRms: field(country, "reporting", flag),
  trialStatus: field(country, "status", status),
  activeTrialPeriod: inline(ignoreEmpty({ trialStartDate: field(country, "start", partialDate) })),
  activeTrialRecruitmentPeriod: inline(
    ignoreEmpty({ recruitmentStartDate: field(country, "recruitmentStart", partialDate) }),
  ),
  assessmentOutcome: field(country, "assessment", outcome),
  assessmentOutcomeDate: field(country, "assessed", partialDate),
  decision: field(country, "decision", decision),
  decisionDate: field(country, "decided", partialDate),
};

const participants = { recruitmentSubjectCount: field(country, "participants") };

/** What a country decided, and how the trial goes on there: the country of a part of the application. */
export const conduct: ObjectCodec<CountryDecision> = objectCodec<CountryDecision>(
  { requires: ["country"] },
  ignoreEmpty(conductFields),
);

/** The same in the earlier format, with the number of participants. */
export const earlierConduct: ObjectCodec<CountryDecision> = objectCodec<CountryDecision>(
  { requires: ["country"] },
  ignoreEmpty({ ...conductFields, ...participants }),
);
