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

/** The index of a word's last two characters in the table of endings. */
export function endingIndex(secondLast: number, last: number): number {
  return ((secondLast & 31) << 5) | (last & 31);
}
