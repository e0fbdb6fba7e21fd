/** The files that a release freezes: its record sets and the migration to it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { migrations } from "@org/therapy-model/versions";

const root = new URL("../", import.meta.url);
const manifest = new URL("releases/frozen.json", root);

/** The SHA-256 hash of each frozen file, by its path from the package. */
export interface Frozen {
  readonly [file: string]: string;
}

/** Reads the frozen files. */
export function frozenFiles(): Frozen {
  return JSON.parse(readFileSync(manifest, "utf8")) as Frozen;
}

/** Lists the folder of the record sets of a release, from the package; they were called dossiers in 0.1.0-pre. */
export function recordSetFolder(version: string): string | undefined {
  const folders = ["record-sets", "dossiers"].map((name) => `releases/${version}/${name}/`);
  return folders.find((folder) => existsSync(new URL(folder, root)));
}

/** Lists the released files, all of which have to be frozen. */
export function releasedFiles(): string[] {
  const entries = readdirSync(new URL("releases/", root), { withFileTypes: true });
  const versions = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const recordSets = versions.flatMap((version) => {
    const folder = recordSetFolder(version);
    return folder === undefined ? [] : readdirSync(new URL(folder, root)).map((name) => folder + name);
  });
  const released = migrations
    .filter(({ to }) => versions.includes(to))
    .flatMap(({ from }) => [
      `../therapy-model/src/versions/${from}.ts`,
      `../therapy-model/src/gen/versions/${from}.ts`,
    ]);
  return [...recordSets, ...released.filter((file) => existsSync(new URL(file, root)))];
}

/** Adds the released files to the frozen files. */
export function freezeReleased(): void {
  const frozen = frozenFiles();
  const all = releasedFiles().map((file) => [file, hashOf(file)] as const);
  writeFileSync(manifest, `${JSON.stringify({ ...Object.fromEntries(all), ...frozen }, undefined, 2)}\n`);
}

/** The SHA-256 hash of a file, by its path from the package. */
export function hashOf(file: string): string {
  return createHash("sha256")
    .update(readFileSync(new URL(file, root)))
    .digest("hex");
}
