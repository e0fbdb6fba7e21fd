import { magnitudeAt } from "./magnitude.ts";
import { firstOf, matchAt } from "./match-at.ts";
import { chineseDigits, chinesePowers, numberWords } from "./number-words.ts";
import { numberInWords, type WrittenNumber } from "./written-number.ts";

const word = /[a-z]{3,9}(?![a-z])/iy;
const joint = /(?: and |-and-|[- ])(?=[a-z]{3,9}(?![a-z]))/iy;
/** The half after a whole number: "two and a half", "2 and one-half", "3个半月". */
const andHalf = /(?: and |-and-)(?:an? |a-|one[- ])?half(?! of)(?![a-z])| ?个半(?=月|小时|钟头|疗程|周期|星期)/iy;
const wordBefore = /(?:an? |one[- ])(?=half(?![a-z]))/iy;
const articleAfterHalf = / an?(?= )/iy;
const repeatedInDigits = / ?\( ?(\d{1,4}) ?\)/y;
const chineseNumber = /[半一二两三四五六七八九十百千万亿]{1,12}/y;

/** The number written in English or Chinese words at an index. */
export function numberWordAt(text: string, at: number): WrittenNumber | undefined {
  const chinese = matchAt(chineseNumber, text, at);
  if (chinese === undefined) return englishNumberAt(text, at);
  const value = readChineseNumber(chinese);
  if (value === undefined || (chinese === "半" && text[at - 1] === "个")) return undefined;
  const end = at + chinese.length;
  const half = halfAfter(text, end);
  return half === undefined || !Number.isInteger(value)
    ? numberInWords(String(value), end)
    : numberInWords(`${value}.5`, half);
}

function englishNumberAt(text: string, at: number): WrittenNumber | undefined {
  const begin = at + (matchAt(wordBefore, text, at)?.length ?? 0);
  const first = numberWordsAt(text, begin);
  if (first === undefined) return undefined;
  let { end } = first;
  let decimal = String(first.value);
  const magnitude = magnitudeAt(text, end);
  if (magnitude !== undefined) {
    decimal += `e${magnitude.exponent}`;
    end = magnitude.end;
  } else if (first.value === 0.5) end += matchAt(articleAfterHalf, text, end)?.length ?? 0;
  const half = halfAfter(text, end);
  if (half !== undefined && Number.isInteger(first.value)) return numberInWords(`${decimal}.5`, half);
  // "six (6) months"
  repeatedInDigits.lastIndex = end;
  const again = repeatedInDigits.exec(text);
  if (again !== null && Number(again[1]) === Number(decimal)) end += again[0].length;
  return numberInWords(decimal, end);
}

const canAddHalf = /* @__PURE__ */ firstOf("a-");

/** The index after "and a half"; undefined where it does not follow. */
export function halfAfter(text: string, at: number): number | undefined {
  const half = canAddHalf(text, at) ? matchAt(andHalf, text, at) : undefined;
  return half === undefined ? undefined : at + half.length;
}

/** A whole number below a thousand, or a half: "twenty-four", "one hundred and twenty". */
function numberWordsAt(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const first = numberWordOf(text, at);
  if (first === undefined) return undefined;
  let { value, end } = withOnes(text, first);
  const hundred = / hundred(?![a-z])/iy;
  const found = value >= 1 && value < 10 ? matchAt(hundred, text, end) : undefined;
  if (found === undefined) return { value, end };
  value *= 100;
  end += found.length;
  const rest = numberWordOf(text, end + (matchAt(joint, text, end)?.length ?? 0));
  if (rest === undefined || rest.value < 1) return { value, end };
  const small = withOnes(text, rest);
  return { value: value + small.value, end: small.end };
}

/** Tens with the ones after them: "twenty-four". */
function withOnes(text: string, tens: { readonly value: number; readonly end: number }): typeof tens {
  if (tens.value < 20 || !/[- ]/.test(text[tens.end] ?? "")) return tens;
  const ones = numberWordOf(text, tens.end + 1);
  return ones !== undefined && ones.value >= 1 && ones.value < 10
    ? { value: tens.value + ones.value, end: ones.end }
    : tens;
}

function numberWordOf(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const found = matchAt(word, text, at)?.toLowerCase();
  return found !== undefined && Object.hasOwn(numberWords, found)
    ? { value: numberWords[found]!, end: at + found.length }
    : undefined;
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
      // A thousand has a digit before it: 千克 is a kilogram.
      if (digit === 0 && c !== "十") return undefined;
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
