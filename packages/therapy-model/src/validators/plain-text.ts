/**
 * Quick tests of texts, which are faster than the patterns of their schemas: of dates, and of texts that begin and end with a
 * visible ASCII character and have no rare characters between. Most texts are such texts.
 */

const space = 0x20;
const tilde = 0x7e;
const noBreakSpace = 0xa0;
const lineSeparator = 0x20_28;
const paragraphSeparator = 0x20_29;
const firstSurrogate = 0xd8_00;

/** Whether a text is plain, on one line. `false` states nothing about the text. */
export function isPlainLine(text: string): boolean {
  if (!hasVisibleEnds(text)) return false;
  for (let index = 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < space || (unit > tilde && !isPlain(unit))) return false;
  }
  return true;
}

/** Of long texts, a pattern is read faster than code units. Most have no character above ASCII. */
const aboveAscii = /[^\t\n -~]/;
const notPlain = /[^\t\n -~\u00a0-\u2027\u202a-\ud7ff]/;

/** Whether a text is plain, with any number of lines. `false` states nothing about the text. */
export function isPlainLines(text: string): boolean {
  return hasVisibleEnds(text) && (!aboveAscii.test(text) || !notPlain.test(text));
}

/** Whether a text is a JSON Pointer without escaped characters. `false` states nothing about the text. */
export function isPlainPointer(text: string): boolean {
  return text.startsWith("/") && !text.includes("~");
}

const hyphen = 0x2d;
const zero = 0x30;

/** Whether a text has the form of a date: a year from 1800 to 2199, a month and a day. `false` states nothing about the text. */
export function isPlainDate(text: string): boolean {
  const century = numberAt(text, 0);
  if (century < 18 || century > 21 || numberAt(text, 2) < 0) return false;
  if (text.length === 4) return true;
  if (text.charCodeAt(4) !== hyphen || !isBetween(numberAt(text, 5), 1, 12)) return false;
  if (text.length === 7) return true;
  return text.length === 10 && text.charCodeAt(7) === hyphen && isBetween(numberAt(text, 8), 1, 31);
}

/** The number of two digits at a place; a negative one if they are not digits. */
function numberAt(text: string, index: number): number {
  const [tens, ones] = [text.charCodeAt(index) - zero, text.charCodeAt(index + 1) - zero];
  return isBetween(tens, 0, 9) && isBetween(ones, 0, 9) ? tens * 10 + ones : -1;
}

function isBetween(number: number, low: number, high: number): boolean {
  return number >= low && number <= high;
}

function hasVisibleEnds(text: string): boolean {
  return text.length > 0 && isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));
}

function isVisible(unit: number): boolean {
  return unit > space && unit <= tilde;
}

/** Whether a code unit above ASCII is neither a control character, a line separator nor a part of a surrogate pair. */
function isPlain(unit: number): boolean {
  return unit >= noBreakSpace && unit < firstSurrogate && unit !== lineSeparator && unit !== paragraphSeparator;
}
