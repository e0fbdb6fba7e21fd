/**
 * Writes the contract of a version to releases/VERSION/contract.json, for comparison with later versions, and copies the
 * record sets of the catalog. Freezes these record sets and the migration to the version.
 *
 * `pnpm version-packages` runs it after the version is raised. An existing contract is not overwritten.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { presentContract } from "./compatibility/contract.ts";
import { freezeReleased } from "./frozen.ts";

const { version } = JSON.parse(readFileSync(new URL("../../therapy-model/package.json", import.meta.url), "utf8")) as {
  version: string;
};
const folder = new URL(`../releases/${version}/`, import.meta.url);
const file = new URL("contract.json", folder);
if (existsSync(file)) console.log(`the contract of ${version} exists`);
else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(presentContract(version), undefined, 1)}\n`);
  const recordSets = new URL("../../therapy-catalog/data/record-sets/", import.meta.url);
  for (const name of readdirSync(recordSets).filter((one) => one.endsWith(".json") && one !== "facts.map.json")) {
    cpSync(new URL(name, recordSets), new URL(`record-sets/${name}`, folder));
  }
  freezeReleased();
  console.log(`wrote the contract of ${version}`);
}
