/**
 * Bundle size of each entry point and of other libraries: minified by esbuild, gzipped at level 9.
 * Run from the repository root: node --conditions=@org/source bench/units/size.ts
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

async function size(contents: string): Promise<{ minified: number; gzipped: number }> {
  const result = await build({
    stdin: { contents, resolveDir: here, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@org/source"],
    write: false,
    logLevel: "error",
  });
  const code = result.outputFiles[0]!.contents;
  return { minified: code.byteLength, gzipped: gzipSync(code, { level: 9 }).byteLength };
}

const rows: [string, string][] = [
  ["validate: isUnit", 'export { isUnit } from "@org/therapy-units";'],
  [
    "strict engine: isUnit, commensurable, dimensionOf, convert",
    'export { isUnit, commensurable, dimensionOf, convert } from "@org/therapy-units";',
  ],
  ["all of `.`", 'export * from "@org/therapy-units";'],
  ["`./bridge`", 'export * from "@org/therapy-units/bridge";'],
  ["`./names`", 'export * from "@org/therapy-units/names";'],
  ["`./format`", 'export * from "@org/therapy-units/format";'],
  ["`./analytes`", 'export * from "@org/therapy-units/analytes";'],
  ["`./parse`", 'export * from "@org/therapy-units/parse";'],
  ["`./requests`", 'export * from "@org/therapy-units/requests";'],
  ["@lhncbc/ucum-lhc", 'import ucum from "@lhncbc/ucum-lhc"; export default ucum.UcumLhcUtils.getInstance();'],
  ["@atomic-ehr/ucum", 'export { ucum } from "@atomic-ehr/ucum";'],
  ["js-quantities", 'import Qty from "js-quantities"; export default Qty;'],
];

console.log("| bundle | minified, bytes | gzipped, bytes |\n|---|---:|---:|");
for (const [name, contents] of rows) {
  try {
    const { minified, gzipped } = await size(contents);
    console.log(`| ${name} | ${minified} | ${gzipped} |`);
  } catch (error) {
    console.log(`| ${name} | not bundled | ${String(error).split("\n")[1]?.trim() ?? ""} |`);
  }
}

const start = process.hrtime.bigint();
await import("@org/therapy-units");
console.log(
  `\nimport of the sources: ${(Number(process.hrtime.bigint() - start) / 1e6).toFixed(1)} ms (types are stripped on the way; measure the build for the time in production)`,
);
