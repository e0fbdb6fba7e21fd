/** End points with their values and analyses. */
import {
  DecimalText,
  type Dispersion,
  type DispersionKind,
  type MeasureCategory,
  OutcomeMeasureResult,
  type ResultGroup,
  type Statistic,
  type StatisticalAnalysis,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { rearranged, type RearrangedCodec } from "../../mapping/rearranged.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { readAnalysis, writeAnalysis } from "./analysis.ts";
import type { ArmTitles } from "./arm-titles.ts";
import { endpointDispersion, endpointTendency, endpointType } from "./code-lists.ts";
import { codeIn, elementOf, filled, lineOf, membersIn, textOf } from "./elements.ts";
import {
  counted,
  measured,
  readCategories,
  readClass,
  readGroups,
  readSubjects,
  rowsOf,
  subjectsOf,
  writeCategories,
  writeValues,
} from "./values.ts";

const isDecimal = predicate(DecimalText);
const people = /^(?:participants?|patients?|subjects?)$/i;

/** The statistic of an end point that counts: of people, or of other things. */
export function countStatistic(unit: string | undefined): Statistic {
  return unit !== undefined && people.test(unit) ? "count" : "count_of_units";
}

/** Checks whether a statistic counts. */
export function isCount(statistic: Statistic | undefined): boolean {
  return statistic === "count" || statistic === "count_of_units";
}

function readDispersion(wire: JsonObject): Dispersion | undefined {
  const kind = endpointDispersion.read(codeIn(wire, "dispersionType"), undefined as never);
  const { percentage } = wire;
  if (kind === undefined) return undefined;
  return kind === "confidence_interval" && isDecimal(percentage)
    ? { kind, level: percentage as DecimalText }
    : { kind };
}

function readOutcome(wire: JsonObject, arms: ArmTitles, parts: { values: boolean; analyses: boolean }) {
  const title = lineOf(wire["title"]);
  if (title === undefined) return undefined;
  const unit = lineOf(wire["unit"]);
  const isCounted = wire["countable"] === "true";
  const dispersion = readDispersion(wire);
  const groups = readGroups(wire, "armReportingGroups", "armReportingGroup", arms);
  const analyses = parts.analyses
    ? membersIn(wire, "statisticalAnalyses", "statisticalAnalysis", readAnalysis)
    : ([] as StatisticalAnalysis[]);
  return filled<OutcomeMeasureResult>({
    level: endpointType.read(codeIn(wire, "type"), undefined as never),
    title,
    text: textOf(wire["description"]),
    timeFrame: textOf(wire["timeFrame"]),
    statistic: isCounted
      ? countStatistic(unit)
      : endpointTendency.read(codeIn(wire, "centralTendencyType"), undefined as never),
    dispersion,
    unit,
    groups: groups.length === 0 ? undefined : groups.map(({ group }) => group),
    denominators: readSubjects(groups),
    classes: parts.values
      ? readClass(readCategories(wire), groups, isCounted ? counted : measured, dispersion?.kind)
      : undefined,
    analyses: analyses.length === 0 ? undefined : analyses,
  });
}

function writeGroup(
  { id, title, text }: ResultGroup,
  outcome: OutcomeMeasureResult,
  rows: readonly MeasureCategory[],
  arms: ArmTitles,
): JsonObject {
  const kind: DispersionKind | undefined = outcome.dispersion?.kind;
  return {
    ...filled<JsonObject>({ armId: arms.idOf(title), id, description: text }),
    ...writeValues(rows, id, isCount(outcome.statistic) ? counted : measured, kind),
    ...filled<JsonObject>({ subjects: subjectsOf(outcome.denominators, id) }),
  };
}

function coded(value: unknown): JsonObject | undefined {
  return value === undefined ? undefined : { value };
}

function writeOutcome(outcome: OutcomeMeasureResult, arms: ArmTitles): JsonObject | undefined {
  const { level, title, text, timeFrame, statistic, dispersion, unit, groups = [], analyses = [] } = outcome;
  const rows = rowsOf(outcome.classes) ?? [];
  const isCounted = isCount(statistic);
  return filled<JsonObject>({
    title,
    description: text,
    countable: statistic === undefined ? undefined : String(isCounted),
    unit,
    timeFrame,
    type: coded(level === undefined ? undefined : endpointType.write(level, {})),
    centralTendencyType: coded(
      isCounted || statistic === undefined ? undefined : endpointTendency.write(statistic, {}),
    ),
    dispersionType: coded(dispersion === undefined ? undefined : endpointDispersion.write(dispersion.kind, {})),
    percentage: dispersion?.level,
    categories: writeCategories(rows),
    armReportingGroups: elementOf(
      "armReportingGroup",
      groups.map((group) => writeGroup(group, outcome, rows, arms)),
    ),
    statisticalAnalyses: elementOf(
      "statisticalAnalysis",
      analyses.map(writeAnalysis).filter((each) => each !== undefined),
    ),
  });
}

/** The mapping of an end point. */
export const outcome: RearrangedCodec<OutcomeMeasureResult, ArmTitles> = rearranged<OutcomeMeasureResult, ArmTitles>({
  expected: "an end point with a title, and groups and categories with ids",
  schema: OutcomeMeasureResult,
  *read(wire, arms) {
    for (const parts of [
      { values: true, analyses: true },
      { values: true, analyses: false },
      { values: false, analyses: false },
    ]) {
      const found = readOutcome(wire, arms, parts);
      if (found !== undefined) yield found;
    }
  },
  write: writeOutcome,
});
