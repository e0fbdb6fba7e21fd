/** One pass over a text that finds the names of several vocabularies. */
import type { TermName } from "@org/therapy-model/vocabulary";
import { bracketAt, withoutBrackets } from "./bracket.ts";
import { comparable, type Comparable, endOffset, type LetterBuffer, letterBuffer } from "./comparable.ts";
import { gaps } from "./letter.ts";
import { contextOf } from "./name-context.ts";
import { canEnd, endOf, fits, isStart } from "./name-fit.ts";
import {
  comparePatterns,
  isNoPrefix,
  listAt,
  type NamePattern,
  type NameTrie,
  nextNode,
  pairNode,
  rankOf,
  tailLength,
  tailLetter,
} from "./name-trie.ts";
import { capsidName, sharedHeadNames } from "./shared-head.ts";

/** The names that a text is searched for. */
export interface NameTable {
  /** The ids of the vocabularies, in the order of the patterns' numbers. */
  readonly ids: readonly string[];
  /** The names in English and, if needed, in another language. */
  readonly tries: readonly NameTrie[];
}

/** A name in a text. */
export interface FoundName {
  readonly name: TermName;
  /** The index of its vocabulary. */
  readonly of: number;
  readonly start: number;
  readonly end: number;
  /** Whether nothing beside a name with several meanings shows which one it has. */
  readonly isUnclear: boolean;
}

/** The names in a text, and the letters that were compared with a trie. */
export interface ScannedNames {
  readonly found: readonly FoundName[];
  readonly steps: number;
}

/** The patterns that end at a letter. */
interface Hit {
  readonly last: number;
  readonly trie: NameTrie;
  /** The index of the list. */
  readonly list: number;
}

/** The state of a pass over a text. */
interface Scan {
  readonly text: string;
  readonly prepared: Comparable;
  readonly table: NameTable;
  readonly isWanted: (of: number) => boolean;
  /** For each vocabulary, the offset before which its next name cannot begin. */
  readonly free: Int32Array;
  /** For each vocabulary, one more than the last letter from which its longest name was found. */
  readonly done: Int32Array;
  readonly found: FoundName[];
  /** The patterns on the way from one letter. */
  readonly hits: Hit[];
  steps: number;
}

/**
 * Finds the names in a text; at each offset the longest one of each vocabulary. An abbreviation in brackets may be within a
 * name, as in `chimeric antigen receptor (CAR) T cells`.
 */
export function scanNames(
  text: string,
  table: NameTable,
  isWanted: (of: number) => boolean = () => true,
): ScannedNames {
  const buffer = takeBuffer(text);
  const scan = newScan(text, table, isWanted, buffer);
  const scanned = scanWith(scan);
  spare ??= buffer;
  return scanned;
}

/** The longest text, with room for letters that fold into several, whose buffer is used again. */
const bufferSize = 0x80_00;

/** A buffer that no scan uses. */
let spare: LetterBuffer | undefined;

/** Takes the spare buffer; makes one if another scan uses it. Returns none for a long text, which has its own. */
function takeBuffer(text: string): LetterBuffer | undefined {
  if (text.length > bufferSize / 2) return undefined;
  const taken = spare ?? letterBuffer(bufferSize);
  spare = undefined;
  return taken;
}

function scanWith(scan: Scan): ScannedNames {
  const { text, table, isWanted, prepared } = scan;
  let across: Scan | undefined;
  const { begins, beginCount } = prepared;
  for (let index = 0; index < beginCount; index++) {
    const at = begins[index]!;
    if (!isStart(text, prepared, at)) continue;
    const bracket = follow(scan, at);
    if (scan.hits.length > 0) addNames(scan, at, 0);
    if (bracket === undefined) continue;
    across ??= newScan(withoutBrackets(text), table, isWanted);
    const same = indexOf(across.prepared, prepared.starts[at]!);
    follow(across, same);
    if (across.hits.length > 0) addNames(across, same, bracket);
  }
  if (across === undefined) return { found: scan.found, steps: scan.steps };
  const found = withWider(scan.found, across.found, table.ids.length);
  return { found, steps: scan.steps + across.steps };
}

