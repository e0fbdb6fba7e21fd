/** What a version of the model adds to the version before it, from the JSON Schemas of both. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Additions, DefinitionChanges, Renames, Renaming } from "@org/therapy-model/versions";
import type { Schema } from "./compatibility/contract.ts";
import { jsonSchemaOf } from "./json-schema.ts";

/** The definitions of a JSON Schema, by name. */
export interface Definitions {
  readonly [name: string]: Schema;
}

type Found = { -readonly [Key in keyof DefinitionChanges]: DefinitionChanges[Key] };

const migrations = new URL("../../therapy-model/src/versions/", import.meta.url);
const generated = new URL("../../therapy-model/src/gen/versions/", import.meta.url);

/** Makes the file of additions of each migration, by its URL. */
export async function additionFiles(): Promise<ReadonlyMap<URL, string>> {
  const made = new Map<URL, string>();
  for (const file of readdirSync(migrations).filter((name) => /^\d+\.\d+\.\d+.*\.ts$/.test(name))) {
    // Imported by path: the entry point of the package imports the file that is made here.
    const module = (await import(new URL(file, migrations).href)) as { readonly [name: string]: Renames };
    for (const renames of Object.values(module)) made.set(new URL(file, generated), additionsModule(renames));
  }
  return made;
}

/** The definitions of a version: those kept with its release or, before the release, those of the model. */
export function definitionsOf(version: string): Definitions {
  const file = new URL(`../releases/${version}/contract.json`, import.meta.url);
  if (!existsSync(file)) return (jsonSchemaOf("record_set") as { $defs: Definitions }).$defs;
  return (JSON.parse(readFileSync(file, "utf8")) as { definitions: Definitions }).definitions;
}

/**
 * Compares the definitions of two versions, from `RecordSet` on. Definitions without a change or a renamed name in them
 * are omitted.
 *
 * @throws Error if a field, term or option of the earlier version is neither in the later one nor renamed, because no
 * migration of its data is possible, or if the later version adds an option without a `kind` to a union.
 */
export function additionsBetween(
  before: Definitions,
  after: Definitions,
  renamed: readonly Renaming[],
  root = "RecordSet",
): Additions {
  const all = new Map<string, Found>();
  const compare = (name: string, earlier: string): void => {
    if (all.has(name)) return;
    const comparison: Comparison = { name, was: at(before, earlier), is: at(after, name), before, after, renamed };
    const found: Found = { ...addedFields(comparison), ...addedTerms(comparison) };
    all.set(name, found);
    for (const pair of [...fieldPairs(comparison, found), ...optionPairs(comparison, found)]) compare(...pair);
  };
  const kind = renamed.find(({ what, definition }) => what === "kind" && definition === root);
  const rootBefore = Object.keys(before).find((name) => constantKind(before[name]) === (kind?.from ?? "record_set"));
  compare(root, rootBefore ?? root);
  return pruned(all, new Set(renamed.map(({ definition }) => definition)));
}

/** A definition in both versions. */
interface Comparison {
  readonly name: string;
  readonly was: Schema;
  readonly is: Schema;
  readonly before: Definitions;
  readonly after: Definitions;
  readonly renamed: readonly Renaming[];
}

type Pair = readonly [name: string, earlier: string];

function earlierName({ name, renamed }: Comparison, what: Renaming["what"], later: string): string {
  return renamed.find((one) => one.what === what && one.definition === name && one.to === later)?.from ?? later;
}

function addedFields(comparison: Comparison): Found {
  const { name, was, is } = comparison;
  const [earlier, later] = [was.properties ?? {}, Object.keys(is.properties ?? {})];
  const kept = new Map(later.map((field) => [earlierName(comparison, "field", field), field]));
  refuseLost(name, "fields", Object.keys(earlier), [...kept.keys()]);
  const added = later.filter((field) => !Object.hasOwn(earlier, earlierName(comparison, "field", field)));
  const required = (was.required ?? [])
    .map((field) => kept.get(field)!)
    .filter((field) => !is.required?.includes(field));
  return { ...(added.length > 0 && { added }), ...(required.length > 0 && { required }) };
}

function addedTerms(comparison: Comparison): Found {
  const { name, was, is, before, after } = comparison;
  const [earlier, later] = [termsOf(was, before), termsOf(is, after)];
  refuseLost(
    name,
    "terms",
    earlier,
    later.map((term) => earlierName(comparison, "term", term)),
  );
  const terms = later.filter((term) => !earlier.includes(earlierName(comparison, "term", term)));
  return terms.length > 0 ? { terms } : {};
}

/** The terms of a vocabulary, or of a vocabulary that is one option of a definition, such as `DiseaseReference`. */
function termsOf(schema: Schema, definitions: Definitions): readonly string[] {
  const options = schema.anyOf ?? [];
  return schema.enum ?? options.flatMap((option) => (option.$ref ? (at(definitions, refOf(option)!).enum ?? []) : []));
}

/** Whether a text schema rejects a text of two lines. */
function isOneLine({ pattern }: Schema): boolean {
  return pattern !== undefined && !new RegExp(pattern, "u").test("one\ntwo");
}

