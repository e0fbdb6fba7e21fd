// cspell:ignore dpeanqwmhy kmgt -- first letters of words
// cspell:ignore creat emoglobin -- abbreviations and parts of regular expressions
import { commensurable, isUnit } from "../ucum/check.ts";
import { capitalDivisorAt, followsMass, gramsAt, readingsInCapitals } from "./capital-units.ts";
import { firstOf, matchAt, matchOf, skipBlank } from "./match-at.ts";
import { afterSubstance } from "./substance-rate.ts";
import { unitWordAt } from "./unit-word.ts";
import type { UnitNote, WrittenUnit } from "./written-unit.ts";

/** A part of a unit: the code so far, and the index after it. */
type PartialUnit = WrittenUnit;

const over = / ?(?:\/|(?:per(?! cent)|each)(?= )| ?每) ?/y;
const dot = /(?:\.| ?[·*] ?)(?=[A-Za-z])| (?=[A-Za-z]{1,3}-[12](?![A-Za-z\d]))/y;
const adverb =
  / ?(?:(daily|(?:per|every|each|an?) day|(?:per|every|each|a) night|nightly|qd|每日|每天|\/日)|(weekly|(?:every|each|a) week|每周)|(monthly|(?:every|each|a) month|每月)|(hourly|(?:every|each|an) hour)|(yearly|annually|(?:every|each|a) year|per annum))(?![A-Za-z])/iy;
const exponent = /\^?(?:\(-?[1-9]\)|-?[1-9])(?!\d|[.,]\d)|[²³]/y;
const bodySurface = / ?1[.,]73 ?[.*·x]? ?(?:[mM] ?(?:\^? ?\(?2\)?|²)|sq\.? ?m)?(?![A-Za-z0-9])/y;
/** A number in a divisor: `g/24 h`, `per 100 mL`. */
const divisor = /(\d{1,3}|1,?000|10,?000|100,?000|1,?000,?000)(?:[ -]?(?=[A-Za-z]))/y;
const countLetter = /(?:[KkMGT]|[Gg]iga|thou|thous|mill?|THOU|Thou|MILL?|Mill?) ?(?=\/|per )/y;
/** What a mass or an amount in a divisor is of: `ug/g creatinine`. */
const substance =
  / (?:of )?(creatinine|creat|cr|hb|hgb|ha?emoglobin|protein|(?:genomic )?dna|(?:total )?rna|tissue|stool|faeces|feces|dry weight|wet weight)(?![A-Za-z])/iy;
const times = /(?:times?|x) ?(?=\/|per|an? |each |every |daily|weekly|monthly|yearly|annually|nightly)/iy;
const periodCodes: readonly string[] = ["/d", "/wk", "/mo", "/h", "/a"];
/** The first letters of operators, periods, repeats and counting letters, in any letter case. */
const canDivide = /* @__PURE__ */ firstOf("/pe");
const canBePeriod = /* @__PURE__ */ firstOf("dpeanqwmhy/");
const canRepeat = /* @__PURE__ */ firstOf("tx");
const canCount = /* @__PURE__ */ firstOf("kmgt");
const mostParts = 5;

/** Letters before a volume that count: `1.5 G/L`, `150 K/µL`. */
const countLetters: Readonly<Record<string, readonly [code: string, note: UnitNote]>> = {
  G: ["10*9", "giga_per_volume"],
  T: ["10*12", "giga_per_volume"],
  M: ["10*6", "million_per_volume"],
  K: ["10*3", "thousand_per_volume"],
  k: ["10*3", "thousand_per_volume"],
};

/** Abbreviated words before a volume that count. */
const countWords: Readonly<Record<string, string>> = {
  thou: "10*3",
  thous: "10*3",
  mil: "10*6",
  mill: "10*6",
  giga: "10*9",
};

/**
 * The unit at an index: `mg/kg/day`, `cells/µL`, `/mm3`, `g/24 h`. Undefined where none begins there, or where the text
 * continues in a way that is not a unit.
 */
export function unitAt(text: string, at: number): WrittenUnit | undefined {
  if (text !== last.text) last = { text, units: new Map() };
  const known = last.units.get(at);
  if (known !== undefined || last.units.has(at)) return known;
  const unit = readUnit(text, at);
  last.units.set(at, unit);
  return unit;
}

/** The units of the text that was read last: several readings of a quantity read its unit at the same index. */
let last: { readonly text: string; readonly units: Map<number, WrittenUnit | undefined> } = {
  text: "",
  units: new Map(),
};

function readUnit(text: string, at: number): WrittenUnit | undefined {
  const c = text.charCodeAt(at);
  if ((c >= 48 && c <= 63 && c !== 58) || c === 40 || at >= text.length) return undefined;
  let unit = firstPart(text, at);
  for (let parts = 0; parts < mostParts && unit !== undefined; parts++) {
    const next = nextPart(text, unit);
    if (next === "end") break;
    if (next === "before_word") return unit;
    unit = next;
  }
  const rated = unit === undefined ? undefined : withRate(text, unit);
  if (rated === undefined || rated.code === "" || !isUnit(rated.code)) return undefined;
  const readings = c === 77 ? readingsInCapitals(text.slice(at, rated.end), rated.code) : undefined;
  return readings === undefined ? rated : { ...rated, readings };
}

