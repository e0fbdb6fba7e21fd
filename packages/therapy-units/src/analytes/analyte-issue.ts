import type { Issue } from "../issue.ts";
import { differsByOne } from "../ucum/differs-by-one.ts";
import type { ConversionIssue } from "../ucum/conversion-issue.ts";
import { analytesByName } from "./analyte.ts";

/** The name is not in the table of analytes. */
export interface UnknownAnalyteIssue extends Issue<"unknown_analyte"> {}

/** No molar mass, valence or rule relates the two units. */
export interface NotForAnalyteIssue extends Issue<"not_for_this_analyte"> {}

/** The analyte has several conventions for the mole. */
export interface ConventionNeededIssue extends Issue<"convention_needed"> {
  /** Keys of the analytes to choose from. */
  choose: readonly string[];
}

/** Why a value of an analyte was not converted; discriminated by `code`. */
export type AnalyteIssue = ConversionIssue | UnknownAnalyteIssue | NotForAnalyteIssue | ConventionNeededIssue;

export function notForAnalyte(message: string): NotForAnalyteIssue {
  return { code: "not_for_this_analyte", severity: "error", path: [], message };
}

export function unknownAnalyte(name: string): UnknownAnalyteIssue {
  const word = (typeof name === "string" ? name : "").trim().toLowerCase().slice(0, 60);
  const similar = [...analytesByName()].find(([known]) => isSimilar(word, known));
  const hint = similar === undefined ? "" : `; did you mean "${similar[1].key}"?`;
  const message = `${JSON.stringify(word)} is not a known analyte${hint}`;
  return { code: "unknown_analyte", severity: "error", path: [], message };
}

function isSimilar(word: string, known: string): boolean {
  if (word.length <= 2) return false;
  return known.startsWith(word) || (known.length > 3 && (word.startsWith(known) || differsByOne(known, word)));
}
