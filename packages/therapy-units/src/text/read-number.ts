import { magnitudeAt } from "./magnitude.ts";
import { matchAt } from "./match-at.ts";
import { numberWordAt } from "./read-number-word.ts";
import { readDigits } from "./separators.ts";
import type { NumberNote, WrittenNumber } from "./written-number.ts";

const digits = /\d{1,3}(?: \d{3}){1,4}(?![\d.,]\d|\d)(?= ?(?:\/|[A-Za-z%°]))|\d(?:[\d.,'’]{0,40}\d)?/y;
const sign = /[-+](?=\.?\d)/y;
const point = /\.\d{1,20}/y;
const scientific = /[eE][+-]?\d{1,3}(?![\d.])/y;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const powerOfTen =
  /(?:\^ ?\(?([+-]?\d{1,3})\)?| ?\( ?([+-]?\d{1,3}) ?\)| ?([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})|\*\*?([+-]?\d{1,3})|[eE]([+-]?\d{1,3}))(?!\d)/y;
const timesTen = / ?[xX*·] ?10/y;
const lostSuperscript = /(\d{1,2})(?= ?(?:\/|per |[A-Za-z个]))/y;
const lostSuperscriptAfterBlank = / (\d{1,2})(?= ?\/)/y;
const impliedSign = /[xX*] ?(?=10 ?[\^(*⁰¹²³⁴-⁹])/y;

/** The number at an index. `decimalComma`: the language of the text writes decimals with a comma. */
export function numberAt(text: string, at: number, decimalComma: boolean): WrittenNumber | undefined {
  const minus = matchAt(sign, text, at);
  const start = at + (minus?.length ?? 0);
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
  return withMagnitude(text, withTimesTen(text, number));
}

/** A multiplication sign and a power of ten without a number before them, as in column heads: `x10⁹/L`. */
export function impliedOneAt(text: string, at: number): WrittenNumber | undefined {
  const times = matchAt(impliedSign, text, at);
  const ten = times === undefined ? undefined : numberAt(text, at + times.length, false);
  return ten?.power === undefined ? undefined : { ...ten, notes: ["implied_one"] };
}

/** The number with the power of ten that follows: `× 10^9`, or `× 109` where the superscript was lost. */
function withTimesTen(text: string, number: WrittenNumber): WrittenNumber {
  const ten = matchAt(timesTen, text, number.end);
  if (ten === undefined) return number;
  const after = number.end + ten.length;
  const exponent = exponentAt(text, after);
  if (exponent !== undefined) {
    const { value, end } = exponent;
    if (!exponent.scientific) return { ...number, power: value, end };
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
  return { ...number, decimal: `${number.decimal}e${exponent}`, end };
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
