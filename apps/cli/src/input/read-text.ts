/** Reading a complete text, up to a limit. */
import { createReadStream } from "node:fs";
import { decodeUtf8, foreignBytes, startsWithByteOrderMark } from "./encoding.ts";
import { fileProblem } from "./file-problem.ts";
import type { Unreadable } from "./unreadable.ts";

/** The maximum size in bytes. */
const limit = 64 * 1024 * 1024;

/** Reads a file, or standard input if the name is `-`; returns the problem if it cannot be read. */
export async function readText(name: string): Promise<string | Unreadable> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    const chunks: AsyncIterable<Buffer> = name === "-" ? process.stdin : createReadStream(name);
    for await (const chunk of chunks) {
      const foreign = length === 0 ? foreignBytes(chunk) : undefined;
      if (foreign !== undefined)
        return { ...foreign, message: foreign.message.replace("expected JSON text", "expected text") };
      length += chunk.length;
      if (length > limit) return { code: "too_large", message: "is larger than 64 MiB; split it" };
      parts.push(chunk);
    }
  } catch (error) {
    return fileProblem(name, error);
  }
  const bytes = Buffer.concat(parts);
  return decodeUtf8(startsWithByteOrderMark(bytes) ? bytes.subarray(3) : bytes, 1);
}
