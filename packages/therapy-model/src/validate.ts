/** Holding a value against a schema: a typed value, or issues that say what would be right. */
import { checkIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import { checkUnit } from "@org/therapy-units";
import * as z from "zod";
import type { Fix, Issue, IssueCode } from "./issue.ts";
import { fieldsOf } from "./fields.ts";
import { maximumDepth, predicate } from "./predicate.ts";
import type { SchemaFor } from "./schema.ts";
import { schemaAt } from "./schema-path.ts";
import { PartialDate } from "./shared/partial-date.ts";
import { suggest } from "./suggestion.ts";
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
export function validate<T>(of: SchemaFor<T>, value: unknown, options: ValidationOptions = {}): Validation<T> {
  const schema = of as z.ZodType<T, T>;
  if (predicate(schema)(value)) return { ok: true, value: value as T };
  const deep = tooDeep(value);
  if (deep !== undefined) return { ok: false, issues: [deep] };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: value as T };
  const input: Input = { schema, value, tables: options.vocabularies };
  return { ok: false, issues: translateAll(input, result.error.issues) };
}

/** The most issues that are given for one value; after so many it is the mapping that is wrong, not the data. */
const mostIssues = 10_000;

function translateAll(input: Input, found: readonly z.core.$ZodIssue[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const one of found) {
    for (const issue of translate(input, one)) {
      // zod tells of each option of a union and of each check of a text.
      const name = `${issue.code} ${issue.path.join("\n")}`;
      if (seen.has(name)) continue;
      if (issues.length === mostIssues) {
        return [...issues, problem("too_many_issues", [], `has more issues than the ${mostIssues} that are listed`)];
      }
      issues.push(issue);
      seen.add(name);
    }
  }
  return issues;
}

/** Finds the first place that is nested too deeply; a value that contains itself has one. */
function tooDeep(root: unknown): Issue | undefined {
  const walk: Walk = { visits: 0, shallow: undefined };
  let path = deepPath(root, maximumDepth, walk);
  if (walk.visits > manyVisits) path = deepPath(root, maximumDepth, { visits: 0, shallow: new Map() });
  return path && problem("too_deep", path.slice(0, 10), `nests deeper than ${maximumDepth} levels`);
}

/** From how many objects on it pays to remember them. Read from JSON, each stands in one place; built, it may stand in many. */
const manyVisits = 1_000_000;

interface Walk {
  visits: number;
  /** The objects that were found not to lead too deep, with how many levels were left then. */
  readonly shallow: Map<object, number> | undefined;
}

/** The keys that lead deeper than `left` levels, if any do; it goes no deeper than that itself. */
function deepPath(node: unknown, left: number, walk: Walk): Path | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (left === 0) return [];
  if (walk.shallow === undefined && ++walk.visits > manyVisits) return undefined;
  if ((walk.shallow?.get(node) ?? Infinity) <= left) return undefined;
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) {
      const path = deepPath(node[index], left - 1, walk);
      if (path !== undefined) return [index, ...path];
    }
  } else {
    for (const key in node) {
      const path = deepPath((node as { readonly [key: string]: unknown })[key], left - 1, walk);
      if (path !== undefined) return [key, ...path];
    }
  }
  walk.shallow?.set(node, left);
  return undefined;
}

type Path = (string | number)[];

/** What was validated, against what. */
interface Input {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly tables: ReadonlyMap<string, Vocabulary> | undefined;
}

