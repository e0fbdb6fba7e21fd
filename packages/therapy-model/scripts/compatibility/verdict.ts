/** Whether the pending changesets say as much as the changes demand. */
import type { Change } from "./compare.ts";
import { type Bump, bumpIn, larger, policy } from "./policy.ts";

/** What the changes demand, and whether it is said. */
export interface Verdict {
  /** The smallest bump that the changes allow, in the version line of the last release; undefined where nothing changed. */
  readonly demanded: Bump | undefined;
  /** What the changesets say. */
  readonly said: Bump | undefined;
  readonly ok: boolean;
}

/** Works out the smallest bump that changes allow and holds what the changesets say against it. */
export function judge(version: string, changes: readonly Change[], said: Bump | undefined): Verdict {
  let demanded: Bump | undefined;
  for (const { kind } of changes) {
    const bump = bumpIn(version, policy[kind].bump);
    demanded = demanded === undefined ? bump : larger(demanded, bump);
  }
  const ok = demanded === undefined || (said !== undefined && larger(said, demanded) === said);
  return { demanded, said, ok };
}
