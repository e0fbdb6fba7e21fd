/** Parsing the bytes of one record as JSON, with located issues. */
import { parseDocument } from "@org/therapy-exchange";
import type { Issue } from "@org/therapy-model";
import { duplicateKeyIssue, type LocatedIssue } from "../checking/located-issue.ts";
import { readingLimits } from "../input/document.ts";
import { duplicateKeys } from "../input/duplicate-keys.ts";
import { decodeUtf8 } from "../input/encoding.ts";
import { locate } from "../input/json-place.ts";
import { scanJson } from "../input/json-scanner.ts";
import { lineIndex, type LinePlace } from "../input/line-index.ts";
import type { UnreadableCode } from "../input/unreadable.ts";

/** A parsed record, or the issues that prevent it from being read. */
export type ParsedRecord =
  | { readonly ok: true; readonly document: unknown; readonly text: string }
  | { readonly ok: false; readonly kind: "rejected" | "unreadable"; readonly issues: readonly LocatedIssue[] };

/** The maximum number of issues that are kept for a record, a block or a file. */
export const maximumIssues = 100;

/** Parses the bytes of a record that begins at a location of its input. A number that a JavaScript number would change keeps its text. */
export function parseRecord(bytes: Buffer, from: LinePlace): ParsedRecord {
  const text = decodeUtf8(bytes, from.line);
  if (typeof text !== "string") {
    const { code, message, line = from.line, column = 1 } = text;
    return unreadable(code, message, shifted({ line, column }, from));
  }
  if (hasMoreValues(bytes, readingLimits.values)) {
    const limit = readingLimits.values.toLocaleString("en");
    return unreadable("too_large", `has more than ${limit} values; registry records have fewer`, from);
  }
  let document: unknown;
  try {
    document = parseDocument(text);
  } catch {
    return notJson(text, from);
  }
  const duplicates = duplicateKeys(text, document, maximumIssues);
  if (duplicates.length === 0) return { ok: true, document, text };
  const issues = duplicates.map(({ path, offset }) => ({
    ...duplicateKeyIssue(path),
    ...placeIn(text, offset, from),
  }));
  return { ok: false, kind: "rejected", issues };
}

function unreadable(code: UnreadableCode, message: string, place: LinePlace): ParsedRecord {
  return { ok: false, kind: "unreadable", issues: [{ code, severity: "error", path: [], message, ...place }] };
}

/** Locates the first issues of a record that begins at a location of its input. */
export function locateIssues(text: string, issues: readonly Issue[], from: LinePlace): LocatedIssue[] {
  const first = issues.slice(0, maximumIssues);
  const places = locate(
    text,
    first.map(({ path }) => path),
  );
  return first.map((issue, index) => ({ ...issue, ...placeIn(text, places[index]!.value, from) }));
}

function notJson(text: string, from: LinePlace): ParsedRecord {
  const { offset, message, opened } = scanJson(text) ?? { offset: 0, message: "is not JSON" };
  const start = opened === undefined ? undefined : placeIn(text, opened, from);
  const note = start === undefined ? "" : ` (it begins at ${start.line}:${start.column})`;
  return unreadable("invalid_syntax", `${message}${note}`, placeIn(text, offset, from));
}

/** The location in the input of an offset in the text of a record. */
function placeIn(text: string, offset: number, from: LinePlace): LinePlace {
  return shifted(lineIndex(text, from.line).place(offset), from);
}

function shifted({ line, column }: LinePlace, from: LinePlace): LinePlace {
  return { line, column: line === from.line ? column + from.column - 1 : column };
}

/** Checks whether a JSON text may have more values than a limit: each value but the first follows a comma or a bracket. */
function hasMoreValues(bytes: Buffer, limit: number): boolean {
  if (bytes.length <= limit) return false;
  let count = 1;
  for (const byte of bytes) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count++;
  return count > limit;
}
