/** Dividing one large JSON text into the records of its list, holding one record at a time. */
import type { LinePlace } from "../input/line-index.ts";
import type { Unreadable } from "../input/unreadable.ts";

/** The bytes of a record and where it begins in its input. */
export interface Piece {
  readonly bytes: Buffer;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1 in UTF-16 code units. */
  readonly column: number;
}

/** Divides chunks of bytes; a record is passed on as soon as its last byte is read. */
export interface ElementSplitter {
  /** Adds the next bytes. */
  push(chunk: Buffer): void;
  /** Ends the text. */
  end(): void;
  /** Whether nothing more is read, because an error was reported. */
  isOver(): boolean;
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
 * What the splitter expects: `first` the first value; `member` the first member of the list; `further` a member after a
 * comma; `next` a comma or the end after a member; `value` the rest of a value; `lost` the next line on which a record
 * begins; `end` nothing but spaces; `over` nothing, because an error was reported.
 */
type Phase = "first" | "member" | "further" | "next" | "value" | "lost" | "end" | "over";

interface Splitting {
  readonly limit: number;
  readonly onPiece: (piece: Piece) => void;
  readonly onProblem: (problem: Unreadable) => void;
  phase: Phase;
  isList: boolean;
  /** The number of open brackets of the current value. */
  depth: number;
  isInText: boolean;
  /** Whether the last byte was a backslash within a text. */
  isEscaped: boolean;
  line: number;
  column: number;
  /** Whether only spaces precede on the line. */
  isIndent: boolean;
  /** Where the current record began. */
  from: { readonly line: number; readonly column: number; readonly isIndent: boolean };
  /** The bytes of the current record, while they are within the limit. */
  parts: Buffer[];
  /** The size of the current record in bytes. */
  length: number;
  /** The number of commas and brackets out of place since the last record. */
  misplaced: number;
}

/** With more commas and brackets out of place and no record between them, the text is not a list of records. */
const maximumMisplaced = 20;

/**
 * Makes a splitter of a list of records, or of consecutive records.
 *
 * It looks only at brackets and quotes; whether a record is valid JSON is checked by its reader. A line break within a text
 * in quotes, which JSON forbids, ends the record. The next record is then expected on a line that begins as the broken
 * record did, so that a truncated record does not affect the others.
 */
export function elementSplitter(
  limit: number,
  onPiece: (piece: Piece) => void,
  onProblem: (problem: Unreadable) => void,
): ElementSplitter {
  const state: Splitting = {
    limit,
    onPiece,
    onProblem,
    phase: "first",
    isList: false,
    depth: 0,
    isInText: false,
    isEscaped: false,
    line: 1,
    column: 1,
    isIndent: true,
    from: { line: 1, column: 1, isIndent: false },
    parts: [],
    length: 0,
    misplaced: 0,
  };
  return {
    push: (chunk) => push(state, chunk),
    end: () => end(state),
    isOver: () => state.phase === "over",
  };
}

function push(state: Splitting, chunk: Buffer): void {
  let at = 0;
  while (at < chunk.length && state.phase !== "over") {
    if (state.phase !== "value") {
      if (takeBetween(state, chunk[at]!)) at++;
      continue;
    }
    const valueEnd = scanValue(state, chunk, at);
    keep(state, chunk.subarray(at, valueEnd));
    at = valueEnd;
    if ((state.phase as Phase) !== "value") finishRecord(state);
  }
}

function end(state: Splitting): void {
  const { phase, isList, depth, isInText } = state;
  if (phase === "value") finishRecord(state);
  // A truncated record is reported by its reader.
  const isTruncatedRecord = phase === "value" && (depth > 0 || isInText);
  if (isList && !isTruncatedRecord && phase !== "end" && phase !== "over" && phase !== "lost") {
    report(state, "the text ends inside the list of records; it may be truncated");
  }
  state.phase = "over";
}

/** Handles a byte outside of a value; returns whether the byte is used up. */
function takeBetween(state: Splitting, byte: number): boolean {
  if (state.phase === "lost") {
    const { from } = state;
    if (byte === objectStart && state.isIndent && state.column === from.column && from.isIndent) {
      startValue(state);
      return false;
    }
    advance(state, byte);
    return true;
  }
  if (isSpace(byte)) {
    advance(state, byte);
    return true;
  }
  if (state.phase === "end") {
    report(state, "unexpected content after the end of the list");
    state.phase = "over";
    return true;
  }
  return takeSeparator(state, byte);
}

/** Handles a comma or a bracket between values, or starts a value. */
function takeSeparator(state: Splitting, byte: number): boolean {
  const { phase, isList } = state;
  const isClosing = byte === listEnd || byte === objectEnd;
  if (phase === "first" && byte === listStart) {
    state.isList = true;
    state.phase = "member";
  } else if (byte !== comma && !isClosing) {
    if (phase === "next" && isList) report(state, "expected a comma between two records of the list");
    startValue(state);
    return false;
  } else if (isList && byte === listEnd) {
    if (phase === "further") report(state, "unexpected comma before ]; remove it");
    state.phase = "end";
  } else if (isList && phase === "next" && byte === comma) {
    state.phase = "further";
  } else {
    reportMisplaced(state, byte);
  }
  advance(state, byte);
  return true;
}

function reportMisplaced(state: Splitting, byte: number): void {
  report(state, `expected a record, found ${String.fromCharCode(byte)}`);
  if (++state.misplaced <= maximumMisplaced) return;
  report(state, `more than ${maximumMisplaced} commas and brackets without a record; the rest is not read`);
  state.phase = "over";
}

function startValue(state: Splitting): void {
  const { line, column, isIndent } = state;
  state.from = { line, column, isIndent };
  [state.depth, state.isInText, state.isEscaped] = [0, false, false];
  state.phase = "value";
}

/** Scans a value; returns where it, or the chunk, ends. */
function scanValue(state: Splitting, chunk: Buffer, start: number): number {
  let at = start;
  while (at < chunk.length && state.phase === "value") {
    at = state.isInText ? scanText(state, chunk, at) : scanToken(state, chunk, at);
  }
  return at;
}

/** Scans a text in quotes; returns where it, or the chunk, ends. */
function scanText(state: Splitting, chunk: Buffer, start: number): number {
  let at = start;
  if (state.isEscaped) {
    state.isEscaped = false;
    at++;
  }
  let byte = 0;
  while (at < chunk.length && (byte = chunk[at]!) !== quote && byte !== newline) at += byte === backslash ? 2 : 1;
  if (at > chunk.length) state.isEscaped = true;
  if (at >= chunk.length) return chunk.length;
  if (byte === newline) {
    state.phase = "lost";
    return at;
  }
  state.isInText = false;
  if (state.depth === 0) state.phase = "next";
  return at + 1;
}

/** Scans to the next quote or to the end of the value or the chunk. */
function scanToken(state: Splitting, chunk: Buffer, start: number): number {
  for (let at = start; at < chunk.length; at++) {
    const byte = chunk[at]!;
    if (byte === quote) {
      state.isInText = true;
      return at + 1;
    }
    if (byte === objectStart || byte === listStart) state.depth++;
    else if (byte === objectEnd || byte === listEnd) {
      // A closing bracket that was not opened ends the scalar before it and closes the list.
      const isOfValue = state.depth > 0;
      if (isOfValue) state.depth--;
      if (state.depth > 0) continue;
      state.phase = "next";
      return isOfValue ? at + 1 : at;
    } else if (state.depth === 0 && (byte === comma || isSpace(byte))) {
      state.phase = "next";
      return at;
    }
  }
  return chunk.length;
}

/** Adds bytes to the current record. Beyond the limit they are only counted. */
function keep(state: Splitting, part: Buffer): void {
  state.length += part.length;
  state.parts.push(part);
  if (state.length <= state.limit) return;
  for (const passed of state.parts) countLines(state, passed);
  state.parts = [];
}

function finishRecord(state: Splitting): void {
  const { line, column } = state.from;
  if (state.length > state.limit) state.onProblem(tooLarge({ line, column }));
  else state.onPiece({ bytes: Buffer.concat(state.parts), line, column });
  for (const part of state.parts) countLines(state, part);
  state.parts = [];
  state.length = 0;
  state.misplaced = 0;
}

function countLines(state: Splitting, bytes: Buffer): void {
  let lineStart = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, lineStart)) {
    state.line++;
    state.column = 1;
    state.isIndent = true;
    lineStart = at + 1;
  }
  state.column += utf16Length(bytes, lineStart);
  if (lineStart < bytes.length) state.isIndent = false;
}

function advance(state: Splitting, byte: number): void {
  if (byte === newline) {
    [state.line, state.column, state.isIndent] = [state.line + 1, 1, true];
    return;
  }
  state.column++;
  if (!isSpace(byte)) state.isIndent = false;
}

function report({ onProblem, line, column }: Splitting, message: string): void {
  onProblem({ code: "invalid_syntax", message, line, column });
}

/** The problem of a record that exceeds the size limit. */
export function tooLarge(place: LinePlace): Unreadable {
  return { code: "too_large", message: "the record is larger than 64 MiB", ...place };
}

/** The number of UTF-16 code units of UTF-8 bytes, counted by the first byte of each character. */
function utf16Length(bytes: Buffer, start: number): number {
  let length = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}
