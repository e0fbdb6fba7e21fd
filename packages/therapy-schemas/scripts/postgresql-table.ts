/** The tables of a record kind in PostgreSQL: columns for single values, and one table for each list of objects. */
import {
  type FlatField,
  type FlatKind,
  type FlatObject,
  type FlatStructure,
  isPlain,
  type PlainStructure,
} from "./flat-structure.ts";
import { snakeCase, sqlName, sqlText, sqlTexts } from "./sql-text.ts";

/** A column. */
export interface Column {
  readonly name: string;
  /** Its type, constraints and the table that it refers to. */
  readonly declaration: string;
  readonly sentence: string;
  /** What is put in, of the JSON of the row's object. */
  readonly from: string;
}

/** A table. */
export interface Table {
  readonly name: string;
  readonly sentence: string;
  /** How many lists lead to it. */
  readonly depth: number;
  readonly parent: Table | undefined;
  /** The list of its rows, as a function of the JSON of the parent object. */
  readonly list: string;
  readonly columns: Column[];
  /** Conditions on a row. */
  readonly checks: string[];
  readonly children: Table[];
  /** The JSON of a row. */
  record: string;
}

/** The maximum length of a name in PostgreSQL. */
const longestName = 63;
/** How many fields one call makes an object of: a function has at most 100 arguments. */
const fieldsACall = 40;

/** Makes the table of a record kind, with those of its lists as its children. */
export function tableOf(kind: string, record: FlatObject): Table {
  const { sentence } = record;
  const table: Table = {
    name: kind,
    sentence,
    depth: 0,
    parent: undefined,
    list: "",
    columns: [],
    checks: [],
    children: [],
    record: "",
  };
  const kindField = `jsonb_build_object('kind', ${sqlText(kind)})`;
  table.record = `${kindField} || ${place(table, record, [], true).json}`;
  return table;
}

/** A table and those of its lists, however deep, each after its parent. */
export function withChildren(table: Table): readonly Table[] {
  return [table, ...table.children.flatMap(withChildren)];
}

/** The columns that name a row of a table. */
export function keyOf({ depth }: Pick<Table, "depth">): readonly string[] {
  if (depth === 0) return ["id"];
  return ["record_id", ...Array.from({ length: depth }, (_, index) => `position_${index + 1}`)];
}

