/** Writes the predicates of the schemas: flat functions that return whether a value is valid. */
import * as z from "zod";
import { fieldsOf } from "../../src/schema/fields.ts";
import { listFacts, numberFacts, textFacts } from "./schema-facts.ts";
import { constantOf, membersOf, type SchemaGraph, termsAndText, unwrap } from "./schema-graph.ts";

/** The functions that are written. */
export interface PredicateWriter {
  readonly graph: SchemaGraph;
  readonly functions: Map<string, string>;
  /** The name of the function of a schema or, for a schema without a name, of its code. */
  readonly names: Map<z.core.$ZodType | string, string>;
  /** The schemas whose functions record how far they read a value: those of records and record sets. */
  readonly roots: ReadonlySet<z.core.$ZodType>;
}

/** With more keys than this, a set is faster than comparisons. */
const maximumComparisons = 3;

/** The quick tests of texts that accept only what the pattern of the schema accepts. A test compares them. */
const plainTests: { readonly [name: string]: string } = {
  SingleLineText: "isPlainLine",
  MultilineText: "isPlainLines",
  PartialDate: "isPlainDate",
  JsonPointer: "isPlainPointer",
};

const signs = { ge: ">=", gt: ">", le: "<=", lt: "<" };

/** Returns an expression that tests the value of an expression at a depth. */
export function writePredicate(writer: PredicateWriter, schema: z.core.$ZodType, value: string, depth: string): string {
  if (schema instanceof z.ZodOptional) {
    return `(${value} === undefined || ${writePredicate(writer, unwrap(schema), value, depth)})`;
  }
  if (schema instanceof z.ZodString) return `${textFunction(writer, schema)}(${value})`;
  if (schema instanceof z.ZodNumber) return number(writer, schema, value);
  if (schema instanceof z.ZodBoolean) return `typeof ${value} === "boolean"`;
  if (schema instanceof z.ZodLiteral) return `${value} === ${JSON.stringify(constantOf(schema))}`;
  if (schema instanceof z.ZodEnum) return term(writer, schema, value);
  if (schema instanceof z.ZodArray) return `${listFunction(writer, schema)}(${value}, ${depth})`;
  if (schema instanceof z.ZodObject) return `${objectFunction(writer, schema)}(${value}, ${depth})`;
  if (schema instanceof z.ZodDiscriminatedUnion) return `${unionFunction(writer, schema)}(${value}, ${depth})`;
  if (schema instanceof z.ZodUnion) {
    const parts = termsAndText(schema);
    const terms = [parts.term, ...parts.otherTerms].map((one) => term(writer, one, value));
    return `(${terms.join(" || ")} || ${textFunction(writer, parts.text)}(${value}))`;
  }
  throw new Error(`the generator does not know schemas of the type ${schema._zod.def.type}`);
}

function term(writer: PredicateWriter, schema: z.ZodEnum, value: string): string {
  const keys = schema.options.map(String);
  if (keys.length > maximumComparisons) return `keys.${writer.graph.keysOf(schema)}.has(${value})`;
  return `(${keys.map((key) => `${value} === ${JSON.stringify(key)}`).join(" || ")})`;
}

function number(writer: PredicateWriter, schema: z.ZodNumber, value: string): string {
  const { isInteger, limits } = numberFacts(schema);
  const tests = limits.map(([comparator, limit]) => `${value} ${signs[comparator]} ${limit}`);
  return [`Number.${isInteger ? "isSafeInteger" : "isFinite"}(${value})`, ...tests].join(" && ");
}

/** A name for the function of a schema: that of the schema or, for one without a name, one for the same code. */
function named(
  writer: PredicateWriter,
  schema: z.core.$ZodType,
  prefix: string,
  code?: string,
): { readonly name: string; readonly isNew: boolean } {
  const key = code ?? schema;
  const known = writer.names.get(key);
  if (known !== undefined) return { name: known, isNew: false };
  const own = writer.graph.nameOf(schema);
  const name = own === undefined ? `${prefix}${writer.names.size}` : `is${own}`;
  writer.names.set(key, name);
  return { name, isNew: true };
}

