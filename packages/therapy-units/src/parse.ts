import { isUnit } from "./check.ts";
import { kindsOf } from "./counted.ts";
import { numberAt, type NumberNote, type WrittenNumber } from "./parse-number.ts";
import { unitAt, type UnitNote, type WrittenUnit } from "./parse-unit.ts";
import { afterthoughts, comparisons, limits, sticky } from "./parse-words.ts";
import { plainText } from "./parse-text.ts";
import type {
  Assumption,
  Comparator,
  ParsedQuantity,
  ParseOptions,
  QuantityIssue,
  QuantityIssueCode,
  UnreadQuantity,
} from "./parsed-quantity.ts";

export type {
  Assumption,
  Bound,
  Comparator,
  ParsedQuantity,
  ParseOptions,
  QuantityIssue,
  QuantityIssueCode,
  UnreadQuantity,
} from "./parsed-quantity.ts";

/**
 * Reads one quantity as people write it: `≥ 1.5 x 10(9)/L`, `2.5×ULN`, `1,500/mm3`, `95~142 g/L`, `six months`,
 * `1.5 倍正常值上限`.
 *
 * Everything that had to be decided is listed in `assumptions`. Refused: what is ambiguous (`1,500` with no unit), what
 * has no unit that UCUM can say, and text that goes on after the quantity.
 *
 * @example
 * parseQuantity("≥ 1.5 × 10⁹/L"); // => { ok: true, comparator: ">=", value: 1.5, decimal: "1.5", unit: "10*9/L", kinds: {}, assumptions: [], start: 0, end: 13 }
 * parseQuantity("3e13 vg/kg").unit; // => "{vg}/kg"
 * parseQuantity("1,500").issue?.readings; // => ["1500", "1.500"]
 */
export function parseQuantity(text: string, options: ParseOptions = {}): ParsedQuantity | UnreadQuantity {
  if (typeof text !== "string" || text.length > 400)
    return refusal("too_long", "a quantity is a text of at most 400 characters", 0);
  const plain = plainText(text);
  const begin = /^[ \n([*•]*/.exec(plain.text)![0].length;
  const read = quantityAt(plain.text, begin, options);
  if ("code" in read) return { ok: false, issue: { ...read, position: plain.at(read.position) } };
  const rest = plain.text.slice(read.end);
  const assumptions = [...read.assumptions];
  if (!/^[ \n.,;:)\]]*$/.test(rest)) {
    const strict = strictUnit(text.slice(plain.at(read.unitFrom)), plain.text.length, read);
    if (strict !== undefined) return placed(strict, plain.at, begin);
    if (!ignorable.test(rest))
      return refusal(
        read.unit === "1" && read.relativeTo === undefined && /^ ?[A-Za-zµ/\u4e00-\u9fff]/.test(rest)
          ? "unknown_unit"
          : "unread_text",
        `${JSON.stringify(rest.trim().slice(0, 30))} was not understood`,
        plain.at(read.end + (rest.length - rest.trimStart().length)),
      );
    assumptions.push({ code: "ignored_words", message: `${JSON.stringify(rest.trim())} was left out` });
  }
  if (read.ambiguous !== undefined)
    return { ok: false, issue: { ...read.ambiguous, position: plain.at(read.ambiguous.position) } };
  return placed({ ...read, assumptions }, plain.at, begin);
}

/**
 * Finds every quantity in a text, with its offsets; numbers that have neither unit nor comparison are passed over.
 *
 * Time grows with the length of the text, whatever it holds.
 *
 * @example
 * findQuantities("ANC ≥ 1500/µL and bilirubin ≤ 2.0 mg/dL").map((q) => q.unit); // => ["/uL", "mg/dL"]
 */
export function findQuantities(text: string, options: ParseOptions = {}): ParsedQuantity[] {
  const plain = plainText(text);
  const found: ParsedQuantity[] = [];
  candidate.lastIndex = 0;
  for (;;) {
    const match = candidate.exec(plain.text);
    if (match === null) return found;
    const begin = match.index;
    const read = quantityAt(plain.text, begin, options);
    if (
      "code" in read ||
      read.ambiguous !== undefined ||
      !bounded(plain.text, read) ||
      (read.unit === "1" && read.relativeTo === undefined && (read.comparator ?? "=") === "=")
    ) {
      // What stands behind a contradiction is not read without what stands before it.
      candidate.lastIndex = Math.max(
        begin + match[0].length,
        "code" in read && read.code === "contradiction" ? read.position : 0,
      );
      continue;
    }
    // "12 pmol/L ≤ free T4": the sign behind, turned round.
    const behind =
      read.comparator === undefined && read.range === undefined && read.unit !== "1"
        ? sticky(signBehind, plain.text, read.end)
        : undefined;
    found.push(
      placed(
        behind === undefined ? read : { ...read, comparator: turned[behind.trim()]!, end: read.end + behind.length },
        plain.at,
        begin,
      ),
    );
    candidate.lastIndex = read.end;
  }
}

