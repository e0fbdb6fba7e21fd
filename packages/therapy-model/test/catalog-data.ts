/**
 * The documents and histories of the catalog, read as JSON.
 *
 * The model cannot import the catalog, because dependencies point one way. The tests of other packages import
 * `@org/therapy-catalog`.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { RecordSet } from "../src/entries/index.ts";

/** The record sets of the five source documents, in the order of their ids. */
export const recordSets: readonly RecordSet[] = readFolder("record-sets");

/** The regulatory histories of real products, in the order of their ids. */
export const regulatoryHistories: readonly RecordSet[] = readFolder("regulatory-histories");

function readFolder(name: string): RecordSet[] {
  const folder = new URL(`../../therapy-catalog/data/${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !file.endsWith(".map.json"));
  return files.toSorted().map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as RecordSet);
}
