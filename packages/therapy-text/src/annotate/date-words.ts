/** The words of dates. */
import type { DatePart } from "@org/therapy-model";

/** The months by the first three letters of their English names. */
export const monthNumbers: { readonly [letters: string]: string } = {
  jan: "01",
  feb: "02",
  mar: "03",
  apr: "04",
  may: "05",
  jun: "06",
  jul: "07",
  aug: "08",
  sep: "09",
  oct: "10",
  nov: "11",
  dec: "12",
};

/** A month in English, in full or abbreviated. */
export const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)";

/** The parts of a year by the words for them, in lower case. */
export const partWords: { readonly [words: string]: DatePart } = {
  first: "q1",
  "1st": "q1",
  second: "q2",
  "2nd": "q2",
  third: "q3",
  "3rd": "q3",
  fourth: "q4",
  "4th": "q4",
  early: "early",
  beginning: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
};

/** The parts of a year by the Chinese words for them. */
export const chineseParts: { readonly [words: string]: DatePart } = {
  第一季度: "q1",
  第二季度: "q2",
  第三季度: "q3",
  第四季度: "q4",
  一季度: "q1",
  二季度: "q2",
  三季度: "q3",
  四季度: "q4",
  上半年: "h1",
  下半年: "h2",
  年初: "early",
  年中: "mid",
  年底: "late",
  年末: "late",
  初: "early",
  中: "mid",
  底: "late",
  末: "late",
};
