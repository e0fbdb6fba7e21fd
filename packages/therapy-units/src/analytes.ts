import { convert, convertFraction, notANumber, readValue } from "./convert.ts";
import { commensurable, isUnit, unitIssue } from "./check.ts";
import { readDecimal } from "./decimal.ts";
import { divide, multiply, subtract, add, type Fraction } from "./fraction.ts";
import { analyteTable } from "./gen/analytes.ts";
import type { Conversion, ConversionIssue } from "./issue.ts";
import { mismatch } from "./mismatch.ts";
import { oneApart } from "./suggest.ts";

/** How an analyte may be converted. */
export type AnalyteRule =
  /** By its molar mass, and by its valence where it has one. */
  | "molar"
  /** Catalytic activity: U and kat, nothing else. */
  | "enzyme"
  /** No molar mass is defined for it: a mass stays a mass, an international unit one. */
  | "mass"
  /** Two conventions exist for its mole: one of them has to be named. */
  | "choose"
  /** NGSP per cent and IFCC mmol/mol, by the master equation. */
  | "hba1c"
  /** A ratio that has no unit. */
  | "ratio";

/** What a laboratory measures. */
export interface Analyte {
  readonly key: string;
  readonly name: string;
  readonly zh: string;
  readonly synonyms: readonly string[];
  readonly rule: AnalyteRule;
  /** Grams in one mole, as a decimal text. */
  readonly molarMass?: string;
  /** Charge of the ion without its sign: equivalents in one mole. */
  readonly valence?: number;
  /** The units that laboratories report, the conventional one first. */
  readonly units: readonly string[];
  readonly note?: string;
  /** Where the numbers are from. */
  readonly source: string;
}

/** Why a value of an analyte was not converted. */
export type AnalyteIssue =
  | ConversionIssue
  | { readonly code: "unknown_analyte"; readonly message: string; readonly suggestion?: string }
  /** No molar mass, valence or rule leads from one unit to the other. */
  | { readonly code: "not_for_this_analyte"; readonly message: string }
  | { readonly code: "convention_needed"; readonly message: string; readonly choose: readonly string[] };

export type AnalyteConversion =
  | { readonly ok: true; readonly value: number; readonly analyte: string; readonly issue?: undefined }
  | { readonly ok: false; readonly issue: AnalyteIssue; readonly value?: undefined };

let byName: Map<string, Analyte> | undefined;

/** Every analyte of the table. */
export function analytes(): readonly Analyte[] {
  return [...new Set(load().values())];
}

/**
 * The analyte a name stands for: its key, its name in English or Chinese, or a usual abbreviation.
 *
 * @example
 * findAnalyte("bilirubin")?.molarMass; // => "584.673"
 * findAnalyte("ALT")?.rule; // => "enzyme"
 */
export function findAnalyte(name: string): Analyte | undefined {
  return typeof name === "string" ? load().get(name.trim().toLowerCase()) : undefined;
}

/**
 * Converts a laboratory value between mass, amount of substance and equivalents of one analyte, exactly, rounded once.
 *
 * HbA1c goes from NGSP to IFCC by the master equation. Refused: what has no molar mass (`mg/L` of CRP in `mmol/L`),
 * haemoglobin in `mmol/L` without saying of monomer or tetramer, INR, enzyme units and international units of one another.
 *
 * @example
 * convertAnalyte("2.0", "mg/dL", "umol/L", "bilirubin"); // => { ok: true, value: 34.20715511063449, analyte: "bilirubin" }
 * convertAnalyte("5", "meq/L", "mmol/L", "calcium"); // => { ok: true, value: 2.5, analyte: "calcium" }
 * convertAnalyte("1", "mg/L", "mmol/L", "CRP").ok; // => false
 */
export function convertAnalyte(value: number | string, from: string, to: string, name: string): AnalyteConversion {
  const analyte = findAnalyte(name);
  if (analyte === undefined) return { ok: false, issue: unknown(name) };
  for (const unit of [from, to]) {
    if (!isUnit(unit)) {
      const issue = unitIssue(unit);
      return { ok: false, issue: { code: "invalid_unit", message: issue.message, unit, issue } };
    }
  }
  const x = readValue(value);
  if (x === undefined) return { ok: false, issue: notANumber };
  return named(analyte, converted(analyte, x, from, to));
}

function named(
  analyte: Analyte,
  result: Conversion | { readonly ok: false; readonly issue: AnalyteIssue },
): AnalyteConversion {
  return result.ok ? { ok: true, value: result.value, analyte: analyte.key } : { ok: false, issue: result.issue };
}

