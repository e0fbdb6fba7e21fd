/** A PostgreSQL server. */
import pg from "pg";
import type { Database, Query } from "./database.ts";

/** How long one statement may run, in milliseconds. */
const statementTimeout = 30_000;

/** Opens a pool of connections to the server of a connection string. */
export function openPostgresql(connectionString: string, connections: number): Database {
  const pool = new pg.Pool({ connectionString, max: connections, statement_timeout: statementTimeout });
  // A connection that ends while idle is replaced by the next query.
  pool.on("error", () => undefined);
  const queryOf =
    (client: Pick<pg.ClientBase, "query">): Query =>
    async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query(sql, [...parameters])).rows as Row[];
  return {
    query: queryOf(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query("BEGIN");
        const result = await work(queryOf(client));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch((failure: unknown) => {
          broken = failure instanceof Error ? failure : new Error(String(failure));
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
