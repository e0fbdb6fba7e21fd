/** Issues about values. `validate` and the generated validators report the same ones. */
import { checkIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import { checkUnit } from "@org/therapy-units";
import { suggestSpelling } from "../vocabulary/suggestion.ts";
import type { Fix, Issue, IssueCode } from "./issue.ts";
import { dateFormat, describeValue, joinNames, listOptions, quoteValue } from "./message-text.ts";
import type { TermSuggestion } from "./term-suggestion.ts";
import { describeWrongType, expectedValue, type FieldDescription } from "./wrong-type.ts";

/** Keys and indexes from the root of the value. */
export type Path = (string | number)[];

/** Makes an issue that makes the data invalid. */
export function problem(code: IssueCode, path: Path, message: string, fix?: Fix): Issue {
  return fix === undefined
    ? { code, severity: "error", path, message }
    : { code, severity: "error", path, message, fix };
}

/** A value whose type is not that of the field; `type` is the JSON type, or `int`. */
export function wrongType(field: FieldDescription, type: string, input: unknown, path: Path): Issue {
  if (input === undefined) return problem("missing_field", path, `is missing; expected ${expectedValue(field, type)}`);
  if (typeof input === "number" && !Number.isFinite(input)) {
    return problem("out_of_range", path, `${input} is not a finite number`);
  }
  if (typeof input === "number" && type === "int") {
    return problem("out_of_range", path, `${input} is not an integer`);
  }
  const { message, fix } = describeWrongType({ field, type, input });
  return problem("invalid_type", path, message, fix);
}

/** A field that the object does not have, with the names of those that it has. */
export function unknownField(fields: readonly string[], path: Path, key: string): Issue {
  const statement = `${quoteValue(key)} is not a field here`;
  const meant = (fieldsMeantBy.get(key) ?? []).filter((name) => fields.includes(name));
  if (meant.length > 0) {
    return problem(
      "unknown_field",
      [...path, key],
      `${statement}; did you mean ${joinNames(meant.map(quoteValue), "or")}?`,
    );
  }
  const similar = key.length < 4 ? [] : fields.filter((name) => hasWords(name, key));
  if (similar.length > 0 && similar.length <= 3 && suggestSpelling(key, fields) === undefined) {
    const names = joinNames(similar.map(quoteValue), "or");
    return problem("unknown_field", [...path, key], `${statement}; did you mean ${names}?`);
  }
  const issue = unknownName("unknown_field", [...path, key], statement, key, "the fields are", fields);
  return issue.fix?.kind === "replace" ? { ...issue, fix: { kind: "rename", key: String(issue.fix.value) } } : issue;
}

/** Whether a name has the words of another one: `adverseEvents` has those of `events`, and `country` not those of `count`. */
function hasWords(name: string, words: string): boolean {
  const at = name.toLowerCase().indexOf(words.toLowerCase());
  if (at === -1) return false;
  const [first, rest] = [name.charAt(at), name.slice(at + words.length)];
  return (at === 0 || /[A-Z]/.test(first)) && /^s?(?:[A-Z]|$)/.test(rest);
}

/** Names that documents and other formats use, and the fields that hold the same; a field is proposed where it exists. */
const fieldsMeantBy: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["accessed", ["retrieved"]],
  ["applicationType", ["application"]],
  ["city", ["place"]],
  ["confidence", ["interval"]],
  ["confidenceInterval", ["interval"]],
  ["country", ["place"]],
  ["date", ["published", "signed", "dueDate", "asOf"]],
  ["deadline", ["dueDate"]],
  ["description", ["detail", "definition"]],
  ["doses", ["dosing"]],
  ["jurisdiction", ["territories"]],
  ["partners", ["organizations"]],
  ["percent", ["value"]],
  ["percentage", ["value"]],
  ["serotype", ["species"]],
  ["share", ["percent"]],
  ["since", ["asOf"]],
  ["sponsor", ["organizations", "applicant"]],
  ["status", ["developmentStatus"]],
]);

/** The terms of a field, and how the term of a text is found. */
export interface TermField {
  readonly terms: readonly string[];
  /** The id of the vocabulary; absent for a list of values without one. */
  readonly id: string | undefined;
  readonly suggest: (text: string) => TermSuggestion | undefined;
  /** The option with which names are searched, too; absent if they are. */
  readonly missingOption: string | undefined;
  /** What the field takes for a concept without a term. */
  readonly alternative?: string | undefined;
}

