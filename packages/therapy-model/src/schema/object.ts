/** Declarations of object and union schemas. The compiler checks that each schema is equal to its interface. */
import * as z from "zod";
import type { IssueCode } from "./issue-catalog.ts";

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;
type OpenMember<T> = T extends string ? ({} extends { [K in T]: 1 } ? T : never) : never;
/** `true` if every member of `T` is a string literal, not `string` or a template literal. */
type IsClosed<T> = [OpenMember<T>] extends [never] ? true : false;

/** The zod type in `.shape` of a field of type `T`. */
export type SchemaOf<T> = [T] extends [boolean]
  ? Same<T, boolean> extends true
    ? z.ZodBoolean
    : z.ZodType<T, T>
  : [T] extends [number]
    ? z.ZodNumber
    : [T] extends [string]
      ? IsClosed<T> extends true
        ? IsUnion<T> extends true
          ? z.ZodEnum<{ [K in T]: K }>
          : z.ZodLiteral<T>
        : z.ZodType<T, T>
      : [T] extends [readonly (infer E)[]]
        ? z.ZodArray<SchemaOf<E>>
        : [T] extends [object]
          ? IsUnion<T> extends true
            ? UnionSchema<T>
            : ObjectSchema<T>
          : z.ZodType<T, T>;

/** The shape of the schema of `T`: every key of `T`, wrapped in `ZodOptional` if the key is optional. */
export type ShapeOf<T> = {
  [K in keyof T]-?: {} extends Pick<T, K> ? z.ZodOptional<SchemaOf<Exclude<T[K], undefined>>> : SchemaOf<T[K]>;
};

/** The zod internals of an {@link ObjectSchema}, with the named interface as output and input. */
export interface ObjectInternals<T> extends Omit<
  z.core.$ZodObjectInternals<ShapeOf<T>, z.core.$strict>,
  "output" | "input"
> {
  output: T;
  input: T;
}

/**
 * The schema of an object type `T`: a strict zod object whose output is the named type `T`.
 *
 * TypeScript cannot prove for every `T` that the shape infers `T`; {@link objectSchema} checks it for each declaration.
 * @ts-ignore */
export interface ObjectSchema<T> extends z.ZodObject<ShapeOf<T>, z.core.$strict> {
  _zod: ObjectInternals<T>;
}

/**
 * A schema with input and output `T`: without transform, default or coercion.
 *
 * It has only the two types. With a parameter of type `z.ZodType<T, T>`, the compiler compares complete schemas, which
 * takes 100,000 type instantiations for one record.
 */
export interface SchemaFor<T> {
  /** The zod internals of the schema. */
  readonly _zod: {
    /** The output type. */
    readonly output: T;
    /** The input type. */
    readonly input: T;
  };
}

/** The schema of a union of object types, discriminated by `kind`. */
export interface UnionSchema<T> extends z.ZodType<T, T> {
  /** The schemas of the members, in the order of declaration. */
  readonly options: readonly z.ZodObject[];
}

/** The mismatch between an interface and its schema, as the compiler reports it. */
export interface SchemaMismatch<Interface, Schema> {
  "interface type": Interface;
  "schema type": Schema;
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Field<S, K> = K extends keyof S ? z.core.$InferObjectOutput<Pick<S & z.core.$ZodShape, K>, {}> : never;
type InputField<S, K> = K extends keyof S ? z.core.$InferObjectInput<Pick<S & z.core.$ZodShape, K>, {}> : never;
type Checked<T, S> = {
  [K in keyof T | keyof S]: K extends keyof T
    ? K extends keyof S
      ? Same<Pick<T, K>, Field<S, K>> extends true
        ? Same<Pick<T, K>, InputField<S, K>> extends true
          ? S[K] extends { _zod: { def: { type: "catch" } } }
            ? SchemaMismatch<Pick<T, K>, "a caught value">
            : S[K]
          : SchemaMismatch<Pick<T, K>, InputField<S, K>>
        : SchemaMismatch<Pick<T, K>, Field<S, K>>
      : SchemaMismatch<Pick<T, K>, "no such field">
    : SchemaMismatch<"no such field", K>;
};

/** A condition on several fields of an object, such as "the low end is not above the high end". */
export interface Constraint<T> {
  /** Checks an object whose fields are valid by themselves. */
  readonly isSatisfied: (value: T) => boolean;
  /** The field of the issue; absent for the object itself. */
  readonly path?: keyof T & string;
  /** The message of the issue, to be read after the path. */
  readonly message: string;
  /** The code of the issue; `inconsistent_fields` if absent. */
  readonly code?: IssueCode;
}

/** The constraint that an object has at least one field. */
export const hasAnyField: Constraint<object> = {
  isSatisfied: (value) => {
    // `Object.keys` would make a list for each object.
    for (const key in value) if (Object.hasOwn(value, key)) return true;
    return false;
  },
  message: "is empty; set a field or remove it",
};

/**
 * Declares the schema of an object type; the interface is the type argument of the annotation of the constant.
 *
 * A field that is missing, extra, wider, narrower, nullable, defaulted, transformed or differently optional does not
 * compile. At run time it is a strict zod object: it rejects unknown keys. Declare a recursive field with a getter.
 *
 * @param constraints - Conditions on several fields; they run if each field is valid.
 *
 * @example
 * ```ts
 * import { objectSchema, type ObjectSchema } from "@org/therapy-model/schema";
 * import * as z from "zod";
 *
 * interface Dose { value: number; note?: string | undefined }
 * const Dose: ObjectSchema<Dose> = objectSchema({ value: z.number(), note: z.string().optional() });
 * Dose.safeParse({ value: 1, unit: "mg" }).success; // => false
 * ```
 */
export function objectSchema<T, S extends Shape = Shape>(
  shape: S & NoInfer<Checked<T, S>>,
  ...constraints: readonly Constraint<NoInfer<T>>[]
): ObjectSchema<T> {
  never ??= z.never();
  const checks = constraints.map(({ isSatisfied, path, message, code = "inconsistent_fields" }) =>
    z.refine<T>((value) => isSatisfied(value), { path: path === undefined ? [] : [path], message, params: { code } }),
  );
  return new z.ZodObject({ type: "object", shape, catchall: never, checks }) as unknown as ObjectSchema<T>;
}

/** The schema of unknown keys, shared by all objects. */
let never: z.ZodNever | undefined;

type Members<S extends readonly z.ZodType[]> = z.output<S[number]>;

/**
 * Declares the schema of a union of object types, discriminated by `kind`.
 *
 * The members must be exactly those of the annotated type: a missing or extra member does not compile.
 *
 * @example
 * ```ts
 * import { Estimate } from "@org/therapy-model";
 *
 * Estimate.safeParse({ kind: "not_reached" }).success; // => true
 * ```
 */
export function unionSchema<T, const S extends readonly [z.ZodType, ...z.ZodType[]] = readonly [z.ZodType]>(
  options: S & NoInfer<Same<T, Members<S>> extends true ? S : SchemaMismatch<T, Members<S>>>,
): UnionSchema<T> {
  const members = options as unknown as readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];
  return z.discriminatedUnion("kind", members) as unknown as UnionSchema<T>;
}
