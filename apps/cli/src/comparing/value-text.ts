/** The value of a field on a line. */
import { canonicalJson } from "@org/therapy-model/records";
import { printable } from "../output/printable.ts";

/** Most characters of a value that are shown; JSON output has the whole value. */
const longest = 160;

/** The text of a value for people: a text as it is, other values as JSON, long ones cut. */
export function valueText(value: unknown): string {
  if (value === undefined) return "–";
  const text = printable(typeof value === "string" ? value.replaceAll(/\s+/gu, " ") : canonicalJson(value));
  const characters = Array.from(text.slice(0, 2 * longest));
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}
