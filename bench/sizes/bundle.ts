/** The size of an import in a web page: bytes after esbuild, minified and gzipped. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** An import, as a program. */
export interface BundleCase {
  readonly name: string;
  readonly source: string;
}

/** Bytes of one bundle. */
export interface BundleSize {
  readonly name: string;
  /** Minified and gzipped, without zod. */
  readonly ours: number;
  /** Minified and gzipped, with zod. */
  readonly withZod: number;
  /** Whether the bundle imports zod. */
  readonly needsZod: boolean;
  /** The files of the packages in the bundle, with their bytes before gzip. */
  readonly files: ReadonlyMap<string, number>;
}

export const cases: readonly BundleCase[] = [
  { name: "types only", source: `import type { Trial } from "@org/therapy-model"; export const trials: Trial[] = [];` },
  { name: "one vocabulary's table", source: `export { phases } from "@org/therapy-model";` },
  { name: "one vocabulary's schema", source: `export { Phase } from "@org/therapy-model";` },
  {
    name: "one vocabulary's Chinese labels",
    source: `export { labels } from "@org/therapy-model/labels/zh-hans/modality";`,
  },
  {
    name: "lookup in one vocabulary",
    source: `export { phases } from "@org/therapy-model"; export { lookup } from "@org/therapy-model/lookup";`,
  },
  { name: "codes of one vocabulary", source: `export { encodeTerm, decodeTerm } from "@org/therapy-model/crosswalk";` },
  { name: "custom terms", source: `export * from "@org/therapy-model/extension";` },
  { name: "one record's schema", source: `export { Trial } from "@org/therapy-model";` },
  { name: "one record's verdict", source: `export { isTherapy } from "@org/therapy-model/validators/therapy";` },
  {
    name: "one record's validator",
    source: `export { validateTherapy } from "@org/therapy-model/validators/therapy";`,
  },
  { name: "all validators", source: `export * from "@org/therapy-model/validators";` },
  { name: "the whole model", source: `export * from "@org/therapy-model";` },
  {
    name: "the strict unit engine",
    source: `export { isUnit, commensurable, dimensionOf, convert } from "@org/therapy-units";`,
  },
  { name: "the unit engine with suggestions", source: `export { checkUnit, convert } from "@org/therapy-units";` },
  { name: "one identifier scheme", source: `export { nct } from "@org/therapy-identifiers";` },
  { name: "all identifier schemes", source: `export * from "@org/therapy-identifiers";` },
  { name: "the linter and its rules", source: `export { lint } from "@org/therapy-rules";` },
  { name: "zod itself, one string", source: `import * as z from "zod"; export const text = z.string();` },
];

export async function measureBundle({ name, source }: BundleCase): Promise<BundleSize> {
  const without = await bundle(source, ["zod", "zod/*"]);
  const withZod = await bundle(source, []);
  return {
    name,
    ours: gzipped(without.code),
    withZod: gzipped(withZod.code),
    needsZod: /from\s*"zod/.test(without.code) || /import\s*"zod/.test(without.code),
    files: without.files,
  };
}

function gzipped(code: string): number {
  // gzip needs twenty bytes for an empty file.
  return code.trim() === "" ? 0 : gzipSync(code, { level: 9 }).length;
}

async function bundle(source: string, external: string[]): Promise<{ code: string; files: Map<string, number> }> {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    legalComments: "none",
    metafile: true,
    write: false,
    outfile: "bundle.js",
    external,
    logLevel: "silent",
  });
  const inputs = Object.values(result.metafile.outputs)[0]?.inputs ?? {};
  const files = Object.entries(inputs).filter(
    ([file, { bytesInOutput }]) => file.includes("/dist/") && bytesInOutput > 0,
  );
  return {
    code: result.outputFiles[0]?.text ?? "",
    files: new Map(files.map(([file, { bytesInOutput }]) => [file.replace(/^.*packages\//, ""), bytesInOutput])),
  };
}
