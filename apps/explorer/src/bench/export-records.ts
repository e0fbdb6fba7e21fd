/** Writes records as files. */
import { type ModelRecord, modelVersion, type RecordKind } from "@org/therapy-model";
import { tableColumns, tableKinds } from "@org/therapy-exchange/tables";
import type { PageLanguage } from "../state/page-language.ts";

/** A format of a file. */
export type ExportFormat = "json" | "fhir" | "csv" | "xlsx";

/** A file to save. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[];
}

/** Writes records in a format. A table has one kind of record: that of most records. */
export async function exportRecords(
  records: readonly ModelRecord[],
  format: ExportFormat,
  language: PageLanguage,
): Promise<ExportedFile> {
  if (format === "fhir") {
    const { fhirR5 } = await import("@org/therapy-exchange/fhir-r5");
    const bundle = fhirR5.write([...records]);
    return { name: "records.fhir.json", type: "application/fhir+json", parts: [JSON.stringify(bundle, undefined, 2)] };
  }
  if (format === "json") {
    const set = { kind: "record_set", modelVersion, id: "record_set:exported", title: "Exported", records };
    return { name: "records.json", type: "application/json", parts: [JSON.stringify(set, undefined, 2)] };
  }
  if (format === "xlsx") return exportXlsx(records, language);
  const { writeCsv } = await import("@org/therapy-exchange/csv");
  const kind = mostFrequentKind(records);
  const parts: string[] = [];
  for await (const part of writeCsv(recordsOf(records, kind), tableColumns(kind), { language })) parts.push(part);
  return { name: `${kind}.csv`, type: "text/csv", parts };
}

async function exportXlsx(records: readonly ModelRecord[], language: PageLanguage): Promise<ExportedFile> {
  const { writeXlsx } = await import("@org/therapy-exchange/xlsx");
  const tables = tableKinds.flatMap((kind) => {
    const own = recordsOf(records, kind);
    return own.length === 0 ? [] : [{ kind, records: own, count: own.length }];
  });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeXlsx(tables, { language })) parts.push(new Uint8Array(part));
  return { name: "records.xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", parts };
}

function recordsOf(records: readonly ModelRecord[], kind: RecordKind): ModelRecord[] {
  return records.filter((record) => record.kind === kind);
}

function mostFrequentKind(records: readonly ModelRecord[]): RecordKind {
  const counts = tableKinds.map((kind) => [kind, recordsOf(records, kind).length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "therapy";
}
