import { nameTable, prefixNameTable } from "./gen/names.ts";
import { chinesePrefixes, chineseUnits } from "./names-zh.ts";
import { unitOf } from "./unit.ts";

/** One symbol of a code, taken apart. */
interface Part {
  /** `.` or `/` before it, brackets, or nothing. */
  readonly operator: string;
  readonly prefix: string;
  readonly stem: string;
  readonly exponent: string;
  readonly annotations: readonly string[];
}

type Language = "en" | "zh";

let units: Map<string, { name: string; symbol: string }> | undefined;
let prefixes: Map<string, { name: string; symbol: string }> | undefined;

function read(table: string): Map<string, { name: string; symbol: string }> {
  return new Map(
    table
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([code = "", name = "", symbol = ""]) => [code, { name, symbol: symbol || code.replace(/[[\]]/g, "") }]),
  );
}

function load(): Map<string, { name: string; symbol: string }> {
  prefixes ??= read(prefixNameTable);
  return (units ??= read(nameTable));
}

/**
 * The display name of a unit, as UCUM's functional tests want it; nothing where the code is no unit.
 *
 * @example
 * displayName("mm"); // => "(millimeter)"
 * displayName("m3.kg-1.s-2"); // => "(meter ^ 3) * (kilogram ^ -1) * (second ^ -2)"
 */
export function displayName(code: string): string | undefined {
  if (code === "") return "(unity)";
  const names = load();
  return render(
    code,
    (part) => {
      const words =
        part.stem === ""
          ? []
          : /^\d+$/.test(part.stem)
            ? [part.stem]
            : [
                `(${part.prefix && prefixes!.get(part.prefix)!.name}${names.get(part.stem)!.name}${part.exponent && ` ^ ${Number(part.exponent)}`})`,
              ];
      return [...words, ...part.annotations.map((a) => `{${a}}`)].join(" ");
    },
    { ".": " * ", "/": " / " },
  );
}

/**
 * The symbol that is printed: `μmol/L`, `10⁹/L`, `°C`, `10⁶ CAR+ cells/kg`.
 *
 * @example
 * printSymbol("umol/L"); // => "μmol/L"
 * printSymbol("10*6{CAR+ cells}/kg"); // => "10⁶ CAR+ cells/kg"
 */
export function printSymbol(code: string): string | undefined {
  load();
  return render(
    code,
    (part) => {
      const stem =
        part.stem === "" || (part.stem === "1" && part.annotations.length > 0)
          ? ""
          : /^\d+$/.test(part.stem)
            ? part.stem
            : (part.prefix && prefixes!.get(part.prefix)!.symbol) + symbolOf(part.stem) + raised(part.exponent);
      return [stem, ...part.annotations.map((a) => a.replaceAll("_", " ").replace(/ m2$/, " m²"))]
        .filter(Boolean)
        .join(" ");
    },
    { ".": "·", "/": "/" },
  );
}

/**
 * A unit in words: `milligram per deciliter`, `毫克每分升`. Chinese covers what laboratories and doses use; a symbol stands
 * for the rest.
 *
 * @see GB 3100-93 for the Chinese names of SI units and prefixes.
 * @example
 * unitWords("mg/dL"); // => "milligram per deciliter"
 * unitWords("10*6{CAR+ cells}/kg", "zh"); // => "10⁶个CAR阳性细胞每千克"
 */
export function unitWords(code: string, language: Language = "en"): string | undefined {
  const names = load();
  const zh = language === "zh";
  return render(
    code,
    (part) => {
      let word = "";
      if (part.stem.startsWith("10*") || part.stem.startsWith("10^")) word = `10${raised(part.exponent)}`;
      else if (/^\d+$/.test(part.stem)) word = part.stem === "1" && part.annotations.length > 0 ? "" : part.stem;
      else if (part.stem !== "") {
        const whole = zh ? chineseUnits[part.prefix + part.stem] : undefined;
        const stem = zh ? chineseUnits[part.stem] : names.get(part.stem)!.name;
        const symbol = (part.prefix && prefixes!.get(part.prefix)!.symbol) + symbolOf(part.stem);
        word =
          whole ??
          (stem === undefined
            ? symbol
            : (part.prefix && (zh ? (chinesePrefixes[part.prefix] ?? part.prefix) : prefixes!.get(part.prefix)!.name)) +
              stem);
        const power = powerWords[language][part.exponent];
        word = power === undefined ? word + raised(part.exponent) : power.replace("%", word);
      }
      const annotations = part.annotations.map((a) =>
        zh
          ? (chineseUnits[`{${a}}`] ??
            a
              .replace(/^(.*?)\+? cells?$/, (all, of: string) => `个${of}${all.includes("+") ? "阳性" : ""}细胞`)
              .replaceAll("_", " "))
          : a.replaceAll("_", " "),
      );
      return [word, ...annotations].filter(Boolean).join(zh ? "" : " ");
    },
    zh ? { ".": "", "/": "每" } : { ".": " ", "/": " per " },
  );
}

/** As printed; UCUM prints `[IU]` as i.U. and `[iU]` as IU, here both are IU. */
const symbolOf = (stem: string): string => units!.get(stem === "[IU]" ? "[iU]" : stem)!.symbol;

const powerWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { "2": "square %", "3": "cubic %" },
  zh: { "2": "平方%", "3": "立方%" },
};

function raised(exponent: string): string {
  return exponent.replace(/^\+/, "").replace(/[-\d]/g, (c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(c)]!));
}

/** Walks along a valid code, symbol by symbol. */
function render(
  code: string,
  word: (part: Part) => string,
  operators: Readonly<Record<string, string>>,
): string | undefined {
  if (unitOf(code) === undefined) return undefined;
  const names = load();
  let text = "";
  for (const [, open = "", body = "", notes = "", close = ""] of code.matchAll(
    /([./()]*)((?:10[*^]|\[[^\]]*\]|[^./(){}[])(?:\[[^\]]*\]|[^./(){}[])*)?((?:\{[^}]*\})*)(\)*)/g,
  )) {
    for (const sign of open)
      text +=
        operators[sign] === undefined
          ? sign
          : sign === "/" && text === ""
            ? operators[sign].trimStart()
            : operators[sign];
    const match = /^(\d+|10[*^]|.*?)([+-]?\d+)?$/.exec(body)!;
    const [stem, exponent] = /^\d+$/.test(body)
      ? [body, ""]
      : /^10[*^]/.test(body)
        ? [body.slice(0, 3), body.slice(3)]
        : [match[1]!, match[2] ?? ""];
    const prefix =
      stem === "" || names.has(stem) || /^\d+$/.test(stem)
        ? ""
        : [...prefixes!.keys()].find((p) => stem.startsWith(p) && names.has(stem.slice(p.length)))!;
    text += word({
      operator: open,
      prefix,
      stem: stem.slice(prefix.length),
      exponent,
      annotations: notes === "" ? [] : notes.slice(1, -1).split("}{"),
    });
    text += close;
  }
  return text;
}
