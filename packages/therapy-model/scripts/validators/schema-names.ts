/** The schemas that the modules of the model export, with their names. */
import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";

/** The module and the name of an exported schema. */
export interface SchemaPlace {
  readonly file: string;
  readonly name: string;
}

const source = path.resolve(import.meta.dirname, "../../src");

/** Imports the modules that declare record types, and finds the name of each schema. */
export async function schemaPlaces(): Promise<ReadonlyMap<z.core.$ZodType, SchemaPlace>> {
  const places = new Map<z.core.$ZodType, SchemaPlace>();
  const names = new Map<string, string>();
  const files = globSync(["gen/vocabularies/*.ts", "domain/**/*.ts", "records/*.ts"], { cwd: source }).toSorted();
  for (const file of files) {
    if (/\.test(?:-d)?\.ts$/.test(file)) continue;
    const absolute = path.join(source, file);
    const module = (await import(pathToFileURL(absolute).href)) as { readonly [name: string]: unknown };
    for (const [name, value] of Object.entries(module)) {
      if (!(value instanceof z.ZodType) || places.has(value)) continue;
      if (names.has(name)) throw new Error(`two schemas have the name ${name}: ${names.get(name)} and ${file}`);
      names.set(name, file);
      places.set(value, { file: absolute, name });
    }
  }
  return places;
}
