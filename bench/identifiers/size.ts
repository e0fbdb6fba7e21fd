/**
 * The size of an import in bytes, minified and gzipped: one scheme, and the entire package.
 *
 *     node --conditions=@org/source bench/identifiers/size.ts
 */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const imports: Readonly<Record<string, string>> = {
  "one scheme (nct)": 'export { nct } from "@org/therapy-identifiers/schemes/nct"',
  "one scheme with check digits (lei)": 'export { lei } from "@org/therapy-identifiers/schemes/lei"',
  "three schemes":
    'export { nct } from "@org/therapy-identifiers/schemes/nct"; export { eudract } from "@org/therapy-identifiers/schemes/eudract"; export { isrctn } from "@org/therapy-identifiers/schemes/isrctn"',
  "isIdentifier, all schemes": 'export { isIdentifier } from "@org/therapy-identifiers"',
  "identify, all schemes": 'export { identify } from "@org/therapy-identifiers"',
  everything: 'export * from "@org/therapy-identifiers"',
};

const table: Record<string, object> = {};
for (const [name, contents] of Object.entries(imports)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["@org/source"],
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  table[name] = { minified: bytes.length, gzipped: gzipSync(bytes).length };
}
console.table(table);
