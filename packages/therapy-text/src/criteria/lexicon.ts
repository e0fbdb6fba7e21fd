/** The names that criteria use, as a tree of words. */
import type { Vocabulary, VocabularyLabels } from "@org/therapy-model/vocabulary";
import { termNames } from "@org/therapy-model/vocabulary";
import { measurementMethods, measurements } from "@org/therapy-model";
import { diseases, diseaseStates, scales, treatments } from "@org/therapy-model/vocabularies";
import { ambiguousNames } from "../terms/ambiguous-names.ts";
import { criterionNames, notNames } from "./names/criterion-names.ts";
import { cueWords } from "./names/cue-words.ts";
import { type Word, wordsOf } from "./words.ts";

/** What a name denotes: a term, or a word that relates terms to each other. */
export type MeaningKind = "disease" | "treatment" | "measurement" | "scale" | "state" | "method" | "cue";

/** A meaning of a name. */
export interface Meaning {
  readonly kind: MeaningKind;
  /** The key of the term, or of the cue. */
  readonly key: string;
  /** The spelling of an abbreviation, which matches only as it is written. */
  readonly exactly?: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly meanings: Meaning[];
}

/** A name in a text. */
export interface NameMatch {
  readonly meaning: Meaning;
  /** The index of the word after the name. */
  readonly next: number;
}

const vocabularies: readonly (readonly [MeaningKind, Vocabulary])[] = [
  ["measurement", measurements],
  ["scale", scales],
  ["disease", diseases],
  ["treatment", treatments],
  ["state", diseaseStates],
  ["method", measurementMethods],
];

let english: Node | undefined;
const others = new WeakMap<VocabularyLabels, Node>();

/** Returns the trees of names: the English one, and those of labels in other languages. */
export function lexiconOf(labels: readonly VocabularyLabels[]): readonly Node[] {
  english ??= englishTree();
  return [english, ...labels.flatMap((table) => treeOfLabels(table) ?? [])];
}

function treeOfLabels(labels: VocabularyLabels): Node | undefined {
  const [kind, of] = vocabularies.find(([, { id }]) => id === labels.vocabulary) ?? [];
  if (kind === undefined || of === undefined) return undefined;
  let tree = others.get(labels);
  if (tree === undefined) {
    tree = emptyNode();
    for (const { key, name } of termNames(of, labels)) addName(tree, name, { kind, key });
    others.set(labels, tree);
  }
  return tree;
}

function englishTree(): Node {
  const tree = emptyNode();
  for (const [cue, phrases] of Object.entries(cueWords))
    for (const phrase of phrases) addName(tree, phrase, { kind: "cue", key: cue });
  for (const [kind, key, names] of criterionNames)
    for (const name of names) addName(tree, name, { kind, key });
  for (const [kind, of] of vocabularies) {
    const ambiguous = ambiguousNames[of.id] ?? {};
    for (const { key, by, name } of termNames(of)) {
      if ((by === "key" && !/[A-Z]/.test(name)) || Object.hasOwn(ambiguous, name) || notNames.has(name)) continue;
      addName(tree, name, { kind, key });
    }
  }
  return tree;
}

function emptyNode(): Node {
  return { next: new Map(), meanings: [] };
}

const abbreviation = /^[A-Za-z]{1,2}[A-Z]+[A-Za-z]?$|^[A-Z][A-Za-z]{1,3}[A-Z]?$/;

/** Adds a name; of two meanings with the same spelling, the first one counts. */
function addName(tree: Node, name: string, { kind, key }: Meaning): void {
  const words = wordsOf(name);
  if (words.length === 0) return;
  let node = tree;
  for (const { folded } of words) {
    let next = node.next.get(folded);
    if (next === undefined) node.next.set(folded, (next = emptyNode()));
    node = next;
  }
  const isExact = words.length === 1 && kind !== "cue" && abbreviation.test(name) && name.length <= 6 && !isWord(name);
  node.meanings.push(isExact ? { kind, key, exactly: name } : { kind, key });
}

/** Checks whether a name is an ordinary word with a capital, such as `Lupus`. */
function isWord(name: string): boolean {
  return /^[A-Z]?[a-z]{3,}$/.test(name);
}

/** Finds the longest name that begins at a word. */
export function nameAt(text: string, words: readonly Word[], at: number, trees: readonly Node[]): NameMatch | undefined {
  let longest: NameMatch | undefined;
  for (const tree of trees) {
    let node: Node | undefined = tree;
    for (let index = at; index < words.length && node !== undefined; index++) {
      const word: string = words[index]!.folded;
      const exact: Node | undefined = node.next.get(word);
      const plural: Node | undefined = exact === undefined || exact.meanings.length === 0 ? singularNode(node, word) : undefined;
      const meaning = meaningOf(text, words, at, index, exact) ?? meaningOf(text, words, at, index, plural);
      if (meaning !== undefined && index + 1 > (longest?.next ?? 0)) longest = { meaning, next: index + 1 };
      node = exact ?? plural;
    }
  }
  return longest;
}

/** The node of the singular of a word. */
function singularNode(node: Node, word: string): Node | undefined {
  if (!word.endsWith("s") || word.length < 3) return undefined;
  return (
    node.next.get(word.slice(0, -1)) ??
    (word.endsWith("ies") ? node.next.get(`${word.slice(0, -3)}y`) : undefined) ??
    (word.endsWith("es") ? (node.next.get(word.slice(0, -2)) ?? node.next.get(`${word.slice(0, -2)}is`)) : undefined)
  );
}

function meaningOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  node: Node | undefined,
): Meaning | undefined {
  return node?.meanings.find(({ exactly }) => {
    if (exactly === undefined) return true;
    const written = text.slice(words[first]!.start, words[last]!.end);
    return written === exactly || written === `${exactly}s`;
  });
}

