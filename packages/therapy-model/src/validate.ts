/** Holding a value against a schema: a typed value, or issues that say what would be right. */
import { checkIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import { checkUnit } from "@org/therapy-units";
import * as z from "zod";
import type { Fix, Issue, IssueCode } from "./issue.ts";
import { maximumDepth, predicate } from "./predicate.ts";
import { schemaAt } from "./schema-path.ts";
import { PartialDate } from "./shared/partial-date.ts";
import { nearest } from "./suggestion.ts";
import { vocabularyIdOfSchema, vocabularyOfSchema } from "./term-schema.ts";
import { termNamed, type Vocabulary } from "./vocabulary.ts";

/** What comes of holding a value against a schema. */
export type Validation<T> =
  | {
      /** Says that the value is valid. */
      ok: true;
      /** The value itself, typed: nothing is copied, coerced or filled in. */
      value: T;
    }
  | {
      /** Says that the value is not valid. */
      ok: false;
      /** What is wrong with it; at least one. */
      issues: Issue[];
    };

/** What validation may use besides the schema. */
export interface ValidationOptions {
  /**
   * The vocabularies whose labels and synonyms are searched for what was meant, by id: those of
   * `@org/therapy-model/vocabularies`, where the large tables should be too.
   */
  vocabularies?: ReadonlyMap<string, Vocabulary> | undefined;
}

/**
 * Holds a value against a schema of the model, or one that extends it.
 *
 * A valid value costs a walk over it and nothing else; only an invalid one is parsed again by zod to find out why.
 * It never throws for data, however deep, cyclic or odd.
 *
 * @example
 * ```ts
 * import { validate, Therapy } from "@org/therapy-model";
 *
 * const result = validate(Therapy, { kind: "therapy", id: "therapy:x", names: [{ text: "X-101", kind: "code" }], modality: "car-t" });
 * result.ok ? undefined : result.issues[0]?.fix; // => { kind: "replace", value: "car_t" }
 * ```
 */
export function validate<T>(schema: z.ZodType<T, T>, value: unknown, options: ValidationOptions = {}): Validation<T> {
  if (predicate(schema)(value)) return { ok: true, value: value as T };
  const deep = tooDeep(value);
  if (deep !== undefined) return { ok: false, issues: [deep] };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: value as T };
  const input: Input = { schema, value, tables: options.vocabularies };
  return { ok: false, issues: result.error.issues.flatMap((issue) => translate(input, issue)) };
}

/** Finds the first place that is nested too deeply; a value that contains itself has one. */
function tooDeep(root: unknown): Issue | undefined {
  const path = deepPath(root, maximumDepth);
  return path && problem("too_deep", path.slice(0, 10), `nests deeper than ${maximumDepth} levels`);
}

/** The keys that lead deeper than `left` levels, if any do; it goes no deeper than that itself. */
function deepPath(node: unknown, left: number): Path | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (left === 0) return [];
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) {
      const path = deepPath(node[index], left - 1);
      if (path !== undefined) return [index, ...path];
    }
    return undefined;
  }
  for (const key in node) {
    const path = deepPath((node as { readonly [key: string]: unknown })[key], left - 1);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}

type Path = (string | number)[];

/** What was validated, against what. */
interface Input {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly tables: ReadonlyMap<string, Vocabulary> | undefined;
}

function translate({ schema, value, tables }: Input, issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const place = schemaAt(schema, value, path);
  const input = valueAt(value, path);
  if (place instanceof z.ZodUnion && !(place instanceof z.ZodDiscriminatedUnion)) {
    return [notReferable(place, path, input, tables)];
  }
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(issue.expected, input, path)];
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField(place, path, key));
    case "invalid_value":
      return [unknownTerm(place, path, issue.values.map(String), input, tables)];
    case "invalid_union":
      return [unknownKind(path, input, issue)];
    case "too_small":
    case "too_big":
      return [outOfBounds(issue, input, path)];
    case "invalid_format":
      return [
        problem(
          place === PartialDate ? "invalid_date" : "invalid_format",
          path,
          `${quote(input)} ${wording(issue, "is not in the form of this field")}`,
        ),
      ];
    case "custom":
      return [broken(issue, input, path, value)];
    default:
      return [problem("invalid_format", path, issue.message)];
  }
}

function wrongType(expected: string, input: unknown, path: Path): Issue {
  if (input === undefined) return problem("missing_field", path, `is missing; expected ${articled(expected)}`);
  if (typeof input === "number" && !Number.isFinite(input)) {
    return problem("out_of_range", path, `${input} is not a finite number`);
  }
  if (typeof input === "number" && expected === "int") {
    return problem("out_of_range", path, `${input} is not a whole number`);
  }
  const message = `expected ${articled(expected)}, got ${described(input)}`;
  if (expected === "number" && typeof input === "string" && isPlainNumber(input)) {
    return problem("invalid_type", path, `${message}; write it without quotes`, {
      kind: "replace",
      value: Number(input),
    });
  }
  return problem("invalid_type", path, message);
}

/** Whether a text is a number that JSON would write the same way. */
function isPlainNumber(text: string): boolean {
  return text !== "" && String(Number(text)) === text && Number.isFinite(Number(text));
}

function unknownField(place: z.core.$ZodType | undefined, path: Path, key: string): Issue {
  const known = place instanceof z.ZodObject ? Object.keys(place._zod.def.shape) : [];
  const meant = nearest(key, known);
  const what = `${quote(key)} is not a field here`;
  if (meant === undefined) return problem("unknown_field", [...path, key], what + listed("; the fields are", known));
  return problem("unknown_field", [...path, key], `${what}; did you mean ${quote(meant)}?`, {
    kind: "rename",
    key: meant,
  });
}

