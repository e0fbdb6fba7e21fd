/** The generated files of the model, found as its users find them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The text of a file under `@org/therapy-model/schema/`. */
export function schemaText(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@org/therapy-model/schema/${name}`)), "utf8");
}
