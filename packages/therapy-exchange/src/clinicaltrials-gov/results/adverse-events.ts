/** The harms: `adverseEventsModule`. */
import { AdverseEventCount, AdverseEventGroup, ReportedAdverseEvent, ReportedAdverseEvents } from "@org/therapy-model";
import { type Codec, terms } from "../../codec.ts";
import { field, object, part, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";
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
    id: field(aGroup, "id"),
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

const event = object<ReportedAdverseEvent>(
  { requires: ["term"] },
  {
    term: field(anEvent, "term"),
    organSystem: field(anEvent, "organSystem"),
    sourceVocabulary: field(anEvent, "dictionary"),
    assessmentType: field(anEvent, "assessment", terms(crosswalks.EventAssessment)),
    notes: field(anEvent, "comment"),
    stats: rows(
      anEvent,
      "counts",
      object<AdverseEventCount>(
        { requires: ["group"] },
        {
          groupId: field(count, "group"),
          numEvents: field(count, "events"),
          numAffected: field(count, "affected"),
          numAtRisk: field(count, "atRisk"),
        },
      ),
    ),
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
