/**
 * Schemas of bounded lists, numbers and texts, and of optional fields.
 *
 * Each function constructs one zod schema, because every call in a zod method chain clones the schema. Optional schemas
 * are cached. This shortens the time to import the package.
 */
import * as z from "zod";

/** When a check of length runs; zod has the option, its types of parameters lack it. */
interface LengthCheck {
  readonly abort?: boolean;
  readonly when: (payload: z.core.ParsePayload) => boolean;
}

/** Checks of length run for a text or a list only: an object can have a key `length`, with any value. */
const ofText: LengthCheck = { when: ({ value }) => typeof value === "string" };
const ofList: LengthCheck = { when: ({ value }) => Array.isArray(value) };

const notEmptyText = z.minLength(1, ofText);
const notEmptyList = z.minLength(1, ofList);
const isInteger = z.int();

/** A maximum length of a text; a longer text is not tested further. */
export function maximumTextLength(maximum: number): z.core.$ZodCheck<string> {
  return z.maxLength(maximum, { abort: true, ...ofText });
}

/** A maximum length of a list. */
export function maximumListLength(maximum: number): z.core.$ZodCheck<unknown[]> {
  return z.maxLength(maximum, ofList);
}

/** `true` or `false`. */
export const booleanSchema: z.ZodBoolean = z.boolean();

const optionals = new WeakMap<z.ZodType, z.ZodOptional>();

/** A field that may be absent. */
export function optionalField<Schema extends z.ZodType>(schema: Schema): z.ZodOptional<Schema> {
  let made = optionals.get(schema);
  if (made === undefined) {
    made = z.optional(schema);
    optionals.set(schema, made);
  }
  return made as z.ZodOptional<Schema>;
}

/** A list with 1 to `maximum` members. */
export function arraySchema<Element extends z.ZodType>(element: Element, maximum: number): z.ZodArray<Element> {
  return new z.ZodArray({
    type: "array",
    element,
    checks: [notEmptyList, maximumListLength(maximum)],
  }) as z.ZodArray<Element>;
}

/** A finite number in a range; both limits are allowed. */
export function numberSchema(minimum: number, maximum: number): z.ZodNumber {
  return new z.ZodNumber({ type: "number", checks: [z.gte(minimum), z.lte(maximum)] });
}

/** An integer in a range; both limits are allowed. */
export function integerSchema(minimum: number, maximum: number): z.ZodNumber {
  return new z.ZodNumber({ type: "number", checks: [isInteger, z.gte(minimum), z.lte(maximum)] });
}

/**
 * A text of 1 to `maximum` characters that matches a pattern.
 *
 * @param message - The message for a text that does not match, to be read after the quoted text.
 * @param check - A further check of a text that matches.
 */
export function stringSchema<Text extends string = string>(
  maximum: number,
  pattern: RegExp,
  message?: string,
  check?: z.core.$ZodCheck<string>,
): z.ZodType<Text, Text> {
  // A text that is too long is not matched: a pattern must not run on ten million characters.
  const checks = [
    notEmptyText,
    maximumTextLength(maximum),
    z.regex(pattern, message),
    ...(check === undefined ? [] : [check]),
  ];
  return new z.ZodString({ type: "string", checks }) as unknown as z.ZodType<Text, Text>;
}
