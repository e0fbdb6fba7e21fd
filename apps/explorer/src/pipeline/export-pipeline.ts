/** Writes the therapies of a query as a file. */
import { type ExportedFile, type ExportFormat, exportRecords } from "../bench/export-records.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { listPipeline } from "./pipeline-index.ts";
import type { PipelineQuery } from "./pipeline-query.ts";
import { shippedRecords } from "./shipped-records.ts";

/** Writes the therapies of a query, with their trials and events in the formats that hold several kinds of records. */
export async function exportPipeline(
  query: PipelineQuery,
  today: string,
  language: PageLanguage,
  format: ExportFormat,
): Promise<ExportedFile> {
  const rows = await listPipeline(query, today, language, 0, Number.POSITIVE_INFINITY);
  const { therapies } = shippedRecords();
  const known = rows.flatMap(({ id }) => therapies.get(id) ?? []);
  const related = format === "csv" ? [] : known.flatMap(({ trials, events }) => [...trials, ...events]);
  return exportRecords([...new Set([...known.map(({ therapy }) => therapy), ...related])], format, language);
}
