/** Reading records, their history and the changes. */
import type { ModelRecord, RecordKind } from "@org/therapy-model";
import { ProblemError } from "../problem.ts";
import type { Database } from "./database.ts";

/** A record in one of its versions. */
export interface StoredRecord {
  readonly version: number;
  readonly record: ModelRecord;
}

/** A change of a record. */
export interface Revision {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  /** The time of the change, in UTC, as ISO 8601. */
  readonly changedAt: string;
  readonly deleted: boolean;
}

const revisionFields = `sequence::float8 AS sequence, id, version,
  to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt", body IS NULL AS deleted`;

/** Reads a record. */
export async function getRecord(database: Database, id: string): Promise<StoredRecord> {
  const [found] = await database.query<StoredRecord>(
    "SELECT version, body AS record FROM therapy_api.record WHERE id = $1",
    [id],
  );
  if (found === undefined) throw new ProblemError("not_found", `no record has the id ${id}`);
  return found;
}

/** Reads records by id; absent ones are left out. */
export async function getRecords(database: Database, ids: readonly string[]): Promise<ModelRecord[]> {
  const rows = await database.query<{ readonly record: ModelRecord }>(
    "SELECT body AS record FROM therapy_api.record WHERE id = ANY ($1::text[]) ORDER BY id",
    [ids],
  );
  return rows.map(({ record }) => record);
}

/** Reads the records of a kind that refer to any of some records. */
export async function getReferring<Kind extends RecordKind>(
  database: Database,
  kind: Kind,
  targets: readonly string[],
): Promise<Extract<ModelRecord, { kind: Kind }>[]> {
  const rows = await database.query<{ readonly record: Extract<ModelRecord, { kind: Kind }> }>(
    `SELECT body AS record FROM therapy_api.record WHERE kind = $1 AND id IN
       (SELECT source FROM therapy_api.reference WHERE target = ANY ($2::text[])) ORDER BY id`,
    [kind, targets],
  );
  return rows.map(({ record }) => record);
}

/** Reads the revisions of a record, the last first. */
export async function getHistory(database: Database, id: string, limit: number): Promise<Revision[]> {
  const revisions = await database.query<Revision>(
    `SELECT ${revisionFields} FROM therapy_api.revision WHERE id = $1 ORDER BY version DESC LIMIT $2`,
    [id, limit],
  );
  if (revisions.length === 0) throw new ProblemError("not_found", `no record has or had the id ${id}`);
  return revisions;
}

/** Reads a version of a record. */
export async function getVersion(database: Database, id: string, version: number): Promise<StoredRecord> {
  const [found] = await database.query<StoredRecord>(
    "SELECT version, body AS record FROM therapy_api.revision WHERE id = $1 AND version = $2 AND body IS NOT NULL",
    [id, version],
  );
  if (found === undefined) throw new ProblemError("not_found", `no record ${id} has version ${version}`);
  return found;
}

/** Reads the changes after a sequence number, the first first. */
export function getChanges(database: Database, after: number, limit: number): Promise<Revision[]> {
  return database.query<Revision>(
    `SELECT ${revisionFields} FROM therapy_api.revision WHERE sequence > $1::bigint ORDER BY sequence LIMIT $2`,
    [after, limit],
  );
}

/** The number of records that are read from the database at once. */
const pageSize = 500;

/** Reads the text of every record, or of every record of a kind, by id. The next page is read when it is asked for. */
export async function* allRecordTexts(database: Database, kind: RecordKind | undefined): AsyncGenerator<string> {
  for (let after = ""; ;) {
    const rows = await database.query<{ readonly id: string; readonly body: string }>(
      `SELECT id, body::text AS body FROM therapy_api.record
       WHERE id > $1 AND ($2::text IS NULL OR kind = $2) ORDER BY id LIMIT $3`,
      [after, kind ?? null, pageSize],
    );
    for (const { body } of rows) yield body;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}
