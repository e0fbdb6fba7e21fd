/** What `identify` needs to know of single characters. */
import { mix } from "./find-index.ts";

/** Whether a code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Whether a code unit is a letter of the Latin, Greek or Cyrillic script. */
export const isLetter = (code: number): boolean =>
  ((code | 32) > 96 && (code | 32) < 123) || (code > 0xbf && code < 0x590 && code !== 0xd7 && code !== 0xf7);

/** Whether a code unit is a mark or space that stands between a cue and an identifier. */
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

/** The hash of the part of a text, look-alikes counting as the letters that they look like. */
export function hashOf(text: string, from: number, to: number): number {
  let sum = 0;
  for (let place = to - 1; place >= from; place -= 1) {
    const code = text.charCodeAt(place);
    sum = mix(sum, code < 128 ? code : latin(code));
  }
  return sum;
}

/** The Latin letter that a Greek or Cyrillic one looks like, for finding where an identifier may begin. */
export function latin(code: number): number {
  const place = "АВСЕНІЈКМОРЅТУХаеосрхуіΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".indexOf(String.fromCharCode(code));
  return place < 0 ? code : "ABCEHIJKMOPSTYXaeocpxyiABEZHIKMNOPTYX".charCodeAt(place);
}
