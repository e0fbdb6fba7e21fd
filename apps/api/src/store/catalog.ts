/** The records of the catalog. */
import { recordSets } from "@org/therapy-catalog/record-sets";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { products, productSources, toTherapy } from "@org/therapy-catalog/products";
import { mergeRecords } from "@org/therapy-model/records";
import { entryOf } from "../indexing/entry.ts";
import type { Database } from "./database.ts";
import { putRecords } from "./write.ts";

/** The number of records that are stored in one transaction. */
const batchSize = 200;

/**
 * Stores the records of the catalog that are absent. A known product adds to the therapy of a record set that has its id, such as
 * the target; where they differ, the record set is followed.
 */
export async function storeCatalog(database: Database): Promise<number> {
  const { records } = mergeRecords([
    ...[...recordSets, ...regulatoryHistories].flatMap((set) => set.records),
    ...products.map(toTherapy),
    ...productSources,
  ]);
  for (let start = 0; start < records.length; start += batchSize) {
    const entries = records.slice(start, start + batchSize).map(entryOf);
    await database.transaction((query) => putRecords(query, entries, new Set(entries)));
  }
  return records.length;
}
