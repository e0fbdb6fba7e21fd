/** Runs the SQL of the pages on data systems: `-- => rows` after a block is the result of its last query. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { mergeRecords } from "@org/therapy-model/records";
import type { ModelRecord } from "@org/therapy-model";
import { recordSets } from "@org/therapy-catalog/record-sets";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDuckdb } from "../src/duckdb.ts";
import { type PostgresqlServer, postgresqlPresent, startPostgresql } from "../src/postgresql-server.ts";
import { schemaText } from "../src/schema-file.ts";

const pages = ["guides/at-scale.md", "cookbook/ten-questions.md"];
const { records } = mergeRecords(recordSets.flatMap((recordSet) => recordSet.records));

interface Block {
  readonly sql: string;
  readonly rows: unknown;
}

function read(page: string): string {
  return readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
}

/** The blocks of a page for a system, with the result of their last query. */
function blocksOf(page: string, system: string): readonly Block[] {
  const blocks = read(page).matchAll(/^```sql\n-- (\w+)\n([^]*?)\n-- => (.*)\n```/gm);
  return [...blocks].flatMap(([, name, sql = "", rows = ""]) =>
    name === system ? [{ sql, rows: JSON.parse(rows) as unknown }] : [],
  );
}

function linesOf(kind: ModelRecord["kind"]): string {
  return records
    .filter((record) => record.kind === kind)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

test.each(pages)("every block of SQL of %s has a result", (page) => {
  const blocks = read(page).match(/^```sql$/gm) ?? [];
  expect(blocksOf(page, "DuckDB").length + blocksOf(page, "PostgreSQL").length).toBe(blocks.length);
});

describe.each(pages)("DuckDB in %s", (page) => {
  const folder = mkdtempSync(path.join(tmpdir(), "guide-"));
  let connection: DuckDBConnection;

  beforeAll(async () => {
    writeFileSync(path.join(folder, "trials.ndjson"), linesOf("trial"));
    writeFileSync(path.join(folder, "therapies.ndjson"), linesOf("therapy"));
    writeFileSync(path.join(folder, "events.ndjson"), linesOf("regulatory_event"));
    connection = await openDuckdb();
    await connection.run(schemaText("sql/duckdb.sql"));
    // What `therapy export parquet` writes.
    await connection.run(
      `CREATE TABLE exported AS FROM trial; COPY exported FROM '${folder}/trials.ndjson' (FORMAT json);
       COPY (SELECT 'trial' AS kind, * FROM exported) TO '${folder}/lake' (FORMAT parquet, PARTITION_BY (kind))`,
    );
  }, 120_000);

  afterAll(() => {
    connection?.closeSync();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(blocksOf(page, "DuckDB"))("$sql", async ({ sql, rows }) => {
    const inFolder = sql.replaceAll(/'([\w/=*]+\.(?:ndjson|parquet))'/g, `'${folder}/$1'`);
    const statements = inFolder.split(/;\s*/).filter((statement) => statement !== "");
    for (const statement of statements.slice(0, -1)) await connection.run(statement);
    const reader = await connection.runAndReadAll(statements.at(-1)!);
    expect(reader.getRowsJson()).toEqual(rows);
  });
});

describe.skipIf(!postgresqlPresent)("PostgreSQL", () => {
  let server: PostgresqlServer;
  let client: pg.Client;

  beforeAll(async () => {
    server = await startPostgresql();
    client = await server.connect();
    await client.query(schemaText("sql/postgresql.sql"));
    await client.query("CREATE TABLE line (document jsonb)");
    for (const record of records) await client.query("INSERT INTO line VALUES ($1)", [JSON.stringify(record)]);
  }, 120_000);

  afterAll(async () => {
    await client?.end();
    await server?.stop();
  });

  test.each(pages.flatMap((page) => blocksOf(page, "PostgreSQL")))("$sql", async ({ sql, rows }) => {
    const result = await client.query<unknown[]>({ text: sql, rowMode: "array" });
    expect(result.rows).toEqual(rows);
  });
});
