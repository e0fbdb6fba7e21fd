/** The words of dates. */
import type { DatePart } from "@org/therapy-model";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The months by the first three letters of their English names. */
export const monthNumbers: { readonly [letters: string]: string } = Object.fromEntries(
  monthNames.map((name, index) => [name.slice(0, 3).toLowerCase(), String(index + 1).padStart(2, "0")]),
);

/** A month in English, in full or abbreviated. */
export const month = `(?:${monthNames
  .flatMap((name) => [name, name.slice(0, 4) === "Sept" ? "Sept" : name.slice(0, 3), name.slice(0, 3)])
  .flatMap((name) => [name, name.toUpperCase()])
  .join("|")})`;

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
