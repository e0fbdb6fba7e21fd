/** Colors and weights of text in a terminal. */
import { randomInt } from "node:crypto";

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** The name of a style. */
export type StyleName = keyof typeof codes;

/** Applies a style to text, or returns it unchanged if colors are off. */
export type Style = (name: StyleName, text: string) => string;

/** A number that data cannot contain on purpose: it distinguishes the styles of this program from control sequences in data. */
const mark = randomInt(2 ** 47);

/** A style in a text before it is written; the group is its code. */
export const styleMark = new RegExp(String.raw`\u001B\[([0-9]{1,2});${mark}m`, "g");

/** Makes the style function of an output. */
export function styleFor({ color }: { readonly color: boolean }): Style {
  if (!color) return (_, text) => text;
  return (name, text) => {
    const [on, off] = codes[name];
    return text === "" ? "" : `\u001B[${on};${mark}m${text}\u001B[${off};${mark}m`;
  };
}
