/** Formatting the summary of an import for people. */
import { counted } from "../output/located-issue-text.ts";
import type { Style } from "../output/style.ts";
import { printable } from "../output/printable.ts";
import { hanging } from "../output/wrap.ts";
import { type PointerCounts, type Tally, totalOf } from "./tally.ts";

/** The maximum number of pointers in a section. */
const maximumPointers = 10;

const noteTitles: { readonly [code: string]: string } = {
  assumed: "Assumptions",
  left_unmapped: "Known fields with a value that the model cannot represent",
};

/** Formats the counts, the assumptions and the unmapped values. */
export function summaryText(tally: Tally, files: number, width: number, style: Style): string {
  const { records, rejected, unreadable, defects, notes, unmapped, interpretation } = tally;
  const failures = [
    ...(rejected > 0 ? [`${counted(rejected, "record")} rejected`] : []),
    ...(unreadable > 0 ? [`${unreadable.toLocaleString("en")} unreadable`] : []),
    ...(defects > 0 ? [`${counted(defects, "record")} failed because of a bug`] : []),
  ];
  const mark = failures.length === 0 ? style("green", "✓") : style("red", "✗");
  const summary = [`${counted(records, "record")} read from ${counted(files, "input")}`, ...failures].join(", ");
  const parts = [`${mark} ${summary}\n`];
  if (interpretation !== undefined) {
    parts.push(countsText("Typed values", interpretation.typed, width, style));
    parts.push(countsText("Texts without a typed value", interpretation.untyped, width, style));
    const known = Object.keys(interpretation.products).length;
    if (known > 0) parts.push(`${style("bold", "Known products")} ${style("dim", known.toLocaleString("en"))}\n`);
  }
  for (const code of Object.keys(notes).toSorted()) {
    parts.push(countsText(noteTitles[code] ?? code, notes[code]!, width, style));
  }
  parts.push(countsText("Unmapped values", unmapped, width, style));
  return parts.join("");
}

/** Formats counts by path, most frequent first; empty without counts. `more` names where further paths are listed. */
export function countsText(
  title: string,
  counts: PointerCounts,
  width: number,
  style: Style,
  more = "--json lists all",
): string {
  const pointers = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  if (pointers.length === 0) return "";
  const shown = pointers.slice(0, maximumPointers);
  const digits = (count: number): string => count.toLocaleString("en");
  const room = Math.max(...shown.map(([, count]) => digits(count).length));
  const lines = shown.flatMap(([pointer, count]) =>
    hanging(`  ${digits(count).padStart(room)}  `, printable(pointer), width),
  );
  const others = pointers.length - shown.length;
  if (others > 0) lines.push(style("dim", `  … and ${counted(others, "more path")}; ${more}`));
  return `${style("bold", title)} ${style("dim", digits(totalOf(counts)))}\n${lines.join("\n")}\n`;
}
