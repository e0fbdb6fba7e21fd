import { analyteTable } from "../gen/analytes.ts";
import { analyteNameForms } from "./analyte-name.ts";

/** How values of an analyte are converted. */
export type AnalyteRule =
  /** By molar mass, and by valence where the analyte has one. */
  | "molar"
  /** Catalytic activity: U and kat only. */
  | "enzyme"
  /** No molar mass is defined: between mass units, and between international units, only. */
  | "mass"
  /** Two conventions for the mole exist; one must be chosen. */
  | "choose"
  /** NGSP percent and IFCC mmol/mol, by the master equation. */
  | "hba1c"
  /** A ratio without a unit. */
  | "ratio"
  /** A number of cells per volume. */
  | "count"
  /** Reported in units of one dimension, which convert into one another. */
  | "direct"
  /** A substance whose molar mass is not in the table, because no formula of it was compared with a source. */
  | "unverified";

/** A substance or property that a laboratory measures. */
export interface Analyte {
  readonly key: string;
  readonly name: string;
  /** Chinese name. */
  readonly zh: string;
  readonly synonyms: readonly string[];
  readonly rule: AnalyteRule;
  /** Molar mass in g/mol, as a decimal text. */
  readonly molarMass?: string;
  /** Absolute charge of the ion: equivalents per mole. */
  readonly valence?: number;
  /** Units that laboratories report, the conventional unit first. */
  readonly units: readonly string[];
  readonly note?: string;
  /** Source of the molar mass or rule. */
  readonly source: string;
}

const longestName = 200;

let byName: ReadonlyMap<string, Analyte> | undefined;

/**
 * Returns every analyte of the table.
 *
 * @example
 * ```ts
 * import { analytes } from "@org/therapy-units/analytes";
 *
 * analytes().filter((analyte) => analyte.rule === "hba1c").map((analyte) => analyte.key); // => ["hba1c"]
 * ```
 */
export function analytes(): readonly Analyte[] {
  return [...new Set(analytesByName().values())];
}

/**
 * Finds an analyte by its key, its English or Chinese name, or a usual abbreviation. A specimen, words such as `level` or
 * `concentration`, text in brackets and an inverted name are understood: `Bilirubin, serum`, `Calcium (ionized)`.
 *
 * @example
 * ```ts
 * import { findAnalyte } from "@org/therapy-units/analytes";
 *
 * findAnalyte("bilirubin")?.molarMass; // => "584.673"
 * findAnalyte("ALT")?.rule; // => "enzyme"
 * findAnalyte("Calcium (ionized), plasma")?.key; // => "ionized_calcium"
 * ```
 */
export function findAnalyte(name: string): Analyte | undefined {
  if (typeof name !== "string" || name.length > longestName) return undefined;
  const known = analytesByName();
  const exact = known.get(name.trim().toLowerCase());
  if (exact !== undefined) return exact;
  for (const form of analyteNameForms(name)) {
    const analyte = known.get(form);
    if (analyte !== undefined) return analyte;
  }
  return undefined;
}

/** Analytes by each of their names in lower case; the map is made on first use. */
export function analytesByName(): ReadonlyMap<string, Analyte> {
  return (byName ??= readAnalytes());
}

function readAnalytes(): Map<string, Analyte> {
  const map = new Map<string, Analyte>();
  for (const line of analyteTable.split("\n")) {
    const analyte = readAnalyte(line.split("\t"));
    for (const name of [analyte.key, analyte.name, analyte.zh, ...analyte.synonyms].map((word) => word.toLowerCase()))
      if (!map.has(name)) map.set(name, analyte);
  }
  return map;
}

function readAnalyte(cells: readonly string[]): Analyte {
  const [key = "", name = "", zh = "", synonyms, rule, mass, valence, units = "", note, source = ""] = cells;
  return {
    key,
    name,
    zh,
    rule: rule as AnalyteRule,
    source,
    synonyms: synonyms ? synonyms.split(";") : [],
    units: units.split(";"),
    ...(mass && { molarMass: mass }),
    ...(valence && { valence: Number(valence) }),
    ...(note && { note }),
  };
}
