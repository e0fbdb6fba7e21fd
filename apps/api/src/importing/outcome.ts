/** What an import did. */
import { z } from "@hono/zod-openapi";
import { Issue, ProblemError } from "../problem.ts";
import type { Query } from "../store/database.ts";
import { putRecords } from "../store/write.ts";
import type { Line } from "./lines.ts";
import type { LineReader } from "./read-line.ts";

const count = z.int().min(0);

/** The counts of an import, and the issues of its first rejected lines. */
export const Outcome = z
  .object({
    lines: count,
    created: count,
    updated: count,
    unchanged: count,
    kept: count.describe("Therapies of trials that were stored before; they are not replaced."),
    rejected: count.describe("Lines that could not be read."),
    problems: z.array(z.object({ line: z.int(), detail: z.string(), issues: z.array(Issue) })),
  })
  .openapi("ImportOutcome");

/** The counts of an import. */
export type Outcome = z.output<typeof Outcome>;

/** The most rejected lines whose issues are listed, and the most issues of a line. */
const mostListed = 100;

/** An import that did nothing. */
export function emptyOutcome(): Outcome {
  return { lines: 0, created: 0, updated: 0, unchanged: 0, kept: 0, rejected: 0, problems: [] };
}

/** Adds the outcome of a part. */
export function addOutcome(to: Outcome, part: Outcome): void {
  for (const key of ["lines", "created", "updated", "unchanged", "kept", "rejected"] as const) to[key] += part[key];
  to.problems.push(...part.problems.slice(0, mostListed - to.problems.length));
}

/** Lines that were read, and what was wrong with the others. */
export interface ReadLines {
  readonly read: readonly ReturnType<LineReader>[];
  readonly outcome: Outcome;
}

/** Reads lines, without the database. */
export function readLines(lines: readonly Line[], reader: LineReader): ReadLines {
  const outcome = emptyOutcome();
  const read: ReturnType<LineReader>[] = [];
  for (const { number, text } of lines) {
    outcome.lines++;
    try {
      read.push(reader(text));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      outcome.rejected++;
      if (outcome.problems.length < mostListed) {
        outcome.problems.push({
          line: number,
          detail: error.message,
          issues: (error.issues ?? []).slice(0, mostListed),
        });
      }
    }
  }
  return { read, outcome };
}

/** Stores lines that were read, in the transaction of the query. */
export async function storeLines(query: Query, { read, outcome }: ReadLines): Promise<Outcome> {
  const entries = read.flatMap(({ entries, kept }) => [...kept, ...entries]);
  const kept = new Set(read.flatMap((line) => line.kept));
  const total: Outcome = { ...outcome };
  for (const { change } of await putRecords(query, entries, kept)) total[change]++;
  return total;
}
