/** Requests made from the OpenAPI document: values that its schemas accept, and values that they do not. */
import fc from "fast-check";

/** A JSON Schema, as far as the document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly example?: unknown;
}

/** An operation of the document. */
interface DocumentOperation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: { readonly [type: string]: { readonly schema: Schema } } };
  readonly responses: { readonly [status: string]: unknown };
}

/** The OpenAPI document. */
export interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: DocumentOperation } };
  readonly components: { readonly schemas: { readonly [name: string]: Schema } };
}

/** A request, and the statuses that the document has for it. */
export interface FuzzedRequest {
  readonly operationId: string;
  readonly url: string;
  readonly init: {
    readonly method: string;
    readonly body?: string;
    readonly headers: { readonly [name: string]: string };
  };
  readonly statuses: readonly string[];
}

/** Deeper values are left out or null. */
const deepest = 7;

/** Makes requests to every operation of a document, with records that are samples, changed samples, or made from the schemas. */
export function requestsOf(document: Document, samples: readonly object[]): fc.Arbitrary<FuzzedRequest> {
  const values = valuesOf(document.components.schemas, samples);
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestOf(path, method, operation, values)),
  );
  return fc.oneof(...all);
}

type Values = (schema: Schema, depth?: number) => fc.Arbitrary<unknown>;

function requestOf(
  path: string,
  method: string,
  operation: DocumentOperation,
  values: Values,
): fc.Arbitrary<FuzzedRequest> {
  const { parameters = [], requestBody, responses, operationId } = operation;
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const given = fc.record(
    Object.fromEntries(parameters.map(({ name, in: place, schema }) => [`${place} ${name}`, mostly(values(schema))])),
    {
      requiredKeys: parameters
        .filter(({ required }) => required === true)
        .map(({ name, in: place }) => `${place} ${name}`),
    },
  );
  const json = type === "application/json";
  const body = media === undefined ? fc.constant(undefined) : json ? mostly(values(media.schema)) : ndjson(values);
  return fc.tuple(given, body, fc.boolean()).map(([parameter, content, isIdOfBody]) => {
    const of = (place: string): [string, string][] =>
      Object.entries(parameter).flatMap(([key, value]): [string, string][] => {
        if (!key.startsWith(`${place} `)) return [];
        const name = key.slice(place.length + 1);
        return (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, textOf(one)]);
      });
    const id = (content as { readonly id?: unknown } | null | undefined)?.id;
    const filled = of("path").reduce(
      (address, [name, value]) =>
        address.replace(`{${name}}`, encodeURIComponent(isIdOfBody && typeof id === "string" ? id : value || "x")),
      path,
    );
    const headers = Object.fromEntries(
      of("header").map(([name, value]) => [name, value.replaceAll(/[^\x21-\x7e]/g, "")]),
    );
    return {
      operationId,
      url: `${filled}?${new URLSearchParams(of("query")).toString()}`,
      init: {
        method: method.toUpperCase(),
        ...(content !== undefined && { body: json ? JSON.stringify(content) : textOf(content) }),
        headers: { ...headers, ...(type !== undefined && { "content-type": type }) },
      },
      statuses: Object.keys(responses),
    };
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/\p{Surrogate}/gu, "") : (JSON.stringify(value) ?? "");
}

/** Lines of records and of other texts. */
function ndjson(values: Values): fc.Arbitrary<string> {
  const line = values({ $ref: "#/components/schemas/ModelRecord" }).map((record) => JSON.stringify(record));
  return fc.array(fc.oneof(line, fc.string()), { maxLength: 3 }).map((lines) => lines.join("\n"));
}

/** A value of an arbitrary or, at times, any other. */
function mostly(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 7, arbitrary: value }, { weight: 1, arbitrary: anything });
}

const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: "binary", maxLength: 40 }));

