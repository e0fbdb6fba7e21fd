/**
 * Validates FHIR R5 resources: the official JSON Schema, which does not check everything, then cardinalities, bindings and
 * invariants by the official structure definitions.
 */
import { Ajv } from "ajv";
import { childrenOf, type ElementDefinition, elementAt, jsonSchema, types, valueSets } from "./definitions.ts";
import { type InvariantContext, violated } from "./invariants.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** A problem of a resource. */
export interface FhirProblem {
  readonly path: string;
  readonly check: "binding" | "cardinality" | "invariant" | "schema";
  readonly message: string;
}

// The pattern of decimals in the official schema has a stray brace, which is an error with the flag `u`.
const ajv = new Ajv({ strict: false, allErrors: false, unicodeRegExp: false, discriminator: false });
const isValid = ajv.compile(jsonSchema());

/** Returns the problems of a resource; none if it is valid. */
export function validateResource(resource: unknown): readonly FhirProblem[] {
  const problems: FhirProblem[] = [];
  if (!isValid(resource)) {
    const [error] = isValid.errors ?? [];
    problems.push({ path: error?.instancePath ?? "", check: "schema", message: error?.message ?? "is not valid" });
  }
  if (isObject(resource)) checkResource(resource, resource, "", problems);
  return problems;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkResource(resource: JsonObject, root: JsonObject, path: string, problems: FhirProblem[]): void {
  const type = String(resource["resourceType"]);
  if (!types.has(type)) {
    problems.push({ path, check: "schema", message: `has the unknown resourceType ${type}` });
    return;
  }
  checkObject(resource, type, path, { resource, rootResource: root }, problems);
}

/** Checks an object: its invariants, and each of its elements. */
function checkObject(
  value: JsonObject,
  at: string,
  path: string,
  context: InvariantContext,
  problems: FhirProblem[],
): void {
  for (const invariant of violated(at, value, context)) {
    problems.push({ path, check: "invariant", message: `violates ${invariant}` });
  }
  for (const element of childrenOf.get(at) ?? []) checkElement(value, element, path, context, problems);
}

/** The keys of an element in JSON, with the type of each. */
function keysOf({ path, types: names = [] }: ElementDefinition): readonly (readonly [key: string, type: string])[] {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (!name.endsWith("[x]")) return [[name, names[0] ?? ""]];
  return names.map((type) => [`${name.slice(0, -3)}${type[0]!.toUpperCase()}${type.slice(1)}`, type]);
}

function checkElement(
  parent: JsonObject,
  element: ElementDefinition,
  path: string,
  context: InvariantContext,
  problems: FhirProblem[],
): void {
  let count = 0;
  for (const [key, type] of keysOf(element)) {
    const value = parent[key];
    const values = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
    if (Array.isArray(value) && value.length === 0) {
      problems.push({ path: `${path}/${key}`, check: "cardinality", message: "is an empty list" });
    }
    count += values.length === 0 && parent[`_${key}`] !== undefined ? 1 : values.length;
    for (const [index, each] of values.entries()) {
      const at = Array.isArray(value) ? `${path}/${key}/${index}` : `${path}/${key}`;
      checkValue(each, element, type, at, context, problems);
    }
  }
  if (count < element.min) {
    problems.push({ path, check: "cardinality", message: `has ${count} of ${element.path}, at least ${element.min}` });
  }
  if (element.max !== "*" && count > Number(element.max)) {
    problems.push({ path, check: "cardinality", message: `has ${count} of ${element.path}, at most ${element.max}` });
  }
}

function checkValue(
  value: unknown,
  element: ElementDefinition,
  type: string,
  path: string,
  context: InvariantContext,
  problems: FhirProblem[],
): void {
  checkBinding(value, element, path, problems);
  if (!isObject(value)) return;
  if (type === "Resource") {
    checkResource(value, context.rootResource as JsonObject, path, problems);
    return;
  }
  for (const invariant of violated("Element", value, context)) {
    problems.push({ path, check: "invariant", message: `violates ${invariant}` });
  }
  const reference = element.contentReference?.slice(element.contentReference.indexOf("#") + 1);
  const isInline = reference !== undefined || type === "BackboneElement" || type === "Element" || !types.has(type);
  if (isInline) {
    checkObject(value, reference ?? element.path, path, context, problems);
    return;
  }
  for (const invariant of elementAt.get(element.path)?.constraints === undefined
    ? []
    : violated(element.path, value, context)) {
    problems.push({ path, check: "invariant", message: `violates ${invariant}` });
  }
  checkObject(value, type, path, context, problems);
}

/** A code and, in a coding, its system. */
interface Code {
  readonly system: string | undefined;
  readonly code: unknown;
}

function codesOf(value: unknown): readonly Code[] {
  if (typeof value === "string") return [{ system: undefined, code: value }];
  if (!isObject(value)) return [];
  const { coding, code, system, concept } = value;
  if (isObject(concept)) return codesOf(concept);
  if (Array.isArray(coding)) return (coding as JsonObject[]).flatMap(codesOf);
  return code === undefined ? [] : [{ system: system as string | undefined, code }];
}

/**
 * Checks a binding. One code of a required value set must be there. With an extensible value set, other codes are allowed,
 * but a code of one of its systems must be one that the system has.
 */
function checkBinding(value: unknown, { binding }: ElementDefinition, path: string, problems: FhirProblem[]): void {
  const systems = binding === undefined ? undefined : valueSets.get(binding.valueSet);
  if (binding === undefined || systems === undefined) return;
  const codes = codesOf(value);
  const isIn = ({ system, code }: Code, [name, list]: readonly [string, readonly string[] | null]): boolean =>
    (system === undefined || system === name) && (list === null || list.includes(code as string));
  const entries = Object.entries(systems);
  if (binding.strength === "required") {
    if (codes.some((code) => entries.some((entry) => isIn(code, entry)))) return;
    problems.push({ path, check: "binding", message: `has no code of ${binding.valueSet}` });
    return;
  }
  for (const code of codes) {
    const known = code.system === undefined ? undefined : systems[code.system];
    if (known === undefined || known === null || known.includes(code.code as string)) continue;
    problems.push({ path, check: "binding", message: `has a code that ${code.system} lacks` });
  }
}