function translate({ schema, value, tables }: Input, issue: z.core.$ZodIssue): Iterable<Issue> {
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
      return unknownFields(place, path, issue.keys);
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

/** One at a time, because an object that is no record at all may have a million keys. */
function* unknownFields(place: z.core.$ZodType | undefined, path: Path, keys: readonly string[]): Generator<Issue> {
  for (const key of keys) yield unknownField(place, path, key);
}

function unknownField(place: z.core.$ZodType | undefined, path: Path, key: string): Issue {
  const known = place instanceof z.ZodObject ? fieldsOf(place).map(([name]) => name) : [];
  const what = `${quote(key)} is not a field here`;
  const found = unknown("unknown_field", [...path, key], what, key, "the fields are", known);
  return found.fix?.kind === "replace" ? { ...found, fix: { kind: "rename", key: String(found.fix.value) } } : found;
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
  const named = vocabulary && termNamed(vocabulary, input);
  if (named === undefined && id !== undefined && ownTerm.test(input)) {
    return problem("unknown_term", path, `${what}; terms of one's own are valid in a schema made by withVocabularies`);
  }
  if (named === undefined) return unknown("unknown_term", path, what, input, "the terms are", terms);
  const fix: Fix = { kind: "replace", value: named };
  return problem("unknown_term", path, `${what}; did you mean ${quote(named)}?`, fix);
}

/** How the key of a term of one's own is written: a prefix, a colon and a name; a public id in small letters is none. */
const ownTerm = /^(?!mondo:|hgnc:)[a-z][a-z0-9]{1,30}:[a-z0-9_]{1,80}$/;

/** A field that holds a term or, for what the vocabulary lacks, a public id. */
function notReferable(place: z.ZodUnion, path: Path, input: unknown, tables: Input["tables"]): Issue {
  const terms = place._zod.def.options.find((option) => option instanceof z.ZodEnum);
  const keys = terms instanceof z.ZodEnum ? [...terms._zod.values].map(String) : [];
  const found = unknownTerm(terms, path, keys, input, tables);
  const alternative = place.meta()?.["alternative"];
  if (found.fix !== undefined || typeof alternative !== "string") return found;
  return { ...found, message: `${found.message}, or ${alternative} where there is no term` };
}

function unknownKind(path: Path, kind: unknown, issue: z.core.$ZodIssueInvalidUnion): Issue {
  const kinds = "options" in issue ? issue.options.map(String) : [];
  if (kind === undefined) return problem("missing_field", path, `is missing${listed("; expected", kinds)}`);
  if (typeof kind !== "string") return problem("invalid_type", path, `expected a string, got ${described(kind)}`);
  return unknown(
    "unknown_kind",
    path,
    `${quote(kind)} is not a kind that may stand here`,
    kind,
    "the kinds are",
    kinds,
  );
}

/** A name that is none of several, with what was meant; a change is proposed only where that is certain. */
function unknown(
  code: IssueCode,
  path: Path,
  what: string,
  name: string,
  words: string,
  names: readonly string[],
): Issue {
  const meant = suggest(name, names);
  if (meant === undefined) return problem(code, path, what + listed(`; ${words}`, names));
  const message = `${what}; did you mean ${quote(meant.text)}?`;
  return meant.certain
    ? problem(code, path, message, { kind: "replace", value: meant.text })
    : problem(code, path, message);
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, input: unknown, path: Path): Issue {
  const small = issue.code === "too_small";
  const bound = small ? issue.minimum : issue.maximum;
  const beyond = issue.inclusive === false ? (small ? "more than" : "less than") : small ? "at least" : "at most";
  switch (issue.origin) {
    case "string":
      if (input === "") return problem("wrong_length", path, "is empty; where a field may be left out, leave it out");
      return problem("wrong_length", path, `has ${lengthOf(input)} characters; ${beyond} ${bound} are allowed`);
    case "array":
      if (lengthOf(input) === 0) {
        return problem("wrong_length", path, "is an empty list; where a field may be left out, leave it out");
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
  if (found?.suggestion === undefined) return problem("invalid_unit", path, message);
  return problem("invalid_unit", path, message, { kind: "replace", value: found.suggestion });
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
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return `the ${typeof value} ${quote(value)}`;
}

/** A plain value as JSON writes it, cut where it is long; of an object only that it is one. */
function quote(value: unknown): string {
  switch (typeof value) {
    case "string":
      return shortened(JSON.stringify(value.slice(0, 100)));
    case "number":
    case "bigint":
    case "boolean":
      return shortened(String(value));
    case "undefined":
      return "undefined";
    default:
      return described(value);
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Short lists are written out; long ones are not. */
function listed(words: string, options: readonly string[]): string {
  if (options.length === 0) return "";
  const shown = options.slice(0, 12).join(", ");
  return `${words} ${shown}${options.length > 12 ? ` and ${options.length - 12} more` : ""}`;
}