function converted(
  analyte: Analyte,
  x: Fraction,
  from: string,
  to: string,
): Conversion | { readonly ok: false; readonly issue: AnalyteIssue } {
  const { rule, key, name } = analyte;
  const [a, b] = [amount(from), amount(to)];
  const same = commensurable(from, to);
  if (rule === "hba1c" && same) {
    if (a === b) return convertFraction(x, from, to);
    // To per cent or mmol/mol first, then along the straight line, then to what is asked for.
    const base = exact(x, from, a ? "mmol/mol" : "%");
    if (!("ok" in base) && !a && subtract(base, intercept).n < 0n)
      return { ok: false, issue: { code: "out_of_range", message: "no HbA1c is below 2.15 % by NGSP" } };
    return "ok" in base
      ? base
      : a
        ? convertFraction(add(multiply(base, slope), intercept), "%", to)
        : convertFraction(divide(subtract(base, intercept), slope), "mmol/mol", to);
  }
  if (rule === "ratio" && (from !== to || !same))
    return refused(`the ${name} is ${analyte.note ?? "a ratio without a unit"}`);
  // A ratio of masses and one of amounts have one dimension in UCUM, and are not the same number.
  if (same && (a === b || rule === "enzyme")) return convertFraction(x, from, to);
  if (rule === "choose" && (a || b)) {
    const choose = analyte.note!.split("|");
    return {
      ok: false,
      issue: {
        code: "convention_needed",
        message: `${name} has ${choose.length} conventions for a mole: say ${choose.join(" or ")}`,
        choose,
      },
    };
  }
  if (rule === "enzyme")
    return refused(`${name} is an activity: it is given in U or kat, not as "${same ? to : from}" and "${to}"`);
  if (analyte.molarMass === undefined)
    return a || b
      ? refused(`no molar mass is defined for ${name}: "${from}" does not become "${to}"`)
      : { ok: false, issue: mismatch(from, to)! };
  if (same)
    return refused(
      `"${from}" and "${to}" are ratios of two substances: their molar masses both count, and only that of ${name} is known here`,
    );
  for (const [factor, unit] of bridges(analyte)) {
    for (const [combined, y] of [
      [`(${tidy(from)}).(${unit})`, multiply(x, factor)],
      [`(${tidy(from)})/(${unit})`, divide(x, factor)],
    ] as const) {
      if (a !== b || equivalents(from) !== equivalents(to)) {
        if (commensurable(combined, to)) return convertFraction(y, combined, to);
      }
    }
  }
  if (equivalents(from) !== equivalents(to) && analyte.valence === undefined)
    return refused(`${name} has no single valence: equivalents of it are not defined`);
  const issue = mismatch(from, to);
  return issue === undefined ? refused(`${key} does not lead from "${from}" to "${to}"`) : { ok: false, issue };
}

const slope: Fraction = { n: 915n, d: 10000n };
const intercept: Fraction = { n: 215n, d: 100n };

/** A ratio in another of its units, exactly. */
function exact(x: Fraction, from: string, to: string): Fraction | Conversion {
  const one = convert("1", from, to);
  const factor = one.ok ? readDecimal(String(one.value)) : undefined;
  return factor === undefined ? one : multiply(x, factor);
}

/** Grams in a mole, equivalents in a mole, grams in an equivalent. */
function bridges(analyte: Analyte): (readonly [Fraction, string])[] {
  const mass = readDecimal(analyte.molarMass!)!;
  if (analyte.valence === undefined) return [[mass, "g/mol"]];
  const valence: Fraction = { n: BigInt(analyte.valence), d: 1n };
  return [
    [mass, "g/mol"],
    [valence, "eq/mol"],
    [divide(mass, valence), "g/eq"],
  ];
}

/** Whether a code is about an amount of substance. */
function amount(code: string): boolean {
  return /mol|eq|osm/.test(code.replace(/\{[^}]*\}|\[[^\]]*\]/g, ""));
}

function equivalents(code: string): boolean {
  return /eq/.test(code.replace(/\{[^}]*\}|\[[^\]]*\]/g, ""));
}

const tidy = (code: string): string => (code.startsWith("/") ? `1${code}` : code);

function load(): Map<string, Analyte> {
  if (byName !== undefined) return byName;
  byName = new Map();
  for (const line of analyteTable.split("\n")) {
    const [
      key = "",
      name = "",
      zh = "",
      synonyms = "",
      rule = "",
      mass = "",
      valence = "",
      units = "",
      note = "",
      source = "",
    ] = line.split("\t");
    const analyte: Analyte = {
      key,
      name,
      zh,
      rule: rule as AnalyteRule,
      source,
      synonyms: synonyms === "" ? [] : synonyms.split(";"),
      units: units.split(";"),
      ...(mass && { molarMass: mass }),
      ...(valence && { valence: Number(valence) }),
      ...(note && { note }),
    };
    for (const word of [key, name, zh, ...analyte.synonyms].map((w) => w.toLowerCase()))
      if (!byName.has(word)) byName.set(word, analyte);
  }
  return byName;
}

function refused(message: string): { readonly ok: false; readonly issue: AnalyteIssue } {
  return { ok: false, issue: { code: "not_for_this_analyte", message } };
}

function unknown(name: string): AnalyteIssue {
  const word = (typeof name === "string" ? name : "").trim().toLowerCase().slice(0, 60);
  const near = [...load().keys()].find(
    (known) =>
      word.length > 2 &&
      (known.startsWith(word) || (known.length > 3 && (word.startsWith(known) || oneApart(known, word)))),
  );
  const key = near === undefined ? undefined : load().get(near)!.key;
  return {
    code: "unknown_analyte",
    message: `${JSON.stringify(word)} is no analyte of this table${key === undefined ? "" : `; did you mean "${key}"?`}`,
    ...(key === undefined ? {} : { suggestion: key }),
  };
}
