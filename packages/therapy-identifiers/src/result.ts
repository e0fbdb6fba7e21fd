import type { Issue } from "./issue.ts";

/** A value, or the issues that prevent it: at least one. */
export type Result<T, I extends Issue = Issue> = { ok: true; value: T } | { ok: false; issues: I[] };
