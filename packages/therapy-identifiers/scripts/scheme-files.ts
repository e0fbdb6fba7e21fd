/** The files in `src/schemes`: one a scheme, in alphabetical order. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scheme } from "../src/scheme/scheme.ts";

/** The folder of the package. */
export const packageFolder = join(import.meta.dirname, "..");

/** A file that declares one scheme. */
export interface SchemeFile {
  /** The name of the file without its extension, such as `nih-grant`. */
  readonly file: string;
  /** The key of the scheme, such as `nih_grant`. */
  readonly key: string;
  /** The name of the exported scheme, such as `nihGrant`. */
  readonly constant: string;
  /** The name of the exported type, such as `NihGrantId`. */
  readonly type: string;
  readonly source: string;
  readonly scheme: Scheme;
}

/** The names that follow from the name of a file. */
export function schemeNames(file: string): Omit<SchemeFile, "source" | "scheme"> {
  const constant = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    file,
    key: file.replaceAll("-", "_"),
    constant,
    type: `${constant.charAt(0).toUpperCase()}${constant.slice(1)}Id`,
  };
}

/** Loads every scheme. */
export async function schemeFiles(): Promise<SchemeFile[]> {
  const folder = join(packageFolder, "src/schemes");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -3))
    .toSorted();
  return Promise.all(
    names.map(async (file) => {
      const entry = schemeNames(file);
      const module = (await import(`../src/schemes/${file}.ts`)) as Record<string, Scheme | undefined>;
      const scheme = module[entry.constant];
      if (!scheme) throw new Error(`expected src/schemes/${file}.ts to export ${entry.constant}`);
      return { ...entry, scheme, source: readFileSync(join(folder, `${file}.ts`), "utf8") };
    }),
  );
}

/** The identifier in the first example of a scheme. */
export function exampleOf({ file, source }: SchemeFile): string {
  const example = /\.is\("([^"]+)"\); \/\/ => true/.exec(source)?.[1];
  if (example === undefined)
    throw new Error(`expected an @example with .is("…"); // => true in src/schemes/${file}.ts`);
  return example;
}
