/** `therapy annotate`: marks what the words of a text denote. */
import { createReadStream } from "node:fs";
import { formatPointer } from "@org/therapy-model/records";
import { annotate as annotateText, type Mention } from "@org/therapy-text/annotate";
import { unreadableIssue } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { byteLines } from "../input/byte-lines.ts";
import { decodeUtf8, startsWithByteOrderMark } from "../input/encoding.ts";
import { fileProblem } from "../input/file-problem.ts";
import { readText } from "../input/read-text.ts";
import type { Unreadable } from "../input/unreadable.ts";
import { locatedIssueText } from "../output/located-issue-text.ts";
import { type Out, standardError, standardOut } from "../output/out.ts";
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
  run: ([name = "-"], options) => (options.json === true ? annotateLines(name, options) : annotateFile(name, options)),
};

/** Writes a text with its mentions marked. */
async function annotateFile(name: string, options: AnnotateOptions): Promise<ExitStatus> {
  const text = await readText(name);
  if (typeof text !== "string") return unreadableFile(name, text);
  const out = standardOut();
  const mentions = annotateText(text, languageOf(options));
  const marked = markedText(text, mentions, out);
  await out.write(marked.endsWith("\n") ? marked : `${marked}\n`);
  return exitStatus.clean;
}

function languageOf({ language }: AnnotateOptions): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

async function unreadableFile(name: string, problem: Unreadable): Promise<ExitStatus> {
  const error = standardError();
  const issue = locatedIssueText(unreadableIssue(problem), error.width, error.style);
  await error.write(`${printable(name)}\n${issue}`);
  return exitStatus.unreadable;
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

/** The maximum length of a line in bytes. */
const longestLine = 64 * 1024 * 1024;

/** Annotates the texts of an NDJSON file, one per line. */
async function annotateLines(name: string, options: AnnotateOptions): Promise<ExitStatus> {
  const out = standardOut();
  let status: ExitStatus = exitStatus.clean;
  try {
    const chunks: AsyncIterable<Buffer> = name === "-" ? process.stdin : createReadStream(name);
    for await (const { number, bytes } of byteLines(chunks, longestLine)) {
      const line =
        bytes === undefined
          ? problem("too_large", "the line is larger than 64 MiB")
          : annotateLine(bytes, number, options);
      if (line === undefined) continue;
      if ("issues" in line) status = exitStatus.unreadable;
      await out.writeJsonText(`${JSON.stringify(line)}\n`);
    }
  } catch (error) {
    return unreadableFile(name, fileProblem(name, error));
  }
  return status;
}

/** The result of a line; nothing for a blank one. */
function annotateLine(bytes: Buffer, number: number, options: AnnotateOptions): object | undefined {
  const text = decodeUtf8(number === 1 && startsWithByteOrderMark(bytes) ? bytes.subarray(3) : bytes, number);
  if (typeof text !== "string") return problem("not_utf8", text.message);
  if (text.trim() === "") return undefined;
  const request = requestOf(text);
  if (request === undefined) return problem("bad_request", `line ${number} is not an object with "text"`);
  return {
    ...(request.id !== undefined && { id: request.id }),
    mentions: annotateText(request.text, languageOf(options)),
  };
}

/** A text to annotate, with its id. */
interface Request {
  readonly id?: unknown;
  readonly text: string;
}

function requestOf(line: string): Request | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isRequest = typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
    return isRequest ? (value as Request) : undefined;
  } catch {
    return undefined;
  }
}

function problem(code: string, message: string): object {
  return { issues: [{ code, severity: "error", path: formatPointer([]), message }] };
}
