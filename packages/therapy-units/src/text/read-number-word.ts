import { magnitudeAt } from "./magnitude.ts";
import { matchAt } from "./match-at.ts";
import { chineseDigits, chinesePowers, numberWords } from "./number-words.ts";
import { numberInWords, type WrittenNumber } from "./written-number.ts";

const englishNumber = /[a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))?/iy;
const repeatedInDigits = / ?\( ?(\d{1,4}) ?\)/y;
const chineseNumber = /[半一二两三四五六七八九十百千万亿]{1,12}/y;

/** The number written in English or Chinese words at an index. */
export function numberWordAt(text: string, at: number): WrittenNumber | undefined {
  const chinese = matchAt(chineseNumber, text, at);
  if (chinese === undefined) return englishNumberAt(text, at);
  const value = readChineseNumber(chinese);
  return value === undefined ? undefined : numberInWords(String(value), at + chinese.length);
}

function englishNumberAt(text: string, at: number): WrittenNumber | undefined {
  const found = matchAt(englishNumber, text, at);
  if (found === undefined) return undefined;
  const [tens = "", ones] = found.toLowerCase().split(/[- ]/);
  const first = Object.hasOwn(numberWords, tens) ? numberWords[tens] : undefined;
  if (first === undefined || (ones !== undefined && (first < 20 || first % 10 !== 0))) return undefined;
  let end = at + found.length;
  if (/[A-Za-z]/.test(text[end] ?? "")) return undefined;
  let decimal = String(first + (ones === undefined ? 0 : numberWords[ones]!));
  const magnitude = magnitudeAt(text, end);
  if (magnitude !== undefined) {
    decimal += `e${magnitude.exponent}`;
    end = magnitude.end;
  }
  // "six (6) months"
  repeatedInDigits.lastIndex = end;
  const again = repeatedInDigits.exec(text);
  if (again !== null && Number(again[1]) === Number(decimal)) end += again[0].length;
  return numberInWords(decimal, end);
}

function readChineseNumber(text: string): number | undefined {
  if (text === "半") return 0.5;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const c of text) {
    if (chineseDigits[c] !== undefined) {
      if (digit !== 0) return undefined;
      digit = chineseDigits[c];
    } else if (chinesePowers[c] !== undefined) {
      section += (digit || 1) * chinesePowers[c];
      digit = 0;
    } else if (c === "万" || c === "亿") {
      if (section + digit === 0 && total === 0) return undefined;
      total = c === "万" ? total + (section + digit) * 1e4 : (total + section + digit) * 1e8;
      section = digit = 0;
    } else return undefined;
  }
  return total + section + digit || undefined;
}
