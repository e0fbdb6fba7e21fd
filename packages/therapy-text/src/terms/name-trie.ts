/** The names of vocabularies as one trie of letters, in arrays of numbers. */
import { type TermName, termNames, type Vocabulary, type VocabularyLabels } from "@org/therapy-model/vocabulary";
import { comparable, type Comparable, endsInLetter, separatesNumerals } from "./comparable.ts";
import { gaps } from "./letter.ts";
import { type Spelling, spellings, symbolAliases } from "./name-spellings.ts";

/** What a separator of a pattern has besides its kind: whether it separates numerals, and whether a last letter follows it. */
export const gapFlags = { kind: 0x0f, numerals: 0x40, lastLetter: 0x80 } as const;

/** A name of a vocabulary that is searched for. */
export interface NamePattern {
  readonly name: TermName;
  /** The index of the vocabulary in the list of the trie. */
  readonly of: number;
  readonly isInverted: boolean;
  /** Whether blanks may not separate the letters from the digits. */
  readonly isJoined: boolean;
  /** Where its separators begin in the separators of the trie. */
  readonly gapsAt: number;
  /** The exact spelling of an abbreviation; other names match in any case. */
  readonly exactly: string | undefined;
}

/** A trie of names: nodes are numbers, and the root is zero. The nodes below a node are neighbors, in the order of their letters. */
export interface NameTrie {
  /** The first node below each node. */
  readonly first: Int32Array;
  /** The number of nodes below each node. */
  readonly count: Uint16Array;
  /** The letter that leads to each node. */
  readonly letters: Uint16Array;
  /** For each node, one more than the index of its list of patterns, or zero. */
  readonly accepting: Int32Array;
  /** The lists of patterns, by vocabulary; names of the vocabulary come before aliases. */
  readonly patterns: readonly (readonly NamePattern[])[];
  /** The separators of all patterns. */
  readonly gaps: Uint8Array;
}

/** Names that are searched for: those of a vocabulary with its aliases, or those in the language of the labels. */
export interface NameSource {
  readonly of: Vocabulary;
  readonly labels?: VocabularyLabels | undefined;
}

/** Makes a trie of names. The number of a vocabulary is the index of its source. */
export function trieOf(sources: readonly NameSource[]): NameTrie {
  const entries: Entry[] = [];
  const pool = { gaps: new Uint8Array(4096), used: 0 };
  for (const [index, { of, labels }] of sources.entries()) {
    for (const name of [...termNames(of, labels), ...(labels === undefined ? symbolAliases(of) : [])]) {
      // A key such as car_t does not occur in texts; one such as TNFRSF17 is a symbol.
      if (name.by === "key" && !/[A-Z]/.test(name.name)) continue;
      for (const spelling of spellings(name, of.id)) addEntry(entries, pool, name, index, spelling);
    }
  }
  entries.sort((one, other) => (one.letters < other.letters ? -1 : one.letters > other.letters ? 1 : 0));
  return { ...nodesOf(entries), gaps: pool.gaps.slice(0, pool.used) };
}

/** A pattern with the letters that lead to it. */
interface Entry {
  readonly letters: string;
  readonly pattern: NamePattern;
}

function addEntry(entries: Entry[], pool: GapPool, name: TermName, of: number, spelling: Spelling): void {
  const { text, isInverted = false, isJoined = false } = spelling;
  const prepared = comparable(text);
  const { length } = prepared;
  // A single letter or sign is not searched for.
  if (length < 2) return;
  const letters = String.fromCharCode(...prepared.letters.subarray(0, length));
  const gapsAt = addGaps(pool, prepared);
  const exactly = exactSpelling(text, name, length);
  entries.push({ letters, pattern: { name, of, isInverted, isJoined, gapsAt, exactly } });
}

/** Returns the spelling of a symbol or abbreviation; `undefined` for a name that matches in any case. */
function exactSpelling(text: string, { by }: TermName, length: number): string | undefined {
  const mayBeShort = length <= 6;
  if (!mayBeShort && by !== "alias" && !/\d[a-z]$/.test(text)) return undefined;
  const plain = text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const isAbbreviation = mayBeShort && /\p{Lu}/u.test(plain) && !/\p{Ll}|\p{Script=Han}/u.test(plain);
  // A small letter after digits is a part of the symbol: CD19t.
  return isAbbreviation || by === "alias" || /^[A-Z]+\d+[a-z]$/.test(plain) ? plain : undefined;
}

interface GapPool {
  gaps: Uint8Array;
  used: number;
}

