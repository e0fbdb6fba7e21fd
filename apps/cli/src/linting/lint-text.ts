/** Formatting lint results for people: by record, each violation with the rationale of its rule and its fix. */
import { formatPath } from "@org/therapy-model/issues";
import { rules } from "@org/therapy-rules";
import { nameOf } from "../output/issue-line.ts";
import { equalIssuesText, groupEqualIssues } from "../output/equal-issues.ts";
import { counted } from "../output/located-issue-text.ts";
import type { Out } from "../output/out.ts";
import type { Style } from "../output/style.ts";
import { printable } from "../output/printable.ts";
import { hanging } from "../output/wrap.ts";
import type { LintIssue } from "./lint-document.ts";
import { type FileResult, total } from "./lint-file.ts";

/** Writes the issues of each file and a summary. */
export async function writeLintText(
  results: readonly FileResult[],
  shown: readonly { issues: LintIssue[] }[],
  isFailed: boolean,
  out: Out,
): Promise<void> {
  const { style } = out;
  for (const [index, { file, difference, errors, warnings, unreadable }] of results.entries()) {
    const { issues } = shown[index]!;
    const all = errors + warnings + unreadable;
    if (all === 0 && difference === "") continue;
    await out.write(`${style("underline", printable(nameOf(file)))}\n`);
    if (difference !== "") await out.write(coloredDifference(difference, style));
    for (const [record, group] of byRecord(issues)) {
      if (record !== undefined) await out.write(` ${style("bold", record)}\n`);
      const violations = group.filter(isViolation);
      for (const issue of violations) await out.write(lintIssueText(issue, out.width, style));
      for (const equal of groupEqualIssues(group.filter((issue) => !isViolation(issue)))) {
        await out.write(equalIssuesText(equal, out.width, style));
      }
    }
    if (all > issues.length) {
      await out.write(`  … and ${counted(all - issues.length, "more issue")}; --max-issues ${all} shows all\n`);
    }
    await out.write("\n");
  }
  await out.write(`${summary(results, isFailed, style)}\n`);
}

/** Groups issues by record, in the order of the first issue of each. */
function byRecord(issues: readonly LintIssue[]): Map<string | undefined, LintIssue[]> {
  const groups = new Map<string | undefined, LintIssue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.record);
    if (group === undefined) groups.set(issue.record, [issue]);
    else group.push(issue);
  }
  return groups;
}

const rationales = new Map(rules.map(({ id, rationale }) => [id, rationale]));

/** A violation of a built-in rule; other issues, such as those of the schema, are formatted as by `therapy validate`. */
interface RuleViolation extends LintIssue {
  readonly rule: string;
}

function isViolation(issue: LintIssue): issue is RuleViolation {
  return issue.rule !== undefined && rationales.has(issue.rule);
}

/** Formats a violation with the rationale of its rule and its fix. */
function lintIssueText(issue: RuleViolation, width: number, style: Style): string {
  const { rule, fix, record, path, line, column, severity, message } = issue;
  const lead = `  ${`${line}:${column}`.padEnd(7)} ${severity}  `;
  const indent = " ".repeat(lead.length);
  const color = severity === "error" ? "red" : "yellow";
  // The id of the record is in the heading, so the path starts within the record.
  const within = record !== undefined && path[0] === "records" ? path.slice(2) : path;
  const where = within.length === 0 ? "" : `${printable(formatPath(within))} `;
  const body = hanging(lead, `${where}${printable(message)}`, width).map((text, index) =>
    index === 0
      ? style("dim", text.slice(0, 10)) + style(color, text.slice(10, lead.length)) + text.slice(lead.length)
      : text,
  );
  const notes = [`${rule}: ${rationales.get(rule)}`, ...(fix === undefined ? [] : [`fix: ${fixText(fix)}`])];
  const noteLines = notes.flatMap((text) => hanging(indent, printable(text), width));
  return `${[...body, ...noteLines.map((text) => style("dim", text))].join("\n")}\n`;
}

function fixText(fix: NonNullable<LintIssue["fix"]>): string {
  switch (fix.kind) {
    case "replace":
      return `replace with ${JSON.stringify(fix.value)}`;
    case "rename":
      return `rename to ${JSON.stringify(fix.key)}`;
    case "remove":
      return "remove";
  }
}

/** A unified diff without its header, in color. */
function coloredDifference(difference: string, style: Style): string {
  return difference
    .split("\n")
    .slice(2)
    .map((line) => {
      const name = line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim";
      return style(name, printable(line));
    })
    .join("\n");
}

/** The counts of all files. Warnings alone are marked as failed only if there are more than allowed. */
function summary(results: readonly FileResult[], isFailed: boolean, style: Style): string {
  const [errors, warnings] = [total(results, "errors"), total(results, "warnings")];
  const [unreadable, fixed, suppressed] = [
    total(results, "unreadable"),
    total(results, "fixed"),
    total(results, "suppressed"),
  ];
  const read = `${counted(results.length, "file")}, ${counted(total(results, "records"), "record")}`;
  const notes = [
    ...(fixed > 0 ? [`${counted(fixed, "fix", "fixes")} applied`] : []),
    ...(suppressed > 0 ? [`${suppressed.toLocaleString("en")} suppressed`] : []),
  ];
  const note = notes.length === 0 ? "" : ` (${notes.join(", ")})`;
  if (errors + warnings + unreadable === 0) return `${style("green", "✓")} ${read}: no violations${note}`;
  const problems = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(unreadable > 0 ? [counted(unreadable, "unreadable input")] : []),
  ];
  const mark = isFailed || errors + unreadable > 0 ? style("red", "✗") : style("yellow", "!");
  return `${mark} ${read}: ${problems.join(", ")}${note}`;
}
