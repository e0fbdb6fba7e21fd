/** Record sets of earlier versions, and what the tests of migrations do with them. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { UpgradeResult, Version } from "@org/therapy-model/versions";
import { recordSetFolder } from "../../scripts/frozen.ts";

const releases = new URL("../../releases/", import.meta.url);

/** A record set of an earlier version. */
export interface Old {
  kind: string;
  modelVersion: string;
  records: { [field: string]: unknown; id: string; kind: string; citations?: { field: string; source: string }[] }[];
}

/** Reads the record sets of a version that are kept with its release, with their names. */
export function fixturesOf(version: Version): [name: string, recordSet: Old][] {
  const folder = new URL(`../../${recordSetFolder(version)}`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Old]);
}

/** Validates record sets with the JSON Schema of a version, which accepts no other version. */
export function validatorOf(version: Version): (recordSet: unknown) => string[] {
  const contract = JSON.parse(readFileSync(new URL(`${version}/contract.json`, releases), "utf8")) as {
    definitions: object;
  };
  const $defs = { ...contract.definitions, ModelVersion: { const: version } };
  const $ref = Object.hasOwn($defs, "RecordSet") ? "#/$defs/RecordSet" : "#/$defs/Dossier";
  const accepts = new Ajv2020({ strict: false }).compile({ $ref, $defs });
  return (recordSet) =>
    accepts(recordSet) ? [] : accepts.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Makes a value that throws where anything is written into it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

/** The value of a migration that succeeded. */
export function valueOf(result: UpgradeResult): { readonly [field: string]: unknown } {
  if (!result.ok) throw new Error(JSON.stringify(result.issues[0]));
  return result.value;
}

/** The messages of a migration that failed. */
export const messagesOf = (result: UpgradeResult): string[] =>
  result.ok ? [] : result.issues.map(({ message }) => message);
