/** The terms that a longer text mentions. */
import { fold } from "./suggestion.ts";
import { termNames, type TermName } from "./term-name.ts";
import type { VocabularyLabels } from "./vocabulary-labels.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A name of a term within a text. */
export interface TermMention<Key extends string = string> extends TermName<Key> {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends: the place after its last unit. */
  readonly end: number;
}

/** What stands between two letters that are compared. */
type Gap = "" | "apart" | "hyphen" | "comma" | "stop";

/** A text as it is compared: its letters and digits without case and accents, and what stood before each. */
interface Comparable {
  /** The letters and digits, one a place. */
  readonly letters: readonly string[];
  /** What stood before each of them; before the first, nothing. */
  readonly gaps: readonly Gap[];
  /** Where each begins in the text. */
  readonly starts: readonly number[];
  /** Where each ends in the text. */
  readonly ends: readonly number[];
}

/** A name as it is looked for in texts. */
interface Pattern {
  readonly name: TermName;
  readonly gaps: readonly Gap[];
  readonly isTurned: boolean;
  /** How an abbreviation is written; other names may be written in any case. */
  readonly exactly?: string;
}

/** A place in the tree of names: where each next letter leads, and the names that end here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly patterns: Pattern[];
}

/** Finds the names of the terms in a text, the longest at each place. */
export function mentionsIn(text: string, of: Vocabulary, labels: readonly VocabularyLabels[]): TermMention[] {
  const trees = [treeOf(of), ...labels.map((table) => treeOf(of, table))];
  const read = comparable(text);
  const mentions: TermMention[] = [];
  for (let at = 0; at < read.letters.length;) {
    const longest = isEdge(read, at) ? longestAt(text, read, at, trees) : undefined;
    if (longest === undefined) at++;
    else {
      mentions.push({ ...longest.name, start: read.starts[at]!, end: read.ends[longest.last]! });
      at = longest.last + 1;
    }
  }
  return mentions;
}

interface Match {
  readonly name: TermName;
  /** The place of its last letter. */
  readonly last: number;
}

function longestAt(text: string, read: Comparable, at: number, trees: readonly Node[]): Match | undefined {
  let longest: Match | undefined;
  let nodes = trees;
  for (let last = at; last < read.letters.length && nodes.length > 0; last++) {
    nodes = nodes.flatMap((node) => node.next.get(read.letters[last]!) ?? []);
    const end = nodes.some(({ patterns }) => patterns.length > 0) ? endOf(read, at, last) : undefined;
    if (end === undefined) continue;
    const fitting = nodes.flatMap(({ patterns }) => patterns.filter((pattern) => fits(text, read, at, pattern)));
    const [first, ...others] = fitting;
    if (first === undefined) continue;
    const isShared = others.some(({ name }) => name.key !== first.name.key);
    longest = isShared ? undefined : { name: first.name, last: end };
  }
  return longest;
}

/** Where a name that has come to an end really ends: at the edge of a word, after the plural's `s` if there is one. */
function endOf(read: Comparable, at: number, last: number): number | undefined {
  if (isEdge(read, last + 1)) return last;
  const isPlural = last - at >= 3 && read.letters[last + 1] === "s" && read.letters[last] !== "s";
  return isPlural && isEdge(read, last + 2) ? last + 1 : undefined;
}

/** Whether a word may begin at a place: after a gap or a sign, and anywhere in Chinese. */
function isEdge({ letters, gaps }: Comparable, at: number): boolean {
  if (at === 0 || at >= letters.length || gaps[at] !== "") return true;
  const [before, after] = [kindOf(letters[at - 1]!), kindOf(letters[at]!)];
  return [before, after].some((kind) => kind === "chinese" || kind === "sign");
}

/** Whether the parts of a name stand together in the text as they do in the name. */
function fits(text: string, read: Comparable, at: number, { gaps, isTurned, exactly }: Pattern): boolean {
  for (let index = 1; index < gaps.length; index++) {
    const gap = read.gaps[at + index]!;
    if ((gap === "comma" || gap === "stop") && gaps[index] !== gap) return false;
    if (isTurned && gaps[index] === "comma" && gap !== "comma") return false;
    if (gap === "apart" && gaps[index] === "" && !changesKind(read.letters, at + index)) return false;
  }
  if (exactly === undefined) return true;
  if (/^\p{L}{2}$/u.test(exactly) && leadsOn(text, read, at + gaps.length)) return false;
  const written = text.slice(read.starts[at], read.ends[at + gaps.length - 1]);
  return written.replaceAll(/[^\p{L}\p{N}]/gu, "") === exactly;
}

