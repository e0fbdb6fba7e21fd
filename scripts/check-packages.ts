/**
 * Packs each publishable package as it would be published and checks the tarball: publint (strict), "are the types wrong"
 * for ES modules, and what must and must not be in it. `--keep DIR` leaves the tarballs in DIR;
 * `--released` also wants what only a version has: a changelog.
 *
 * Packed by pnpm and not by npm, because only pnpm replaces `workspace:` and `catalog:` and applies `publishConfig`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkPackage, createPackageFromTarballData, type Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import budgets from "../bench/budgets.json" with { type: "json" };
import { contentProblems, manifestProblems, type PublishedManifest } from "./packages/contents.ts";

const root = path.resolve(import.meta.dirname, "..");
const { keep, released } = parseArgs({
  options: { keep: { type: "string" }, released: { type: "boolean", default: false } },
}).values;
const limits: Readonly<Record<string, number>> = budgets.tarballs;

/** Resolutions that an ES module package does not serve: the old one of Node 10, and `require` before Node could load ES modules. */
const notServed = new Set(["node10", "node16-cjs"]);

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly [field: string]: unknown;
}

const destination = keep === undefined ? mkdtempSync(path.join(tmpdir(), "packages-")) : path.resolve(keep);
mkdirSync(destination, { recursive: true });

let failures = 0;
try {
  for (const folder of readdirSync(path.join(root, "packages"))) {
    const directory = path.join(root, "packages", folder);
    const { name, private: isPrivate } = JSON.parse(
      readFileSync(path.join(directory, "package.json"), "utf8"),
    ) as Manifest;
    if (isPrivate) continue;
    const tarball = pack(directory);
    const problems = await check(tarball, folder);
    failures += problems.length;
    const size = `${(tarball.byteLength / 1000).toFixed(0)} kB`;
    console.log(`${problems.length === 0 ? "ok    " : "failed"}  ${name} (${size})`);
    for (const problem of problems) console.log(`        ${problem}`);
  }
} finally {
  if (keep === undefined) rmSync(destination, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;

/** Packs a package and returns its tarball. */
function pack(directory: string): Uint8Array<ArrayBuffer> {
  const before = new Set(readdirSync(destination));
  execFileSync("pnpm", ["pack", "--pack-destination", destination], {
    cwd: directory,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const tarball = readdirSync(destination).find((file) => !before.has(file) && file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`${directory} was not packed anew: is the destination empty?`);
  return new Uint8Array(readFileSync(path.join(destination, tarball)));
}

async function check(tarball: Uint8Array<ArrayBuffer>, folder: string): Promise<string[]> {
  const contents = createPackageFromTarballData(tarball);
  return [
    ...checkContents(contents, path.join(root, "packages", folder)),
    ...checkSize(tarball, folder),
    ...(await checkManifest(tarball)),
    ...(await checkTypes(contents)),
  ];
}

function checkContents(contents: Package, directory: string): string[] {
  const prefix = `/node_modules/${contents.packageName}/`;
  const files = contents.listFiles().map((file) => file.slice(prefix.length));
  const manifest = JSON.parse(contents.readFile(`${prefix}package.json`)) as PublishedManifest;
  return [...contentProblems(directory, files, released), ...manifestProblems(manifest)];
}

function checkSize(tarball: Uint8Array, folder: string): string[] {
  const limit = limits[folder];
  if (limit === undefined) return [`size: ${folder} has no limit in bench/budgets.json`];
  if (tarball.byteLength <= limit) return [];
  return [`size: ${tarball.byteLength} bytes, and bench/budgets.json allows ${limit}`];
}

async function checkManifest(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

async function checkTypes(contents: Package): Promise<string[]> {
  const result = await checkPackage(contents);
  if (!result.types) return ["types: none are published"];
  return result.problems.filter(isServed).map((problem) => `types: ${problem.kind} ${JSON.stringify(problem)}`);
}

function isServed(problem: Problem): boolean {
  return !("resolutionKind" in problem) || !notServed.has(problem.resolutionKind);
}
