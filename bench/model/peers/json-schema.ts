/** Compilers of JSON Schema, on the committed schemas of the records. Constraints across fields are not in them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { Compile } from "typebox/compile";

type Accepts = (value: unknown) => boolean;
const resolve = createRequire(import.meta.url).resolve;

function schemaOf(kind: string): object {
  return JSON.parse(readFileSync(resolve(`@org/therapy-schemas/json-schema/${kind}.schema.json`), "utf8")) as object;
}

/** Compiles the schema of a record kind with ajv, in this process. */
export function ofAjv(kind: string): Accepts {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schemaOf(kind));
  return (value) => validate(value);
}

/** Writes the code of ajv for a record kind to a file, and loads it as a program would that is built with it. */
export function ofAjvStandalone(kind: string): Accepts {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { source: true } });
  // The type declares the default export of the module, which is the module itself under Node.
  const write = standaloneCode as unknown as (ajv: Ajv2020, validate: unknown) => string;
  const folder = mkdtempSync(path.join(import.meta.dirname, "standalone-"));
  try {
    const file = path.join(folder, "validate.cjs");
    writeFileSync(file, write(ajv, ajv.compile(schemaOf(kind))));
    return createRequire(import.meta.url)(file) as Accepts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compiles the schema of a record kind with TypeBox. */
export function ofTypeBox(kind: string): Accepts {
  const validator = Compile(schemaOf(kind));
  return (value) => validator.Check(value);
}
