/** Writes the nodes of the schemas: the tables from which issues are collected. */
import * as z from "zod";
import { annotationOf } from "../../src/schema/annotation.ts";
import { fieldsOf } from "../../src/schema/fields.ts";
import { vocabularyIdOfSchema } from "../../src/vocabulary/term-schema.ts";
import { conditionFacts, listFacts, numberFacts, textFacts } from "./schema-facts.ts";
import { constantOf, membersOf, type SchemaGraph, termsAndText, unwrap } from "./schema-graph.ts";

/** The nodes that are written. */
export interface NodeWriter {
  readonly graph: SchemaGraph;
  /** The expressions of the nodes with a name; a node comes after those that it refers to. */
  readonly declarations: Map<string, string>;
}

/** Returns the expression of the node of a schema; a node with a name is declared. */
export function writeNode(writer: NodeWriter, wrapped: z.core.$ZodType): string {
  const schema = unwrap(wrapped);
  const name = writer.graph.nameOf(schema);
  if (name === undefined) return expression(writer, schema);
  if (!writer.declarations.has(name)) {
    // A recursive schema finds this entry.
    writer.declarations.set(name, "");
    const made = expression(writer, schema);
    writer.declarations.delete(name);
    writer.declarations.set(name, made);
  }
  return name;
}

function expression(writer: NodeWriter, schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodString) return text(writer, schema);
  if (schema instanceof z.ZodNumber) return number(writer, schema);
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodLiteral) return pure(`constant(${JSON.stringify(constantOf(schema))})`);
  if (schema instanceof z.ZodEnum) return term(writer, schema);
  if (schema instanceof z.ZodArray) return list(writer, schema);
  if (schema instanceof z.ZodObject) return object(writer, schema);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const members = membersOf(schema).map(([kind, member]) => `${kind}: ${writeNode(writer, member)}`);
    return pure(`union(() => ({ ${members.join(", ")} }))`);
  }
  if (schema instanceof z.ZodUnion) {
    const { term: ofTerm, otherTerms, text: ofText } = termsAndText(schema);
    const parts = [
      term(writer, ofTerm),
      text(writer, ofText),
      JSON.stringify(schema.meta()?.["alternative"]),
      ...otherTerms.map((one) => `keys.${writer.graph.keysOf(one)}`),
    ];
    return pure(`termOrText(${parts.join(", ")})`);
  }
  throw new Error(`the generator does not know schemas of the type ${schema._zod.def.type}`);
}

function text(writer: NodeWriter, schema: z.ZodString): string {
  const { minimum, maximum, pattern, message } = textFacts(schema);
  const { formatCode } = annotationOf(schema);
  const [check, ...others] = conditions(writer, schema);
  if (others.length > 0) throw new Error("a text has two conditions");
  const options = [
    ...(message === undefined ? [] : [`message: ${JSON.stringify(message)}`]),
    ...(formatCode === undefined ? [] : [`formatCode: "${formatCode}"`]),
    ...(check === undefined ? [] : [`check: ${check}`]),
  ];
  const rest = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
  return pure(`text(${minimum}, ${maximum}, ${String(pattern)}${rest})`);
}

function number(writer: NodeWriter, schema: z.ZodNumber): string {
  const { isInteger, limits } = numberFacts(schema);
  const written = limits.map(([comparator, limit]) => `["${comparator}", ${limit}]`);
  return pure(`${isInteger ? "integer" : "number"}(${written.join(", ")})`);
}

function term(writer: NodeWriter, schema: z.ZodEnum): string {
  const id = vocabularyIdOfSchema(schema);
  return pure(`term(keys.${writer.graph.keysOf(schema)}${id === undefined ? "" : `, "${id}"`})`);
}

function list(writer: NodeWriter, schema: z.ZodArray): string {
  const { minimum, maximum, hasCheck } = listFacts(schema);
  const member = writeNode(writer, schema._zod.def.element);
  return pure(`list(() => ${member}, ${minimum}, ${maximum}${hasCheck ? ", checkIntegrity" : ""})`);
}

function object(writer: NodeWriter, schema: z.ZodObject): string {
  if (writer.graph.nameOf(schema) === undefined) throw new Error("the schema of an object is not exported");
  const fields = fieldsOf(schema).map(([name, field]) => {
    const key = field instanceof z.ZodOptional ? `"${name}?"` : name;
    return `    ${key}: ${writeNode(writer, field)},`;
  });
  const { expected } = annotationOf(schema);
  const notation = writer.graph.notationOf(schema);
  const annotation = [
    ...(expected === undefined ? [] : [`expected: ${JSON.stringify(expected)}`]),
    ...(notation === undefined ? [] : [`objectFor: constraints.${notation}`]),
  ];
  const made = conditions(writer, schema).join(", ");
  const accepts = `predicates.is${writer.graph.nameOf(schema)}`;
  const rest = annotation.length > 0 ? `, [${made}], { ${annotation.join(", ")} }` : made === "" ? "" : `, [${made}]`;
  return pure(`object(() => ({\n${fields.join("\n")}\n  }), ${accepts}${rest})`);
}

function conditions(writer: NodeWriter, schema: z.core.$ZodType): string[] {
  const names = writer.graph.conditionsOf(schema);
  return conditionFacts(schema).map(({ path, message, params }, index) => {
    const parts = [
      `isSatisfied: constraints.${names[index]!}`,
      ...(path === undefined ? [] : [`path: "${path}"`]),
      `message: ${JSON.stringify(message)}`,
      ...Object.entries(params)
        .filter(([key, value]) => key !== "code" || value !== "inconsistent_fields")
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ];
    return `{ ${parts.join(", ")} }`;
  });
}

function pure(call: string): string {
  return `/* @__PURE__ */ ${call}`;
}
