/** Findings of rules as a person reads them: by record, each with its reason and its mend. */
import { formatPath } from "@org/therapy-model";
import { rules } from "@org/therapy-model/rules";
import { findingText } from "../output/finding-text.ts";
import type { Style } from "../output/style.ts";
import { hanging, printable } from "../output/wrap.ts";
import type { LintFinding } from "./lint-document.ts";

const whys = new Map(rules.map(({ id, why }) => [id, why]));

/** Writes a finding of a rule; what the schema finds is written as `therapy validate` does. */
export function lintFindingText(finding: LintFinding, width: number, style: Style): string {
  const { rule, fix, record, path = [], line, column, severity, message } = finding;
  if (rule === undefined || !whys.has(rule)) return findingText(finding, width, style);
  const lead = `  ${`${line}:${column}`.padEnd(7)} ${severity}  `;
  const indent = " ".repeat(lead.length);
  const color = severity === "error" ? "red" : "yellow";
  // The record is named above: what leads to it is left out.
  const within = record !== undefined && path[0] === "records" ? path.slice(2) : path;
  const place = within.length === 0 ? "" : `${printable(formatPath(within))} `;
  const said = hanging(lead, `${place}${printable(message)}`, width).map((text, index) =>
    index === 0
      ? style("dim", text.slice(0, 10)) + style(color, text.slice(10, lead.length)) + text.slice(lead.length)
      : text,
  );
  const more = [`${rule}: ${whys.get(rule)}`, ...(fix === undefined ? [] : [`fix: ${fixText(fix)}`])];
  return `${[...said, ...more.flatMap((text) => hanging(indent, printable(text), width).map((one) => style("dim", one)))].join("\n")}\n`;
}

function fixText(fix: NonNullable<LintFinding["fix"]>): string {
  switch (fix.kind) {
    case "replace":
      return `write ${JSON.stringify(fix.value)}`;
    case "rename":
      return `call it ${JSON.stringify(fix.key)}`;
    case "remove":
      return "remove it";
  }
}
