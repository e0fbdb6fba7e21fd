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
