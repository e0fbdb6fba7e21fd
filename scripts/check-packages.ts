/**
 * Packs each publishable package as it would be published and checks the tarball: publint (strict), "are the types wrong"
 * for ES modules, and what must and must not be in it. `--keep DIR` leaves the tarballs in DIR.
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

const root = path.resolve(import.meta.dirname, "..");
const { keep } = parseArgs({ options: { keep: { type: "string" } } }).values;

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
    const problems = await check(pack(directory));
    failures += problems.length;
    console.log(problems.length === 0 ? `ok      ${name}` : `failed  ${name}`);
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

async function check(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const contents = createPackageFromTarballData(tarball);
  return [...checkContents(contents), ...(await checkManifest(tarball)), ...(await checkTypes(contents))];
}

function checkContents(contents: Package): string[] {
  const prefix = `/node_modules/${contents.packageName}/`;
  const files = contents.listFiles().map((file) => file.slice(prefix.length));
  const problems: string[] = [];
  for (const needed of ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]) {
    if (!files.includes(needed)) problems.push(`contents: ${needed} is missing`);
  }
  for (const file of files) {
    if (/\.test(-d)?\.|tsbuildinfo|node_modules|\.reports/.test(file))
      problems.push(`contents: ${file} is for development`);
  }
  const {
    scripts: _,
    devDependencies: __,
    ...published
  } = JSON.parse(contents.readFile(`${prefix}package.json`)) as Manifest;
  for (const unwanted of ["workspace:", "catalog:", "@org/source"]) {
    if (JSON.stringify(published).includes(unwanted)) problems.push(`contents: package.json still says ${unwanted}`);
  }
  return problems;
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
