/** `therapy draft`: reads texts as draft records. */
import { resolvePointer } from "@org/therapy-model/records";
import { type Draft, type DraftEvidence, draftRecords } from "@org/therapy-text/draft";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { readText } from "../input/read-text.ts";
import { answerLines, unreadableText } from "../texts/answer-lines.ts";
import { type Out, standardOut } from "../output/out.ts";
import { printable, printableLines } from "../output/printable.ts";

interface DraftCommandOptions {
  readonly json?: boolean;
  readonly language?: string;
}

export const command: Command<DraftCommandOptions> = {
  name: "draft",
  summary: "read a press release or registry page as records",
  description:
    'Reads a press release, an approval letter, a registry page or an abstract as draft records: therapies, trials with results, regulatory events, organizations and the source. Marks the words that the fields rest on, and lists the fields below. With --json, reads one text per line, {"id"?,"text"}, and writes one line for each, {"id"?,"records":[…],"evidence":[…],"unused":[…]}.',
  arguments: [{ syntax: "<file>", description: "a text file, with --json an NDJSON file, or - for standard input" }],
  options: [
    { flags: "--json", description: "read and write NDJSON" },
    { flags: "--language <tag>", description: "the language of the text, such as en or zh", type: "language" },
  ],
  run: ([name = "-"], options) =>
    options.json === true
      ? answerLines(name, (text) => draftRecords(text, languageOf(options)))
      : draftFile(name, options),
};

/** Writes a text with its evidence marked by numbers, and the fields with their numbers. */
async function draftFile(name: string, options: DraftCommandOptions): Promise<ExitStatus> {
  const text = await readText(name);
  if (typeof text !== "string") return unreadableText(name, text);
  const out = standardOut();
  const draft = draftRecords(text, languageOf(options));
  await out.write(`${markedText(text, draft, out).trimEnd()}\n\n${fieldsText(draft, out)}`);
  return exitStatus.clean;
}

function languageOf({ language }: DraftCommandOptions): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

/** Numbers the spans of the evidence in the order of the text; equal spans share a number. */
function numbersOf(evidence: readonly DraftEvidence[]): ReadonlyMap<string, number> {
  const spans = evidence.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const numbers = new Map<string, number>();
  for (const one of spans) {
    const key = spanKey(one);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}

function spanKey({ start, end }: DraftEvidence): string {
  return `${start}-${end}`;
}

/** The text with the words of each field in brackets, and their number after them. Words inside others are marked with them. */
function markedText(text: string, { evidence }: Draft, { style }: Out): string {
  const numbers = numbersOf(evidence);
  const spans = evidence.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let marked = "";
  let last = 0;
  for (const one of spans) {
    if (one.start < last) continue;
    const inside = spans.filter(({ start, end }) => start >= one.start && end <= one.end);
    const marks = [...new Set(inside.map((each) => numbers.get(spanKey(each))!))].join(",");
    marked += `${printableLines(text.slice(last, one.start))}[${style("bold", printableLines(text.slice(one.start, one.end)))}]${style("dim", `(${marks})`)}`;
    last = one.end;
  }
  return marked + printableLines(text.slice(last));
}

/** The fields of each record, with the number of their words. */
function fieldsText({ records, evidence, unused }: Draft, { style }: Out): string {
  const numbers = numbersOf(evidence);
  const parts = records.map((record) => {
    const own = evidence.filter((one) => one.record === record.id);
    const lines = own.map((one) => {
      const value = resolvePointer(record, one.path);
      const sign = one.certainty === "likely" ? " (likely)" : "";
      return `  ${style("dim", `(${numbers.get(spanKey(one))!})`)} ${printable(one.path)}: ${printable(valueText(value))}${sign}\n`;
    });
    return `${style("bold", printable(record.id))}\n${lines.join("")}`;
  });
  return `${parts.join("\n")}\n${unused.length} ${unused.length === 1 ? "sentence" : "sentences"} not used\n`;
}

/** The longest value that is written whole. */
const longest = 120;

function valueText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
