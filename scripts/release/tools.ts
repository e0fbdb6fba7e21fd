/** The compilers and runtimes of the rehearsal, installed once into a cache. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run.ts";

/** The supported versions of TypeScript. */
export const typescripts = ["5.8", "5.9", "6.0", "7.0"] as const;

/** The supported versions of Node. */
export const nodes = ["20", "22", "24", "26"] as const;

/** Installs a compiler and returns the path of its `tsc`. */
export async function installTypeScript(cache: string, version: string): Promise<string> {
  const home = await install(cache, "typescript", `~${version}.0`);
  return path.join(home, "node_modules/.bin/tsc");
}

/** Installs a runtime from its npm package and returns the path of its `node`. */
export async function installNode(cache: string, version: string): Promise<string> {
  const home = await install(cache, "node", `^${version}.0.0`);
  return path.join(home, "node_modules/node/bin/node");
}

async function install(cache: string, name: string, range: string): Promise<string> {
  const home = path.join(cache, `${name}-${range.replaceAll(/[^\d.]/g, "")}`);
  if (!existsSync(path.join(home, "node_modules", name, "package.json"))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, "package.json"), JSON.stringify({ private: true, dependencies: { [name]: range } }));
    await run("npm", ["install", "--no-audit", "--no-fund"], { cwd: home });
  }
  return home;
}
