/** The words of a text, in a form in which spellings are equal. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";

/** A word, a number, a Chinese character or a sign, with its offsets. */
export interface Word {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
  /** The word in lower case, in American spelling, without accents and possessive ending; a sign in its ASCII form. */
  readonly folded: string;
}

const wordPattern =
  /[A-Za-z\u00c0-\u024f\u0370-\u03ff]+(?:['’][A-Za-z]{1,2}(?![A-Za-z]))?|\d+(?:[.,]\d+)*|[\u3400-\u9fff]|[,;:.()[\]/+&!?<>≤≥=%*•、，；：。（）]/g;

/** Signs of Chinese texts, with those of English texts. */
const signs: Readonly<Record<string, string>> = { "，": ",", "、": ",", "；": ";", "：": ":", "。": ".", "（": "(", "）": ")" };

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

const folded = new Map<string, string>();
/** The number of spellings that are kept; a text of many invented words must not fill the memory. */
const mostFolded = 20_000;

/** Returns a word in the form in which spellings are compared. */
export function foldWord(word: string): string {
  const known = folded.get(word) ?? signs[word];
  if (known !== undefined) return known;
  let form = word.toLowerCase().replace(/['’]s$/, "");
  if (/[^a-z0-9]/.test(form) && /[\u00c0-\u024f]/.test(form)) form = normalizeForSuggestion(form);
  for (const [pattern, spelling] of spellings) form = form.replace(pattern, spelling);
  if (folded.size < mostFolded) folded.set(word, form);
  return form;
}

/** Lists the words and signs of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    words.push({ start: index, end: index + word.length, folded: foldWord(word) });
  }
  return words;
}
