// cspell:ignore aemi diarrhoea esoph gynaec gynec haem isation ization oedema oesoph paed -- abbreviations and parts of expressions
/** The words of a text, in a form in which spellings are equal. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { cluesOf } from "./clue.ts";
import type { NameNode } from "./name-node.ts";
import { kindOfCharacter, kinds, wordEnd } from "./word-end.ts";

/** A word, a number, a Chinese character or a sign, with its offsets. */
export interface Word {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
  readonly form: WordForm;
}

/** Signs of Chinese texts, with those of English texts. */
const signs: ReadonlyMap<string, string> = new Map([
  ["，", ","],
  ["、", ","],
  ["；", ";"],
  ["：", ":"],
  ["。", "."],
  ["（", "("],
  ["）", ")"],
]);

/** British spellings within a word, with the American ones. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/haem/g, "hem"],
  [/aemi/g, "emi"],
  [/tumour/g, "tumor"],
  [/oedema/g, "edema"],
  [/oesoph/g, "esoph"],
  [/diarrhoea/g, "diarrhea"],
  [/paed/g, "ped"],
  [/gynaec/g, "gynec"],
  [/isation/g, "ization"],
  [/foetal/g, "fetal"],
];

const british = /ae|our|oe|isation/;

/** The spelling of a word for comparison; kept for all texts. */
export interface WordForm {
  /** The word as it is written. */
  readonly spelling: string;
  /** The word in lower case, in American spelling, without accents and possessive ending; a sign in its ASCII form. */
  readonly folded: string;
  /** The forms that may be its singular. */
  readonly singulars: readonly string[];
  /** The clues that the word has, as bits of `clue`. */
  readonly clues: number;
  /** The English names that begin with the word, if they were looked up; `null` if no name begins with it. */
  names: NameNode | null | undefined;
}

const forms = new Map<string, WordForm>();
/** The number of spellings that are kept; texts of many invented words must not fill the memory. */
const mostForms = 100_000;

/** Returns the form of a word. */
function formOf(word: string): WordForm {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const folded = signs.get(word) ?? foldWord(word);
  const form: WordForm = {
    spelling: word,
    folded,
    singulars: singularsOf(folded),
    clues: cluesOf(word),
    names: undefined,
  };
  if (forms.size >= mostForms) forms.clear();
  forms.set(word, form);
  return form;
}

function foldWord(word: string): string {
  let folded = word.toLowerCase().replace(/['’]s$/, "");
  if (/[\u00c0-\u024f]/.test(folded)) folded = normalizeForSuggestion(folded);
  if (british.test(folded)) for (const [pattern, spelling] of spellings) folded = folded.replace(pattern, spelling);
  return folded;
}

function singularsOf(word: string): string[] {
  if (!word.endsWith("s") || word.length < 3) return [];
  const stem = word.slice(0, -1);
  if (word.endsWith("ies")) return [stem, `${word.slice(0, -3)}y`, word.slice(0, -2)];
  return word.endsWith("es") ? [stem, word.slice(0, -2), `${word.slice(0, -2)}is`] : [stem];
}

/** The forms of words that were read last, by a hash of their letters: most words of a text are among them. */
const recent: (WordForm | undefined)[] = Array.from({ length: 1 << 14 });

/** Returns the form of the word between two offsets, without a copy of its letters if it was read before. */
function formAt(text: string, start: number, end: number): WordForm {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 14)) & (recent.length - 1);
  const known = recent[slot];
  if (known !== undefined && isSpelled(known.spelling, text, start, end)) return known;
  return (recent[slot] = formOf(text.slice(start, end)));
}

function isSpelled(spelling: string, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (spelling.length !== length) return false;
  for (let at = 0; at < length; at++) if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Lists the words and signs of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindOfCharacter(text.charCodeAt(start));
    const end = kind === kinds.none ? start + 1 : wordEnd(text, start, kind);
    if (kind !== kinds.none) words.push({ start, end, form: formAt(text, start, end) });
    start = end;
  }
  return words;
}
