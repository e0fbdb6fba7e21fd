/** The round trip of records through DuckDB and its Parquet files. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { recordKinds } from "@org/therapy-model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDuckdb, readRecords, writeLines } from "../src/duckdb.ts";
import { recordSamples, summary, withoutDuplicates } from "../src/records.ts";
import { schemaText } from "../src/schema-file.ts";

const folder = mkdtempSync(path.join(tmpdir(), "duckdb-"));
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await openDuckdb();
  await connection.run(schemaText("sql/duckdb.sql"));
}, 600_000);

afterAll(() => {
  connection?.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

test("the round trip of records through tables and Parquet files", { timeout: 600_000 }, async () => {
  const [inTables, inFiles] = [new Map<string, number>(), new Map<string, number>()];
  for (const { name, records } of recordSamples) {
    for (const part of withoutDuplicates(records)) {
      for (const kind of recordKinds) {
        const wanted = part.filter((record) => record.kind === kind);
        if (wanted.length === 0) continue;
        const [lines, file] = [path.join(folder, `${kind}.ndjson`), path.join(folder, `${kind}.parquet`)];
        writeLines(lines, wanted);
        await connection.run(`COPY ${kind} FROM '${lines}' (FORMAT json)`);
        await connection.run(`COPY ${kind} TO '${file}' (FORMAT parquet, COMPRESSION zstd)`);
        const byTable = await readRecords(connection, kind, kind);
        const byFile = await readRecords(connection, kind, `'${file}'`);
        for (const record of wanted) {
          expect(byTable.get(record.id)).toEqual(record);
          expect(byFile.get(record.id)).toEqual(record);
        }
        inTables.set(name, (inTables.get(name) ?? 0) + byTable.size);
        inFiles.set(name, (inFiles.get(name) ?? 0) + byFile.size);
        await connection.run(`DELETE FROM ${kind}`);
      }
    }
  }
  console.log(summary("DuckDB", inTables));
  console.log(summary("Parquet", inFiles));
});

test("an unknown term is rejected", async () => {
  const lines = path.join(folder, "unknown.ndjson");
  writeLines(lines, [{ kind: "trial", id: "trial:made-up", type: "interventional", phase: "phase_9" as "phase_1" }]);
  await expect(connection.run(`COPY trial FROM '${lines}' (FORMAT json)`)).rejects.toThrow("phase_9");
});

interface SchemaRow {
  readonly name: string;
  readonly type: string | null;
  readonly repetition: string;
  readonly children: number | null;
  readonly converted: string | null;
}

/** Formats the schema of a Parquet file in the notation of Parquet. */
function messageType(kind: string, rows: readonly SchemaRow[]): string {
  const rest = rows.slice(1);
  const fields = (count: number, indentation: string): string =>
    Array.from({ length: count }, () => field(rest.shift()!, indentation)).join("");
  const field = ({ name, type, repetition, children, converted }: SchemaRow, indentation: string): string => {
    const annotation = converted === null ? "" : ` (${converted})`;
    const head = `${indentation}${repetition.toLowerCase()} `;
    if (children !== null && children > 0) {
      return `${head}group ${name}${annotation} {\n${fields(children, `${indentation}  `)}${indentation}}\n`;
    }
    return `${head}${type === "BYTE_ARRAY" ? "binary" : (type ?? "").toLowerCase()} ${name}${annotation};\n`;
  };
  return `message ${kind} {\n${fields(rows[0]!.children!, "  ")}}\n`;
}

describe.each(recordKinds)("the Parquet files of %s", (kind) => {
  test("have the layout that parquet/ documents", async () => {
    const file = path.join(folder, `${kind}-empty.parquet`);
    await connection.run(`COPY ${kind} TO '${file}' (FORMAT parquet)`);
    const reader = await connection.runAndReadAll(
      `SELECT name, type, repetition_type AS repetition, num_children::INTEGER AS children, converted_type AS converted
       FROM parquet_schema('${file}')`,
    );
    const rows = reader.getRowObjects() as unknown as SchemaRow[];
    expect(messageType(kind, rows)).toBe(schemaText(`parquet/${kind}.txt`));
  });
});
