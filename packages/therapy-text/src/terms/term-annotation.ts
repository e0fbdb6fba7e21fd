/** Annotations: the names of terms in a text, with their offsets. */
import {
  normalizeForSuggestion,
  type TermName,
  termNames,
  type Vocabulary,
  type VocabularyLabels,
} from "@org/therapy-model/vocabulary";

/** A name of a term in a text. */
export interface TermAnnotation<Key extends string = string> extends TermName<Key> {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
}

/** The separator between two letters. */
type Gap = "" | "apart" | "hyphen" | "comma" | "stop";

/** A text prepared for comparison: its letters and digits without case and accents, and the separator before each. */
interface Comparable {
  /** The letters and digits. */
  readonly letters: readonly string[];
  /** The separator before each letter; empty before the first. */
  readonly gaps: readonly Gap[];
  /** The start offset of each letter. */
  readonly starts: readonly number[];
  /** The end offset of each letter. */
  readonly ends: readonly number[];
}

/** A name that is searched for. */
interface Pattern {
  readonly name: TermName;
  readonly gaps: readonly Gap[];
  readonly isInverted: boolean;
  /** The exact spelling of an abbreviation; other names match in any case. */
  readonly exactly?: string;
}

/** A node of the tree of names: the next letters, and the names that end here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly patterns: Pattern[];
}

/** Finds the names of terms in a text; the longest one at each offset. */
export function annotateTerms(text: string, of: Vocabulary, labels: readonly VocabularyLabels[]): TermAnnotation[] {
  const trees = [treeOf(of), ...labels.map((table) => treeOf(of, table))];
  const prepared = comparable(text);
  const annotations: TermAnnotation[] = [];
  for (let at = 0; at < prepared.letters.length;) {
    const longest = isEdge(prepared, at) ? longestAt(text, prepared, at, trees) : undefined;
    if (longest === undefined) at++;
    else {
      annotations.push({ ...longest.name, start: prepared.starts[at]!, end: prepared.ends[longest.last]! });
      at = longest.last + 1;
    }
  }
  return annotations;
}

interface Match {
  readonly name: TermName;
  /** The index of its last letter. */
  readonly last: number;
}

function longestAt(text: string, prepared: Comparable, at: number, trees: readonly Node[]): Match | undefined {
  let longest: Match | undefined;
  let nodes = trees;
  for (let last = at; last < prepared.letters.length && nodes.length > 0; last++) {
    nodes = nodes.flatMap((node) => node.next.get(prepared.letters[last]!) ?? []);
    const end = nodes.some(({ patterns }) => patterns.length > 0) ? endOf(prepared, at, last) : undefined;
    if (end === undefined) continue;
    const matching = nodes.flatMap(({ patterns }) => patterns.filter((pattern) => fits(text, prepared, at, pattern)));
    const [first, ...others] = matching;
    if (first === undefined) continue;
    const isShared = others.some(({ name }) => name.key !== first.name.key);
    longest = isShared ? undefined : { name: first.name, last: end };
  }
  return longest;
}

/** Returns the last letter of a name: at the end of a word, including a plural `s`. */
function endOf(prepared: Comparable, at: number, last: number): number | undefined {
  if (isEdge(prepared, last + 1)) return last;
  const isPlural = last - at >= 3 && prepared.letters[last + 1] === "s" && prepared.letters[last] !== "s";
  return isPlural && isEdge(prepared, last + 2) ? last + 1 : undefined;
}

/** Checks whether a word can begin at an index: after a separator or a sign, and anywhere in Chinese text. */
function isEdge({ letters, gaps }: Comparable, at: number): boolean {
  if (at === 0 || at >= letters.length || gaps[at] !== "") return true;
  const [before, after] = [kindOf(letters[at - 1]!), kindOf(letters[at]!)];
  return [before, after].some((kind) => kind === "chinese" || kind === "sign");
}

/** Checks whether the separators in the text are compatible with those of the name. */
function fits(text: string, prepared: Comparable, at: number, { gaps, isInverted, exactly }: Pattern): boolean {
  for (let index = 1; index < gaps.length; index++) {
    const gap = prepared.gaps[at + index]!;
    if ((gap === "comma" || gap === "stop") && gaps[index] !== gap) return false;
    if (isInverted && gaps[index] === "comma" && gap !== "comma") return false;
    if (gap === "apart" && gaps[index] === "" && !changesKind(prepared.letters, at + index)) return false;
  }
  if (exactly === undefined) return true;
  if (/^\p{L}{2}$/u.test(exactly) && continuesName(text, prepared, at + gaps.length)) return false;
  const written = text.slice(prepared.starts[at], prepared.ends[at + gaps.length - 1]);
  return written.replaceAll(/[^\p{L}\p{N}]/gu, "") === exactly;
}