function newScan(text: string, table: NameTable, isWanted: (of: number) => boolean, buffer?: LetterBuffer): Scan {
  const [free, done] = [new Int32Array(table.ids.length), new Int32Array(table.ids.length)];
  return { text, prepared: comparable(text, buffer), table, isWanted, free, done, found: [], hits: [], steps: 0 };
}

/** The index of the letter at an offset. */
function indexOf({ starts, length }: Comparable, offset: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Follows the letters from a start through the tries, and lists the patterns on the way. Returns the offset of an abbreviation
 * in brackets behind which a name can continue.
 */
function follow(scan: Scan, at: number): number | undefined {
  const { text, prepared, hits } = scan;
  const { letters, length } = prepared;
  let bracket: number | undefined;
  if (hits.length > 0) hits.length = 0;
  const capital = text.charCodeAt(prepared.starts[at]!);
  for (const trie of scan.table.tries) {
    if (at + 1 >= length) break;
    if (isNoPrefix(trie, prepared, at)) continue;
    scan.steps += 1;
    let node = pairNode(trie, letters[at]!, letters[at + 1]!);
    for (let last = at + 1; node !== 0;) {
      const tail = tailLength(trie, node);
      if (tail > 0) {
        const found = followTail(scan, trie, node, last, capital);
        bracket ??= found;
        break;
      }
      const list = canEnd(prepared, last) ? listAt(trie, node) : 0;
      if (list > 0 && canBegin(trie, list - 1, capital)) hits.push({ last, trie, list: list - 1 });
      last += 1;
      if (last === length) break;
      if (bracket === undefined && prepared.gaps[last] === gaps.stop) {
        const next = bracketEnd(scan, last);
        if (next !== undefined && nextNode(trie, node, letters[next]!) !== 0) bracket = prepared.starts[last]! - 1;
      }
      scan.steps += 1;
      node = nextNode(trie, node, letters[last]!);
    }
  }
  if (scan.table.tries.length > 1) hits.sort((one, other) => one.last - other.last);
  return bracket;
}

/** Compares the letters after a letter with the tail of a node. Returns the offset of an abbreviation in brackets like `follow`. */
function followTail(scan: Scan, trie: NameTrie, node: number, from: number, capital: number): number | undefined {
  const tail = tailLength(trie, node);
  const { prepared, hits } = scan;
  const { letters, length } = prepared;
  let bracket: number | undefined;
  for (let index = 0; index < tail; index++) {
    const at = from + 1 + index;
    if (at >= length) return bracket;
    if (bracket === undefined && prepared.gaps[at] === gaps.stop) {
      const next = bracketEnd(scan, at);
      if (next !== undefined && letters[next] === tailLetter(trie, node, index)) bracket = prepared.starts[at]! - 1;
    }
    scan.steps += 1;
    if (letters[at] !== tailLetter(trie, node, index)) return bracket;
  }
  const last = from + tail;
  const list = listAt(trie, node) - 1;
  if (canEnd(prepared, last) && canBegin(trie, list, capital)) hits.push({ last, trie, list });
  return bracket;
}

/** Checks quickly whether a name of a list can begin with a character; abbreviations begin with their capital. */
function canBegin(trie: NameTrie, list: number, character: number): boolean {
  const capital = trie.capitals[list]!;
  return capital === 0 || capital === character;
}

/** Returns the letter after an abbreviation in brackets that begins with a letter. */
function bracketEnd({ text, prepared }: Scan, at: number): number | undefined {
  const end = bracketAt(text, prepared.starts[at]! - 1);
  const next = end === undefined ? prepared.length : indexOf(prepared, end);
  return next < prepared.length ? next : undefined;
}

/** Adds the longest name of each vocabulary that begins at a letter and ends behind an offset. */
function addNames(scan: Scan, at: number, behind: number): void {
  const { hits, prepared } = scan;
  for (let index = hits.length - 1; index >= 0;) {
    const { last } = hits[index]!;
    const end = prepared.starts[last]! < behind ? undefined : endOf(scan.text, prepared, at, last);
    const isSame = hits[index - 1]?.last === last;
    if (end !== undefined) {
      const fitting = isSame
        ? [...fittingAt(scan, at, hits[index - 1]!), ...fittingAt(scan, at, hits[index]!)]
        : undefined;
      addLongest(scan, at, fitting?.sort(comparePatterns) ?? fittingAt(scan, at, hits[index]!), end);
    }
    index -= isSame ? 2 : 1;
  }
}

/** The patterns that fit the text, of the vocabularies whose name is still sought. */
function fittingAt(scan: Scan, at: number, { last, trie, list }: Hit): NamePattern[] {
  const fitting: NamePattern[] = [];
  const start = scan.prepared.starts[at]!;
  const end = trie.lists[list + 1]!;
  for (let index = trie.lists[list]!; index < end; index++) {
    const of = trie.vocabularyOf[index]!;
    if (scan.done[of] === at + 1 || scan.free[of]! > start || !scan.isWanted(of)) continue;
    const pattern = trie.patterns[index]!;
    if (fits(scan.text, scan.prepared, at, last, trie, pattern)) fitting.push(pattern);
  }
  return fitting;
}

/** Adds the first of the patterns of each vocabulary. A name that two terms have in common does not count. */
function addLongest(scan: Scan, at: number, fitting: readonly NamePattern[], last: number): void {
  for (let index = 0; index < fitting.length;) {
    const best = fitting[index]!;
    let isShared = false;
    for (index += 1; index < fitting.length && fitting[index]!.of === best.of; index++) {
      const other = fitting[index]!;
      if (other.name.key !== best.name.key && rankOf(other) === rankOf(best)) isShared = true;
    }
    scan.done[best.of] = at + 1;
    if (!isShared) addName(scan, at, best, endOffset(scan.text, scan.prepared, last));
  }
}

/** Adds a name, and the names after it that share its first letters, unless it is a part of another name. */
function addName(scan: Scan, at: number, { name, of }: NamePattern, end: number): void {
  const { text, table } = scan;
  const id = table.ids[of]!;
  const start = scan.prepared.starts[at]!;
  const context = contextOf(text, id, name, start, end);
  scan.free[of] = end;
  if (context === "other") {
    const capsid = capsidName(text, start, end, table.tries, { id, index: of });
    if (capsid === undefined) return;
    scan.found.push({ ...capsid, of, isUnclear: false });
    scan.free[of] = capsid.end;
    return;
  }
  const others = sharedHeadNames(text, start, end, table.tries, { id, index: of });
  if (others === undefined) return;
  const isUnclear = context === "unclear";
  scan.found.push({ name, of, start, end, isUnclear });
  for (const one of others) {
    scan.found.push({ ...one, of, isUnclear });
    scan.free[of] = one.end;
  }
}

/** Replaces the names that wider ones of the same vocabulary cover. Both lists are in the order of the text. */
function withWider(found: readonly FoundName[], wider: readonly FoundName[], count: number): FoundName[] {
  const lists: FoundName[][] = Array.from({ length: count }, () => []);
  for (const one of wider) lists[one.of]!.push(one);
  const next = new Int32Array(count);
  const isFree = ({ of, start, end }: FoundName): boolean => {
    const list = lists[of]!;
    while (next[of]! < list.length && list[next[of]!]!.end <= start) next[of]! += 1;
    const one = list[next[of]!];
    return one === undefined || one.start >= end;
  };
  return [...found.filter(isFree), ...wider];
}
