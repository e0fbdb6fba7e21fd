/** Cutting one large JSON text into the records it lists, without holding more than one of them. */
import type { LinePlace } from "../input/line-index.ts";
import type { Unreadable } from "../input/unreadable.ts";

/** The bytes of a record and where it begins in its input. */
export interface Piece {
  readonly bytes: Buffer;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1 in UTF-16 units. */
  readonly column: number;
}

/** Cuts chunks of bytes; what is cut is told as soon as its last byte is there. */
export interface ElementSplitter {
  /** Takes the next bytes. */
  push(chunk: Buffer): void;
  /** Takes the end of the text. */
  end(): void;
}

const newline = 0x0a;
const quote = 0x22;
const comma = 0x2c;
const listStart = 0x5b;
const backslash = 0x5c;
const listEnd = 0x5d;
const objectStart = 0x7b;
const objectEnd = 0x7d;

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09;
}

/**
 * What is awaited: the first value, the first member of the list, a further one after a comma, what follows a member, the
 * rest of a value, a line on which one begins again, only the end; and when it was said that more follows, nothing.
 */
type State = "first" | "member" | "further" | "next" | "value" | "lost" | "end" | "over";

/**
 * Makes a splitter of a list of records, or of records that follow one another.
 *
 * It looks at brackets and quotes only: whether a record is JSON is for its reader to say. A line break inside a text in
 * quotes, which JSON forbids, ends the record there; the next one is looked for where a line begins as the broken record
 * did, so that one cut off in the middle does not take the others with it.
 */
export function elementSplitter(
  limit: number,
  onPiece: (piece: Piece) => void,
  onProblem: (problem: Unreadable) => void,
): ElementSplitter {
  let state: State = "first";
  let isList = false;
  let depth = 0;
  let inText = false;
  let escaped = false;
  let line = 1;
  let column = 1;
  /** Where the record began that is being cut, and whether only spaces stood before it on its line. */
  let from = { line: 1, column: 1, indent: false };
  let indent = true;
  let parts: Buffer[] = [];
  let length = 0;

  const keep = (part: Buffer): void => {
    length += part.length;
    parts.push(part);
    if (length <= limit) return;
    for (const passed of parts) pass(passed);
    parts = [];
  };
  const pass = (bytes: Buffer): void => {
    let lineStart = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, lineStart)) {
      line++;
      column = 1;
      indent = true;
      lineStart = at + 1;
    }
    column += utf16Length(bytes, lineStart);
    if (lineStart < bytes.length) indent = false;
  };
  const tell = (message: string): void => onProblem({ code: "invalid_syntax", message, line, column });
  const cut = (): void => {
    const place = { line: from.line, column: from.column };
    if (length > limit) onProblem(tooLarge(place));
    else onPiece({ bytes: Buffer.concat(parts), ...place });
    for (const part of parts) pass(part);
    parts = [];
    length = 0;
  };

  /** Goes through a value until it ends; gives where. */
  const passValue = (chunk: Buffer, start: number): number => {
    let at = start;
    const { length: end } = chunk;
    while (at < end) {
      if (inText) {
        if (escaped) {
          escaped = false;
          at++;
          continue;
        }
        let byte = 0;
        while (at < end && (byte = chunk[at]!) !== quote && byte !== newline) at += byte === backslash ? 2 : 1;
        if (at > end) escaped = true;
        if (at >= end) return end;
        if (byte === newline) {
          state = "lost";
          return at;
        }
        inText = false;
        at++;
        if (depth > 0) continue;
        state = "next";
        return at;
      }
      const byte = chunk[at]!;
      if (byte === quote) inText = true;
      else if (byte === objectStart || byte === listStart) depth++;
      else if (byte === objectEnd || byte === listEnd) {
        // A closing bracket that nothing opened ends the scalar before it and closes the list.
        if (depth > 0 && --depth === 0) {
          state = "next";
          return at + 1;
        }
        if (depth === 0) {
          state = "next";
          return at;
        }
      } else if (depth === 0 && (byte === comma || isSpace(byte))) {
        state = "next";
        return at;
      }
      at++;
    }
    return end;
  };

  const push = (chunk: Buffer): void => {
    let at = 0;
    while (at < chunk.length) {
      if (state === "value") {
        const end = passValue(chunk, at);
        keep(chunk.subarray(at, end));
        at = end;
        if ((state as State) !== "value") cut();
        continue;
      }
      const byte = chunk[at]!;
      if (state === "lost") {
        if (byte === objectStart && indent && column === from.column && from.indent) {
          from = { line, column, indent };
          [depth, inText] = [0, false];
          state = "value";
          continue;
        }
        if (isSpace(byte)) {
          if (byte === newline) [line, column, indent] = [line + 1, 1, true];
          else column++;
        } else {
          column++;
          indent = false;
        }
        at++;
        continue;
      }
      if (isSpace(byte)) {
        if (byte === newline) [line, column, indent] = [line + 1, 1, true];
        else column++;
        at++;
        continue;
      }
      if (state === "over") return;
      if (state === "end") {
        tell("the list has ended, yet more follows");
        state = "over";
        return;
      }
      const isClosing = byte === listEnd || byte === objectEnd;
      if (state === "first" && byte === listStart) {
        isList = true;
        state = "member";
      } else if (byte !== comma && !isClosing) {
        if (state === "next" && isList) {
          tell("expected a comma between two records of the list");
        }
        from = { line, column, indent };
        [depth, inText, escaped] = [0, false, false];
        state = "value";
        continue;
      } else if (isList && byte === listEnd) {
        if (state === "further") tell("a comma stands before ]; remove it");
        state = "end";
      } else if (isList && state === "next" && byte === comma) {
        state = "further";
      } else {
        tell(`expected a record, found ${String.fromCharCode(byte)}`);
      }
      column++;
      indent = false;
      at++;
    }
  };

  return {
    push,
    end() {
      const isWhole = state !== "value" || (depth === 0 && !inText);
      if (state === "value") cut();
      if (isList && isWhole && state !== "end" && state !== "over" && state !== "lost") {
        tell("the text ends inside the list of records; it may have been cut off");
      }
      state = "over";
    },
  };
}

/** The problem of a record that is larger than what is held at once. */
export function tooLarge(place: LinePlace): Unreadable {
  return { code: "too_large", message: "the record is larger than 64 MiB", ...place };
}

/** How many UTF-16 units the bytes of UTF-8 are, counted by their first bytes, so that a character may be cut in two. */
function utf16Length(bytes: Buffer, start: number): number {
  let length = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}
