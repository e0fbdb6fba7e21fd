/** What an import has done, as a person reads it. */
import { counted } from "../output/finding-text.ts";
import type { Style } from "../output/style.ts";
import { hanging, printable } from "../output/wrap.ts";
import { type PlaceCounts, type Tally, totalOf } from "./tally.ts";

/** How many places are listed of each sort. */
const shownPlaces = 10;

const noteTitles: { readonly [code: string]: string } = {
  assumed: "Assumed",
  kept_in_residue: "Known fields whose value the model does not hold as it is",
};

/** Writes what was read, what was assumed, and what stayed in the residue and where. */
export function summaryText(tally: Tally, files: number, width: number, style: Style): string {
  const { records, refused, unreadable, defects, notes, residue } = tally;
  const broken = [
    ...(refused > 0 ? [`${counted(refused, "record")} refused`] : []),
    ...(unreadable > 0 ? [`${unreadable.toLocaleString("en")} unreadable`] : []),
    ...(defects > 0 ? [counted(defects, "defect")] : []),
  ];
  const mark = broken.length === 0 ? style("green", "✓") : style("red", "✗");
  const said = [`${counted(records, "record")} read from ${counted(files, "input")}`, ...broken].join(", ");
  const parts = [`${mark} ${said}\n`];
  for (const code of Object.keys(notes).toSorted()) {
    parts.push(section(noteTitles[code] ?? code, notes[code]!, width, style));
  }
  parts.push(section("In the residue", residue, width, style));
  return parts.join("");
}

function section(title: string, counts: PlaceCounts, width: number, style: Style): string {
  const places = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  if (places.length === 0) return "";
  const shown = places.slice(0, shownPlaces);
  const digits = (count: number): string => count.toLocaleString("en");
  const room = Math.max(...shown.map(([, count]) => digits(count).length));
  const lines = shown.flatMap(([place, count]) =>
    hanging(`  ${digits(count).padStart(room)}  `, printable(place), width),
  );
  const more = places.length - shown.length;
  if (more > 0) lines.push(style("dim", `  … and ${counted(more, "more place")}; --json lists all`));
  return `${style("bold", title)} ${style("dim", digits(totalOf(counts)))}\n${lines.join("\n")}\n`;
}
