/** The part of a compact URI or web address that is the identifier. */
import type { Result } from "../result.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import { schemeTable, type SchemeKey } from "../scheme-table.ts";

/** Parses the identifier of a compact URI or web address whose scheme is known. */
export function readLocal(
  scheme: SchemeKey,
  local: string,
): Result<{ readonly scheme: SchemeKey; readonly id: string }, IdentifierIssue> {
  const parsed = schemeTable[scheme].parse(local);
  return parsed.ok ? { ok: true, value: { scheme, id: parsed.value.id } } : parsed;
}

/** The text with its percent-encoding removed, or unchanged where that encoding is malformed. */
export function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The failed result with one issue. */
export function fail(
  code: "unknown_prefix" | "unknown_address" | "too_long",
  message: string,
): { ok: false; issues: IdentifierIssue[] } {
  return { ok: false, issues: [{ code, severity: "error", path: [], message }] };
}
