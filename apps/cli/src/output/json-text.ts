/** JSON that leaves: for files, for pipes, and for a terminal. */

/** Characters that control a terminal, change the direction of text or end a line, and that JSON allows in a text. */
const controls = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Escapes the controlling characters of JSON; its value stays the same. */
export function escapeJson(json: string): string {
  return json.replaceAll(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A value as JSON without controlling characters. All JSON that this program writes is made by this function. */
export function jsonText(value: unknown, indent?: number): string {
  return escapeJson(JSON.stringify(value, undefined, indent));
}
