/** Colours and weights of text in a terminal. */

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** A way to set text off. */
export type StyleName = keyof typeof codes;

/** Sets text off in some way, or leaves it as it is where colours are off. */
export type Style = (name: StyleName, text: string) => string;

/** Makes the style of a place that shows colours or does not. */
export function styleFor({ color }: { readonly color: boolean }): Style {
  if (!color) return (_, text) => text;
  return (name, text) => {
    const [on, off] = codes[name];
    return text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`;
  };
}
