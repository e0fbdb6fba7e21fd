/**
 * Adds a field to a record type: the interface and the schema, side by side in one file.
 *
 * Run: pnpm new field RECORD NAME --schema SCHEMA --definition TEXT [--type TYPE] [--required]
 *
 * SCHEMA is an exported schema of the model, such as PartialDate; TYPE is its type where that has another name, such as
 * `string` for SingleLineText. `pnpm new` then generates the schemas of other formats.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const source = path.resolve(import.meta.dirname, "../src");
const { values, positionals } = parsedArguments();
const [record, name, ...others] = positionals;
const { schema, definition } = values;

if (record === undefined || name === undefined || others.length > 0) fail("expected a record and the name of a field");
else if (schema === undefined) fail("expected --schema with a schema of the model");
else if (definition === undefined) fail("expected --definition with a sentence");
else {
  const file = fileWith(new RegExp(`^export const ${record}: ObjectSchema<${record}> = objectSchema\\(`, "m"));
  const schemaFile = fileWith(new RegExp(`^export const ${schema}\\b`, "m"));
  if (file === undefined) fail(`expected a record type of the model such as Therapy, got ${record}`);
  else if (schemaFile === undefined) fail(`expected a schema of the model such as PartialDate, got ${schema}`);
  else if (!/^[a-z][A-Za-z0-9]*$/.test(name)) fail(`expected a field name in camel case, got ${JSON.stringify(name)}`);
  else {
    const before = readFileSync(file, "utf8");
    if (new RegExp(`^ {2}${name}\\??:`, "m").test(interfaceOf(before, record)))
      fail(`${record} has a field ${name}`, 1);
    else {
      const field = { record, name, schema, definition, type: values.type ?? schema, isRequired: values.required };
      writeFileSync(file, withImports(withField(before, field), file, [[schema, schemaFile]], values.required));
      console.log(`${path.relative(process.cwd(), file)}: ${record}.${name}`);
    }
  }
}

function parsedArguments() {
  try {
    return parseArgs({
      options: {
        schema: { type: "string" },
        type: { type: "string" },
        definition: { type: "string" },
        required: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // An option that is unknown or has no value.
    fail((error as TypeError).message);
    process.exit();
  }
}

interface NewField {
  readonly record: string;
  readonly name: string;
  readonly schema: string;
  readonly definition: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** Adds the field as the last one of the interface and of the schema. */
function withField(text: string, { record, name, schema, definition, type, isRequired }: NewField): string {
  const declared = interfaceOf(text, record);
  const line = isRequired ? `${name}: ${type};` : `${name}?: ${type} | undefined;`;
  const added = declared.replace(/\n\}$/, `\n  /** ${definition} */\n  ${line}\n}`);
  const at = text.indexOf(`export const ${record}: ObjectSchema<${record}>`);
  const head = text.slice(0, at).replace(declared, added);
  const shape = isRequired ? schema : `optionalField(${schema})`;
  // The shape is the only argument, or the first one, indented by two more.
  const tail = text.slice(at).replace(/\n(\}\);|( {2})\},)\n/, (end, _, indent: string | undefined) => {
    return `\n${indent ?? ""}  ${name}: ${shape},${end}`;
  });
  return head + tail;
}

function interfaceOf(text: string, record: string): string {
  return new RegExp(`^export interface ${record} \\{\\n[^]*?\\n\\}`, "m").exec(text)?.[0] ?? "";
}

/** Adds the imports that the field needs and the file does not have. */
function withImports(
  text: string,
  file: string,
  needed: readonly (readonly [name: string, from: string])[],
  isRequired: boolean,
): string {
  const bounds: readonly [string, string] = ["optionalField", path.join(source, "schema/bounds.ts")];
  let made = text;
  for (const [name, from] of isRequired ? needed : [...needed, bounds]) {
    if (from === file || new RegExp(`^import [^;]*\\b${name}\\b[^;]*;`, "m").test(made)) continue;
    const relative = path.relative(path.dirname(file), from).replaceAll(path.sep, "/");
    const specifier = relative.startsWith(".") ? relative : `./${relative}`;
    made = made.replace(/^import /m, `import { ${name} } from "${specifier}";\nimport `);
  }
  return made;
}

function fileWith(declaration: RegExp): string | undefined {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  return files.map((file) => path.join(source, file)).find((file) => declaration.test(readFileSync(file, "utf8")));
}

/** Writes why no field was added; the exit status is 2 for wrong arguments. */
function fail(message: string, status = 2): void {
  console.error(message);
  process.exitCode = status;
}
