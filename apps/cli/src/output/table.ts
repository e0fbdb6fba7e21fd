/** Formatting rows as a table that fits a width, or as a list if no table fits. */
import type { Style, StyleName } from "./style.ts";
import { longestWord, padded, widthOf, wrap } from "./wrap.ts";

/** A paragraph of a cell; it begins on a new line. */
export interface Paragraph {
  readonly text: string;
  readonly style?: StyleName | undefined;
}

/** A column of a table. */
export interface Column<Row> {
  /** The heading. */
  readonly title: string;
  /** The content of the cell of a row. */
  readonly cell: (row: Row) => readonly Paragraph[];
  /** The alignment; left by default. */
  readonly align?: "left" | "right";
}

/** The layout of a table for a width. */
interface Layout<Row> {
  readonly columns: readonly Column<Row>[];
  readonly widths: readonly number[];
  /** The number of lines of the sample and the headings. */
  readonly height: number;
  /** Whether rows take several lines and are separated by rules. */
  readonly ruled: boolean;
}

const gap = "  ";
/** The maximum width that a column gets for a single word; longer words are broken. */
const longestUnbroken = 24;
/** The number of rows from which the widths are computed. */
const sampleSize = 200;

/** The factor by which a layout with more columns may be taller than the shortest one. */
const tolerated = 1.3;

/**
 * Formats rows with the first set of columns that suits the width, or as a list if none fits.
 *
 * The sets have the same content in fewer and fewer columns. A set does not suit if its columns are so narrow that the
 * table is much taller than with another set.
 */
export function table<Row>(
  sets: readonly (readonly Column<Row>[])[],
  rows: readonly Row[],
  width: number,
  style: Style,
): string {
  const sample = rows.slice(0, sampleSize);
  const layouts = sets.flatMap((columns) => fit(columns, sample, width) ?? []);
  const least = Math.min(...layouts.map(({ height }) => height));
  const chosen = layouts.find(({ height }) => height <= least * tolerated);
  return chosen === undefined ? list(sets[0]!, rows, width, style) : drawn(chosen, rows, style);
}

/** Computes the widths of the columns; nothing if their longest words do not fit. */
function fit<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): Layout<Row> | undefined {
  const cells = columns.map(({ title, cell }) => [[title], ...rows.map((row) => cell(row).map(({ text }) => text))]);
  const texts = cells.map((column) => column.flat());
  const least = texts.map((all) => Math.max(1, ...all.map((text) => Math.min(longestWord(text), longestUnbroken))));
  const most = texts.map((all, index) => Math.max(least[index]!, ...all.map(widthOf)));
  const room = width - gap.length * (columns.length - 1);
  if (sum(least) > room) return undefined;
  const widths = [...least];
  const lines = cells.map((column) =>
    memo((columnWidth: number) => column.map((paragraphs) => linesOf(paragraphs, columnWidth))),
  );
  // The remaining width goes, in steps, to the column where it saves the most lines; tall cells count more.
  const cost = (column: number, at: number): number => sum(lines[column]!(at).map((count) => count * count));
  for (let left = room - sum(widths); left > 0;) {
    let gain = 0;
    let chosen: readonly [number, number] | undefined;
    for (const [column, at] of widths.entries()) {
      const before = cost(column, at);
      for (let more = 1; more <= Math.min(left, most[column]! - at, 24); more++) {
        const saved = (before - cost(column, at + more)) / more;
        if (saved > gain) [gain, chosen] = [saved, [column, more]];
      }
    }
    if (chosen === undefined) break;
    widths[chosen[0]]! += chosen[1];
    left -= chosen[1];
  }
  const height = sum(
    [undefined, ...rows].map((_, row) => Math.max(...widths.map((at, column) => lines[column]!(at)[row]!))),
  );
  return { columns, widths, height, ruled: height > 1.5 * (rows.length + 1) };
}

function drawn<Row>({ columns, widths, ruled }: Layout<Row>, rows: readonly Row[], style: Style): string {
  const total = sum(widths) + gap.length * (widths.length - 1);
  const rule = style("dim", "─".repeat(total));
  const head = columns.map(({ title }) => [{ text: title, style: "bold" as const }]);
  const out = [...band(head, columns, widths, style), style("dim", "━".repeat(total))];
  for (const [index, row] of rows.entries()) {
    if (ruled && index > 0) out.push(rule);
    out.push(
      ...band(
        columns.map(({ cell }) => cell(row)),
        columns,
        widths,
        style,
      ),
    );
  }
  return `${out.join("\n")}\n`;
}

/** The lines of one row: its cells side by side. */
function band<Row>(
  cells: readonly (readonly Paragraph[])[],
  columns: readonly Column<Row>[],
  widths: readonly number[],
  style: Style,
): string[] {
  const wrapped = cells.map((paragraphs, column) =>
    paragraphs.flatMap((paragraph) =>
      wrap(paragraph.text, widths[column]!).map((text) => ({ text, style: paragraph.style })),
    ),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, column) => {
        const { text, style: name } = lines[line] ?? { text: "" };
        const filled = padded(text, widths[column]!, columns[column]!.align);
        return name === undefined ? filled : filled.replace(text, () => style(name, text));
      })
      .join(gap)
      .trimEnd(),
  );
}

/**
 * Rows as lists, for widths that no table fits: the first column as a heading, the others below it with their titles.
 *
 * If the titles take more than half of the width, each value is below its title.
 */
function list<Row>(
  [first, ...others]: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
  style: Style,
): string {
  const longest = Math.max(0, ...others.map(({ title }) => widthOf(title))) + 1;
  const isNarrow = longest * 2 > width;
  const lead = isNarrow ? 2 : longest;
  const out = rows.map((row) => {
    const head = first!.cell(row).flatMap(({ text }) => wrap(text, width).map((line) => style("bold", line)));
    const rest = others.flatMap(({ title, cell }) => {
      const lines = cell(row).flatMap(({ text, style: name }) =>
        wrap(text, width - lead).map((line) => (name === undefined ? line : style(name, line))),
      );
      const indented = lines.map((line, index) =>
        index === 0 && !isNarrow ? style("dim", padded(title, lead)) + line : " ".repeat(lead) + line,
      );
      return isNarrow ? [style("dim", title), ...indented] : indented;
    });
    return [...head, ...rest].join("\n");
  });
  return `${out.join("\n\n")}\n`;
}

function linesOf(paragraphs: readonly string[], width: number): number {
  return sum(paragraphs.map((text) => wrap(text, width).length));
}

function memo<Value>(of: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const found = known.get(key) ?? of(key);
    known.set(key, found);
    return found;
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
