/** Colors and weights of text in a terminal. */

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

/** Makes the style function of an output. */
export function styleFor({ color }: { readonly color: boolean }): Style {
  if (!color) return (_, text) => text;
  return (name, text) => {
    const [on, off] = codes[name];
    return text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`;
  };
}
