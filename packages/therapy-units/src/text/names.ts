import { chineseNames } from "../words/chinese-names.ts";
import { isNumber, ucumNames, writeUnit, type UnitPart } from "./unit-parts.ts";

/**
 * The display name of a unit in the form of UCUM's functional tests; undefined where the code is not a unit.
 *
 * @example
 * ```ts
 * import { displayName } from "@org/therapy-units/names";
 *
 * displayName("mm"); // => "(millimeter)"
 * displayName("m3.kg-1.s-2"); // => "(meter ^ 3) * (kilogram ^ -1) * (second ^ -2)"
 * ```
 */
export function displayName(code: string): string | undefined {
  if (code === "") return "(unity)";
  return writeUnit(code, {
    part: ({ prefix, stem, exponent, annotations }) => {
      const name = isNumber(stem)
        ? stem
        : `(${prefixName(prefix)}${unitName(stem)}${exponent && ` ^ ${Number(exponent)}`})`;
      return [...(stem === "" ? [] : [name]), ...annotations.map((a) => `{${a}}`)].join(" ");
    },
    multiply: " * ",
    divide: " / ",
  });
}

/**
 * The print symbol of a unit: `μmol/L`, `10⁹/L`, `°C`, `10⁶ CAR+ cells/kg`; undefined where the code is not a unit.
 *
 * @example
 * ```ts
 * import { printSymbol } from "@org/therapy-units/names";
 *
 * printSymbol("umol/L"); // => "μmol/L"
 * printSymbol("10*6{CAR+ cells}/kg"); // => "10⁶ CAR+ cells/kg"
 * printSymbol("10*6.{CAR+ cells}/kg"); // => "10⁶ CAR+ cells/kg"
 * ```
 */
export function printSymbol(code: string): string | undefined {
  return writeUnit(code, {
    part: (part) => {
      const annotations = part.annotations.map((a) => a.replaceAll("_", " ").replace(/ m2$/, " m²"));
      const symbol =
        isNumber(part.stem) || part.stem === "" ? numberOf(part) : symbolOf(part) + superscript(part.exponent);
      return [symbol, ...annotations].filter(Boolean).join(" ");
    },
    multiply: "·",
    count: " ",
    divide: "/",
  });
}

/**
 * A unit in English or Chinese words: `milligram per deciliter`, `毫克每分升`; undefined where the code is not a unit.
 *
 * The English names are UCUM's. Chinese names cover the units of laboratories and doses; other units are written as their
 * symbol.
 *
 * @see GB 3100-93 for the Chinese names of SI units and prefixes.
 * @example
 * ```ts
 * import { unitWords } from "@org/therapy-units/names";
 *
 * unitWords("mg/dL"); // => "milligram per deciliter"
 * unitWords("10*6{CAR+ cells}/kg", "zh"); // => "10⁶个CAR阳性细胞每千克"
 * ```
 */
export function unitWords(code: string, language: "en" | "zh" = "en"): string | undefined {
  return language === "zh"
    ? writeUnit(code, { part: chineseWords, multiply: "", divide: "每" })
    : writeUnit(code, { part: englishWords, multiply: " ", divide: " per " });
}

function englishWords(part: UnitPart): string {
  const { prefix, stem, exponent } = part;
  const words = powerOrNumber(part) ?? withPower(prefixName(prefix) + unitName(stem), exponent, "square ", "cubic ");
  return [words, ...part.annotations.map((a) => a.replaceAll("_", " "))].filter(Boolean).join(" ");
}

function chineseWords(part: UnitPart): string {
  const words = powerOrNumber(part) ?? withPower(chineseUnit(part), part.exponent, "平方", "立方");
  return words + part.annotations.map(chineseAnnotation).join("");
}

function chineseUnit(part: UnitPart): string {
  const { units, prefixes } = chineseNames();
  const { prefix, stem } = part;
  const whole = units.get(prefix + stem);
  if (whole !== undefined) return whole;
  const name = units.get(stem);
  return name === undefined ? symbolOf(part) : (prefixes.get(prefix) ?? prefix) + name;
}

function chineseAnnotation(annotation: string): string {
  return (
    chineseNames().units.get(`{${annotation}}`) ??
    annotation
      .replace(/^(.*?)\+? cells?$/, (all, type: string) => `个${type}${all.includes("+") ? "阳性" : ""}细胞`)
      .replaceAll("_", " ")
  );
}

/** A power of ten, a number or nothing; undefined where the part is a unit. */
function powerOrNumber(part: UnitPart): string | undefined {
  const { stem, exponent } = part;
  if (/^10[*^]/.test(stem)) return `10${superscript(exponent)}`;
  return isNumber(stem) || stem === "" ? numberOf(part) : undefined;
}

/** The number of a part; empty for the 1 before an annotation. */
function numberOf({ stem, annotations }: UnitPart): string {
  return stem === "1" && annotations.length > 0 ? "" : stem;
}

function withPower(word: string, exponent: string, square: string, cubic: string): string {
  if (exponent === "2") return square + word;
  if (exponent === "3") return cubic + word;
  return word + superscript(exponent);
}

const unitName = (stem: string): string => ucumNames().units.get(stem)?.name ?? "";
const prefixName = (prefix: string): string => (prefix === "" ? "" : ucumNames().prefixes.get(prefix)!.name);

/** UCUM prints `[IU]` as i.U. and `[iU]` as IU; both are printed as IU here. */
function symbolOf({ prefix, stem }: UnitPart): string {
  const { units, prefixes } = ucumNames();
  return (prefix && prefixes.get(prefix)!.symbol) + units.get(stem === "[IU]" ? "[iU]" : stem)!.symbol;
}

/** An exponent in superscript digits. */
export function superscript(exponent: string): string {
  return exponent.replace(/^\+/, "").replace(/[-\d]/g, (c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(c)]!));
}
