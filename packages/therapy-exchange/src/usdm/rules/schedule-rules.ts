/** Rules about timelines, timings and epochs. */
import { designOf, type Instance, type StudyIndex } from "./study-index.ts";
import { objectRule, type StudyRule } from "./rule.ts";
import { codeIn, isMissing, objectsOf } from "./values.ts";

/** A timing to which others are relative. */
const fixedReference = "C201358";

/** A non-negative duration in ISO 8601. */
const isoDuration =
  /^P(?!$)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** The longest text that can be a duration. */
const longest = 100;

function isDuration(value: unknown): boolean {
  return typeof value === "string" && value.length <= longest && isoDuration.test(value);
}

function mainTimelines(design: Instance): number {
  return objectsOf(design.object["scheduleTimelines"]).filter(({ mainTimeline }) => mainTimeline === true).length;
}

/** Whether some, but not all, attributes of the window have a value. */
function hasPartOfWindow({ object }: Instance): boolean {
  const missing = [object["windowLabel"], object["windowLower"], object["windowUpper"]].filter(isMissing).length;
  return missing > 0 && missing < 3;
}

function isAnchored({ object }: Instance, study: StudyIndex): boolean {
  const from = study.find(object["relativeFromScheduledInstanceId"]);
  return from?.class === "ScheduledActivityInstance";
}

function hasOneAnchor({ object }: Instance): boolean {
  const { relativeFromScheduledInstanceId: from, relativeToScheduledInstanceId: to } = object;
  return isMissing(to) || to === from;
}

function isScheduled(epoch: Instance, study: StudyIndex): boolean {
  const instances = study.of("ScheduledActivityInstance");
  return instances.some(({ object }) => object["epochId"] === epoch.object["id"]);
}

/** The arms and epochs of the cells of a design, as texts. */
function pairsOf(design: Instance): readonly string[] {
  return objectsOf(design.object["studyCells"]).map(({ armId, epochId }) => JSON.stringify([armId, epochId]));
}

function lacksCell(arm: Instance): boolean {
  const design = designOf(arm);
  if (design === undefined) return false;
  const pairs = pairsOf(design);
  const epochs = objectsOf(design.object["epochs"]);
  return epochs.some(({ id }) => pairs.filter((pair) => pair === JSON.stringify([arm.object["id"], id])).length !== 1);
}

/** The epochs in the order of the activity instances that follow each other by their default conditions. */
function scheduledEpochs(timeline: Instance, study: StudyIndex): readonly unknown[] {
  const epochs: unknown[] = [];
  const seen = new Set<unknown>();
  let next: unknown = timeline.object["entryId"];
  while (typeof next === "string" && !seen.has(next)) {
    seen.add(next);
    const instance: Instance | undefined = study.find(next);
    const epoch = instance?.object["epochId"];
    if (!isMissing(epoch) && epochs.at(-1) !== epoch) epochs.push(epoch);
    next = instance?.object["defaultConditionId"];
  }
  return epochs;
}

/** The epochs of a design in the order of their next ones. */
function linkedEpochs(design: Instance): readonly unknown[] {
  const epochs = objectsOf(design.object["epochs"]);
  const byId = new Map(epochs.map((epoch) => [epoch["id"], epoch]));
  const linked: unknown[] = [];
  let next = epochs.find(({ previousId }) => isMissing(previousId));
  while (next !== undefined && !linked.includes(next["id"])) {
    linked.push(next["id"]);
    next = byId.get(next["nextId"]);
  }
  return linked;
}

function hasOtherOrder(design: Instance, study: StudyIndex): boolean {
  const main = study
    .of("ScheduleTimeline")
    .find((each) => designOf(each) === design && each.object["mainTimeline"] === true);
  if (main === undefined) return false;
  const scheduled = scheduledEpochs(main, study);
  const expected = linkedEpochs(design).filter((id) => scheduled.includes(id));
  return JSON.stringify(expected) !== JSON.stringify(scheduled);
}

const designs = ["StudyDesign", "InterventionalStudyDesign", "ObservationalStudyDesign"];

/** The rules about schedules. */
export const scheduleRules: readonly StudyRule[] = [
  objectRule(
    ["DDF00006", "CORE-000402"],
    ["Timing"],
    "has a part of a window; the label, the lower and the upper limit are set together",
    hasPartOfWindow,
  ),
  objectRule(
    ["DDF00007", "CORE-000403"],
    ["Timing"],
    "is a fixed reference to two instances",
    (instance) => codeIn(instance.object["type"]) === fixedReference && !hasOneAnchor(instance),
  ),
  objectRule(
    ["DDF00011", "CORE-000830"],
    ["Timing"],
    "is a fixed reference that is not relative to a scheduled activity instance",
    (instance, study) => codeIn(instance.object["type"]) === fixedReference && !isAnchored(instance, study),
  ),
  objectRule(
    ["DDF00012", "CORE-000407"],
    designs,
    "does not have exactly one main timeline",
    (design) => mainTimelines(design) !== 1,
  ),
  objectRule(
    ["DDF00060", "CORE-000820"],
    ["Timing"],
    "has a value that is not a duration in ISO 8601",
    ({ object }) => !isDuration(object["value"]),
  ),
  objectRule(
    ["DDF00062", "CORE-000826"],
    ["Timing"],
    "has an upper limit of its window that is not a duration in ISO 8601",
    ({ object }) => !isMissing(object["windowUpper"]) && !isDuration(object["windowUpper"]),
  ),
  objectRule(["DDF00108", "CORE-000822"], ["ScheduleTimeline"], "has no exit", ({ object }) =>
    isMissing(object["exits"]),
  ),
  objectRule(
    ["DDF00153", "CORE-001016"],
    ["ScheduleTimeline"],
    "is the main timeline, and has no planned duration",
    ({ object }) => object["mainTimeline"] === true && isMissing(object["plannedDuration"]),
  ),
  objectRule(
    ["DDF00099", "CORE-000816"],
    ["StudyEpoch"],
    "is not referred to by a scheduled activity instance",
    (epoch, study) => !isScheduled(epoch, study),
  ),
  objectRule(["DDF00038", "CORE-001035"], ["ScheduledDecisionInstance"], "has no default condition", ({ object }) =>
    isMissing(object["defaultConditionId"]),
  ),
  objectRule(
    ["DDF00069", "CORE-000948"],
    designs,
    "has two cells for an arm and an epoch",
    (design) => new Set(pairsOf(design)).size < pairsOf(design).length,
  ),
  objectRule(["DDF00243", "CORE-001026"], ["StudyArm"], "does not have one cell for each epoch", lacksCell),
  objectRule(["DDF00088", "CORE-001048"], designs, "has epochs in another order than its main timeline", hasOtherOrder),
];
