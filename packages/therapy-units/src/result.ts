import type { Issue } from "./issue.ts";

/** A value, or at least one issue. */
export type Result<T, I extends Issue = Issue> = { ok: true; value: T } | { ok: false; issues: I[] };

/** A failed {@link Result} with one issue. */
export function failure<I extends Issue>(issue: I): { ok: false; issues: I[] } {
  return { ok: false, issues: [issue] };
}
