/** The fields of a trial that are compared: the columns of its table. */
import type { Trial } from "@org/therapy-model";
import { canonicalJson } from "@org/therapy-model/records";
import { tableColumns } from "../tables/column.ts";

/** The fields of a trial by path, such as `title` and `enrollment.count`; a list is one field. */
export const trialFields: readonly string[] = tableColumns("trial")
  .filter(
    ({ path, content }) => path !== "id" && path !== "citations" && path !== "repeated" && content !== "empty_object",
  )
  .map(({ path }) => path);

/** The value of a field, or `undefined`. */
export function fieldValue(trial: Trial, field: string): unknown {
  let value: unknown = trial;
  for (const key of field.split(".")) {
    if (value === undefined) return undefined;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return value;
}

/** Fields whose order has a meaning. */
const ordered: ReadonlySet<string> = new Set(["design.allocationRatio"]);

/** A text by which the values of a field are compared; the order of most lists has no meaning. */
export function comparableValue(value: unknown, field: string): string {
  if (!Array.isArray(value) || ordered.has(field)) return canonicalJson(value);
  return value.map(canonicalJson).toSorted().join("\n");
}
