/** Issues about values of another type than the field's, with what to write instead. */
import * as z from "zod";
import { annotationOf } from "./annotation.ts";
import { fieldsOf } from "./fields.ts";
import type { Fix } from "./issue.ts";
import { describeValue, joinNames, quoteValue, withArticle } from "./message-text.ts";
import type { PlacedSchema } from "./schema-path.ts";

/** What to write instead of a value of the wrong type. */
interface Instead {
  /** The instruction after the statement of the problem. */
  readonly text: string;
  readonly fix?: Fix;
}

/** A value of the wrong type, the schema of its field, and whether the field may be absent. */
export interface WrongType {
  readonly placed: PlacedSchema;
  /** The type that zod expects. */
  readonly type: string;
  readonly input: unknown;
  readonly isOptional: boolean;
}

/** The expected value in a message: `a list`, `a date object`. */
export function expectedValue(placed: PlacedSchema, type: string): string {
  const { expected, objectFor } = annotationOf(placed);
  if (expected === undefined) return withArticle(type);
  return objectFor === undefined ? expected : `${expected} such as ${objectFor("2021-03-26")}`;
}

/** The message for a value of the wrong type, and a fix where it is certain. */
export function describeWrongType(wrong: WrongType): { readonly message: string; readonly fix?: Fix | undefined } {
  const { placed, type, input } = wrong;
  const instead = insteadOf(wrong);
  const { expected, objectFor } = annotationOf(placed);
  const needed =
    objectFor === undefined || instead === undefined ? expectedValue(placed, type) : (expected ?? "an object");
  const withFields = instead === undefined && expected === undefined ? withRequiredFields(placed, input) : "";
  const message = `expected ${needed}${withFields}, got ${describeValue(input)}`;
  return instead === undefined ? { message } : { message: `${message}; ${instead.text}`, fix: instead.fix };
}

function insteadOf(wrong: WrongType): Instead | undefined {
  const { placed, type, input, isOptional } = wrong;
  if (input === null) return isOptional ? { text: "remove the field", fix: { kind: "remove" } } : undefined;
  if (type === "array") return insteadOfMember(input);
  if (Array.isArray(input)) return insteadOfList(wrong, input);
  if (type === "object") return insteadOfText(placed, input);
  if (typeof input === "string") {
    if (type === "number" && isPlainNumber(input)) return unquoted(Number(input));
    return type === "boolean" && (input === "true" || input === "false") ? unquoted(input === "true") : undefined;
  }
  if (type === "string" && (typeof input === "number" || typeof input === "bigint")) {
    return isTextField(placed)
      ? { text: "write it in quotes", fix: { kind: "replace", value: String(input) } }
      : undefined;
  }
  return undefined;
}

function unquoted(value: number | boolean): Instead {
  return { text: "write it without quotes", fix: { kind: "replace", value } };
}

/** A single value where a list is expected. */
function insteadOfMember(input: unknown): Instead | undefined {
  if (input === undefined || typeof input === "function" || typeof input === "symbol") return undefined;
  const isShort = typeof input === "string" && input.length <= 60;
  return { text: isShort ? `write [${JSON.stringify(input)}]` : "put it in brackets: [ … ]" };
}

/** A list where a single value is expected. */
function insteadOfList({ placed, type, isOptional }: WrongType, input: readonly unknown[]): Instead | undefined {
  const [first] = input;
  if (input.length === 0) return isOptional ? { text: "remove the field", fix: { kind: "remove" } } : undefined;
  if (input.length > 1) return { text: `the field has one value, the list has ${input.length}` };
  const isValue = type === "object" ? typeof first === "object" && first !== null : typeof first === type;
  if (isValue) return { text: "write its member without the brackets" };
  return type === "object" ? insteadOfText(placed, first) : undefined;
}

/** A text or number where an object is expected: the object that it stands for, or that has it in its only required field. */
function insteadOfText(placed: PlacedSchema, input: unknown): Instead | undefined {
  if (typeof input !== "string" && typeof input !== "number") return undefined;
  const { objectFor } = annotationOf(placed);
  const [field, ...others] = placed instanceof z.ZodObject ? requiredFields(placed) : [];
  const object =
    objectFor === undefined && field !== undefined && others.length === 0 && quoteValue(input).length <= 60
      ? `{ "${field}": ${JSON.stringify(input)} }`
      : objectFor?.(String(input));
  return object === undefined ? undefined : { text: `write ${object}` };
}

/** Whether a field takes any text, so that a number can be written as one. */
function isTextField(placed: PlacedSchema): boolean {
  return placed instanceof z.ZodString;
}

/** The required fields after an expected object, where a text or number was found: ` with text and kind`. */
function withRequiredFields(placed: PlacedSchema, input: unknown): string {
  if (!(placed instanceof z.ZodObject) || typeof input === "object") return "";
  const names = requiredFields(placed);
  return names.length === 0 || names.length > 6 ? "" : ` with ${joinNames(names, "and")}`;
}

function requiredFields(schema: z.ZodObject): string[] {
  return fieldsOf(schema).flatMap(([name, field]) => (field instanceof z.ZodOptional ? [] : [name]));
}

/** Checks whether a text is a number in the form that JSON serializes it. */
function isPlainNumber(text: string): boolean {
  return text !== "" && String(Number(text)) === text && Number.isFinite(Number(text));
}
