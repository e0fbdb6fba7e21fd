import { afterDivisor, dividedBefore } from "./chinese-divisor.ts";
import { failure, type Result } from "../result.ts";
import { atomMap } from "../ucum/atom.ts";
import { isUnit } from "../ucum/check.ts";
import { kindsOf } from "../ucum/counted.ts";
import { quantityIssue, type ParsedQuantity, type ParseOptions, type QuantityIssue } from "./parsed-quantity.ts";
import { plainText, type PlainText } from "./plain-text.ts";
import { textWords } from "../words/text-words.ts";
import { quantityAt } from "./read-quantity.ts";
import type { Reading } from "./reading.ts";

const longestText = 400;
const ignoredWords =
  /^ ?(?:of age|old|in age|of body (?:surface area|weight)|of body|body weight|predicted|of predicted|increase|decrease|reduction|in duration|duration|in diameter|in size|prior|before|ago|时|者)[ .,;:)\]]*$/i;
const trailingPunctuation = /^[ \n.,;:)\]]*$/;

/**
 * Parses one quantity as people write it: `≥ 1.5 x 10(9)/L`, `2.5×ULN`, `1,500/mm3`, `95~142 g/L`, `six months`,
 * `1.5 倍正常值上限`.
 *
 * The clause decides the comparator: `must not be less than 5 mg` is at least 5 mg, `18 years of age or older` at least 18
 * years. `assumptions` lists each interpretation that the text does not state. Issues: an ambiguous number (`1,500` without a
 * unit) or unit (`18 MIU`), each with its readings, a unit that has no UCUM code, and text after the quantity that is not
 * understood.
 *
 * @example
 * ```ts
 * import { parseQuantity } from "@org/therapy-units/parse";
 *
 * const dose = parseQuantity("3e13 vg/kg");
 * dose.ok && dose.value.unit; // => "{vg}/kg"
 *
 * const count = parseQuantity("≥ 1.5 × 10⁹/L");
 * count.ok && count.value; // => { comparator: ">=", value: 1.5, decimal: "1.5", unit: "10*9/L", kinds: {}, assumptions: [], start: 0, end: 13 }
 *
 * const ambiguous = parseQuantity("1,500");
 * !ambiguous.ok && ambiguous.issues[0]?.readings; // => ["1500", "1.500"]
 *
 * const units = parseQuantity("18 MIU");
 * !units.ok && units.issues[0]?.readings; // => ["m[IU]", "M[IU]"]
 * ```
 */
export function parseQuantity(text: string, options: ParseOptions = {}): Result<ParsedQuantity, QuantityIssue> {
  if (typeof text !== "string" || text.length > longestText)
    return failure(quantityIssue("too_long", `expected a text of at most ${longestText} characters`, 0));
  const plain = plainText(text);
  const begin = /^[ \n([*•]*/.exec(plain.text)![0].length;
  const number = afterDivisor(plain.text, begin);
  const undivided = quantityAt(plain.text, number, options);
  if ("code" in undivided) return failure(inOriginal(undivided, plain));
  const read = number === begin ? undivided : dividedBefore(plain.text, undivided, number);
  const rest = plain.text.slice(read.end);
  const assumptions = [...read.assumptions];
  if (!trailingPunctuation.test(rest)) {
    const withCode = withUcumCode(text.slice(plain.at(read.unitFrom)), plain.text.length, read);
    if (withCode !== undefined) return { ok: true, value: placed(withCode, plain, begin) };
    if (!ignoredWords.test(rest)) return failure(unreadText(read, rest, plain));
    assumptions.push({ code: "ignored_words", message: `${JSON.stringify(rest.trim())} was ignored` });
  }
  if (read.ambiguous !== undefined) return failure(inOriginal(read.ambiguous, plain));
  return { ok: true, value: placed({ ...read, assumptions }, plain, begin) };
}

/** A reading with its place in the original text. */
export function placed(read: Reading, plain: PlainText, begin: number): ParsedQuantity {
  const { ambiguous: _ambiguous, unitFrom: _unitFrom, isLimited: _isLimited, end, ...rest } = read;
  return { ...rest, start: plain.at(begin), end: plain.at(end - 1) + 1 };
}

/** An issue with its place in the original text. */
function inOriginal(issue: QuantityIssue, plain: PlainText): QuantityIssue {
  return { ...issue, span: { start: plain.at(issue.span.start), end: plain.at(issue.span.end) } };
}

function unreadText(read: Reading, rest: string, plain: PlainText): QuantityIssue {
  const mayBeUnit = read.unit === "1" && read.relativeTo === undefined && /^ ?[A-Za-zµ/\u4e00-\u9fff]/.test(rest);
  const start = read.end + (rest.length - rest.trimStart().length);
  const message = `${JSON.stringify(rest.trim().slice(0, 30))} is not ${mayBeUnit ? "a known unit" : "understood"}`;
  return quantityIssue(
    mayBeUnit ? "unknown_unit" : "unread_text",
    message,
    plain.at(start),
    plain.at(read.end + rest.trimEnd().length),
  );
}

/** Prefixes that medicine does not use: with them, an abbreviation such as `EU` reads as an exa enzyme unit. */
const rarePrefixes = /^(?:da|[YZEPThazy])/;

/** Whether a code outside of brackets has a symbol with a rare prefix; `hPa` is in use. */
function hasRarePrefix(code: string): boolean {
  const symbols = code.replace(/\{[^}]*\}/g, "").match(/[A-Za-z%]+(?:\[[^\]]*\])?|\[[^\]]*\]/g) ?? [];
  return symbols.some((symbol) => !atomMap().has(symbol) && (isRare(symbol) || isMega(symbol) || symbol === "mu"));
}

/** Whether a symbol is an atom after a rare prefix. */
function isRare(symbol: string): boolean {
  return symbol !== "hPa" && rarePrefixes.test(symbol) && atomMap().has(symbol.replace(rarePrefixes, ""));
}

/** Whether a symbol has a mega or a giga that medicine does not use, so that milli in capitals is meant: `ML`. */
function isMega(symbol: string): boolean {
  return (
    /^(?:M|G[RLlgmst]$)/.test(symbol) &&
    atomMap().has(symbol.slice(1)) &&
    textWords().exact.get(symbol)?.code !== symbol
  );
}

/** The reading with the rest of the text as a UCUM code. `C` and `u` alone are too ambiguous. */
function withUcumCode(rest: string, end: number, read: Reading): Reading | undefined {
  const code = rest.trim();
  if (
    read.relativeTo !== undefined ||
    !/^a$|[a-z]{2}|[[{*^]|[a-z][./]|[./(][a-z]/i.test(code) ||
    /(?:^|[./(])u(?:$|[./)])/.test(code) ||
    hasRarePrefix(code) ||
    !isUnit(code)
  )
    return undefined;
  const assumptions = read.assumptions.filter((a) => a.code !== "letter_case");
  return { ...read, unit: code, kinds: kindsOf(code), end, ambiguous: undefined, assumptions };
}
