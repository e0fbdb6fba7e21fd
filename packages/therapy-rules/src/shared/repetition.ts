/** Fast checks for repeated texts: most lists are short and have none. */

/** The length up to which comparing all pairs is faster than a set. */
const smallLength = 24;

/** Checks whether two elements of a list have the same text. */
export function anyTwice<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string): boolean {
  if (things.length < 2) return false;
  const texts = things.map(textOf);
  if (texts.length > smallLength) return new Set(texts).size < texts.length;
  for (let later = 1; later < texts.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) if (texts[earlier] === texts[later]) return true;
  }
  return false;
}

/** Returns a check whether a text is in a list. */
export function isOneOfTexts(texts: readonly string[]): (text: string) => boolean {
  if (texts.length <= smallLength) return (text) => texts.includes(text);
  const known = new Set(texts);
  return (text) => known.has(text);
}
