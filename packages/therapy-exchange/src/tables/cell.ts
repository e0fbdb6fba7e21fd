/** Cells: how the value of a field is written in one, and read again. */
import type { CellContent } from "./column.ts";

/** The value of a cell. An empty cell is `undefined`, `null` or an empty text. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Writes the value of a field as a cell. */
export function cellOf(value: unknown, content: CellContent): string | number | boolean | undefined {
  if (value === undefined) return undefined;
  switch (content) {
    case "text":
    case "number":
    case "flag":
      return value as string | number | boolean;
    case "texts":
    case "numbers":
      return listText(value as readonly (string | number)[]);
    case "members":
      return (value as readonly unknown[]).map(memberText).join(separator);
    case "empty_object":
      return Object.keys(value as object).length === 0 ? "{}" : undefined;
    default:
      return JSON.stringify(value);
  }
}

/** A value that was read from a cell, or what is wrong with its text. */
export type ReadCell = { readonly value: unknown } | { readonly problem: string };

/** Reads a cell that is not empty. A value of another type than the field's is kept, so that the schema reports it. */
export function readCell(cell: string | number | boolean | Date, content: CellContent): ReadCell {
  const value = cell instanceof Date ? dateText(cell) : cell;
  switch (content) {
    case "number":
      return { value: typeof value === "string" ? numberOf(value) : value };
    case "flag":
      return { value: typeof value === "string" ? flagOf(value) : value };
    case "texts":
    case "numbers":
      return readList(String(value), content);
    case "json":
    case "empty_object":
      return readJson(String(value));
    default:
      return { value: String(value) };
  }
}

/** Checks whether a cell is empty. */
export function isEmptyCell(cell: Cell): cell is "" | null | undefined {
  return cell === undefined || cell === null || cell === "";
}

const separator = "; ";

/** Members in a cell; as JSON if a member has the separator or would be read as something else. */
function listText(members: readonly (string | number)[]): string {
  const plain = members.join(separator);
  const isPlain =
    members.length > 0 &&
    !plain.startsWith("[") &&
    members.every((member) => typeof member === "number" || (!member.includes(";") && isTrimmed(member)));
  return isPlain ? plain : JSON.stringify(members);
}

function isTrimmed(text: string): boolean {
  return text !== "" && text.trim() === text;
}

function memberText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function readList(text: string, content: "texts" | "numbers"): ReadCell {
  if (text.trimStart().startsWith("[")) return readJson(text);
  const members = text
    .split(";")
    .map((member) => member.trim())
    .filter((member) => member !== "");
  return { value: content === "numbers" ? members.map(numberOf) : members };
}

function readJson(text: string): ReadCell {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: "is not JSON; expected the text that an export writes" };
  }
}

const decimal = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;

function numberOf(text: string): number | string {
  const trimmed = text.trim();
  return decimal.test(trimmed) ? Number(trimmed) : text;
}

function flagOf(text: string): boolean | string {
  const plain = text.trim().toLowerCase();
  return plain === "true" ? true : plain === "false" ? false : text;
}

/** A day in ISO 8601. Spreadsheets store dates without a time zone. */
function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? String(date) : date.toISOString().slice(0, 10);
}
