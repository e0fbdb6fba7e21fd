/**
 * Joins the modules of a built package into a few files for Node, where every file that is opened costs time.
 *
 * Run in the folder of a package after `tsc`. Each entry of `exports` with a `node` condition is built from its `default`
 * file; modules that several entries use are in shared files. Bundlers use `default`, module by module, and leave out
 * unused modules.
 *
 * The large tables of vocabularies stay in files of their own, which both forms read: in each form once, they would be a
 * fifth of the tarball.
 *
 * With `--main-alone` the main entry is one file that shares no module with the others: the fastest import, for a package
 * whose entries do not depend on shared instances.
 */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly node?: string; readonly default: string }>>;
}

const { values } = parseArgs({ options: { "main-alone": { type: "boolean", default: false } } });
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === "object" && entry.node !== undefined ? [entry.default] : [],
);

/** The folder of the joined files. They are in one folder, so that the path from each to a table is the same. */
const folder = "dist/node/entries";

/** Imports the large tables of vocabularies instead of joining them. */
const separateTables: Plugin = {
  name: "separate tables",
  setup(bundler) {
    bundler.onResolve({ filter: /-(?:terms|aliases)\.js$/ }, ({ path, resolveDir }) => {
      const file = relative(folder, resolve(resolveDir, path)).replaceAll("\\", "/");
      return file.startsWith("../../gen/vocabularies/")
        ? { path: file, external: true, sideEffects: false }
        : undefined;
    });
  },
};

const main = values["main-alone"] ? entries.splice(0, 1) : [];
for (const entryPoints of [main, entries]) {
  if (entryPoints.length === 0) continue;
  await build({
    entryPoints,
    outdir: "dist/node",
    outbase: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    packages: "external",
    chunkNames: "entries/chunk-[hash]",
    plugins: [separateTables],
    logLevel: "warning",
  });
}
