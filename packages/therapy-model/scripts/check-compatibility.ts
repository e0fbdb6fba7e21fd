/**
 * Compares what the model promises about data with what its last release promised, says what each change means for readers
 * and writers of data, and fails when the pending changesets say less than the changes demand.
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
  console.error(`no promises are kept of ${since ?? "any release"}; there are ${versions.join(", ")}`);
  process.exit(2);
}
const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
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
  console.log(
    `\n${changes.length} changes since ${since}: the next version is at least a ${verdict.demanded ?? "nothing"}`,
  );
  console.log(`the changesets say ${verdict.said ?? "nothing"}${verdict.ok ? "" : ", which is less"}`);
}
if (!verdict.ok) process.exitCode = 1;
