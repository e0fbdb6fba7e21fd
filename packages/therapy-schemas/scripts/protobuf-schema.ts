/** The Protocol Buffers of the model. */
import { modelVersion } from "@org/therapy-model";
import { lockNumbers, type LockedNumbers, type ProtobufLock, type Unnumbered } from "./protobuf-lock.ts";
import { snakeCase } from "./sql-text.ts";
import {
  fieldsButKind,
  type FieldStructure,
  kindOf,
  type NumberStructure,
  type ObjectStructure,
  type Structure,
  structuresWithin,
  type TermStructure,
  type UnionStructure,
} from "./structure.ts";

/** The package of every message. */
export const protobufPackage = `therapy_model.v${modelVersion.split(".")[0]!}`;

/** A type that the file declares. */
type Declared = ObjectStructure | UnionStructure | TermStructure;

/** What is written, and the numbers that it is written with. */
export interface ProtobufSchema {
  readonly text: string;
  readonly lock: ProtobufLock;
}

/** Makes the .proto file of the types within some, with the numbers that they have had and new ones for what is new. */
export function protobufSchema(roots: readonly Structure[], previous: ProtobufLock): ProtobufSchema {
  const declared = declaredTypes(roots);
  const lock = lockNumbers(previous, numberedOf(declared));
  const types = [...declared.values()].map((type) => typeText(type, lock[type.name]!));
  return { text: `${head}\n${types.join("\n")}`, lock };
}

/** Whether a term is an enum: its keys are words in lower case, which its values can be turned back into. */
export function isProtobufEnum({ keys }: TermStructure): boolean {
  return keys.every((key) => /^[a-z][a-z0-9_]*$/.test(key));
}

/** The name of an enum's value for a key. */
export function protobufValueName({ name }: TermStructure, key: string): string {
  return `${snakeCase(name)}_${key}`.toUpperCase();
}

const head = `// Cell, gene and RNA therapies, their trials and their regulation in Protocol Buffers. Model version ${modelVersion}.
// Written by scripts/generate-schema.ts from the model's schemas. Do not edit.
//
// The name of a field in JSON is its name here in camel case. Numbers are kept in protobuf.lock.json and never change.
// What records have one of is a message with a oneof, whose field is called as the record's kind is; the record itself
// has no field for it. A term is an enum, whose values are called as the keys are, in upper case and after the name of the
// enum; the value 0 is never written. Terms that are codes, such as countries, are strings. A field that may be absent is
// optional; a list that has no member is absent.
syntax = "proto3";

package ${protobufPackage};
`;

function declaredTypes(roots: readonly Structure[]): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  for (const structure of structuresWithin(roots)) {
    if (structure.type !== "object" && structure.type !== "union" && structure.type !== "term") continue;
    if (structure.type === "term" && (structure.keys.length === 1 || !isProtobufEnum(structure))) continue;
    const other = found.get(structure.name);
    if (other !== undefined && other !== structure) throw new Error(`two types are called ${structure.name}`);
    found.set(structure.name, structure);
  }
  refuseRepeatedValues([...found.values()].filter((type) => type.type === "term"));
  return found;
}

/** The values of all enums share one scope. */
function refuseRepeatedValues(terms: readonly TermStructure[]): void {
  const owners = new Map<string, string>();
  for (const term of terms) {
    for (const key of ["unspecified", ...term.keys]) {
      const value = protobufValueName(term, key);
      if (owners.has(value)) throw new Error(`${owners.get(value)!} and ${term.name} both have a value ${value}`);
      owners.set(value, term.name);
    }
  }
}

function numberedOf(declared: ReadonlyMap<string, Declared>): Unnumbered {
  return new Map([...declared.values()].map((type) => [type.name, numbered(type)]));
}

