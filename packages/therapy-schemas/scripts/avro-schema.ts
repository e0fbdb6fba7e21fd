/** The Avro schemas of the model. */
import type { FieldStructure, NumberStructure, ObjectStructure, Structure, TermStructure } from "./structure.ts";

/** An Avro schema: a name, a union, or a declaration. */
export type AvroSchema = string | readonly AvroSchema[] | { readonly [key: string]: unknown };

/** The namespace of every name. */
export const avroNamespace = "org.therapy_model";

/**
 * Makes the Avro schema of a record kind or of the record set, which declares each type at its first use.
 *
 * Fields have the names that they have in JSON; one that may be absent is a union with null, which is its default. A union
 * is one of records, distinguished by their `kind`, an enum of one symbol. A term is an enum where its keys are names that
 * Avro takes, and a string otherwise.
 */
export function avroSchemaOf(root: ObjectStructure): AvroSchema {
  return schemaOf(root, new Set());
}

function schemaOf(structure: Structure, declared: Set<string>): AvroSchema {
  switch (structure.type) {
    case "text":
      return "string";
    case "flag":
      return "boolean";
    case "number":
      return numberSchema(structure);
    case "term":
      return termSchema(structure, declared);
    case "list":
      return { type: "array", items: schemaOf(structure.member, declared) };
    case "union":
      return structure.options.map((option) => schemaOf(option, declared));
    case "object":
      return recordSchema(structure, declared);
  }
}

function numberSchema({ whole, least = -Infinity, greatest = Infinity }: NumberStructure): string {
  if (!whole) return "double";
  return least >= -(2 ** 31) && greatest < 2 ** 31 ? "int" : "long";
}

function termSchema({ name, keys }: TermStructure, declared: Set<string>): AvroSchema {
  if (!keys.every((key) => /^[A-Za-z_]\w*$/.test(key))) return "string";
  return declaration(name, declared, () => ({ type: "enum", name, symbols: keys }));
}

function recordSchema({ name, sentence, fields }: ObjectStructure, declared: Set<string>): AvroSchema {
  return declaration(name, declared, () => {
    return { type: "record", name, doc: sentence, fields: fields.map((field) => fieldSchema(field, declared)) };
  });
}

function fieldSchema({ name, sentence, required, structure }: FieldStructure, declared: Set<string>): object {
  const type = schemaOf(structure, declared);
  if (required) return { name, doc: sentence, type };
  return {
    name,
    doc: sentence,
    type: ["null", ...(Array.isArray(type) ? (type as AvroSchema[]) : [type])],
    default: null,
  };
}

/** A declaration at the first use of a name, and the name at all others. */
function declaration(name: string, declared: Set<string>, make: () => { type: string; name: string }): AvroSchema {
  if (declared.has(name)) return name;
  const isFirst = declared.size === 0;
  declared.add(name);
  const { type, ...rest } = make();
  return isFirst ? { type, namespace: avroNamespace, ...rest } : { type, ...rest };
}
