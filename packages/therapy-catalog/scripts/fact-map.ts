/** Where the record sets have the facts of their source documents, and where those facts are cited. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { recordSets } from "@org/therapy-catalog/record-sets";
import type { Citation, JsonPointer, Locator, ModelRecord } from "@org/therapy-model";
import { mergeRecords } from "@org/therapy-model/records";

/** The file that lists the place of each fact. */
export const mapFile = fileURLToPath(new URL("../data/record-sets/facts.map.json", import.meta.url));

/** A field of a record. */
interface Place {
  readonly record: string;
  readonly pointer: JsonPointer;
}

/** Where the records have each fact. */
export function readFactMap(): { readonly [fact: string]: Place } {
  return JSON.parse(readFileSync(mapFile, "utf8")) as { readonly [fact: string]: Place };
}

/** The records of all record sets, merged. */
export function mergedRecords(): ModelRecord[] {
  return [...mergeRecords(recordSets.flatMap(({ records }) => records)).records];
}

/** A locator as `p3` for the third paragraph, or the section and item. */
function placeOf({ section, paragraph, item }: Locator): string {
  if (paragraph !== undefined) return `p${paragraph}`;
  return item === undefined ? (section ?? "") : `${section} ${item}`;
}

/** The documents and places that the citations of a field name, as `file place`. */
export function citedPlaces(records: readonly ModelRecord[], { record, pointer }: Place): string[] {
  const byId = new Map<string, ModelRecord>(records.map((one) => [one.id, one]));
  const owner = byId.get(record);
  if (owner === undefined || owner.kind === "source") return [];
  const covers = ({ field }: Citation): boolean => field === pointer || pointer.startsWith(`${field}/`);
  return (owner.citations ?? []).filter(covers).map(({ source, locator }) => {
    const { file } = byId.get(source) as { readonly file?: string };
    return `${file} ${placeOf(locator ?? {})}`;
  });
}
