/** The headings of columns, in English, in Chinese, or as paths. */
import type { RecordKind } from "@org/therapy-model";
import type { TableColumn } from "./column.ts";
import { chineseNames, englishNames, sheetNames } from "./field-names.ts";

/** The language of headings and sheet names; with `keys`, the paths of the fields and the kinds of the records. */
export type TableLanguage = "en" | "zh" | "keys";

/** The languages of headings. */
export const tableLanguages: readonly TableLanguage[] = ["en", "zh", "keys"];

/**
 * Returns the heading of a column.
 *
 * @example
 * ```ts
 * import { columnHeading, tableColumns } from "@org/therapy-exchange/tables";
 *
 * const [, , count] = tableColumns("trial", ["phase", "enrollment.count"]);
 * columnHeading(count!, "en"); // => "Enrollment / count"
 * columnHeading(count!, "zh"); // => "入组 / 人数"
 * ```
 */
export function columnHeading({ path }: TableColumn, language: TableLanguage): string {
  if (language === "keys") return path;
  const keys = path.split(".");
  if (language === "zh") return keys.map((key) => chineseName(key) ?? key).join(" / ");
  const text = keys.map(englishName).join(" / ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Returns the name of the sheet of a record kind. */
export function sheetName(kind: RecordKind, language: TableLanguage): string {
  return language === "keys" ? kind : sheetNames[kind][language];
}

/** Finds the record kind of a sheet from its name in any language; a number in parentheses at the end has no meaning. */
export function kindOfSheet(name: string): RecordKind | undefined {
  const plain = comparable(name.replace(/\s?\(\d{1,5}\)$/, ""));
  return (Object.keys(sheetNames) as RecordKind[]).find((kind) =>
    tableLanguages.some((language) => comparable(sheetName(kind, language)) === plain),
  );
}

/** The text by which headings and names are compared: without spaces at the ends, and without the difference of case. */
export function comparable(text: string): string {
  return text.trim().toLowerCase();
}

/** The Chinese name of a field. */
export function chineseName(key: string): string | undefined {
  return namesByKey().get(key);
}

/** `dataMonitoringCommittee` as "data monitoring committee". */
function englishName(key: string): string {
  if (Object.hasOwn(englishNames, key)) return englishNames[key]!;
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

let names: ReadonlyMap<string, string> | undefined;

function namesByKey(): ReadonlyMap<string, string> {
  const lines = (): (readonly [string, string])[] =>
    chineseNames
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
  return (names ??= new Map(lines()));
}
