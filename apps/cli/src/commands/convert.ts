/** `therapy convert`: a quantity in another unit. */
import { answerLine, answerText, type ConversionAnswer } from "@org/therapy-units/answer";
import { byteLines } from "../input/byte-lines.ts";
import { decodeUtf8, foreignBytes, startsWithMark } from "../input/encoding.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { hanging, printable } from "../output/wrap.ts";

/** What a person may ask of `therapy convert`. */
export interface ConvertOptions {
  readonly to?: string;
  readonly analyte?: string;
  readonly json?: boolean;
}

/** Converts a quantity as people write it. */
export async function convert(quantity: string, { to, analyte, json }: ConvertOptions): Promise<ExitStatus> {
  if (quantity === "-") return convertLines();
  if (to === undefined)
    return refuse("say with --to in which unit the answer is to be, as in --to umol/L", exitStatus.unreadable);
  const answer = answerText(quantity, to, analyte);
  if (json) await writeJson(answer);
  else if (answer.error === undefined) await writeAnswer(answer);
  else {
    const { message, suggestion } = answer.error;
    return refuse(suggestion === undefined ? message : `${message}; did you mean ${suggestion}?`, exitStatus.issues);
  }
  return answer.error === undefined ? exitStatus.clean : exitStatus.issues;
}

async function writeAnswer(answer: Extract<ConversionAnswer, { error?: undefined }>): Promise<void> {
  const out = standardOut();
  const { value, range, unit, comparator, assumptions = [] } = answer;
  const amount = range === undefined ? String(value) : `${range[0]} to ${range[1]}`;
  const sign = comparator === undefined || comparator === "=" ? "" : `${comparator} `;
  await out.write(`${out.style("bold", `${sign}${amount} ${unit}`)}\n`);
  for (const { message } of assumptions) {
    await out.write(
      `${hanging("  assumed: ", message, out.width)
        .map((line) => out.style("dim", line))
        .join("\n")}\n`,
    );
  }
}

async function refuse(message: string, status: ExitStatus): Promise<ExitStatus> {
  const error = standardError();
  await error.write(`${hanging("", printable(message), error.width).join("\n")}\n`);
  return status;
}

/** The longest question that is answered. */
const longestLine = 1024 * 1024;

/** Answers each line of standard input with a line. */
async function convertLines(): Promise<ExitStatus> {
  const out = standardOut();
  let status: ExitStatus = exitStatus.clean;
  for await (const { number, bytes } of byteLines(process.stdin, longestLine)) {
    const foreign = number === 1 && bytes !== undefined ? foreignBytes(bytes) : undefined;
    if (foreign !== undefined) return refuse(foreign.message, exitStatus.unreadable);
    const answer =
      bytes === undefined ? refusal("too_large", "the line is larger than 1 MiB") : answerBytes(bytes, number);
    if (answer === undefined) continue;
    if (answer.startsWith('{"error":')) status = exitStatus.issues;
    await out.write(`${answer}\n`);
  }
  return status;
}

function answerBytes(bytes: Buffer, number: number): string | undefined {
  const text = decodeUtf8(number === 1 && startsWithMark(bytes) ? bytes.subarray(3) : bytes, number);
  if (typeof text !== "string") return refusal("not_utf8", text.message);
  return text.trim() === "" ? undefined : answerLine(text);
}

function refusal(code: string, message: string): string {
  return JSON.stringify({ error: { code, message } });
}
