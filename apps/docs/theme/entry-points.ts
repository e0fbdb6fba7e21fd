/** Which files of a package are documented: what its package.json says that it exports. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OptionsReader } from "typedoc";

/** What the model merely passes on from the other packages, which have pages of their own. */
const passedOn = /^\.\/src\/(?:units|identifiers)\b/;

/** Tells TypeDoc the entry points of each package; families of them that are all alike are left out. */
export const entryPointsReader: OptionsReader = {
  name: "entry-points",
  order: 1000,
  supportsPackages: true,
  read(options, _logger, folder) {
    const manifest = path.join(folder, "package.json");
    if (!existsSync(manifest)) return;
    const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as { exports?: Record<string, unknown> };
    const files = Object.values(exports ?? {}).flatMap(sourceOf);
    if (files.length === 0) return;
    options.setValue(
      "entryPoints",
      files.map((file) => path.join(folder, file)),
    );
  },
};

function sourceOf(target: unknown): string[] {
  if (typeof target !== "object" || target === null || !("@org/source" in target)) return [];
  const file = target["@org/source"];
  return typeof file === "string" && !file.includes("*") && !passedOn.test(file) ? [file] : [];
}
