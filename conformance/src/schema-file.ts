/** The generated schema files, resolved as by users of the package. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The text of a file under `@org/therapy-schemas/`. */
export function schemaText(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@org/therapy-schemas/${name}`)), "utf8");
}
