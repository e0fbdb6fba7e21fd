/** Formatting issues for people. */
import { formatPath } from "@org/therapy-model/issues";
import type { LocatedIssue } from "../checking/located-issue.ts";
import type { Style } from "./style.ts";
import { printable } from "./printable.ts";
import { hanging, widthOf } from "./wrap.ts";

/** The maximum length of the shown part of a line. */
const longestExcerpt = 100;

/** Formats an issue over several lines: location and message, path and code, and the line of the file. */
export function locatedIssueText(issue: LocatedIssue, width: number, style: Style): string {
  const { line, column, severity, message, path, code, excerpt } = issue;
  const location = line === undefined ? "" : `${line}:${column}`;
  const lead = `  ${location.padEnd(7)} ${severity}  `;
  const indent = " ".repeat(widthOf(lead));
  const color = severity === "error" ? "red" : "yellow";
  const body = hanging(lead, printable(message), width).map((text, index) =>
    index === 0
      ? style("dim", text.slice(0, 10)) + style(color, text.slice(10, lead.length)) + text.slice(lead.length)
      : text,
  );
  const where = path.length === 0 ? code : `${printable(formatPath(path))} · ${code}`;
  const lines = [...body, ...hanging(indent, where, width).map((text) => style("dim", text))];
  if (line !== undefined && column !== undefined && excerpt !== undefined && excerpt.trim() !== "") {
    lines.push(...excerptLines(excerpt.trimEnd(), line, column, width, style));
  }
  return `${lines.join("\n")}\n`;
}

/** The line of the file with a mark under the column; of a long line, only the part around the column. */
function excerptLines(excerpt: string, line: number, column: number, width: number, style: Style): string[] {
  const gutter = `${String(line).padStart(9)} │ `;
  const room = Math.max(20, Math.min(longestExcerpt, width - widthOf(gutter)));
  const indent = /^\s*/.exec(excerpt)![0].length;
  const fits = excerpt.length - indent <= room;
  const from = fits ? indent : Math.max(indent, Math.min(column - 1 - Math.floor(room / 3), excerpt.length - room));
  const before = fits || from === indent ? "" : "…";
  const after = fits || from + room >= excerpt.length ? "" : "…";
  const shown = `${before}${printable(excerpt.slice(from + before.length, from + room - after.length))}${after}`;
  const mark = " ".repeat(widthOf(printable(excerpt.slice(from, Math.max(from, column - 1)))));
  return [style("dim", gutter) + shown, `${style("dim", `${" ".repeat(9)} │ `)}${mark}${style("red", "^")}`];
}

/** A count with its noun: `1 issue`, `2,000 issues`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}
