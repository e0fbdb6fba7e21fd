/** A project that installs the packages from a registry, like that of another team. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";

const sources = path.join(import.meta.dirname, "consumer");

/** The module resolutions of TypeScript, each with its `module` option. */
export const resolutions = [
  { name: "node16", module: "node16" },
  { name: "nodenext", module: "nodenext" },
  { name: "bundler", module: "esnext" },
] as const;

/** Creates an empty project and installs packages with npm or pnpm. */
export async function installConsumer(
  folder: string,
  client: "npm" | "pnpm",
  { registry, scope, packages }: { registry: Registry; scope: string; packages: readonly string[] },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(sources, folder, { recursive: true });
  writeFileSync(path.join(folder, ".npmrc"), registry.npmrc(scope));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const wanted = [...packages, "zod@4"];
  if (client === "npm") await run("npm", ["install", "--no-audit", "--no-fund", ...wanted], { cwd: folder });
  else {
    // The packages were published a moment ago, so no minimum age.
    writeFileSync(path.join(folder, "pnpm-workspace.yaml"), "minimumReleaseAge: 0\n");
    await run("pnpm", ["add", ...wanted], { cwd: folder });
  }
}

/** Type-checks the sources of the project. */
export async function compile(folder: string, tsc: string, resolution: (typeof resolutions)[number]): Promise<void> {
  const files = resolution.name === "nodenext" ? ["consumer.ts", "consumer.cts"] : ["consumer.ts"];
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
  const modules = ["--module", resolution.module, "--moduleResolution", resolution.name];
  const options = [...strict, ...modules, "--target", "es2022", "--lib", "es2022,dom"];
  await run(tsc, [...options, ...files], { cwd: folder });
}

/** Compiles the project to JavaScript. */
export async function emit(folder: string, tsc: string): Promise<void> {
  const options = ["--target", "es2022", "--lib", "es2022,dom", "--module", "nodenext", "--outDir", "."];
  await run(tsc, [...options, "consumer.ts"], { cwd: folder });
}

/** Returns the installed version of a package. */
export function installedVersion(folder: string, name: string): string {
  const manifest = readFileSync(path.join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
