/** Records in PostgreSQL come out as they went in. */
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgresqlPresent, type PostgresqlServer, programs, startPostgresql } from "../src/postgresql-server.ts";
import { recordSamples, summary } from "../src/records.ts";
import { schemaText } from "../src/schema-file.ts";

if (!postgresqlPresent) console.warn(`${programs} is absent: the tests that need PostgreSQL are skipped`);

describe.skipIf(!postgresqlPresent)("PostgreSQL", () => {
  let server: PostgresqlServer;
  let client: pg.Client;

  beforeAll(async () => {
    server = await startPostgresql();
    client = await server.connect();
    await client.query(schemaText("sql/postgresql.sql"));
    await client.query("SET search_path = therapy_model");
  }, 120_000);

  afterAll(async () => {
    await client?.end();
    await server?.stop();
  });

  async function put(record: object): Promise<void> {
    await client.query("SELECT put_record($1)", [JSON.stringify(record)]);
  }

  async function get(id: string): Promise<unknown> {
    const { rows } = await client.query<{ record: unknown }>("SELECT get_record($1) AS record", [id]);
    return rows[0]?.record;
  }

  test("records come out of the tables as they went in", { timeout: 600_000 }, async () => {
    const counts = new Map<string, number>();
    for (const { name, records } of recordSamples) {
      for (const record of records) {
        await put(record);
        expect(await get(record.id)).toEqual(record);
      }
      counts.set(name, records.length);
    }
    console.log(summary("PostgreSQL", counts));
  });

  const trial = { kind: "trial", id: "trial:made-up", type: "interventional" };

  test("a record takes the place of the one of its id", async () => {
    await put({ ...trial, keywords: ["one", "two"], sites: [{ name: "Here" }, { name: "There" }] });
    await put({ ...trial, sites: [{ name: "Elsewhere" }] });
    expect(await get(trial.id)).toEqual({ ...trial, sites: [{ name: "Elsewhere" }] });
  });

  test("an empty object differs from an absent one", async () => {
    await put({ ...trial, dates: {} });
    expect(await get(trial.id)).toEqual({ ...trial, dates: {} });
  });

  test.each([
    ["a term that its vocabulary does not have", { phase: "phase_9" }, /foreign key constraint/],
    ["a term in a list that its vocabulary does not have", { countries: ["XX"] }, /check constraint/],
    ["a number out of range", { treated: -1 }, /check constraint/],
    ["an id of another form", { id: "trial:Made Up" }, /check constraint/],
    ["a part of an object that is nothing without the rest", { enrollment: { type: "actual" } }, /check constraint/],
    ["a field that no table has", { mood: "good" }, /trial:made-up holds something that these tables do not/],
    ["an empty list", { sites: [] }, /holds something that these tables do not/],
    ["another kind of record", { kind: "mood" }, /the model has no records of kind mood/],
  ])("%s is refused", async (_, fields, message) => {
    await expect(put({ ...trial, ...fields })).rejects.toThrow(message);
  });

  test("a field that belongs to another kind of construct is refused", async () => {
    const names = [{ text: "X-101", kind: "code" }];
    const therapy = { kind: "therapy", id: "therapy:made-up", names, modality: "car_t" };
    const car = { kind: "car", binders: [{ target: "TNFRSF17" }] };
    await put({ ...therapy, constructs: [car] });
    await expect(put({ ...therapy, constructs: [{ ...car, codonOptimized: true }] })).rejects.toThrow(
      /check constraint/,
    );
  });

  test("the table of a vocabulary has the definitions of its terms", async () => {
    const { rows } = await client.query("SELECT label, broader FROM term_phase WHERE key = 'phase_1'");
    expect(rows).toEqual([{ label: "Phase 1", broader: [] }]);
  });

  test("every name is whole, and every table and column is described", async () => {
    const { rows } = await client.query<{ place: string }>(
      `SELECT concat_ws('.', c.relname, a.attname) AS place FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'therapy_model'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
         AND c.relname NOT LIKE 'term\\_%' AND a.attname !~ '^(record_id|position_\\d)$'
         AND col_description(c.oid, a.attnum) IS NULL ORDER BY place`,
    );
    expect(rows.map(({ place }) => place)).toEqual([]);
  });
});
