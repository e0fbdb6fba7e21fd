/** What the exports of tables share: the choice of columns and the staged records. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import {
  hasColumn,
  type TableColumn,
  tableColumns,
  tableKinds,
  type TableLanguage,
} from "@org/therapy-exchange/tables";
import { modelVersion, type ModelRecord, type RecordKind } from "@org/therapy-model";
import type { OptionDefinition } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { attempt, OutputError } from "../files/output-error.ts";
import { claimTemporaryPath, releaseTemporaryPath } from "../files/temporary-path.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { stageFiles, statusOf, writtenText } from "./stage-files.ts";
import { type StagedKind, stagedRecords, stageRecords } from "./staged-records.ts";

/** Options of the exports of tables. */
export interface TableOptions {
  readonly output: string;
  readonly columns?: string;
  readonly headings?: TableLanguage;
  readonly json?: boolean;
}

/** The definitions of the options beside the output. */
export const tableOptions: readonly OptionDefinition[] = [
  {
    flags: "--columns <paths>",
    description:
      "the columns after the id, separated by commas, such as title,enrollment.count,arms.label (default: all)",
  },
  {
    flags: "--headings <language>",
    description: "the language of the headings; keys are the paths of the fields",
    choices: ["en", "zh", "keys"],
    default: "en",
  },
  { flags: "--json", description: "write the summary as JSON" },
];

/** A table to be written: the records of a kind with their columns. */
export interface Table {
  readonly kind: RecordKind;
  readonly columns: readonly TableColumn[];
  readonly count: number;
  /** Reads the records. */
  readonly records: () => AsyncGenerator<ModelRecord>;
}

/** A writer of tables to an output: it begins the output, writes the tables, and gives it its name or removes it. */
export type WriteTables = (output: string, tables: readonly Table[]) => Promise<void>;

/** Stages the records of files, lets `write` write their tables, and prints the summary. */
export async function exportTables(
  files: readonly string[],
  { output, columns, json }: TableOptions,
  write: WriteTables,
): Promise<ExitStatus> {
  if (files.filter((file) => file === "-").length > 1) return usageError("standard input can be read only once");
  const chosen = columns?.split(",").map((path) => path.trim());
  const unknown = chosen?.find((path) => !tableKinds.some((kind) => hasColumn(kind, path)));
  if (unknown !== undefined)
    return usageError(`--columns: no record has a field ${unknown}; expected a path such as title`);
  const missing = missingInputs(files);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const scratch = claimTemporaryPath(resolve(`${output}.rows`));
  try {
    attempt(output, () => mkdirSync(scratch));
    const { kinds, notWritten } = await stageFiles(files, stageRecords(output, scratch));
    const tables = tablesOf(kinds, chosen);
    await write(output, tables);
    const written = tables.map(({ kind, count }) => ({ kind, records: count }));
    if (json) await writeJson({ modelVersion, output, tables: written, ...notWritten });
    else {
      const out = standardOut();
      const records = written.reduce((sum, table) => sum + table.records, 0);
      const lines = written.map((table) => `  ${table.kind}  ${counted(table.records, "record")}\n`);
      await out.write(`${writtenText(records, output, notWritten, out.style)}${lines.join("")}`);
    }
    return statusOf(notWritten);
  } catch (error) {
    if (error instanceof OutputError || error instanceof RangeError) return await usageError(error.message);
    throw error;
  } finally {
    releaseTemporaryPath(scratch);
  }
}

/** The tables of the kinds that have a chosen column. */
function tablesOf(kinds: readonly StagedKind[], chosen: readonly string[] | undefined): readonly Table[] {
  return tableKinds.flatMap((kind) => {
    const staged = kinds.find((each) => each.kind === kind);
    const paths = chosen?.filter((path) => hasColumn(kind, path));
    if (staged === undefined || paths?.length === 0) return [];
    return [{ kind, columns: tableColumns(kind, paths), count: staged.records, records: () => stagedRecords(staged) }];
  });
}
