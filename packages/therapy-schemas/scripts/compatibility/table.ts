/** Changes as a table for people. */
import type { Change } from "./compare.ts";
import { bumps, policy } from "./policy.ts";

const columns = ["bump", "change", "readers", "writers"] as const;

/** Writes one change per line, the largest first; changes of wording are only counted unless `wording` is true. */
export function changeTable(changes: readonly Change[], { wording }: { readonly wording: boolean }): string {
  const shown = wording ? changes : changes.filter(({ kind }) => kind !== "wording_changed");
  const rows = shown
    .toSorted((a, b) => bumps.indexOf(policy[b.kind].bump) - bumps.indexOf(policy[a.kind].bump))
    .map(({ kind, where, detail }) => {
      const { what, bump, readers, writers } = policy[kind];
      return [bump, `${where} ${what}${detail === undefined ? "" : ` (${detail})`}`, readers, writers];
    });
  const widths = columns.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const lines = [columns, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join("  ")
      .trimEnd(),
  );
  const hidden = changes.length - shown.length;
  if (hidden > 0) lines.push(`and ${hidden} of wording`);
  return lines.join("\n");
}
