/** Writing a changed value into its text without changing the rest of the text. */
import { locate } from "../input/json-place.ts";

/** A key or a scalar that changed. */
interface Difference {
  readonly path: readonly (string | number)[];
  /** Whether the key changed rather than the value. */
  readonly isKey: boolean;
  readonly text: string;
}

/** The text of a key or of a scalar. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:\]}]+/y;

/**
 * Writes a changed value into its text; spaces and order are preserved.
 *
 * If more than keys and scalars changed, such as the length of a list, the value is serialized again with the indentation of the text.
 */
export function rewrite(text: string, before: unknown, after: unknown): string {
  const differences: Difference[] = [];
  if (!compare(before, after, [], differences)) return serialize(text, after);
  const places = locate(
    text,
    differences.map(({ path }) => path),
  );
  const edits = differences.map(({ isKey, text: replacement }, index) => {
    const { key, value } = places[index]!;
    return { from: isKey ? key! : value, text: replacement };
  });
  edits.sort((a, b) => a.from - b.from);
  let rewritten = "";
  let at = 0;
  for (const edit of edits) {
    token.lastIndex = edit.from;
    token.test(text);
    rewritten += text.slice(at, edit.from) + edit.text;
    at = token.lastIndex;
  }
  return rewritten + text.slice(at);
}

/** Collects the differences of two values; returns whether only keys and former scalars differ. Shared objects are skipped. */
function compare(before: unknown, after: unknown, path: readonly (string | number)[], found: Difference[]): boolean {
  if (Object.is(before, after)) return true;
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) {
    // A scalar can become a list or an object: it is one token of the text. The reverse is not.
    const isScalar = typeof before !== "object" || before === null;
    if (isScalar) found.push({ path, isKey: false, text: JSON.stringify(after) });
    return isScalar;
  }
  if (Array.isArray(before) !== Array.isArray(after)) return false;
  const [old, now] = [entriesOf(before), entriesOf(after)];
  if (old.length !== now.length) return false;
  return old.every(([key, value], index) => {
    const [name, changed] = now[index]!;
    if (name === key && Object.is(value, changed)) return true;
    const inner = [...path, Array.isArray(before) ? index : key];
    if (name !== key) found.push({ path: inner, isKey: true, text: JSON.stringify(name) });
    return compare(value, changed, inner, found);
  });
}

function entriesOf(value: object): [key: string, member: unknown][] {
  return Object.entries(value);
}

function serialize(text: string, value: unknown): string {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1];
  return JSON.stringify(value, undefined, indent);
}