/** The unit with the period after what it is of: "40 g of alcohol per day". */
function withRate(text: string, unit: PartialUnit): PartialUnit {
  const end = afterSubstance(text, unit.end, unit.code);
  const rated = end === undefined ? undefined : nextPart(text, { ...unit, end });
  return typeof rated === "object" ? rated : unit;
}

/** The part before the first operator; its code is empty where the unit begins with "per" or "times". */
function firstPart(text: string, at: number): PartialUnit | undefined {
  const counted = countAt(text, at);
  if (counted !== undefined) return counted;
  const empty = { code: "", end: at, notes: [] };
  if ((canDivide(text, at) && matchAt(over, text, at) !== undefined) || periodAt(text, at) !== undefined) return empty;
  // "10^6个/kg"
  if (text[at] === "个" && text[at + 1] === "/") return { ...empty, end: at + 1 };
  const repeats = canRepeat(text, at) ? matchAt(times, text, at) : undefined;
  if (repeats !== undefined) return { ...empty, end: at + repeats.length };
  const first = factorAt(text, at) ?? gramsAt(text, at);
  // "100 K" is a temperature in physics and a hundred thousand in a laboratory report.
  const isLone = first?.code === "K" && text[at] === "K" && !/^ ?[./·*]/.test(text.slice(first.end, first.end + 2));
  return isLone ? { ...first, readings: ["K", "10*3"] } : first;
}

/** A letter or an abbreviated word that counts, before a volume: `K/mcL`, `thou/uL`. */
function countAt(text: string, at: number): PartialUnit | undefined {
  const letter = canCount(text, at) ? matchAt(countLetter, text, at) : undefined;
  if (letter === undefined) return undefined;
  const end = at + letter.length;
  const slash = matchAt(over, text, end);
  const place = end + (slash?.length ?? 0);
  const volume = slash === undefined ? undefined : (factorAt(text, place) ?? capitalDivisorAt(text, place));
  if (volume === undefined || !/^(?:[numd]?L|mm3)$/.test(volume.code)) return undefined;
  // "G/dL" is grams in capitals, and so is "G/L" of a protein.
  if (letter.trim() === "G" && (/^[md]L$/.test(volume.code) || followsMass(text, at))) return undefined;
  const [code, note] = countLetters[letter.trim()] ?? [countWords[letter.trim().toLowerCase()]!];
  return { code, end, notes: note === undefined ? [] : [note] };
}

/**
 * The unit with its next part; `"end"` where no part follows, `"before_word"` where `per` introduces other words than a
 * unit, undefined where an operator is not followed by a unit.
 */
function nextPart(text: string, unit: PartialUnit): PartialUnit | "end" | "before_word" | undefined {
  const { code, end, notes } = unit;
  const slash = canDivide(text, end) ? matchAt(over, text, end) : undefined;
  if (slash !== undefined) {
    const place = end + slash.length;
    const area = code.includes("mL") && code.includes("min") ? matchAt(bodySurface, text, place) : undefined;
    // Even without "m2", 1.73 is the normalized body surface area here.
    if (area !== undefined) return { code: `${code}/{1.73_m2}`, end: place + area.length, notes };
    const next = genomeAt(text, place, code) ?? factorAt(text, place) ?? capitalDivisorAt(text, place);
    // "30 days/5 half-lives" are alternatives.
    if (next === undefined && /\/ ?$/.test(slash) && /\d/.test(text[place] ?? ""))
      return code === "" ? undefined : "end";
    if (next === undefined)
      return code !== "" && slash.startsWith(" ") && !slash.includes("/") ? "before_word" : undefined;
    // "12 weeks/3 months" are alternatives.
    if (/^(?:a|mo|wk|d|h)$/.test(code) && next.code.startsWith("(")) return "end";
    const operator = next.code.startsWith("/") ? "" : "/";
    const of = /^(?:[munk]?g|[mun]?mol)$/.test(next.code) ? substanceAt(text, next.end) : undefined;
    return {
      code: code + operator + next.code + (of?.annotation ?? ""),
      end: of?.end ?? next.end,
      notes: [...notes, ...next.notes],
      readings: withDivisor(unit, next, operator),
    };
  }
  const period = periodAt(text, end);
  if (period !== undefined) return { code: code + period.code, end: period.end, notes };
  const joint = code === "" ? undefined : matchAt(dot, text, end);
  const next = joint === undefined ? undefined : factorAt(text, end + joint.length);
  return next === undefined ? "end" : { code: `${code}.${next.code}`, end: next.end, notes };
}

/** The readings of a unit divided by another, where one of them has several. */
function withDivisor(unit: PartialUnit, next: WrittenUnit, operator: string): readonly string[] | undefined {
  if (unit.readings === undefined && next.readings === undefined) return undefined;
  const below = next.readings ?? [next.code];
  return (unit.readings ?? [unit.code]).flatMap((code) => below.map((one) => code + operator + one));
}

