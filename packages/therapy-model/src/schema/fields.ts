/** The fields of an object schema. */
import type * as z from "zod";

/** Lists the fields of an object schema with their names, in the order of declaration. */
export function fieldsOf(schema: z.ZodObject): readonly (readonly [string, z.core.$ZodType])[] {
  const { shape }: { readonly shape: z.core.$ZodShape } = schema._zod.def;
  return Object.entries(shape);
}
