/** Whether something is said twice; asked before anything is remembered, since nearly nothing is. */

/** Up to how many things holding each against each takes less than remembering them. */
const few = 24;

/** Tells whether two of some things have the same text. */
export function anyTwice<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string): boolean {
  if (things.length < 2) return false;
  const texts = things.map(textOf);
  if (texts.length > few) return new Set(texts).size < texts.length;
  for (let later = 1; later < texts.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) if (texts[earlier] === texts[later]) return true;
  }
  return false;
}

/** Makes a question whether a text is one of some. */
export function isOneOfTexts(texts: readonly string[]): (text: string) => boolean {
  if (texts.length <= few) return (text) => texts.includes(text);
  const known = new Set(texts);
  return (text) => known.has(text);
}
