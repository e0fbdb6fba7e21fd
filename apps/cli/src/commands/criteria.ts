/** `therapy criteria`: reads the criteria of an eligibility text. */
import type { LocatedExpression, ParsedEligibility } from "@org/therapy-text/criteria";
import type { Command } from "../command.ts";
import { expressionText } from "../criteria/expression-text.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { readText } from "../input/read-text.ts";
import { answerLines, unreadableText } from "../texts/answer-lines.ts";
import { standardError, standardOut } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { type Column, table } from "../output/table.ts";

interface CriteriaOptions {
  readonly json?: boolean;
}

export const command: Command<CriteriaOptions> = {
  name: "criteria",
  summary: "read the criteria of an eligibility text",
  description:
    "Reads eligibility criteria and writes each beside what was understood: age, measurement, score, disease, treatment and others. What was not understood stays a text. With --json, each line of the input is an object with a text and, if needed, an id; for each, one line has its inclusion, exclusion and unclassified criteria as expressions of the model, with start and end.",
  arguments: [{ syntax: "<file>", description: "a file, or - for standard input" }],
  options: [{ flags: "--json", description: "read and write one JSON object per line (NDJSON)" }],
  run: ([file = ""], { json }) => (json ? criteriaOfLines(file) : criteriaOfText(file)),
};

type Parse = (text: string) => ParsedEligibility;

/** Loads the parser with the Chinese names. */
async function loadParser(): Promise<Parse> {
  const { parseEligibility } = await import("@org/therapy-text/criteria");
  const { loadAllLabels } = await import("@org/therapy-model/labels/zh-hans");
  const chinese = [...(await loadAllLabels()).values()];
  return (text) => parseEligibility(text, { labels: chinese });
}

async function criteriaOfLines(file: string): Promise<ExitStatus> {
  const parse = await loadParser();
  return answerLines(file, (text) => {
    const { inclusion, exclusion, unclassified } = parse(text);
    return { inclusion, exclusion, unclassified };
  });
}

async function criteriaOfText(file: string): Promise<ExitStatus> {
  const text = await readText(file);
  if (typeof text !== "string") return unreadableText(file, text);
  const parse = await loadParser();
  const rows = rowsOf(text, parse(text));
  if (rows.length === 0) {
    await standardError().write("no criteria found\n");
    return exitStatus.issues;
  }
  const out = standardOut();
  await out.write(table([columns], rows, out.width, out.style));
  return exitStatus.clean;
}

interface Row {
  readonly section: string;
  readonly text: string;
  readonly expression: LocatedExpression;
}

const columns: readonly Column<Row>[] = [
  { title: "Section", cell: ({ section }) => [{ text: section, style: "dim" }] },
  { title: "Text", cell: ({ text }) => [{ text: printable(text) }] },
  {
    title: "Criterion",
    cell: ({ expression }) =>
      expression.kind === "text"
        ? [{ text: "–", style: "dim" }]
        : [{ text: printable(expressionText(expression)), style: "bold" }],
  },
];

function rowsOf(text: string, { inclusion, exclusion, unclassified }: ParsedEligibility): Row[] {
  const sections = { inclusion, exclusion, unclassified };
  return Object.entries(sections).flatMap(([section, expressions]) =>
    expressions.map((expression) => ({
      section,
      text: text.slice(expression.start, expression.end).replace(/\\(?=[!-/:-@[-`{-~])/g, ""),
      expression,
    })),
  );
}
