/**
 * Packs each publishable package as it would be published and checks the tarball: publint (strict), "are the types wrong"
 * for ES modules, its files and its size. `--keep DIR` leaves the tarballs in DIR; `--released` also requires a changelog.
 *
 * Packed by pnpm and not by npm, because only pnpm replaces `workspace:` and `catalog:` and applies `publishConfig`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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
const limits: Readonly<Record<string, PackageSize>> = budgets.tarballs;

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
  for (const directory of publishable()) {
    const { name } = readManifest(directory);
    const tarball = pack(directory);
    const problems = await check(tarball, directory);
    failures += problems.length;
    const { packed, installed, files } = sizeOf(tarball);
    const size = `${kilobytes(packed)} packed, ${kilobytes(installed)} installed, ${files} files`;
    console.log(`${problems.length === 0 ? "ok    " : "failed"}  ${name} (${size})`);
    for (const problem of problems) console.log(`        ${problem}`);
  }
} finally {
  if (keep === undefined) rmSync(destination, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;

/** The folders of the packages that are published: the libraries, then the command. */
function publishable(): string[] {
  const folders = readdirSync(path.join(root, "packages")).map((name) => path.join(root, "packages", name));
  return [...folders, path.join(root, "apps/cli")].filter((directory) => readManifest(directory).private !== true);
}

function readManifest(directory: string): Manifest {
  return JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8")) as Manifest;
}

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

async function check(tarball: Uint8Array<ArrayBuffer>, directory: string): Promise<string[]> {
  const contents = createPackageFromTarballData(tarball);
  return [
    ...checkContents(contents, directory),
    ...checkSize(tarball, path.basename(directory)),
    ...(await checkManifest(tarball)),
    ...(existsSync(path.join(directory, "src/entries")) ? await checkTypes(contents) : []),
  ];
}

function checkContents(contents: Package, directory: string): string[] {
  const prefix = `/node_modules/${contents.packageName}/`;
  const files = contents.listFiles().map((file) => file.slice(prefix.length));
  const manifest = JSON.parse(contents.readFile(`${prefix}package.json`)) as PublishedManifest;
  const isLibrary = path.basename(path.dirname(directory)) === "packages";
  return [...contentProblems(directory, files, released), ...manifestProblems(manifest, isLibrary)];
}

interface PackageSize {
  /** Bytes of the tarball. */
  readonly packed: number;
  /** Bytes of its files, unpacked. */
  readonly installed: number;
  readonly files: number;
}

function sizeOf(tarball: Uint8Array): PackageSize {
  const text = execFileSync("tar", ["-tvzf", "-"], { input: tarball, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const sizes = text
    .trimEnd()
    .split("\n")
    .map((line) => Number(/\s(\d+)\s+\d{4}-/.exec(line)?.[1] ?? 0));
  return { packed: tarball.byteLength, installed: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

function checkSize(tarball: Uint8Array, name: string): string[] {
  const limit = limits[name];
  if (limit === undefined) return [`size: ${name} has no limit in bench/budgets.json`];
  const size = sizeOf(tarball);
  return (["packed", "installed", "files"] as const)
    .filter((measure) => size[measure] > limit[measure])
    .map((measure) => `size: ${measure} is ${size[measure]}, and bench/budgets.json allows ${limit[measure]}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
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
