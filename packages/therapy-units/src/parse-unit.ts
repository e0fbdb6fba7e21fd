import { isUnit } from "./check.ts";
import { sticky, unitWordAt } from "./parse-words.ts";

/** A unit as written, as a code of UCUM. */
export interface WrittenUnit {
  readonly code: string;
  readonly end: number;
  readonly notes: readonly UnitNote[];
}

export type UnitNote =
  | "letter_case"
  | "giga_per_volume"
  | "thousand_per_volume"
  | "million_per_volume"
  | "unspecified_units";

const over = / ?(?:\/|(?:per|each)(?= )| ?每) ?/y;
const dot = /(?:\.| ?[·*] ?)(?=[A-Za-z])/y;
const adverb =
  / ?(?:(daily|per day|every day|a day|qd|每日|每天|\/日)|(weekly|每周)|(monthly|每月)|(hourly))(?![A-Za-z])/iy;
const exponent = /\^?(?:\(?(-?[1-9])\)?)(?!\d|[.,]\d)|[²³]/y;
const surface = / ?1\.73 ?(?:m ?(?:\^? ?2|²)|sq ?m)?(?![A-Za-z0-9])/y;
const span = /(\d{1,3})[ -]?(?=h|d|w|m)/y;
const perVolume = /([KkMGT]) ?(?=\/ ?(?:[muµ]?[Ll]|mm))/y;
const units = /(m|k|u)?units?(?![A-Za-z])/iy;
const times = /(?:times?|x) ?(?=\/|per|a |daily|weekly)/iy;

/**
 * The unit at a place: `mg/kg/day`, `cells/µL`, `/mm3`, `g/24 h`. Nothing where none begins, or where what begins as one
 * goes on as something else.
 */
export function unitAt(text: string, at: number): WrittenUnit | undefined {
  const c = text.charCodeAt(at);
  if ((c >= 48 && c <= 63 && c !== 58) || c === 40 || at >= text.length) return undefined;
  const notes: UnitNote[] = [];
  let end = at;
  let code = "";
  const giga = sticky(perVolume, text, at);
  if (giga !== undefined) {
    const letter = giga.trim();
    code = letter === "G" ? "10*9" : letter === "T" ? "10*12" : letter === "M" ? "10*6" : "10*3";
    notes.push(
      letter === "G" || letter === "T"
        ? "giga_per_volume"
        : letter === "M"
          ? "million_per_volume"
          : "thousand_per_volume",
    );
    end += giga.length;
  } else if (sticky(over, text, at) === undefined && sticky(adverb, text, at) === undefined) {
    const repeats = sticky(times, text, at);
    if (repeats !== undefined) end += repeats.length;
    else {
      const first = factorAt(text, at);
      if (first === undefined) return undefined;
      code = first.code;
      end = first.end;
      notes.push(...first.notes);
    }
  }
  for (let parts = 0; parts < 5; parts++) {
    const slash = sticky(over, text, end);
    if (slash !== undefined) {
      const place = end + slash.length;
      const area = code.includes("mL") && code.includes("min") ? sticky(surface, text, place) : undefined;
      if (area !== undefined) {
        // Without its "m2" the normalised area is still the only thing 1.73 can be.
        code += "/{1.73_m2}";
        end = place + area.length;
        continue;
      }
      const next = factorAt(text, place);
      if (next === undefined)
        return code !== "" && slash.startsWith(" ") && !slash.includes("/") ? { code, end, notes } : undefined;
      notes.push(...next.notes);
      code += next.code.startsWith("/") ? next.code : `/${next.code}`;
      end = next.end;
      continue;
    }
    const often = sticky(adverb, text, end);
    if (often !== undefined) {
      adverb.lastIndex = end;
      const [, day, week, month] = adverb.exec(text)!;
      code += day !== undefined ? "/d" : week !== undefined ? "/wk" : month !== undefined ? "/mo" : "/h";
      end += often.length;
      continue;
    }
    const joint = code === "" ? undefined : sticky(dot, text, end);
    const next = joint === undefined ? undefined : factorAt(text, end + joint.length);
    if (next === undefined) break;
    code += `.${next.code}`;
    end = next.end;
  }
  return code !== "" && isUnit(code) ? { code, end, notes } : undefined;
}

function factorAt(text: string, at: number): WrittenUnit | undefined {
  // "24 h" below the line
  const hours = /\//.test(text.slice(Math.max(0, at - 2), at)) ? sticky(span, text, at) : undefined;
  if (hours !== undefined) {
    const unit = unitWordAt(text, at + hours.length);
    if (unit !== undefined && ["h", "d", "wk", "mo", "min"].includes(unit.code))
      return { code: `(${hours.replace(/\D/g, "")}.${unit.code})`, end: unit.end, notes: [] };
  }
  const vague = sticky(units, text, at);
  if (vague !== undefined && vague.length > 1)
    return { code: "{units}", end: at + vague.length, notes: ["unspecified_units"] };
  const word = unitWordAt(text, at);
  if (word === undefined) return undefined;
  const notes: UnitNote[] = word.recased ? ["letter_case"] : [];
  let { code, end } = word;
  const raised =
    /^(?:[cdkmunp]?[msgL]|min|h|d|kg|mol)$/.test(code) && !/\d/.test(text[end - 1]!) && end - at <= 3
      ? (sticky(exponent, text, end) ??
        sticky(exponent, text, text[end] === " " && /[²³]/.test(text[end + 1] ?? "") ? end + 1 : -1 >>> 1))
      : undefined;
  if (raised !== undefined) {
    if (text[end] === " ") end++;
    code += raised === "²" ? "2" : raised === "³" ? "3" : raised.replace(/[\^()]/g, "");
    end += raised.length;
  }
  const after = text.charCodeAt(end);
  // "mg5", "mmx": no unit ends inside a word or number.
  if (
    (after >= 48 && after <= 57) ||
    (after < 128 && /[A-Za-z_]/.test(text[end] ?? "") && /[A-Za-z0-9]/.test(text[end - 1]!))
  )
    return undefined;
  return { code, end, notes };
}
