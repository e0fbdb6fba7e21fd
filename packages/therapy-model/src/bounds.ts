/**
 * Lists, numbers and texts with bounds, and fields that may be absent.
 *
 * Each is made as one zod schema, because a chain of calls makes one a call, and what stands in many places is made once:
 * the package is imported faster for it.
 */
import * as z from "zod";

const notEmpty = z.minLength(1);
const whole = z.int();

/** A yes or a no. */
export const flag: z.ZodBoolean = z.boolean();

const optionals = new WeakMap<z.ZodType, z.ZodOptional>();

/** A field that may be absent. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodOptional<Schema> {
  let made = optionals.get(schema);
  if (made === undefined) {
    made = z.optional(schema);
    optionals.set(schema, made);
  }
  return made as z.ZodOptional<Schema>;
}

/** A list of one member at least. */
export function list<Element extends z.ZodType>(element: Element, most: number): z.ZodArray<Element> {
  return new z.ZodArray({ type: "array", element, checks: [notEmpty, z.maxLength(most)] }) as z.ZodArray<Element>;
}

/** A number between two bounds, both included. */
export function number(least: number, most: number): z.ZodNumber {
  return new z.ZodNumber({ type: "number", checks: [z.gte(least), z.lte(most)] });
}

/** A whole number between two bounds, both included. */
export function integer(least: number, most: number): z.ZodNumber {
  return new z.ZodNumber({ type: "number", checks: [whole, z.gte(least), z.lte(most)] });
}

/** A text of a form, with the words for one that is not of it, and what a form cannot say. */
export function text<Text extends string = string>(
  most: number,
  form: RegExp,
  otherwise?: string,
  further?: z.core.$ZodCheck<string>,
): z.ZodType<Text, Text> {
  // What is too long is not matched: a pattern may not be asked about ten million characters.
  const checks = [
    notEmpty,
    z.maxLength(most, { abort: true }),
    z.regex(form, otherwise),
    ...(further === undefined ? [] : [further]),
  ];
  return new z.ZodString({ type: "string", checks }) as unknown as z.ZodType<Text, Text>;
}
