/** Character classes of running text. */
import { addToHash } from "./word-hash.ts";

/** Checks whether a code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Checks whether a code unit is a letter of the Latin, Greek or Cyrillic script. */
export const isLetter = (code: number): boolean =>
  ((code | 32) > 96 && (code | 32) < 123) || (code > 0xbf && code < 0x590 && code !== 0xd7 && code !== 0xf7);

/** Checks whether a code unit is punctuation or space that may separate a cue from an identifier. */
export const isMark = (code: number): boolean =>
  code === 32 ||
  code === 58 ||
  code === 35 ||
  code === 45 ||
  code === 46 ||
  code === 47 ||
  code === 95 ||
  code === 40 ||
  code === 41 ||
  code === 61 ||
  code === 10 ||
  code === 13 ||
  code === 9 ||
  code === 160 ||
  code === 0xff1a ||
  (code > 0x200f && code < 0x2016);

/** The hash of a part of a text, in which Greek and Cyrillic letters count as the Latin letters that they look like. */
export function hashOf(text: string, from: number, to: number): number {
  let sum = 0;
  for (let offset = to - 1; offset >= from; offset -= 1) {
    const code = text.charCodeAt(offset);
    sum = addToHash(sum, code < 128 ? code : latinTwin(code));
  }
  return sum;
}

/** The Latin letter that a Greek or Cyrillic letter looks like, otherwise the code unit itself. */
export function latinTwin(code: number): number {
  const index = "АВСЕНІЈКМОРЅТУХаеосрхуіΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".indexOf(String.fromCharCode(code));
  return index < 0 ? code : "ABCEHIJKMOPSTYXaeocpxyiABEZHIKMNOPTYX".charCodeAt(index);
}
