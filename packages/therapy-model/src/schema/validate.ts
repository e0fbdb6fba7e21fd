/** Validation: a typed value, or issues with the path, the problem and the expected value. */
import type * as z from "zod";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Issue } from "./issue.ts";
import { issueList } from "./issue-list.ts";
import type { SchemaFor } from "./object.ts";
import { predicate } from "./predicate.ts";
import { acceptsReadable, readData } from "./read-data.ts";
import type { Result } from "./result.ts";
import { translateIssue, type ValidationInput } from "./translate-issue.ts";

/** Options of {@link validate}. */
export interface ValidateOptions {
  /**
   * Vocabularies by id whose labels, synonyms and codes are searched for suggestions: `vocabularies` of
   * `@org/therapy-model/vocabularies`. Schemas have only the keys of their vocabularies; without this option, only a key with
   * a similar spelling is suggested.
   */
  vocabularies?: ReadonlyMap<string, Vocabulary> | undefined;
}

/**
 * Validates a value with a schema of the model or an extension of one.
 *
 * Returns the value itself: nothing is copied, coerced or defaulted. Only own, enumerable fields are data, as in JSON. It never
 * throws for a value, however deep or cyclic; a getter or a proxy that throws is an issue. A valid value is traversed once; only
 * an invalid value is parsed by zod, to find the issues.
 *
 * @throws What a check of an extension's own schema throws for plain data; `TypeError` if a check is asynchronous.
 *
 * @example
 * ```ts
 * import { validate, Therapy } from "@org/therapy-model";
 *
 * const result = validate(Therapy, { kind: "therapy", id: "therapy:x", names: [{ text: "X-101", kind: "code" }], modality: "car-t" });
 * result.ok ? undefined : result.issues[0]?.fix; // => { kind: "replace", value: "car_t" }
 * ```
 */
export function validate<T>(schemaFor: SchemaFor<T>, value: unknown, options: ValidateOptions = {}): Result<T> {
  const schema = schemaFor as z.ZodType<T, T>;
  const accepts = predicate(schema);
  if (acceptsReadable(accepts, value)) return { ok: true, value: value as T };
  const read = readData(value, accepts);
  if ("issue" in read) return { ok: false, issues: [read.issue] };
  const { data } = read;
  const parsed = parse(schema, data);
  if ("path" in parsed) return { ok: false, issues: [parsed] };
  if (parsed.success) return { ok: true, value: value as T };
  const input: ValidationInput = { schema, value: data, vocabularies: options.vocabularies, suggestions: new Map() };
  return { ok: false, issues: translateIssues(input, parsed.error.issues) };
}

/** Parses data with zod, which throws if a check of another schema's author compares an object that has a key `toString`. */
function parse<T>(schema: z.ZodType<T, T>, data: unknown): z.ZodSafeParseResult<T> | Issue {
  try {
    return schema.safeParse(data);
  } catch (error) {
    const path = findConversionKey(data);
    // The data are not the cause: a check of the schema throws, or is asynchronous.
    if (path === undefined) throw error;
    const message = "has the key toString or valueOf, which no record has";
    return { code: "invalid_type", severity: "error", path, message };
  }
}

function translateIssues(input: ValidationInput, zodIssues: readonly z.core.$ZodIssue[]): Issue[] {
  const list = issueList();
  for (const zodIssue of zodIssues) {
    // zod reports each option of a union and each check of a text.
    for (const issue of translateIssue(input, zodIssue)) if (!list.add(issue)) return list.issues;
  }
  return list.issues;
}

/** Finds the first object with a key `toString` or `valueOf`, which a comparison or a text would call. */
function findConversionKey(value: unknown): (string | number)[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value) && (Object.hasOwn(value, "toString") || Object.hasOwn(value, "valueOf"))) return [];
  for (const [key, member] of Object.entries(value)) {
    const path = findConversionKey(member);
    if (path !== undefined) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}
