/** The columns of a table: one table per record kind, one row per record. */
import {
  Organization,
  Platform,
  type RecordKind,
  RegulatoryEvent,
  type ModelRecord,
  Source,
  Therapy,
  Trial,
} from "@org/therapy-model";
import type { SchemaFor } from "@org/therapy-model/schema";
import * as z from "zod";
import { columnLines } from "../gen/table-columns.ts";

/**
 * The content of the cells of a column.
 *
 * `text`, `number` and `flag` are single values; `texts` and `numbers` are lists, separated by "; "; `json` is a list of objects or
 * an expression as JSON; `empty_object` is `{}` for an object without fields; `members` are values of the objects of a list,
 * which can be read by people only; `part` numbers the rows of a record that needs several.
 */
export type CellContent =
  | "text"
  | "number"
  | "flag"
  | "texts"
  | "numbers"
  | "json"
  | "empty_object"
  | "members"
  | "part";

/** A column of a table. */
export interface TableColumn {
  /** Path of the field in the record, with dots: `enrollment.count`. */
  readonly path: string;
  /** Content of its cells. */
  readonly content: CellContent;
}

/** The schemas of the records, by kind. */
export const recordSchemas: { readonly [Kind in RecordKind]: SchemaFor<Extract<ModelRecord, { kind: Kind }>> } = {
  organization: Organization,
  platform: Platform,
  therapy: Therapy,
  trial: Trial,
  regulatory_event: RegulatoryEvent,
  source: Source,
};

/** The record kinds in the order of their sheets. */
export const tableKinds: readonly RecordKind[] = [
  "therapy",
  "trial",
  "regulatory_event",
  "organization",
  "platform",
  "source",
];

/** The last column of a sheet whose cells have a maximum length. */
export const partColumn: TableColumn = { path: "part", content: "part" };

/**
 * Lists the columns of the table of a record kind: all of them, or the chosen ones after `id`.
 *
 * A field of an object is a column, such as `enrollment.count`; a list is one column. All columns together hold the whole record.
 * A chosen path may also lead into the objects of a list, such as `arms.label`: such a column has the values of all members,
 * and is not imported.
 *
 * @throws `RangeError` if no record of the kind has a chosen path.
 *
 * @example
 * ```ts
 * import { tableColumns } from "@org/therapy-exchange/tables";
 *
 * tableColumns("trial", ["phase", "arms.label"]).map(({ path, content }) => `${path} ${content}`);
 * // => ["id text", "phase text", "arms.label members"]
 * tableColumns("trial").length > 150; // => true
 * ```
 */
export function tableColumns(kind: RecordKind, chosen?: readonly string[]): readonly TableColumn[] {
  const all = standardColumns(kind);
  if (chosen === undefined) return all;
  const byPath = new Map(all.map((column) => [column.path, column]));
  return [...new Set(["id", ...chosen])].map((path) => {
    const column = byPath.get(path);
    if (column !== undefined) return column;
    if (!hasColumn(kind, path)) throw new RangeError(`a record of the kind ${kind} has no field ${path}`);
    return { path, content: "members" };
  });
}

/** Checks whether a path is a column of the kind, or leads to values of the objects of a list. */
export function hasColumn(kind: RecordKind, path: string): boolean {
  if (standardColumns(kind).some((column) => column.path === path)) return true;
  return leadsToValues(recordSchemas[kind] as unknown as z.core.$ZodType, path.split("."));
}

const known = new Map<RecordKind, readonly TableColumn[]>();

function standardColumns(kind: RecordKind): readonly TableColumn[] {
  let columns = known.get(kind);
  if (columns === undefined) {
    columns = columnLines[kind]
      .trim()
      .split("\n")
      .map((line) => {
        const [path, content] = line.split(" ") as [string, CellContent];
        return { path, content };
      });
    known.set(kind, columns);
  }
  return columns;
}

function leadsToValues(schema: z.core.$ZodType, path: readonly string[]): boolean {
  if (schema instanceof z.ZodOptional) return leadsToValues(schema._zod.def.innerType, path);
  if (schema instanceof z.ZodArray) return leadsToValues(schema._zod.def.element, path);
  if (schema instanceof z.ZodUnion) return schema._zod.def.options.some((option) => leadsToValues(option, path));
  const [key, ...others] = path;
  if (!(schema instanceof z.ZodObject)) return key === undefined;
  const { shape }: { readonly shape: z.core.$ZodShape } = schema._zod.def;
  return key !== undefined && Object.hasOwn(shape, key) && leadsToValues(shape[key]!, others);
}
