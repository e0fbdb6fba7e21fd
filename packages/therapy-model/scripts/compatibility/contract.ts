/** What a version promises about data: definitions, vocabularies with their codes, rules with their grades. */
import { readdirSync, readFileSync } from "node:fs";
import { rules } from "../../src/rules.ts";
import type { Grades } from "../../src/rules/rule.ts";
import { vocabularies } from "../../src/vocabularies.ts";
import type { Term } from "../../src/vocabulary.ts";
import { jsonSchemaOf } from "../json-schema.ts";

/** A JSON Schema, as far as this package writes it. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly [bound: string]: unknown;
}

/** What is kept of a term: all but what only explains it. */
export interface ContractTerm {
  readonly label: string;
  readonly broader?: string;
  /** Exact codes and, with their relation before them, mappings: `ncit` or `broader ncit`. */
  readonly codes: { readonly [system: string]: readonly string[] };
}

/** What a version promises about data. */
export interface Contract {
  readonly version: string;
  readonly definitions: { readonly [name: string]: Schema };
  readonly vocabularies: { readonly [id: string]: { readonly [key: string]: ContractTerm } };
  readonly rules: { readonly [id: string]: Grades };
}

const releases = new URL("../../releases/", import.meta.url);

/** What the working tree promises. */
export function presentContract(version: string): Contract {
  const schema = jsonSchemaOf("dossier") as { $defs: { readonly [name: string]: Schema } };
  return {
    version,
    definitions: schema.$defs,
    vocabularies: Object.fromEntries([...vocabularies].map(([id, { terms }]) => [id, termsOf(terms)])),
    rules: Object.fromEntries(rules.map(({ id, grades }) => [id, grades])),
  };
}

/** The releases whose promises are kept, oldest first. */
export function releasedVersions(): string[] {
  return readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted(byVersion);
}

/** What a release promised. */
export function releasedContract(version: string): Contract {
  const file = new URL(`${version}/contract.json`, releases);
  return JSON.parse(readFileSync(file, "utf8")) as Contract;
}

function termsOf(terms: { readonly [key: string]: Term }): { readonly [key: string]: ContractTerm } {
  return Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, contractTerm(term)]));
}

function contractTerm({ label, broader, codes = {}, mappings = {} }: Term): ContractTerm {
  const all: { [system: string]: readonly string[] } = {};
  for (const [system, code] of Object.entries(codes)) all[system] = [code];
  for (const [system, mapped] of Object.entries(mappings)) {
    for (const { relation, code } of mapped) {
      const name = `${relation} ${system}`;
      all[name] = [...(all[name] ?? []), code];
    }
  }
  return { label, ...(broader === undefined ? {} : { broader }), codes: all };
}

/** Orders versions; what stands after a hyphen comes before the version itself. */
export function byVersion(a: string, b: string): number {
  const [numbersA = "", preA] = a.split("-");
  const [numbersB = "", preB] = b.split("-");
  const partsA = numbersA.split(".").map(Number);
  const partsB = numbersB.split(".").map(Number);
  for (const [at, part] of partsA.entries()) if (part !== partsB[at]) return part - (partsB[at] ?? 0);
  if (preA === preB) return 0;
  if (preA === undefined) return 1;
  if (preB === undefined) return -1;
  return preA < preB ? -1 : 1;
}