/** What the numbers of a type are of, as the lock has them. */
function numbered(type: Declared): readonly string[] {
  if (type.type === "term") return type.keys.map((key) => protobufValueName(type, key));
  if (type.type === "union") return type.options.map(numberedOption);
  return fieldsButKind(type).map((field) => numberedField(type, field));
}

function numberedOption(option: ObjectStructure): string {
  return `${option.name} ${kindOf(option)}`;
}

function numberedField(owner: ObjectStructure, field: FieldStructure): string {
  return `${fieldType(owner, field)} ${snakeCase(field.name)}`;
}

function typeText(type: Declared, locked: LockedNumbers): string {
  const body = [...reservations(locked), ...membersText(type, (name) => `${name} = ${locked.numbers[name]!};`)];
  const keyword = type.type === "term" ? "enum" : "message";
  const sentence = type.type === "term" ? "" : comment(type.sentence, "");
  return `${sentence}${keyword} ${type.name} {\n${body.join("\n")}\n}\n`;
}

/** The fields or values of a type; `number` writes what the lock has a number of. */
function membersText(type: Declared, number: (name: string) => string): readonly string[] {
  switch (type.type) {
    case "term":
      return [`  ${protobufValueName(type, "unspecified")} = 0;`, ...numbered(type).map((name) => `  ${number(name)}`)];
    case "union":
      return ["  oneof kind {", ...type.options.map((option) => `    ${number(numberedOption(option))}`), "  }"];
    case "object":
      return fieldsButKind(type).map((field) => {
        if (jsonName(snakeCase(field.name)) !== field.name) throw new Error(`${field.name} is not what JSON calls it`);
        const presence = isOptional(field) ? "optional " : "";
        return `${comment(field.sentence, "  ")}  ${presence}${number(numberedField(type, field))}`;
      });
  }
}

/** What was once in use is not used for something else; a name whose type changed is in use. */
function reservations({ numbers, reserved }: LockedNumbers): readonly string[] {
  const nameOf = (declared: string): string => declared.slice(declared.lastIndexOf(" ") + 1);
  const inUse = new Set(Object.keys(numbers).map(nameOf));
  const names = [...new Set(Object.keys(reserved).map(nameOf))].filter((name) => !inUse.has(name));
  const retired = Object.values(reserved).toSorted((a, b) => a - b);
  return [
    ...(retired.length === 0 ? [] : [`  reserved ${retired.join(", ")};`]),
    ...(names.length === 0 ? [] : [`  reserved ${names.map((name) => `"${name}"`).join(", ")};`]),
  ];
}

function comment(sentence: string, indentation: string): string {
  return sentence === "" ? "" : `${indentation}// ${sentence}\n`;
}

function fieldType(owner: ObjectStructure, { name, required, structure }: FieldStructure): string {
  if (structure.type !== "list") return typeName(structure);
  if (structure.member.type === "list") throw new Error(`${owner.name}.${name} is a list of lists`);
  if (structure.mayBeEmpty && !required) throw new Error(`${owner.name}.${name} may be absent and may be empty`);
  return `repeated ${typeName(structure.member)}`;
}

/** Whether a field has to be called optional for its absence to be known. */
function isOptional({ required, structure: { type } }: FieldStructure): boolean {
  return !required && type !== "list" && type !== "object" && type !== "union";
}

function typeName(structure: Structure): string {
  switch (structure.type) {
    case "flag":
      return "bool";
    case "number":
      return numberType(structure);
    case "term":
      return structure.keys.length > 1 && isProtobufEnum(structure) ? structure.name : "string";
    case "object":
    case "union":
      return structure.name;
    case "text":
    case "list":
      return "string";
  }
}

function numberType({ whole, least = -Infinity, greatest = Infinity }: NumberStructure): string {
  if (!whole) return "double";
  if (greatest < 2 ** 31 && least >= -(2 ** 31)) return least >= 0 ? "uint32" : "sint32";
  return "int64";
}

/** The name in JSON that Protocol Buffers give to a field. */
function jsonName(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
