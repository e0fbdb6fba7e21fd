/** Reads the generated site, for tests. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { JSONOutput } from "typedoc";

/** A reflection of TypeDoc's output. */
export type Node = JSONOutput.SomeReflection & {
  readonly children?: readonly Node[];
  readonly type?: unknown;
  readonly extendedTypes?: readonly unknown[];
};

/** The folder of the site. */
export const site = path.resolve(import.meta.dirname, "../site");

/** Reads the reflections that TypeDoc wrote. */
export function readProject(): Node {
  if (!existsSync(site)) throw new Error("the site is missing: run `pnpm run docs` first");
  return JSON.parse(readFileSync(path.join(site, "typedoc.json"), "utf8")) as Node;
}

/** Returns the pages, relative to the root of the site. */
export function readPages(): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
}

/** Reads a file of the site. */
export function readSiteFile(file: string): string {
  return readFileSync(path.join(site, file), "utf8");
}

/** Returns the URL of the published site, derived from the URL of the repository. */
export function pagesAddress(): string {
  const manifest = path.resolve(import.meta.dirname, "../../../packages/therapy-model/package.json");
  const { repository } = JSON.parse(readFileSync(manifest, "utf8")) as { repository: { url: string } };
  const [, owner, name] = /github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?$/.exec(repository.url) ?? [];
  if (owner === undefined || name === undefined) throw new Error(`${repository.url} is not a GitHub repository`);
  return `https://${owner}.github.io/${name}/`;
}
