/** The JSON text of a document, parsed and written without a change of its numbers. */
import { ExactNumber, isKept } from "./exact-number.ts";
import type { JsonObject } from "./unmapped.ts";

/**
 * A number that a JavaScript number may change: sixteen digits, an exponent, or negative zero. It may be inside a text. After
 * more than one space, as in a list on several lines, it is any number: most documents have no such space, and are read faster.
 */
const longNumber = /[:,[](?: ?(?:-?\d(?:[\d.]{15}|[\d.]*[eE])|-0(?:\.0*)?(?![\d.]))|\s\s+-?\d|[\t\n\r]-?\d)/;

/**
 * Parses the JSON text of a document. A number that a JavaScript number would change becomes an {@link ExactNumber}; everything
 * else is as `JSON.parse` returns it.
 *
 * @throws {SyntaxError} if the text is not JSON.
 *
 * @example
 * ```ts
 * import { formatDocument, parseDocument } from "@org/therapy-exchange";
 *
 * const document = parseDocument('{ "count": 12, "id": 9007199254740993 }');
 * formatDocument(document); // => '{"count":12,"id":9007199254740993}'
 * ```
 */
export function parseDocument(text: string): unknown {
  const document: unknown = JSON.parse(text);
  if (typeof document !== "object" && typeof document !== "number") return document;
  if (typeof document === "object" && !longNumber.test(text)) return document;
  const quoted = quoteChanged(text);
  return quoted === undefined ? document : withExactNumbers(document, JSON.parse(quoted));
}

/** Puts each number that would change in quotes; `undefined` if no number would. */
function quoteChanged(text: string): string | undefined {
  let quoted = "";
  let copied = 0;
  const token = /"|-?\d[\d.eE+-]*/g;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [number] = found;
    if (number === '"') {
      token.lastIndex = endOfText(text, token.lastIndex);
    } else if (!isKept(number)) {
      quoted += `${text.slice(copied, found.index)}"${number}"`;
      copied = token.lastIndex;
    }
  }
  return copied === 0 ? undefined : quoted + text.slice(copied);
}

/** The offset after the closing quote of a text that begins before an offset. */
function endOfText(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end);
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === 0x5c) escapes++;
    end += 1;
    if (escapes % 2 === 0) return end;
  }
}

/** Replaces each number of a document by an {@link ExactNumber} where the same document with quoted numbers has a text. */
function withExactNumbers(document: unknown, quoted: unknown): unknown {
  const root = { document };
  const open: [JsonObject, JsonObject][] = [[root, { document: quoted }]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [numbers, texts] = pair;
    for (const key of Object.keys(numbers)) {
      const [value, text] = [numbers[key], texts[key]];
      if (typeof value === "number") {
        if (typeof text === "string") numbers[key] = new ExactNumber(text);
      } else if (typeof value === "object" && value !== null) {
        open.push([value as JsonObject, text as JsonObject]);
      }
    }
  }
  return root.document;
}

/**
 * Writes a document, or unmapped values, as a JSON text on one line. An {@link ExactNumber} is written as its text.
 *
 * @throws {TypeError} for what is not JSON: a cyclic value or a bigint.
 *
 * @example
 * ```ts
 * import { formatDocument, parseDocument } from "@org/therapy-exchange";
 *
 * formatDocument(parseDocument('{ "dose": 1e400 }')); // => '{"dose":1e400}'
 * ```
 */
export function formatDocument(document: unknown): string {
  const text = JSON.stringify(document);
  return "rawJSON" in JSON ? text : (formatExactly(document) ?? text);
}

/** The text of a value for engines whose `JSON.stringify` cannot write a number as text; `undefined` for what JSON lacks. */
function formatExactly(value: unknown): string | undefined {
  if (value instanceof ExactNumber) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((member) => formatExactly(member) ?? "null").join(",")}]`;
  const fields: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    const text = formatExactly(member);
    if (text !== undefined) fields.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${fields.join(",")}}`;
}
