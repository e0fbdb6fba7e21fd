/** The names of vocabularies as one trie of letters, in arrays of numbers. */
import { type TermName, termNames, type Vocabulary, type VocabularyLabels } from "@org/therapy-model/vocabulary";
import {
  comparable,
  type Comparable,
  endsInLetter,
  type LetterBuffer,
  letterBuffer,
  separatesNumerals,
} from "./comparable.ts";
import { gaps, kinds } from "./letter.ts";
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

/**
 * A trie of names: nodes are numbers, and the root is zero. The nodes below a node are neighbors, in the order of their letters. A
 * node with one name below it has no nodes below, but a tail: the other letters of the name.
 */
export interface NameTrie {
  /** Four numbers for each node, as listed in `fields`. */
  readonly nodes: Int32Array;
  /** The letter that leads to each node. */
  readonly letters: Uint16Array;
  /** The letters of the tails. */
  readonly tails: Uint16Array;
  /** Where each list of patterns begins, and the last ends. */
  readonly lists: Int32Array;
  /** The patterns, list by list; in a list by vocabulary, and names of the vocabulary before aliases. */
  readonly patterns: readonly NamePattern[];
  /** The index of the vocabulary of each pattern. */
  readonly vocabularyOf: Uint16Array;
  /** The capital with which all names of a list begin in a text, because they are abbreviations without digits; or zero. */
  readonly capitals: Uint16Array;
  /** The separators of all patterns. */
  readonly gaps: Uint8Array;
  /** The node of each pair of first letters of ASCII, or zero. */
  readonly pairs: Int32Array;
  /** A bit for each first six letters of a name, by a hash of them. */
  readonly prefixes: Uint8Array;
}

/** The numbers of a node. */
const fields = {
  /** The first node below or, if it has a tail, where the tail begins. */
  first: 0,
  /** A bit for each letter from a to z that leads to a node below. */
  mask: 1,
  /** One more than the index of its list of patterns, or zero; with a tail, that of the name at its end. */
  accepting: 2,
  /** The number of nodes below, and 65,536 times the number of those before the letter a; or the length of the tail, negative. */
  count: 3,
  size: 4,
} as const;

/** Names that are searched for: those of a vocabulary with its aliases, or those in the language of the labels. */
export interface NameSource {
  readonly of: Vocabulary;
  readonly labels?: VocabularyLabels | undefined;
  /** The number of the vocabulary; by default the index of the source. */
  readonly index?: number;
}

/** Makes a trie of names. */
export function trieOf(sources: readonly NameSource[]): NameTrie {
  const entries: Entry[] = [];
  const pool = { gaps: new Uint8Array(4096), used: 0, buffer: letterBuffer(512) };
  for (const [at, { of, labels, index = at }] of sources.entries()) {
    for (const name of [...termNames(of, labels), ...(labels === undefined ? symbolAliases(of) : [])]) {
      // A key such as car_t does not occur in texts; one such as TNFRSF17 is a symbol.
      if (name.by === "key" && !/[A-Z]/.test(name.name)) continue;
      for (const spelling of spellings(name, of.id)) addEntry(entries, pool, name, index, spelling);
    }
  }
  entries.sort((one, other) => (one.letters < other.letters ? -1 : one.letters > other.letters ? 1 : 0));
  const nodes = nodesOf(entries);
  return { ...nodes, gaps: pool.gaps.slice(0, pool.used), pairs: pairsOf(nodes), prefixes: prefixesOf(entries) };
}

/** A pattern with the letters that lead to it. */
interface Entry {
  readonly letters: string;
  readonly pattern: NamePattern;
}

function addEntry(entries: Entry[], pool: GapPool, name: TermName, of: number, spelling: Spelling): void {
  const { text, isInverted = false, isJoined = false, isExact = false } = spelling;
  const prepared = comparable(text, pool.buffer);
  const { length } = prepared;
  // A single letter or sign is not searched for.
  if (length < 2) return;
  const letters = String.fromCharCode.apply(undefined, prepared.letters.subarray(0, length) as never);
  const gapsAt = addGaps(pool, prepared);
  const exactly = isExact ? plainSpelling(text) : exactSpelling(text, name, length);
  entries.push({ letters, pattern: { name, of, isInverted, isJoined, gapsAt, exactly } });
}

/** Returns the spelling of a symbol or abbreviation; `undefined` for a name that matches in any case. */
function exactSpelling(text: string, { by }: TermName, length: number): string | undefined {
  const mayBeShort = length <= 6;
  if (!mayBeShort && by !== "alias" && !/\d[a-z]$/.test(text)) return undefined;
  const plain = plainSpelling(text);
  const isAbbreviation = mayBeShort && /\p{Lu}/u.test(plain) && !/\p{Ll}|\p{Script=Han}/u.test(plain);
  // A small letter after digits is a part of the symbol: CD19t.
  return isAbbreviation || by === "alias" || /^[A-Z]+\d+[a-z]$/.test(plain) ? plain : undefined;
}

