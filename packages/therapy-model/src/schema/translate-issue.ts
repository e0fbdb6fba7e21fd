/** Translates the issues of zod to issues of the model. */
import { checkIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import { checkUnit } from "@org/therapy-units";
import * as z from "zod";
import { suggestSpelling } from "../vocabulary/suggestion.ts";
import { vocabularyIdOfSchema, vocabularyOfSchema } from "../vocabulary/term-schema.ts";
import { findTermByName } from "../vocabulary/find-term.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { annotationOf } from "./annotation.ts";
import { fieldsOf } from "./fields.ts";
import type { Fix, Issue, IssueCode } from "./issue.ts";
import { describeValue, listOptions, quoteValue, withArticle } from "./message-text.ts";
import { type PlacedSchema, schemaAt } from "./schema-path.ts";

type Path = (string | number)[];
type Vocabularies = ReadonlyMap<string, Vocabulary> | undefined;

/** A value, its schema, and the vocabularies for suggestions. */
export interface ValidationInput {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly vocabularies: Vocabularies;
}

/** Translates one issue of zod; an object with several unknown keys has one issue for each. */
export function translateIssue(
  { schema, value, vocabularies }: ValidationInput,
  issue: z.core.$ZodIssue,
): Iterable<Issue> {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const placed = schemaAt(schema, value, path);
  const input = valueAt(value, path);
  if (placed instanceof z.ZodUnion && !(placed instanceof z.ZodDiscriminatedUnion)) {
    return [unknownTermOrId(placed, path, input, vocabularies)];
  }
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(placed, issue.expected, input, path)];
    case "unrecognized_keys":
      return unknownFields(placed, path, issue.keys);
    case "invalid_value":
      return [unknownTerm(placed, path, issue.values.map(String), input, vocabularies)];
    case "invalid_union":
      return [unknownKind(path, input, issue)];
    case "too_small":
    case "too_big":
      return [outOfBounds(issue, input, path)];
    case "invalid_format":
      return [wrongFormat(placed, issue, input, path)];
    case "custom":
      return [unsatisfied(issue, input, path, value)];
    default:
      return [problem("invalid_format", path, issue.message)];
  }
}

function wrongType(placed: PlacedSchema, type: string, input: unknown, path: Path): Issue {
  const expected = annotationOf(placed).expected ?? withArticle(type);
  if (input === undefined) return problem("missing_field", path, `is missing; expected ${expected}`);
  if (typeof input === "number" && !Number.isFinite(input)) {
    return problem("out_of_range", path, `${input} is not a finite number`);
  }
  if (typeof input === "number" && type === "int") {
    return problem("out_of_range", path, `${input} is not an integer`);
  }
  const message = `expected ${expected}, got ${describeValue(input)}`;
  if (type === "number" && typeof input === "string" && isPlainNumber(input)) {
    return problem("invalid_type", path, `${message}; write it without quotes`, {
      kind: "replace",
      value: Number(input),
    });
  }
  return problem("invalid_type", path, message);
}

/** Checks whether a text is a number in the form that JSON serializes it. */
function isPlainNumber(text: string): boolean {
  return text !== "" && String(Number(text)) === text && Number.isFinite(Number(text));
}

/** Lazy, because an object that is not a record can have a million keys. */
function* unknownFields(placed: PlacedSchema, path: Path, keys: readonly string[]): Generator<Issue> {
  for (const key of keys) yield unknownField(placed, path, key);
}

function unknownField(placed: PlacedSchema, path: Path, key: string): Issue {
  const fields = placed instanceof z.ZodObject ? fieldsOf(placed).map(([name]) => name) : [];
  const statement = `${quoteValue(key)} is not a field here`;
  const issue = unknownName("unknown_field", [...path, key], statement, key, "the fields are", fields);
  return issue.fix?.kind === "replace" ? { ...issue, fix: { kind: "rename", key: String(issue.fix.value) } } : issue;
}

function unknownTerm(
  placed: PlacedSchema,
  path: Path,
  terms: readonly string[],
  input: unknown,
  vocabularies: Vocabularies,
): Issue {
  if (input === undefined) return problem("missing_field", path, `is missing${listOptions("; expected", terms)}`);
  if (typeof input !== "string") return problem("invalid_type", path, `expected a string, got ${describeValue(input)}`);
  const id = placed && vocabularyIdOfSchema(placed);
  const vocabulary = (placed && vocabularyOfSchema(placed)) ?? (id === undefined ? undefined : vocabularies?.get(id));
  const statement = `${quoteValue(input)} is not ${id === undefined ? "a value of this field" : `a term of ${id}`}`;
  const named = vocabulary && findTermByName(vocabulary, input);
  if (named === undefined && id !== undefined && customTermKey.test(input)) {
    return problem("unknown_term", path, `${statement}; custom terms require a schema made with withVocabularies`);
  }
  if (named === undefined) return unknownName("unknown_term", path, statement, input, "the terms are", terms);
  const fix: Fix = { kind: "replace", value: named };
  return problem("unknown_term", path, `${statement}; did you mean ${quoteValue(named)}?`, fix);
}

