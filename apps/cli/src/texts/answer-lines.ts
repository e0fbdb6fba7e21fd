/** Commands that read texts: one of a file, or one per line of NDJSON. */
import { createReadStream } from "node:fs";
import { formatDocument, parseDocument } from "@org/therapy-exchange";
import { formatPointer } from "@org/therapy-model/records";
import { unreadableIssue } from "../checking/located-issue.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { byteLines } from "../input/byte-lines.ts";
import { decodeUtf8, startsWithByteOrderMark } from "../input/encoding.ts";
import { fileProblem } from "../input/file-problem.ts";
import type { Unreadable } from "../input/unreadable.ts";
import { escapeJson } from "../output/json-text.ts";
import { locatedIssueText } from "../output/located-issue-text.ts";
import { standardError, standardOut } from "../output/out.ts";
import { printable } from "../output/printable.ts";

/** The maximum length of a line in bytes. */
const longestLine = 64 * 1024 * 1024;

/** The content of a line: a text, and the id that the answer repeats. */
interface Request {
  readonly id?: unknown;
  readonly text: string;
}

/**
 * Reads an NDJSON file with an object `{"id"?,"text"}` on each line, and writes a line for each: its id with the answer, or issues.
 * Blank lines have none.
 */
export async function answerLines(name: string, answer: (text: string) => object): Promise<ExitStatus> {
  const out = standardOut();
  let status: ExitStatus = exitStatus.clean;
  try {
    const chunks: AsyncIterable<Buffer> = name === "-" ? process.stdin : createReadStream(name);
    for await (const { number, bytes } of byteLines(chunks, longestLine)) {
      const request =
        bytes === undefined ? issues("too_large", "the line is larger than 64 MiB") : readRequest(bytes, number);
      if (request === undefined) continue;
      if ("issues" in request) status = exitStatus.unreadable;
      const line =
        "issues" in request
          ? request
          : { ...(request.id !== undefined && { id: request.id }), ...answer(request.text) };
      // An id may be a number that a JavaScript number would change.
      await out.writeJsonText(`${escapeJson(formatDocument(line))}\n`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return unreadableText(name, fileProblem(name, error));
  }
  return status;
}

/** Writes why a file cannot be read. */
export async function unreadableText(name: string, problem: Unreadable): Promise<ExitStatus> {
  const error = standardError();
  const issue = locatedIssueText(unreadableIssue(problem), error.width, error.style);
  await error.write(`${printable(name)}\n${issue}`);
  return exitStatus.unreadable;
}

interface Issues {
  readonly issues: readonly object[];
}

function issues(code: string, message: string): Issues {
  return { issues: [{ code, severity: "error", path: formatPointer([]), message }] };
}

/** The request on a line; nothing for a blank one. */
function readRequest(bytes: Buffer, number: number): Request | Issues | undefined {
  const text = decodeUtf8(number === 1 && startsWithByteOrderMark(bytes) ? bytes.subarray(3) : bytes, number);
  if (typeof text !== "string") return issues("not_utf8", text.message);
  if (text.trim() === "") return undefined;
  try {
    const value = parseDocument(text);
    if (typeof value === "object" && value !== null && "text" in value && typeof value.text === "string") {
      return { text: value.text, ...(Object.hasOwn(value, "id") && { id: (value as { id?: unknown }).id }) };
    }
  } catch {
    // The issue below names what is expected.
  }
  return issues("bad_request", `line ${number} is not a JSON object with a "text"`);
}