/** A text that is not a term of the field; `alternative` is what the field takes for a concept without a term. */
export function unknownTerm(field: TermField, path: Path, input: unknown): Issue {
  const issue = unknownKey(field, path, input);
  if (issue.fix !== undefined || field.alternative === undefined) return issue;
  const link = issue.message.endsWith("?") ? " If" : "; if";
  return { ...issue, message: `${issue.message}${link} there is no term, write ${field.alternative}` };
}

function unknownKey(field: TermField, path: Path, input: unknown): Issue {
  const { id } = field;
  const kind = id === undefined ? "a value of this field" : `a term of ${id}`;
  if (input === undefined) {
    const listed = listTerms(field, "; expected");
    return problem("missing_field", path, `is missing${listed === "" ? `; expected ${kind}` : listed}`);
  }
  if (typeof input !== "string") return problem("invalid_type", path, `expected a string, got ${describeValue(input)}`);
  const statement = `${quoteValue(input)} is not ${kind}`;
  const suggestion = field.suggest(input);
  if (suggestion?.certain !== true && id !== undefined && customTermKey.test(input)) {
    return problem(
      "unknown_term",
      path,
      `${statement}; a custom term is valid only with the extension that defines it`,
    );
  }
  if (suggestion === undefined) return problem("unknown_term", path, statement + termsHint(field));
  const names = suggestion.terms.map(({ key, name }) =>
    name === undefined ? quoteValue(key) : `${quoteValue(key)} (${name})`,
  );
  const [first] = suggestion.terms;
  const fix: Fix | undefined = suggestion.certain && first ? { kind: "replace", value: first.key } : undefined;
  const beside = suggestion.beside === undefined ? "" : ` without ${quoteValue(suggestion.beside)}`;
  return problem("unknown_term", path, `${statement}; did you mean ${joinNames(names, "or")}${beside}?`, fix);
}

/**
 * The terms of a field, unless a vocabulary has too many for a message. Values without a vocabulary are listed, because
 * nothing else lists them. More than twelve are in alphabetical order.
 */
function listTerms({ id, terms }: TermField, introduction: string): string {
  if (id !== undefined && terms.length > 25) return "";
  return listOptions(introduction, terms.length > 12 ? terms.toSorted() : terms);
}

/** The terms if they are few; otherwise how many there are, and how the term of a name is found. */
function termsHint(field: TermField): string {
  const { terms, id, missingOption } = field;
  const listed = listTerms(field, "; the terms are");
  if (listed !== "" || id === undefined) return listed;
  const count = `, which has ${terms.length.toLocaleString("en")} terms`;
  return missingOption === undefined ? count : `${count}; the option \`${missingOption}\` finds the term of a name`;
}

/** The key of a custom term: a prefix, a colon and a name. A MONDO or HGNC id in lower case is not one. */
const customTermKey = /^(?!mondo:|hgnc:)[a-z][a-z0-9]{1,30}:[a-z0-9_]{1,80}$/;

/** An object whose `kind` is not one of those that the field takes. */
export function unknownKind(kinds: readonly string[], path: Path, kind: unknown): Issue {
  if (kind === undefined) return problem("missing_field", path, `is missing${listOptions("; expected", kinds)}`);
  if (typeof kind !== "string") return problem("invalid_type", path, `expected a string, got ${describeValue(kind)}`);
  const statement = `${quoteValue(kind)} is not a kind that is allowed here`;
  return unknownName("unknown_kind", path, statement, kind, "the kinds are", kinds);
}

/** A name that is not one of the options, with a suggestion. It has a fix only if the suggestion is certain. */
function unknownName(
  code: IssueCode,
  path: Path,
  statement: string,
  name: string,
  introduction: string,
  options: readonly string[],
): Issue {
  const suggestion = suggestSpelling(name, options);
  if (suggestion === undefined) return problem(code, path, `${statement}${listOptions(`; ${introduction}`, options)}`);
  const message = `${statement}; did you mean ${quoteValue(suggestion.text)}?`;
  return problem(code, path, message, suggestion.certain ? { kind: "replace", value: suggestion.text } : undefined);
}

