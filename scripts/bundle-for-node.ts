/**
 * Joins the modules of a built package into a few files for Node, which pays for every file that it opens.
 *
 * Run in a package's folder after `tsc`. Each entry of `exports` that has a `node` condition is made from its `default`;
 * what several entries use stands in one shared file. Bundlers take `default`, module by module, and leave out what is not used.
 *
 * With `--main-alone` the first entry is one file that shares nothing: the quickest import, for a package whose other
 * entries need not be the same instance of what they have in common.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "esbuild";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly node?: string; readonly default: string }>>;
}

const { values } = parseArgs({ options: { "main-alone": { type: "boolean", default: false } } });
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === "object" && entry.node !== undefined ? [entry.default] : [],
);

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
    minifySyntax: true,
    minifyWhitespace: true,
    packages: "external",
    logLevel: "warning",
  });
}
