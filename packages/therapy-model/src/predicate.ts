/** The fast answer to "is this valid?": a zod schema turned into plain functions, without generating code. */
import * as z from "zod";
import { fieldsOf } from "./fields.ts";

/** Tells whether a value is valid. */
export type Predicate = (value: unknown) => boolean;

type JsonObject = { readonly [key: string]: unknown };

/** How deep a value may nest: deeper than any record does, far less deep than the stack. */
export const maximumDepth = 100;

/** The predicates that are asked about whole values, and those that they ask about parts. */
const wholes = new WeakMap<z.core.$ZodType, Predicate>();
const compiled = new WeakMap<z.core.$ZodType, Predicate>();
/** How many objects and lists are open around the value that is being looked at. */
let depth = 0;

/**
 * Makes the predicate of a schema, or finds the one that was made before.
 *
 * For JSON values it agrees with `schema.safeParse(value).success` where the schema neither transforms nor defaults, as no
 * schema of the model does; a value nested deeper than {@link maximumDepth} is never valid. No code is generated, so it
 * works under a content security policy without `unsafe-eval`.
 *
 * @example
 * ```ts
 * import { Phase, predicate } from "@org/therapy-model";
 *
 * predicate(Phase)("phase_1"); // => true
 * ```
 */
export function predicate(schema: z.core.$ZodType): Predicate {
  let whole = wholes.get(schema);
  if (whole === undefined) {
    const test = compile(schema);
    whole = (value) => {
      // A check may itself ask about another value; what is open around it is not open around that one.
      const outside = depth;
      depth = 0;
      const valid = test(value);
      depth = outside;
      return valid;
    };
    wholes.set(schema, whole);
  }
  return whole;
}

function compile(schema: z.core.$ZodType): Predicate {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  // A schema that contains itself finds this entry while it is being compiled.
  compiled.set(schema, (value) => made(value));
  const made = withChecks(schema, ofType(schema));
  compiled.set(schema, made);
  return made;
}

function ofType(schema: z.core.$ZodType): Predicate {
  if (schema instanceof z.ZodString) return isString;
  if (schema instanceof z.ZodNumber) return Number.isFinite;
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

function memberOf(values: z.core.util.PrimitiveSet): Predicate {
  if (values.size > 1) return (value) => values.has(value as string);
  const [only] = values;
  return (value) => value === only;
}

function optional(inner: Predicate): Predicate {
  return (value) => value === undefined || inner(value);
}

function array(element: Predicate): Predicate {
  return (value) => {
    if (!Array.isArray(value) || depth >= maximumDepth) return false;
    depth++;
    let index = 0;
    while (index < value.length && element(value[index])) index++;
    depth--;
    return index === value.length;
  };
}

function anyOf(options: readonly Predicate[]): Predicate {
  return (value) => options.some((option) => option(value));
}

function discriminatedUnion(schema: z.ZodDiscriminatedUnion): Predicate {
  const { discriminator, options } = schema._zod.def;
  const byKind = new Map<unknown, Predicate>();
  for (const option of options) {
    for (const kind of option._zod.propValues?.[discriminator] ?? []) byKind.set(kind, compile(option));
  }
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const option = byKind.get((value as JsonObject)[discriminator]);
    return option !== undefined && option(value);
  };
}

interface Field {
  readonly key: string;
  readonly test: Predicate;
  readonly required: 0 | 1;
}

function object(schema: z.ZodObject): Predicate {
  const fields = new Map<string, Field>();
  let required = 0;
  for (const [key, field] of fieldsOf(schema)) {
    const isRequired = field._zod.optin === undefined ? 1 : 0;
    fields.set(key, { key, test: compile(field), required: isRequired });
    required += isRequired;
  }
  // Records come in runs with the same keys in the same order: what stood at this place last time is tried first.
  const lastAt = [...fields.values()];
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || depth >= maximumDepth) return false;
    depth++;
    let valid = true;
    let present = 0;
    let place = 0;
    for (const key in value) {
      const field = lastAt[place]?.key === key ? lastAt[place] : fields.get(key);
      if (field === undefined || !field.test((value as JsonObject)[key])) {
        valid = false;
        break;
      }
      if (place < lastAt.length) lastAt[place] = field;
      present += field.required;
      place++;
    }
    depth--;
    return valid && present === required;
  };
}

function withChecks(schema: z.core.$ZodType, type: Predicate): Predicate {
  const checks = (schema._zod.def.checks ?? []).map(ofCheck);
  const all = inTurn(type, checks);
  const pure = schema._zod.def.checks?.every((check) => check._zod.def.check !== "custom") === true;
  return schema instanceof z.ZodString && pure ? rememberingLast(all) : all;
}

/** The same few ids, units and headings stand in record after record: what was valid last is not read again. */
function rememberingLast(test: Predicate): Predicate {
  let last: unknown;
  return (value) => {
    if (value === last && value !== undefined) return true;
    if (!test(value)) return false;
    last = value;
    return true;
  };
}

/** A call for each rather than a loop: most schemas have one, two or three checks. */
function inTurn(type: Predicate, checks: readonly Predicate[]): Predicate {
  const [first, second, third, ...more] = checks;
  if (first === undefined) return type;
  if (second === undefined) return (value) => type(value) && first(value);
  if (third === undefined) return (value) => type(value) && first(value) && second(value);
  return (value) => type(value) && first(value) && second(value) && third(value) && more.every((check) => check(value));
}

/** Any check at all, asked as zod asks it: it is passed when it adds no issue. */
function ofCheck(check: z.core.$ZodCheck): Predicate {
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
