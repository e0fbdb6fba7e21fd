/** The increment of the pending changesets. */
import { readChangesets } from "@changesets/read";
import { type Bump, larger } from "./policy.ts";

/** The largest increment of a package in the pending changesets; `undefined` without one. */
export async function pendingBump(root: string, name: string): Promise<Bump | undefined> {
  let bump: Bump | undefined;
  for (const { releases } of await readChangesets(root)) {
    for (const release of releases) {
      if (release.name !== name || release.type === "none") continue;
      bump = bump === undefined ? release.type : larger(bump, release.type);
    }
  }
  return bump;
}
