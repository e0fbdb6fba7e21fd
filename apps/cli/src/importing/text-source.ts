/** An input whose format is a text other than JSON, such as XML, as the records that it has: one JSON document a line. */
import type { Result } from "@org/therapy-model";
import type { ByteSource } from "./source.ts";
import type { Unreadable } from "../input/unreadable.ts";

/** Parses a text of a format as its records. */
export type RecordParser = (text: string) => Result<readonly object[]>;

/** Reads the entire input as one text, and its records as lines. A text that cannot be parsed is a problem of the input. */
export function recordsOf(source: ByteSource, parse: RecordParser): ByteSource {
  let problem: Unreadable | undefined;

  async function* chunks(): AsyncGenerator<Buffer> {
    const pieces: Buffer[] = [];
    for await (const chunk of source.chunks) pieces.push(chunk);
    if (source.problem() !== undefined) return;
    const result = parse(new TextDecoder().decode(Buffer.concat(pieces)));
    if (result.ok) for (const record of result.value) yield Buffer.from(`${JSON.stringify(record)}\n`);
    else problem = { code: "unreadable_file", message: result.issues[0]!.message };
  }

  return { ...source, chunks: chunks(), problem: () => source.problem() ?? problem };
}
