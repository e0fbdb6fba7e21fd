/** The schema at a path of a value. */
import * as z from "zod";

/** The schema at a path, without the `ZodOptional` around an optional field. */
export type PlacedSchema = z.core.$ZodType | undefined;

/** Finds the schema at a path of a value. In a union, the `kind` of the value selects the member. */
export function schemaAt(root: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): PlacedSchema {
  let schema: PlacedSchema = optionFor(unwrap(root), value);
  let node = value;
  for (const key of path) {
    if (schema instanceof z.ZodObject) schema = ownValue(schema._zod.def.shape, String(key));
    else if (schema instanceof z.ZodArray) schema = schema._zod.def.element;
    else return undefined;
    node = ownValue(node, String(key));
    schema = schema && optionFor(unwrap(schema), node);
  }
  return schema;
}

/** Checks whether the value at a path is a field that may be absent. */
export function isOptionalAt(root: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): boolean {
  const parent = path.length === 0 ? undefined : schemaAt(root, value, path.slice(0, -1));
  if (!(parent instanceof z.ZodObject)) return false;
  const field = ownValue(parent._zod.def.shape, String(path.at(-1))) as unknown;
  return field instanceof z.ZodOptional;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema._zod.def.innerType : schema;
}

function optionFor(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator, options } = schema._zod.def;
  const kind = ownValue(value, discriminator);
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(kind as string)) ?? schema;
}

function ownValue(value: unknown, key: string): never {
  const found = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return (found ? (value as { readonly [key: string]: unknown })[key] : undefined) as never;
}
