/** The code blocks of the published documentation, and a project with the packed packages to compile and run them in. */
import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Example, markdownExamples, type Modules } from "../../../testing/examples.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** A block of TypeScript on a page; `where` is the page and its number, such as `docs/guides/start.md, block 2`. */
export interface CodeBlock extends Example {
  /** The name of its file in the project. */
  readonly file: string;
}

/** A project with the packed packages in its `node_modules`. */
export interface Project {
  readonly folder: string;
  /** The modules that a block may import, by their specifiers. */
  readonly modules: Modules;
  remove(): void;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  /** The optional peers, which a user installs for some subpaths. */
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
}

/** Returns every block of TypeScript in the README files, tutorials, guides and recipes that users of the packages read. */
export function codeBlocks(): CodeBlock[] {
  const folders = [...publishedFolders(), path.join(root, "apps/cli")].map((folder) =>
    path.relative(root, path.join(folder, "README.md")),
  );
  const guides = ["docs/tutorials", "docs/guides", "docs/cookbook"].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const pages = ["README.md", ...folders, ...guides].filter((page) => existsSync(path.join(root, page)));
  return pages.flatMap((page) =>
    markdownExamples(path.join(root, page)).map((example) => {
      const where = `${page}, ${example.where}`;
      return { where, file: `${where.replaceAll(/[^\w-]+/g, "-")}.ts`, code: example.code };
    }),
  );
}

/** Builds and packs the packages, and unpacks them into the `node_modules` of a new project, without the network. */
export function createProject(blocks: readonly CodeBlock[]): Project {
  const folder = mkdtempSync(path.join(tmpdir(), "code-blocks-"));
  runPnpm(["exec", "turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only"], root, "inherit");
  for (const source of publishedFolders()) {
    unpack(pack(source, folder), path.join(folder, "node_modules", nameOf(source)));
    for (const peer of Object.keys(manifestOf(source).peerDependenciesMeta ?? {})) {
      symlinkSync(realpathSync(path.join(source, "node_modules", peer)), path.join(folder, "node_modules", peer));
    }
  }
  const zod = path.dirname(fileURLToPath(import.meta.resolve("zod/package.json")));
  cpSync(realpathSync(zod), path.join(folder, "node_modules/zod"), { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const { file, code } of blocks) writeFileSync(path.join(folder, file), `${code}\nexport {};\n`);
  return { folder, modules: modulesOf(folder, blocks), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Compiles every block as a module, and returns the errors by file. */
export function compile({ folder }: Project, blocks: readonly CodeBlock[]): ReadonlyMap<string, readonly string[]> {
  const tsc = path.join(root, "node_modules/.bin/tsc");
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
  const modules = ["--module", "nodenext", "--target", "es2024", "--lib", "es2024,dom", "--types", ""];
  const files = blocks.map(({ file }) => file);
  const errors = new Map<string, string[]>();
  for (const line of linesOf(tsc, ["--noEmit", "--pretty", "false", ...strict, ...modules, ...files], folder)) {
    const file = /^([\w-]+\.ts)\(/.exec(line)?.[1] ?? "other";
    errors.set(file, [...(errors.get(file) ?? []), line]);
  }
  return errors;
}

/** The folders of the packages that are published. */
function publishedFolders(): string[] {
  const packages = path.join(root, "packages");
  return readdirSync(packages)
    .map((name) => path.join(packages, name))
    .filter((folder) => existsSync(path.join(folder, "package.json")) && manifestOf(folder).private !== true);
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
}

function nameOf(folder: string): string {
  return manifestOf(folder).name;
}

/** Packs a folder as it would be published, and returns the path of the tarball. */
function pack(folder: string, destination: string): string {
  const before = new Set(readdirSync(destination));
  runPnpm(["pack", "--pack-destination", destination], folder);
  const tarball = readdirSync(destination).find((file) => !before.has(file) && file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`${folder} was not packed`);
  return path.join(destination, tarball);
}

function unpack(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
}

/** The modules that the blocks import, resolved from the project and not from the workspace. */
function modulesOf(folder: string, blocks: readonly CodeBlock[]): Modules {
  const require = createRequire(path.join(folder, "package.json"));
  const imported = blocks.flatMap(({ code }) => [...code.matchAll(/^import (?!type ).* from "([^"]+)";$/gm)]);
  return Object.fromEntries(
    imported.map(([, specifier = ""]) => [
      specifier,
      () => import(/* @vite-ignore */ pathToFileURL(require.resolve(specifier)).href) as Promise<object>,
    ]),
  );
}

/**
 * Runs pnpm; prints its errors and, if wanted, its output. Where it is not on the path, npx finds it, which is slow without
 * the network, because npm looks for updates.
 */
function runPnpm(args: readonly string[], cwd: string, output: "ignore" | "inherit" = "ignore"): void {
  const options: ExecFileSyncOptions = { cwd, stdio: ["ignore", output, "inherit"] };
  try {
    execFileSync("pnpm", args, options);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      packageManager: string;
    };
    execFileSync("npx", ["--yes", packageManager, ...args], options);
  }
}

/** Runs a program and returns the lines that it prints, whether it succeeds or not. */
function linesOf(program: string, args: readonly string[], cwd: string): string[] {
  try {
    return execFileSync(program, args, { cwd, encoding: "utf8" }).split("\n").filter(Boolean);
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout).split("\n").filter(Boolean);
    throw error;
  }
}
