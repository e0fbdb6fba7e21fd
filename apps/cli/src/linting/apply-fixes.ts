/** Applying fixes to a JSON text without changing the rest of it. */
import type { Fix } from "@org/therapy-model";
import { formatPointer, resolvePointer } from "@org/therapy-model/records";
import { locate } from "../input/json-place.ts";

/** A fix and the path of the value. */
export interface ProposedFix {
  /** Keys and indexes from the root of the document. */
  readonly path: readonly (string | number)[];
  readonly fix: Fix;
}

/** A range of the text and its replacement. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Applies fixes to the text of a JSON document; spaces and order are preserved.
 *
 * The only member of a list is not removed. A member of a list that citations refer to by index is not removed either,
 * because the pointers would then refer to other members. If two fixes overlap, the first one is applied.
 */
export function applyFixes(
  text: string,
  value: unknown,
  fixes: readonly ProposedFix[],
): { text: string; applied: number } {
  const safe = fixes.filter((proposed) => isSafe(value, proposed));
  const places = locate(
    text,
    safe.map(({ path }) => path),
  );
  const edits: Edit[] = [];
  for (const [index, { fix }] of safe.entries()) {
    const { value: start, key } = places[index]!;
    const edit = editOf(text, fix, start, key);
    if (!edits.some((other) => edit.from < other.to && other.from < edit.to)) edits.push(edit);
  }
  let fixed = text;
  for (const { from, to, text: replacement } of edits.toSorted((a, b) => b.from - a.from)) {
    fixed = fixed.slice(0, from) + replacement + fixed.slice(to);
  }
  return { text: fixed, applied: edits.length };
}

function editOf(text: string, fix: Fix, start: number, key: number | undefined): Edit {
  if (fix.kind === "rename" && key !== undefined) {
    return { from: key, to: endOfValue(text, key), text: JSON.stringify(fix.key) };
  }
  const end = endOfValue(text, start);
  if (fix.kind === "replace") return { from: start, to: end, text: JSON.stringify(fix.value) };
  return removal(text, key ?? start, end);
}

/** Removes a member with the comma and the space before it or, for the first member, after it. */
function removal(text: string, start: number, end: number): Edit {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  if (text[from - 1] === ",") return { from: from - 1, to: end, text: "" };
  let to = end;
  while (to < text.length && /\s/.test(text[to]!)) to++;
  if (text[to] !== ",") return { from, to: end, text: "" };
  to++;
  while (to < text.length && /\s/.test(text[to]!)) to++;
  return { from: start, to, text: "" };
}

/** The end of the value that begins at an offset of a valid JSON text. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      for (at++; text[at] !== '"'; at++) if (text[at] === "\\") at++;
      if (depth === 0) return at + 1;
    } else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && /[\s,]/.test(character)) return at;
  }
  return text.length;
}

function isSafe(value: unknown, { path, fix }: ProposedFix): boolean {
  const index = path.at(-1);
  if (fix.kind !== "remove" || typeof index !== "number") return true;
  const list = resolvePointer(value, formatPointer(path.slice(0, -1)));
  if (!Array.isArray(list) || list.length < 2) return false;
  if (path.at(-2) === "citations" || path.at(-2) === "suppressions") return true;
  return !isCitedByIndex(value, path.slice(0, -1));
}

/** Checks whether citations refer to members of a list by index. */
function isCitedByIndex(value: unknown, list: readonly (string | number)[]): boolean {
  for (let depth = 0; depth < list.length; depth++) {
    const around = resolvePointer(value, formatPointer(list.slice(0, depth)));
    const citations = (around as { readonly citations?: unknown } | undefined)?.citations;
    if (!Array.isArray(citations)) continue;
    const within = `${formatPointer(list.slice(depth))}/`;
    return citations.some((citation: { readonly field: string }) => citation.field.startsWith(within));
  }
  return false;
}
