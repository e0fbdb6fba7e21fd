/** Baseline characteristics. */
import {
  BaselineCharacteristics,
  type BaselineMeasure,
  type DispersionKind,
  type GroupMeasurement,
  type ResultGroup,
} from "@org/therapy-model";
import { rearranged, type RearrangedCodec } from "../../mapping/rearranged.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import type { ArmTitles } from "./arm-titles.ts";
import { baselineDispersion, baselineTendency } from "./code-lists.ts";
import { codeIn, elementOf, filled, lineOf, membersIn, objectIn, textOf } from "./elements.ts";
import { countStatistic, isCount } from "./outcomes.ts";
import {
  counted,
  type GroupElement,
  readCategories,
  readClass,
  readGroups,
  readSubjects,
  rowsOf,
  subjectsOf,
  type ValueElements,
  writeCategories,
  writeValues,
} from "./values.ts";

/** The characteristics with a key of their own, by title. */
const keyOfTitle: { readonly [title: string]: string } = {
  "Age categorical": "ageCategoricalCharacteristic",
  "Age continuous": "ageContinuousCharacteristic",
  "Gender categorical": "genderCategoricalCharacteristic",
};

const reference = "baselineReportingGroupId";

/** The groups of a characteristic refer to those of all characteristics. */
function readRows(wire: JsonObject): GroupElement[] {
  return membersIn(wire, "reportingGroups", "reportingGroup", (row) => {
    const id = lineOf(row[reference]);
    return id === undefined ? undefined : { group: { id }, wire: row };
  });
}

/** The elements of a continuous characteristic. They are in the group itself, without a list: see `listed` and `unlisted`. */
const single: ValueElements = {
  value: ["tendency", "tendencyValue"],
  dispersion: ["dispersion", "dispersionValue"],
};

function listed({ group, wire }: GroupElement): GroupElement {
  return { group, wire: { tendency: wire, dispersion: wire } };
}

function unlisted(values: JsonObject): JsonObject {
  return { ...objectIn(values, "tendency"), ...objectIn(values, "dispersion") };
}

function readMeasure(wire: JsonObject, isContinuous: boolean): BaselineMeasure | undefined {
  const title = lineOf(wire["title"]);
  if (title === undefined) return undefined;
  const unit = lineOf(wire["unit"]);
  const kind = isContinuous ? baselineDispersion.read(codeIn(wire, "dispersionType"), undefined as never) : undefined;
  const rows = readRows(wire);
  return filled<BaselineMeasure>({
    title,
    text: textOf(wire["description"]),
    statistic: isContinuous
      ? baselineTendency.read(codeIn(wire, "centralTendencyType"), undefined as never)
      : countStatistic(unit),
    dispersion: kind === undefined ? undefined : { kind },
    unit,
    classes: readClass(
      readCategories(wire),
      isContinuous ? rows.map(listed) : rows,
      isContinuous ? single : counted,
      kind,
    ),
  });
}

function readMeasures(wire: JsonObject): BaselineMeasure[] {
  const named = Object.entries(keyOfTitle).flatMap(([title, key]) => {
    const measure = readMeasure(objectIn(wire, key), key === "ageContinuousCharacteristic");
    return measure?.title === title ? [measure] : [];
  });
  const others = (kind: "Categorical" | "Continuous"): BaselineMeasure[] =>
    membersIn(wire, `study${kind}Characteristics`, `study${kind}Characteristic`, (each) => {
      const measure = readMeasure(each, kind === "Continuous");
      return measure === undefined || Object.hasOwn(keyOfTitle, measure.title) ? undefined : measure;
    });
  return [...named, ...others("Categorical"), ...others("Continuous")];
}

function readBaseline(wire: JsonObject, arms: ArmTitles, measures: BaselineMeasure[]) {
  const groups = readGroups(wire, "baselineReportingGroups", "baselineReportingGroup", arms);
  return filled<BaselineCharacteristics>({
    groups: groups.length === 0 ? undefined : groups.map(({ group }) => group),
    denominators: readSubjects(groups),
    measures: measures.length === 0 ? undefined : measures,
  });
}

function isContinuousMeasure({ title, statistic }: BaselineMeasure): boolean {
  return title === "Age continuous" || (!Object.hasOwn(keyOfTitle, title) && !isCount(statistic));
}

/** The groups with a value in a table, in the order of all groups; those without one are left out. */
function idsIn({ classes = [] }: BaselineMeasure, groups: readonly ResultGroup[]): string[] {
  const all = classes.flatMap(({ categories = [] }) => categories.flatMap(({ measurements = [] }) => measurements));
  const ids = new Set(all.map(({ group }: GroupMeasurement) => group));
  return groups.map(({ id }) => id).filter((id) => ids.has(id));
}

function writeMeasure(measure: BaselineMeasure, groups: readonly ResultGroup[]): JsonObject {
  const { title, text, unit, statistic, dispersion } = measure;
  const isContinuous = isContinuousMeasure(measure);
  const rows = rowsOf(measure.classes) ?? [];
  const kind: DispersionKind | undefined = dispersion?.kind;
  const tendency = isContinuous && statistic !== undefined ? baselineTendency.write(statistic, {}) : undefined;
  const spread = isContinuous && kind !== undefined ? baselineDispersion.write(kind, {}) : undefined;
  const written = idsIn(measure, groups).map((id) => {
    const values = writeValues(rows, id, isContinuous ? single : counted, kind);
    return { [reference]: id, ...(isContinuous ? unlisted(values) : values) };
  });
  return filled<JsonObject>({
    title,
    description: text,
    unit,
    centralTendencyType: tendency === undefined ? undefined : { value: tendency },
    dispersionType: spread === undefined ? undefined : { value: spread },
    categories: writeCategories(rows),
    reportingGroups: elementOf("reportingGroup", written),
  })!;
}

function writeBaseline(baseline: BaselineCharacteristics, arms: ArmTitles): JsonObject | undefined {
  const { groups = [], measures = [], denominators } = baseline;
  const named = measures.filter(({ title }) => Object.hasOwn(keyOfTitle, title));
  const others = measures.filter(({ title }) => !Object.hasOwn(keyOfTitle, title));
  const list = (key: string, isContinuous: boolean): JsonObject | undefined =>
    elementOf(
      key,
      others.filter((each) => isContinuousMeasure(each) === isContinuous).map((each) => writeMeasure(each, groups)),
    );
  return filled<JsonObject>({
    studyCategoricalCharacteristics: list("studyCategoricalCharacteristic", false),
    studyContinuousCharacteristics: list("studyContinuousCharacteristic", true),
    ...Object.fromEntries(named.map((each) => [keyOfTitle[each.title]!, writeMeasure(each, groups)] as const)),
    baselineReportingGroups: elementOf(
      "baselineReportingGroup",
      groups.map(({ id, title, text }) =>
        filled({ armId: arms.idOf(title), id, subjects: subjectsOf(denominators, id), description: text }),
      ),
    ),
  });
}

/** The mapping of `baselineCharacteristics`. */
export const baseline: RearrangedCodec<BaselineCharacteristics, ArmTitles> = rearranged<
  BaselineCharacteristics,
  ArmTitles
>({
  expected: "an object with groups and characteristics that refer to each other by id",
  schema: BaselineCharacteristics,
  *read(wire, arms) {
    const full = readBaseline(wire, arms, readMeasures(wire));
    if (full === undefined) return;
    yield full;
    const groupsOnly = readBaseline(wire, arms, []);
    if (groupsOnly !== undefined) yield groupsOnly;
  },
  write: writeBaseline,
});
