/** Issues about values of another type than the field's, with what to write instead. */
import type { SchemaAnnotation } from "./annotation.ts";
import type { Fix } from "./issue.ts";
import { describeValue, joinNames, quoteValue, withArticle } from "./message-text.ts";

/** What a message states about a field. */
export interface FieldDescription extends SchemaAnnotation {
  /** Whether the field may be absent. */
  readonly isOptional: boolean;
  /** Whether the field takes a text that is not a term, so that a number can be written as one. */
  readonly isText: boolean;
  /** The required fields of an object; absent if the field does not take one object. */
  readonly requiredFields: readonly string[] | undefined;
  /** The only required field of an object has terms: the term that a text means with certainty. */
  readonly termOf?: ((text: string) => string | undefined) | undefined;
  /** The objects of a list; absent if the field is not a list of objects of one form. */
  readonly member?: FieldDescription | undefined;
}

/** What to write instead of a value of the wrong type. */
interface Instead {
  /** The instruction after the statement of the problem. */
  readonly text: string;
  readonly fix?: Fix;
}

/** A value of the wrong type, and its field. */
interface WrongType {
  readonly field: FieldDescription;
  /** The expected type. */
  readonly type: string;
  readonly input: unknown;
}

/** The expected value in a message: `a list`, `a date object`. */
export function expectedValue({ expected, objectFor }: FieldDescription, type: string): string {
  if (expected === undefined) return withArticle(type);
  return objectFor === undefined ? expected : `${expected} such as ${objectFor("2021-03-26")}`;
}

/** The message for a value of the wrong type, and a fix where it is certain. */
export function describeWrongType(wrong: WrongType): { readonly message: string; readonly fix?: Fix | undefined } {
  const { field, type, input } = wrong;
  const instead = insteadOf(wrong);
  const { expected, objectFor } = field;
  const needed =
    objectFor === undefined || instead === undefined ? expectedValue(field, type) : (expected ?? "an object");
  const withFields = instead === undefined && expected === undefined ? withRequiredFields(field, input) : "";
  const message = `expected ${needed}${withFields}, got ${describeValue(input)}`;
  return instead === undefined ? { message } : { message: `${message}; ${instead.text}`, fix: instead.fix };
}

function insteadOf(wrong: WrongType): Instead | undefined {
  const { field, type, input } = wrong;
  if (input === null) return field.isOptional ? { text: "remove the field", fix: { kind: "remove" } } : undefined;
  if (type === "array") return insteadOfMember(field, input);
  if (Array.isArray(input)) return insteadOfList(wrong, input);
  if (type === "object") return insteadOfText(field, input);
  if (typeof input === "string") {
    if (type === "number" && isPlainNumber(input)) return unquoted(Number(input));
    return type === "boolean" && (input === "true" || input === "false") ? unquoted(input === "true") : undefined;
  }
  if (type === "string" && (typeof input === "number" || typeof input === "bigint")) {
    return field.isText ? { text: "write it in quotes", fix: { kind: "replace", value: String(input) } } : undefined;
  }
  return undefined;
}

function unquoted(value: number | boolean): Instead {
  return { text: "write it without quotes", fix: { kind: "replace", value } };
}

/** A single value where a list is expected. */
function insteadOfMember({ member }: FieldDescription, input: unknown): Instead | undefined {
  if (input === undefined || typeof input === "function" || typeof input === "symbol") return undefined;
  const object = member && insteadOfText(member, input);
  if (object !== undefined) return { text: object.text.replace(/^write (.*)$/s, "write [$1]") };
  const isShort = typeof input === "string" && input.length <= 60;
  return { text: isShort ? `write [${JSON.stringify(input)}]` : "put it in brackets: [ … ]" };
}

/** A list where a single value is expected. */
function insteadOfList({ field, type }: WrongType, input: readonly unknown[]): Instead | undefined {
  const [first] = input;
  if (input.length === 0) return field.isOptional ? { text: "remove the field", fix: { kind: "remove" } } : undefined;
  if (input.length > 1) return { text: `the field has one value, the list has ${input.length}` };
  const isValue = type === "object" ? typeof first === "object" && first !== null : typeof first === type;
  if (isValue) return { text: "write its member without the brackets" };
  return type === "object" ? insteadOfText(field, first) : undefined;
}

/** A text or number where an object is expected: the object that it stands for, or that has it in its only required field. */
function insteadOfText(
  { objectFor, requiredFields = [], termOf }: FieldDescription,
  input: unknown,
): Instead | undefined {
  if (typeof input !== "string" && typeof input !== "number") return undefined;
  const [field, ...others] = requiredFields;
  const value = (typeof input === "string" ? termOf?.(input) : undefined) ?? input;
  const object =
    objectFor === undefined && field !== undefined && others.length === 0 && quoteValue(input).length <= 60
      ? `{ "${field}": ${JSON.stringify(value)} }`
      : objectFor?.(String(input));
  return object === undefined ? undefined : { text: `write ${object}` };
}

/** The required fields after an expected object, where a text or number was found: ` with text and kind`. */
function withRequiredFields({ requiredFields: names = [] }: FieldDescription, input: unknown): string {
  if (typeof input === "object" || names.length === 0 || names.length > 6) return "";
  return ` with ${joinNames(names, "and")}`;
}

/** Checks whether a text is a number in the form that JSON serializes it. */
function isPlainNumber(text: string): boolean {
  return text !== "" && String(Number(text)) === text && Number.isFinite(Number(text));
}
