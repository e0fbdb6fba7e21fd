/**
 * Writes the schema files and the additions of each version.
 *
 * Run: `pnpm --filter @org/therapy-schemas generate [--check]`
 */
import { emit } from "../../../scripts/generate/output.ts";
import { additionFiles } from "./additions.ts";
import { schemaFiles, schemaFolder } from "./schema-files.ts";

emit(await additionFiles());
emit(new Map([...schemaFiles()].map(([name, text]) => [new URL(name, schemaFolder), text])));
