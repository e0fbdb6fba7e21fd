/** Writing a changed value into the text that it was read from, without touching the rest of it. */
import { locate } from "../input/json-place.ts";

/** A key or a plain value that is another one now. */
interface Difference {
  readonly path: readonly (string | number)[];
  /** Whether the key of the path is meant, not its value. */
  readonly isKey: boolean;
  readonly text: string;
}

/** The text of a key or of a plain value. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:\]}]+/y;

/**
 * Writes what became of a value into its text: spaces, order and everything else stay as they are.
 *
 * Where more changed than keys and plain values, the value is written anew, indented as the text was.
 */
export function rewrite(text: string, before: unknown, after: unknown): string {
  const differences: Difference[] = [];
  if (!compare(before, after, [], differences)) return anew(text, after);
  const places = locate(
    text,
    differences.map(({ path }) => path),
  );
  const edits = differences.map(({ isKey, text: instead }, index) => {
    const { key, value } = places[index]!;
    return { from: isKey ? key! : value, text: instead };
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

/** Collects where two values differ; tells whether only keys and plain values do. What they share is not looked at. */
function compare(before: unknown, after: unknown, path: readonly (string | number)[], found: Difference[]): boolean {
  if (Object.is(before, after)) return true;
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) {
    const text = JSON.stringify(after);
    const isPlain = (typeof before !== "object" || before === null) && (typeof after !== "object" || after === null);
    if (isPlain) found.push({ path, isKey: false, text });
    return isPlain;
  }
  if (Array.isArray(before) !== Array.isArray(after)) return false;
  const [old, now] = [entriesOf(before), entriesOf(after)];
  if (old.length !== now.length) return false;
  return old.every(([key, value], index) => {
    const [name, there] = now[index]!;
    if (name === key && Object.is(value, there)) return true;
    const inner = [...path, Array.isArray(before) ? index : key];
    if (name !== key) found.push({ path: inner, isKey: true, text: JSON.stringify(name) });
    return compare(value, there, inner, found);
  });
}

function entriesOf(value: object): [key: string, member: unknown][] {
  return Object.entries(value);
}

function anew(text: string, value: unknown): string {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1];
  return JSON.stringify(value, undefined, indent);
}
