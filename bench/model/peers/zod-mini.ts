/** The schemas of the model in zod/mini. */
import * as z from "zod/mini";
import { type Check, converter } from "./schema-visitor.ts";

const toCheck = ({ check, minimum, maximum, value, inclusive, pattern, fn }: Check): z.core.$ZodCheck => {
  const made: object = (() => {
    switch (check) {
      case "min_length":
        return z.minLength(minimum!);
      case "max_length":
        return z.maxLength(maximum!);
      case "string_format":
        return z.regex(pattern!);
      case "greater_than":
        return inclusive === true ? z.gte(value!) : z.gt(value!);
      case "less_than":
        return inclusive === true ? z.lte(value!) : z.lt(value!);
      case "custom":
        return z.refine(fn as (value: unknown) => boolean);
      default:
        throw new Error(`no conversion of the check ${check}`);
    }
  })();
  return made as z.core.$ZodCheck;
};

function checked(schema: z.ZodMiniType, checks: readonly Check[]): z.ZodMiniType {
  return checks.length === 0 ? schema : schema.check(...(checks.map(toCheck) as z.core.$ZodCheck<unknown>[]));
}

/** Converts a schema of the model to zod/mini. */
export const toZodMini = converter<z.ZodMiniType>({
  text: (checks) => checked(z.string(), checks),
  number: (checks) => {
    const isInteger = checks.some(({ check }) => check === "number_format");
    return checked(
      isInteger ? z.int() : z.number(),
      checks.filter(({ check }) => check !== "number_format"),
    );
  },
  boolean: () => z.boolean(),
  terms: (keys) => (keys.length === 1 ? z.literal(keys[0]!) : z.enum(keys as [string, ...string[]])),
  list: (member, checks) => checked(z.array(member), checks),
  object: (fields, checks) => checked(z.strictObject(fields), checks),
  byKind: (members) => z.discriminatedUnion("kind", members as unknown as [z.ZodMiniObject, z.ZodMiniObject]),
  either: (members) => z.union(members),
  optional: (schema) => z.optional(schema),
  lazy: (schema) => z.lazy(schema),
});