/** A limit that a value does not satisfy. */
export interface BrokenLimit {
  readonly of: "text" | "list" | "number";
  readonly side: "minimum" | "maximum";
  readonly limit: number | bigint;
  readonly inclusive: boolean;
}

/** A text or list that is too short or too long, or a number that is too small or too large. */
export function outOfBounds({ of, side, limit, inclusive }: BrokenLimit, input: unknown, path: Path): Issue {
  const words = side === "minimum" ? ["at least", "more than"] : ["at most", "less than"];
  const expected = `${words[inclusive ? 0 : 1]!} ${limit}`;
  switch (of) {
    case "text":
      if (input === "") return problem("wrong_length", path, "is empty; set a value or remove the field");
      return problem("wrong_length", path, `has ${lengthOf(input)} characters; expected ${expected}`);
    case "list":
      if (lengthOf(input) === 0) {
        return problem("wrong_length", path, "is an empty list; add a member or remove the field");
      }
      return problem("wrong_length", path, `has ${lengthOf(input)} members; expected ${expected}`);
    case "number":
      return problem("out_of_range", path, `${quoteValue(input)} is out of range; expected ${expected}`);
  }
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}

/** A text that is too long. Of a date, the form is expected, not a number of characters. */
export function textTooLong(code: IssueCode | undefined, limit: BrokenLimit, input: unknown, path: Path): Issue {
  return code === "invalid_date" ? wrongFormat(code, dateFormat, input, path) : outOfBounds(limit, input, path);
}

/** A text that does not match the pattern of the field. */
export function wrongFormat(
  code: IssueCode | undefined,
  statement: string | undefined,
  input: unknown,
  path: Path,
): Issue {
  const message = `${quoteValue(input)} ${statement ?? "does not have the format of this field"}`;
  const isDate = code === "invalid_date" && path.at(-1) === "value" && typeof input === "string";
  return problem(code ?? "invalid_format", path, isDate ? message + partHint(input.slice(0, 40)) : message);
}

/** How the date of an event has a quarter or a half. */
function partHint(text: string): string {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] ?? "";
  const part = /(?:^|[^a-z])(q[1-4]|h[12])(?![0-9a-z])/i.exec(text)?.[1]?.toLowerCase();
  if (year === "" || part === undefined) return "";
  return `; the date of an event has it as its part: { "value": "${year}", "part": "${part}", "type": … }`;
}

/** A condition that a value does not satisfy. */
export interface Unsatisfied {
  readonly code?: IssueCode | undefined;
  readonly message: string;
  readonly fix?: Fix | undefined;
  readonly rule?: string | undefined;
}

/** A constraint of an object or a check of a text that is not satisfied. */
export function unsatisfied(condition: Unsatisfied, input: unknown, path: Path, root: unknown): Issue {
  const { code, message, fix, rule } = condition;
  if (code === "invalid_unit") return invalidUnit(typeof input === "string" ? input : "", path);
  if (code === "invalid_identifier") return invalidIdentifier(input, root, path);
  const subject = typeof input === "string" && rule === undefined ? `${quoteValue(input)} ` : "";
  const translated = problem(code ?? "inconsistent_fields", path, subject + message, fix);
  return rule === undefined ? translated : { ...translated, rule };
}

function invalidUnit(unit: string, path: Path): Issue {
  const issue = checkUnit(unit);
  const message = `${quoteValue(unit)} is not a UCUM unit: ${issue?.message ?? "it cannot be parsed"}`;
  return problem("invalid_unit", path, message, issue?.fix);
}

function invalidIdentifier(value: unknown, root: unknown, path: Path): Issue {
  const scheme = valueAt(root, [...path.slice(0, -1), "scheme"]);
  const issue = typeof value === "string" ? checkIdentifier(scheme as SchemeKey, value) : undefined;
  const name = typeof scheme === "string" ? `${scheme} ` : "";
  const statement = `${quoteValue(value)} is not a valid ${name}identifier`;
  return problem("invalid_identifier", path, `${statement}: ${issue?.message ?? "it cannot be parsed"}`, issue?.fix);
}

/** The value at a path, without inherited properties. */
export function valueAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as { readonly [key: string | number]: unknown })[key];
  }
  return node;
}
