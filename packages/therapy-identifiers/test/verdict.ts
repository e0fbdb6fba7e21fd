import { identify } from "../src/entries/index.ts";

/** The outcome for the text of an identifier field. */
export type Verdict = "recognized" | "placeholder" | "invalid" | "unrecognized";

/** The outcome for a text, read again with the cue before it where it has no identifier by itself. */
export function verdictOf(
  text: string,
  cue: string | undefined,
): { readonly verdict: Verdict; readonly schemes: readonly string[] } {
  const alone = identify(text);
  const matches = alone.length || !cue ? alone : identify(`${cue} ${text}`);
  const valid = matches.filter(({ id }) => id !== undefined);
  if (valid.length) return { verdict: "recognized", schemes: valid.map(({ scheme }) => scheme) };
  if (matches.length) {
    const placeholder = matches.some(({ issues }) => issues[0]?.code === "placeholder");
    return { verdict: placeholder ? "placeholder" : "invalid", schemes: matches.map(({ scheme }) => scheme) };
  }
  const placeholder = /^(?:n\/?a|none|nil known|not \w+|unknown|pending|tb[ad]|0+|x+|-+)\.?$/i.test(text.trim());
  return { verdict: placeholder ? "placeholder" : "unrecognized", schemes: [] };
}
