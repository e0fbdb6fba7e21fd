/** Regular expressions that mean the same in other languages: Python, Go, Java, Rust and JavaScript. */

/** The beginning and end of a range of characters by code point. */
type CharacterRange = readonly [first: number, last?: number];

/** White space in ECMAScript. Other languages have other characters in `\s`. */
const whiteSpace: readonly CharacterRange[] = [
  [0x09, 0x0d],
  [0x20],
  [0xa0],
  [0x16_80],
  [0x20_00, 0x20_0a],
  [0x20_28, 0x20_29],
  [0x20_2f],
  [0x20_5f],
  [0x30_00],
  [0xfe_ff],
];

/** The characters of Unicode 16 with the general category Cf, which control the format and are invisible. */
const formatCharacters: readonly CharacterRange[] = [
  [0xad],
  [0x06_00, 0x06_05],
  [0x06_1c],
  [0x06_dd],
  [0x07_0f],
  [0x08_90, 0x08_91],
  [0x08_e2],
  [0x18_0e],
  [0x20_0b, 0x20_0f],
  [0x20_2a, 0x20_2e],
  [0x20_60, 0x20_64],
  [0x20_66, 0x20_6f],
  [0xfe_ff],
  [0xff_f9, 0xff_fb],
  [0x1_10_bd],
  [0x1_10_cd],
  [0x1_34_30, 0x1_34_3f],
  [0x1_bc_a0, 0x1_bc_a3],
  [0x1_d1_73, 0x1_d1_7a],
  [0xe_00_01],
  [0xe_00_20, 0xe_00_7f],
];

/** The members of each class, for use between brackets. No other language has lone surrogates in its texts. */
const members: ReadonlyMap<string, string> = new Map([
  [String.raw`\d`, "0-9"],
  [String.raw`\w`, "A-Za-z0-9_"],
  [String.raw`\s`, textOf(whiteSpace)],
  [
    String.raw`\p{Cc}`,
    textOf([
      [0, 0x1f],
      [0x7f, 0x9f],
    ]),
  ],
  [String.raw`\p{Cf}`, textOf(formatCharacters)],
  [String.raw`\p{Cs}`, ""],
  [String.raw`\p{Zl}`, textOf([[0x20_28]])],
  [String.raw`\p{Zp}`, textOf([[0x20_29]])],
]);

/** A text that is visible, without some characters, and without white space at its ends, as `text.ts` of the model has it. */
const trimmedText = /^\^\(\?!\\s\)\(\?=.*\|\$\)\[\^(?<excluded>[^\]]*)\]\*\(\?<!\\s\)\$$/u;

/** A token of a pattern: a class, an escaped character, or a character. */
const token = /\\p\{\w+\}|\\u[\da-f]{4}|\\[\s\S]|[\s\S]/giu;

/**
 * Rewrites a pattern of the model for JSON Schema, which programs in other languages read with their own regular expressions: classes such as
 * `\d` and `\p{Cf}` become ranges, and nothing looks around.
 *
 * The pattern of texts accepts two values that the model rejects: a text of invisible characters alone, and lone surrogates.
 *
 * @throws `RangeError` if the pattern has a construct without a portable form.
 */
export function portablePattern(pattern: string): string {
  const excluded = trimmedText.exec(pattern)?.groups?.["excluded"];
  if (excluded !== undefined) {
    const inside = inBrackets(excluded);
    const visible = `[^${textOf(whiteSpace)}${inside}]`;
    return `^(?:${visible}(?:[^${inside}]*${visible})?)?$`;
  }
  const portable = rewritten(pattern);
  if (/\\[pu]|\(\?[=!<]/.test(portable)) throw new RangeError(`no portable form of ${pattern}`);
  return portable;
}

function rewritten(pattern: string): string {
  let isInBrackets = false;
  return (pattern.match(token) ?? [])
    .map((text) => {
      if (text === "[") isInBrackets = true;
      if (text === "]") isInBrackets = false;
      if (isInBrackets) return inBrackets(text);
      if (text === ".") return String.raw`[^\n\r${textOf([[0x20_28, 0x20_29]])}]`;
      if (text === String.raw`\S`) return `[^${textOf(whiteSpace)}]`;
      const class_ = members.get(text);
      return class_ === undefined ? text : `[${class_}]`;
    })
    .join("");
}

/** Characters and classes between brackets. */
function inBrackets(text: string): string {
  return text.replaceAll(token, (each) => {
    if (/^\\u/i.test(each)) return characterText(Number.parseInt(each.slice(2), 16));
    return members.get(each) ?? each;
  });
}

function textOf(ranges: readonly CharacterRange[]): string {
  return ranges
    .map(([first, last = first]) =>
      [characterText(first), last > first + 1 ? "-" : "", last > first ? characterText(last) : ""].join(""),
    )
    .join("");
}

/** A character of a class: `\x1f` in all these languages, and above U+00FF the character itself. */
function characterText(codePoint: number): string {
  return codePoint <= 0xff && codePoint !== 0x20
    ? String.raw`\x${codePoint.toString(16).padStart(2, "0")}`
    : String.fromCodePoint(codePoint);
}
