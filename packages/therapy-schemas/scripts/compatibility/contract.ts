/** The contract of a version: definitions, vocabularies with codes, and rules with severities. */
import { readdirSync, readFileSync } from "node:fs";
import { rules } from "@org/therapy-rules";
import type { SeverityByProfile } from "@org/therapy-rules";
import { vocabularies } from "@org/therapy-model/vocabularies";
import type { Term } from "@org/therapy-model/vocabulary";
import { jsonSchemaOf } from "../json-schema.ts";

/** A JSON Schema, with the keywords that this package writes. */
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

/** A term without its descriptions. */
export interface ContractTerm {
  readonly label: string;
  /** The keys of the broader terms; one key in contracts from before terms could have several. */
  readonly broader?: string | readonly string[];
  /** Codes by system, and mappings by relation and system: `ncit` or `broader ncit`. */
  readonly codes: { readonly [system: string]: readonly string[] };
}

/** The contract of a version. */
export interface Contract {
  readonly version: string;
  readonly definitions: { readonly [name: string]: Schema };
  readonly vocabularies: { readonly [id: string]: { readonly [key: string]: ContractTerm } };
  readonly rules: { readonly [id: string]: SeverityByProfile };
}

const releases = new URL("../../releases/", import.meta.url);

/** Makes the contract of the working tree. */
export function presentContract(version: string): Contract {
  const schema = jsonSchemaOf("record_set") as { $defs: { readonly [name: string]: Schema } };
  return {
    version,
    definitions: schema.$defs,
    vocabularies: Object.fromEntries([...vocabularies].map(([id, { terms }]) => [id, termsOf(terms)])),
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  };
}

/** The releases with a contract, oldest first. */
export function releasedVersions(): string[] {
  return readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted(byVersion);
}

/** Reads the contract of a release. */
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

/** Compares versions; a prerelease is before its version. */
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
