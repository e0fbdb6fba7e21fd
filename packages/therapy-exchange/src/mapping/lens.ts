/** Lenses: how to find, or make, an inner object of a record. */
import type { ObjectSchema } from "@org/therapy-model/schema";
import * as z from "zod";

/** A pair of functions that find and make an object inside another one, or the object itself. */
export interface Lens<Target, Inner> {
  /** The schema of the inner object. */
  readonly schema: ObjectSchema<Inner>;
  /** Whether the inner object is the outer object itself. */
  readonly isRoot: boolean;
  /** Returns the inner object, or `undefined` if it is absent. */
  readonly find: (target: Target) => Inner | undefined;
  /** Returns the inner object, and creates it if it is absent. */
  readonly make: (target: Target) => Inner;
}

/** The type of a field when it is present. */
export type Present<Target, Key extends keyof Target> = Exclude<Target[Key], undefined>;

/** Makes the lens of an object onto itself. */
export function rootLens<Target>(schema: ObjectSchema<Target>): Lens<Target, Target> {
  return { schema, isRoot: true, find: (target) => target, make: (target) => target };
}

/** Makes the lens onto the object in a field. */
export function fieldLens<Target, Outer, Key extends keyof Outer & string>(
  of: Lens<Target, Outer>,
  key: Key,
): Lens<Target, Present<Outer, Key>> {
  type Inner = Present<Outer, Key>;
  return {
    schema: fieldSchema(of.schema, key) as ObjectSchema<Inner>,
    isRoot: false,
    find: (target) => of.find(target)?.[key] as Inner | undefined,
    make(target) {
      const outer = of.make(target);
      return (outer[key] ??= {} as Outer[Key]) as Inner;
    },
  };
}

/** Returns the schema of a field, without `optional`. */
export function fieldSchema(schema: object, key: string): z.ZodType {
  const type = (schema as z.ZodObject).shape[key] as z.ZodType;
  return type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type;
}

/** Returns the maximum length of a list by its schema. */
export function maxLengthOf(type: z.ZodType): number {
  for (const check of type._zod.def.checks ?? []) {
    const { def } = check._zod;
    if (def.check === "max_length") return (def as z.core.$ZodCheckMaxLengthDef).maximum;
  }
  return Infinity;
}
