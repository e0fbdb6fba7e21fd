/** The round trip of a document of USDM. */
import { usdm } from "@org/therapy-exchange/usdm";
import { ModelRecord } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isSame } from "./round-trip.ts";

const isRecord = predicate(ModelRecord);

/** Reads a document and writes it again. Returns what is wrong: a record that is not valid, or another document. */
export function usdmProblem(document: object): string | undefined {
  const result = usdm.read(document);
  if (!result.ok) return undefined;
  const invalid = result.records.find((record) => !isRecord(record));
  if (invalid !== undefined) return `${invalid.id} is not valid`;
  return isSame(usdm.write(result.records, result.unmapped), document) ? undefined : "another document is written";
}
