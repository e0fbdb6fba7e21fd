/**
 * Writes the schema files, the vocabularies in RDF, the conformance cases and their runner, the additions of each version, and the
 * columns of tables.
 *
 * Run: `pnpm --filter @org/therapy-schemas generate [--check]`
 */
import { emit } from "../../../scripts/generate/output.ts";
import { additionFiles } from "./additions.ts";
import { caseFiles } from "./conformance/case-files.ts";
import { runnerText } from "./conformance/runner.ts";
import { schemaFiles, schemaFolder } from "./schema-files.ts";
import { vocabularyFiles } from "./vocabulary-files.ts";
import { tableColumnsFile, tableColumnsText } from "./table-columns.ts";

emit(await additionFiles());
emit(new Map([...schemaFiles()].map(([name, text]) => [new URL(name, schemaFolder), text])));
emit(new Map([...(await vocabularyFiles())].map(([name, text]) => [new URL(name, schemaFolder), text])));
emit(new Map([...caseFiles()].map(([name, text]) => [new URL(name, schemaFolder), text])));
emit(new Map([[new URL("conformance/run.js", schemaFolder), await runnerText()]]));
emit(new Map([[tableColumnsFile, tableColumnsText()]]));
