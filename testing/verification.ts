/**
 * Verification tables: one row for each fact that was checked against its source, with the source, its version, what was
 * compared and the result. A command writes them where the data are present; tests compare them with the model everywhere.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../test-data/verification/", import.meta.url);

/** The cells of a row by column. */
export type Row = Readonly<Record<string, string>>;

/** A verification table and how its rows are made. */
export interface VerificationTable {
  /** The name of the file in `test-data/verification`. */
  readonly file: string;
  /** The columns that state the fact, as the model has it. Together they identify the row. */
  readonly claimed: readonly string[];
  /** Further columns of the source, such as its label for a code. */
  readonly found: readonly string[];
  /** The facts of the model: rows with the claimed columns. Needs no data. Absent where the source decides which rows there are. */
  readonly claims?: () => Row[];
  /** The rows that the data give now, with the claimed columns, the found columns and the {@link Comparison}. */
  readonly verify: () => (Row & Comparison)[];
}

/** Where a fact was looked up, and with what result. */
export interface Comparison {
  /** The short name of the source in `sources.tsv`. */
  readonly source: string;
  /** What was compared. */
  readonly compared: string;
  /** The result; {@link notVerified} where the source does not agree. */
  readonly result: string;
}

/** The result of a fact that its source does not confirm. The tests refuse it. */
export const notVerified = "not verified";

/**
 * The comparison of facts whose source a person has to read. A fact that has its row was read; one without needs a reader,
 * who adds the row by hand.
 */
export function readByPerson(table: VerificationTable): (row: Row, reading: Omit<Comparison, "result">) => Comparison {
  const read = new Set(readRows(table.file).map((row) => factOf(table, row)));
  return (row, reading) =>
    read.has(factOf(table, row))
      ? { ...reading, result: "read" }
      : { ...reading, compared: "no reading recorded: read the source and add the row by hand", result: notVerified };
}

/** The columns that every verification table ends with; `version` and `date` are those of the source. */
export const comparisonColumns = ["source", "version", "date", "compared", "result", "checked"] as const;

/** All columns of a table in their order. */
export function columnsOf({ claimed, found }: VerificationTable): string[] {
  return [...claimed, ...found, ...comparisonColumns];
}

/** The path of a file of the folder. */
export function verificationPath(file: string): string {
  return fileURLToPath(new URL(file, folder));
}

/** Reads a tab-separated file of the folder. A missing file has no rows; a row with a wrong number of cells is an error. */
export function readRows(file: string): Row[] {
  let text: string;
  try {
    text = readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return [];
  }
  const [head = "", ...lines] = text.replace(/\n$/, "").split("\n");
  const columns = head.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`${file}:${index + 2} has ${cells.length} cells instead of ${columns.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]!]));
  });
}

/** The sources by short name, from `sources.tsv`. */
export function readSources(): Map<string, Row> {
  return new Map(readRows("sources.tsv").map((row) => [row["name"]!, row]));
}

/** A row as the text that identifies its fact. */
export function factOf({ claimed }: VerificationTable, row: Row): string {
  return claimed
    .map((column) => row[column] ?? "")
    .filter(Boolean)
    .join(" ");
}

/** The rows that the command would write now. A row that is unchanged keeps the date on which it was checked first. */
export function currentRows(table: VerificationTable, today: string): Row[] {
  const sources = readSources();
  const columns = columnsOf(table);
  const content = (row: Row): string =>
    columns
      .slice(0, -1)
      .map((column) => row[column] ?? "")
      .join("\t");
  const checked = new Map(readRows(table.file).map((row) => [content(row), row["checked"]!]));
  const rows = table.verify().map((row): Row => {
    const source = sources.get(row.source);
    if (source === undefined) throw new Error(`sources.tsv has no source ${row.source} (${factOf(table, row)})`);
    const dated = { ...row, version: source["version"]!, date: source["date"]! };
    return { ...dated, checked: checked.get(content(dated)) ?? today };
  });
  return rows.toSorted((one, other) => (content(one) < content(other) ? -1 : 1));
}

/** Writes a table as text: a line of columns, a line a row, each cell without tabs and line breaks. */
export function formatTable(table: VerificationTable, rows: readonly Row[]): string {
  const columns = columnsOf(table);
  const lines = rows.map((row) =>
    columns.map((column) => (row[column] ?? "").replaceAll(/\s+/g, " ").trim()).join("\t"),
  );
  return [columns.join("\t"), ...lines, ""].join("\n");
}

/** Writes the file of a table. */
export function writeTable(table: VerificationTable, rows: readonly Row[]): void {
  writeFileSync(new URL(table.file, folder), formatTable(table, rows));
}

/** Compares the facts of the model with the committed rows: a sentence for each fact without its row and the reverse. */
export function disagreements(table: VerificationTable, command: string): string[] {
  const rows = readRows(table.file);
  const count = new Map<string, number>();
  const add = (row: Row, by: number): void => {
    const fact = factOf(table, row);
    count.set(fact, (count.get(fact) ?? 0) + by);
  };
  for (const row of rows) add(row, 1);
  const claims = table.claims?.() ?? rows;
  const expected = new Set(claims.map((claim) => factOf(table, claim)));
  const place = `test-data/verification/${table.file}`;
  const missing = [...expected]
    .filter((fact) => !count.has(fact))
    .map((fact) => `${fact} is not in ${place}: compare it with its source and add the row; ${command} does both`);
  const stale = [...count.keys()]
    .filter((fact) => !expected.has(fact))
    .map((fact) => `${fact} is in ${place}, but not in the model: remove the row; ${command} does it`);
  const repeated = [...count]
    .filter(([, times]) => times > 1)
    .map(([fact]) => `${fact} has more than one row in ${place}: remove one; ${command} does it`);
  const refused = rows
    .filter(({ result }) => result === notVerified)
    .map((row) => `${factOf(table, row)} is in ${place} as ${notVerified}: correct it or remove it`);
  return [...missing, ...stale, ...repeated, ...refused];
}

/** Compares the committed file of a table with what the command would write now: a sentence for each line that differs. */
export function outdated(table: VerificationTable, today: string): string[] {
  const committed = readRows(table.file);
  const withoutDate = (row: Row): string =>
    columnsOf(table)
      .slice(0, -1)
      .map((column) => row[column] ?? "")
      .join("\t");
  const before = new Set(committed.map(withoutDate));
  const now = currentRows(table, today).map((row) => formatTable(table, [row]).split("\n")[1]!);
  const nowWithoutDate = new Set(now.map((line) => line.split("\t").slice(0, -1).join("\t")));
  return [
    ...[...nowWithoutDate].filter((line) => !before.has(line)).map((line) => `${table.file}: missing ${line}`),
    ...[...before].filter((line) => !nowWithoutDate.has(line)).map((line) => `${table.file}: outdated ${line}`),
  ];
}
