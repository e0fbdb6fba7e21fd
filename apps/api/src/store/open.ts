/** Opens the database of the settings. */
import type { Settings } from "../settings.ts";
import { storeCatalog } from "./catalog.ts";
import type { Database } from "./database.ts";
import { openPglite } from "./pglite.ts";
import { openPostgresql } from "./postgresql.ts";
import { createTables } from "./tables.ts";

/** Opens the database, creates its tables and, in an empty one, stores the records of the catalog. */
export async function openStore({ databaseUrl, folder, connections, catalog }: Settings): Promise<Database> {
  const database = databaseUrl === undefined ? await openPglite(folder) : openPostgresql(databaseUrl, connections);
  try {
    await createTables(database);
    const revisions = await database.query("SELECT 1 FROM therapy_api.revision LIMIT 1");
    if (catalog && revisions.length === 0) await storeCatalog(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
