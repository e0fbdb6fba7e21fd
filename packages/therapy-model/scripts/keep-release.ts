/**
 * Keeps what a version promises about data in releases/VERSION/contract.json, where later versions are held against it.
 *
 * Run by `pnpm version-packages`, once the version is raised. What is kept is never written again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { presentContract } from "./compatibility/contract.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const folder = new URL(`../releases/${version}/`, import.meta.url);
const file = new URL("contract.json", folder);
if (existsSync(file)) console.log(`what ${version} promises is kept already`);
else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(presentContract(version), undefined, 1)}\n`);
  console.log(`kept what ${version} promises`);
}
