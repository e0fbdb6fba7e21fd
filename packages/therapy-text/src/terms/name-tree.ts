/** The names of a vocabulary as a tree of letters. */
import {
  aliasNames,
  type TermName,
  termNames,
  type Vocabulary,
  type VocabularyLabels,
} from "@org/therapy-model/vocabulary";
import { comparable, type Comparable, separatesNumerals } from "./comparable.ts";

/** A name that is searched for. */
export interface NamePattern {
  readonly name: TermName;
  readonly comparable: Comparable;
  readonly isInverted: boolean;
  /** Whether blanks may not separate the letters from the digits: CART19, not CAR-T 19. */
  readonly isJoined: boolean;
  /** Whether a separator is between two numerals. */
  readonly hasNumerals: boolean;
  /** The exact spelling of an abbreviation; other names match in any case. */
  readonly exactly?: string;
}

/** A node of the tree of names: the next letters, and the names that end here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly patterns: NamePattern[];
}

/** Cache of the trees of vocabularies and label tables. */
const trees = /* @__PURE__ */ new WeakMap<Vocabulary | VocabularyLabels, NameNode>();

/** Returns the tree of the names of a vocabulary, with its aliases, or of the names in the language of the labels. */
export function treeOf(of: Vocabulary, labels?: VocabularyLabels): NameNode {
  const known = trees.get(labels ?? of);
  if (known !== undefined) return known;
  const root: NameNode = { next: new Map(), patterns: [] };
  for (const name of [...termNames(of, labels), ...(labels === undefined ? symbolAliases(of) : [])]) {
    // A key such as car_t does not occur in texts; one such as TNFRSF17 is a symbol.
    if (name.by === "key" && !/[A-Z]/.test(name.name)) continue;
    for (const spelling of spellings(name, of.id)) addPattern(root, name, spelling);
  }
  trees.set(labels ?? of, root);
  return root;
}

/** The aliases that are symbols. Alias names are phrases such as names of diseases, which mean the gene only in a database. */
function symbolAliases(of: Vocabulary): TermName[] {
  return aliasNames(of).filter(({ name }) => /^[A-Za-z0-9/.-]{3,12}$/.test(name) && /[A-Z]/.test(name));
}

/** A spelling of a name. */
interface Spelling {
  readonly text: string;
  /** Whether the words are inverted; then the comma is required. */
  readonly isInverted?: boolean;
  /** Whether blanks may not separate the letters from the digits. */
  readonly isJoined?: boolean;
}

/** Returns a name, its plural, its possessive, its spans with a hyphen, and its inverted forms as in MeSH: Lupus Erythematosus, Systemic. */
function spellings({ by, name }: TermName, vocabulary: string): Spelling[] {
  const direct: Spelling[] = [name, ...(/[a-z]{4}y$/i.test(name) ? [name.replace(/y$/i, "ies")] : [])].map((text) => {
    return { text };
  });
  // The person after whom a disease is named may have an ending: Parkinson's disease.
  const eponym =
    vocabulary === "disease" ? /^\p{Lu}\p{Ll}+(?= (?:disease|syndrome|lymphoma|sarcoma)$)/u.exec(name)?.[0] : undefined;
  if (eponym !== undefined) direct.push({ text: `${eponym}'s${name.slice(eponym.length)}` });
  const span = name.replaceAll(/(?<=(?:\d|\b[IVX]{1,4})[a-c]?)\/(?=(?:\d|[IVX]{1,4}\b|Phase))/g, "-");
  if (span !== name) direct.push({ text: span });
  const digits = vocabulary === "target" ? /^CD(\d{1,3})$/.exec(name)?.[1] : undefined;
  if (digits !== undefined) direct.push({ text: `CART${digits}`, isJoined: true });
  return by === "key" || by === "alias" ? direct : [...direct, ...inverted(name)];
}

/** A word that begins no inverted name: after it, a comma separates the members of a list. */
const generalHead = /^(?:disease|disorder|syndrome)s?$/i;

/** Inverts a name at each blank, and at two blanks: `Leukemia, Myeloid, Acute`. */
function inverted(name: string): Spelling[] {
  if (name.includes(",")) return [];
  const words = name.split(" ");
  const single = words.slice(1).map((_, index) => [words.slice(index + 1), words.slice(0, index + 1)]);
  const double = words.length === 3 ? [[words.slice(2), words.slice(1, 2), words.slice(0, 1)]] : [];
  return [...single, ...double]
    .map((parts) => parts.map((part) => part.join(" ")))
    .filter((parts) => parts.every((part) => part.length > 2) && !generalHead.test(parts[0]!))
    .map((parts) => ({ text: parts.join(", "), isInverted: true }));
}

function addPattern(root: NameNode, name: TermName, { text, isInverted = false, isJoined = false }: Spelling): void {
  const prepared = comparable(text);
  const { letters } = prepared;
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
  // A small letter after digits is a part of the symbol: CD19t.
  const isSymbol = isAbbreviation || name.by === "alias" || /^[A-Z]+\d+[a-z]$/.test(plain);
  const hasNumerals = letters.some((_, at) => separatesNumerals(prepared, at));
  node.patterns.push({
    name,
    comparable: prepared,
    isInverted,
    isJoined,
    hasNumerals,
    ...(isSymbol && { exactly: plain }),
  });
}

/** Finds the name that a text is, regardless of the separators. Returns `undefined` if the text is not a name, or several terms have it. */
export function nameInTree(root: NameNode, text: string): TermName | undefined {
  let node: NameNode | undefined = root;
  for (const letter of comparable(text).letters) node = node?.next.get(letter);
  const [first, ...others] = (node?.patterns ?? []).filter(({ isInverted }) => !isInverted);
  return first !== undefined && others.every(({ name }) => name.key === first.name.key) ? first.name : undefined;
}
