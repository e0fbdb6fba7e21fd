/** The tokens of a text, by which it is searched: words of alphabets, pairs of Chinese characters. */

/** Longer words are cut. */
const longestWord = 40;

/** A run of letters and digits of one kind of script. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Lists the tokens of a text, each once. A single Chinese character is a token only if it stands alone. */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  for (const [word] of text.normalize("NFKC").toLowerCase().matchAll(run)) {
    for (const token of isHan(word) ? pairsOf(word) : [[...word].slice(0, longestWord).join("")]) tokens.add(token);
  }
  return tokens;
}

/**
 * The search for all words of a text or of one of its other names, in the syntax of `tsquery`; nothing for a text without words.
 * A word of three or more letters of the text also finds the words that begin with it.
 */
export function searchOf(text: string, otherNames: readonly string[] = []): string | undefined {
  const terms = [...tokensOf(text)].map((token) => (isBeginning(token) ? `'${token}':*` : `'${token}'`));
  if (terms.length === 0) return undefined;
  const others = otherNames.map((name) => [...tokensOf(name)]);
  const alternatives = others.flatMap((tokens) =>
    tokens.some((token) => isHan(token) || token.length >= 3) ? [tokens.map((token) => `'${token}'`)] : [],
  );
  return [terms, ...alternatives].map((all) => `(${all.join(" & ")})`).join(" | ");
}

/** Checks whether a token also stands for the words that begin with it. */
function isBeginning(token: string): boolean {
  return isHan(token) ? [...token].length === 1 : token.length >= 3;
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
