/** The cases of the rules of CDISC CORE for USDM, from ../shared: documents and tables with what the engine finds in them. */
import { readdirSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { path } from "../../../testing/shared-data.ts";

/** A case of a rule. */
export interface RuleCase {
  /** The number of the rule in CORE. */
  readonly core: string;
  /** Its name, such as `negative 01`. */
  readonly name: string;
  /** A document, or the objects that the tables describe. */
  readonly document: unknown;
  /** Whether the engine finds issues. */
  readonly hasIssues: boolean;
  /** The paths of the objects in which it finds issues; for tables, their ids. */
  readonly places: ReadonlySet<string>;
  /** The ids of the rows, if the case has tables: other objects are only named as containers. */
  readonly rowIds: ReadonlySet<string> | undefined;
}

interface StoredFile {
  readonly file: string;
  readonly json?: unknown;
  readonly text?: string;
}

interface StoredCase {
  readonly core: string;
  readonly polarity: string;
  readonly case: string;
  readonly data: readonly StoredFile[];
  readonly expected?: string;
}

type Row = Record<string, string>;
type Json = { [key: string]: unknown };

/** Reads the cases of all rules. */
export function ruleCases(): RuleCase[] {
  const folder = path("data/usdm-core/cases/");
  return readdirSync(folder).flatMap((file) => {
    const lines = brotliDecompressSync(readFileSync(`${folder}${file}`))
      .toString("utf8")
      .trim()
      .split("\n");
    return lines.map((line) => caseOf(JSON.parse(line) as StoredCase));
  });
}

function caseOf({ core, polarity, case: number, data, expected = "" }: StoredCase): RuleCase {
  const document = data.find(({ json }) => json !== undefined)?.json;
  const issues = rowsOf(expected);
  const isOfTables = document === undefined;
  const key = isOfTables ? issues.filter(({ attribute }) => attribute === "id").map(({ value }) => value) : [];
  return {
    core,
    name: `${polarity} ${number}`,
    document: isOfTables ? objectsOfTables(data) : document,
    hasIssues: issues.length > 0,
    places: new Set(isOfTables ? (key as string[]) : issues.map((issue) => issue["path"]!)),
    rowIds: isOfTables ? new Set(tableRows(data).map(({ row }) => row["id"]!)) : undefined,
  };
}

function rowsOf(text: string): readonly Row[] {
  return parse(text, { columns: true, skip_empty_lines: true, relax_column_count: true, bom: true });
}

interface TableRow {
  readonly row: Row;
  readonly table: string;
}

function tableRows(files: readonly StoredFile[]): readonly TableRow[] {
  return files
    .filter(({ file }) => !file.startsWith("_"))
    .flatMap(({ file, text = "" }) => rowsOf(text).map((row) => ({ row, table: file.slice(0, -".csv".length) })));
}

/** Makes objects from tables: a table is a class, a row an object, a reference to it, or a text of the table `string`. */
function objectsOfTables(files: readonly StoredFile[]): Json {
  const rows = tableRows(files);
  const objects = new Map<string, Json>();
  const roots = new Set<Json>();
  const own = new Map(
    rows.filter(({ row }) => row["id"] !== undefined).map((each) => [each.row, objectOf(each.row, each.table)]),
  );
  const isReference = ({ row }: TableRow): boolean => row["rel_type"] === "reference";
  for (const each of rows.toSorted((left, right) => Number(isReference(left)) - Number(isReference(right)))) {
    const object = own.get(each.row);
    if (object !== undefined && !objects.has(each.row["id"]!)) objects.set(each.row["id"]!, object);
  }
  for (const each of rows) {
    const { parent_entity: parentClass, parent_id: parentId = "", parent_rel: relation = "", id, value } = each.row;
    let parent = objects.get(parentId);
    if (parent === undefined) objects.set(parentId, (parent = { id: parentId, instanceType: parentClass }));
    if (!own.has(each.row)) addValue(parent, relation, value, relation.endsWith("Ids"));
    else if (isReference(each)) addReference(parent, relation, id);
    else addValue(parent, relation, own.get(each.row), !single.has(relation) && relation.endsWith("s"));
  }
  const inside = new Set([...own].filter(([row]) => row["rel_type"] !== "reference").map(([, object]) => object));
  for (const object of objects.values()) if (!inside.has(object)) roots.add(object);
  return { study: [...roots] };
}

/** Adds a value to an attribute; `true` there only states that it has some. */
function addValue(parent: Json, relation: string, value: unknown, isList: boolean): void {
  const known = parent[relation];
  if (Array.isArray(known)) known.push(value);
  else if (isList && typeof known !== "object") parent[relation] = [value];
  else if (typeof known !== "string") parent[relation] = value;
}

/** Adds a reference, unless a cell of the row of its parent states another one, or none. */
function addReference(parent: Json, relation: string, id: unknown): void {
  if (relation.endsWith("Ids")) addValue(parent, relation, id, true);
}

/** The attributes with one object: others of tables are lists. */
const single = new Set([
  "plannedAge",
  "plannedDuration",
  "minValue",
  "maxValue",
  "population",
  "unit",
  "dose",
  "category",
  "type",
  "level",
]);

/** Makes an object from the cells of a row; a column with dots is an attribute of an inner object. */
function objectOf(row: Row, table: string): Json {
  const object: Json = {};
  for (const [column, cell] of Object.entries(row)) {
    if (/^(?:parent_entity|parent_id|parent_rel|rel_type)$/.test(column)) continue;
    const keys = column.split(".");
    const last = keys.pop()!;
    let inner = object;
    for (const key of keys) {
      if (typeof inner[key] !== "object" || inner[key] === null) inner[key] = {};
      inner = inner[key] as Json;
    }
    if (typeof inner[last] === "object") continue;
    const value = valueOf(cell, last);
    if (value !== undefined) inner[last] = value;
  }
  const stated = row["instanceType"];
  return withoutEmpty({ ...object, instanceType: stated === undefined || stated === "" ? table : stated });
}

/** Attributes whose values are truth values; elsewhere `True` states that there are objects, and `False` that it has no objects. */
const truth = new Set(["isApproximate", "mainTimeline", "isRareDisease", "includesHealthySubjects", "isMasked"]);

function valueOf(cell: string, name: string): unknown {
  const lower = cell.toLowerCase();
  if (cell === "" || lower === "false") return lower === "false" && truth.has(name) ? false : undefined;
  if (lower === "true") return true;
  return name === "value" && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function withoutEmpty(object: Json): Json {
  const copy: Json = {};
  for (const [key, value] of Object.entries(object)) {
    if (typeof value !== "object" || value === null) copy[key] = value;
    else {
      const inner = withoutEmpty(value as Json);
      if (Object.keys(inner).length > 0) copy[key] = inner;
    }
  }
  return copy;
}
