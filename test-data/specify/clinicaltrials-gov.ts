/** Extracts the fields and enums of a study from the OpenAPI description of the ClinicalTrials.gov API. */
import { parse } from "yaml";
import type { ApiSpecification } from "../generate/specification.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
}

interface OpenApi {
  readonly info: { readonly version: string };
  readonly components: { readonly schemas: { readonly [name: string]: Schema } };
}

/**
 * The structure of a study: its types, the fields of each, and all enums of the API.
 *
 * Descriptions, examples and types that a study does not use are left out.
 */
export function apiSpecification(yaml: string, date: string): ApiSpecification {
  const { info, components } = parse(yaml) as OpenApi;
  const { schemas } = components;
  const types: { [name: string]: { [field: string]: string } } = {};
  const open = ["Study"];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const { properties } = schemas[name] ?? {};
    if (properties === undefined || Object.hasOwn(types, name)) continue;
    const fields = Object.entries(properties).map(([key, schema]) => [key, typeOf(schema, key)] as const);
    types[name] = Object.fromEntries(fields);
    open.push(...fields.map(([, type]) => type.replaceAll("[]", "")));
  }
  const enums = Object.entries(schemas).flatMap(([name, { enum: values }]) =>
    values === undefined ? [] : [[name, values] as const],
  );
  return {
    source: "OpenAPI description of the ClinicalTrials.gov API, https://clinicaltrials.gov/api/v2",
    version: info.version,
    date,
    license: "US public domain",
    root: "Study",
    types: Object.fromEntries(Object.entries(types).toSorted(byName)),
    scalars: scalarsOf(types, schemas),
    enums: Object.fromEntries(enums.toSorted(byName)),
  };
}

/** The named types that are neither objects nor enums, such as `PartialDate`, each with its primitive. */
function scalarsOf(
  types: ApiSpecification["types"],
  schemas: OpenApi["components"]["schemas"],
): ApiSpecification["scalars"] {
  const names = new Set(Object.values(types).flatMap((fields) => Object.values(fields)));
  const scalars = [...names].flatMap((name) => {
    const schema = schemas[name.replaceAll("[]", "")];
    if (schema === undefined || schema.properties !== undefined || schema.enum !== undefined) return [];
    return [[name.replaceAll("[]", ""), typeOf(schema, name)] as const];
  });
  return Object.fromEntries(scalars.toSorted(byName));
}

/** The type of a field: a primitive, or the name of a type or an enum; `[]` follows for lists. */
function typeOf({ $ref, type, format, items }: Schema, key: string): string {
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf("/") + 1);
  if (type === "array" && items !== undefined) return `${typeOf(items, key)}[]`;
  if (type === "string") return format === "date" ? "date" : "text";
  if (type === "boolean" || type === "integer" || type === "number") return type;
  throw new Error(`${key} has a type that the specification file cannot express: ${type}`);
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
