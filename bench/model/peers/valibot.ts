/** The schemas of the model in valibot. */
import * as v from "valibot";
import { type Check, converter } from "./schema-visitor.ts";

type Schema = v.GenericSchema;

function toAction({ check, minimum, maximum, value, inclusive, pattern, fn }: Check): unknown {
  switch (check) {
    case "min_length":
      return v.minLength(minimum!);
    case "max_length":
      return v.maxLength(maximum!);
    case "string_format":
      return v.regex(pattern!);
    case "number_format":
      return v.safeInteger();
    case "greater_than":
      return inclusive === true ? v.minValue(value!) : v.gtValue(value!);
    case "less_than":
      return inclusive === true ? v.maxValue(value!) : v.ltValue(value!);
    case "custom":
      return v.check(fn as (input: unknown) => boolean);
    default:
      throw new Error(`no conversion of the check ${check}`);
  }
}

function checked(schema: unknown, checks: readonly Check[]): Schema {
  const pipe = v.pipe as unknown as (...parts: readonly unknown[]) => Schema;
  return checks.length === 0 ? (schema as Schema) : pipe(schema, ...checks.map(toAction));
}

/** Converts a schema of the model to valibot. */
export const toValibot = converter<Schema>({
  text: (checks) => checked(v.string(), checks),
  number: (checks) => checked(v.pipe(v.number(), v.finite()), checks),
  boolean: () => v.boolean(),
  terms: (keys) => (keys.length === 1 ? v.literal(keys[0]!) : v.picklist(keys)),
  list: (member, checks) => checked(v.array(member), checks),
  object: (fields, checks) => checked(v.strictObject(fields), checks),
  byKind: (members) => v.variant("kind", members as never),
  either: (members) => v.union(members as Schema[]),
  optional: (schema) => v.optional(schema),
  lazy: (schema) => v.lazy(schema),
});
