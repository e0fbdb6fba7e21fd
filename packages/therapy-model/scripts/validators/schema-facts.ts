/** What the zod schemas of the model state, in the terms of the generated code. */
import type * as z from "zod";
import type { NumberLimit } from "../../src/validators/node.ts";

/** A condition on a value: a constraint of an object, or a check of a text. */
export interface ConditionFacts {
  readonly path: string | undefined;
  readonly message: string;
  readonly params: { readonly [name: string]: unknown };
}

/** The limits of a text. */
export interface TextFacts {
  readonly minimum: number;
  readonly maximum: number;
  readonly pattern: RegExp | undefined;
  readonly message: string | undefined;
  readonly conditions: readonly ConditionFacts[];
}

/** The limits of a number. */
export interface NumberFacts {
  readonly isInteger: boolean;
  readonly limits: readonly NumberLimit[];
}

/** The limits of a list, and whether it has a check of its own. */
export interface ListFacts {
  readonly minimum: number;
  readonly maximum: number;
  readonly hasCheck: boolean;
}

interface Definition {
  readonly check: string;
  readonly when?: (payload: object) => boolean;
  readonly [property: string]: unknown;
}

function checksOf(schema: z.core.$ZodType): Definition[] {
  const definitions = (schema._zod.def.checks ?? []).map((check) => check._zod.def as unknown as Definition);
  for (const { check, when } of definitions) {
    if (when?.({ value: { length: 1 }, issues: [] }) === true) {
      throw new Error(
        `a check ${check} also runs for an object with a length; use the functions of src/schema/bounds.ts`,
      );
    }
  }
  return definitions;
}

/** Reads the checks of a text schema, which must be in the order of {@link z.ZodString} in `src/schema/bounds.ts`. */
export function textFacts(schema: z.ZodString): TextFacts {
  const order = ["min_length", "max_length", "string_format", "custom"];
  const checks = checksOf(schema);
  const places = checks.map(({ check }) => order.indexOf(check));
  if (places.some((place, index) => place < 0 || (index > 0 && place <= places[index - 1]!))) {
    throw new Error(
      `a text has the checks ${checks.map(({ check }) => check).join(", ")}; expected ${order.join(", ")}`,
    );
  }
  const one = (check: string): Definition | undefined => checks.find((each) => each.check === check);
  const minimum = (one("min_length")?.["minimum"] as number | undefined) ?? 0;
  const maximum = one("max_length");
  if (minimum > 1 || maximum === undefined || maximum["abort"] !== true) {
    throw new Error("a text needs a maximum length that stops its checks, and a minimum of 0 or 1");
  }
  const format = one("string_format");
  return {
    minimum,
    maximum: maximum["maximum"] as number,
    pattern: format?.["pattern"] as RegExp | undefined,
    message: messageOf(format),
    conditions: conditionFacts(schema),
  };
}

/** Reads the checks of a number schema. */
export function numberFacts(schema: z.ZodNumber): NumberFacts {
  const limits: NumberLimit[] = [];
  let isInteger = false;
  for (const definition of checksOf(schema)) {
    const { check, value, inclusive } = definition as unknown as { check: string; value: number; inclusive: boolean };
    if (check === "greater_than") limits.push([inclusive ? "ge" : "gt", value]);
    else if (check === "less_than") limits.push([inclusive ? "le" : "lt", value]);
    else if (check === "number_format" && definition["format"] === "safeint" && limits.length === 0) isInteger = true;
    else throw new Error(`a number has the check ${check}, which the generator does not know`);
  }
  return { isInteger, limits };
}

/** Reads the checks of a list schema. */
export function listFacts(schema: z.ZodArray): ListFacts {
  let minimum = 0;
  let maximum = Infinity;
  let hasCheck = false;
  for (const definition of checksOf(schema)) {
    if (definition.check === "min_length") minimum = definition["minimum"] as number;
    else if (definition.check === "max_length") maximum = definition["maximum"] as number;
    else hasCheck = true;
  }
  return { minimum, maximum, hasCheck };
}

/** Reads the conditions of a schema. */
export function conditionFacts(schema: z.core.$ZodType): ConditionFacts[] {
  return checksOf(schema)
    .filter(({ check }) => check === "custom")
    .map((definition) => {
      const path = (definition["path"] ?? []) as readonly string[];
      if (path.length > 1 || definition["abort"] === true) throw new Error("a constraint has a path of several keys");
      const params = (definition["params"] ?? {}) as ConditionFacts["params"];
      return { path: path[0], message: messageOf(definition) ?? "Invalid input", params };
    });
}

function messageOf(definition: Definition | undefined): string | undefined {
  const error = definition?.["error"] as ((issue: object) => unknown) | undefined;
  const message = error?.({});
  return typeof message === "string" ? message : undefined;
}
