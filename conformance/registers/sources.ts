/** The documents of each register beside the repository, with their adapters. */
// cspell:ignore ENROLLEMENT AGEMIN AGEMAX -- words of the registry
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Trial } from "@org/therapy-model";
import type { ReadResult } from "@org/therapy-exchange";
import { parse as parseClassic, read as readClassic } from "@org/therapy-exchange/clinicaltrials-gov-xml";
import { read as readCtis, readEarlier as readCtisEarlier } from "@org/therapy-exchange/ctis";
import { read as readEuctr } from "@org/therapy-exchange/euctr";
import { parse as parseIctrp, read as readIctrp } from "@org/therapy-exchange/ictrp";
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
  {
    name: "ctgov-xml",
    read: readClassic,
    documents: (folder) =>
      textsIn(new URL("ctgov-classic-xml/", folder)).flatMap((text) => {
        const result = parseClassic(text);
        return result.ok ? [result.value] : [];
      }),
    contacts:
      /\/(?:contact|contact_backup|overall_contact|overall_contact_backup|overall_official|investigator|point_of_contact)\//,
  },
  {
    name: "ictrp",
    read: readIctrp,
    documents: (folder) => {
      const result = parseIctrp(readText(new URL("ictrp-xml/sample-shortened.xml", folder)));
      return [...(result.ok ? result.value : []), ...cleanedRecords(folder)];
    },
    contacts: /^\/Contact_/,
  },
];

/** The fields of the portal in the table of cleaned values, by the names that the portal has. */
const cleanedFields: { readonly [key: string]: string } = {
  Condition: "Condition",
  Countries: "Countries",
  Phase_Original: "Phase",
  Source_Register: "Source_Register",
  DATE_REGISTRATION: "Date_registration",
  DATE_ENROLLEMENT: "Date_enrollement",
  RECRUITMENT_STATUS: "Recruitment_Status",
  STUDY_TYPE: "Study_type",
  RESULTS_YES_NO: "results_yes_no",
  INCLUSION_AGEMIN: "Inclusion_agemin",
  INCLUSION_AGEMAX: "Inclusion_agemax",
  INCLUSION_CRITERIA: "Inclusion_Criteria",
  "TARGET SIZE": "Target_size",
};

/** Fields that the table has in capitals, and the portal does not. */
const inCapitals = new Set(["Recruitment_Status", "Study_type", "results_yes_no"]);

/** The records of the table, with the names and the case of the portal; `NA` is an empty field. */
function cleanedRecords(folder: URL): object[] {
  return readText(new URL("ictrp-ntd/trials.jsonl.gz", folder))
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { TrialID, ictrp } = JSON.parse(line) as { TrialID: string; ictrp: { [key: string]: string } };
      const found = Object.entries(cleanedFields).flatMap(([key, name]) => {
        const text = ictrp[key]?.trim() ?? "NA";
        return text === "NA" ? [] : [[name, inCapitals.has(name) ? capitalized(text) : text] as const];
      });
      return { TrialID, ...Object.fromEntries(found) };
    });
}

function capitalized(text: string): string {
  return text.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
