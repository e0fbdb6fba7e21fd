/** The table of inputs that were reported as read wrongly, and of others of the same kinds. */
import { readFileSync } from "node:fs";

/** An input with its right result. */
export interface ReportedInput {
  /** The number of its kind, from 1 to 18. */
  readonly kind: number;
  /** What the input is about. */
  readonly subject: string;
  /** `reported`, or `sibling` for an input that nobody reported. */
  readonly origin: string;
  /** The name of the function. */
  readonly function: string;
  /** The parts of the input. */
  readonly input: readonly string[];
  /** The result at commit 004a4f3; `-` if the function did not exist. */
  readonly before: string;
  /** The right result. */
  readonly right: string;
}

/** What a function does with an input, in one line. */
export type Outcome = (...input: string[]) => string | Promise<string>;

/** The file of the table. */
export const tableFile = new URL("inputs.tsv", import.meta.url);
/** The names of its columns. */
export const columns = ["kind", "subject", "origin", "function", "input", "before", "right"] as const;

/** Reads the table. In a cell, `\n` is a line break; the parts of an input are separated by ` | `. */
export function reportedInputs(): ReportedInput[] {
  const [, ...lines] = readFileSync(tableFile, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [kind = "", subject = "", origin = "", name = "", input = "", before = "", right = ""] = line.split("\t");
    const parts = input.split(" | ").map((part) => part.replaceAll(String.raw`\n`, "\n"));
    return { kind: Number(kind), subject, origin, function: name, input: parts, before, right };
  });
}

/** An input in one line, as in the table. */
export function inputText({ input }: ReportedInput): string {
  return input.join(" | ").replaceAll("\n", String.raw`\n`);
}
