/** Finding keys that an object gives twice, which JSON.parse loses without a word. */
import { scanJson } from "./json-scanner.ts";

/** A key that the same object gave before. */
export interface DuplicateKey {
  /** Keys and indexes from the root of the value, the key itself last. */
  readonly path: (string | number)[];
  /** Where the key stands for the second time. */
  readonly offset: number;
}

/** What looks like a key: a closing quote and a colon. Inside texts it may look so too, never the other way round. */
const keyEnd = /"[ \t\r\n]*:/g;

/**
 * Lists the keys that are given twice in a JSON text whose value is at hand, at most `keep` of them.
 *
 * The text is gone through only if it may have more keys than the value: for ordinary records that costs a fifth of
 * what going through every text would.
 */
export function duplicateKeys(text: string, value: unknown, keep: number): DuplicateKey[] {
  let keys = 0;
  for (keyEnd.lastIndex = 0; keyEnd.test(text);) keys++;
  return keys === countKeys(value) ? [] : findDuplicateKeys(text, keep);
}

function countKeys(root: unknown): number {
  let count = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const member of value) if (typeof member === "object" && member !== null) open.push(member);
    } else if (typeof value === "object" && value !== null) {
      for (const key in value) {
        count++;
        const member = (value as { readonly [key: string]: unknown })[key];
        if (typeof member === "object" && member !== null) open.push(member);
      }
    }
  }
  return count;
}

function findDuplicateKeys(text: string, keep: number): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const path: (string | number)[] = [];
  const seen: (Set<string> | undefined)[] = [];
  scanJson(text, {
    value: () => {
      const index = path.at(-1);
      if (seen.length > 0 && seen.at(-1) === undefined) path[path.length - 1] = (index as number) + 1;
    },
    enter: (isList) => {
      seen.push(isList ? undefined : new Set());
      path.push(isList ? -1 : "");
    },
    key: (start, end) => {
      const key = keyText(text, start, end);
      path[path.length - 1] = key;
      const known = seen.at(-1);
      if (known?.has(key) && found.length < keep) found.push({ path: [...path], offset: start });
      known?.add(key);
    },
    leave: () => {
      seen.pop();
      path.pop();
    },
  });
  return found;
}

/** The text of a key that stands at a place with its quotes. */
export function keyText(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : raw;
}
