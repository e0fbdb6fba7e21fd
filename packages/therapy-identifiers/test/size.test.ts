/** The size of a bundle with one scheme. */
import { gzipSync } from "node:zlib";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";

const bench = new URL("../../../bench/node_modules/esbuild/lib/main.js", import.meta.url).pathname;

interface Esbuild {
  buildSync: (options: object) => { outputFiles: { contents: Uint8Array; text: string }[] };
}

const schemes = `${import.meta.dirname}/../src/schemes/`;

function bundle(contents: string): { readonly bytes: number; readonly gzipped: number; readonly text: string } {
  const { buildSync } = createRequire(import.meta.url)(bench) as Esbuild;
  const [file] = buildSync({
    stdin: { contents, resolveDir: schemes, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["@org/source"],
  }).outputFiles;
  if (!file) throw new Error("expected one bundle");
  return { bytes: file.contents.length, gzipped: gzipSync(file.contents).length, text: file.text };
}

it.skipIf(!existsSync(bench))("bundles one scheme to under 2.7 kB", () => {
  const sizes = readdirSync(schemes).map((file) => ({ file, ...bundle(`export * from "./${file}"`) }));
  sizes.sort((a, b) => a.gzipped - b.gzipped);
  const largest = sizes.at(-1);
  console.log(
    `one scheme: ${sizes[0]?.gzipped} to ${largest?.gzipped} bytes gzipped (${largest?.file}); ${Math.min(...sizes.map(({ bytes }) => bytes))} to ${Math.max(...sizes.map(({ bytes }) => bytes))} bytes minified`,
  );
  expect(largest?.gzipped).toBeLessThan(2700);
});

it.skipIf(!existsSync(bench))("does not include other schemes in a bundle with one", () => {
  const { text } = bundle('import { nct } from "../entries/index.ts"; export const is = nct.is;');
  expect(text).toContain("NCT<");
  expect(text).not.toContain("ISRCTN");
});
