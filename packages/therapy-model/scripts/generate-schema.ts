/** Writes schema/. Run it after every change of a record, a vocabulary or their sentences. */
import { mkdirSync, writeFileSync } from "node:fs";
import { schemaFiles, schemaFolder } from "./schema-files.ts";

for (const folder of ["avro/", "parquet/"]) mkdirSync(new URL(folder, schemaFolder), { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, schemaFolder), text);