/** The JSON and the columns of an object, and the columns that are never null. */
interface Placed {
  readonly json: string;
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

interface PlacedField extends Placed {
  readonly field: FlatField;
}

/** Makes columns and tables for the fields of an object; `always`: every row of the table has the object. */
function place(table: Table, { fields, kinds }: FlatObject, path: readonly string[], always: boolean): Placed {
  const placed = fields.map((field) => ({ field, ...placeField(table, field, [...path, field.name], always) }));
  if (kinds !== undefined) table.checks.push(kindCheck(kinds, placed));
  const pairs = placed.map(({ field, json }) => `${sqlText(field.name)}, ${json}`);
  const calls = Array.from({ length: Math.ceil(pairs.length / fieldsACall) }, (_, index) => {
    return `jsonb_build_object(${pairs.slice(index * fieldsACall, (index + 1) * fieldsACall).join(", ")})`;
  });
  return {
    json: `jsonb_strip_nulls(${calls.join(" || ")})`,
    columns: placed.flatMap(({ columns }) => columns),
    required: placed.flatMap(({ field, required }) => (field.required ? required : [])),
  };
}

/** The condition that a kind has its own columns, and none of another kind. */
function kindCheck(kinds: readonly FlatKind[], placed: readonly PlacedField[]): string {
  const [kindColumn = ""] = placed.find(({ field }) => field.name === "kind")!.columns;
  const cases = kinds.flatMap(({ kind, fields, required }) => {
    const foreign = placed.filter(({ field }) => !fields.has(field.name)).flatMap(({ columns }) => columns);
    const own = placed.filter(({ field }) => required.has(field.name) && !field.required);
    const needed = own.flatMap((each) => each.required);
    const conditions = [
      ...(foreign.length === 0 ? [] : [`num_nonnulls(${foreign.join(", ")}) = 0`]),
      ...(needed.length === 0 ? [] : [`num_nulls(${needed.join(", ")}) = 0`]),
    ];
    return conditions.length === 0 ? [] : [`WHEN ${sqlText(kind)} THEN ${conditions.join(" AND ")}`];
  });
  return `CASE ${kindColumn} ${cases.join(" ")} ELSE true END`;
}

function placeField(table: Table, field: FlatField, path: readonly string[], always: boolean): Placed {
  const { structure } = field;
  if (structure.type === "object") return placeObject(table, field, structure, path, always);
  if (structure.type === "list" && !isPlain(structure.member)) {
    // Rows do not distinguish an absent list from an empty one.
    if (!structure.mayBeEmpty || field.required) {
      return placeList(table, field.sentence, structure.member, path, structure.mayBeEmpty);
    }
    return placeColumn(table, { ...field, structure: { type: "json" } }, path, always);
  }
  return placeColumn(table, field, path, always);
}

function placeColumn(table: Table, field: FlatField, path: readonly string[], always: boolean): Placed {
  const { type, check, from } = columnType(field.structure, table.depth, path);
  const name = columnName(table, path);
  const isKey = table.depth === 0 && path.join() === "id";
  const constraint = isKey ? " PRIMARY KEY" : always && field.required ? " NOT NULL" : "";
  const column = sqlName(name);
  const declaration = `${type}${constraint}${check(column)}`;
  table.columns.push({ name, declaration, sentence: field.sentence, from });
  return { json: `t${table.depth}.${column}`, columns: [column], required: [column] };
}

function placeObject(
  table: Table,
  field: FlatField,
  object: FlatObject,
  path: readonly string[],
  always: boolean,
): Placed {
  const alwaysThere = always && field.required;
  // An object that may have no field leaves no trace in their columns: it has a column of its own.
  const marker = object.mayBeEmpty && !alwaysThere ? columnName(table, path) : undefined;
  if (marker !== undefined) {
    const sentence = `Whether the record has this: ${field.sentence}`;
    table.columns.push({
      name: marker,
      declaration: `boolean CHECK (${sqlName(marker)})`,
      sentence,
      from: `CASE WHEN ${jsonAt(table.depth, path)} IS NOT NULL THEN true END`,
    });
  }
  const placed = place(table, object, path, alwaysThere);
  if (alwaysThere) return placed;
  if (marker !== undefined) {
    const column = sqlName(marker);
    if (placed.columns.length > 0) {
      table.checks.push(`${column} IS NOT NULL OR num_nonnulls(${placed.columns.join(", ")}) = 0`);
    }
    return {
      json: `CASE WHEN t${table.depth}.${column} THEN ${placed.json} END`,
      columns: [column, ...placed.columns],
      required: [column],
    };
  }
  if (placed.required.length > 0 && placed.columns.length > 1) {
    const none = `num_nonnulls(${placed.columns.join(", ")}) = 0`;
    table.checks.push(`${none} OR num_nulls(${placed.required.join(", ")}) = 0`);
  }
  return { ...placed, json: `NULLIF(${placed.json}, '{}')` };
}

function placeList(
  table: Table,
  sentence: string,
  member: FlatObject,
  path: readonly string[],
  mayBeEmpty: boolean,
): Placed {
  const depth = table.depth + 1;
  const child: Table = {
    name: tableName(table, path),
    sentence,
    depth,
    parent: table,
    list: jsonAt(table.depth, path),
    columns: [],
    checks: [],
    children: [],
    record: "",
  };
  table.children.push(child);
  child.record = place(child, member, [], true).json;
  const same = keyOf(child).slice(0, -1);
  const conditions = same.map((key, index) => {
    const parentKey = index === 0 && table.depth === 0 ? "id" : key;
    return `t${depth}.${key} = t${table.depth}.${parentKey}`;
  });
  const order = `t${depth}.position_${depth}`;
  const rows = `(SELECT jsonb_agg(${child.record} ORDER BY ${order}) FROM ${sqlName(child.name)} t${depth} WHERE ${conditions.join(" AND ")})`;
  return { json: mayBeEmpty ? `COALESCE(${rows}, '[]')` : rows, columns: [], required: [] };
}

/** The JSON at a path of the object that a row of a depth is made from. */
function jsonAt(depth: number, path: readonly string[], text = false): string {
  const operator = `${path.length === 1 ? "->" : "#>"}${text ? ">" : ""}`;
  return `v${depth} ${operator} ${path.length === 1 ? sqlText(path[0]!) : sqlText(`{${path.join(",")}}`)}`;
}

interface ColumnType {
  readonly type: string;
  readonly check: (column: string) => string;
  readonly from: string;
}

function columnType(structure: FlatStructure, depth: number, path: readonly string[]): ColumnType {
  const at = (text: boolean): string => jsonAt(depth, path, text);
  if (structure.type === "json") return { type: "jsonb", check: () => "", from: at(false) };
  if (structure.type === "list") {
    const member = structure.member as PlainStructure;
    const type = `${plainType(member)}[]`;
    const conditions = (column: string): string[] => [
      ...(structure.mayBeEmpty ? [] : [`cardinality(${column}) > 0`]),
      ...(member.type === "term" ? [`${column} <@ ARRAY[${sqlTexts(member.keys)}]`] : []),
    ];
    const check = (column: string): string => checkOf(conditions(column));
    const cast = type === "text[]" ? "" : `::${type}`;
    return { type, check, from: `texts_of(${at(false)})${cast}` };
  }
  const plain = structure as PlainStructure;
  const type = plainType(plain);
  const cast = type === "text" ? "" : `::${type}`;
  const value = at(true);
  return { type, check: (column) => plainCheck(plain, column), from: cast === "" ? value : `(${value})${cast}` };
}

function plainType(structure: PlainStructure): string {
  if (structure.type === "flag") return "boolean";
  if (structure.type !== "number") return "text";
  const { whole, least = -Infinity, greatest = Infinity } = structure;
  if (!whole) return "numeric";
  return least >= -(2 ** 31) && greatest < 2 ** 31 ? "integer" : "bigint";
}

function plainCheck(structure: PlainStructure, column: string): string {
  switch (structure.type) {
    case "flag":
      return "";
    case "number": {
      const { least, greatest } = structure;
      return checkOf([
        ...(least === undefined ? [] : [`${column} >= ${least}`]),
        ...(greatest === undefined ? [] : [`${column} <= ${greatest}`]),
      ]);
    }
    case "term":
      return structure.vocabulary === undefined
        ? checkOf([`${column} IN (${sqlTexts(structure.keys)})`])
        : ` REFERENCES ${termTableName(structure.vocabulary)}`;
    case "text": {
      // PostgreSQL counts characters where the model counts UTF-16 units, which are never fewer.
      const { most, mayBeEmpty } = structure;
      const length = [
        ...(mayBeEmpty ? [] : [`${column} <> ''`]),
        ...(most === undefined ? [] : [`char_length(${column}) <= ${most}`]),
      ];
      const form = portableForm(structure.form);
      return checkOf([...length, ...(form === undefined ? [] : [`${column} ~ ${sqlText(form)}`])]);
    }
  }
}

function checkOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : ` CHECK (${conditions.join(" AND ")})`;
}

