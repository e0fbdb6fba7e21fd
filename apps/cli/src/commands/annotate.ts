/** `therapy annotate`: marks what the words of a text denote. */
import { annotate as annotateText, type Mention } from "@org/therapy-text/annotate";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { readText } from "../input/read-text.ts";
import { answerLines, unreadableText } from "../texts/answer-lines.ts";
import { type Out, standardOut } from "../output/out.ts";
import { printable, printableLines } from "../output/printable.ts";

interface AnnotateOptions {
  readonly json?: boolean;
  readonly language?: string;
}

export const command: Command<AnnotateOptions> = {
  name: "annotate",
  summary: "mark the terms, products, dates and other names in a text",
  description:
    'Marks what the words of a text denote: terms, products, nonproprietary names, targets, quantities, dates, identifiers, organizations and places; negated and possible ones are marked as such. With --json, reads one text per line, {"id"?,"text"}, and writes one line for each, {"id"?,"mentions":[…]}.',
  arguments: [{ syntax: "<file>", description: "a text file, with --json an NDJSON file, or - for standard input" }],
  options: [
    { flags: "--json", description: "read and write NDJSON" },
    { flags: "--language <tag>", description: "the language of the text, such as en or zh", type: "language" },
  ],
  run: ([name = "-"], options) =>
    options.json === true
      ? answerLines(name, (text) => ({ mentions: annotateText(text, languageOf(options)) }))
      : annotateFile(name, options),
};

/** Writes a text with its mentions marked. */
async function annotateFile(name: string, options: AnnotateOptions): Promise<ExitStatus> {
  const text = await readText(name);
  if (typeof text !== "string") return unreadableText(name, text);
  const out = standardOut();
  const mentions = annotateText(text, languageOf(options));
  const marked = markedText(text, mentions, out);
  await out.write(marked.endsWith("\n") ? marked : `${marked}\n`);
  return exitStatus.clean;
}

function languageOf({ language }: AnnotateOptions): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

/** The text with each mention in brackets, and its kind and value after it. */
function markedText(text: string, mentions: readonly Mention[], { style }: Out): string {
  let marked = "";
  let last = 0;
  for (const mention of mentions) {
    const words = printableLines(text.slice(mention.start, mention.end));
    marked += `${printableLines(text.slice(last, mention.start))}[${style("bold", words)}]${style("dim", `(${labelOf(mention)})`)}`;
    last = mention.end;
  }
  return marked + printableLines(text.slice(last));
}

function labelOf(mention: Mention): string {
  const signs = [mention.negated === true ? "not" : "", mention.speculative === true ? "possible" : ""];
  const { kind } = mention;
  const isTerm = kind === "term" || (kind === "place" && typeof mention.value !== "string");
  return printable([...signs, isTerm ? "" : kind, valueOf(mention)].filter((part) => part !== "").join(" "));
}

function valueOf(mention: Mention): string {
  const { kind, value } = mention;
  if (kind === "quantity") return quantityText(value);
  if (kind === "identifier") return `${value.scheme} ${value.value}`;
  if (kind === "date")
    return [value, mention.part ?? "", mention.through === undefined ? "" : `to ${mention.through}`].join(" ").trim();
  if (kind === "target") return value.key;
  return typeof value === "string" ? value : `${value.vocabulary} ${value.key}`;
}

function quantityText(value: Extract<Mention, { kind: "quantity" }>["value"]): string {
  const { comparator, low, high, unit, relativeTo } = value;
  const number = value.value === undefined ? `${low} to ${high}` : String(value.value);
  return [comparator, number, unit === "1" ? undefined : unit, relativeTo]
    .filter((part) => part !== undefined)
    .join(" ");
}
