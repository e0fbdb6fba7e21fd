/**
 * Compares the contract of the model with that of the last release, lists the effect of each change on readers and writers
 * of data, and fails if the pending changesets have a smaller increment than the changes require.
 *
 * Run: `pnpm check:compat [--since VERSION] [--json] [--all]`. `--all` also lists changes of wording.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareContracts } from "./compatibility/compare.ts";
import { presentContract, releasedContract, releasedVersions } from "./compatibility/contract.ts";
import { pendingBump } from "./compatibility/pending.ts";
import { policy } from "./compatibility/policy.ts";
import { changeTable } from "./compatibility/table.ts";
import { judge } from "./compatibility/verdict.ts";

const { values } = parseArgs({
  options: {
    since: { type: "string" },
    json: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
  },
});
const versions = releasedVersions();
const since = values.since ?? versions.at(-1);
if (since === undefined || !versions.includes(since)) {
  console.error(`no contract of ${since ?? "any release"}; expected one of ${versions.join(", ")}`);
  process.exit(2);
}
const { name, version } = JSON.parse(
  readFileSync(new URL("../../therapy-model/package.json", import.meta.url), "utf8"),
) as {
  name: string;
  version: string;
};
const root = fileURLToPath(new URL("../../../", import.meta.url));
const changes = compareContracts(releasedContract(since), presentContract(version));
const verdict = judge(since, changes, await pendingBump(root, name));

if (values.json) {
  const listed = changes.map((change) => ({ ...change, ...policy[change.kind] }));
  console.log(JSON.stringify({ since, ...verdict, changes: listed }, undefined, 2));
} else {
  console.log(changeTable(changes, { wording: values.all }));
  console.log(`\n${changes.length} changes since ${since}: required increment: ${verdict.required ?? "patch"}`);
  console.log(`increment of the pending changesets: ${verdict.pending ?? "none"}${verdict.ok ? "" : " (too small)"}`);
}
if (!verdict.ok) process.exitCode = 1;
