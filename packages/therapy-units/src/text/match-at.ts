/** The text that a sticky pattern matches at an index. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  return matchOf(pattern, text, at)?.[0];
}

/** The match of a sticky pattern at an index, with its groups. */
export function matchOf(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The index after one blank, where there is one. */
export function skipBlank(text: string, at: number): number {
  return text[at] === " " ? at + 1 : at;
}

/** Whether a parenthesis or a bracket is at an index, or after one blank there. */
export function opensAt(text: string, at: number): boolean {
  const c = text.charCodeAt(skipBlank(text, at));
  return c === 40 || c === 91;
}

/** Whether a digit, a parenthesis or the end of the text is at an index, so that no word or sign can begin there. */
export function noWordAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 48 && c <= 57) || c === 40 || c === 41 || at >= text.length;
}

/** Whether a pattern can match at an index. */
export type FirstTest = (text: string, at: number) => boolean;

/**
 * A quick test of the first character, after one blank if there is one: it is beyond ASCII or one of the characters, in any
 * letter case. Most patterns cannot match at most places, and running a pattern takes much longer.
 */
export function firstOf(characters: string): FirstTest {
  const table = new Uint8Array(128);
  for (const one of characters + characters.toUpperCase()) table[one.charCodeAt(0)] = 1;
  return (text, at) => {
    const code = text.charCodeAt(at);
    const first = code === 32 ? text.charCodeAt(at + 1) : code;
    return first > 127 || table[first] === 1;
  };
}