/** The key of a custom term: a prefix, a colon and a name. A MONDO or HGNC id in lower case is not one. */
const customTermKey = /^(?!mondo:|hgnc:)[a-z][a-z0-9]{1,30}:[a-z0-9_]{1,80}$/;

/** A field that takes a term or, for a concept that the vocabulary lacks, a public id. */
function unknownTermOrId(placed: z.ZodUnion, path: Path, input: unknown, vocabularies: Vocabularies): Issue {
  const terms = placed._zod.def.options.find((option) => option instanceof z.ZodEnum);
  const keys = terms instanceof z.ZodEnum ? terms.options.map(String) : [];
  const issue = unknownTerm(terms, path, keys, input, vocabularies);
  const alternative = placed.meta()?.["alternative"];
  if (issue.fix !== undefined || typeof alternative !== "string") return issue;
  return { ...issue, message: `${issue.message}, or ${alternative} if there is no term` };
}

function unknownKind(path: Path, kind: unknown, issue: z.core.$ZodIssueInvalidUnion): Issue {
  const kinds = "options" in issue ? issue.options.map(String) : [];
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
  if (suggestion === undefined) return problem(code, path, statement + listOptions(`; ${introduction}`, options));
  const message = `${statement}; did you mean ${quoteValue(suggestion.text)}?`;
  return problem(code, path, message, suggestion.certain ? { kind: "replace", value: suggestion.text } : undefined);
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, input: unknown, path: Path): Issue {
  const isTooSmall = issue.code === "too_small";
  const limit = isTooSmall ? issue.minimum : issue.maximum;
  const inclusive = isTooSmall ? "at least" : "at most";
  const exclusive = isTooSmall ? "more than" : "less than";
  const expected = `${issue.inclusive === false ? exclusive : inclusive} ${limit}`;
  switch (issue.origin) {
    case "string":
      if (input === "") return problem("wrong_length", path, "is empty; set a value or remove the field");
      return problem("wrong_length", path, `has ${lengthOf(input)} characters; expected ${expected}`);
    case "array":
      if (lengthOf(input) === 0) {
        return problem("wrong_length", path, "is an empty list; add a member or remove the field");
      }
      return problem("wrong_length", path, `has ${lengthOf(input)} members; expected ${expected}`);
    default:
      return problem("out_of_range", path, `${String(input)} is out of range; expected ${expected}`);
  }
}

function wrongFormat(
  placed: PlacedSchema,
  issue: z.core.$ZodIssueInvalidStringFormat,
  input: unknown,
  path: Path,
): Issue {
  // The messages of zod itself quote the regular expression.
  const hasOwnMessage = !issue.message.startsWith("Invalid ");
  const statement = hasOwnMessage ? issue.message : "does not have the format of this field";
  const code = annotationOf(placed).formatCode ?? "invalid_format";
  return problem(code, path, `${quoteValue(input)} ${statement}`);
}

/** A constraint of an object or a check of a text that is not satisfied. */
function unsatisfied(issue: z.core.$ZodIssueCustom, input: unknown, path: Path, root: unknown): Issue {
  const { code, fix, rule } = (issue.params ?? {}) as { code?: IssueCode; fix?: Fix; rule?: string };
  if (code === "invalid_unit") return invalidUnit(String(input), path);
  if (code === "invalid_identifier") return invalidIdentifier(input, root, path);
  const subject = typeof input === "string" && rule === undefined ? `${quoteValue(input)} ` : "";
  const translated = problem(code ?? "inconsistent_fields", path, subject + issue.message, fix);
  return rule === undefined ? translated : { ...translated, rule };
}

function invalidUnit(unit: string, path: Path): Issue {
  const issue = checkUnit(unit);
  const message = `${quoteValue(unit)} is not a UCUM unit: ${issue?.message ?? "it cannot be parsed"}`;
  return problem("invalid_unit", path, message, issue?.fix);
}

function invalidIdentifier(value: unknown, root: unknown, path: Path): Issue {
  const scheme = valueAt(root, [...path.slice(0, -1), "scheme"]);
  const issue = checkIdentifier(scheme as SchemeKey, String(value));
  const statement = `${quoteValue(value)} is not a valid ${String(scheme)} identifier`;
  return problem("invalid_identifier", path, `${statement}: ${issue?.message ?? "it cannot be parsed"}`, issue?.fix);
}

/** The value at a path, without inherited properties. */
function valueAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as { readonly [key: string | number]: unknown })[key];
  }
  return node;
}

function problem(code: IssueCode, path: Path, message: string, fix?: Fix): Issue {
  return fix === undefined
    ? { code, severity: "error", path, message }
    : { code, severity: "error", path, message, fix };
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}