/** The letters and digits of a name. */
function plainSpelling(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The separators of all patterns, and a buffer for one name. */
interface GapPool {
  gaps: Uint8Array;
  used: number;
  readonly buffer: LetterBuffer;
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

/** The parts of a trie that depend on the order of its entries. */
type Nodes = Omit<NameTrie, "gaps" | "pairs" | "prefixes">;

/** The nodes of a trie while it is made. */
interface GrowingNodes {
  size: number;
  readonly nodes: Int32Array;
  readonly letters: Uint16Array;
  readonly tails: Uint16Array;
  tailSize: number;
  readonly lists: number[];
  readonly patterns: NamePattern[];
}

/** A node whose neighbors below are made next, with its depth and its entries. */
type OpenNode = readonly [node: number, depth: number, from: number, to: number];

/** Makes the nodes for entries in the order of their letters. */
function nodesOf(entries: readonly Entry[]): Nodes {
  const size = entries.reduce((sum, { letters }) => sum + letters.length, 1);
  const growing: GrowingNodes = {
    size: 1,
    nodes: new Int32Array(size * fields.size),
    letters: new Uint16Array(size),
    tails: new Uint16Array(size),
    tailSize: 0,
    lists: [],
    patterns: [],
  };
  // A list, because names can be long.
  const open: OpenNode[] = [[0, 0, 0, entries.length]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const below = addBelow(growing, entries, next);
    for (let index = below.length - 1; index >= 0; index--) open.push(below[index]!);
  }
  const { nodes, letters, tails, patterns } = growing;
  const lists = Int32Array.from([...growing.lists, patterns.length]);
  return {
    nodes: nodes.slice(0, growing.size * fields.size),
    letters: letters.slice(0, growing.size),
    tails: tails.slice(0, growing.tailSize),
    lists,
    patterns,
    capitals: capitalsOf(lists, patterns),
    vocabularyOf: Uint16Array.from(patterns, ({ of }) => of),
  };
}

function capitalsOf(lists: Int32Array, patterns: readonly NamePattern[]): Uint16Array {
  const capitals = new Uint16Array(lists.length - 1);
  for (let list = 0; list < capitals.length; list++) {
    const firsts = patterns
      .slice(lists[list], lists[list + 1])
      .map(({ exactly = "0" }) => (/\d/.test(exactly) ? 0 : exactly.charCodeAt(0)));
    if (firsts.every((first) => first === firsts[0])) capitals[list] = firsts[0]!;
  }
  return capitals;
}

function addBelow(growing: GrowingNodes, entries: readonly Entry[], [node, depth, from, to]: OpenNode): OpenNode[] {
  const field = node * fields.size;
  const { letters: name } = entries[from] ?? { letters: "" };
  // All entries are of one name: the sorted first and last are equal.
  if (depth > 1 && entries[to - 1]!.letters === name) {
    addTail(growing, field, name, depth);
    addList(growing, field, entries, from, to);
    return [];
  }
  let at = from;
  while (at < to && entries[at]!.letters.length === depth) at += 1;
  if (at > from) addList(growing, field, entries, from, at);
  const below: OpenNode[] = [];
  growing.nodes[field] = growing.size;
  let mask = 0;
  let before = 0;
  while (at < to) {
    const letter = entries[at]!.letters.charCodeAt(depth);
    const begin = at;
    while (at < to && entries[at]!.letters.charCodeAt(depth) === letter) at += 1;
    growing.letters[growing.size] = letter;
    if (letter >= 97 && letter <= 122) mask |= 1 << (letter - 97);
    else if (letter < 97) before += 1;
    below.push([growing.size, depth + 1, begin, at]);
    growing.size += 1;
  }
  growing.nodes[field + fields.mask] = mask;
  growing.nodes[field + fields.count] = below.length + before * 0x1_00_00;
  return below;
}

function addTail(growing: GrowingNodes, field: number, name: string, depth: number): void {
  growing.nodes[field] = growing.tailSize;
  growing.nodes[field + fields.count] = depth - name.length;
  for (let at = depth; at < name.length; at++) growing.tails[growing.tailSize++] = name.charCodeAt(at);
}

function addList(growing: GrowingNodes, field: number, entries: readonly Entry[], from: number, to: number): void {
  const list = entries.slice(from, to).map(({ pattern }) => pattern);
  growing.nodes[field + fields.accepting] = growing.lists.push(growing.patterns.length);
  growing.patterns.push(...list.sort(comparePatterns));
}

function pairsOf({ nodes, letters }: Nodes): Int32Array {
  const pairs = new Int32Array(0x40_00);
  const below = (node: number): number[] => {
    const [first = 0, , , count = 0] = nodes.subarray(node * fields.size);
    return count <= 0 ? [] : Array.from({ length: count & 0xff_ff }, (_, index) => first + index);
  };
  for (const one of below(0)) {
    for (const other of below(one)) {
      if (letters[one]! < 128 && letters[other]! < 128) pairs[letters[one]! * 128 + letters[other]!] = other;
    }
  }
  return pairs;
}

/** The first letters of a name that are looked up at once, before the trie. */
const prefixLength = 6;
const prefixBits = 0x8_00_00;

function prefixesOf(entries: readonly Entry[]): Uint8Array {
  const bits = new Uint8Array(prefixBits / 8);
  for (const { letters } of entries) {
    if (letters.length < prefixLength) continue;
    let hash = 0;
    for (let at = 0; at < prefixLength; at++) hash = Math.imul(hash, 31) + letters.charCodeAt(at);
    const bit = slotOf(hash);
    bits[bit >> 3]! |= 1 << (bit & 7);
  }
  return bits;
}

function slotOf(hash: number): number {
  const mixed = Math.imul(hash, 0x9e_37_79_b1);
  return (mixed ^ (mixed >>> 15)) & (prefixBits - 1);
}

/**
 * Checks quickly whether no name begins at a letter: a word of more than six letters begins there, which no shorter name can
 * be, and no name has its first six letters.
 */
export function isNoPrefix(
  trie: NameTrie,
  { letters, gaps: between, kinds: kindsOf, length }: Comparable,
  at: number,
): boolean {
  if (at + prefixLength >= length || kindsOf[at] !== kinds.letter) return false;
  let hash = letters[at]!;
  for (let index = at + 1; index < at + prefixLength; index++) {
    if (between[index] !== gaps.none || kindsOf[index] !== kinds.letter) return false;
    hash = Math.imul(hash, 31) + letters[index]!;
  }
  const last = at + prefixLength;
  if (between[last] !== gaps.none || kindsOf[last] !== kinds.letter) return false;
  const bit = slotOf(hash);
  return (trie.prefixes[bit >> 3]! & (1 << (bit & 7))) === 0;
}

/** Returns the node that two letters lead to from the root, or zero. */
export function pairNode(trie: NameTrie, one: number, other: number): number {
  if (one < 128 && other < 128) return trie.pairs[one * 128 + other]!;
  const node = nextNode(trie, 0, one);
  return node === 0 ? 0 : nextNode(trie, node, other);
}

/** Compares patterns by vocabulary and rank. */
export function comparePatterns(one: NamePattern, other: NamePattern): number {
  return one.of - other.of || rankOf(one) - rankOf(other);
}

/** The rank of a name: a name of the vocabulary takes precedence over an alias. */
export function rankOf({ name }: NamePattern): number {
  return name.by === "alias" ? 1 : 0;
}

/** Returns the node that a letter leads to, or zero. Nodes with a tail have none. */
export function nextNode({ nodes, letters }: NameTrie, node: number, letter: number): number {
  const field = node * fields.size;
  const count = nodes[field + fields.count]!;
  if (count <= 0) return 0;
  const first = nodes[field]!;
  if (letter >= 97 && letter <= 122) {
    const bit = 1 << (letter - 97);
    const mask = nodes[field + fields.mask]!;
    return (mask & bit) === 0 ? 0 : first + (count >>> 16) + bitCount(mask & (bit - 1));
  }
  let low = first;
  let high = first + (count & 0xff_ff);
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    if (letters[middle]! <= letter) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (letters[low] === letter) return low;
  return 0;
}

/** Counts the bits of a number. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** Returns one more than the index of the list of patterns at a node, or of those at the end of its tail; or zero. */
export function listAt({ nodes }: NameTrie, node: number): number {
  return nodes[node * fields.size + fields.accepting]!;
}

/** Returns the length of the tail of a node; zero also if it has none. */
export function tailLength({ nodes }: NameTrie, node: number): number {
  return Math.max(0, -nodes[node * fields.size + fields.count]!);
}

/** Returns a letter of the tail of a node. */
export function tailLetter({ nodes, tails }: NameTrie, node: number, at: number): number {
  return tails[nodes[node * fields.size]! + at]!;
}

/**
 * Finds the name in a vocabulary that a text is, regardless of the separators. Returns `undefined` if the text is not a name,
 * or several terms have it.
 */
export function nameInTrie(trie: NameTrie, of: number, text: string): TermName | undefined {
  const prepared = comparable(text);
  const { length, letters } = prepared;
  let node = 0;
  let at = 0;
  for (; at < length && tailLength(trie, node) === 0; at++) {
    node = nextNode(trie, node, letters[at]!);
    if (node === 0) return undefined;
  }
  const rest = tailLength(trie, node);
  if (rest !== length - at) return undefined;
  for (let index = 0; index < rest; index++) {
    if (tailLetter(trie, node, index) !== letters[at + index]) return undefined;
  }
  const list = listAt(trie, node);
  const patterns = list === 0 ? [] : trie.patterns.slice(trie.lists[list - 1], trie.lists[list]);
  const named = patterns.filter((one) => one.of === of && !one.isInverted && keepsNumerals(trie, one, prepared));
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
