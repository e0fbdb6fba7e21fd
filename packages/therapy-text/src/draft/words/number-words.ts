/** Numbers as words. Data. */

/** The numbers by their words. */
export const numberWords: { readonly [word: string]: number } = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** A number in digits or as a word, for patterns. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}|${Object.keys(numberWords).join("|")})`;

/** The value of digits or of a word. */
export function numberOf(words: string): number {
  return numberWords[words.toLowerCase()] ?? Number(words.replaceAll(",", ""));
}
