/** The names that criteria use, as a tree of words. */
import type { Vocabulary, VocabularyLabels } from "@org/therapy-model/vocabulary";
import { termNames } from "@org/therapy-model/vocabulary";
import { measurementMethods, measurements } from "@org/therapy-model";
import { diseases, diseaseStates, scales, treatments } from "@org/therapy-model/vocabularies";
import { ambiguousNames } from "../terms/ambiguous-names.ts";
import { criterionNames, notNames } from "./names/criterion-names.ts";
import { cueWords } from "./names/cue-words.ts";
import type { Meaning, MeaningKind, NameNode } from "./name-node.ts";
import { type Word, type WordForm, wordsOf } from "./words.ts";

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

let english: NameNode | undefined;
const others = new WeakMap<VocabularyLabels, NameNode>();

/** Returns the trees of names: the English one, and those of labels in other languages. */
export function lexiconOf(labels: readonly VocabularyLabels[]): readonly NameNode[] {
  english ??= englishTree();
  return [english, ...labels.flatMap((table) => treeOfLabels(table) ?? [])];
}

function treeOfLabels(labels: VocabularyLabels): NameNode | undefined {
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

function englishTree(): NameNode {
  const tree = emptyNode();
  for (const [cue, phrases] of Object.entries(cueWords))
    for (const phrase of phrases) addName(tree, phrase, { kind: "cue", key: cue });
  for (const [kind, key, names] of criterionNames) for (const name of names) addName(tree, name, { kind, key });
  for (const [kind, of] of vocabularies) {
    const ambiguous = ambiguousNames[of.id] ?? {};
    for (const { key, by, name } of termNames(of)) {
      if (
        (by === "key" && !/[A-Z]/.test(name)) ||
        Object.hasOwn(ambiguous, name) ||
        notNames.has(name) ||
        key === "neoplasm"
      )
        continue;
      addName(tree, name, { kind, key });
      if (name.includes("/")) addName(tree, name.replaceAll("/", " "), { kind, key });
    }
  }
  return tree;
}

function emptyNode(): NameNode {
  return { next: new Map(), meanings: [] };
}

const abbreviation = /^[A-Za-z]{1,2}[A-Z]+[A-Za-z]?$|^[A-Z][A-Za-z]{1,3}[A-Z]?$/;

/** Adds a name; of two meanings with the same spelling, the first one counts. */
function addName(tree: NameNode, name: string, { kind, key }: Meaning): void {
  const words = wordsOf(name);
  if (words.length === 0) return;
  let node = tree;
  for (const {
    form: { folded },
  } of words) {
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

/** Finds the longest name that begins at a word. The first tree is the English one. */
export function nameAt(
  text: string,
  words: readonly Word[],
  at: number,
  trees: readonly NameNode[],
): NameMatch | undefined {
  const first = englishNames(words[at]!.form, trees[0]!);
  if (first === undefined && trees.length === 1) return undefined;
  let longest = longestFrom(text, words, at, first);
  for (let index = 1; index < trees.length; index++) {
    const other = longestFrom(text, words, at, nextNode(trees[index]!, words[at]!.form));
    if (other !== undefined && other.next > (longest?.next ?? 0)) longest = other;
  }
  return longest;
}

/** The English names that begin with a word. */
function englishNames(form: WordForm, tree: NameNode): NameNode | undefined {
  form.names ??= nextNode(tree, form) ?? null;
  return form.names ?? undefined;
}

/** The names that continue with a word or its singular. */
function nextNode(node: NameNode, { folded, singulars }: WordForm): NameNode | undefined {
  const exact = node.next.get(folded);
  if (exact !== undefined && (exact.meanings.length > 0 || singulars.length === 0)) return exact;
  for (const singular of singulars) {
    const next = node.next.get(singular);
    if (next !== undefined) return next;
  }
  return exact;
}

function longestFrom(
  text: string,
  words: readonly Word[],
  at: number,
  first: NameNode | undefined,
): NameMatch | undefined {
  let longest: NameMatch | undefined;
  let node = first;
  for (let index = at; node !== undefined;) {
    const meaning = node.meanings.length === 0 ? undefined : meaningOf(text, words, at, index, node);
    if (meaning !== undefined) longest = { meaning, next: index + 1 };
    index++;
    // An abbreviation in brackets may be within a name.
    if (words[index]?.form.folded === "(" && words[index + 2]?.form.folded === ")" && !node.next.has("(")) index += 3;
    const next = words[index];
    node = next === undefined || node.next.size === 0 ? undefined : nextNode(node, next.form);
  }
  return longest;
}

const beforeLeukemia =
  /^(?:relapsed|refractory|b|t|ph|phi|lineage|cell|positive|negative|\+|childhood|pediatric|precursor|active|primary)$/;
const afterAll =
  /^(?:of|the|following|inclusion|exclusion|criteria|above|below|other|these|those|patients?|subjects?|participants?)$/;

/** Whether `ALL` is the abbreviation of a leukemia, not a word in capitals. */
function isLeukemia(text: string, words: readonly Word[], at: number): boolean {
  if (beforeLeukemia.test(words[at - 1]?.form.folded ?? "")) return true;
  const next = words[at + 1];
  return (
    next === undefined || !(afterAll.test(next.form.folded) || /^[A-Z]{2,}$/.test(text.slice(next.start, next.end)))
  );
}

function meaningOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  { meanings }: NameNode,
): Meaning | undefined {
  // Only a name of one word is an abbreviation.
  if (first < last) return meanings[0];
  const written = words[first]!.form.spelling;
  if (written === "ALL" && !isLeukemia(text, words, first))
    return meanings.find(({ exactly }) => exactly === undefined);
  const ordered = written === "ALL" ? meanings.filter(({ exactly }) => exactly !== undefined) : meanings;
  for (const meaning of ordered) {
    if (meaning.exactly === undefined) return meaning;
    if (written === meaning.exactly || written === `${meaning.exactly}s`) return meaning;
  }
  return undefined;
}
