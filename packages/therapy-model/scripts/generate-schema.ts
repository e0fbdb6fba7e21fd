/** Writes schema/*.schema.json. Run it after every change of a record, a vocabulary or their sentences. */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemaOf, roots } from "./json-schema.ts";

const folder = new URL("../schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const kind of Object.keys(roots) as (keyof typeof roots)[]) {
  writeFileSync(new URL(`${kind}.schema.json`, folder), `${JSON.stringify(jsonSchemaOf(kind), undefined, 2)}\n`);
}
