/** A DuckDB database in memory, and records as NDJSON for it. */
import { writeFileSync } from "node:fs";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { ModelRecord } from "@org/therapy-model";

/** Opens an empty database in memory. */
export async function openDuckdb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  return instance.connect();
}

/** Writes the records of a kind as NDJSON, without `kind`, which is the name of the table. */
export function writeLines(file: string, records: readonly ModelRecord[]): void {
  const lines = records.map((record) => `${JSON.stringify({ ...record, kind: undefined })}\n`);
  writeFileSync(file, lines.join(""));
}

/** Reads the records of a table or a file, by id. */
export async function readRecords(
  connection: DuckDBConnection,
  kind: string,
  from: string,
): Promise<ReadonlyMap<string, unknown>> {
  const reader = await connection.runAndReadAll(`SELECT id, to_json(row)::VARCHAR FROM ${from} AS row`);
  const rows = reader.getRows() as [string, string][];
  return new Map(rows.map(([id, json]) => [id, { kind, ...(withoutNulls(JSON.parse(json)) as object) }]));
}

/** A value without null fields, which are absent from the record. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(fields.map(([name, inner]) => [name, withoutNulls(inner)]));
}
