/** Whether the pending changesets increment the version as much as the changes require. */
import type { Change } from "./compare.ts";
import { type Bump, bumpIn, larger, policy } from "./policy.ts";

/** The required increment and the increment of the changesets. */
export interface Verdict {
  /** The smallest increment that the changes allow after the last release; `undefined` without changes. */
  readonly required: Bump | undefined;
  /** The increment of the changesets. */
  readonly pending: Bump | undefined;
  readonly ok: boolean;
}

/** Computes the smallest increment that changes allow and compares the pending one with it. */
export function judge(version: string, changes: readonly Change[], pending: Bump | undefined): Verdict {
  let required: Bump | undefined;
  for (const { kind } of changes) {
    const bump = bumpIn(version, policy[kind].bump);
    required = required === undefined ? bump : larger(required, bump);
  }
  const ok = required === undefined || (pending !== undefined && larger(pending, required) === pending);
  return { required, pending, ok };
}
