/** Which files of a package are documented: those in the `exports` of its package.json. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OptionsReader } from "typedoc";

/** The public subpaths, by the path of their source. */
const subpaths = new Map<string, string>();

/** Returns the public subpath of a module; it is empty for a root export. */
export function subpathOfModule(name: string): string {
  return subpaths.get(moduleKey(name)) ?? name;
}

/** Sets the entry points of each package; subpath patterns, such as `./schemes/*`, are not documented. */
export const entryPointsReader: OptionsReader = {
  name: "entry-points",
  order: 1000,
  supportsPackages: true,
  read(options, _logger, folder) {
    const manifest = path.join(folder, "package.json");
    if (!existsSync(manifest)) return;
    const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as { exports?: Record<string, unknown> };
    const sources = Object.entries(exports ?? {}).flatMap(([subpath, target]) =>
      sourceOf(target).map((file) => ({ subpath, file })),
    );
    const files = sources.map(({ file }) => file);
    if (files.length === 0) return;
    for (const { subpath, file } of sources)
      subpaths.set(moduleKey(path.join(folder, file)), subpath.replace(/^\.\/?/, ""));
    options.setValue(
      "entryPoints",
      files.map((file) => path.join(folder, file)),
    );
  },
};

/** Returns the path of a module from `packages`, without its extension and `index`. */
function moduleKey(file: string): string {
  return file.replace(/^.*packages\//, "").replace(/(?:\/index)?(?:\.ts)?$/, "");
}

function sourceOf(target: unknown): string[] {
  if (typeof target !== "object" || target === null || !("@org/source" in target)) return [];
  const file = target["@org/source"];
  return typeof file === "string" && !file.includes("*") ? [file] : [];
}
