/**
 * Packs each publishable package as it would be published and checks the tarball: publint (strict), "are the types wrong"
 * for ES modules, its files and its size. Prints a table of the sizes.
 *
 * `--keep DIR` leaves the tarballs in DIR; `--released` also requires a changelog; `--update` (`pnpm update:sizes`) sets the
 * limits of the sizes to the measured ones and a few percent.
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
import { contentProblems, manifestProblems, type PublishedManifest } from "./packages/contents.ts";
import { updateSizes, limitsOf, type PackageSize, sizeOf, sizeProblems } from "./packages/size.ts";

const root = path.resolve(import.meta.dirname, "..");
const { keep, released, update } = parseArgs({
  options: {
    keep: { type: "string" },
    released: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
  },
}).values;

/** Resolutions that an ES module package does not serve: the old one of Node 10, and `require` before Node could load ES modules. */
const notServed = new Set(["node10", "node16-cjs"]);

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly [field: string]: unknown;
}

const destination = keep === undefined ? mkdtempSync(path.join(tmpdir(), "packages-")) : path.resolve(keep);
mkdirSync(destination, { recursive: true });

const sizes = new Map<string, PackageSize>();
const problems: string[] = [];
try {
  for (const directory of publishable()) {
    const tarball = pack(directory);
    sizes.set(path.basename(directory), sizeOf(tarball));
    const found = await check(tarball, directory);
    problems.push(...found.map((problem) => `${readManifest(directory).name}: ${problem}`));
  }
} finally {
  if (keep === undefined) rmSync(destination, { recursive: true, force: true });
}
if (update) updateSizes(sizes);
else problems.push(...sizeProblems(sizes));
printSizes();
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `${sizes.size} packages are correct` : `${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

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

/** Prints the size of each package beside its limit. */
function printSizes(): void {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(20) : cell.padStart(22))).join("");
  console.log(row(["package", "packed bytes", "installed bytes", "files"]));
  for (const [name, size] of sizes) {
    const limit = limitsOf(name);
    const cell = (measure: keyof PackageSize): string => `${size[measure]} of ${limit?.[measure] ?? "?"}`;
    console.log(row([name, cell("packed"), cell("installed"), cell("files")]));
  }
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
