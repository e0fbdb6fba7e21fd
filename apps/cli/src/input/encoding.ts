/** Decoding bytes as UTF-8, and detecting other data. */
import { isUtf8 } from "node:buffer";
import type { Unreadable } from "./unreadable.ts";

const signatures: readonly (readonly [string, string])[] = [
  ["1f8b", "gzip data; decompress it first, for example with gunzip"],
  ["504b0304", "a ZIP archive or an office document; extract or export it first"],
  ["25504446", "a PDF document"],
  ["28b52ffd", "zstd data; decompress it first"],
  ["fd377a585a", "xz data; decompress it first"],
  ["425a68", "bzip2 data; decompress it first"],
  ["53514c69746520", "an SQLite database"],
  ["89504e47", "a PNG image"],
];

/** Detects input that is not UTF-8 text by its first bytes. */
export function foreignBytes(head: Buffer): Unreadable | undefined {
  const utf16 = utf16Of(head);
  if (utf16 !== undefined) {
    const iconv = `iconv -f ${utf16.split(" ")[0]} -t UTF-8`;
    return { code: "not_utf8", message: `is ${utf16} text; save it as UTF-8, for example with ${iconv}` };
  }
  const start = head.subarray(0, 16).toString("hex");
  const signature = signatures.find(([bytes]) => start.startsWith(bytes));
  if (signature !== undefined) return { code: "not_text", message: `is ${signature[1]}; expected JSON text` };
  const zero = head.subarray(0, 4096).indexOf(0);
  if (zero !== -1) return { code: "not_text", message: `is binary (byte ${zero + 1} is zero); expected JSON text` };
  return undefined;
}

/** Detects UTF-16 and UTF-32 by the byte order mark or, without one, by the zero beside the first ASCII character. */
function utf16Of(head: Buffer): string | undefined {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32LE" : "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32BE";
  if (head.length < 4) return undefined;
  const isAscii = (byte: number | undefined): boolean => byte !== undefined && byte > 0x08 && byte < 0x7f;
  if (isAscii(a) && b === 0 && isAscii(c) && d === 0) return "UTF-16LE (without a byte order mark)";
  if (a === 0 && isAscii(b) && c === 0 && isAscii(d)) return "UTF-16BE (without a byte order mark)";
  return undefined;
}

/** Checks whether bytes begin with the byte order mark of UTF-8. */
export function startsWithByteOrderMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Decodes UTF-8; locates the first invalid byte, if any. `first` is the number of the first line in its file. */
export function decodeUtf8(bytes: Buffer, first: number): string | Unreadable {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const at = firstInvalid(bytes);
  const before = bytes.subarray(0, at);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  let line = first;
  for (let next = before.indexOf(0x0a); next !== -1; next = before.indexOf(0x0a, next + 1)) line++;
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, "0");
  return {
    code: "not_utf8",
    message: `byte 0x${byte} is not valid UTF-8; save the file as UTF-8`,
    line,
    column: before.subarray(lineStart).toString("utf8").length + 1,
  };
}

/** The offset of the first invalid sequence. */
function firstInvalid(bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) {
    const size = sequenceLength(bytes[at]!);
    if (size > 1 && !isUtf8(bytes.subarray(at, at + size))) return at;
    if (size === 0) return at;
    at += size;
  }
  return bytes.length;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}
