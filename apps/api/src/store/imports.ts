/** Imports: lines that were received, and what was done with them. */
import { createHash } from "node:crypto";
import { addOutcome, emptyOutcome, type Outcome } from "../importing/outcome.ts";
import type { FormatName } from "../importing/formats.ts";
import type { Line } from "../importing/lines.ts";
import { ProblemError } from "../problem.ts";
import type { Database, Query } from "./database.ts";

/** How the lines of an import are read. */
export interface ImportOptions {
  readonly format: FormatName;
  /** The least certainty of typed values; `null` if texts are not interpreted. */
  readonly certainty: "certain" | "likely" | null;
}

/** An import and its progress. */
export interface ImportState extends ImportOptions {
  readonly name: string;
  /** Whether all lines were received. */
  readonly received: boolean;
  /** Whether all lines were received and stored or rejected. */
  readonly done: boolean;
  readonly receivedLines: number;
  readonly outcome: Outcome;
}

/** A batch of lines that one worker reads. */
export interface ClaimedBatch extends ImportOptions {
  readonly name: string;
  readonly number: number;
  readonly lines: readonly Line[];
}

/** Adds an import; one with the same name must have the same options. */
export async function openImport(
  database: Database,
  name: string,
  { format, certainty }: ImportOptions,
): Promise<void> {
  await database.query(
    "INSERT INTO therapy_api.import (name, format, certainty) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    [name, format, certainty],
  );
  const stored = await readOptions(database, name);
  if (stored.format !== format || stored.certainty !== certainty) {
    throw new ProblemError("conflict", `the import ${name} was begun with other options`);
  }
}

async function readOptions(database: Database, name: string): Promise<ImportOptions & { readonly complete: boolean }> {
  const [found] = await database.query<ImportOptions & { readonly complete: boolean }>(
    "SELECT format, certainty, complete FROM therapy_api.import WHERE name = $1",
    [name],
  );
  if (found === undefined) throw new ProblemError("not_found", `no import has the name ${name}`);
  return found;
}

/** Stores a batch of received lines. A batch that was received before must have the same lines. */
export async function storeBatch(
  database: Database,
  name: string,
  number: number,
  lines: readonly Line[],
): Promise<void> {
  const text = JSON.stringify(lines);
  const digest = createHash("sha256").update(text).digest("hex");
  const added = await database.query(
    `INSERT INTO therapy_api.import_batch (name, number, line_count, lines, digest) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING number`,
    [name, number, lines.length, text, digest],
  );
  if (added.length > 0) return;
  const [before] = await database.query<{ readonly digest: string }>(
    "SELECT digest FROM therapy_api.import_batch WHERE name = $1 AND number = $2",
    [name, number],
  );
  if (before?.digest !== digest) {
    throw new ProblemError(
      "conflict",
      `line ${lines[0]!.number} or a later one differs from the import that was begun`,
    );
  }
}

/** Marks an import as received whole: it has this number of batches. */
export async function completeImport(database: Database, name: string, batches: number): Promise<void> {
  const [{ count }] = (await database.query<{ readonly count: number }>(
    "SELECT count(*)::integer AS count FROM therapy_api.import_batch WHERE name = $1",
    [name],
  )) as [{ readonly count: number }];
  if (count !== batches) throw new ProblemError("conflict", `the import ${name} was begun with more lines`);
  await database.query("UPDATE therapy_api.import SET complete = true WHERE name = $1", [name]);
}

/** Reads the progress of an import. */
export async function readImport(database: Database, name: string): Promise<ImportState> {
  const { format, certainty, complete } = await readOptions(database, name);
  const batches = await database.query<{ readonly lines: number; readonly outcome: Outcome | null }>(
    "SELECT line_count AS lines, outcome FROM therapy_api.import_batch WHERE name = $1 ORDER BY number",
    [name],
  );
  const outcome = emptyOutcome();
  for (const batch of batches) if (batch.outcome !== null) addOutcome(outcome, batch.outcome);
  const receivedLines = batches.reduce((sum, { lines }) => sum + lines, 0);
  const done = complete && batches.every((batch) => batch.outcome !== null);
  return { name, format, certainty, received: complete, done, receivedLines, outcome };
}

/**
 * Takes the first waiting batch of an import for a time, so that no other worker takes it. The batches of one import are taken in
 * their order: the last line with an id wins, whoever reads it.
 */
export async function claimBatch(database: Database, seconds: number): Promise<ClaimedBatch | undefined> {
  const [claimed] = await database.query<Omit<ClaimedBatch, "lines"> & { readonly lines: string }>(
    `UPDATE therapy_api.import_batch b SET claimed_until = now() + make_interval(secs => $1)
     FROM therapy_api.import i
     WHERE i.name = b.name AND (b.name, b.number) IN (
       SELECT w.name, w.number FROM therapy_api.import_batch w
       WHERE w.outcome IS NULL AND (w.claimed_until IS NULL OR w.claimed_until < now())
         AND NOT EXISTS (SELECT 1 FROM therapy_api.import_batch e
                         WHERE e.name = w.name AND e.number < w.number AND e.outcome IS NULL)
       ORDER BY w.name, w.number LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING b.name, b.number, b.lines, i.format, i.certainty`,
    [seconds],
  );
  return claimed === undefined ? undefined : { ...claimed, lines: JSON.parse(claimed.lines) as Line[] };
}

/**
 * Stores the outcome of a batch in the transaction that stores its records, and forgets its lines. Returns false if another worker
 * has done so: the transaction must then be rolled back.
 */
export async function finishBatch(query: Query, { name, number }: ClaimedBatch, outcome: Outcome): Promise<boolean> {
  const changed = await query(
    `UPDATE therapy_api.import_batch SET outcome = $3::json, lines = NULL
     WHERE name = $1 AND number = $2 AND outcome IS NULL RETURNING number`,
    [name, number, JSON.stringify(outcome)],
  );
  return changed.length > 0;
}
