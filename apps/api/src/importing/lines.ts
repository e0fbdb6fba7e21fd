/** The lines of a stream of UTF-8. The next part is read when the line before it was used. */
import { ProblemError } from "../problem.ts";

/** The longest line in UTF-16 code units. */
const longestLine = 4 * 1024 * 1024;

/** A line that is not blank, and its number from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Splits a stream into lines. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + decoded(decoder, chunk)).split("\n");
    rest = parts.pop()!;
    for (const text of parts) {
      number++;
      yield* checked(number, text);
    }
    if (rest.length > longestLine) yield* checked(number + 1, rest);
  }
  rest += decoded(decoder);
  yield* checked(number + 1, rest);
}

function* checked(number: number, text: string): Generator<Line> {
  if (text.length > longestLine)
    throw new ProblemError("too_large", `line ${number} is longer than ${longestLine} characters`);
  if (text.trim() !== "") yield { number, text };
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new ProblemError("bad_request", "the request is not UTF-8");
  }
}

/** The body of a request, decompressed if it is gzip. */
export function bodyOf(request: Request): ReadableStream<Uint8Array> {
  if (request.body === null) throw new ProblemError("bad_request", "the request has no body");
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (encoding === "identity") return request.body;
  if (encoding === "gzip") {
    return request.body.pipeThrough(new DecompressionStream("gzip"));
  }
  throw new ProblemError("unsupported_media_type", `the encoding ${encoding} is not supported; send gzip or none`);
}
