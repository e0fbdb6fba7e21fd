/** Adverse event information: `adverseEventsModule`. */
import { AdverseEventCount, AdverseEventGroup, AdverseEventEntry, AdverseEventInformation } from "@org/therapy-model";
import { isObject } from "../../mapping/is-object.ts";
import { type Codec, termCodec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { fieldLens, rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { crosswalks } from "../crosswalks.ts";
import { groupId, isCount, isGroupId, wholeCount } from "./scalars.ts";
import { rows } from "./rows.ts";

const information = rootLens(AdverseEventInformation);
const groupLens = rootLens(AdverseEventGroup);
const deaths = fieldLens(groupLens, "deaths");
const serious = fieldLens(groupLens, "serious");
const other = fieldLens(groupLens, "other");
const eventLens = rootLens(AdverseEventEntry);
const count = rootLens(AdverseEventCount);

const group = objectCodec<AdverseEventGroup>(
  { requires: ["id"] },
  {
    id: field(groupLens, "id", groupId),
    title: field(groupLens, "title"),
    description: field(groupLens, "text"),
    deathsNumAffected: field(deaths, "affected"),
    deathsNumAtRisk: field(deaths, "atRisk"),
    seriousNumAffected: field(serious, "affected"),
    seriousNumAtRisk: field(serious, "atRisk"),
    otherNumAffected: field(other, "affected"),
    otherNumAtRisk: field(other, "atRisk"),
  },
);

const anyRow = objectCodec<AdverseEventCount>(
  { requires: ["group"] },
  {
    groupId: field(count, "group", groupId),
    numEvents: field(count, "events", wholeCount),
    numAffected: field(count, "affected", wholeCount),
    numAtRisk: field(count, "atRisk", wholeCount),
  },
);

/** Reads a row of the usual form; `undefined` for any other. Half of the leaves of a record can be in such rows. */
function usualRow(wire: JsonObject): AdverseEventCount | undefined {
  const { groupId: group, numEvents: events, numAffected: affected, numAtRisk: atRisk } = wire;
  if (!isGroupId(group) || !isCount(affected) || !isCount(atRisk)) return undefined;
  let keys = 0;
  for (const _ in wire) keys++;
  if (keys === 3) return { group, affected, atRisk };
  return keys === 4 && isCount(events) ? { group, events, affected, atRisk } : undefined;
}

const counted: Codec<AdverseEventCount> = {
  expected: anyRow.expected,
  read: (wire, context) => (isObject(wire) ? usualRow(wire) : undefined) ?? anyRow.read(wire, context),
  write: (row, root) => anyRow.write(row, root),
};

const event = objectCodec<AdverseEventEntry>(
  { requires: ["term"] },
  {
    term: field(eventLens, "term"),
    organSystem: field(eventLens, "organSystem"),
    sourceVocabulary: field(eventLens, "dictionary"),
    assessmentType: field(eventLens, "assessment", termCodec(crosswalks.EventAssessment)),
    notes: field(eventLens, "comment"),
    stats: rows(eventLens, "counts", counted),
  },
);

/** The mapping of `adverseEventsModule`. */
export const adverseEvents: Codec<AdverseEventInformation> = objectCodec<AdverseEventInformation>(
  {},
  {
    frequencyThreshold: field(information, "frequencyThreshold"),
    timeFrame: field(information, "timeFrame"),
    description: field(information, "text"),
    allCauseMortalityComment: field(information, "deathsComment"),
    eventGroups: rows(information, "groups", group),
    seriousEvents: rows(information, "serious", event),
    otherEvents: rows(information, "other", event),
  },
);
