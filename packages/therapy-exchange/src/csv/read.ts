/** Records from CSV. */
import type { RecordKind } from "@org/therapy-model";
import { CsvError, parse } from "csv-parse";
import type { CellIssue } from "../tables/cell-issue.ts";
import { issueAt, type TableReader, tableReader, type TableRow } from "../tables/reader.ts";
import { restoreFormula } from "./formula.ts";

/** Options of {@link readCsv}. */
export interface ReadCsvOptions {
  /** Name of the file for issues; the record kind by default. */
  readonly name?: string | undefined;
  /** Maximum number of characters of a row, 16 million by default. */
  readonly maximumRowLength?: number | undefined;
}

/** What was read of a table: a row, or the issues of its headings. */
export type ReadTableRow = TableRow | { readonly ok: false; readonly issues: readonly CellIssue[]; readonly row: 1 };

/**
 * Reads records of one kind from CSV in UTF-8. The separator is a comma, a semicolon or a tab, whichever follows the first heading.
 *
 * Yields each record, or the issues of a row with their cells. The next rows are still read, except after text that is not CSV.
 * It does not throw for any input.
 *
 * @example
 * ```ts
 * import { readCsv } from "@org/therapy-exchange/csv";
 *
 * const text = "ID;类型;Phase\ntrial:x;interventional;phase_1\ntrial:y;trial;phase_1\n";
 * const places: string[] = [];
 * for await (const row of readCsv([text], "trial")) if (!row.ok) places.push(...row.issues.map(({ cell }) => cell));
 * places; // => ["B3"]
 * ```
 */
export async function* readCsv(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  kind: RecordKind,
  { name = kind, maximumRowLength = 16_000_000 }: ReadCsvOptions = {},
): AsyncGenerator<ReadTableRow> {
  let reader: TableReader | undefined;
  let row = 0;
  try {
    for await (const cells of csvRows(pieces, maximumRowLength)) {
      row++;
      if (reader === undefined) {
        reader = tableReader(kind, name, cells);
        if (reader.issues.length > 0) yield { ok: false, issues: reader.issues, row: 1 };
        if (reader.issues.some(({ severity }) => severity === "error")) return;
        continue;
      }
      const read = reader.read(cells.map(restoreFormula), row);
      if (read !== undefined) yield read;
    }
    const last = reader?.end();
    if (last !== undefined) yield last;
    if (reader === undefined)
      yield { ok: false, issues: [issueAt(name, 1, 1, "missing_field", "has no headings")], row: 1 };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    yield { ok: false, issues: [issueAt(name, row + 1, 1, problem.code, problem.message)], row: row + 1 };
  }
}

async function* csvRows(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  maximumRowLength: number,
): AsyncGenerator<string[]> {
  const texts = decoded(pieces);
  const first = await firstLine(texts);
  const rows: string[][] = [];
  let problem: Error | undefined;
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first),
    relax_column_count: true,
    max_record_size: maximumRowLength,
    // Rows before an error are read: the stream itself would drop those that it holds.
    on_record(record: string[]) {
      rows.push(record);
      return undefined;
    },
  });
  parser.on("error", (error: Error) => (problem ??= error)).resume();
  for await (const text of startingWith(first, texts)) {
    await new Promise<void>((done) => parser.write(text, () => done()));
    yield* rows.splice(0);
    if (problem !== undefined) throw problem;
  }
  await new Promise<void>((done) => parser.once("close", done).end());
  yield* rows.splice(0);
  if (problem !== undefined) throw problem;
}

async function* decoded(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for await (const piece of pieces) {
    const text = typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

/** The text up to the end of the first line or more. */
async function firstLine(texts: AsyncGenerator<string>): Promise<string> {
  let text = "";
  while (!text.includes("\n") && text.length < 100_000) {
    const next = await texts.next();
    if (next.done === true) break;
    text += next.value;
  }
  return text;
}

async function* startingWith(first: string, others: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first !== "") yield first;
  yield* others;
}

/** The separator after the first heading, which has none of the three itself. */
function delimiterOf(line: string): string {
  return /[,;\t]/.exec(line.slice(0, 10_000))?.[0] ?? ",";
}

function problemOf(error: unknown): Pick<CellIssue, "code" | "message"> | undefined {
  if (error instanceof CsvError) {
    const code = error.code === "CSV_MAX_RECORD_SIZE" ? "too_large" : "invalid_syntax";
    return { code, message: `is not CSV: ${error.message}; the rest is not read` };
  }
  if (error instanceof TypeError && (error as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return { code: "invalid_format", message: "is not UTF-8; save the table as CSV UTF-8. The rest is not read" };
  }
  return undefined;
}
