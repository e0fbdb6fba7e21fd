/** What the generators of predicates and of nodes share: names of schemas, sets of keys, and expressions of the sources. */
import * as z from "zod";
import { annotationOf } from "../../src/schema/annotation.ts";
import { vocabularyIdOfSchema } from "../../src/vocabulary/term-schema.ts";
import { keysName } from "../vocabularies/source.ts";
import type { SourceExpression } from "./copied-code.ts";
import { conditionFacts } from "./schema-facts.ts";
import type { SchemaPlace } from "./schema-names.ts";
import { conditionSources, notationSource } from "./schema-source.ts";

/** What the generated modules have in common. */
export interface SchemaGraph {
  /** The name of an exported schema. */
  readonly nameOf: (schema: z.core.$ZodType) => string | undefined;
  /** The name of the set of the keys of a term schema. */
  readonly keysOf: (schema: z.ZodEnum) => string;
  /** The names of the conditions of a schema in the module of constraints. */
  readonly conditionsOf: (schema: z.core.$ZodType) => readonly string[];
  /** The name of the notation of an object schema in the module of constraints; absent if it has none. */
  readonly notationOf: (schema: z.core.$ZodType) => string | undefined;
  /** The sets of keys that were used. */
  readonly keySets: ReadonlyMap<string, readonly string[]>;
  /** The names of those that belong to vocabularies. */
  readonly vocabularyKeySets: ReadonlySet<string>;
  /** The expressions that were used. */
  readonly expressions: ReadonlyMap<string, SourceExpression>;
}

/** Makes the graph of the schemas that the modules export. */
export function schemaGraph(places: ReadonlyMap<z.core.$ZodType, SchemaPlace>): SchemaGraph {
  const keySets = new Map<string, readonly string[]>();
  const keySetNames = new Map<string, string>();
  const expressions = new Map<string, SourceExpression>();
  /** Several schemas share a constraint, such as the one that an object is not empty. */
  const conditionNames = new Map<string, string>();
  const vocabularyKeySets = new Set<string>();
  return { nameOf, keysOf, conditionsOf, notationOf, keySets, vocabularyKeySets, expressions };

  function nameOf(schema: z.core.$ZodType): string | undefined {
    return places.get(schema)?.name;
  }

  function keysOf(schema: z.ZodEnum): string {
    const keys = schema.options.map(String);
    const text = keys.join(" ");
    const known = keySetNames.get(text);
    if (known !== undefined) return known;
    if (keys.some((key) => /\s/.test(key))) throw new Error(`a key has a space: ${text}`);
    const vocabulary = vocabularyIdOfSchema(schema);
    const name = unusedName(keysName(vocabulary ?? camelCase(nameOf(schema) ?? "value")), keySets);
    if (vocabulary !== undefined) vocabularyKeySets.add(name);
    keySets.set(name, keys);
    keySetNames.set(text, name);
    return name;
  }

  function conditionsOf(schema: z.core.$ZodType): string[] {
    const facts = conditionFacts(schema);
    if (facts.length === 0) return [];
    const { file, name } = placeOf(schema, facts[0]!.message);
    const sources = conditionSources(file, name);
    if (sources.length !== facts.length) {
      throw new Error(`${file}: ${name} has ${facts.length} constraints, and ${sources.length} in its declaration`);
    }
    return sources.map((expression, index) => {
      const place = `${expression.module.file} ${expression.node.start}`;
      const key = conditionNames.get(place) ?? `holdsFor${name}${index === 0 ? "" : index + 1}`;
      conditionNames.set(place, key);
      expressions.set(key, expression);
      return key;
    });
  }

  function notationOf(schema: z.core.$ZodType): string | undefined {
    if (annotationOf(schema).objectFor === undefined) return undefined;
    const { file, name } = placeOf(schema, "objectFor");
    const key = `${camelCase(name)}Notation`;
    expressions.set(key, notationSource(file, name));
    return key;
  }

  function placeOf(schema: z.core.$ZodType, about: string): SchemaPlace {
    const place = places.get(schema);
    if (place === undefined) throw new Error(`a schema with a constraint is not exported: ${about}`);
    return place;
  }
}

/** A name in camel case from a name in snake case or Pascal case. */
function camelCase(name: string): string {
  const joined = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

function unusedName(name: string, used: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name}${number}`;
  return free;
}

/** The schema inside an optional field. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema._zod.def.innerType : schema;
}

/** The members of a union without a discriminator: terms, and a text for a concept that they lack. */
export interface TermsAndText {
  /** The terms that messages name. */
  readonly term: z.ZodEnum;
  readonly otherTerms: readonly z.ZodEnum[];
  readonly text: z.ZodString;
}

/** The parts of a union without a discriminator. */
export function termsAndText(schema: z.ZodUnion): TermsAndText {
  const { options } = schema._zod.def;
  const [term, ...otherTerms] = options.filter((option) => option instanceof z.ZodEnum);
  const [text, ...otherTexts] = options.filter((option) => option instanceof z.ZodString);
  if (term === undefined || text === undefined || otherTexts.length > 0 || otherTerms.length + 2 !== options.length) {
    throw new Error("a union without a discriminator has other members than terms and one text");
  }
  return { term, otherTerms, text };
}

/** The members of a union by their kind. */
export function membersOf(schema: z.ZodDiscriminatedUnion): (readonly [kind: string, member: z.ZodObject])[] {
  if (schema._zod.def.discriminator !== "kind") throw new Error("a union has another discriminator than kind");
  return schema._zod.def.options.map((option) => {
    const [kind, ...others] = option._zod.propValues?.["kind"] ?? [];
    if (typeof kind !== "string" || others.length > 0 || !(option instanceof z.ZodObject)) {
      throw new Error("a member of a union is not an object with one kind");
    }
    return [kind, option] as const;
  });
}

/** The only value of a literal schema. */
export function constantOf(schema: z.ZodLiteral): string {
  const [value, ...others] = schema._zod.def.values;
  if (typeof value !== "string" || others.length > 0) throw new Error("a literal is not one text");
  return value;
}
