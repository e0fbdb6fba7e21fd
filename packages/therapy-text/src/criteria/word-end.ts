/** The kinds of characters, and where a word ends. */

/** The kinds of characters: letters and digits form words, a Chinese character or a sign is one of its own. */
export const kinds = { none: 0, letter: 1, digit: 2, single: 3 } as const;

type Kind = (typeof kinds)[keyof typeof kinds];

/** The signs that are words of their own; the others separate words. */
const signs = ",;:.()[]/+&!?<>≤≥=%*•、，；：。（）";

const ascii: readonly Kind[] = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): Kind {
  if (/[A-Za-z\u00c0-\u024f\u0370-\u03ff]/.test(character)) return kinds.letter;
  if (/\d/.test(character)) return kinds.digit;
  return /[\u3400-\u9fff]/.test(character) || signs.includes(character) ? kinds.single : kinds.none;
}

/** Returns the kind of a UTF-16 code unit. */
export function kindOfCharacter(code: number): Kind {
  return code < 128 ? ascii[code]! : kindOf(String.fromCharCode(code));
}

/** Returns the end of the word that begins with a character of a kind: `patient's`, `1,500.5`, `≥`. */
export function wordEnd(text: string, start: number, kind: Kind): number {
  if (kind === kinds.letter) return endOfLetters(text, start + 1);
  return kind === kinds.digit ? endOfNumber(text, start + 1) : start + 1;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (isLetter(text.charCodeAt(end))) end++;
  const apostrophe = text.charCodeAt(end);
  if (apostrophe !== 0x27 && apostrophe !== 0x20_19) return end;
  let ending = end + 1;
  while (ending < end + 4 && isLatinLetter(text.charCodeAt(ending))) ending++;
  return ending > end + 1 && ending < end + 4 ? ending : end;
}

function endOfNumber(text: string, from: number): number {
  let end = from;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    const separator = text.charCodeAt(end);
    if ((separator !== 0x2e && separator !== 0x2c) || !isDigit(text.charCodeAt(end + 1))) return end;
    end++;
  }
}

function isLetter(code: number): boolean {
  return isLatinLetter(code) || (code > 0x7f && kindOfCharacter(code) === kinds.letter);
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
