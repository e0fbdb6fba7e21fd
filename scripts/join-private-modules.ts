/**
 * Joins the modules that only one entry of a built package reaches into the file of that entry: fewer files to install.
 *
 * Run in the folder of a package after `tsc`. Modules that several entries share stay files of their own, so that a bundle has
 * each of them once. The tables of vocabularies stay, because the files for Node read them, too; modules that are loaded on
 * demand stay as well. `prune-build.ts` then removes the files that are joined.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { entryFiles, reachedFiles, type Target } from "./packages/reached-files.ts";

const directory = process.cwd();
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, Target>>;
};

/** The entries that bundlers use, which are the files of the `default` condition. */
const targets = Object.entries(exports).flatMap(([name, target]) =>
  typeof target === "object" && target["default"] !== undefined
    ? [[name, { default: target["default"] }] as const]
    : [],
);
const entries = entryFiles(directory, Object.fromEntries(targets));
const counts = new Map<string, number>();
for (const entry of entries) {
  for (const file of reachedFiles([entry]).keys()) counts.set(file, (counts.get(file) ?? 0) + 1);
}
const table = /-(?:terms|aliases)\.js$/;

/** Whether a module becomes a part of its entry. */
function isJoined(file: string): boolean {
  return counts.get(file) === 1 && !table.test(file);
}

/** Joins what the entry alone reaches; what another one reaches stays an import. */
function joinPrivate(entry: string): Plugin {
  return {
    name: "join private modules",
    setup(bundler) {
      bundler.onResolve({ filter: /^\.{1,2}\// }, ({ path: specifier, resolveDir, kind }) => {
        const file = path.resolve(resolveDir, specifier);
        if (kind === "import-statement" && isJoined(file)) return { path: file, sideEffects: false };
        const from = path.relative(path.dirname(entry), file).replaceAll(path.sep, "/");
        return { path: from.startsWith(".") ? from : `./${from}`, external: true, sideEffects: false };
      });
    },
  };
}

// The main entry reaches most of the package. As one file, it would bring all of that into a bundle that needs one name.
for (const entry of entries.slice(1)) {
  if (![...reachedFiles([entry]).keys()].some((file) => file !== entry && isJoined(file))) continue;
  await build({
    entryPoints: [entry],
    outfile: entry,
    allowOverwrite: true,
    bundle: true,
    format: "esm",
    platform: "neutral",
    charset: "utf8",
    target: "es2022",
    packages: "external",
    plugins: [joinPrivate(entry)],
    logLevel: "warning",
  });
}
