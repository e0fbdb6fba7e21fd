/** The tables of the service. Every statement can run again. */
import type { Database } from "./database.ts";

/** The lock of a transaction that writes: revisions become visible in the order of their sequence. */
export const writeLock = 7_203_011;

/**
 * A record is stored as the text that was sent. `record` has the current state and what is searched, `revision` every state and
 * every deletion, `reference` the references from one record to another.
 */
const statements = [
  "CREATE SCHEMA IF NOT EXISTS therapy_api",
  `CREATE TABLE IF NOT EXISTS therapy_api.record (
     id text PRIMARY KEY,
     kind text NOT NULL,
     version integer NOT NULL,
     digest text NOT NULL,
     body json NOT NULL,
     facets text[] NOT NULL,
     words tsvector NOT NULL,
     changed_at timestamptz NOT NULL DEFAULT now()
   )`,
  "CREATE INDEX IF NOT EXISTS record_kind ON therapy_api.record (kind, id)",
  "CREATE INDEX IF NOT EXISTS record_facets ON therapy_api.record USING gin (facets)",
  "CREATE INDEX IF NOT EXISTS record_words ON therapy_api.record USING gin (words)",
  `CREATE TABLE IF NOT EXISTS therapy_api.revision (
     sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     id text NOT NULL,
     version integer NOT NULL,
     body json,
     changed_at timestamptz NOT NULL DEFAULT now(),
     UNIQUE (id, version)
   )`,
  `CREATE TABLE IF NOT EXISTS therapy_api.reference (
     source text NOT NULL,
     target text NOT NULL,
     PRIMARY KEY (source, target)
   )`,
  "CREATE INDEX IF NOT EXISTS reference_target ON therapy_api.reference (target)",
  `CREATE TABLE IF NOT EXISTS therapy_api.import (
     name text PRIMARY KEY,
     format text NOT NULL,
     certainty text,
     complete boolean NOT NULL DEFAULT false,
     created_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE IF NOT EXISTS therapy_api.import_batch (
     name text NOT NULL REFERENCES therapy_api.import ON DELETE CASCADE,
     number integer NOT NULL,
     line_count integer NOT NULL,
     lines text,
     digest text NOT NULL,
     claimed_until timestamptz,
     outcome json,
     PRIMARY KEY (name, number)
   )`,
  "CREATE INDEX IF NOT EXISTS import_batch_waiting ON therapy_api.import_batch (name, number) WHERE outcome IS NULL",
] as const;

/** Creates the tables that are absent. Of several processes that start together, one at a time. */
export async function createTables(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    await query("SELECT pg_advisory_xact_lock($1)", [writeLock]);
    for (const statement of statements) await query(statement);
  });
}