/** Values that the schemas accept. Constraints of other kinds than those of a schema are not known here. */
function valuesOf(schemas: Document["components"]["schemas"], samples: readonly object[]): Values {
  const known = new Map<string, fc.Arbitrary<unknown>>();
  const texts = new WeakMap<Schema, fc.Arbitrary<string>>();
  const record = fc.constantFrom(...samples);
  const changed = fc.tuple(record, fc.nat(), anything).map(([sample, index, value]) => {
    const keys = Object.keys(sample);
    return { ...sample, [keys[index % keys.length]!]: value };
  });
  const values: Values = (schema, depth = 0) => {
    if (schema.$ref !== undefined) {
      const key = `${schema.$ref} ${depth}`;
      let found = known.get(key);
      if (found === undefined) {
        const name = schema.$ref.split("/").at(-1)!;
        found = values(schemas[name] ?? {}, depth);
        if (name === "ModelRecord" || name === "Trial") {
          found = fc.oneof(
            { weight: 4, arbitrary: record },
            { weight: 3, arbitrary: changed },
            { weight: 1, arbitrary: found },
          );
        }
        known.set(key, found);
      }
      return found;
    }
    const options = schema.oneOf ?? schema.anyOf;
    if (options !== undefined) return fc.nat(options.length - 1).chain((index) => values(options[index]!, depth));
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.properties !== undefined) return objects(schema, depth, values);
    const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
    if (type === "array") return arrays(schema, depth, values);
    if (type === "string") {
      const found = texts.get(schema) ?? strings(schema);
      texts.set(schema, found);
      return found;
    }
    if (type === "integer")
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) });
    if (type === "number")
      return fc.double({
        noNaN: true,
        noDefaultInfinity: true,
        min: schema.minimum ?? -1e6,
        max: schema.maximum ?? 1e6,
      });
    if (type === "boolean") return fc.boolean();
    return anything;
  };
  return values;
}

function objects({ properties = {}, required = [] }: Schema, depth: number, values: Values): fc.Arbitrary<unknown> {
  const names = Object.keys(properties).filter((name) => required.includes(name) || depth < deepest);
  if (depth > deepest + 3) return fc.constant(null);
  // Of many optional fields, a few: all of them would make every record large.
  const optional = names.filter((name) => !required.includes(name));
  return fc
    .subarray(optional, { maxLength: Math.min(4, optional.length) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries([...required, ...chosen].map((name) => [name, values(properties[name] ?? {}, depth + 1)])),
      ),
    );
}

function arrays(
  { items = {}, minItems = 0, maxItems = 3 }: Schema,
  depth: number,
  values: Values,
): fc.Arbitrary<unknown> {
  if (depth > deepest + 3) return fc.constant([]);
  return fc.constant(null).chain(() =>
    fc.array(values(items, depth + 1), {
      minLength: Math.min(minItems, 3),
      maxLength: Math.max(minItems, Math.min(maxItems, 3)),
    }),
  );
}

/** Texts that the text operations find something in. */
const wordings = [
  "Kymriah",
  "anti-BCMA CAR-T, 2.0 mg/dL on 3 June 2024",
  "慢病毒载体 NCT02445248",
  "Inclusion: age ≥ 18\u0000",
];

function strings({ pattern, minLength = 0, maxLength = 200, example }: Schema): fc.Arbitrary<string> {
  const examples = typeof example === "string" ? [fc.constant(example)] : [];
  // A class of Unicode has too many characters to list.
  if (pattern !== undefined && !/\\p\{/i.test(pattern)) {
    try {
      return fc.oneof(fc.stringMatching(new RegExp(pattern, "u")), ...examples);
    } catch {
      return fc.oneof(fc.constantFrom(...wordings), ...examples); // a form that stringMatching does not support
    }
  }
  const sizes = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) };
  return fc.oneof(
    fc.string({ ...sizes, unit: "grapheme" }),
    fc.string({ ...sizes, unit: "binary" }),
    fc.constantFrom(...wordings),
    ...examples,
  );
}