function unknownTerm(
  place: z.core.$ZodType | undefined,
  path: Path,
  terms: readonly string[],
  input: unknown,
  tables: Input["tables"],
): Issue {
  if (input === undefined) return problem("missing_field", path, `is missing${listed("; expected", terms)}`);
  if (typeof input !== "string") return problem("invalid_type", path, `expected a string, got ${described(input)}`);
  const id = place && vocabularyIdOfSchema(place);
  const vocabulary = (place && vocabularyOfSchema(place)) ?? (id === undefined ? undefined : tables?.get(id));
  const what = `${quote(input)} is not ${id === undefined ? "a value of this field" : `a term of ${id}`}`;
  const meant = (vocabulary && termNamed(vocabulary, input)) ?? nearest(input, terms);
  if (meant === undefined) return problem("unknown_term", path, what + listed("; the terms are", terms));
  return problem("unknown_term", path, `${what}; did you mean ${quote(meant)}?`, { kind: "replace", value: meant });
}

/** A field that holds a term or, for what the vocabulary lacks, a public id. */
function notReferable(place: z.ZodUnion, path: Path, input: unknown, tables: Input["tables"]): Issue {
  const terms = place._zod.def.options.find((option) => option instanceof z.ZodEnum);
  const keys = terms instanceof z.ZodEnum ? [...terms._zod.values].map(String) : [];
  return unknownTerm(terms, path, keys, input, tables);
}

function unknownKind(path: Path, kind: unknown, issue: z.core.$ZodIssueInvalidUnion): Issue {
  const kinds = "options" in issue ? issue.options.map(String) : [];
  if (kind === undefined) return problem("missing_field", path, `is missing${listed("; expected", kinds)}`);
  const what = `${quote(kind)} is not a kind that may stand here`;
  const meant = typeof kind === "string" ? nearest(kind, kinds) : undefined;
  if (meant === undefined) return problem("unknown_kind", path, what + listed("; the kinds are", kinds));
  return problem("unknown_kind", path, `${what}; did you mean ${quote(meant)}?`, { kind: "replace", value: meant });
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, input: unknown, path: Path): Issue {
  const small = issue.code === "too_small";
  const bound = small ? issue.minimum : issue.maximum;
  const beyond = issue.inclusive === false ? (small ? "more than" : "less than") : small ? "at least" : "at most";
  switch (issue.origin) {
    case "string":
      if (input === "")
        return problem("wrong_length", path, "is empty; leave the field out where there is nothing to say");
      return problem("wrong_length", path, `has ${lengthOf(input)} characters; ${beyond} ${bound} are allowed`);
    case "array":
      if (lengthOf(input) === 0) {
        return problem("wrong_length", path, "is an empty list; leave the field out where there is nothing to say");
      }
      return problem("wrong_length", path, `has ${lengthOf(input)} members; ${beyond} ${bound} are allowed`);
    default:
      return problem("out_of_range", path, `${String(input)} is out of range; the field takes ${beyond} ${bound}`);
  }
}

function broken(issue: z.core.$ZodIssueCustom, input: unknown, path: Path, root: unknown): Issue {
  const { code, fix, rule } = (issue.params ?? {}) as { code?: IssueCode; fix?: Fix; rule?: string };
  if (code === "invalid_unit") return noUnit(String(input), path);
  if (code === "invalid_identifier") return noIdentifier(input, root, path);
  const subject = typeof input === "string" && rule === undefined ? `${quote(input)} ` : "";
  const found = problem(code ?? "incoherent_fields", path, subject + issue.message, fix);
  return rule === undefined ? found : { ...found, rule };
}

function noUnit(unit: string, path: Path): Issue {
  const found = checkUnit(unit);
  const message = `${quote(unit)} is not a UCUM unit: ${found?.message ?? "it cannot be read"}`;
  const meant = found?.suggestion;
  if (meant === undefined) return problem("invalid_unit", path, message);
  return problem("invalid_unit", path, `${message}; did you mean ${quote(meant)}?`, { kind: "replace", value: meant });
}

function noIdentifier(value: unknown, root: unknown, path: Path): Issue {
  const scheme = valueAt(root, [...path.slice(0, -1), "scheme"]);
  const found = checkIdentifier(scheme as SchemeKey, String(value));
  const message = `${quote(value)} is not a valid ${String(scheme)} identifier: ${found?.message ?? "it cannot be read"}`;
  const meant = found?.suggestion;
  if (meant === undefined) return problem("invalid_identifier", path, message);
  return problem("invalid_identifier", path, `${message}; did you mean ${quote(meant)}?`, {
    kind: "replace",
    value: meant,
  });
}

/** What stands at a place of the value; inherited properties do not count. */
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

/** The words that the schema itself has for what is wrong; zod's own are about patterns. */
function wording(issue: z.core.$ZodIssueInvalidStringFormat, otherwise: string): string {
  return issue.message.startsWith("Invalid ") ? otherwise : issue.message;
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}

function articled(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function described(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return `the ${typeof value} ${quote(value)}`;
}

/** A value as JSON writes it, cut where it is long. */
function quote(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Short lists are written out; long ones are not. */
function listed(words: string, options: readonly string[]): string {
  if (options.length === 0) return "";
  const shown = options.slice(0, 12).join(", ");
  return `${words} ${shown}${options.length > 12 ? ` and ${options.length - 12} more` : ""}`;
}
