/** The values of a table: by group and category in the document, by category and group in the model. */
import {
  DecimalText,
  type Denominator,
  type DispersionKind,
  type GroupMeasurement,
  type MeasureCategory,
  type MeasureClass,
  type ResultGroup,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { isGroupId } from "../../clinicaltrials-gov/results/scalars.ts";
import type { ArmTitles } from "./arm-titles.ts";
import { countOf, elementOf, filled, lineOf, membersIn, textOf } from "./elements.ts";

/** A group of a table in the document. */
export interface GroupElement {
  readonly group: ResultGroup;
  readonly wire: JsonObject;
}

/** Reads the groups of a table. The title of a group is that of its arm. */
export function readGroups(wire: JsonObject, list: string, key: string, arms: ArmTitles): GroupElement[] {
  const ids = new Set<string>();
  return membersIn(wire, list, key, (member) => {
    const { id, armId } = member;
    if (!isGroupId(id) || ids.has(id)) return undefined;
    ids.add(id);
    const text = textOf(member["description"]);
    return { group: filled<ResultGroup>({ id, title: arms.titleOf(armId), text })!, wire: member };
  });
}

const units = "Participants";

/** Reads the numbers of participants of groups. */
export function readSubjects(groups: readonly GroupElement[]): Denominator[] | undefined {
  const counts = groups.flatMap(({ group, wire }) => {
    const subjects = countOf(wire["subjects"]);
    return subjects === undefined ? [] : [{ group: group.id, count: subjects }];
  });
  return counts.length === 0 ? undefined : [{ units, counts }];
}

/** Returns the number of participants of a group. */
export function subjectsOf(denominators: readonly Denominator[] | undefined, group: string): string | undefined {
  const found = denominators?.find((each) => each.units === units)?.counts.find((each) => each.group === group);
  return found === undefined ? undefined : String(found.count);
}

/** The ids and names of the categories of a table. */
export function readCategories(wire: JsonObject): MeasureCategory[] {
  const ids = new Set<string>();
  return membersIn(wire, "categories", "category", (category) => {
    const id = lineOf(category["id"]);
    if (id === undefined || ids.has(id)) return undefined;
    ids.add(id);
    return filled<MeasureCategory>({ id, title: lineOf(category["name"]) });
  });
}

/** Writes the categories of a table. A category of another registry without an id has its position as id. */
export function writeCategories(categories: readonly MeasureCategory[]): JsonObject | undefined {
  const [first] = categories;
  if (categories.length === 1 && first!.id === undefined && first!.title === undefined) return undefined;
  return elementOf(
    "category",
    categories.map(({ id, title }, index) => filled({ id: id ?? idAt(index), name: title })),
  );
}

function idAt(index: number): string {
  return `Category-${index + 1}`;
}

const isDecimal = predicate(DecimalText);

function decimal(wire: unknown): DecimalText | undefined {
  return isDecimal(wire) ? (wire as DecimalText) : undefined;
}

const limits: ReadonlySet<DispersionKind | undefined> = new Set<DispersionKind>([
  "confidence_interval",
  "full_range",
  "interquartile_range",
]);

/** What the numbers of a measurement are in: the keys of the value and of the dispersion. */
export interface ValueElements {
  readonly value: readonly [list: string, key: string];
  readonly dispersion?: readonly [list: string, key: string];
}

/** The elements of numbers of participants. */
export const counted: ValueElements = { value: ["countableValues", "countableValue"] };

/** The elements of other values of end points. */
export const measured: ValueElements = {
  value: ["tendencyValues", "tendencyValue"],
  dispersion: ["dispersionValues", "dispersionValue"],
};

type Numbers = Omit<GroupMeasurement, "group">;

function readDispersion(wire: JsonObject, kind: DispersionKind | undefined): Numbers | undefined {
  const value = decimal(wire["value"]);
  return limits.has(kind)
    ? filled<Numbers>({ low: value, high: decimal(wire["highRangeValue"]) })
    : filled<Numbers>({ spread: value });
}

/** Reads the numbers of a group by category; an empty map if they are not in the order of the categories. */
function readNumbers(
  wire: JsonObject,
  [list, key]: readonly [string, string],
  ids: readonly (string | undefined)[],
  read: (row: JsonObject) => Numbers | undefined,
): Map<string | undefined, Numbers> {
  const rows = membersIn(wire, list, key, (row) => {
    const numbers = read(row);
    return numbers === undefined ? undefined : { id: row["categoryId"], numbers };
  });
  const order = rows.map(({ id }) => ids.indexOf(id as string | undefined));
  if (order.some((position, index) => position <= (order[index - 1] ?? -1))) return new Map();
  return new Map(rows.map(({ id, numbers }) => [id as string | undefined, numbers]));
}

/** Reads the values of groups as the one class of a table. */
export function readClass(
  categories: readonly MeasureCategory[],
  groups: readonly GroupElement[],
  { value, dispersion }: ValueElements,
  kind: DispersionKind | undefined,
): MeasureClass[] | undefined {
  const rows: readonly MeasureCategory[] = categories.length === 0 ? [{}] : categories;
  const ids = rows.map(({ id }) => id);
  const measurements = new Map<string | undefined, GroupMeasurement[]>();
  for (const { group, wire } of groups) {
    const values = readNumbers(wire, value, ids, (row) => filled<Numbers>({ value: decimal(row["value"]) }));
    const spreads =
      dispersion === undefined ? undefined : readNumbers(wire, dispersion, ids, (row) => readDispersion(row, kind));
    for (const id of ids) {
      const numbers = { ...values.get(id), ...spreads?.get(id) };
      if (Object.keys(numbers).length === 0) continue;
      measurements.set(id, [...(measurements.get(id) ?? []), { group: group.id, ...numbers }]);
    }
  }
  const found = rows.flatMap((row) => {
    const ofRow = measurements.get(row.id);
    const category = { ...row, ...(ofRow !== undefined && { measurements: ofRow }) };
    return Object.keys(category).length === 0 ? [] : [category];
  });
  return found.length === 0 ? undefined : [{ categories: found }];
}

/** Returns the rows of a table with one class; `undefined` for another, which the document cannot have. */
export function rowsOf(classes: readonly MeasureClass[] | undefined): readonly MeasureCategory[] | undefined {
  if (classes === undefined) return [];
  const [only, another] = classes;
  if (only === undefined || another !== undefined || only.title !== undefined) return undefined;
  return only.denominators === undefined ? (only.categories ?? []) : undefined;
}

/** Writes the values of a group. */
export function writeValues(
  rows: readonly MeasureCategory[],
  group: string,
  { value, dispersion }: ValueElements,
  kind: DispersionKind | undefined,
): JsonObject {
  const isSimple = writeCategories(rows) === undefined;
  const write = (row: (numbers: Numbers) => JsonObject | undefined): JsonObject[] =>
    rows.flatMap(({ id, measurements = [] }, index) => {
      const measurement = measurements.find((each) => each.group === group);
      const written = measurement === undefined ? undefined : row(measurement);
      if (written === undefined) return [];
      return [isSimple ? written : { categoryId: id ?? idAt(index), ...written }];
    });
  const spread = ({ low, high, spread: one }: Numbers): JsonObject | undefined =>
    limits.has(kind) ? filled({ value: low, highRangeValue: high }) : filled({ value: one });
  return {
    ...element(
      value,
      write((numbers) => filled({ value: numbers.value })),
    ),
    ...(dispersion !== undefined && element(dispersion, write(spread))),
  };
}

function element([list, key]: readonly [string, string], members: readonly JsonObject[]): JsonObject {
  const written = elementOf(key, members);
  return isObject(written) ? { [list]: written } : {};
}
