/** Parts of messages: values, types and lists of options. */

/** What a text is that is not a date. */
export const dateFormat = "is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD";

/** A type with its article: `a string`, `an object`. */
export function withArticle(type: string): string {
  if (type === "array") return "a list";
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** A value with its type: `the string "x"`, `a list`, `an object`. */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return `the ${typeof value} ${quoteValue(value)}`;
}

/** A primitive value as JSON, truncated; an object or a list by its type only. */
export function quoteValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return truncate(JSON.stringify(value.slice(0, 100)));
    case "number":
    case "bigint":
    case "boolean":
      return truncate(String(value));
    case "undefined":
      return "undefined";
    default:
      return describeValue(value);
  }
}

function truncate(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The maximum number of options that are listed. Of more, none is: the first ones would not help. */
const maximumOptions = 60;

/** The options after an introduction; empty without options, or with too many to read. */
export function listOptions(introduction: string, options: readonly string[]): string {
  return options.length === 0 || options.length > maximumOptions ? "" : `${introduction} ${options.join(", ")}`;
}

/** Names with a conjunction before the last: `a, b or c`. */
export function joinNames(names: readonly string[], conjunction: "and" | "or"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}