/** Whether a hyphen and a capital or digit follow, with which two letters are the beginning of another name: PD-L1, MG-K10. */
function leadsOn(text: string, { gaps, starts, ends }: Comparable, at: number): boolean {
  return gaps[at] === "hyphen" && /[\p{Lu}\p{N}]/u.test(text.slice(starts[at], ends[at]));
}

/** Whether letters turn into digits, or one script into another, at a place. */
function changesKind(letters: readonly string[], at: number): boolean {
  return kindOf(letters[at - 1]!) !== kindOf(letters[at]!);
}

function kindOf(letter: string): "letter" | "digit" | "chinese" | "sign" {
  if (/[a-z]/.test(letter)) return "letter";
  if (/\p{N}/u.test(letter)) return "digit";
  if (isHan(letter)) return "chinese";
  return /\p{L}/u.test(letter) ? "letter" : "sign";
}

function isHan(letter: string): boolean {
  return letter >= "⺀" && /\p{Script=Han}/u.test(letter);
}

/** The trees of each vocabulary and of each table of labels; worked out when first asked for. */
const trees = /* @__PURE__ */ new WeakMap<Vocabulary | VocabularyLabels, Node>();

function treeOf(of: Vocabulary, labels?: VocabularyLabels): Node {
  const known = trees.get(labels ?? of);
  if (known !== undefined) return known;
  const root: Node = { next: new Map(), patterns: [] };
  for (const name of termNames(of, labels)) {
    // A key such as car_t is nobody's word; one such as TNFRSF17 is a symbol that people write.
    if (name.by === "key" && !/[A-Z]/.test(name.name)) continue;
    for (const spelling of spellings(name)) grow(root, name, spelling);
  }
  trees.set(labels ?? of, root);
  return root;
}

/** A way to write a name. */
interface Spelling {
  readonly text: string;
  /** Whether its words stand the other way round, which only the comma tells from other words. */
  readonly isTurned: boolean;
}

/** A name, and its words the other way round with a comma, as indexes have it: Lupus Erythematosus, Systemic. */
function spellings({ by, name }: TermName): Spelling[] {
  const straight = [name, ...(/[a-z]{4}y$/i.test(name) ? [name.replace(/y$/i, "ies")] : [])].map((text) => {
    return { text, isTurned: false };
  });
  if (by === "key" || name.includes(",")) return straight;
  const words = name.split(" ");
  const turned = words
    .slice(1)
    .map((_, index) => [words.slice(index + 1).join(" "), words.slice(0, index + 1).join(" ")])
    .filter((parts) => parts.every((part) => part.length > 2));
  return [...straight, ...turned.map((parts) => ({ text: parts.join(", "), isTurned: true }))];
}

function grow(root: Node, name: TermName, { text, isTurned }: Spelling): void {
  const { letters, gaps } = comparable(text);
  // One letter or sign is too little to go by.
  if (letters.length < 2) return;
  let node = root;
  for (const letter of letters) {
    let next = node.next.get(letter);
    if (next === undefined) {
      next = { next: new Map(), patterns: [] };
      node.next.set(letter, next);
    }
    node = next;
  }
  const plain = text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const isAbbreviation = letters.length <= 6 && /\p{Lu}/u.test(plain) && !/\p{Ll}|\p{Script=Han}/u.test(plain);
  node.patterns.push({ name, gaps, isTurned, ...(isAbbreviation && { exactly: plain }) });
}

/** Reads a text once, from its first to its last letter. */
function comparable(text: string): Comparable {
  const read = { letters: [] as string[], gaps: [] as Gap[], starts: [] as number[], ends: [] as number[] };
  let gap: Gap = "";
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + letter.length;
    if (isPossessive(text, at)) {
      at = end + 1;
      continue;
    }
    const folded = /[a-z0-9]/.test(letter) ? letter : fold(letter);
    if (folded === "") gap = wider(gap, letter);
    for (const [index, each] of [...folded].entries()) {
      read.letters.push(each);
      read.gaps.push(index === 0 && read.letters.length > 1 ? gap : "");
      read.starts.push(at);
      read.ends.push(end);
      gap = "";
    }
    at = end;
  }
  return read;
}

/** Whether an `'s` that ends a word begins here. */
function isPossessive(text: string, at: number): boolean {
  return "'’ʼ".includes(text[at]!) && text[at + 1] === "s" && !/[\p{L}\p{N}]/u.test(text.slice(at + 2, at + 4));
}

/** What separates two letters once one sign more stands between them. */
function wider(gap: Gap, sign: string): Gap {
  if (gap === "stop" || /[;:.()[\]{}"“”。；：、（）]/u.test(sign)) return "stop";
  if (gap === "comma" || sign === "," || sign === "，") return "comma";
  if (/\p{M}/u.test(sign)) return gap;
  if (/[\p{Pd}\p{Pc}'’·]/u.test(sign)) return gap === "apart" ? "apart" : "hyphen";
  return "apart";
}
