/** The schedule of activities: Encounter, Activity, and the main ScheduleTimeline that connects them. */
import { Activity, Visit } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { idsIn, labelIn, linkNeighbors } from "./arm.ts";
import { cdiscCode } from "./code.ts";
import { markUnstated } from "./extension.ts";
import { listOf, memberReader, objectsIn } from "./member.ts";
import type { Part, StudyParts, StudyWriting } from "./part.ts";
import { Reference, StudyObject } from "./study-object.ts";

const visitType = "C25716";

const readLabel = (wire: JsonObject): JsonObject => ({ label: labelIn(wire) });
const visitReader = memberReader<Visit>(Visit, readLabel);
const activityReader = memberReader<Activity>(Activity, readLabel);

/** Writes an instance for each visit: its epoch, and what is done at it. */
function writeTimeline(
  writing: StudyWriting,
  visits: readonly StudyObject[],
  activities: readonly StudyObject[],
): void {
  const { trial, design } = writing;
  const epochs = (design.values["epochs"] ?? []) as StudyObject[];
  const instances = (trial.visits ?? []).map(({ label, epoch }, index) => {
    const name = `Instance ${index + 1}`;
    const encounterId = new Reference(visits[index]!);
    const instance = new StudyObject("ScheduledActivityInstance", { name, encounterId });
    const own = epochs.find(({ values }) => values["label"] === epoch);
    if (own !== undefined) instance.values["epochId"] = new Reference(own);
    for (const [place, { visits: labels = [] }] of (trial.activities ?? []).entries()) {
      if (labels.includes(label)) instance.refer("activityIds", activities[place]!);
    }
    return instance;
  });
  const [first] = instances;
  if (first === undefined) return;
  const exit = new StudyObject("ScheduleTimelineExit", {});
  for (const [index, instance] of instances.entries()) {
    const next = instances[index + 1];
    if (next === undefined) instance.values["timelineExitId"] = new Reference(exit);
    else instance.values["defaultConditionId"] = new Reference(next);
  }
  const timeline = new StudyObject("ScheduleTimeline", {
    name: "Main timeline",
    mainTimeline: true,
    entryCondition: "",
    entryId: new Reference(first),
    exits: [exit],
    instances,
  });
  design.add("scheduleTimelines", markUnstated(timeline, "entryCondition"));
}

function instancesOf(design: JsonObject): readonly JsonObject[] {
  const main = objectsIn(design, "scheduleTimelines").find((each) => each["mainTimeline"] === true);
  return objectsIn(main, "instances");
}

function readVisit(wire: JsonObject, parts: StudyParts, instances: readonly JsonObject[]): Visit | undefined {
  const visit = visitReader(wire, parts);
  const own = instances.filter((each) => each["encounterId"] === wire["id"]);
  const epochs = listOf(own.map((each) => labelIn(parts.find(each["epochId"]))));
  if (visit === undefined || epochs === undefined || new Set(epochs).size > 1) return visit;
  const value = { ...visit, epoch: epochs[0] };
  parts.origins.set(value, wire);
  return value;
}

function readActivity(wire: JsonObject, parts: StudyParts, instances: readonly JsonObject[]): Activity | undefined {
  const activity = activityReader(wire, parts);
  const own = instances.filter((each) => idsIn(each, "activityIds").includes(String(wire["id"])));
  const visits = listOf(own.map((each) => labelIn(parts.find(each["encounterId"]))));
  if (activity === undefined || visits === undefined) return activity;
  const value = { ...activity, visits: [...new Set(visits)] };
  parts.origins.set(value, wire);
  return value;
}

/** The visits and the activities. */
export const schedules: Part = {
  write(writing) {
    const { trial, design } = writing;
    const visits = (trial.visits ?? []).map((visit) => {
      const values = { name: visit.label, label: visit.label, type: cdiscCode(visitType) };
      return new StudyObject("Encounter", values, { value: visit, read: readLabel, elsewhere: ["epoch"] });
    });
    const activities = (trial.activities ?? []).map((activity) => {
      const values = { name: activity.label, label: activity.label };
      return new StudyObject("Activity", values, { value: activity, read: readLabel, elsewhere: ["visits"] });
    });
    design.add("encounters", ...visits);
    design.add("activities", ...activities);
    linkNeighbors(visits);
    linkNeighbors(activities);
    writeTimeline(writing, visits, activities);
  },
  read(parts) {
    const instances = instancesOf(parts.design);
    return {
      visits: listOf(objectsIn(parts.design, "encounters").map((each) => readVisit(each, parts, instances))),
      activities: listOf(objectsIn(parts.design, "activities").map((each) => readActivity(each, parts, instances))),
    };
  },
};
