/** The adapters that are held against the law; one that is listed here has all its tests. */
import { Trial } from "@org/therapy-model";
import type * as z from "zod";
import { present, text } from "../../../testing/shared-data.ts";
import * as clinicalTrialsGov from "../src/clinicaltrials-gov.ts";
import * as ctis from "../src/ctis.ts";
import * as euctr from "../src/euctr.ts";
import * as isrctn from "../src/isrctn.ts";
import type { Adapter } from "../src/index.ts";

/** An adapter and what it is tried on. */
export interface Listed<Value = unknown> {
  /** What the adapter is called in reports. */
  readonly name: string;
  readonly adapter: Adapter<Value>;
  /** The schema that every record it reads must satisfy. */
  readonly schema: z.ZodType<Value, Value>;
  /** Real documents, where they are at hand. */
  readonly documents: () => object[];
  /** The least share of the leaves under `part` that the records must hold. */
  readonly floor?: { readonly part: string; readonly share: number };
}

/** The records of a file of one JSON document a line. */
function lines(name: string): object[] {
  if (!present) return [];
  return text(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
}

/** The European registers' records that have a key. */
function european(key: string): object[] {
  return lines("data/registers/records.jsonl").filter((record) => Object.hasOwn(record, key));
}

export const listed: readonly Listed<Trial>[] = [
  {
    name: "ClinicalTrials.gov",
    adapter: clinicalTrialsGov,
    schema: Trial,
    documents: () => lines("data/clinicaltrials-gov/studies.jsonl.gz"),
    floor: { part: "protocolSection", share: 0.9 },
  },
  { name: "CTIS", adapter: ctis, schema: Trial, documents: () => european("authorizedApplication") },
  {
    name: "CTIS, earlier form",
    adapter: { read: ctis.readEarlier, write: ctis.writeEarlier },
    schema: Trial,
    documents: () => european("authorizedPartI"),
  },
  { name: "EUCTR", adapter: euctr, schema: Trial, documents: () => european("a2_eudract_number") },
  { name: "ISRCTN", adapter: isrctn, schema: Trial, documents: () => european("isrctn") },
];
