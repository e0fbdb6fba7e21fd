import { magnitudeWords, numberWords, sticky } from "./parse-words.ts";

/** A number as written: mantissa and power of ten apart, since `1.5 × 10^9/L` keeps them apart as well. */
export interface WrittenNumber {
  /** Plain decimal, `-1.5`. */
  readonly decimal: string;
  /** The power of ten that follows, where there is one. */
  readonly power: number | undefined;
  readonly end: number;
  readonly notes: readonly NumberNote[];
  /** The other reading of a separator that can be either. */
  readonly otherwise: string | undefined;
  /** No unit settles which reading is meant: `1 × 10e8`. */
  readonly doubtful: boolean;
}

export type NumberNote = "thousands_separator" | "decimal_comma" | "lost_superscript" | "number_word" | "implied_one";

const digits = /\d{1,3}(?: \d{3}){1,4}(?![\d.,]\d|\d)(?= ?(?:\/|[A-Za-z%°]))|\d(?:[\d.,'’]{0,40}\d)?/y;
const sign = /[-+](?=\.?\d)/y;
const point = /\.\d{1,20}/y;
const scientific = /[eE][+-]?\d{1,3}(?![\d.])/y;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const powerOfTen =
  /(?:\^ ?\(?([+-]?\d{1,3})\)?| ?\( ?([+-]?\d{1,3}) ?\)| ?([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})|\*\*?([+-]?\d{1,3})|[eE]([+-]?\d{1,3}))(?!\d)/y;
const timesTen = / ?[xX*·] ?10/y;
const lost = /(\d{1,2})(?= ?(?:\/|per |[A-Za-z个]))/y;
const spacedOut = / (\d{1,2})(?= ?\/)/y;
const magnitude = / ?(?:hundred|thousand|million|billion|trillion|十万|百万|千万|[百千万亿])/iy;
const word = /[a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))?/iy;
const repeated = / ?\( ?(\d{1,4}) ?\)/y;
const chinese = /[半一二两三四五六七八九十百千万亿]{1,12}/y;

/** The number at a place, or nothing. `commaIsPoint` says the language of the text writes decimal commas. */
export function numberAt(text: string, at: number, commaIsPoint: boolean): WrittenNumber | undefined {
  const minus = sticky(sign, text, at);
  const start = at + (minus?.length ?? 0);
  const plain = sticky(digits, text, start) ?? sticky(point, text, start);
  if (plain === undefined) return minus === undefined ? wordAt(text, at) : undefined;
  // "000" is the rest of a number, not one.
  const read = /^0\d/.test(plain) ? undefined : plain.includes(" ") ? spaced(plain) : separators(plain, commaIsPoint);
  if (read === undefined) return undefined;
  const notes: NumberNote[] = [...read.notes];
  let end = start + plain.length;
  let decimal = (minus === "-" ? "-" : "") + read.decimal;
  let power: number | undefined;
  let { otherwise } = read;
  let doubtful = false;
  const e = sticky(scientific, text, end);
  if (e !== undefined) {
    decimal += e.toLowerCase().replace("+", "");
    end += e.length;
  } else if (plain === "10" && ((powerOfTen.lastIndex = end), powerOfTen.test(text))) {
    const exponent = exponentAt(text, end)!;
    [decimal, power, end] = [minus === "-" ? "-1" : "1", exponent.value, exponent.end];
  } else {
    const ten = sticky(timesTen, text, end);
    if (ten !== undefined) {
      const behind = end + ten.length;
      const exponent = exponentAt(text, behind);
      if (exponent !== undefined) {
        // "× 10e8" says ten times 10⁸ and mostly means 10⁸.
        if (exponent.scientific) [otherwise, doubtful] = [`${decimal}e${exponent.value + 1}`, true];
        [power, end] = [exponent.value, exponent.end];
      } else {
        // "× 109/L" was 10⁹ before its superscript was lost.
        const figures = sticky(lost, text, behind) ?? sticky(spacedOut, text, behind);
        if (figures !== undefined && Number(figures) >= 3 && Number(figures) <= 15 && !figures.startsWith("0")) {
          [power, end] = [Number(figures), behind + figures.length];
          notes.push("lost_superscript");
        }
      }
    }
    const big = sticky(magnitude, text, end);
    if (
      big !== undefined &&
      power === undefined &&
      !/[A-Za-z]/.test(/[A-Za-z]$/.test(big) ? (text[end + big.length] ?? "") : "")
    ) {
      decimal += `e${magnitudeWords[big.trim().toLowerCase()]}`;
      end += big.length;
    }
  }
  return {
    decimal: doubtful ? `${decimal}e${power!}` : decimal,
    power: doubtful ? undefined : power,
    end,
    notes,
    otherwise,
    doubtful,
  };
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

/** `100 000/µL`: thousands apart. */
function spaced(text: string): { decimal: string; notes: NumberNote[]; otherwise: undefined } | undefined {
  return text.startsWith("0")
    ? undefined
    : { decimal: text.replaceAll(" ", ""), notes: ["thousands_separator"], otherwise: undefined };
}

/** Which of comma, point and apostrophe divide thousands, and which is the decimal one. */
function separators(
  raw: string,
  commaIsPoint: boolean,
): { decimal: string; notes: NumberNote[]; otherwise: string | undefined } | undefined {
  const text = raw.replaceAll("’", "'");
  const marks = [...new Set(text.replace(/\d/g, ""))];
  if (marks.length === 0) return { decimal: text, notes: [], otherwise: undefined };
  const grouped = (mark: string, whole: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(whole);
  if (marks.length === 1) {
    const mark = marks[0]!;
    const count = text.split(mark).length - 1;
    const joined = text.replaceAll(mark, "");
    const asPoint = text.replace(mark, ".");
    if (count > 1)
      return grouped(mark, text)
        ? { decimal: joined, notes: ["thousands_separator"], otherwise: undefined }
        : undefined;
    const three = grouped(mark, text) && !text.startsWith("0");
    if (mark === "'")
      return three ? { decimal: joined, notes: ["thousands_separator"], otherwise: undefined } : undefined;
    if (mark === ".") return { decimal: text, notes: [], otherwise: three && commaIsPoint ? joined : undefined };
    if (!three) return { decimal: asPoint, notes: ["decimal_comma"], otherwise: undefined };
    return { decimal: joined, notes: ["thousands_separator"], otherwise: asPoint };
  }
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const [whole, part] = [text.slice(0, last), text.slice(last + 1)];
  const inner = whole.replace(/\d/g, "")[0]!;
  if (marks.length > 2 || inner === text[last] || !grouped(inner, whole)) return undefined;
  return {
    decimal: `${whole.replaceAll(inner, "")}.${part}`,
    notes: text[last] === "," ? ["decimal_comma"] : [],
    otherwise: undefined,
  };
}

function wordAt(text: string, at: number): WrittenNumber | undefined {
  const zh = sticky(chinese, text, at);
  if (zh !== undefined) {
    const value = chineseNumber(zh);
    return value === undefined
      ? undefined
      : {
          decimal: String(value),
          power: undefined,
          end: at + zh.length,
          notes: ["number_word"],
          otherwise: undefined,
          doubtful: false,
        };
  }
  const found = sticky(word, text, at);
  if (found === undefined) return undefined;
  const [tens = "", ones] = found.toLowerCase().split(/[- ]/);
  const first = Object.hasOwn(numberWords, tens) ? numberWords[tens] : undefined;
  if (first === undefined || (ones !== undefined && (first < 20 || first % 10 !== 0))) return undefined;
  let end = at + found.length;
  if (/[A-Za-z]/.test(text[end] ?? "")) return undefined;
  let decimal = String(first + (ones === undefined ? 0 : numberWords[ones]!));
  const big = sticky(magnitude, text, end);
  if (big !== undefined) {
    decimal += `e${magnitudeWords[big.trim().toLowerCase()]}`;
    end += big.length;
  }
  // "six (6) months"
  repeated.lastIndex = end;
  const again = repeated.exec(text);
  if (again !== null && Number(again[1]) === Number(decimal)) end += again[0].length;
  return { decimal, power: undefined, end, notes: ["number_word"], otherwise: undefined, doubtful: false };
}

const figures: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function chineseNumber(text: string): number | undefined {
  if (text === "半") return 0.5;
  let total = 0;
  let section = 0;
  let figure = 0;
  for (const c of text) {
    if (figures[c] !== undefined) {
      if (figure !== 0) return undefined;
      figure = figures[c];
    } else if (places[c] !== undefined) {
      section += (figure || 1) * places[c];
      figure = 0;
    } else if (c === "万" || c === "亿") {
      if (section + figure === 0 && total === 0) return undefined;
      total = c === "万" ? total + (section + figure) * 1e4 : (total + section + figure) * 1e8;
      section = figure = 0;
    } else return undefined;
  }
  return total + section + figure || undefined;
}
