/** Where a quantity can begin in a text: a quick test of characters before the pattern that decides. */
// cspell:disable -- the first letters of words

/**
 * The first letters of the words with which a quantity can begin, at most three of each: comparators, negations before them,
 * openers of ranges, time windows, limits, scales and numbers.
 */
const wordStarts =
  "no nei nor wit har bar not at in und mus sho sha may can cou wil wou do doe did don is isn are was wer has hav n nev won " +
  "gre gra mor hig lar big old lon lat hea tal sup les few low sma you sho ear lig soo inf equ abo ove bey exc sur sta a an " +
  "the min mni bel ben up as max upp app aro cir ca rou nea alm exa bet ran fro age cla sco pha cat nyh kil asa " +
  "ccs who fit for dur thr thi las pas pre pri bef aft by iul uln lln hal onc twi thr one two fou fiv six sev eig nin ten ele twe " +
  "fif";

/**
 * What comes after the first letters of frequent words with which few quantities begin: `with`, unlike `within`. Without a line
 * here, anything may follow.
 */
const continuations: Readonly<Record<string, readonly string[]>> = {
  a: [" h", " m", " l", " u"],
  an: [" m", " l", " u"],
  the: [" l", " m", " p", " u"],
  wit: ["hin", "hou"],
  exc: ["eed"],
  pre: ["ced", "vio"],
  for: [" t", " l", " p", "ty"],
  inf: ["eri"],
  age: ["d", "s"],
  at: [" l", " m", " n", " o"],
  as: [" m"],
  sur: ["pas"],
  who: ["-", " f"],
  hea: ["vie"],
  pri: ["or"],
  sta: ["ge", "rt"],
  sev: ["en"],
  old: ["er"],
  is: [" n", "n"],
  are: [" n", "n"],
  has: [" n", "n"],
  hav: ["e n", "en"],
  can: [" n", "n", "'"],
  wil: ["l n", "ln"],
  may: [" n", "n"],
  mus: ["t n", "tn"],
  ele: ["ven"],
  cat: ["ego"],
  ear: ["lie"],
  les: ["s"],
  sup: ["eri"],
  ran: ["gin"],
  thi: ["rt"],
};

const letterCount = 27;

/** The lists of continuations; the first stands for any. */
const lists: readonly (readonly string[])[] = [[""], ...Object.values(continuations)];

/**
 * For each word of at most three letters in `wordStarts`, one more than the index of its list of continuations; of fewer
 * letters, the others are zero.
 */
const known = /* @__PURE__ */ knownStarts();

function knownStarts(): Uint8Array {
  const starts = new Uint8Array(letterCount ** 3);
  const names = Object.keys(continuations);
  for (const word of wordStarts.split(" ")) starts[startAt(word, 0)] = names.indexOf(word) + 2;
  return starts;
}

/** Whether a word that belongs to a quantity can begin with the letters at an index. */
function isKnownStart(text: string, at: number): boolean {
  const list = known[startAt(text, at)]!;
  if (list < 2) return list === 1;
  const next = at + (letterAt(text, at + 1) === 0 ? 1 : letterAt(text, at + 2) === 0 ? 2 : 3);
  return lists[list - 1]!.some((letters) => isNext(text, next, letters));
}

/** Whether a sign or a word with which a quantity can begin, but no number in digits, is at an index. */
export function canStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return true;
  const kind = characters[code];
  return kind === can.always || (kind === can.letter && isKnownStart(text, at));
}

/** Whether a number or another part of a quantity can come at an index, or after a blank there. */
export function canFollow(text: string, at: number): boolean {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  return letterAt(text, from) === 0 || known[startAt(text, from)]! > 0;
}

/** Whether characters in small letters follow, in any case. */
function isNext(text: string, at: number, letters: string): boolean {
  for (let index = 0; index < letters.length; index++)
    if ((text.charCodeAt(at + index) | 0x20) !== letters.charCodeAt(index)) return false;
  return true;
}

/** The number of the first three letters at an index. */
function startAt(text: string, at: number): number {
  const first = letterAt(text, at);
  const second = letterAt(text, at + 1);
  return (first * letterCount + second) * letterCount + (second === 0 ? 0 : letterAt(text, at + 2));
}

/** The number of an ASCII letter in any case; zero for another character. */
function letterAt(text: string, at: number): number {
  const lower = text.charCodeAt(at) | 0x20;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}

/** What a character is: whether a quantity can begin with it, and whether no word begins after it. */
const can = { never: 0, always: 1, digit: 2, beforeDigit: 3, letter: 4 } as const;
const characters = /* @__PURE__ */ characterTable();

function characterTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (const one of "<>=~&") table[one.charCodeAt(0)] = can.always;
  for (const one of "+-.") table[one.charCodeAt(0)] = can.beforeDigit;
  for (let code = 48; code <= 57; code++) table[code] = can.digit;
  for (let code = 65; code <= 90; code++) table[code] = table[code + 32] = can.letter;
  return table;
}

/** The next index at which a quantity can begin; the length of the text if no quantity begins. */
export function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return at;
    const kind = characters[code]!;
    if (kind === can.never) continue;
    if (kind === can.always) return at;
    if (kind === can.beforeDigit) {
      if (isDigit(text.charCodeAt(at + 1))) return at;
    } else if (kind === can.digit) {
      if (!isDigit(text.charCodeAt(at - 1))) return at;
    } else {
      if (isWordStart(text.charCodeAt(at - 1)) && isKnownStart(text, at)) return at;
      while (isLetter(text.charCodeAt(at + 1))) at++;
    }
  }
  return text.length;
}

function isLetter(code: number): boolean {
  return code < 128 && characters[code] === can.letter;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a word that belongs to a quantity can begin after a character. */
function isWordStart(before: number): boolean {
  // The code before the text is not a number. A hyphen and a low line join words.
  if (!(before <= 127)) return true;
  if (before === 0x5f) return false;
  return characters[before]! < can.digit || before === 0x2b || before === 0x2e;
}