/** Checks whether a hyphen and a capital or digit follow two letters, which then begin another name: PD-L1, MG-K10. */
function continuesName(text: string, { gaps, starts, ends }: Comparable, at: number): boolean {
  return gaps[at] === "hyphen" && /[\p{Lu}\p{N}]/u.test(text.slice(starts[at], ends[at]));
}

/** Checks whether the kind of character changes at an index: letters to digits, or one script to another. */
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

/** Cache of the trees of vocabularies and label tables. */
const trees = /* @__PURE__ */ new WeakMap<Vocabulary | VocabularyLabels, Node>();

function treeOf(of: Vocabulary, labels?: VocabularyLabels): Node {
  const known = trees.get(labels ?? of);
  if (known !== undefined) return known;
  const root: Node = { next: new Map(), patterns: [] };
  for (const name of termNames(of, labels)) {
    // A key such as car_t does not occur in texts; one such as TNFRSF17 is a symbol.
    if (name.by === "key" && !/[A-Z]/.test(name.name)) continue;
    for (const spelling of spellings(name)) addPattern(root, name, spelling);
  }
  trees.set(labels ?? of, root);
  return root;
}

/** A spelling of a name. */
interface Spelling {
  readonly text: string;
  /** Whether the words are inverted; then the comma is required. */
  readonly isInverted: boolean;
}

/** Returns a name, its plural, and its inverted forms as in MeSH: Lupus Erythematosus, Systemic. */
function spellings({ by, name }: TermName): Spelling[] {
  const direct = [name, ...(/[a-z]{4}y$/i.test(name) ? [name.replace(/y$/i, "ies")] : [])].map((text) => {
    return { text, isInverted: false };
  });
  if (by === "key" || name.includes(",")) return direct;
  const words = name.split(" ");
  const inverted = words
    .slice(1)
    .map((_, index) => [words.slice(index + 1).join(" "), words.slice(0, index + 1).join(" ")])
    .filter((parts) => parts.every((part) => part.length > 2));
  return [...direct, ...inverted.map((parts) => ({ text: parts.join(", "), isInverted: true }))];
}

function addPattern(root: Node, name: TermName, { text, isInverted }: Spelling): void {
  const { letters, gaps } = comparable(text);
  // A single letter or sign is not searched for.
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
  node.patterns.push({ name, gaps, isInverted, ...(isAbbreviation && { exactly: plain }) });
}

/** Prepares a text for comparison, in one pass. */
function comparable(text: string): Comparable {
  const prepared = { letters: [] as string[], gaps: [] as Gap[], starts: [] as number[], ends: [] as number[] };
  let gap: Gap = "";
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + letter.length;
    if (isPossessive(text, at)) {
      at = end + 1;
      continue;
    }
    const folded = /[a-z0-9]/.test(letter) ? letter : normalizeForSuggestion(letter);
    if (folded === "") gap = widerGap(gap, letter);
    for (const [index, each] of [...folded].entries()) {
      prepared.letters.push(each);
      prepared.gaps.push(index === 0 && prepared.letters.length > 1 ? gap : "");
      prepared.starts.push(at);
      prepared.ends.push(end);
      gap = "";
    }
    at = end;
  }
  return prepared;
}

/** Checks whether an `'s` at the end of a word begins here. */
function isPossessive(text: string, at: number): boolean {
  return "'’ʼ".includes(text[at]!) && text[at + 1] === "s" && !/[\p{L}\p{N}]/u.test(text.slice(at + 2, at + 4));
}

/** Returns the separator of two letters after one more character between them. */
function widerGap(gap: Gap, sign: string): Gap {
  if (gap === "stop" || /[;:.()[\]{}"“”。；：、（）]/u.test(sign)) return "stop";
  if (gap === "comma" || sign === "," || sign === "，") return "comma";
  if (/\p{M}/u.test(sign)) return gap;
  if (/[\p{Pd}\p{Pc}'’·]/u.test(sign)) return gap === "apart" ? "apart" : "hyphen";
  return "apart";
}
