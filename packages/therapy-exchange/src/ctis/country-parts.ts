/** What the parts of an application for each country repeat. */
import type { JsonObject } from "../mapping/unmapped.ts";
import { listIn, objectIn, present } from "./places.ts";
import { eachOf, type Repeat, type Repeats } from "./repeat.ts";

const key = "authorizedPartsII";
const conduct = "mscInfo";

function startOf(info: JsonObject): unknown {
  return objectIn(info, ["activeTrialPeriod"])["trialStartDate"];
}

function recruitmentOf(info: JsonObject): unknown {
  return objectIn(info, ["activeTrialRecruitmentPeriod"])["recruitmentStartDate"];
}

function copies(count: number, part: JsonObject): JsonObject[] | undefined {
  const found = present(part);
  return Object.keys(found).length === 0 ? undefined : Array.from({ length: count }, () => found);
}

/** The parts of each country. */
export function countryParts(root: readonly string[]): Repeats {
  const inConduct = (part: (info: JsonObject) => JsonObject): Repeat =>
    eachOf(root, key, (each) => {
      const found = present(part(objectIn(each, [conduct])));
      return Object.keys(found).length === 0 ? {} : { [conduct]: found };
    });
  const inPart = (part: (info: JsonObject) => JsonObject): Repeat =>
    eachOf(root, key, (each) => part(objectIn(each, [conduct])));
  const found: { [name: string]: Repeat } = {
    countryNames: inConduct(({ mscName }) => ({ countryName: mscName })),
    countryFirstDecisions: inConduct(({ decisionDate }) => ({ firstDecisionDate: decisionDate })),
    countryReports: inConduct(({ trialStatus }) => ({ reportingStatusCode: trialStatus })),
    countryRecruitment: inConduct((info) => ({ hasRecruitmentStarted: recruitmentOf(info) !== undefined })),
    countryDecisions: inPart(({ decisionDate }) => ({ decisionDate })),
    countryStatuses: inPart(({ trialStatus }) => ({ applicationStatusCode: trialStatus })),
    countryParticipants: inPart(({ recruitmentSubjectCount }) => ({ recruitmentSubjectCount })),
  };
  for (const count of [1, 2, 3]) {
    found[`trialPeriods${count}`] = inConduct((info) => ({
      trialPeriod: copies(count, { trialStartDate: startOf(info) }),
    }));
    found[`recruitmentPeriods${count}`] = inConduct((info) => ({
      trialRecruitmentPeriod: copies(count, { recruitmentStartDate: recruitmentOf(info) }),
    }));
  }
  return found;
}

/** Returns what is written of the conduct in a country. */
export function conductOf(written: JsonObject, root: readonly string[], country: unknown): JsonObject | undefined {
  return listIn(objectIn(written, root), key)
    .map((each) => objectIn(each, [conduct]))
    .find(({ mscName }) => mscName !== undefined && mscName === country);
}

/** Returns what an application repeats of the part of a country. */
export function partOfCountry(written: JsonObject, root: readonly string[], country: unknown): JsonObject | undefined {
  const info = conductOf(written, root, country);
  if (info === undefined) return undefined;
  const { mscName, assessmentOutcome, assessmentOutcomeDate, decision, decisionDate, trialStatus } = info;
  const repeated = present({
    mscName,
    countryName: mscName,
    assessmentOutcome,
    assessmentOutcomeDate,
    decision,
    decisionDate,
    firstDecisionDate: decisionDate,
    reportingStatusCode: trialStatus,
    trialStatus,
  });
  return present({ [conduct]: repeated, applicationStatusCode: trialStatus });
}

/** The events of each country: the start of the trial, and of recruitment. */
export function eventsOf(written: JsonObject, root: readonly string[]): JsonObject | undefined {
  const trialEvents = listIn(objectIn(written, root), key).map((each) => {
    const info = objectIn(each, [conduct]);
    const events = (
      [
        ["START_OF_TRIAL", startOf(info)],
        ["START_OF_RECRUITMENT", recruitmentOf(info)],
      ] as const
    ).flatMap(([notificationType, date]) => (date === undefined ? [] : [{ notificationType, date }]));
    return present({ mscName: info["mscName"], events: events.length === 0 ? undefined : events });
  });
  return trialEvents.some((each) => Object.hasOwn(each, "events")) ? { events: { trialEvents } } : undefined;
}
