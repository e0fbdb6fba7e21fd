/** Hashes of words, by which cues and the first letters of identifiers are looked up. */

/** Adds one character to a hash. Words are hashed from their last character to their first, regardless of letter case. */
export function addToHash(sum: number, code: number): number {
  return (Math.imul(sum, 31) + (code | 32)) | 0;
}

/** The hash of a word. */
export function wordHash(word: string): number {
  let sum = 0;
  for (let index = word.length - 1; index >= 0; index -= 1) sum = addToHash(sum, word.charCodeAt(index));
  return sum;
}

/** The hashes of words separated by spaces. */
export function wordHashes(words: string): Set<number> {
  return new Set(words.split(" ").map((word) => wordHash(word)));
}

/** The number of entries of the table of endings. */
export const endingCount = 1 << 15;

/** The index of the three characters before an offset, the last of a word, in the table of endings. */
export function endingIndex(text: string, end: number): number {
  return (
    ((text.charCodeAt(end - 3) & 31) << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
  );
}
