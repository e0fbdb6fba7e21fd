/** The scripts of the site, each bundled into one file that also runs from a local disk. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "vite";

const folder = path.resolve(import.meta.dirname, "..");

const scripts: readonly (readonly [name: string, entry: string])[] = [
  ["search-dialog", "search/dialog.ts"],
  ["terms", "scripts/terms.ts"],
  ["try", "scripts/try.ts"],
  ["load-try", "scripts/load-try.ts"],
];

/** Writes the scripts to a folder. */
export async function writeScripts(to: string): Promise<void> {
  for (const [name, entry] of scripts) await writeFile(path.join(to, `${name}.js`), await bundled(name, entry));
}

async function bundled(name: string, entry: string): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { conditions: ["@org/source", "module", "browser", "default"] },
    build: {
      write: false,
      lib: { entry: path.join(folder, entry), formats: ["iife"], name: `site_${name.replaceAll("-", "_")}` },
    },
  });
  const [first] = Array.isArray(bundle) ? bundle : [bundle];
  if (first === undefined || !("output" in first)) throw new Error(`${entry} was not built`);
  return first.output[0].code;
}
