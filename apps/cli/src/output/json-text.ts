/** JSON that leaves: for files, for pipes, and for a terminal. */
import { controls } from "./printable.ts";

/** Escapes the controlling characters of JSON except the white space between its values; its value stays the same. */
export function escapeJson(json: string): string {
  return json.replaceAll(controls, (character) =>
    /[\t\n\r]/.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A value as JSON without controlling characters. All JSON that this program writes is made by this function. */
export function jsonText(value: unknown, indent?: number): string {
  return escapeJson(JSON.stringify(value, undefined, indent));
}
