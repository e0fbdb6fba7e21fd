/** The reach of an entry point: the declarations that a compiler reads, and the modules that a runtime loads. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const packages = path.resolve(import.meta.dirname, "../../packages");

type Target = string | { readonly types?: string; readonly node?: string; readonly default: string };

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
      if (typeof target === "string" || target.types === undefined || entry.includes("*")) return [];
      const declarations = reached(path.join(directory, target.types));
      const modules = reached(path.join(directory, target.node ?? target.default));
      const bytes = [...declarations.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      return { name: path.posix.join(folder, entry), declarations: bytes, modules: modules.size };
    });
  });
}

/** The files that a file reaches through relative imports, including itself, with their texts. */
function reached(start: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?"(\.{1,2}\/[^"]+)"/g)) {
      const target = path.resolve(path.dirname(file), specifier!);
      open.push(
        file.endsWith(".d.ts") ? target.replace(/\.(?:js|ts)$/, ".d.ts").replace(/\.d\.d\.ts$/, ".d.ts") : target,
      );
    }
  }
  return texts;
}
