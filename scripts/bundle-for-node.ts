/**
 * Joins the modules of a built package into a few files for Node, which pays for every file that it opens.
 *
 * Run in a package's folder after `tsc`. Each entry of `exports` that has a `node` condition is made from its `default`;
 * what several entries use stands in one shared file. Bundlers take `default`, module by module, and leave out what is not used.
 */
import { readFileSync } from "node:fs";
import { build } from "esbuild";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly node?: string; readonly default: string }>>;
}

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const entries = Object.values(exports).filter((entry) => typeof entry === "object" && entry.node !== undefined);

await build({
  entryPoints: entries.map((entry) => (entry as { default: string }).default),
  outdir: "dist/node",
  outbase: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
