/** Fast validation: compiles a zod schema to plain functions, without generating code. */
import * as z from "zod";
import { fieldsOf } from "./fields.ts";
import { maximumDepth } from "./nesting.ts";

/** Checks whether a value is valid. */
export type Predicate = (value: unknown) => boolean;

/** Checks a value inside `depth` open objects and lists. */
type Test = (value: unknown, depth: number) => boolean;

type JsonObject = { readonly [key: string]: unknown };

const predicates = new WeakMap<z.core.$ZodType, Predicate>();
const compiled = new WeakMap<z.core.$ZodType, Test>();

/**
 * Returns the predicate of a schema; it is compiled once and cached.
 *
 * For JSON values and schemas without transforms and defaults, such as all schemas of the model, the predicate returns the
 * same as `schema.safeParse(value).success`, except that a value nested deeper than {@link maximumDepth} is never valid.
 * Inherited fields are ignored. If a getter or a proxy of the value throws, so does the predicate; `validate` does not.
 * It works under a content security policy without `unsafe-eval`.
 *
 * @example
 * ```ts
 * import { Phase } from "@org/therapy-model";
 * import { predicate } from "@org/therapy-model/schema";
 *
 * predicate(Phase)("phase_1"); // => true
 * ```
 */
export function predicate(schema: z.core.$ZodType): Predicate {
  let cached = predicates.get(schema);
  if (cached === undefined) {
    const test = compile(schema);
    cached = (value) => test(value, 0);
    predicates.set(schema, cached);
  }
  return cached;
}

function compile(schema: z.core.$ZodType): Test {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  // A recursive schema finds this entry while it is being compiled.
  compiled.set(schema, (value, depth) => test(value, depth));
  const test = withChecks(schema, typeTest(schema));
  compiled.set(schema, test);
  return test;
}

function typeTest(schema: z.core.$ZodType): Test {
  if (schema instanceof z.ZodString) return isString;
  // A number format, such as `z.int()`, holds its check itself.
  if (schema instanceof z.ZodNumber && !(schema instanceof z.ZodNumberFormat)) return Number.isFinite;
  if (schema instanceof z.ZodBoolean) return isBoolean;
  if (schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum) return memberOf(schema._zod.values);
  if (schema instanceof z.ZodOptional) return optional(compile(schema._zod.def.innerType));
  if (schema instanceof z.ZodArray) return array(compile(schema._zod.def.element));
  if (schema instanceof z.ZodDiscriminatedUnion) return discriminatedUnion(schema);
  if (schema instanceof z.ZodUnion) return anyOf(schema._zod.def.options.map(compile));
  if (schema instanceof z.ZodObject && schema._zod.def.catchall instanceof z.ZodNever) return object(schema);
  return (value) => z.safeParse(schema, value).success;
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function memberOf(values: z.core.util.PrimitiveSet): Test {
  if (values.size > 1) return (value) => values.has(value as string);
  const [only] = values;
  return (value) => value === only;
}

function optional(inner: Test): Test {
  return (value, depth) => value === undefined || inner(value, depth);
}

function array(element: Test): Test {
  return (value, depth) => {
    if (!Array.isArray(value) || depth >= maximumDepth) return false;
    for (let index = 0; index < value.length; index++) if (!element(value[index], depth + 1)) return false;
    return true;
  };
}

function anyOf(options: readonly Test[]): Test {
  return (value, depth) => options.some((option) => option(value, depth));
}

function discriminatedUnion(schema: z.ZodDiscriminatedUnion): Test {
  const { discriminator, options } = schema._zod.def;
  const byKind = new Map<unknown, Test>();
  for (const option of options) {
    for (const kind of option._zod.propValues?.[discriminator] ?? []) byKind.set(kind, compile(option));
  }
  return (value, depth) => {
    if (typeof value !== "object" || value === null) return false;
    const option = byKind.get((value as JsonObject)[discriminator]);
    return option !== undefined && option(value, depth);
  };
}

interface Field {
  readonly key: string;
  readonly test: Test;
  readonly required: 0 | 1;
}

function object(schema: z.ZodObject): Test {
  const fields = new Map<string, Field>();
  let required = 0;
  for (const [key, field] of fieldsOf(schema)) {
    const isRequired = field._zod.optin === undefined ? 1 : 0;
    fields.set(key, { key, test: compile(field), required: isRequired });
    required += isRequired;
  }
  // Consecutive records often have the same keys in the same order: the key last seen at this position is tried first.
  const lastAt = [...fields.values()];
  return (value, depth) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || depth >= maximumDepth) return false;
    if (!isLiteral(value)) return ownFieldsPass(value as JsonObject, fields, required, depth);
    let present = 0;
    let place = 0;
    for (const key in value) {
      const field = lastAt[place]?.key === key ? lastAt[place] : fields.get(key);
      if (field === undefined || !field.test((value as JsonObject)[key], depth + 1)) return false;
      if (place < lastAt.length) lastAt[place] = field;
      present += field.required;
      place++;
    }
    return present === required;
  };
}

