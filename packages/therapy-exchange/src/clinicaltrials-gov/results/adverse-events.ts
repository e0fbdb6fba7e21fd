/** The harms: `adverseEventsModule`. */
import { AdverseEventCount, AdverseEventGroup, ReportedAdverseEvent, ReportedAdverseEvents } from "@org/therapy-model";
import { isObject } from "../../adapter.ts";
import { type Codec, terms } from "../../codec.ts";
import { field, object, part, whole } from "../../object.ts";
import type { JsonObject } from "../../residue.ts";
import { crosswalks } from "../crosswalks.ts";
import { groupId, isCount, isGroupId, wholeCount } from "./quick.ts";
import { rows } from "./rows.ts";

const reported = whole(ReportedAdverseEvents);
const aGroup = whole(AdverseEventGroup);
const deaths = part(aGroup, "deaths");
const serious = part(aGroup, "serious");
const other = part(aGroup, "other");
const anEvent = whole(ReportedAdverseEvent);
const count = whole(AdverseEventCount);

const group = object<AdverseEventGroup>(
  { requires: ["id"] },
  {
    id: field(aGroup, "id", groupId),
    title: field(aGroup, "title"),
    description: field(aGroup, "text"),
    deathsNumAffected: field(deaths, "affected"),
    deathsNumAtRisk: field(deaths, "atRisk"),
    seriousNumAffected: field(serious, "affected"),
    seriousNumAtRisk: field(serious, "atRisk"),
    otherNumAffected: field(other, "affected"),
    otherNumAtRisk: field(other, "atRisk"),
  },
);

const anyRow = object<AdverseEventCount>(
  { requires: ["group"] },
  {
    groupId: field(count, "group", groupId),
    numEvents: field(count, "events", wholeCount),
    numAffected: field(count, "affected", wholeCount),
    numAtRisk: field(count, "atRisk", wholeCount),
  },
);

/** A row as nearly all are, or `undefined` for any other: half of a record's leaves may stand in such rows. */
function ordinaryRow(wire: JsonObject): AdverseEventCount | undefined {
  const { groupId: group, numEvents: events, numAffected: affected, numAtRisk: atRisk } = wire;
  if (!isGroupId(group) || !isCount(affected) || !isCount(atRisk)) return undefined;
  let keys = 0;
  for (const _ in wire) keys++;
  if (keys === 3) return { group, affected, atRisk };
  return keys === 4 && isCount(events) ? { group, events, affected, atRisk } : undefined;
}

const counted: Codec<AdverseEventCount> = {
  expected: anyRow.expected,
  read: (wire, reading) => (isObject(wire) ? ordinaryRow(wire) : undefined) ?? anyRow.read(wire, reading),
  write: (row, root) => anyRow.write(row, root),
};

const event = object<ReportedAdverseEvent>(
  { requires: ["term"] },
  {
    term: field(anEvent, "term"),
    organSystem: field(anEvent, "organSystem"),
    sourceVocabulary: field(anEvent, "dictionary"),
    assessmentType: field(anEvent, "assessment", terms(crosswalks.EventAssessment)),
    notes: field(anEvent, "comment"),
    stats: rows(anEvent, "counts", counted),
  },
);

/** How `adverseEventsModule` stands in the record. */
export const adverseEvents: Codec<ReportedAdverseEvents> = object<ReportedAdverseEvents>(
  {},
  {
    frequencyThreshold: field(reported, "frequencyThreshold"),
    timeFrame: field(reported, "timeFrame"),
    description: field(reported, "text"),
    allCauseMortalityComment: field(reported, "deathsComment"),
    eventGroups: rows(reported, "groups", group),
    seriousEvents: rows(reported, "serious", event),
    otherEvents: rows(reported, "other", event),
  },
);
