/** The operations of the bench. */
import type { SeverityProfile } from "@org/therapy-rules";
import type { PageLanguage } from "../state/page-language.ts";
import type { BenchAnswer } from "./bench-answer.ts";
import { type ExportedFile, type ExportFormat, exportRecords } from "./export-records.ts";
import { readDocument } from "./read-document.ts";

/** Reads a document of any format. */
export async function readBench(text: string, profile: SeverityProfile, language: PageLanguage): Promise<BenchAnswer> {
  return (await readDocument(text, profile, language)).answer;
}

/** Writes the records of a document as a file. */
export async function exportBench(text: string, format: ExportFormat, language: PageLanguage): Promise<ExportedFile> {
  const { records } = await readDocument(text, "draft", language);
  return exportRecords(records, format, language);
}