/** Checks whether an object inherits nothing, as in parsed JSON. */
function isLiteral(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Tests an object that may inherit fields. JSON does not contain those. */
function ownFieldsPass(
  value: JsonObject,
  fields: ReadonlyMap<string, Field>,
  required: number,
  depth: number,
): boolean {
  let present = 0;
  for (const key of Object.keys(value)) {
    const field = fields.get(key);
    if (field === undefined || !field.test(value[key], depth + 1)) return false;
    present += field.required;
  }
  return present === required;
}

function withChecks(schema: z.core.$ZodType, type: Test): Test {
  const checks = (schema._zod.def.checks ?? []).map(checkTest);
  const all = inOrder(type, checks);
  const pure = schema._zod.def.checks?.every((check) => check._zod.def.check !== "custom") === true;
  return schema instanceof z.ZodString && pure ? rememberingLast(all) : all;
}

/** Remembers the last valid text: consecutive records often repeat ids, units and headings. */
function rememberingLast(test: Test): Test {
  let last: unknown;
  return (value) => {
    if (value === last && value !== undefined) return true;
    if (!test(value, 0)) return false;
    last = value;
    return true;
  };
}

/** Runs the test of the type, then the checks. Direct calls are faster than a loop for up to three checks. */
function inOrder(type: Test, checks: readonly Predicate[]): Test {
  const [first, second, third, ...more] = checks;
  if (first === undefined) return type;
  if (second === undefined) return (value, depth) => type(value, depth) && first(value);
  if (third === undefined) return (value, depth) => type(value, depth) && first(value) && second(value);
  return (value, depth) =>
    type(value, depth) && first(value) && second(value) && third(value) && more.every((check) => check(value));
}

/** Compiles a check. A check without a faster form runs as in zod: it passes if it adds no issue. */
function checkTest(check: z.core.$ZodCheck): Predicate {
  const { def } = check._zod;
  if (check instanceof z.ZodCustom) {
    const { fn } = check._zod.def;
    return (value) => Boolean(synchronous(fn(value)));
  }
  if (
    isDefinition<z.core.$ZodCheckRegexDef>(def, "string_format") &&
    def.pattern instanceof RegExp &&
    !def.pattern.global
  ) {
    const { pattern } = def;
    return (value) => pattern.test(value as string);
  }
  if (isDefinition<z.core.$ZodCheckMinLengthDef>(def, "min_length")) {
    const { minimum } = def;
    return (value) => (value as string).length >= minimum;
  }
  if (isDefinition<z.core.$ZodCheckMaxLengthDef>(def, "max_length")) {
    const { maximum } = def;
    return (value) => (value as string).length <= maximum;
  }
  if (isDefinition<z.core.$ZodCheckGreaterThanDef>(def, "greater_than")) {
    const limit = def.value as number;
    return def.inclusive ? (value) => (value as number) >= limit : (value) => (value as number) > limit;
  }
  if (isDefinition<z.core.$ZodCheckLessThanDef>(def, "less_than")) {
    const limit = def.value as number;
    return def.inclusive ? (value) => (value as number) <= limit : (value) => (value as number) < limit;
  }
  if (isDefinition<z.core.$ZodCheckNumberFormatDef>(def, "number_format") && def.format === "safeint") {
    return Number.isSafeInteger;
  }
  return (value) => {
    const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
    synchronous(check._zod.check(payload));
    return payload.issues.length === 0;
  };
}

function synchronous(result: unknown): unknown {
  if (result instanceof Promise) throw new TypeError("a schema with asynchronous checks has no predicate");
  return result;
}

function isDefinition<Def extends z.core.$ZodCheckDef>(def: z.core.$ZodCheckDef, check: Def["check"]): def is Def {
  return def.check === check;
}
