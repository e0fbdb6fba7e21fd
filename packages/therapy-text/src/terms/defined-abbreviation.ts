/** Abbreviations that a text defines in brackets: `mass spectrometry (MS)`. */

/** How far before and after an abbreviation its definition is sought. */
const reach = 2000;
/** Words that names of many diseases have. */
const general = /^(?:dise|diso|synd|defi|acut|chro|type|seve|prim|cell|canc|tumo|fail|infe)/;
const small = /^(?:of|the|and|in|for|to|a|an|or|with|by|de|du|von|on)$/i;

/** Checks whether a text defines an abbreviation by words of which none is in the key of a disease. */
export function isDefinedOtherwise(text: string, name: string, key: string, start: number): boolean {
  const words = key.split("_");
  if (words.includes(name.toLowerCase())) return false;
  const from = Math.max(0, start - reach);
  const around = text.slice(from, start + name.length + reach);
  const at = around.indexOf(`(${name})`);
  const phrase = at < 0 ? undefined : definitionOf(around.slice(Math.max(0, at - 100), at), name);
  if (phrase === undefined) return false;
  const known = words.map((word) => word.slice(0, 4));
  return !phrase.some((word) => !general.test(word) && known.includes(word.slice(0, 4)));
}

/** The last words of a text whose letters, in order, give an abbreviation, each of them contributing its first letter. */
function definitionOf(before: string, name: string): string[] | undefined {
  const words = before
    .split(/[.;:()[\]\n]/)
    .at(-1)!
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !small.test(word))
    .map((word) => word.toLowerCase());
  const letters = name.toLowerCase();
  for (let count = Math.min(letters.length, words.length); count > 0; count--) {
    const phrase = words.slice(-count);
    if (spells(phrase, letters)) return phrase;
  }
  return undefined;
}

/** Checks whether each word gives its first letter, and other letters of it the rest of an abbreviation. */
function spells(words: readonly string[], letters: string): boolean {
  let next = 0;
  for (const [index, word] of words.entries()) {
    if (word[0] !== letters[next]) return false;
    next += 1;
    const rest = words.length - index - 1;
    for (const letter of word.slice(1)) {
      if (next >= letters.length - rest) break;
      if (letter === letters[next] && letters.length - next > rest) next += 1;
    }
  }
  return next === letters.length;
}
