/** The reach of an entry point: the declarations that a compiler reads, and the modules that a runtime loads. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { reachedFiles, type Target } from "../../scripts/packages/reached-files.ts";

const packages = path.resolve(import.meta.dirname, "../../packages");

/** An entry point and its reach within its package. */
export interface EntryPoint {
  /** The import path without the scope: `therapy-model/lookup`. */
  readonly name: string;
  /** Bytes of the declarations that a compiler reads. */
  readonly declarations: number;
  /** The number of files that Node opens. */
  readonly modules: number;
}

/** The limits of an entry point. */
export interface EntryBudget {
  readonly declarations: number;
  readonly modules: number;
}

/** Lists the entry points of all packages, without patterns, whose modules are all alike. */
export function entryPoints(): EntryPoint[] {
  return readdirSync(packages).flatMap((folder) => {
    const directory = path.join(packages, folder);
    const { exports } = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8")) as {
      exports?: Readonly<Record<string, Target>>;
    };
    return Object.entries(exports ?? {}).flatMap(([entry, target]) => {
      if (typeof target === "string" || target["types"] === undefined || entry.includes("*")) return [];
      const declarations = reachedFiles([path.join(directory, target["types"])]);
      const modules = reachedFiles([path.join(directory, target["node"] ?? target["default"]!)]);
      const bytes = [...declarations.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      return { name: path.posix.join(folder, entry), declarations: bytes, modules: modules.size };
    });
  });
}
