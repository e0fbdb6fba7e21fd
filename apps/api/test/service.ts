/** A service on a database in memory, and requests to it. All test files share the database of their process. */
import pino from "pino";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { createApp, type AppOptions } from "../src/app.ts";
import { storeCatalog } from "../src/store/catalog.ts";
import type { Database } from "../src/store/database.ts";
import { openPglite } from "../src/store/pglite.ts";
import { openPostgresql } from "../src/store/postgresql.ts";
import { createTables } from "../src/store/tables.ts";

/** A connection string of a server to test, instead of the embedded database. */
const url = process.env["TEST_DATABASE_URL"];

let opened: Promise<Database> | undefined;

/** The database with the records of the catalog; opened once. */
export function sharedDatabase(): Promise<Database> {
  opened ??= (async () => {
    const database = url === undefined ? await openPglite() : openPostgresql(url, 5);
    await createTables(database);
    await storeCatalog(database);
    return database;
  })();
  return opened;
}

/** Makes an API on a database. */
export function serviceOn(database: Database, settings: Partial<AppOptions["settings"]> = {}): OpenAPIHono {
  return createApp({
    database,
    settings: { tokens: new Map(), origins: [], requestsPerMinute: 1_000_000_000, ...settings },
    log: pino({ level: process.env["LOG_LEVEL"] ?? "silent" }),
  });
}

/** A JSON request. */
export function json(method: string, body: unknown, headers: { readonly [name: string]: string } = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } };
}
