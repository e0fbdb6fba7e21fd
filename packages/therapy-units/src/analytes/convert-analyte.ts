import { parseDecimal } from "../number/decimal.ts";
import { add, divide, multiply, subtract, type Fraction } from "../number/fraction.ts";
import { failure, type Result } from "../result.ts";
import { commensurable } from "../ucum/check.ts";
import { notANumber, valueIssue } from "../ucum/conversion-issue.ts";
import { convert } from "../ucum/convert.ts";
import { convertFraction, exactValue } from "../ucum/convert-fraction.ts";
import { invalidUnit } from "../ucum/invalid-unit.ts";
import { mismatch } from "../ucum/mismatch.ts";
import { findAnalyte, type Analyte } from "./analyte.ts";
import { notForAnalyte, unknownAnalyte, type AnalyteIssue } from "./analyte-issue.ts";

/** A converted value of an analyte. */
export interface AnalyteValue {
  readonly value: number;
  /** The key of the analyte; the name as given where the analyte is unknown and the conversion does not need it. */
  readonly analyte: string;
}

/** A value of an analyte to convert. */
interface AnalyteConversion {
  readonly analyte: Analyte;
  readonly x: Fraction;
  readonly from: string;
  readonly to: string;
}

/**
 * Converts a laboratory value between mass, amount of substance and equivalents of one analyte. The result is exact, rounded
 * once.
 *
 * Between units of one dimension, such as two mass concentrations, any name is accepted, because the analyte is not needed.
 * HbA1c converts between NGSP and IFCC by the master equation. Issues: a mass to an amount of substance where no formula of the
 * analyte was compared with a source (tacrolimus), an analyte without a molar mass (CRP from `mg/L` to
 * `mmol/L`), hemoglobin in `mmol/L` without the choice of monomer or tetramer, INR, enzyme activities in international units.
 *
 * @example
 * ```ts
 * import { convertAnalyte } from "@org/therapy-units/analytes";
 *
 * convertAnalyte("2.0", "mg/dL", "umol/L", "bilirubin"); // => { ok: true, value: { value: 34.20715511063449, analyte: "bilirubin" } }
 * convertAnalyte("5", "meq/L", "mmol/L", "calcium"); // => { ok: true, value: { value: 2.5, analyte: "calcium" } }
 * convertAnalyte("1", "pg/mL", "ng/L", "ACTH"); // => { ok: true, value: { value: 1, analyte: "acth" } }
 * convertAnalyte("1", "mg/L", "mmol/L", "CRP").ok; // => false
 * ```
 */
export function convertAnalyte(
  value: number | string,
  from: string,
  to: string,
  name: string,
): Result<AnalyteValue, AnalyteIssue> {
  const analyte = findAnalyte(name);
  const isNeeded = !commensurable(from, to) || isAmount(from) !== isAmount(to);
  if (analyte === undefined && (isNeeded || typeof name !== "string" || name.trim() === ""))
    return failure(unknownAnalyte(name));
  const invalid = invalidUnit(from, to);
  if (invalid !== undefined) return failure(invalid);
  const x = exactValue(value);
  if (x === undefined) return failure(notANumber());
  if (analyte === undefined) {
    const direct = convertFraction(x, from, to);
    return direct.ok ? { ok: true, value: { value: direct.value, analyte: name.trim() } } : direct;
  }
  const result = convertBySubstance({ analyte, x, from, to });
  return result.ok ? { ok: true, value: { value: result.value, analyte: analyte.key } } : result;
}

function convertBySubstance(conversion: AnalyteConversion): Result<number, AnalyteIssue> {
  const { analyte, x, from, to } = conversion;
  const { rule, name } = analyte;
  const [fromAmount, toAmount] = [isAmount(from), isAmount(to)];
  const same = commensurable(from, to);
  if (rule === "hba1c" && same)
    return fromAmount === toAmount ? convertFraction(x, from, to) : convertHba1c(x, from, to);
  if (rule === "ratio" && (from !== to || !same))
    return failure(notForAnalyte(`the ${name} is ${analyte.note ?? "a ratio without a unit"}`));
  // A ratio of masses and a ratio of amounts have one dimension in UCUM, but are different numbers.
  if (same && (fromAmount === toAmount || rule === "enzyme")) return convertFraction(x, from, to);
  if (rule === "choose" && (fromAmount || toAmount)) return failure(conventionNeeded(analyte));
  if (rule === "enzyme")
    return failure(
      notForAnalyte(
        `${name} is a catalytic activity; expected units of U or kat, got "${same ? to : from}" and "${to}"`,
      ),
    );
  if (analyte.molarMass === undefined) return failure(withoutMolarMass(conversion));
  if (same)
    return failure(
      notForAnalyte(`"${from}" and "${to}" are ratios of two substances; only the molar mass of ${name} is known`),
    );
  return convertByMass(conversion);
}

