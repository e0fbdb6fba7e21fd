// cspell:ignore aemi diarrhoea esoph gynaec gynec haem isation ization oedema oesoph paed -- abbreviations and parts of expressions
/** The words of a text, in a form in which spellings are equal. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import type { NameNode } from "./name-node.ts";

/** A word, a number, a Chinese character or a sign, with its offsets. */
export interface Word {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
  readonly form: WordForm;
}

const wordPattern =
  /[A-Za-z\u00c0-\u024f\u0370-\u03ff]+(?:['’][A-Za-z]{1,2}(?![A-Za-z]))?|\d+(?:[.,]\d+)*|[\u3400-\u9fff]|[,;:.()[\]/+&!?<>≤≥=%*•、，；：。（）]/g;

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
  /** The word in lower case, in American spelling, without accents and possessive ending; a sign in its ASCII form. */
  readonly folded: string;
  /** The forms that may be its singular. */
  readonly singulars: readonly string[];
  /** The English names that begin with the word, if they were looked up; `null` if no name begins with it. */
  names?: NameNode | null;
}

const forms = new Map<string, WordForm>();
/** The number of spellings that are kept; texts of many invented words must not fill the memory. */
const mostForms = 100_000;

/** Returns the form of a word. */
function formOf(word: string): WordForm {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const folded = signs.get(word) ?? foldWord(word);
  const form = { folded, singulars: singularsOf(folded) };
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

/** Lists the words and signs of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const [word] = match;
    words.push({ start: match.index, end: match.index + word.length, form: formOf(word) });
  }
  return words;
}
