import { beginning, textWords, type TextWord } from "../words/text-words.ts";
import { matchAt, matchOf } from "./match-at.ts";

/** A unit word in the text. */
export interface UnitWord {
  readonly code: string;
  readonly end: number;
  /** Whether the word is listed in another letter case only. */
  readonly recased: boolean;
  readonly assumption?: TextWord["assumption"];
  /** The possible codes where the word has several readings. */
  readonly readings?: readonly string[] | undefined;
}

/** Cells with up to four words before: `CAR+ T cells`, `CD34+ cells`, `viable nucleated cells`. */
const cellWords =
  /(?:(?:CAR[- ]?(?:\+|positive)?[- ]?T?|CD\d{1,3}[A-Za-z]?(?:\+|-| ?positive)?|[A-Z]CR|TCR-?T|T|NK|B|viable|live|autologous|allogeneic|transduced|nucleated|mononuclear|total|positive|expressing|\+)[ -]{0,2}){0,4}(?:cells?|CELLS?)(?![A-Za-z])/y;

/** Cells in Chinese, with their kind in Latin letters: `个CAR-T细胞`, `CD34+细胞`; not a disease or a therapy. */
const chineseCells =
  /个? ?((?:CAR[- ]?(?:\+|阳性)?[- ]?(?:T|NK)?|CD\d{1,3}|TCR-?T|T|NK|B) ?(?:\+|阳性)?) ?细胞(?!淋巴|白血|[瘤癌系毒]|因子|免疫|治疗|疗法|计数|输注|功能|受体)/y;

/** The longest unit word at an index. */
export function unitWordAt(text: string, at: number): UnitWord | undefined {
  const cells = matchAt(cellWords, text, at);
  if (cells !== undefined) return { code: cellsCode(cells), recased: false, end: at + cells.length };
  const [chinese, kind = ""] = isChineseCell(text, at) ? (matchOf(chineseCells, text, at) ?? []) : [];
  if (chinese !== undefined)
    return { code: cellsCode(`${kind.replace("阳性", "+")} cells`), recased: false, end: at + chinese.length };
  const { lengths } = textWords();
  for (const length of lengths.get(beginning(text, at)) ?? []) {
    const word = at + length > text.length ? undefined : wordOf(text, at, length);
    if (word !== undefined) return word;
  }
  return wordOf(text, at, 1);
}

/** Whether the kind of cells in Chinese can begin with a character. */
function isChineseCell(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === 0x4e2a || c === 67 || c === 84 || c === 78 || c === 66;
}

/** The unit word of a length at an index. */
function wordOf(text: string, at: number, length: number): UnitWord | undefined {
  const end = at + length;
  if (isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end))) return undefined;
  const { exact, folded } = textWords();
  const part = text.slice(at, end);
  const listed = exact.get(part);
  if (listed !== undefined) return { ...listed, recased: false, end };
  const lower = part.toLowerCase();
  const word = folded.get(lower);
  if (word === undefined) return undefined;
  const isSpelledOut = length > 2 || /[^ -~]/.test(part);
  return { ...word, recased: !(isSpelledOut && exact.has(lower)), end };
}

function cellsCode(text: string): string {
  const type = text
    .replace(/\s+/g, " ")
    .replace(/(?<=[A-Z])-cells?$| ?cells?$/i, "")
    .replace(/[- ]?positive/g, "+")
    .replace(/^CAR[- ]?T$/, "CAR T")
    .replace(/^CAR ?\+[- ]?T$/, "CAR+ T")
    .trim();
  return `{${type === "" ? "" : `${type} `}cells}`;
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0x400 && c <= 0x45f);
}
