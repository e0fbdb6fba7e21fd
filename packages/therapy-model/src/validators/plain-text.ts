/**
 * Quick tests of texts that begin and end with a visible ASCII character and have no rare characters between. Most texts are
 * such texts, and a regular expression with Unicode properties takes several times as long.
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

/** Of long texts, a pattern is read faster than code units. */
const plainLines = /^[!-~](?:[\t\n -~\u00a0-\u2027\u202a-\ud7ff]*[!-~])?$/;

/** Whether a text is plain, with any number of lines. `false` states nothing about the text. */
export function isPlainLines(text: string): boolean {
  return plainLines.test(text);
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
