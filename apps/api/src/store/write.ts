/** Writing records. Every change is a revision; equal content is no change. */
import type { Entry } from "../indexing/entry.ts";
import { ProblemError } from "../problem.ts";
import type { Database, Query } from "./database.ts";
import { writeLock } from "./tables.ts";

/** What a write did to a record. `kept` is a record that was present and was not to be replaced. */
export type ChangeKind = "created" | "updated" | "unchanged" | "kept";

/** A record that was written, and its version. */
export interface WrittenRecord {
  readonly id: string;
  readonly version: number;
  readonly change: ChangeKind;
}

/** The condition of a write: the version that the record must have, any version, or that it is absent. */
export type Precondition = { readonly version: number | "any" } | { readonly absent: true };

/** The last revision of a record. */
interface LastRevision {
  readonly id: string;
  readonly version: number;
  /** The digest of the current state; `null` for a deleted record. */
  readonly digest: string | null;
}

/** Writes one record under a condition. */
export async function putRecord(database: Database, entry: Entry, condition: Precondition): Promise<WrittenRecord> {
  return database.transaction(async (query) => {
    const last = (await lockAndRead(query, [entry.record.id])).get(entry.record.id);
    checkCondition(condition, last);
    const [written] = await write(query, [entry], new Map(last === undefined ? [] : [[last.id, last]]));
    return written!;
  });
}

/** Writes records in their order, in the transaction of the query. `kept` are written only where they are absent. */
export async function putRecords(
  query: Query,
  entries: readonly Entry[],
  kept: ReadonlySet<Entry> = new Set(),
): Promise<WrittenRecord[]> {
  const results: WrittenRecord[] = [];
  const ids = [...new Set(entries.map(({ record }) => record.id))];
  if (ids.length === 0) return results;
  const last = await lockAndRead(query, ids);
  for (const round of roundsOf(entries)) {
    const [present, others] = [round.filter((one) => kept.has(one) && isPresent(last.get(one.record.id))), round];
    for (const { record } of present) {
      results.push({ id: record.id, version: last.get(record.id)!.version, change: "kept" });
    }
    const changed = others.filter((one) => !present.includes(one));
    const written = await write(query, changed, last);
    for (const [index, { id, version }] of written.entries()) {
      last.set(id, { id, version, digest: changed[index]!.digest });
    }
    results.push(...written);
  }
  return results;
}

/** Deletes a record; its revisions stay. Returns the version of the deletion. */
export async function deleteRecord(database: Database, id: string, condition: Precondition): Promise<number> {
  return database.transaction(async (query) => {
    const last = (await lockAndRead(query, [id])).get(id);
    if (!isPresent(last)) throw new ProblemError("not_found", `no record has the id ${id}`);
    checkCondition(condition, last);
    await query("DELETE FROM therapy_api.record WHERE id = $1", [id]);
    await query("DELETE FROM therapy_api.reference WHERE source = $1", [id]);
    await query("INSERT INTO therapy_api.revision (id, version, body) VALUES ($1, $2, NULL)", [id, last.version + 1]);
    return last.version + 1;
  });
}

/** Lets other writers wait until the transaction ends, and reads the last revisions of records. */
async function lockAndRead(query: Query, ids: readonly string[]): Promise<Map<string, LastRevision>> {
  await query("SELECT pg_advisory_xact_lock($1)", [writeLock]);
  const rows = await query<LastRevision>(
    `SELECT DISTINCT ON (v.id) v.id, v.version, r.digest
     FROM therapy_api.revision v LEFT JOIN therapy_api.record r ON r.id = v.id
     WHERE v.id = ANY ($1::text[]) ORDER BY v.id, v.version DESC`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function isPresent(last: LastRevision | undefined): last is LastRevision {
  return last !== undefined && last.digest !== null;
}

function checkCondition(condition: Precondition, last: LastRevision | undefined): void {
  if ("absent" in condition) {
    if (isPresent(last)) throw new ProblemError("precondition_failed", `the record exists, in version ${last.version}`);
  } else if (!isPresent(last)) {
    throw new ProblemError("precondition_failed", "the record does not exist");
  } else if (condition.version !== "any" && condition.version !== last.version) {
    throw new ProblemError("precondition_failed", `the record has version ${last.version}`);
  }
}

/** Splits entries so that no part has two entries of one record. */
function roundsOf(entries: readonly Entry[]): Entry[][] {
  const rounds: Entry[][] = [];
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const round = counts.get(entry.record.id) ?? 0;
    counts.set(entry.record.id, round + 1);
    (rounds[round] ??= []).push(entry);
  }
  return rounds;
}

/** Writes entries of different records. */
async function write(
  query: Query,
  entries: readonly Entry[],
  last: ReadonlyMap<string, LastRevision>,
): Promise<WrittenRecord[]> {
  const written = entries.map((entry): WrittenRecord => {
    const { id } = entry.record;
    const before = last.get(id);
    if (before?.digest === entry.digest) return { id, version: before.version, change: "unchanged" };
    return { id, version: (before?.version ?? 0) + 1, change: isPresent(before) ? "updated" : "created" };
  });
  const changed = entries.flatMap((entry, index) => {
    const { change, version } = written[index]!;
    return change === "unchanged" ? [] : [{ entry, version }];
  });
  if (changed.length === 0) return written;
  const ids = changed.map(({ entry }) => entry.record.id);
  const versions = changed.map(({ version }) => version);
  const bodies = changed.map(({ entry }) => JSON.stringify(entry.record));
  await query(
    `INSERT INTO therapy_api.revision (id, version, body)
     SELECT id, version, body::json FROM unnest($1::text[], $2::integer[], $3::text[]) AS new (id, version, body)`,
    [ids, versions, bodies],
  );
  await query(
    `INSERT INTO therapy_api.record (id, kind, version, digest, body, facets, words)
     SELECT id, kind, version, digest, body::json,
       ARRAY (SELECT json_array_elements_text(facets::json)),
       array_to_tsvector(ARRAY (SELECT json_array_elements_text(words::json)))
     FROM unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[])
       AS new (id, kind, version, digest, body, facets, words)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, version = excluded.version, digest = excluded.digest,
       body = excluded.body, facets = excluded.facets, words = excluded.words, changed_at = now()`,
    [
      ids,
      changed.map(({ entry }) => entry.record.kind),
      versions,
      changed.map(({ entry }) => entry.digest),
      bodies,
      changed.map(({ entry }) => JSON.stringify(entry.facets)),
      changed.map(({ entry }) => JSON.stringify(entry.words)),
    ],
  );
  await writeReferences(
    query,
    changed.map(({ entry }) => entry),
  );
  return written;
}

async function writeReferences(query: Query, entries: readonly Entry[]): Promise<void> {
  await query("DELETE FROM therapy_api.reference WHERE source = ANY ($1::text[])", [
    entries.map(({ record }) => record.id),
  ]);
  const pairs = entries.flatMap(({ record, references }) => references.map((target) => [record.id, target] as const));
  if (pairs.length === 0) return;
  await query("INSERT INTO therapy_api.reference (source, target) SELECT * FROM unnest($1::text[], $2::text[])", [
    pairs.map(([source]) => source),
    pairs.map(([, target]) => target),
  ]);
}
