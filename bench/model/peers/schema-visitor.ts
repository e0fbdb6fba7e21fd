/** Writes the zod schemas of the model in the terms of another library. */
import * as z from "zod";

/** A condition of a text or number, in the terms of zod. */
export interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly fn?: (value: never) => boolean;
}

/** How a library declares schemas. `S` is its type of a schema. */
export interface SchemaKit<S> {
  readonly text: (checks: readonly Check[]) => S;
  readonly number: (checks: readonly Check[]) => S;
  readonly boolean: () => S;
  readonly terms: (keys: readonly string[]) => S;
  readonly list: (member: S, checks: readonly Check[]) => S;
  readonly object: (fields: { readonly [name: string]: S }, checks: readonly Check[]) => S;
  readonly byKind: (members: readonly S[]) => S;
  readonly either: (members: readonly S[]) => S;
  readonly optional: (schema: S) => S;
  readonly lazy: (schema: () => S) => S;
}

/** Makes a function that converts schemas, each once; a schema inside itself becomes a lazy one. */
export function converter<S>(kit: SchemaKit<S>): (schema: z.core.$ZodType) => S {
  const made = new Map<z.core.$ZodType, S | undefined>();
  return convert;

  function convert(schema: z.core.$ZodType): S {
    const known = made.get(schema);
    if (known !== undefined) return known;
    if (made.has(schema)) return kit.lazy(() => made.get(schema)!);
    made.set(schema, undefined);
    const converted = make(schema);
    made.set(schema, converted);
    return converted;
  }

  function make(schema: z.core.$ZodType): S {
    if (schema instanceof z.ZodOptional) return kit.optional(convert(schema._zod.def.innerType));
    if (schema instanceof z.ZodString) return kit.text(checksOf(schema));
    if (schema instanceof z.ZodNumber) return kit.number(checksOf(schema));
    if (schema instanceof z.ZodBoolean) return kit.boolean();
    if (schema instanceof z.ZodLiteral) return kit.terms(schema._zod.def.values.map(String));
    if (schema instanceof z.ZodEnum) return kit.terms(schema.options.map(String));
    if (schema instanceof z.ZodArray) return kit.list(convert(schema._zod.def.element), checksOf(schema));
    if (schema instanceof z.ZodObject) {
      const shape: Readonly<Record<string, z.core.$ZodType>> = schema._zod.def.shape;
      const fields = Object.entries(shape).map(([name, field]) => [name, convert(field)] as const);
      return kit.object(Object.fromEntries(fields), checksOf(schema));
    }
    if (schema instanceof z.ZodDiscriminatedUnion) return kit.byKind(schema._zod.def.options.map(convert));
    if (schema instanceof z.ZodUnion) return kit.either(schema._zod.def.options.map(convert));
    throw new Error(`no conversion of ${schema._zod.def.type}`);
  }
}

function checksOf(schema: z.core.$ZodType): Check[] {
  return (schema._zod.def.checks ?? []).map((check) => check._zod.def as unknown as Check);
}
