/** Translates the issues of zod to issues of the model. */
import * as z from "zod";
import { vocabularyIdOfSchema, vocabularyOfSchema } from "../vocabulary/term-schema.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { annotationOf } from "./annotation.ts";
import { fieldsOf } from "./fields.ts";
import type { Issue } from "./issue.ts";
import { isOptionalAt, type PlacedSchema, schemaAt } from "./schema-path.ts";
import { type KnownSuggestions, suggestTerms } from "./term-suggestion.ts";
import * as report from "./value-issue.ts";
import type { FieldDescription } from "./wrong-type.ts";

type Path = report.Path;
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
  const input = report.valueAt(value, path);
  if (issue.code === "custom") return [report.unsatisfied(conditionOf(issue), input, path, value)];
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
      return [report.unknownKind("options" in issue ? issue.options.map(String) : [], path, input)];
    case "too_big":
      if (issue.origin === "string") {
        return [report.textTooLong(annotationOf(placed).formatCode, limitOf(issue), input, path)];
      }
      return [report.outOfBounds(limitOf(issue), input, path)];
    case "too_small":
      return [report.outOfBounds(limitOf(issue), input, path)];
    case "invalid_format":
      return [wrongFormat(placed, issue, input, path)];
    default:
      return [report.problem("invalid_format", path, issue.message)];
  }
}

function wrongType(validation: ValidationInput, placed: PlacedSchema, type: string, path: Path): Issue {
  const { schema, value } = validation;
  const member = placed instanceof z.ZodArray ? placed.element : undefined;
  const field: FieldDescription = {
    ...annotationOf(placed),
    isOptional: isOptionalAt(schema, value, path),
    isText: placed instanceof z.ZodString,
    ...objectFields(validation, placed),
    ...(member instanceof z.ZodObject && {
      member: { ...annotationOf(member), isOptional: false, isText: false, ...objectFields(validation, member) },
    }),
  };
  return report.wrongType(field, type, report.valueAt(value, path), path);
}

function objectFields(
  validation: ValidationInput,
  placed: PlacedSchema,
): Pick<FieldDescription, "requiredFields" | "termOf"> {
  if (!(placed instanceof z.ZodObject)) return { requiredFields: undefined };
  const required = fieldsOf(placed).filter(([, field]) => !(field instanceof z.ZodOptional));
  const [first, ...others] = required;
  const terms = first && others.length === 0 ? termsOf(first[1]) : undefined;
  return {
    requiredFields: required.map(([name]) => name),
    termOf: terms && ((text) => certainTerm(suggester(validation, terms, terms.options.map(String))(text))),
  };
}

function certainTerm(suggestion: ReturnType<typeof suggestTerms>): string | undefined {
  return suggestion?.certain === true ? suggestion.terms[0]?.key : undefined;
}

/** The terms of a field that takes a term, or a term or another text. */
function termsOf(schema: PlacedSchema): z.ZodEnum | undefined {
  if (schema instanceof z.ZodEnum) return schema;
  if (!(schema instanceof z.ZodUnion) || schema instanceof z.ZodDiscriminatedUnion) return undefined;
  const terms = schema._zod.def.options.find((option) => option instanceof z.ZodEnum);
  return terms instanceof z.ZodEnum ? terms : undefined;
}

function vocabularyFor({ vocabularies }: ValidationInput, placed: PlacedSchema): Vocabulary | undefined {
  const id = placed && vocabularyIdOfSchema(placed);
  return (placed && vocabularyOfSchema(placed)) ?? (id === undefined ? undefined : vocabularies?.get(id));
}

function suggester(
  validation: ValidationInput,
  placed: PlacedSchema,
  terms: readonly string[],
): (text: string) => ReturnType<typeof suggestTerms> {
  return (text) => suggestTerms(text, terms, vocabularyFor(validation, placed), validation.suggestions);
}

/** Whether a field takes one of several texts, so that zod has other issues for a value of another type. */
function isTermField(placed: PlacedSchema): boolean {
  return placed instanceof z.ZodEnum || (placed instanceof z.ZodUnion && !(placed instanceof z.ZodDiscriminatedUnion));
}

/** Lazy, because an object that is not a record can have a million keys. */
function* unknownFields(placed: PlacedSchema, path: Path, keys: readonly string[]): Generator<Issue> {
  const fields = placed instanceof z.ZodObject ? fieldsOf(placed).map(([name]) => name) : [];
  for (const key of keys) yield report.unknownField(fields, path, key);
}

function unknownTerm(
  validation: ValidationInput,
  placed: PlacedSchema,
  path: Path,
  terms: readonly string[],
  input: unknown,
  alternative?: string,
): Issue {
  const id = placed && vocabularyIdOfSchema(placed);
  const suggest = suggester(validation, placed, terms);
  const missingOption = vocabularyFor(validation, placed) === undefined ? "vocabularies" : undefined;
  return report.unknownTerm({ terms, id, suggest, missingOption, alternative }, path, input);
}

/** A field that takes a term or, for a concept that the vocabulary lacks, a public id. */
function unknownTermOrId(validation: ValidationInput, placed: z.ZodUnion, path: Path, input: unknown): Issue {
  const terms = termsOf(placed);
  const keys = terms?.options.map(String) ?? [];
  const alternative = placed.meta()?.["alternative"];
  return unknownTerm(validation, terms, path, keys, input, typeof alternative === "string" ? alternative : undefined);
}

function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): report.BrokenLimit {
  const of = issue.origin === "string" ? "text" : issue.origin === "array" ? "list" : "number";
  const inclusive = issue.inclusive !== false;
  return issue.code === "too_small"
    ? { of, side: "minimum", limit: issue.minimum, inclusive }
    : { of, side: "maximum", limit: issue.maximum, inclusive };
}

function wrongFormat(
  placed: PlacedSchema,
  issue: z.core.$ZodIssueInvalidStringFormat,
  input: unknown,
  path: Path,
): Issue {
  // The messages of zod itself quote the regular expression.
  const statement = issue.message.startsWith("Invalid ") ? undefined : issue.message;
  return report.wrongFormat(annotationOf(placed).formatCode, statement, input, path);
}

function conditionOf(issue: z.core.$ZodIssueCustom): report.Unsatisfied {
  const params: Partial<report.Unsatisfied> = issue.params ?? {};
  return { ...params, message: issue.message };
}