/** Adds the separators of a pattern. Returns where they begin. */
function addGaps(pool: GapPool, prepared: Comparable): number {
  const start = pool.used;
  if (start + prepared.length > pool.gaps.length) {
    const larger = new Uint8Array((start + prepared.length) * 2);
    larger.set(pool.gaps);
    pool.gaps = larger;
  }
  for (let at = 0; at < prepared.length; at++) {
    let flags = prepared.gaps[at]!;
    if (flags !== gaps.none && separatesNumerals(prepared, at)) flags |= gapFlags.numerals;
    if (at > 0 && endsInLetter(prepared, at)) flags |= gapFlags.lastLetter;
    pool.gaps[start + at] = flags;
  }
  pool.used += prepared.length;
  return start;
}

/** The nodes of a trie while it is made. */
interface Nodes {
  size: number;
  first: Int32Array;
  count: Uint16Array;
  letters: Uint16Array;
  accepting: Int32Array;
  readonly patterns: NamePattern[][];
}

/** Makes the nodes for entries in the order of their letters. */
function nodesOf(entries: readonly Entry[]): Omit<NameTrie, "gaps"> {
  const size = entries.reduce((sum, { letters }) => sum + letters.length, 1);
  const nodes: Nodes = {
    size: 1,
    first: new Int32Array(size),
    count: new Uint16Array(size),
    letters: new Uint16Array(size),
    accepting: new Int32Array(size),
    patterns: [],
  };
  // The nodes whose neighbors below are made next, each with its entries; a list, because names can be long.
  const open: (readonly [node: number, depth: number, from: number, to: number])[] = [[0, 0, 0, entries.length]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth, from, to] = next;
    const below = addBelow(nodes, entries, node, depth, from, to);
    for (let index = below.length - 1; index >= 0; index--) open.push(below[index]!);
  }
  const { first, count, letters, accepting, patterns } = nodes;
  return {
    first: first.slice(0, nodes.size),
    count: count.slice(0, nodes.size),
    letters: letters.slice(0, nodes.size),
    accepting: accepting.slice(0, nodes.size),
    patterns,
  };
}

function addBelow(
  nodes: Nodes,
  entries: readonly Entry[],
  node: number,
  depth: number,
  from: number,
  to: number,
): (readonly [node: number, depth: number, from: number, to: number])[] {
  let at = from;
  while (at < to && entries[at]!.letters.length === depth) at += 1;
  if (at > from) {
    const list = entries.slice(from, at).map(({ pattern }) => pattern);
    nodes.accepting[node] = nodes.patterns.push(list.sort(comparePatterns));
  }
  const below: (readonly [node: number, depth: number, from: number, to: number])[] = [];
  nodes.first[node] = nodes.size;
  while (at < to) {
    const letter = entries[at]!.letters.charCodeAt(depth);
    const begin = at;
    while (at < to && entries[at]!.letters.charCodeAt(depth) === letter) at += 1;
    nodes.letters[nodes.size] = letter;
    below.push([nodes.size, depth + 1, begin, at]);
    nodes.size += 1;
  }
  nodes.count[node] = below.length;
  return below;
}

/** Compares patterns by vocabulary and rank. */
export function comparePatterns(one: NamePattern, other: NamePattern): number {
  return one.of - other.of || rankOf(one) - rankOf(other);
}

/** The rank of a name: a name of the vocabulary takes precedence over an alias. */
export function rankOf({ name }: NamePattern): number {
  return name.by === "alias" ? 1 : 0;
}

/** Returns the node that a letter leads to, or zero. */
export function nextNode({ first, count, letters }: NameTrie, node: number, letter: number): number {
  let low = first[node]!;
  let high = low + count[node]!;
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    if (letters[middle]! <= letter) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (letters[low] === letter) return low;
  return 0;
}

/**
 * Finds the name in a vocabulary that a text is, regardless of the separators. Returns `undefined` if the text is not a name,
 * or several terms have it.
 */
export function nameInTrie(trie: NameTrie, of: number, text: string): TermName | undefined {
  const prepared = comparable(text);
  const { length, letters } = prepared;
  let node = 0;
  for (let at = 0; at < length; at++) {
    node = nextNode(trie, node, letters[at]!);
    if (node === 0) return undefined;
  }
  const list = trie.accepting[node]!;
  const named =
    list === 0
      ? []
      : trie.patterns[list - 1]!.filter(
          (one) => one.of === of && !one.isInverted && keepsNumerals(trie, one, prepared),
        );
  const [first, ...others] = named;
  return first !== undefined && others.every(({ name }) => name.key === first.name.key) ? first.name : undefined;
}

/** Checks whether a text separates the numerals that a name separates: Phase III is not Phase I-II. */
function keepsNumerals(
  { gaps: own }: NameTrie,
  { gapsAt }: NamePattern,
  { gaps: between, length }: Comparable,
): boolean {
  for (let at = 1; at < length; at++)
    if ((own[gapsAt + at]! & gapFlags.numerals) !== 0 && between[at] === gaps.none) return false;
  return true;
}
