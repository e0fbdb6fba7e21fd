/** Writing staged records as Parquet files with DuckDB. */
import { closeSync, fsyncSync, mkdirSync, openSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { modelVersion, type RecordKind } from "@org/therapy-model";
import type { DuckDBConnection } from "@duckdb/node-api";
import { OutputError } from "../files/output-error.ts";
import { syncFolder } from "../files/sync-folder.ts";
import type { OutputFolder } from "../files/output-folder.ts";
import type { StagedKind } from "../exporting/staged-records.ts";

/** A Parquet file. */
export interface ParquetFile {
  readonly kind: RecordKind;
  readonly file: string;
  readonly records: number;
  readonly bytes: number;
}

/** Writes one file per kind, `kind=KIND/records.parquet`; the returned names are those in the directory `name`. */
export async function writeParquet(
  kinds: readonly StagedKind[],
  name: string,
  { scratch, unfinished }: Pick<OutputFolder, "scratch" | "unfinished">,
): Promise<readonly ParquetFile[]> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(join(scratch, "records.duckdb"));
  const connection = await instance.connect();
  try {
    await connection.run(await schemaText());
    const written: ParquetFile[] = [];
    for (const { kind, file: lines, records } of kinds) {
      const folder = join(unfinished, `kind=${kind}`);
      mkdirSync(folder);
      const file = join(folder, "records.parquet");
      await writeKind(connection, kind, lines, file);
      syncFile(file);
      syncFolder(folder);
      const bytes = statSync(file).size;
      written.push({ kind, file: join(name, `kind=${kind}`, "records.parquet"), records, bytes });
    }
    return written;
  } catch (error) {
    throw isOfDisk(error) ? new OutputError(name, `cannot be written: ${error.message}`) : error;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Checks whether DuckDB could not write to the disk. */
function isOfDisk(error: unknown): error is Error {
  return error instanceof Error && /^(?:IO Error|Out of Memory Error): /.test(error.message);
}

function syncFile(name: string): void {
  const open = openSync(name, "r+");
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

async function schemaText(): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve("@org/therapy-schemas/sql/duckdb.sql")), "utf8");
}

async function writeKind(connection: DuckDBConnection, kind: RecordKind, from: string, to: string): Promise<void> {
  // COPY cannot read lines of more than 16 MiB.
  const options = `format = 'newline_delimited', maximum_object_size = ${statSync(from).size + 1}`;
  const columns = await columnsOf(connection, kind);
  const lines = `read_json(${quoted(from)}, columns = ${columns}, ${options})`;
  const metadata = `KV_METADATA {model_version: ${quoted(modelVersion)}}`;
  await connection.run(`INSERT INTO ${kind} BY NAME SELECT * FROM ${lines}`);
  await connection.run(
    `COPY (FROM ${kind} ORDER BY id) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd, ${metadata})`,
  );
}

/** The columns of a table with their types, in the syntax of `read_json`. */
async function columnsOf(connection: DuckDBConnection, kind: RecordKind): Promise<string> {
  const reader = await connection.runAndReadAll(
    `SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ${quoted(kind)} ORDER BY column_index`,
  );
  const columns = reader.getRows() as [string, string][];
  return `{${columns.map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(", ")}}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