/** The diploid genome as a divisor of copies: `vg/dg`. */
function genomeAt(text: string, at: number, code: string): WrittenUnit | undefined {
  if (!/\{(?:vg|gc|copies|copy)\}$/.test(code)) return undefined;
  const found = matchAt(/(?:dg|diploid (?:genomes?|cells?|nucle(?:us|i)))(?![A-Za-z])/iy, text, at);
  return found === undefined ? undefined : { code: "{diploid_genome}", end: at + found.length, notes: [] };
}

/** What a mass in a divisor is of, as an annotation. */
function substanceAt(text: string, at: number): { readonly annotation: string; readonly end: number } | undefined {
  substance.lastIndex = at;
  const [whole, name = ""] = substance.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const word = name.toLowerCase();
  const known = word.startsWith("cr")
    ? "creatinine"
    : word.startsWith("h")
      ? "Hb"
      : word.replace(/[dr]na$/, (x) => x.toUpperCase());
  return { annotation: `{${known.replaceAll(" ", "_")}}`, end: at + whole.length };
}

/** `daily` and the like as a divisor. */
function periodAt(text: string, at: number): { readonly code: string; readonly end: number } | undefined {
  const match = canBePeriod(text, at) ? matchOf(adverb, text, at) : undefined;
  if (match === undefined) return undefined;
  const [whole, ...periods] = match;
  const code = periodCodes[periods.findIndex((word) => word !== undefined)]!;
  return { code, end: at + whole.length };
}

/** One symbol or word with its exponent. */
function factorAt(text: string, at: number): WrittenUnit | undefined {
  const span = multipleAt(text, at);
  if (span !== undefined) return span;
  const word = unitWordAt(text, at);
  if (word === undefined) return undefined;
  if (word.readings !== undefined) return { code: word.code, end: word.end, notes: [], readings: word.readings };
  if (word.assumption !== undefined) return { code: word.code, end: word.end, notes: [word.assumption] };
  const { code, end } = withExponent(text, at, word);
  return endsInsideWord(text, end) ? undefined : { code, end, notes: word.recased ? ["letter_case"] : [] };
}

/** A number of hours, days, weeks or months in a divisor, or a round number of another unit: `g/24 h`, `per 100 mL`. */
function multipleAt(text: string, at: number): WrittenUnit | undefined {
  const before = text.slice(Math.max(0, at - 6), at);
  const isDivisor = /(?:\/|per|每) ?$/.test(before);
  divisor.lastIndex = at;
  const [whole, number = ""] = (isDivisor ? divisor.exec(text) : null) ?? [];
  const unit = whole === undefined ? undefined : unitWordAt(text, at + whole.length);
  if (unit === undefined || unit.readings !== undefined) return undefined;
  const factor = number.replaceAll(",", "");
  // A blood pressure is not a ratio: "160/100 mmHg".
  const isRound = /^10+$/.test(factor) && !/\d ?\/ ?$/.test(before);
  return isRound || ["h", "d", "wk", "mo", "min"].includes(unit.code)
    ? { code: `(${factor}.${unit.code})`, end: unit.end, notes: [] }
    : undefined;
}

function withExponent(
  text: string,
  at: number,
  { code, end }: { readonly code: string; readonly end: number },
): { readonly code: string; readonly end: number } {
  const canRaise = /^(?:[cdkmunp]?[msgL]|min|h|d|kg|mol)$/.test(code) && !/\d/.test(text[end - 1]!) && end - at <= 3;
  if (!canRaise) return { code, end };
  const afterBlank = text[end] === " " && /[²³]/.test(text[end + 1] ?? "") ? end + 1 : undefined;
  const raised =
    matchAt(exponent, text, end) ?? (afterBlank === undefined ? undefined : matchAt(exponent, text, afterBlank));
  // "0.5 mg/kg-1 mg/kg" is a range.
  const isRange =
    raised?.startsWith("-") === true &&
    (/\/ ?$/.test(text.slice(Math.max(0, at - 2), at)) || isOfSameKind(text, end + raised.length, code));
  if (raised === undefined || isRange) return { code, end };
  const digits = raised === "²" ? "2" : raised === "³" ? "3" : raised.replace(/[\^()]/g, "");
  return { code: code + digits, end: (text[end] === " " ? end + 1 : end) + raised.length };
}

/** Whether a unit of the same kind, without an exponent, is at an index: "30 min-2 h" is a range. */
function isOfSameKind(text: string, at: number, code: string): boolean {
  const next = unitWordAt(text, skipBlank(text, at));
  return next !== undefined && !/[-\d^²³]/.test(text[next.end] ?? "") && commensurable(code, next.code);
}

/** Whether an index is inside a word or a number: "mg5", "mmx". */
function endsInsideWord(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return (
    (next >= 48 && next <= 57) ||
    (next < 128 && /[A-Za-z_]/.test(text[end] ?? "") && /[A-Za-z0-9]/.test(text[end - 1]!))
  );
}
