/** The documents of each register beside the repository, with their adapters. */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Trial } from "@org/therapy-model";
import type { ReadResult } from "@org/therapy-exchange";
import { read as readCtis, readEarlier as readCtisEarlier } from "@org/therapy-exchange/ctis";
import { read as readEuctr } from "@org/therapy-exchange/euctr";
import { read as readIsrctn } from "@org/therapy-exchange/isrctn";

/** A register, its documents and its adapter. */
export interface RegisterSource {
  readonly name: string;
  readonly read: (document: unknown) => ReadResult<Trial>;
  /** Reads the documents in the folder of registers. */
  readonly documents: (folder: URL) => readonly object[];
  /** Paths of contacts. */
  readonly contacts: RegExp;
  /** Paths of keys that the collecting program added. */
  readonly collected?: RegExp;
  /** Paths of numbers of rows in the registry's database. */
  readonly keys?: RegExp;
}

type JsonRecord = { readonly [key: string]: unknown };

const byCtrdata = /^\/(?:_id|ctrname|record_last_import|annotation)$/;

/** Reads the records of European registries that satisfy a condition. */
function european(isOne: (record: JsonRecord) => boolean): (folder: URL) => readonly object[] {
  return (folder) =>
    readText(new URL("records.jsonl", folder))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as JsonRecord)
      .filter(isOne);
}

/** Reads a text; a `.gz` file is decompressed. */
export function readText(file: URL): string {
  const bytes = readFileSync(file);
  return (file.pathname.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Reads the files of a folder. */
export function textsIn(folder: URL): string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => readText(new URL(name, folder)));
}

/** The registers. */
export const registerSources: readonly RegisterSource[] = [
  {
    name: "isrctn",
    read: readIsrctn,
    documents: european((record) => Object.hasOwn(record, "isrctn")),
    contacts: /\/contactDetails\/|^\/parties\/contactId/,
    collected: byCtrdata,
    keys: /^\/parties\//,
  },
  {
    name: "ctis",
    read: readCtis,
    documents: european((record) => Object.hasOwn(record, "authorizedApplication")),
    contacts:
      /\/(?:publicContacts|scientificContacts|personInfo|person|contactPointForUnion|legalRepresentative)\/|\/(?:phone|email|telephone)$/,
    collected: byCtrdata,
    keys: /\/(?:id|uuid|\w*Id|addressId|part1Id|part2Id|\w*Pk|documentUuid)$/,
  },
  {
    name: "ctis-earlier",
    read: readCtisEarlier,
    documents: european((record) => Object.hasOwn(record, "authorizedPartI")),
    contacts:
      /\/(?:publicContacts|scientificContacts|personInfo|person|contactPointForUnion|legalRepresentative)\/|\/(?:phone|email|telephone|intl)$/,
    collected: byCtrdata,
    keys: /\/(?:id|uuid|\w*Id|addressId|part1Id|part2Id|\w*Pk|documentUuid)$/,
  },
  {
    name: "euctr-protocol",
    read: readEuctr,
    documents: european(
      (record) => Object.hasOwn(record, "a2_eudract_number") && !Object.hasOwn(record, "trialInformation"),
    ),
    contacts: /\/b5\d\w*$/,
    collected: byCtrdata,
  },
  {
    name: "euctr-results",
    read: readEuctr,
    documents: european(
      (record) => Object.hasOwn(record, "a2_eudract_number") && Object.hasOwn(record, "trialInformation"),
    ),
    contacts: /\/b5\d\w*$|Contact\//i,
    collected: byCtrdata,
  },
];