/** Where a quantity can begin: a comparison, or a number that no word or number runs into. */
const candidate =
  /[<>≤≥≧≦⩽⩾≈]=?|(?<![\p{L}\d.,/_-])(?:[-+]?(?!99m)\d+|(?:at least|at most|less than|more than|greater than|up to|no more than|no less than|not more than|not less than|within|between|below|above|over|under|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|sixty|ninety)(?= ))|[一二两三四五六七八九十百千万亿半]{1,8}/giu;

const signBehind = / ?(?:<=|>=|[<>≤≥])/y;
const turned: Readonly<Record<string, Comparator>> = {
  "<": ">",
  "<=": ">=",
  "≤": ">=",
  ">": "<",
  ">=": "<=",
  "≥": "<=",
};
const between = /(?:between|from|介于|在)\s?/iy;
const rangeMark = / ?(?:-|~|to|至|到|and|&|与|和) ?/iy;
const window = /within(?: the (?:last|past|previous))?|in the (?:last|past|previous)/iy;
const multiple =
  / ?(?:x|times|-? ?fold|倍)(?: (?:greater than|above|over|higher than))?(?![A-Za-z](?<!x[Uu]|xI|X[Uu]))/iy;
const bracketed = / ?[([](?:kg|mg|g|mL|ml|cm|mm|mo|years?|months?|days?|weeks?|ULN|h|min)[)\]]/y;
const consecutive =
  / ?(?:full|consecutive|calendar|complete|more|additional|continuous) (?=days?|weeks?|months?|years?|hours?)/iy;
const ignorable =
  /^ ?(?:of age|old|in age|of body (?:surface area|weight)|of body|body weight|predicted|of predicted|increase|decrease|reduction|in duration|duration|in diameter|in size|prior|before|ago|时|者)[ .,;:)\]]*$/i;

interface Reading extends Omit<ParsedQuantity, "start"> {
  /** Set where the number has a second reading and nothing decides. */
  readonly ambiguous: QuantityIssue | undefined;
  /** Where the unit, or what stands in its place, begins. */
  readonly unitFrom: number;
}

