/** The embedded database: PostgreSQL in this process, with one folder or none. */
import { PGlite } from "@electric-sql/pglite";
import type { Database, Query } from "./database.ts";

/** Opens the database in a folder, which is created if it is absent; without a folder, the data are in memory. */
export async function openPglite(folder?: string): Promise<Database> {
  const pglite = await PGlite.create(folder ?? "memory://");
  const queryOf =
    (client: Pick<PGlite, "query">): Query =>
    async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query<Row>(sql, [...parameters])).rows;
  return {
    query: queryOf(pglite),
    transaction: (work) => pglite.transaction((client) => work(queryOf(client))),
    close: () => pglite.close(),
  };
}
