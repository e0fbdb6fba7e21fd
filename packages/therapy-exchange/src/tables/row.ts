/** Records as rows. */
import type { ModelRecord } from "@org/therapy-model";
import { cellOf } from "./cell.ts";
import type { TableColumn } from "./column.ts";

/**
 * Writes a record as the cells of a row. Absent fields are `undefined`.
 *
 * @example
 * ```ts
 * import { tableColumns, tableRow } from "@org/therapy-exchange/tables";
 *
 * const columns = tableColumns("trial", ["phase", "enrollment.count", "countries"]);
 * const trial = { kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1", enrollment: { count: 12 } } as const;
 * tableRow({ ...trial, countries: ["CN", "US"] }, columns); // => ["trial:x", "phase_1", 12, "CN; US"]
 * ```
 */
export function tableRow(
  record: ModelRecord,
  columns: readonly TableColumn[],
): (string | number | boolean | undefined)[] {
  const cells: (string | number | boolean | undefined)[] = [];
  for (const { path, content } of columns) {
    const keys = keysOf(path);
    if (content !== "members") cells.push(cellOf(valueAt(record, keys), content));
    else {
      const values = valuesAt(record, keys);
      cells.push(values.length === 0 ? undefined : cellOf(values, content));
    }
  }
  return cells;
}

/** The keys of each path: a million rows have the same paths. */
const known = new Map<string, readonly string[]>();

function keysOf(path: string): readonly string[] {
  let keys = known.get(path);
  if (keys === undefined) known.set(path, (keys = path.split(".")));
  return keys;
}

function valueAt(record: ModelRecord, keys: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of keys) {
    if (value === undefined) return undefined;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return value;
}

/** The values at a path that leads through lists. */
function valuesAt(value: unknown, [key, ...others]: readonly string[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((member) => valuesAt(member, key === undefined ? [] : [key, ...others]));
  if (key === undefined) return [value];
  return valuesAt((value as { readonly [key: string]: unknown })[key], others);
}
