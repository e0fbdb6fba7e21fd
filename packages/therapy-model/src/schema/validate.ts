/** Validation: a typed value, or issues with the path, the problem and the expected value. */
import type * as z from "zod";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Issue } from "./issue.ts";
import { findTooDeep } from "./nesting.ts";
import type { SchemaFor } from "./object.ts";
import { maximumDepth, predicate } from "./predicate.ts";
import type { Result } from "./result.ts";
import { translateIssue, type ValidationInput } from "./translate-issue.ts";

/** Options of {@link validate}. */
export interface ValidateOptions {
  /**
   * Vocabularies by id whose labels and synonyms are searched for suggestions: `vocabularies` of
   * `@org/therapy-model/vocabularies`. Needed for the large vocabularies, which schemas do not contain.
   */
  vocabularies?: ReadonlyMap<string, Vocabulary> | undefined;
}

/**
 * Validates a value with a schema of the model or an extension of one.
 *
 * Returns the value itself: nothing is copied, coerced or defaulted. It never throws for data, however deep or cyclic.
 * A valid value is traversed once; only an invalid value is parsed by zod, to find the issues.
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
  if (predicate(schema)(value)) return { ok: true, value: value as T };
  const deepPath = findTooDeep(value, maximumDepth);
  if (deepPath !== undefined) {
    const message = `is nested deeper than ${maximumDepth} levels`;
    return { ok: false, issues: [{ code: "too_deep", severity: "error", path: deepPath.slice(0, 10), message }] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: value as T };
  const input: ValidationInput = { schema, value, vocabularies: options.vocabularies, suggestions: new Map() };
  return { ok: false, issues: translateIssues(input, result.error.issues) };
}

/** The maximum number of issues for one value. With more, the mapping is wrong rather than the data. */
const maximumIssues = 10_000;

function translateIssues(input: ValidationInput, zodIssues: readonly z.core.$ZodIssue[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const zodIssue of zodIssues) {
    for (const issue of translateIssue(input, zodIssue)) {
      // zod reports each option of a union and each check of a text.
      const key = `${issue.code} ${issue.path.join("\n")}`;
      if (seen.has(key)) continue;
      if (issues.length === maximumIssues) {
        const message = `has more than ${maximumIssues} issues; the others are not listed`;
        return [...issues, { code: "too_many_issues", severity: "error", path: [], message }];
      }
      issues.push(issue);
      seen.add(key);
    }
  }
  return issues;
}