/** The quantity that begins at a place, whatever follows it. */
function quantityAt(text: string, at: number, options: ParseOptions): Reading | QuantityIssue {
  const commaIsPoint =
    options.language !== undefined && decimalComma.includes(options.language.slice(0, 2).toLowerCase());
  const assumptions: Assumption[] = [];
  let end = at;
  const ranged = nothing(text, end) ? undefined : sticky(between, text, end);
  if (ranged !== undefined) end += ranged.length;
  let first = comparatorAt(text, end);
  if (first === undefined && !nothing(text, end)) {
    const word = sticky(window, text, end);
    if (word !== undefined) {
      first = { comparator: "<=", end: skip(text, end + word.length) };
      assumptions.push({ code: "window", message: '"within" is read as at most' });
    }
  }
  end = first?.end ?? end;
  const a = numberAt(text, end, commaIsPoint) ?? impliedOne(text, end);
  if (a === undefined) return issue("no_number", "no number was found", end);
  end = a.end;

  let b: WrittenNumber | undefined;
  let second: { comparator: Comparator; end: number } | undefined;
  // "10 mg to 20 mg": a unit may stand behind both.
  const inner = unitAt(text, skip(text, a.end));
  for (const from of inner === undefined ? [a.end] : [a.end, inner.end]) {
    const mark = sticky(rangeMark, text, from);
    if (mark === undefined || (/and|&|与|和/.test(mark) && ranged === undefined && first === undefined)) continue;
    second = comparatorAt(text, from + mark.length);
    if (/and|&/.test(mark) && ranged === undefined && second === undefined) continue;
    const next = numberAt(text, second?.end ?? from + mark.length, commaIsPoint);
    if (next === undefined || next.decimal.startsWith("-")) continue;
    b = next;
    end = next.end;
    break;
  }
  const numbers = b === undefined ? [a] : [a, b];
  for (const n of numbers) for (const code of n.notes) assumptions.push({ code, message: describe(code, n) });

  end += sticky(consecutive, text, end)?.trimEnd().length ?? 0;
  // "10 or more days", "12-months"
  let comparator = first?.comparator;
  const early = afterthoughtAt(text, end);
  if (early !== undefined && unitAt(text, skip(text, early.end)) !== undefined) {
    if (comparator !== undefined && comparator !== early.comparator) return contradiction(end);
    [comparator, end] = [early.comparator, early.end];
  }
  if (text[end] === "-" && /^[a-z]{3}/i.test(text.slice(end + 1, end + 4)) && unitAt(text, end + 1) !== undefined)
    end++;
  const unitFrom = end;
  const limit = limitAt(text, end);
  let unit: WrittenUnit | undefined;
  let relativeTo: ParsedQuantity["relativeTo"];
  if (limit !== undefined) {
    relativeTo = limit.limit;
    end = limit.end;
    if (!limit.times)
      assumptions.push({ code: "missing_times", message: `the number is read as a multiple of the ${limit.limit}` });
  } else {
    unit = unitAt(text, skip(text, end)) ?? unitAt(text, end);
    if (unit !== undefined) {
      end = unit.end;
      for (const code of new Set(unit.notes)) assumptions.push({ code, message: describe(code) });
    }
    end += sticky(bracketed, text, end)?.length ?? 0;
  }

  const late = afterthoughtAt(text, end);
  if (late !== undefined) {
    if (comparator !== undefined && comparator !== late.comparator) return contradiction(end);
    [comparator, end] = [late.comparator, late.end];
  }

  // A multiplier belongs to the count in the unit, or to the value where the unit is a measure.
  const power = b?.power ?? a.power;
  if (b !== undefined && a.power === undefined && b.power !== undefined)
    assumptions.push({ code: "shared_multiplier", message: "the power of ten is read for both ends of the range" });
  let code = unit?.code ?? "1";
  let shift = 0;
  if (power !== undefined) {
    const inUnit = code === "1" ? `10*${power}` : /^[/{]/.test(code) ? `10*${power}${code}` : undefined;
    if (inUnit !== undefined && isUnit(inUnit) && power !== 0) code = inUnit;
    else shift = power;
  }
  const decimals = numbers.map((n) =>
    withPower(n.decimal, shift + (n.power !== undefined && power !== undefined ? n.power - power : 0)),
  );
  const values = decimals.map(Number);
  if (
    !values.every(
      (value, i) => Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(decimals[i]!.replace(/e.*/, ""))),
    )
  )
    return issue("out_of_range", "the number is too large or too small", at);
  const ambiguousNumber = numbers.find((n) => n.otherwise !== undefined);
  const ambiguous =
    ambiguousNumber !== undefined &&
    (commaIsPoint ||
      ambiguousNumber.doubtful ||
      (unit === undefined && relativeTo === undefined && ambiguousNumber.power === undefined))
      ? {
          code: "ambiguous_number" as const,
          message: `the separator can mean ${ambiguousNumber.decimal} or ${ambiguousNumber.otherwise!}`,
          position: first?.end ?? at,
          readings: [ambiguousNumber.decimal, ambiguousNumber.otherwise!],
        }
      : undefined;
  const common = {
    ok: true as const,
    unit: code,
    kinds: kindsOf(code),
    ...(relativeTo && { relativeTo }),
    assumptions,
    end,
    ambiguous,
    unitFrom,
  };
  if (b === undefined)
    return { ...common, ...(comparator && { comparator }), value: values[0]!, decimal: decimals[0]! };
  const [low, high] = [values[0]!, values[1]!];
  if (low > high) return issue("contradiction", "the range runs from the larger to the smaller number", at);
  return {
    ...common,
    range: {
      low: { value: low, decimal: decimals[0]!, inclusive: first?.comparator !== ">" },
      high: { value: high, decimal: decimals[1]!, inclusive: second?.comparator !== "<" },
    },
  };
}