/** Compares the fields of both versions; returns the definitions to compare next. */
function fieldPairs(comparison: Comparison, found: Found): Pair[] {
  const { was, is, before, after, renamed } = comparison;
  const pairs: Pair[] = [];
  for (const [field, schema] of Object.entries(is.properties ?? {})) {
    const earlier = was.properties?.[earlierName(comparison, "field", field)];
    if (earlier === undefined) continue;
    const isListNow = renamed.some(
      (one) => one.isListNow === true && one.definition === comparison.name && one.to === field,
    );
    if (earlier["maxItems"] !== schema["maxItems"]) {
      found.members = { ...found.members, [field]: isListNow ? 1 : (earlier["maxItems"] as number) };
    }
    const [to, from] = [refOf(schema.items ?? schema), refOf(earlier.items ?? earlier)];
    if (to === undefined || from === undefined) continue;
    const [text, earlierText] = [at(after, to), at(before, from)];
    const isText = text.type === "string" && text.enum === undefined;
    if (isText && !renamed.some(({ definition }) => definition === to)) {
      if (isOneLine(text) === isOneLine(earlierText) && text["maxLength"] === earlierText["maxLength"]) continue;
      found.line = { ...found.line, [field]: earlierText["maxLength"] as number };
    } else {
      found.fields = { ...found.fields, [field]: to };
      pairs.push([to, from]);
    }
  }
  return pairs;
}

/** Compares the options of a union by their `kind`; returns the definitions to compare next. */
function optionPairs(comparison: Comparison, found: Found): Pair[] {
  const { name, was, is, before, after } = comparison;
  const options = is.oneOf ?? [];
  const earlier = new Map(
    (was.oneOf ?? []).map((option) => [constantKind(at(before, refOf(option)!)), refOf(option)!]),
  );
  const pairs: Pair[] = [];
  for (const option of options) {
    const to = refOf(option)!;
    const kind = constantKind(at(after, to));
    const earlierKind = kind && earlierName(comparison, "kind", kind);
    const from = earlier.get(earlierKind);
    if (from === undefined) {
      if (kind === undefined) throw new Error(`${name}: the option ${to} is new and has no kind`);
      found.options = [...(found.options ?? []), kind];
      continue;
    }
    earlier.delete(earlierKind);
    if (kind !== undefined) found.kinds = { ...found.kinds, [kind]: to };
    pairs.push([to, from]);
  }
  refuseLost(name, "options", [...earlier.values()], []);
  return pairs;
}

function refuseLost(name: string, what: string, earlier: readonly string[], kept: readonly string[]): void {
  const lost = earlier.filter((one) => !kept.includes(one));
  if (lost.length > 0) throw new Error(`${name}: the ${what} ${lost.join(", ")} are removed and not renamed`);
}

function constantKind(schema: Schema | undefined): string | undefined {
  return schema?.properties?.["kind"]?.const as string | undefined;
}

function refOf({ $ref }: Schema): string | undefined {
  return $ref?.replace("#/$defs/", "");
}

function at(definitions: Definitions, name: string): Schema {
  const schema = definitions[name];
  if (schema === undefined) throw new Error(`${name} is not a definition`);
  return schema;
}

/** Omits definitions without a change and without a renamed name, in themselves or in what they contain. */
function pruned(all: ReadonlyMap<string, Found>, renamed: ReadonlySet<string>): Additions {
  const kept = new Set<string>();
  for (let size = -1; size !== kept.size;) {
    size = kept.size;
    for (const [name, { fields = {}, kinds = {}, ...changes }] of all) {
      const inner = [...Object.values(fields), ...Object.values(kinds)];
      if (Object.keys(changes).length > 0 || renamed.has(name) || inner.some((one) => kept.has(one))) kept.add(name);
    }
  }
  const only = (named: { readonly [key: string]: string } = {}): { [key: string]: string } =>
    Object.fromEntries(Object.entries(named).filter(([, name]) => kept.has(name)));
  const entries = [...all].filter(([name]) => kept.has(name));
  return Object.fromEntries(
    entries.map(([name, { fields, kinds, ...changes }]) => {
      const inner = Object.entries({ fields: only(fields), kinds: only(kinds) });
      return [name, { ...changes, ...Object.fromEntries(inner.filter(([, named]) => Object.keys(named).length > 0)) }];
    }),
  );
}

function additionsModule({ from, to, renamed }: Renames): string {
  const additions = additionsBetween(definitionsOf(from), definitionsOf(to), renamed);
  const entries = Object.entries(additions).map(([name, changes]) => {
    const lines = Object.entries(changes).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`);
    return lines.length === 0 ? `  ${name}: {},` : `  ${name}: {\n${lines.join("")}  },`;
  });
  return `// Generated by packages/therapy-schemas/scripts/generate.ts from the JSON Schemas of both versions. Do not edit.

/** What ${to} adds to ${from}, by definition, and the definitions that contain an addition or a renamed name. */
export const additions = {
${entries.join("\n")}
} as const;
`;
}
