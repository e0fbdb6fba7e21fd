/** Subject disposition as participant flow. */
import {
  type FlowCount,
  type FlowMilestone,
  type FlowPeriod,
  type FlowWithdrawal,
  ParticipantFlow,
  type ResultGroup,
} from "@org/therapy-model";
import { count } from "../../clinicaltrials-gov/results/numbers.ts";
import { isGroupId } from "../../clinicaltrials-gov/results/scalars.ts";
import { rearranged, type RearrangedCodec } from "../../mapping/rearranged.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { codeOf, reasonsNotCompleted, wordsOf } from "./code-lists.ts";
import { codeIn, countOf, elementOf, filled, lineOf, membersIn, objectIn, textOf } from "./elements.ts";

const started = "STARTED";
const completed = "COMPLETED";

/** The elements of milestones: of the period, and of an arm. */
const milestoneElements = {
  [started]: ["startedMilestone", "startedMilestoneAchievement", "startedMilestoneId"],
  [completed]: ["completedMilestone", "completedMilestoneAchievement", "completedMilestoneId"],
} as const;
type MainMilestone = keyof typeof milestoneElements;

interface ArmElement {
  readonly group: ResultGroup;
  readonly wire: JsonObject;
}

function readArm(wire: JsonObject): ArmElement | undefined {
  const { id } = wire;
  const title = lineOf(wire["title"]);
  const text = textOf(wire["description"]);
  return isGroupId(id) ? { group: filled<ResultGroup>({ id, title, text })!, wire } : undefined;
}

function armsOf(period: JsonObject): ArmElement[] {
  return membersIn(period, "arms", "arm", readArm);
}

function readMain(period: JsonObject, arms: readonly ArmElement[], title: MainMilestone): FlowMilestone | undefined {
  const [ofPeriod, ofArm, reference] = milestoneElements[title];
  const id = lineOf(objectIn(period, ofPeriod)["id"]);
  if (id === undefined) return undefined;
  const counts = arms.flatMap(({ group, wire }) => {
    const achievement = objectIn(wire, ofArm);
    return achievement[reference] === id ? flowCount(group, achievement["subjects"]) : [];
  });
  return filled<FlowMilestone>({ id, title, counts: counts.length === 0 ? undefined : counts });
}

function flowCount({ id }: ResultGroup, subjects: unknown): FlowCount[] {
  const participants = countOf(subjects);
  return participants === undefined ? [] : [{ group: id, participants }];
}

/** Reads the numbers of each arm for milestones or reasons, if the arm has them in the order of the period. */
function readCounts(
  arms: readonly ArmElement[],
  ids: readonly string[],
  [list, key, reference]: readonly [string, string, string],
): Map<string, FlowCount[]> {
  const counts = new Map<string, FlowCount[]>();
  for (const { group, wire } of arms) {
    const rows = membersIn(wire, list, key, (row) => {
      const id = lineOf(row[reference]);
      const [read] = flowCount(group, row["subjects"]);
      return id !== undefined && ids.includes(id) && read !== undefined ? { id, read } : undefined;
    });
    const order = rows.map(({ id }) => ids.indexOf(id));
    if (order.some((position, index) => index > 0 && position <= order[index - 1]!)) continue;
    for (const { id, read } of rows) counts.set(id, [...(counts.get(id) ?? []), read]);
  }
  return counts;
}

const otherRows = ["otherMilestoneAchievements", "otherMilestoneAchievement", "otherMilestoneId"] as const;
const reasonRows = ["notCompletedReasonDetails", "reasonDetail", "reasonNotCompletedId"] as const;

function readOthers(period: JsonObject, arms: readonly ArmElement[]): FlowMilestone[] {
  const found = membersIn(period, "otherMilestones", "otherMilestone", (wire) => {
    const [id, title] = [lineOf(wire["id"]), lineOf(wire["title"])];
    return id === undefined || title === undefined || title in milestoneElements ? undefined : { id, title };
  });
  const counts = readCounts(
    arms,
    found.map(({ id }) => id),
    otherRows,
  );
  return found.map(({ id, title }) => filled<FlowMilestone>({ id, title, counts: counts.get(id) })!);
}

function readReasons(wire: JsonObject): FlowWithdrawal[] {
  return membersIn(wire, "reasonsNotCompleted", "reasonNotCompleted", (reason) => {
    const id = lineOf(reason["id"]);
    const words = wordsOf(reasonsNotCompleted, codeIn(reason, "type"), lineOf(reason["otherReason"]));
    return id === undefined || words === undefined ? undefined : { id, reason: words };
  });
}

function readPeriod(wire: JsonObject, reasons: readonly FlowWithdrawal[], isOnly: boolean): FlowPeriod | undefined {
  const arms = armsOf(wire);
  const milestones = [readMain(wire, arms, started), ...readOthers(wire, arms), readMain(wire, arms, completed)].filter(
    (each) => each !== undefined,
  );
  const counts = readCounts(
    arms,
    reasons.map(({ id }) => id!),
    reasonRows,
  );
  const withdrawals = reasons
    .map(({ id, reason }) => filled<FlowWithdrawal>({ id, reason, counts: counts.get(id!) })!)
    .filter((each) => isOnly || each.counts !== undefined);
  return filled<FlowPeriod>({
    title: lineOf(wire["title"]),
    milestones: milestones.length === 0 ? undefined : milestones,
    withdrawals: withdrawals.length === 0 ? undefined : withdrawals,
  });
}

