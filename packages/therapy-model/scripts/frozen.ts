/** What a release settles for good: its dossiers, and the migration that leads to it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { migrations } from "../src/versions/migrations.ts";

const root = new URL("../", import.meta.url);
const manifest = new URL("releases/frozen.json", root);

/** The files that are never edited again, with the hash of each. */
export interface Frozen {
  readonly [file: string]: string;
}

/** The files that are frozen. */
export function frozenFiles(): Frozen {
  return JSON.parse(readFileSync(manifest, "utf8")) as Frozen;
}

/** The files that were released, and so have to be frozen. */
export function releasedFiles(): string[] {
  const entries = readdirSync(new URL("releases/", root), { withFileTypes: true });
  const versions = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const dossiers = versions.flatMap((version) => {
    const folder = `releases/${version}/dossiers/`;
    return existsSync(new URL(folder, root)) ? readdirSync(new URL(folder, root)).map((name) => folder + name) : [];
  });
  const settled = migrations
    .filter(({ to }) => versions.includes(to))
    .flatMap(({ from }) => [`src/versions/${from}.ts`, `src/versions/${from}.newer.ts`]);
  return [...dossiers, ...settled.filter((file) => existsSync(new URL(file, root)))];
}

/** Freezes what was released and is not frozen yet. */
export function freezeReleased(): void {
  const frozen = frozenFiles();
  const all = releasedFiles().map((file) => [file, hashOf(file)] as const);
  writeFileSync(manifest, `${JSON.stringify({ ...Object.fromEntries(all), ...frozen }, undefined, 2)}\n`);
}

/** The hash of a file of the package. */
export function hashOf(file: string): string {
  return createHash("sha256")
    .update(readFileSync(new URL(file, root)))
    .digest("hex");
}
