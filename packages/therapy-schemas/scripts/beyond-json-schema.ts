/** The conditions of the model that JSON Schema cannot state. */
import * as z from "zod";
import * as model from "@org/therapy-model";
import { fieldsOf, hasAnyField } from "@org/therapy-model/schema";

/** A condition that a value may fail although its JSON Schema accepts it. */
export interface ConditionBeyond {
  /** The type whose values it is on. */
  readonly type: string;
  /** The field of the type to which the issue points, if it is not the object. */
  readonly field?: string;
  /** The code of the issue. */
  readonly code?: string;
  /** The message of the issue. */
  readonly message: string;
}

const names = new Map<z.core.$ZodType, string>(
  Object.entries(model)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([name, value]) => (value instanceof z.ZodType ? [[value, name] as const] : [])),
);

/** The message for an object without fields, which JSON Schema expresses as `minProperties`. */
const isEmptyMessage = hasAnyField.message;

/**
 * Lists the conditions that functions check, in the order in which a record set leads to them.
 *
 * Three more hold of every value: a text is measured in UTF-16 units, where JSON Schema counts characters; a text has a visible
 * character and no lone surrogates; nothing nests deeper than 100 objects and lists.
 */
export function conditionsBeyond(): readonly ConditionBeyond[] {
  const found: ConditionBeyond[] = [];
  collect(model.RecordSet, "RecordSet", new Set(), found);
  return found;
}

function collect(schema: z.core.$ZodType, owner: string, seen: Set<z.core.$ZodType>, found: ConditionBeyond[]): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const type = names.get(schema) ?? owner;
  for (const check of schema._zod.def.checks ?? []) {
    if (check._zod.def.check === "custom") found.push(...conditionOf(type, check));
  }
  if (schema instanceof z.ZodOptional) collect(schema._zod.def.innerType, owner, seen, found);
  if (schema instanceof z.ZodArray) collect(schema._zod.def.element, owner, seen, found);
  if (schema instanceof z.ZodUnion) for (const option of schema._zod.def.options) collect(option, owner, seen, found);
  if (schema instanceof z.ZodObject) {
    for (const [name, field] of fieldsOf(schema)) collect(field, `${type}.${name}`, seen, found);
  }
}

function conditionOf(type: string, check: z.core.$ZodCheck): ConditionBeyond[] {
  // Only the check of the record set has several messages: it covers all constraints between records.
  if (!(check instanceof z.ZodCustom)) return [{ type, message: "the records do not fit one another" }];
  const { path = [], error, params } = check._zod.def;
  const message = error?.({} as never);
  if (typeof message !== "string") throw new Error(`${type} has a condition without words`);
  if (message === isEmptyMessage) return [];
  const [field] = path;
  const code: unknown = params?.["code"];
  return [
    { type, ...(field !== undefined && { field: String(field) }), ...(typeof code === "string" && { code }), message },
  ];
}
