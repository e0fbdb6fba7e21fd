/** Reading the bytes of one record as JSON, or saying why they are none and where. */
import { formatPath, type Issue } from "@org/therapy-model";
import { readingLimits } from "../input/document.ts";
import { duplicateKeys } from "../input/duplicate-keys.ts";
import { decodeUtf8 } from "../input/encoding.ts";
import { locate } from "../input/json-place.ts";
import { scanJson } from "../input/json-scanner.ts";
import { lineIndex, type LinePlace } from "../input/line-index.ts";

/** Why a record was not read, and where that stands. */
export interface RecordProblem {
  readonly line?: number;
  readonly column?: number;
  readonly code: string;
  /** The place in the record, as people write it. */
  readonly path?: string;
  readonly message: string;
}

/** What a record says, or why it was not read. */
export type ParsedRecord =
  | { readonly ok: true; readonly document: unknown; readonly text: string }
  | { readonly ok: false; readonly kind: "refused" | "unreadable"; readonly problems: readonly RecordProblem[] };

/** The most problems that are told in words at once. */
export const mostProblems = 100;

/** Reads the bytes of a record that begins at a place of its input. */
export function parseRecord(bytes: Buffer, place: LinePlace): ParsedRecord {
  const text = decodeUtf8(bytes, place.line);
  if (typeof text !== "string") {
    const { code, message, line = place.line, column = 1 } = text;
    return unreadable({ code, message, ...shifted({ line, column }, place) });
  }
  if (hasMoreValues(bytes, readingLimits.values)) {
    const message = `holds more than ${readingLimits.values.toLocaleString("en")} values; no record of a registry does`;
    return unreadable({ code: "too_large", message, ...place });
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return unreadable(notJson(text, place));
  }
  const twice = duplicateKeys(text, document, mostProblems);
  if (twice.length === 0) return { ok: true, document, text };
  const problems = twice.map(({ path, offset }) => ({
    code: "duplicate_key",
    path: formatPath(path),
    message: `${JSON.stringify(path.at(-1))} is given twice in this object; keep one of the two`,
    ...placeIn(text, offset, place),
  }));
  return { ok: false, kind: "refused", problems };
}

function unreadable(problem: RecordProblem): ParsedRecord {
  return { ok: false, kind: "unreadable", problems: [problem] };
}

/** Issues with the places in the text of what they are about. */
export function placed(text: string, issues: readonly Issue[], from: LinePlace): RecordProblem[] {
  const told = issues.slice(0, mostProblems);
  const places = locate(
    text,
    told.map(({ path }) => path),
  );
  return told.map(({ code, path, message }, index) => ({
    code,
    ...(path.length > 0 && { path: formatPath(path) }),
    message,
    ...placeIn(text, places[index]!.value, from),
  }));
}

function notJson(text: string, from: LinePlace): RecordProblem {
  const { offset, message, opened } = scanJson(text) ?? { offset: 0, message: "is not JSON" };
  const since = opened === undefined ? undefined : placeIn(text, opened, from);
  const where = since === undefined ? "" : ` (it begins at ${since.line}:${since.column})`;
  return { code: "invalid_syntax", message: `${message}${where}`, ...placeIn(text, offset, from) };
}

/** The place of an offset in the text of a record that begins at a place of its input. */
function placeIn(text: string, offset: number, from: LinePlace): LinePlace {
  return shifted(lineIndex(text, from.line).place(offset), from);
}

function shifted({ line, column }: LinePlace, from: LinePlace): LinePlace {
  return { line, column: line === from.line ? column + from.column - 1 : column };
}

/** Whether a JSON text may hold more values than a limit; each but the first has a comma or a bracket before it. */
function hasMoreValues(bytes: Buffer, limit: number): boolean {
  if (bytes.length <= limit) return false;
  let count = 1;
  for (const byte of bytes) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count++;
  return count > limit;
}
