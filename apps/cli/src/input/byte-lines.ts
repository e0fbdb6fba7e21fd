/** Dividing a stream of bytes into lines, holding one line at a time. */

/** A line of the input. */
export interface ByteLine {
  /** The line number, counted from 1. */
  readonly number: number;
  /** The bytes without the line break; absent if the line exceeds the limit. */
  readonly bytes: Buffer | undefined;
}

/** Divides chunks into lines. A line of more than `limit` bytes is skipped; only its number is returned. */
export async function* byteLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): ByteLine => {
    const bytes = length > limit ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      yield line();
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