function readFlow(wire: JsonObject, reasons: readonly FlowWithdrawal[]): ParticipantFlow | undefined {
  const elements = membersIn(wire, "postAssignmentPeriods", "postAssignmentPeriod", (each) => each);
  const periods = elements.flatMap((each) => readPeriod(each, reasons, elements.length === 1) ?? []);
  const groups = new Map<string, ResultGroup>();
  for (const { group } of elements.flatMap(armsOf)) if (!groups.has(group.id)) groups.set(group.id, group);
  return filled<ParticipantFlow>({
    recruitment: textOf(wire["recruitmentDetails"]),
    preAssignment: textOf(wire["screeningInformation"]),
    groups: groups.size === 0 ? undefined : [...groups.values()],
    periods: periods.length === 0 ? undefined : periods,
  });
}

function countIn(counts: readonly FlowCount[] | undefined, group: string): string | undefined {
  const participants = counts?.find((each) => each.group === group)?.participants;
  return participants === undefined ? undefined : (count.write(participants, {}) as string);
}

function writeRows(
  rows: readonly { id?: string | undefined; counts?: FlowCount[] | undefined }[],
  group: string,
  [, key, reference]: readonly [string, string, string],
): JsonObject | undefined {
  const written = rows.flatMap(({ id, counts }) => {
    const subjects = countIn(counts, group);
    return subjects === undefined ? [] : [{ [reference]: id, subjects }];
  });
  return elementOf(key, written);
}

function isMain({ title }: FlowMilestone): boolean {
  return title === started || title === completed;
}

function writeArm({ id, title, text }: ResultGroup, { milestones = [], withdrawals = [] }: FlowPeriod): JsonObject {
  const others = milestones.filter((each) => !isMain(each));
  const achieved = (of: MainMilestone): JsonObject | undefined => {
    const milestone = milestones.find((each) => each.title === of);
    const subjects = countIn(milestone?.counts, id);
    return subjects === undefined ? undefined : { [milestoneElements[of][2]]: milestone!.id, subjects };
  };
  return filled<JsonObject>({
    id,
    title,
    description: text,
    startedMilestoneAchievement: achieved(started),
    completedMilestoneAchievement: achieved(completed),
    otherMilestoneAchievements: writeRows(others, id, otherRows),
    notCompletedReasonDetails: writeRows(withdrawals, id, reasonRows),
  })!;
}

/** The groups of a period: all, or if there are several periods, those with a number in it. */
function groupsIn({ milestones = [], withdrawals = [] }: FlowPeriod, { groups = [], periods = [] }: ParticipantFlow) {
  if (periods.length === 1) return groups;
  const ids = new Set([...milestones, ...withdrawals].flatMap(({ counts = [] }) => counts.map(({ group }) => group)));
  return groups.filter(({ id }) => ids.has(id));
}

function writePeriod(period: FlowPeriod, flow: ParticipantFlow): JsonObject {
  const { milestones = [], title } = period;
  const idOf = (of: MainMilestone): JsonObject | undefined => {
    const id = milestones.find((each) => each.title === of)?.id;
    return id === undefined ? undefined : { id };
  };
  const others = milestones.filter((each) => !isMain(each)).map(({ id, title: name }) => ({ id, title: name }));
  return (
    filled<JsonObject>({
      startedMilestone: idOf(started),
      completedMilestone: idOf(completed),
      otherMilestones: elementOf("otherMilestone", others),
      title,
      arms: elementOf(
        "arm",
        groupsIn(period, flow).map((group) => writeArm(group, period)),
      ),
    }) ?? {}
  );
}

/** Gives the milestones and reasons of a record of another registry the ids that the document needs. */
function withIds(flow: ParticipantFlow): ParticipantFlow {
  const reasons = new Map<string, string>();
  const periods = flow.periods?.map((period, index): FlowPeriod => {
    const milestones = period.milestones?.map((each, position) => ({
      ...each,
      id: each.id ?? `Milestone-${index + 1}-${position + 1}`,
    }));
    const withdrawals = period.withdrawals?.map((each) => {
      const id = each.id ?? reasons.get(each.reason) ?? `ReasonNotCompleted-${reasons.size + 1}`;
      reasons.set(each.reason, id);
      return { ...each, id };
    });
    return filled<FlowPeriod>({ title: period.title, milestones, withdrawals }) ?? period;
  });
  return { ...flow, ...(periods !== undefined && { periods }) };
}

function writeFlow(flow: ParticipantFlow): JsonObject | undefined {
  const complete = withIds(flow);
  const { periods = [], recruitment, preAssignment } = complete;
  const reasons = new Map(
    periods.flatMap(({ withdrawals = [] }) => withdrawals.map((each) => [each.id!, each.reason])),
  );
  return filled<JsonObject>({
    recruitmentDetails: recruitment,
    screeningInformation: preAssignment,
    postAssignmentPeriods: elementOf(
      "postAssignmentPeriod",
      periods.map((period) => writePeriod(period, complete)),
    ),
    reasonsNotCompleted: elementOf(
      "reasonNotCompleted",
      [...reasons].map(([id, reason]) => {
        const value = codeOf(reasonsNotCompleted, reason);
        return value === reasonsNotCompleted.other
          ? { id, otherReason: reason, type: { value } }
          : { id, type: { value } };
      }),
    ),
  });
}

/** The mapping of `subjectDisposition`. */
export const participantFlow: RearrangedCodec<ParticipantFlow, undefined> = rearranged<ParticipantFlow, undefined>({
  expected: "an object with periods, arms and milestones that refer to each other by id",
  schema: ParticipantFlow,
  *read(wire) {
    const full = readFlow(wire, readReasons(wire));
    if (full === undefined) return;
    yield full;
    const withoutReasons = readFlow(wire, []);
    if (withoutReasons !== undefined) yield withoutReasons;
    const { groups: _, periods: __, ...texts } = full;
    if (Object.keys(texts).length > 0) yield texts;
  },
  write: writeFlow,
});