/** Why a value of an analyte without a molar mass was not converted. */
function withoutMolarMass({ analyte: { rule, name }, from, to }: AnalyteConversion): AnalyteIssue {
  if (!isAmount(from) && !isAmount(to)) return mismatch(from, to)!;
  const reason =
    rule === "unverified"
      ? `the molar mass of ${name} is not known here, because no formula of it was compared with a source`
      : `no molar mass is defined for ${name}`;
  return notForAnalyte(`${reason}; "${from}" does not convert into "${to}"`);
}

/** Between percent by NGSP and mmol/mol by IFCC: to the base unit, along the line, then into the target unit. */
function convertHba1c(x: Fraction, from: string, to: string): Result<number, AnalyteIssue> {
  const fromIfcc = isAmount(from);
  const base = exactRatio(x, from, fromIfcc ? "mmol/mol" : "%");
  if (!base.ok) return base;
  if (fromIfcc) return convertFraction(add(multiply(base.value, slope), intercept), "%", to);
  const above = subtract(base.value, intercept);
  return above.n < 0n
    ? failure(valueIssue("out_of_range", "expected an HbA1c of at least 2.15 % by NGSP"))
    : convertFraction(divide(above, slope), "mmol/mol", to);
}

/** By molar mass, valence, or both, whichever relates the units. */
function convertByMass({ analyte, x, from, to }: AnalyteConversion): Result<number, AnalyteIssue> {
  const equivalentsDiffer = isEquivalent(from) !== isEquivalent(to);
  const related = isAmount(from) !== isAmount(to) || equivalentsDiffer;
  for (const [factor, unit] of related ? factors(analyte) : []) {
    const source = from.startsWith("/") ? `1${from}` : from;
    const [product, quotient] = [`(${source}).(${unit})`, `(${source})/(${unit})`];
    if (commensurable(product, to)) return convertFraction(multiply(x, factor), product, to);
    if (commensurable(quotient, to)) return convertFraction(divide(x, factor), quotient, to);
  }
  if (equivalentsDiffer && analyte.valence === undefined)
    return failure(notForAnalyte(`${analyte.name} has no single valence; its equivalents are not defined`));
  return failure(mismatch(from, to) ?? notForAnalyte(`${analyte.key} does not relate "${from}" and "${to}"`));
}

/** Slope and intercept of the master equation: NGSP % = 0.0915 × IFCC mmol/mol + 2.15. */
const slope: Fraction = { n: 915n, d: 10000n };
const intercept: Fraction = { n: 215n, d: 100n };

/** A ratio in another of its units, without rounding. */
function exactRatio(x: Fraction, from: string, to: string): Result<Fraction, AnalyteIssue> {
  const one = convert("1", from, to);
  if (!one.ok) return one;
  return { ok: true, value: multiply(x, parseDecimal(String(one.value))!) };
}

/** Grams per mole, equivalents per mole, grams per equivalent. */
function factors(analyte: Analyte): (readonly [Fraction, string])[] {
  const mass = parseDecimal(analyte.molarMass!)!;
  if (analyte.valence === undefined) return [[mass, "g/mol"]];
  const valence: Fraction = { n: BigInt(analyte.valence), d: 1n };
  return [
    [mass, "g/mol"],
    [valence, "eq/mol"],
    [divide(mass, valence), "g/eq"],
  ];
}

function conventionNeeded({ name, note }: Analyte): AnalyteIssue {
  const choose = note!.split("|");
  const message = `${name} has ${choose.length} conventions for the mole; choose ${choose.join(" or ")}`;
  return { code: "convention_needed", severity: "error", path: [], message, choose };
}

/** Whether a code contains an amount of substance. */
function isAmount(code: string): boolean {
  return /mol|eq|osm/.test(withoutBrackets(code));
}

function isEquivalent(code: string): boolean {
  return /eq/.test(withoutBrackets(code));
}

const withoutBrackets = (code: string): string => code.replace(/\{[^}]*\}|\[[^\]]*\]/g, "");
