/** Translates the issues of zod to issues of the model. */
import { checkIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import { checkUnit } from "@org/therapy-units";
import * as z from "zod";
import { suggestSpelling } from "../vocabulary/suggestion.ts";
import { vocabularyIdOfSchema, vocabularyOfSchema } from "../vocabulary/term-schema.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { annotationOf } from "./annotation.ts";
import { fieldsOf } from "./fields.ts";
import type { Fix, Issue, IssueCode } from "./issue.ts";
import { describeValue, joinNames, listOptions, quoteValue } from "./message-text.ts";
import { isOptionalAt, type PlacedSchema, schemaAt } from "./schema-path.ts";
import { type KnownSuggestions, suggestTerms } from "./term-suggestion.ts";
import { describeWrongType, expectedValue } from "./wrong-type.ts";

type Path = (string | number)[];
type Vocabularies = ReadonlyMap<string, Vocabulary> | undefined;

/** A value, its schema, and the vocabularies for suggestions. */
export interface ValidationInput {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly vocabularies: Vocabularies;
  /** The suggestions that were found for terms. */
  readonly suggestions: KnownSuggestions;
}

/** Translates one issue of zod; an object with several unknown keys has one issue for each. */
export function translateIssue(validation: ValidationInput, issue: z.core.$ZodIssue): Iterable<Issue> {
  const { schema, value } = validation;
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const placed = schemaAt(schema, value, path);
  const input = valueAt(value, path);
  if (isTermField(placed) && (input === null || Array.isArray(input))) {
    return [wrongType(validation, placed, "string", path)];
  }
  if (placed instanceof z.ZodUnion && !(placed instanceof z.ZodDiscriminatedUnion)) {
    return [unknownTermOrId(validation, placed, path, input)];
  }
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(validation, placed, issue.expected, path)];
    case "unrecognized_keys":
      return unknownFields(placed, path, issue.keys);
    case "invalid_value":
      return [unknownTerm(validation, placed, path, issue.values.map(String), input)];
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

function wrongType({ schema, value }: ValidationInput, placed: PlacedSchema, type: string, path: Path): Issue {
  const input = valueAt(value, path);
  if (input === undefined) return problem("missing_field", path, `is missing; expected ${expectedValue(placed, type)}`);
  if (typeof input === "number" && !Number.isFinite(input)) {
    return problem("out_of_range", path, `${input} is not a finite number`);
  }
  if (typeof input === "number" && type === "int") {
    return problem("out_of_range", path, `${input} is not an integer`);
  }
  const isOptional = isOptionalAt(schema, value, path);
  const { message, fix } = describeWrongType({ placed, type, input, isOptional });
  return problem("invalid_type", path, message, fix);
}

/** Whether a field takes one of several texts, so that zod has other issues for a value of another type. */
function isTermField(placed: PlacedSchema): boolean {
  return placed instanceof z.ZodEnum || (placed instanceof z.ZodUnion && !(placed instanceof z.ZodDiscriminatedUnion));
}

/** Lazy, because an object that is not a record can have a million keys. */
function* unknownFields(placed: PlacedSchema, path: Path, keys: readonly string[]): Generator<Issue> {
  for (const key of keys) yield unknownField(placed, path, key);
}

function unknownField(placed: PlacedSchema, path: Path, key: string): Issue {
  const fields = placed instanceof z.ZodObject ? fieldsOf(placed).map(([name]) => name) : [];
  const statement = `${quoteValue(key)} is not a field here`;
  const similar = key.length < 4 ? [] : fields.filter((name) => name.toLowerCase().includes(key.toLowerCase()));
  if (similar.length > 0 && similar.length <= 3 && suggestSpelling(key, fields) === undefined) {
    const names = joinNames(similar.map(quoteValue), "or");
    return problem("unknown_field", [...path, key], `${statement}; did you mean ${names}?`);
  }
  const issue = unknownName("unknown_field", [...path, key], statement, key, "the fields are", fields);
  return issue.fix?.kind === "replace" ? { ...issue, fix: { kind: "rename", key: String(issue.fix.value) } } : issue;
}

function unknownTerm(
  { vocabularies, suggestions }: ValidationInput,
  placed: PlacedSchema,
  path: Path,
  terms: readonly string[],
  input: unknown,
): Issue {
  const id = placed && vocabularyIdOfSchema(placed);
  const kind = id === undefined ? "a value of this field" : `a term of ${id}`;
  if (input === undefined) {
    const listed = terms.length > 12 ? "" : listOptions("; expected", terms);
    return problem("missing_field", path, `is missing${listed === "" ? `; expected ${kind}` : listed}`);
  }
  if (typeof input !== "string") return problem("invalid_type", path, `expected a string, got ${describeValue(input)}`);
  const vocabulary = (placed && vocabularyOfSchema(placed)) ?? (id === undefined ? undefined : vocabularies?.get(id));
  const statement = `${quoteValue(input)} is not ${kind}`;
  const suggestion = suggestTerms(input, terms, vocabulary, suggestions);
  if (suggestion?.certain !== true && id !== undefined && customTermKey.test(input)) {
    return problem(
      "unknown_term",
      path,
      `${statement}; a custom term is valid only with the extension that defines it`,
    );
  }
  if (suggestion === undefined) return problem("unknown_term", path, statement + termsHint(terms, id, vocabulary));
  const names = suggestion.terms.map(({ key, name }) =>
    name === undefined ? quoteValue(key) : `${quoteValue(key)} (${name})`,
  );
  const [first] = suggestion.terms;
  const fix: Fix | undefined = suggestion.certain && first ? { kind: "replace", value: first.key } : undefined;
  return problem("unknown_term", path, `${statement}; did you mean ${joinNames(names, "or")}?`, fix);
}

/** The terms if they are few; otherwise how many there are, and how the term of a name is found. */
function termsHint(terms: readonly string[], id: string | undefined, vocabulary: Vocabulary | undefined): string {
  const listed = terms.length > 12 ? "" : listOptions("; the terms are", terms);
  if (listed !== "" || id === undefined) return listed;
  const count = `, which has ${terms.length.toLocaleString("en")} terms`;
  return vocabulary === undefined ? `${count}; the option \`vocabularies\` finds the term of a name` : count;
}

/** The key of a custom term: a prefix, a colon and a name. A MONDO or HGNC id in lower case is not one. */
const customTermKey = /^(?!mondo:|hgnc:)[a-z][a-z0-9]{1,30}:[a-z0-9_]{1,80}$/;

/** A field that takes a term or, for a concept that the vocabulary lacks, a public id. */
function unknownTermOrId(validation: ValidationInput, placed: z.ZodUnion, path: Path, input: unknown): Issue {
  const terms = placed._zod.def.options.find((option) => option instanceof z.ZodEnum);
  const keys = terms instanceof z.ZodEnum ? terms.options.map(String) : [];
  const issue = unknownTerm(validation, terms, path, keys, input);
  const alternative = placed.meta()?.["alternative"];
  if (issue.fix !== undefined || typeof alternative !== "string") return issue;
  const link = issue.message.endsWith("?") ? " If" : "; if";
  return { ...issue, message: `${issue.message}${link} there is no term, write ${alternative}` };
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
  if (suggestion === undefined) return problem(code, path, `${statement}${listOptions(`; ${introduction}`, options)}`);
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
      return problem("out_of_range", path, `${quoteValue(input)} is out of range; expected ${expected}`);
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
  if (code === "invalid_unit") return invalidUnit(typeof input === "string" ? input : "", path);
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
  const issue = typeof value === "string" ? checkIdentifier(scheme as SchemeKey, value) : undefined;
  const name = typeof scheme === "string" ? `${scheme} ` : "";
  const statement = `${quoteValue(value)} is not a valid ${name}identifier`;
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