/** The source of a pattern that means the same in PostgreSQL: plain characters, classes, groups, counts. */
function portableForm(form: RegExp | undefined): string | undefined {
  if (form === undefined || form.flags !== "" || !/^\^[\x20-\x7e]*\$$/.test(form.source)) return undefined;
  // Backslashes before digits, letters other than d, and groups that look around mean something else, or nothing.
  return /\\[^d./*-]|\(\?[^:]/.test(form.source) ? undefined : form.source.replaceAll(String.raw`\/`, "/");
}

/** The name of the table of a vocabulary's terms. */
export function termTableName(vocabulary: string): string {
  return `term_${vocabulary}`;
}

function columnName(table: Table, path: readonly string[]): string {
  const words = path.map(snakeCase);
  const names = new Set([...table.columns.map(({ name }) => name), ...keyOf(table).filter((key) => key !== "id")]);
  // A second underscore distinguishes nested fields whose joined names are equal.
  const name = ["_", "__"].map((between) => words.join(between)).find((each) => !names.has(each));
  if (name === undefined || name.length > longestName)
    throw new Error(`${table.name} has no name for ${path.join(".")}`);
  return name;
}

/** The name of the table of a list: the way to it, its first words cut to a letter where it would be too long. */
function tableName({ name, parent }: Table, path: readonly string[]): string {
  const words = [...name.split("_"), ...path.flatMap((field) => snakeCase(field).split("_"))];
  const kindWords = parent === undefined ? name.split("_").length : 1;
  for (let word = kindWords; word < words.length - 1 && words.join("_").length > longestName; word++) {
    words[word] = words[word]!.slice(0, 1);
  }
  return words.join("_");
}
