/** How an interface and its zod schema are held equal: the interface is the contract, the schema the checker. */
import * as z from "zod";
import type { IssueCode } from "./issue.ts";

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;
type OpenMember<T> = T extends string ? ({} extends { [K in T]: 1 } ? T : never) : never;
/** Whether every member of `T` is a string literal rather than `string` or a template literal. */
type IsClosed<T> = [OpenMember<T>] extends [never] ? true : false;

/** The zod type that a reader of `.shape` may rely on for a field of type `T`. */
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

/** The shape of the schema of `T`: every key, wrapped in `ZodOptional` where the key is optional. */
export type ShapeOf<T> = {
  [K in keyof T]-?: {} extends Pick<T, K> ? z.ZodOptional<SchemaOf<Exclude<T[K], undefined>>> : SchemaOf<T[K]>;
};

/** What zod keeps of an {@link ObjectSchema}, with the interface's own name as its output. */
export interface ObjectInternals<T> extends Omit<
  z.core.$ZodObjectInternals<ShapeOf<T>, z.core.$strict>,
  "output" | "input"
> {
  output: T;
  input: T;
}

/**
 * The schema of the record type `T`: a strict zod object whose output is `T` by name.
 *
 * TypeScript cannot prove for every `T` that this shape yields `T`; {@link object} proves it for each one.
 * @ts-ignore */
export interface ObjectSchema<T> extends z.ZodObject<ShapeOf<T>, z.core.$strict> {
  _zod: ObjectInternals<T>;
}

/**
 * Any schema that gives a `T` back as it was: without transform, default or coercion.
 *
 * Named by its two types alone. A parameter of type `z.ZodType<T, T>` makes a compiler compare whole schemas, which costs
 * it a hundred thousand instantiations, and its user seconds, for one record.
 */
export interface SchemaFor<T> {
  /** What zod keeps of the schema. */
  readonly _zod: {
    /** What comes out of it. */
    readonly output: T;
    /** What goes into it. */
    readonly input: T;
  };
}

/** The schema of a union of record types told apart by their `kind`. */
export interface UnionSchema<T> extends z.ZodType<T, T> {
  /** The schemas of the members, in the order in which they were declared. */
  readonly options: readonly z.ZodObject[];
}

/** Where an interface and the schema that claims to check it say different things. */
export interface Drift<Interface, Schema> {
  "the interface says": Interface;
  "the schema says": Schema;
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
            ? Drift<Pick<T, K>, "whatever is caught">
            : S[K]
          : Drift<Pick<T, K>, InputField<S, K>>
        : Drift<Pick<T, K>, Field<S, K>>
      : Drift<Pick<T, K>, "no such field">
    : Drift<"no such field", K>;
};

/** What an object schema holds of its fields together, such as "the low end is not above the high end". */
export interface Coherence<T> {
  /** Whether a value whose fields are each right is right as a whole. */
  readonly holds: (value: T) => boolean;
  /** The field that the issue points at; absent where it is the whole object. */
  readonly path?: keyof T & string;
  /** What is wrong when it does not hold. */
  readonly message: string;
  /** The code of the issue where it is not that fields contradict one another. */
  readonly code?: IssueCode;
}

/** The condition that an object of optional fields has one of them at least. */
export const saysSomething: Coherence<object> = {
  holds: (value) => Object.keys(value).length > 0,
  message: "says nothing; leave it out",
};

/**
 * Declares the schema of a record type; the interface comes from the annotation of the constant.
 *
 * A field that is missing, extra, wider, narrower, nullable, defaulted, transformed or differently optional does not
 * compile. At run time it is a strict zod object: unknown keys are refused. `coherence` adds conditions that several
 * fields must meet together. A field that leads back to its object is a getter.
 *
 * @example
 * ```ts
 * import { object, type ObjectSchema } from "@org/therapy-model";
 * import * as z from "zod";
 *
 * interface Dose { value: number; note?: string | undefined }
 * const Dose: ObjectSchema<Dose> = object({ value: z.number(), note: z.string().optional() });
 * Dose.safeParse({ value: 1, unit: "mg" }).success; // => false
 * ```
 */
export function object<T, S extends Shape = Shape>(
  shape: S & NoInfer<Checked<T, S>>,
  ...coherence: readonly Coherence<NoInfer<T>>[]
): ObjectSchema<T> {
  never ??= z.never();
  const checks = coherence.map(({ holds, path, message, code = "incoherent_fields" }) =>
    z.refine<T>((value) => holds(value), { path: path === undefined ? [] : [path], message, params: { code } }),
  );
  return new z.ZodObject({ type: "object", shape, catchall: never, checks }) as unknown as ObjectSchema<T>;
}

/** What the value of an unknown key may be; one for all objects. */
let never: z.ZodNever | undefined;

type Members<S extends readonly z.ZodType[]> = z.output<S[number]>;

/**
 * Declares the schema of a union of record types that are told apart by their `kind`.
 *
 * The members must make up exactly the annotated type: a forgotten or foreign member does not compile.
 *
 * @example
 * ```ts
 * import { Estimate } from "@org/therapy-model";
 *
 * Estimate.safeParse({ kind: "not_reached" }).success; // => true
 * ```
 */
export function union<T, const S extends readonly [z.ZodType, ...z.ZodType[]] = readonly [z.ZodType]>(
  options: S & NoInfer<Same<T, Members<S>> extends true ? S : Drift<T, Members<S>>>,
): UnionSchema<T> {
  const members = options as unknown as readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];
  return z.discriminatedUnion("kind", members) as unknown as UnionSchema<T>;
}
