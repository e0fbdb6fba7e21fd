/**
 * Keeps what a version promises about data in releases/VERSION/contract.json, where later versions are held against it,
 * and the dossiers that hold it beside that; freezes them and the migration that leads to the version.
 *
 * Run by `pnpm version-packages`, once the version is raised. What is kept is never written again.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { presentContract } from "./compatibility/contract.ts";
import { freezeReleased } from "./frozen.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const folder = new URL(`../releases/${version}/`, import.meta.url);
const file = new URL("contract.json", folder);
if (existsSync(file)) console.log(`what ${version} promises is kept already`);
else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(presentContract(version), undefined, 1)}\n`);
  const dossiers = new URL("../dossiers/", import.meta.url);
  for (const name of readdirSync(dossiers).filter((one) => one.endsWith(".json") && one !== "facts.map.json")) {
    cpSync(new URL(name, dossiers), new URL(`dossiers/${name}`, folder));
  }
  freezeReleased();
  console.log(`kept what ${version} promises`);
}
