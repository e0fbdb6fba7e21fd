import { chinesePrefixTable, chineseTable } from "../gen/unit-words.ts";

/** Chinese display forms. */
export interface ChineseNames {
  readonly units: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlyMap<string, string>;
}

let names: ChineseNames | undefined;

/** Chinese display forms by code; the maps are made on first use. */
export function chineseNames(): ChineseNames {
  return (names ??= { units: displayForms(chineseTable, 0), prefixes: displayForms(chinesePrefixTable, 1) });
}

function displayForms(table: string, dropped: number): Map<string, string> {
  return new Map(
    table
      .split("\n")
      .map((line) => line.split("\t"))
      .filter(([, display]) => display !== undefined && display !== "")
      .map(([code = "", display = ""]) => [code.slice(0, code.length - dropped), display]),
  );
}