function textFunction(writer: PredicateWriter, schema: z.ZodString): string {
  const { minimum, maximum, pattern } = textFacts(schema);
  const checks = writer.graph.conditionsOf(schema).map((condition) => `constraints.${condition}(value)`);
  const tests = [
    `typeof value === "string"`,
    ...(minimum === 0 ? [] : [`value.length >= ${minimum}`]),
    `value.length <= ${maximum}`,
    ...(pattern === undefined ? [] : [`PATTERN.test(value)`]),
    ...checks,
  ];
  const { name, isNew } = named(writer, schema, "isText", `${tests.join()} ${String(pattern)}`);
  if (!isNew) return name;
  const [known, source] = [`${name}Last`, `${name}Pattern`];
  const plain = plainTests[writer.graph.nameOf(schema) ?? ""];
  const matches = plain === undefined ? `${source}.test(value)` : `(${plain}(value) || ${source}.test(value))`;
  const test = tests.join(" && ").replace("PATTERN.test(value)", matches);
  writer.functions.set(
    name,
    `${pattern === undefined ? "" : `const ${source} = ${String(pattern)};\n`}let ${known}: unknown;
function ${name}(value: any): boolean {
  if (value === ${known} && value !== undefined) return true;
  if (!(${test})) return false;
  ${known} = value;
  return true;
}`,
  );
  return name;
}

function listFunction(writer: PredicateWriter, schema: z.ZodArray): string {
  const { minimum, maximum, hasCheck } = listFacts(schema);
  const test = writePredicate(writer, schema._zod.def.element, "value[index]", "depth + 1");
  const limits = `${minimum === 0 ? "" : ` || value.length < ${minimum}`}${maximum === Infinity ? "" : ` || value.length > ${maximum}`}`;
  const { name, isNew } = named(writer, schema, "isList", `list ${test} ${limits} ${hasCheck}`);
  if (isNew) {
    writer.functions.set(
      name,
      `function ${name}(value: any, depth: number): boolean {
  if (!Array.isArray(value) || depth >= maximumDepth${limits}) return false;
  for (let index = 0; index < value.length; index++) if (!(${test})) return false;
  return ${hasCheck ? "checkIntegrity(value).length === 0" : "true"};
}`,
    );
  }
  return name;
}

function objectFunction(writer: PredicateWriter, schema: z.ZodObject): string {
  const { name, isNew } = named(writer, schema, "isObject");
  if (!isNew) return name;
  let required = 0;
  const cases = fieldsOf(schema).map(([key, field]) => {
    const isRequired = !(field instanceof z.ZodOptional);
    if (isRequired) required += 1;
    const test = writePredicate(writer, field, "field", "depth + 1");
    return `      case "${key}":
        if (!(${test})) return false;${isRequired ? "\n        required++;" : ""}
        break;`;
  });
  const conditions = writer.graph.conditionsOf(schema).map((condition) => ` && constraints.${condition}(fields)`);
  const isRoot = writer.roots.has(schema);
  writer.functions.set(
    name,
    `export function ${name}(value: any, depth: number${isRoot ? ", progress?: Progress" : ""}): boolean {
  if (typeof value !== "object" || value === null || depth >= maximumDepth || Array.isArray(value)) return false;
  const fields: any = ownFields(value);
  let required = 0;
  for (const key in fields) {
    const field = fields[key];
    switch (key) {
${cases.join("\n")}
      default:
        return false;
    }${isRoot ? "\n    if (progress !== undefined) progress.passed++;" : ""}
  }
  return required === ${required}${conditions.join("")};
}`,
  );
  return name;
}

function unionFunction(writer: PredicateWriter, schema: z.ZodDiscriminatedUnion): string {
  const { name, isNew } = named(writer, schema, "isUnion");
  if (!isNew) return name;
  const isRoot = writer.roots.has(schema);
  const cases = membersOf(schema).map(([kind, member]) => {
    const parameters = isRoot ? "depth, progress" : "depth";
    return `    case "${kind}":\n      return ${writePredicate(writer, member, "value", parameters)};`;
  });
  writer.functions.set(
    name,
    `function ${name}(value: any, depth: number${isRoot ? ", progress?: Progress" : ""}): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch (value.kind) {
${cases.join("\n")}
    default:
      return false;
  }
}`,
  );
  return name;
}
