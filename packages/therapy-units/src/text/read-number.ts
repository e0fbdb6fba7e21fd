import { magnitudeAt } from "./magnitude.ts";
import { firstOf, matchAt, skipBlank } from "./match-at.ts";
import { fractionSigns } from "./number-words.ts";
import { daysAfterWeeks } from "./pregnancy-weeks.ts";
import { halfAfter, numberWordAt } from "./read-number-word.ts";
import { readDigits } from "./separators.ts";
import { exactly, numberInWords, type NumberNote, type WrittenNumber } from "./written-number.ts";

const digits =
  /\d{1,3}(?: \d{3}){1,4}(?![\d.,]\d|\d)(?= ?(?:\/|[A-Za-z%°]))|\d(?:(?:[\d.,'’]|·(?!10 ?[\^(*⁰¹²³⁴-⁹])){0,40}\d)?/y;
const sign = /[-+](?=\.?\d)/y;
const point = /\.\d{1,20}/y;
const scientific = /[eE][+-]?\d{1,3}(?![\d.])/y;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const powerOfTen =
  /(?:\^ ?\(?([+-]?\d{1,3})\)?| ?\( ?([+-]?\d{1,3}) ?\)| ?([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})|\*\*?([+-]?\d{1,3})|[eE]([+-]?\d{1,3}))(?!\d)/y;
const timesTen = / ?[xX*·] ?10| 10(?=(?:\^|\*|[eE])[+-]?\d{1,2} ?\/)/y;
/** A multiplication sign and a written power of ten: `x 1000/uL`. */
const timesWritten = / ?[xX*] ?(1,?000|1,?000,?000)(?= ?\/)/y;
const ordinal =
  /(?:st|nd|rd|th)(?=(?: ?(?:-|to|and|through) ?\d{1,2}(?:st|nd|rd|th))? ?(?:per)?centiles?(?![a-z])|[ -](?:grade|week|month|day|hour|decade)(?![a-z]))/iy;
/** A number again in words: "6 (six) months". */
const inWords = / ?\( ?(?=[a-z]{3,9}(?:[- ][a-z]{3,5})? ?\))/iy;
const closed = / ?\)/y;
const fractionSign = / ?([½¼¾⅕⅖⅗⅘⅛⅜⅝⅞])/y;
/** A proper fraction after a whole number: `1 1/2 hours`. */
const fraction = / ([1-9])\/([2458]|10)(?= ?[A-Za-z])/y;
const lostSuperscript = /(\d{1,2})(?= ?(?:\/|per |[A-Za-z个]))/y;
const lostSuperscriptAfterBlank =
  / (\d{1,2})(?= ?\/| (?:[A-Z][A-Za-z\d+]{0,9}[ -](?:positive )?){0,3}cells?(?![A-Za-z])| (?:vg|gc|vp|copies|particles|[Pp][Ff][Uu]|TU|TCID50|IU)(?![A-Za-z]))/y;
const impliedSign = /[xX*] ?(?=10 ?[\^(*⁰¹²³⁴-⁹])/y;

const canMultiply = /* @__PURE__ */ firstOf("x*1");

/** The number at an index. `decimalComma`: the language of the text writes decimals with a comma. */
export function numberAt(text: string, at: number, decimalComma: boolean): WrittenNumber | undefined {
  const minus = matchAt(sign, text, at);
  const start = at + (minus?.length ?? 0);
  const alone = fractionAt(text, start);
  if (alone !== undefined) return exactly(`${minus === "-" ? "-" : ""}0.${alone.decimals}`, alone.end);
  const plain = matchAt(digits, text, start) ?? matchAt(point, text, start);
  if (plain === undefined) return minus === undefined ? numberWordAt(text, at) : undefined;
  const read = readDigits(plain, decimalComma);
  if (read === undefined) return undefined;
  const number: WrittenNumber = {
    decimal: (minus === "-" ? "-" : "") + read.decimal,
    power: undefined,
    end: start + plain.length,
    notes: read.notes,
    alternative: read.alternative,
    inCounts: read.inCounts,
    unresolvable: false,
  };
  const e = matchAt(scientific, text, number.end);
  if (e !== undefined)
    return {
      ...number,
      decimal: number.decimal + e.toLowerCase().replace("+", ""),
      end: number.end + e.length,
    };
  const exponent = plain === "10" ? exponentAt(text, number.end) : undefined;
  if (exponent !== undefined)
    return { ...number, decimal: minus === "-" ? "-1" : "1", power: exponent.value, end: exponent.end };
  return (
    withFraction(text, number) ??
    withDays(text, number) ??
    withMagnitude(text, withTimesTen(text, withoutOrdinal(text, withoutRepetition(text, number))))
  );
}

/** The number without the ordinal ending of a percentile: "10th percentile". */
function withoutOrdinal(text: string, number: WrittenNumber): WrittenNumber {
  const found = /[a-z]/i.test(text[number.end] ?? "") ? matchAt(ordinal, text, number.end) : undefined;
  return found === undefined ? number : { ...number, end: number.end + found.length };
}

/** A number of weeks of a pregnancy with its days: `34+6 weeks`. */
function withDays(text: string, number: WrittenNumber): WrittenNumber | undefined {
  const found = /^[1-4]\d$/.test(number.decimal) ? daysAfterWeeks(text, number.end) : undefined;
  return found && { ...number, days: found.days, end: found.end };
}

/** The number without its repetition in words: "6 (six) months". */
function withoutRepetition(text: string, number: WrittenNumber): WrittenNumber {
  const open = text[skipBlank(text, number.end)] === "(" ? matchAt(inWords, text, number.end) : undefined;
  const word = open === undefined ? undefined : numberWordAt(text, number.end + open.length);
  const close = word === undefined ? undefined : matchAt(closed, text, word.end);
  if (close === undefined || Number(word!.decimal) !== Number(number.decimal)) return number;
  return { ...number, end: word!.end + close.length };
}

/** A whole number with the fraction after it: `2½`, `1 1/2 hours`, `2 and a half`. */
function withFraction(text: string, { decimal, end, notes }: WrittenNumber): WrittenNumber | undefined {
  if (!/^-?\d{1,4}$/.test(decimal) || notes.length > 0) return undefined;
  const half = halfAfter(text, end);
  if (half !== undefined) return numberInWords(`${decimal}.5`, half);
  const sign = fractionAt(text, end);
  if (sign !== undefined) return exactly(`${decimal}.${sign.decimals}`, sign.end);
  fraction.lastIndex = end;
  const [whole, above, below] = fraction.exec(text) ?? [];
  if (whole === undefined || Number(above) >= Number(below)) return undefined;
  return exactly(`${decimal}${String(Number(above) / Number(below)).slice(1)}`, end + whole.length);
}

function fractionAt(text: string, at: number): { readonly decimals: string; readonly end: number } | undefined {
  fractionSign.lastIndex = at;
  const [whole, one] = fractionSign.exec(text) ?? [];
  return whole === undefined ? undefined : { decimals: fractionSigns[one!]!, end: at + whole.length };
}

/** A multiplication sign and a power of ten without a number before them, as in column heads: `x10⁹/L`. */
export function impliedOneAt(text: string, at: number): WrittenNumber | undefined {
  const times = matchAt(impliedSign, text, at);
  const ten = times === undefined ? undefined : numberAt(text, at + times.length, false);
  return ten?.power === undefined ? undefined : { ...ten, notes: ["implied_one"] };
}

/** The number with the power of ten that follows: `× 10^9`, or `× 109` where the superscript was lost. */
function withTimesTen(text: string, number: WrittenNumber): WrittenNumber {
  timesWritten.lastIndex = number.end;
  const [sign, thousands] = timesWritten.exec(text) ?? [];
  if (sign !== undefined)
    return { ...number, power: thousands!.replace(",", "").length - 1, end: number.end + sign.length };
  const ten = canMultiply(text, number.end) ? matchAt(timesTen, text, number.end) : undefined;
  if (ten === undefined) return number;
  const after = number.end + ten.length;
  const exponent = exponentAt(text, after);
  if (exponent !== undefined) {
    const { value, end } = exponent;
    // "10E3/uL" is how laboratory systems print 10³/µL.
    if (
      !exponent.scientific ||
      (value % 3 === 0 && value > 0 && /^ ?\/ ?(?:u|m|c|d|L|l|UL|MCL|MM)/.test(text.slice(end, end + 6)))
    )
      return { ...number, power: value, end };
    // "× 10e8" literally means ten times 10⁸; usually 10⁸ is meant.
    const decimal = `${number.decimal}e${value}`;
    return { ...number, decimal, alternative: `${number.decimal}e${value + 1}`, unresolvable: true, end };
  }
  const digits = matchAt(lostSuperscript, text, after) ?? matchAt(lostSuperscriptAfterBlank, text, after);
  if (digits === undefined || digits.startsWith("0") || Number(digits) < 3 || Number(digits) > 15) return number;
  const notes: NumberNote[] = [...number.notes, "lost_superscript"];
  return { ...number, power: Number(digits), end: after + digits.length, notes };
}

/** The number with the magnitude word that follows: `2 million`. */
function withMagnitude(text: string, number: WrittenNumber): WrittenNumber {
  const magnitude = magnitudeAt(text, number.end);
  if (magnitude === undefined || number.power !== undefined || number.unresolvable) return number;
  const { word, exponent, end } = magnitude;
  // No magnitude ends inside a word: "5 millions".
  if (/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text[end] ?? "")) return number;
  return { ...number, decimal: `${number.decimal}e${exponent}`, magnitude: exponent, end };
}

function exponentAt(text: string, at: number): { value: number; end: number; scientific: boolean } | undefined {
  powerOfTen.lastIndex = at;
  const match = powerOfTen.exec(text);
  if (match === null) return undefined;
  const raised = match[3]
    ?.replace("⁻", "-")
    .replace("⁺", "")
    .replace(/[⁰¹²³⁴-⁹]/g, (c) => String(superscripts.indexOf(c)));
  return {
    value: Number(match[1] ?? match[2] ?? raised ?? match[4] ?? match[5]),
    end: at + match[0].length,
    scientific: match[5] !== undefined,
  };
}
