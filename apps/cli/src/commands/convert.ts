/** `therapy convert`: converts a quantity to another unit. */
import { formatPointer } from "@org/therapy-model/records";
import { convertLine, convertText, type ConvertedQuantity } from "@org/therapy-units/requests";
import { isUnit, type Issue } from "@org/therapy-units";
import type { Command } from "../command.ts";
import { inTermsOfCommand } from "../conversion-problem.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { byteLines } from "../input/byte-lines.ts";
import { decodeUtf8, foreignBytes, startsWithByteOrderMark } from "../input/encoding.ts";
import { standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { hanging } from "../output/wrap.ts";

interface ConvertOptions {
  readonly to?: string;
  readonly analyte?: string;
  readonly vgIsGc?: boolean;
  readonly json?: boolean;
}

export const command: Command<ConvertOptions> = {
  name: "convert",
  summary: "convert a quantity to another unit",
  description:
    'Converts a quantity: exactly, rounded once, and never between different kinds of counts. With -, converts one request per line of standard input, {"value","from","to","analyte"?,"equate"?}, to one result per line, {"ok":true,"value":…} or {"ok":false,"issues":[…]}.',
  arguments: [{ syntax: "<quantity...>", description: "such as 2.0 mg/dL or '1.5×10^9/L'; - for NDJSON requests" }],
  options: [
    { flags: "--to <unit>", description: "the UCUM code of the target unit, such as umol/L" },
    {
      flags: "--analyte <name>",
      description: "the analyte, for conversions between mass and amount of substance: bilirubin, HbA1c, …",
    },
    {
      flags: "--vg-is-gc",
      description: "take vector genomes and genome copies as the same; without it, they never convert into one another",
    },
    { flags: "--json", description: "write the result as JSON" },
  ],
  run: (words, options) => {
    const quantity = words.join(" ");
    if (quantity === "-") return convertLines();
    return options.to === undefined ? missingUnit(words) : convertOne(quantity, options.to, options);
  },
};

/** The message that --to is missing; the last of three or more words can be the target unit. */
async function missingUnit(words: readonly string[]): Promise<ExitStatus> {
  const parts = words.join(" ").split(" ");
  const last = parts.at(-1)!;
  const isTarget = parts.length > 2 && isUnit(last);
  const [quantity, to] = isTarget ? [parts.slice(0, -1).join(" "), last] : [parts.join(" "), "UNIT"];
  const call = `therapy convert ${JSON.stringify(quantity)} --to ${to}`;
  return usageError(
    `--to is required: the UCUM code of the target unit, such as umol/L. ${isTarget ? "Did you mean" : "Write"}: ${call}`,
  );
}

async function convertOne(
  quantity: string,
  to: string,
  { analyte, vgIsGc, json }: Omit<ConvertOptions, "to">,
): Promise<ExitStatus> {
  const result = convertText(quantity, to, analyte, vgIsGc ? { equate: "vg_gc" } : {});
  const issues = result.ok ? [] : result.issues.map((issue) => inTermsOfCommand(issue, "--analyte"));
  if (json) await writeJson(result.ok ? result : failure(issues));
  else if (result.ok) await writeQuantity(result.value);
  else return usageError(issues.map(({ message }) => message).join("; "), exitStatus.issues);
  return result.ok ? exitStatus.clean : exitStatus.issues;
}

async function writeQuantity({ value, range, unit, comparator, assumptions = [] }: ConvertedQuantity): Promise<void> {
  const out = standardOut();
  const amount = range === undefined ? String(value) : `${range[0]} to ${range[1]}`;
  const sign = comparator === undefined || comparator === "=" ? "" : `${comparator} `;
  await out.write(`${out.style("bold", `${sign}${amount} ${unit}`)}\n`);
  for (const { message } of assumptions) {
    const lines = hanging("  assumed: ", message, out.width).map((line) => out.style("dim", line));
    await out.write(`${lines.join("\n")}\n`);
  }
}

/** The maximum length of a request in bytes. */
const longestLine = 1024 * 1024;

/** The result of a line that is not a request as JSON. */
const unreadableResult = /^\{"ok":false,"issues":\[\{"code":"(?:too_large|not_utf8|bad_request)"/;

/** Converts the requests of standard input, one per line. */
async function convertLines(): Promise<ExitStatus> {
  const out = standardOut();
  let status: ExitStatus = exitStatus.clean;
  for await (const { number, bytes } of byteLines(process.stdin, longestLine)) {
    const foreign = number === 1 && bytes !== undefined ? foreignBytes(bytes) : undefined;
    if (foreign !== undefined) return usageError(foreign.message);
    const result =
      bytes === undefined ? unreadable("too_large", "the line is larger than 1 MiB") : convertBytes(bytes, number);
    if (result === undefined) continue;
    if (unreadableResult.test(result)) status = exitStatus.unreadable;
    else if (status === exitStatus.clean && !result.startsWith('{"ok":true')) status = exitStatus.issues;
    await out.writeJsonText(`${result}\n`);
  }
  return status;
}

/** The result of a request as JSON; nothing for a blank line. */
function convertBytes(bytes: Buffer, number: number): string | undefined {
  const text = decodeUtf8(number === 1 && startsWithByteOrderMark(bytes) ? bytes.subarray(3) : bytes, number);
  if (typeof text !== "string") return unreadable("not_utf8", text.message);
  if (text.trim() === "") return undefined;
  const result = convertLine(text);
  if (result.startsWith('{"ok":true')) return result;
  const { issues } = JSON.parse(result) as Failure;
  return JSON.stringify(failure(issues.map((issue) => inTermsOfCommand(issue, '"analyte"'))));
}

interface Failure {
  readonly issues: readonly Issue[];
}

/** A failed result as JSON output: paths are JSON Pointers. */
function failure(issues: readonly Issue[]): object {
  return { ok: false, issues: issues.map((issue) => ({ ...issue, path: formatPointer(issue.path) })) };
}

function unreadable(code: string, message: string): string {
  return JSON.stringify(failure([{ code, severity: "error", path: [], message }]));
}
