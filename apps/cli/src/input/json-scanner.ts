/** Scanning a JSON text for the offsets of its parts, which JSON.parse does not return. */

/** Callbacks of a scan; offsets count UTF-16 code units from the start of the text. */
export interface JsonVisitor {
  /** The start of a value. */
  value?(start: number): void;
  /** The start of an object or a list, after `value`. */
  enter?(isList: boolean): void;
  /** A key with its quotes. */
  key?(start: number, end: number): void;
  /** The end of an object or a list. */
  leave?(): void;
}

/** Why a text is not valid JSON. */
export interface JsonProblem {
  /** The offset of the problem. */
  readonly offset: number;
  /** The problem and the expected text. */
  readonly message: string;
  /** The offset of the text, list or object that is not closed. */
  readonly opened?: number;
}

const tab = 0x09;
const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const listStart = 0x5b;
const backslash = 0x5c;
const listEnd = 0x5d;
const objectStart = 0x7b;
const objectEnd = 0x7d;

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /[\p{L}\p{N}_$+.-]+/uy;
const escape = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const literals = ["true", "false", "null"];

/**
 * Scans a JSON text; returns the problem if it is not valid JSON.
 *
 * It accepts exactly the texts that JSON.parse accepts, without recursion: the nesting depth is not limited.
 */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonProblem | undefined {
  const open: number[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    // A value begins here.
    const start = at;
    const code = text.charCodeAt(at);
    visitor.value?.(start);
    if (code === objectStart || code === listStart) {
      visitor.enter?.(code === listStart);
      open.push(start);
      at = skipSpace(text, at + 1);
      if (text.charCodeAt(at) === code + 2) {
        at++;
        open.pop();
        visitor.leave?.();
      } else {
        if (code === listStart) continue;
        const key = scanKey(text, at, open, visitor);
        if (typeof key !== "number") return key;
        at = key;
        continue;
      }
    } else {
      const end = scanScalar(text, at, code, open);
      if (typeof end !== "number") return end;
      at = end;
    }
    // A value has ended here.
    for (;;) {
      at = skipSpace(text, at);
      const opened = open.at(-1);
      if (opened === undefined) return at === text.length ? undefined : afterTheEnd(text, at);
      const inList = text.charCodeAt(opened) === listStart;
      const next = text.charCodeAt(at);
      if (next === comma) {
        const commaAt = at;
        at = skipSpace(text, at + 1);
        const following = text.charCodeAt(at);
        if (following === objectEnd || following === listEnd) {
          return { offset: commaAt, message: `unexpected comma before ${shown(text, at)}; remove it` };
        }
        if (inList) break;
        const key = scanKey(text, at, open, visitor);
        if (typeof key !== "number") return key;
        at = key;
        break;
      }
      if (next !== (inList ? listEnd : objectEnd)) {
        if (at >= text.length) return cutOff(text, at, open);
        return { offset: at, message: `expected a comma or ${inList ? "]" : "}"}, found ${shown(text, at)}` };
      }
      at++;
      open.pop();
      visitor.leave?.();
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== space && code !== newline && code !== carriageReturn && code !== tab) return at;
    at++;
  }
}

/** Scans a key and its colon; returns the offset of its value. */
function scanKey(text: string, start: number, open: readonly number[], visitor: JsonVisitor): number | JsonProblem {
  if (start >= text.length) return cutOff(text, start, open);
  if (text.charCodeAt(start) !== quote) {
    const found = shown(text, start);
    if (text[start] === "'")
      return { offset: start, message: "expected double quotes around the key, found single quotes" };
    return { offset: start, message: `expected a key in double quotes, found ${found}` };
  }
  const end = scanText(text, start);
  if (typeof end !== "number") return end;
  visitor.key?.(start, end);
  const at = skipSpace(text, end);
  if (text.charCodeAt(at) === colon) return skipSpace(text, at + 1);
  if (at >= text.length) return cutOff(text, at, open);
  return {
    offset: at,
    message: `expected a colon after the key ${text.slice(start, end).slice(0, 60)}, found ${shown(text, at)}`,
  };
}

function scanScalar(text: string, at: number, code: number, open: readonly number[]): number | JsonProblem {
  if (code === quote) return scanText(text, at);
  number.lastIndex = at;
  const digits = number.exec(text)?.[0];
  word.lastIndex = at;
  const found = word.exec(text)?.[0] ?? "";
  if (digits !== undefined && digits.length === found.length) return at + digits.length;
  if (literals.includes(found)) return at + found.length;
  if (at >= text.length) return cutOff(text, at, open);
  return { offset: at, message: noValue(found, text, at) };
}

function noValue(found: string, text: string, at: number): string {
  if (/^[+-]?(?:nan|infinity|inf)$/i.test(found)) {
    return `${found} is not a JSON number; omit the field if there is no value`;
  }
  if (/^(?:none|nil|undefined|na|n)$/i.test(found)) return `${found} is not JSON; omit the field if there is no value`;
  const literal = literals.find((known) => known === found.toLowerCase());
  if (literal !== undefined) return `${found} is not JSON; write ${literal}`;
  if (/^[+-]?\.?[0-9]/.test(found)) {
    return `${cut(found)} is not a JSON number; write digits without leading zeros, plus sign or separators`;
  }
  if (text[at] === "'") return "expected double quotes around the text, found single quotes";
  if (text.startsWith("//", at) || text.startsWith("/*", at) || text[at] === "#")
    return "comments are not JSON; remove it";
  return `expected a value, found ${found === "" ? shown(text, at) : cut(found)}`;
}

/** Scans a text in quotes; returns its end. */
function scanText(text: string, start: number): number | JsonProblem {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) {
      escape.lastIndex = at;
      const found = escape.exec(text)?.[0];
      if (found === undefined && at + 1 < text.length) {
        const wrong = text.slice(at, at + (text[at + 1] === "u" ? 6 : 2));
        return {
          offset: at,
          message: `${JSON.stringify(wrong).slice(2, -1)} is not a JSON escape; write a backslash as \\\\`,
        };
      }
      at += found?.length ?? 1;
    } else if (code < space) {
      const name =
        code === newline || code === carriageReturn ? "a line break" : code === tab ? "a tab" : "a control character";
      const written = JSON.stringify(text[at]).slice(1, -1);
      return {
        offset: at,
        message: `${name} is not allowed in a text in quotes; write it as ${written}, or close the quotes`,
        opened: start,
      };
    } else if (Number.isNaN(code)) {
      return { offset: at, message: "the text ends inside a text in quotes", opened: start };
    } else at++;
  }
}

function cutOff(text: string, offset: number, open: readonly number[]): JsonProblem {
  const opened = open.at(-1);
  if (opened === undefined) return { offset, message: "the text ends before a value" };
  const thing = text.charCodeAt(opened) === listStart ? "a list" : "an object";
  return { offset, message: `the text ends inside ${thing}; it may be truncated`, opened };
}

function afterTheEnd(text: string, offset: number): JsonProblem {
  return { offset, message: `unexpected ${shown(text, offset)} after the end of the value` };
}

function shown(text: string, at: number): string {
  if (at >= text.length) return "the end of the text";
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return /[\p{C}\p{Z}]/u.test(character)
    ? `the character U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`
    : character;
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