/** `x10⁹/L`, as the head of a column has it: once that. */
function impliedOne(text: string, at: number): WrittenNumber | undefined {
  const sign = sticky(/[xX*] ?(?=10 ?[\^(*⁰¹²³⁴-⁹])/y, text, at);
  const ten = sign === undefined ? undefined : numberAt(text, at + sign.length, false);
  return ten?.power === undefined ? undefined : { ...ten, notes: ["implied_one"] };
}

/** The whole rest of the text as a strict code, where the lenient words do not cover it; `C` and `u` are not trusted. */
function strictUnit(rest: string, end: number, read: Reading): Reading | undefined {
  const code = rest.trim();
  if (
    read.relativeTo !== undefined ||
    !/^a$|[a-z]{2}|[[{*^]|[a-z][./]|[./(][a-z]/i.test(code) ||
    /(?:^|[./(])u(?:$|[./)])/.test(code) ||
    !isUnit(code)
  )
    return undefined;
  return {
    ...read,
    unit: code,
    kinds: kindsOf(code),
    end,
    ambiguous: undefined,
    assumptions: read.assumptions.filter((a) => a.code !== "letter_case"),
  };
}

function placed(read: Reading, at: (index: number) => number, begin: number): ParsedQuantity {
  const { ambiguous: _a, unitFrom: _u, end, ...rest } = read;
  return { ...rest, start: at(begin), end: at(end - 1) + 1 };
}

/** In running text a quantity does not end inside a word or a number. */
function bounded(text: string, read: Reading): boolean {
  return (
    !/^(?:[A-Za-z0-9_]|[-/.,]\d|[-/][A-Za-z])/.test(text.slice(read.end, read.end + 2)) ||
    /[\u4e00-\u9fff]/.test(text[read.end - 1]!)
  );
}

function comparatorAt(text: string, at: number): { comparator: Comparator; end: number } | undefined {
  const from = skip(text, at);
  if (nothing(text, from)) return undefined;
  for (const [comparator, pattern] of comparisons) {
    const found = sticky(compiled(`(?:${pattern})(?![A-Za-z])`), text, from);
    if (found !== undefined) return { comparator, end: skip(text, from + found.length) };
  }
  return undefined;
}

function afterthoughtAt(text: string, at: number): { comparator: Comparator; end: number } | undefined {
  if (nothing(text, skip(text, at))) return undefined;
  for (const [comparator, pattern] of afterthoughts) {
    const found = sticky(compiled(pattern), text, at);
    if (found !== undefined) return { comparator, end: at + found.length };
  }
  return undefined;
}

function limitAt(
  text: string,
  at: number,
): { limit: NonNullable<ParsedQuantity["relativeTo"]>; end: number; times: boolean } | undefined {
  if (nothing(text, skip(text, at))) return undefined;
  const sign = sticky(multiple, text, at) ?? sticky(/ ?[*·]/y, text, at);
  const from = skip(text, at + (sign?.length ?? 0));
  for (const [limit, pattern] of limits) {
    const found = sticky(compiled(pattern), text, from);
    if (found !== undefined) return { limit, end: from + found.length, times: sign !== undefined };
  }
  return undefined;
}

const patterns = /* @__PURE__ */ new Map<string, RegExp>();
function compiled(pattern: string): RegExp {
  let made = patterns.get(pattern);
  if (made === undefined) patterns.set(pattern, (made = new RegExp(pattern, "iy")));
  return made;
}

/** Neither word nor sign begins at a digit, a bracket or the end: no need to look for one. */
function nothing(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 48 && c <= 57) || c === 40 || c === 41 || at >= text.length;
}

const skip = (text: string, at: number): number => (text[at] === " " ? at + 1 : at);

/** Languages whose decimal mark is a comma. */
const decimalComma: readonly string[] = [
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "ru",
  "pl",
  "cs",
  "da",
  "sv",
  "fi",
  "nb",
  "tr",
  "el",
  "hu",
  "ro",
];

function withPower(decimal: string, power: number): string {
  if (power === 0) return decimal;
  const [mantissa, e = "0"] = decimal.split("e") as [string, string?];
  return `${mantissa}e${Number(e) + power}`;
}

const meanings: Readonly<Record<NumberNote | UnitNote, string>> = {
  thousands_separator: "the separator is read as one of thousands",
  decimal_comma: "the comma is read as a decimal one",
  lost_superscript: "the figures behind 10 are read as a lost superscript",
  implied_one: "no number is written before the power of ten, so it is read as one",
  number_word: "the number is written in words",
  letter_case: "the unit is read in its usual letter case",
  giga_per_volume: "G and T before a volume are read as 10^9 and 10^12",
  thousand_per_volume: "K before a volume is read as thousand",
  million_per_volume: "M before a volume is read as million",
  unspecified_units: '"units" does not say of what',
};
const describe = (code: NumberNote | UnitNote, n?: WrittenNumber): string =>
  meanings[code] + (n === undefined ? "" : `: ${n.decimal}${n.power === undefined ? "" : ` × 10^${n.power}`}`);

const issue = (code: QuantityIssueCode, message: string, position: number): QuantityIssue => ({
  code,
  message,
  position,
});
const contradiction = (position: number): QuantityIssue =>
  issue("contradiction", "the words before and behind the number disagree", position);
const refusal = (code: QuantityIssueCode, message: string, position: number): { ok: false; issue: QuantityIssue } => ({
  ok: false,
  issue: issue(code, message, position),
});
