import { fromUrl } from "./curie.ts";
import { lookAlike } from "./diagnose.ts";
import { fillers, findIndex, links, mix, tail, type FindIndex, type Matcher } from "./find-index.ts";
import type { Certainty, Finding } from "./finding.ts";
import { fold } from "./fold.ts";
import { anyScheme, type SchemeKey } from "./identifier.ts";
import type { IdentifierIssue } from "./issue.ts";

/** What to look for. */
export interface IdentifyOptions {
  /** The schemes to look for; all of them unless told. */
  readonly schemes?: readonly SchemeKey[];
}

const indexes = /* @__PURE__ */ new Map<string, FindIndex>();

/**
 * Every identifier in a text, in order, with where it stands, its scheme, its canonical spelling, how sure that is and what spoke against it.
 *
 * Spaces, hyphens, full-width characters, lower case, missing zeros, line breaks and web addresses are seen through, and said.
 * Refused, and reported as refused: placeholders, wrong check digits, look-alikes. Bare digits are claimed only with a cue beside them.
 * Single digits are claimed only right after a colon or a number sign.
 * @example
 * ```ts
 * import { identify } from "@org/therapy-identifiers";
 *
 * identify("see nct-03758417 (EudraCT 2017-001365-24)").map(({ scheme, id }) => `${scheme} ${id}`); // => ["nct NCT03758417", "eudract 2017-001365-24"]
 * identify("PMID: 16333295, 16333296 patients").map(({ id }) => id); // => ["16333295"]
 * identify("NCT00000000")[0]?.certainty; // => "refused"
 * ```
 */
export function identify(text: string, options: IdentifyOptions = {}): Finding[] {
  const keys = options.schemes ?? (Object.keys(anyScheme) as SchemeKey[]);
  const name = options.schemes ? keys.join() : "";
  let index = indexes.get(name);
  if (!index) {
    if (indexes.size > 16) indexes.clear();
    index = findIndex(keys);
    indexes.set(name, index);
  }
  const source = /[\uFF10-\uFF19]{3}/.test(text) ? fold(text) : text;
  const found = merge(numbered(source, index), worded(source, index, keys));
  return source === text
    ? found
    : found.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }));
}

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLetter = (code: number): boolean =>
  ((code | 32) > 96 && (code | 32) < 123) || (code > 0xbf && code < 0x590 && code !== 0xd7 && code !== 0xf7);
const isMark = (code: number): boolean =>
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

/** The identifiers with two digits side by side, or one after a colon: each run of digits is looked at once, with the word before it. */
function numbered(text: string, index: FindIndex): Finding[] {
  const found: Finding[] = [];
  const trigger = /[\d:#]\d/g;
  let done = 0;
  while (trigger.test(text)) {
    let digits = trigger.lastIndex - 2;
    if (!isDigit(text.charCodeAt(digits))) digits += 1;
    if (digits < done) digits = done;
    let after = digits + 1;
    while (isDigit(text.charCodeAt(after))) after += 1;
    const finding = at(text, digits, after, done, index);
    if (finding) {
      found.push(finding);
      done = finding.end;
    }
    trigger.lastIndex = Math.max(done, after);
  }
  return found;
}

/** The identifier around one run of digits. */
function at(text: string, digits: number, after: number, done: number, index: FindIndex): Finding | undefined {
  let start = digits;
  let letters = digits;
  let sum = 0;
  let foreign = false;
  const floor = Math.max(done, digits - 24);
  for (let code = text.charCodeAt(start - 1); start > floor; code = text.charCodeAt(start - 1)) {
    if (isLetter(code)) {
      sum = mix(sum, code < 128 ? code : latin(code));
      foreign ||= code > 127;
    } else if (isDigit(code)) {
      letters = start - 1;
      sum = 0;
    } else break;
    start -= 1;
  }
  const glued = start < letters;
  if (glued && letters === digits) {
    const matchers = index.seen[sum & 0x1fff] === 0 ? undefined : index.words.get(sum);
    const own =
      (foreign ? undefined : best(text, matchers, start, digits)) ??
      (digits - start > 3 ? best(text, index.stems.get(hashOf(text, start, start + 3)), start, start) : undefined) ??
      (matchers || foreign || /[OoQDIliZzSsB]/.test(text.charAt(digits - 1))
        ? misread(text, index, start, digits)
        : undefined);
    if (own) return own;
  }
  let end = after;
  for (
    let code = text.charCodeAt(end);
    end < after + 20 && (isLetter(code) || isDigit(code));
    code = text.charCodeAt(end)
  )
    end += 1;
  const next = text.charCodeAt(end);
  if (
    index.shape &&
    (end - start > 9 || next === 45 || next === 46 || next === 47 || (next > 0x200f && next < 0x2213))
  ) {
    index.shape.lastIndex = start;
    if (index.shape.test(text)) {
      const own = best(text, index.shapes, start, start);
      if (own) return (own.certainty === "possible" && cued(text, start, done, index)) || own;
    }
  }
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return isMark(before) || before > 0x2e80 || before === 63 ? cued(text, start, done, index) : undefined;
}

/** The identifier that a word before it announces. */
function cued(text: string, start: number, done: number, index: FindIndex): Finding | undefined {
  let end = start;
  let inAddress = false;
  let linked = false;
  for (let round = 0; round < 6; round += 1) {
    let marks = 0;
    for (; marks < 4 && end > done && isMark(text.charCodeAt(end - 1)); marks += 1) {
      end -= 1;
      const code = text.charCodeAt(end);
      inAddress ||= code === 47 || code === 61;
    }
    let word = end;
    let sum = 0;
    for (
      let code = text.charCodeAt(word - 1);
      word > done && end - word < 24 && (isLetter(code) || isDigit(code));
      code = text.charCodeAt(word - 1)
    ) {
      sum = mix(sum, code);
      word -= 1;
    }
    if (word === end) return inAddress ? addressed(text, start) : ideographic(text, end, start, index);
    if (!inAddress && !linked && index.seen[sum & 0x1fff] === 0 && text.charCodeAt(end) !== 45) return undefined;
    const own = best(text, index.words.get(sum), word, linked ? word : start, !linked);
    if (own) return own;
    if (
      links.has(sum) ||
      (!linked && end - word < 6 && text.charCodeAt(end) === 45 && !/\d/.test(text.slice(word, end)))
    )
      linked = true;
    else if (!fillers.has(sum) && !(inAddress && text.charCodeAt(end) === 46)) break;
    end = word;
  }
  return inAddress ? addressed(text, start) : undefined;
}

/** The identifier that Chinese characters before it announce, or begin. */
function ideographic(text: string, end: number, start: number, index: FindIndex): Finding | undefined {
  for (let length = Math.min(4, end); length > 1 && text.charCodeAt(end - 1) > 0x2e80; length -= 1) {
    const own = best(text, index.words.get(hashOf(text, end - length, end)), end - length, start, true);
    if (own) return own;
  }
  return undefined;
}

/** The identifier that a web address ends in. */
function addressed(text: string, start: number): Finding | undefined {
  const window = text.slice(Math.max(0, start - 200), start + 100);
  const url = /https?:\/\/[^\s"<>]{1,300}/i.exec(
    window.slice(Math.max(0, window.lastIndexOf("://", Math.min(start, 200)) - 5)),
  )?.[0];
  if (url === undefined) return undefined;
  const read = fromUrl(url.replace(/[.,;:)\]]+$/, ""));
  if (!read) return undefined;
  const local = read.local;
  if (!text.startsWith(local, start)) return undefined;
  return {
    scheme: read.scheme,
    id: read.id,
    certainty: "likely",
    text: local,
    start,
    end: start + local.length,
    against: [],
  };
}

/** The longest identifier that one of the schemes reads, from the word or from where its digits begin. */
function best(
  text: string,
  matchers: readonly Matcher[] | undefined,
  word: number,
  start: number,
  cue = false,
): Finding | undefined {
  if (!matchers) return undefined;
  let won: Finding | undefined;
  for (const matcher of matchers) {
    const own =
      (matcher.cued ? undefined : attempt(text, matcher, word, cue, false)) ??
      (start > word ? attempt(text, matcher, start, true, true) : undefined);
    if (own && (!won || own.end > won.end || (own.end === won.end && order(own) < order(won)))) won = own;
  }
  return won;
}

const order = ({ certainty }: Finding): number => ["certain", "likely", "possible", "refused"].indexOf(certainty);

/** The identifier of one scheme from one place in the text. */
function attempt(text: string, matcher: Matcher, start: number, cue: boolean, rest: boolean): Finding | undefined {
  const scheme = anyScheme[matcher.key];
  const whole = rest ? matcher.rest : matcher.whole;
  whole.lastIndex = start;
  let raw: string | undefined;
  let broken = false;
  if (whole.test(text)) raw = text.slice(start, whole.lastIndex);
  else {
    const slice = text.slice(start, start + (scheme.max ?? 64) + 32);
    const window = /[^\0-~]/.test(slice) ? fold(slice) : slice;
    if (window !== slice) raw = matched(whole, window);
    if (raw === undefined) {
      raw = matched(rest ? matcher.brokenRest : matcher.broken, window);
      broken = raw !== undefined;
    }
    if (!raw) return undefined;
  }
  if (scheme.max && raw.length > 20) raw = raw.replace(/["<>{}].*|[.,;:)\]'”’]+$/s, "");
  raw = raw.trimEnd();
  if (scheme.shared && /^\D*(?:19|20)\d\d$/.test(raw)) return undefined;
  if (scheme.is(raw) && text.startsWith(raw, start)) {
    return {
      scheme: matcher.key,
      id: raw,
      certainty: cue || !scheme.shared ? "certain" : "possible",
      text: raw,
      start,
      end: start + raw.length,
      against: [],
    };
  }
  const read = scheme.parse(raw);
  const end = start + raw.length;
  const shown = { scheme: matcher.key, text: text.slice(start, end), start, end };
  if (!read.ok) {
    return ["placeholder", "check_digit", "year"].includes(read.issue.code) &&
      (cue || matcher.headed || matcher.key === "orcid" || read.issue.code === "placeholder")
      ? { ...shown, certainty: "refused", against: [read.issue] }
      : undefined;
  }
  const { id } = read;
  const sure = cue || !scheme.shared;
  if (id === shown.text) return { ...shown, id, certainty: sure ? "certain" : "possible", against: [] };
  const digits = raw.replace(/\D/g, "");
  const zeros = id.replace(/\D/g, "").length - digits.length;
  if (zeros > (scheme.banana ? 6 : 3) || (zeros > 0 && /^(?:19|20)\d\d$/.test(digits))) return undefined;
  const certainty: Certainty = zeros > 0 || broken || !sure ? "possible" : "likely";
  const say =
    zeros > 0
      ? `leaves out ${zeros} leading zero${zeros > 1 ? "s" : ""} of`
      : broken
        ? "breaks up"
        : "is not the usual spelling of";
  const issue: IdentifierIssue = { code: "spelling", message: `“${shown.text}” ${say} ${id}`, suggestion: id };
  return { ...shown, id, certainty, against: [issue] };
}

function matched(pattern: RegExp, window: string): string | undefined {
  pattern.lastIndex = 0;
  return pattern.test(window) ? window.slice(0, pattern.lastIndex) : undefined;
}

/** An identifier in which letters stand for digits or letters of another script for Latin ones. */
function misread(text: string, index: FindIndex, start: number, digits: number): Finding | undefined {
  let known = false;
  for (let cut = digits; !known && cut > start + 1 && cut > digits - 4; cut -= 1)
    known = index.words.get(hashOf(text, start, cut))?.some(({ headed }) => headed) ?? false;
  if (!known) return undefined;
  const raw = /^[^\s,;()[\]"<>]{3,40}/.exec(text.slice(start, start + 40))?.[0].replace(/[.:]+$/, "");
  if (!raw) return undefined;
  for (let cut = digits; cut > start + 1 && cut > digits - 4; cut -= 1) {
    for (const { key, headed } of index.words.get(hashOf(text, start, cut)) ?? []) {
      const issue = headed ? lookAlike(anyScheme[key], raw) : undefined;
      if (!issue) continue;
      return {
        scheme: key,
        certainty: "refused",
        text: raw,
        start,
        end: start + raw.length,
        against: [
          { ...issue, ...(issue.position !== undefined && { position: issue.position + start }) } as IdentifierIssue,
        ],
      };
    }
    if (!/[OoQDIli|ZzSsB]/.test(text[cut - 1] ?? "")) break;
  }
  return undefined;
}

/** The identifiers that may have no two digits side by side, which the words before them give away. */
function worded(text: string, index: FindIndex, keys: readonly SchemeKey[]): Finding[] {
  const found: Finding[] = [];
  const add = (finding: Finding | undefined): void => {
    if (finding) found.push(finding);
  };
  const listed = keys.includes("stock_listing");
  colons(text, (place) => add((listed ? listing(text, place) : undefined) ?? said(text, place, index)));
  if (keys.includes("inn")) each(text, "gene", (place) => add(twoWords(text, place)));
  // Words of up to six letters are found by their first letter, much faster than longer ones.
  for (const [word, key] of [
    ["UniPr", "uniprot"],
    ["UNII", "unii"],
    ["RBR", "rebec"],
  ] as const) {
    if (keys.includes(key)) each(text, word, (place) => add(after(text, place, index)));
  }
  return found;
}

function each(text: string, word: string, tell: (place: number) => void): void {
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + word.length)) tell(place);
}

/** Tells of colons, by a slower way that minds only those after a letter once there prove to be very many. */
function colons(text: string, tell: (place: number) => void): void {
  let place = text.indexOf(":");
  for (let count = 0; place >= 0 && count < 64 + place / 256; count += 1) {
    tell(place);
    place = text.indexOf(":", place + 1);
  }
  if (place < 0) return;
  const capital = /[A-Za-z]:/g;
  capital.lastIndex = place - 1;
  while (capital.test(text)) tell(capital.lastIndex - 1);
}

/** The identifier after a cue and a colon, where it has no two digits side by side. */
function said(text: string, colon: number, index: FindIndex): Finding | undefined {
  const last = text.charCodeAt(colon - 1);
  if (!(isLetter(last) || isDigit(last)) || index.tails[tail(text.charCodeAt(colon - 2), last)] === 0) return undefined;
  let word = colon;
  let sum = 0;
  for (
    let code = last;
    word > 0 && colon - word < 16 && (isLetter(code) || isDigit(code));
    code = text.charCodeAt(word - 1)
  ) {
    sum = mix(sum, code);
    word -= 1;
  }
  const matchers = index.seen[sum & 0x1fff] === 0 ? undefined : index.words.get(sum);
  if (!matchers) return undefined;
  const start = isMark(text.charCodeAt(colon + 1)) ? colon + 2 : colon + 1;
  return best(text, matchers, word, start, true);
}

/** The share whose exchange stands before a colon. */
function listing(text: string, colon: number): Finding | undefined {
  const last = text.charCodeAt(colon - 1);
  if (last < 65 || last > 90) return undefined;
  const match = /(?<![A-Za-z0-9])[A-Z]{3,6}:\s?[A-Z0-9]{1,6}(?![A-Za-z0-9])/.exec(
    text.slice(Math.max(0, colon - 7), colon + 9),
  );
  return match
    ? named(text, "stock_listing", Math.max(0, colon - 7) + match.index, match[0].length, "likely")
    : undefined;
}

/** The two-word name of which this is the end of the first word. */
function twoWords(text: string, place: number): Finding | undefined {
  const gap = text.charCodeAt(place + 4);
  if (gap !== 32 && gap !== 10 && gap !== 160) return undefined;
  const second = /^[a-z]{3,24}(?:cel|vec|plasmid)(?![A-Za-z])/i.exec(text.slice(place + 5, place + 40))?.[0];
  const first = second && /(?<![A-Za-z])[A-Za-z]{3,24}$/.exec(text.slice(Math.max(0, place - 25), place))?.[0];
  return first ? named(text, "inn", place - first.length, first.length + 5 + second.length, "possible") : undefined;
}

/** The first token with a digit after a cue. */
function after(text: string, cue: number, index: FindIndex): Finding | undefined {
  const gap =
    /^[A-Za-z]{3,9}(?:[\s:#/-]{1,3}(?:Swiss-Prot|accession|no|number|id|code)){0,2}[\s:#.-]{1,3}(?=[A-Za-z0-9]{0,9}\d)/i.exec(
      text.slice(cue, cue + 48),
    )?.[0];
  if (gap === undefined) return undefined;
  const word = text.slice(cue, cue + gap.length).search(/[\s:#/.-]/);
  return best(text, index.words.get(hashOf(text, cue, cue + word)), cue, cue + gap.length, true);
}

function named(text: string, key: SchemeKey, start: number, length: number, certainty: Certainty): Finding | undefined {
  const words = text.slice(start, start + length);
  const read = anyScheme[key].parse(words);
  if (!read.ok) return undefined;
  const against: IdentifierIssue[] =
    read.id === words
      ? []
      : [{ code: "spelling", message: `“${words}” is not the usual spelling of ${read.id}`, suggestion: read.id }];
  return { scheme: key, id: read.id, certainty, text: words, start, end: start + length, against };
}

/** Both lists in order of place, the first list winning where they overlap. */
function merge(first: Finding[], second: Finding[]): Finding[] {
  if (!second.length) return first;
  second.sort((a, b) => a.start - b.start || b.end - a.end);
  const all: Finding[] = [];
  let place = 0;
  let done = 0;
  for (const one of second) {
    for (let next = first[place]; next && next.start < one.end; next = first[place]) {
      all.push(next);
      done = next.end;
      place += 1;
    }
    if (one.start < done) continue;
    all.push(one);
    done = one.end;
  }
  return [...all, ...first.slice(place)];
}

function hashOf(text: string, from: number, to: number): number {
  let sum = 0;
  for (let place = to - 1; place >= from; place -= 1) {
    const code = text.charCodeAt(place);
    sum = mix(sum, code < 128 ? code : latin(code));
  }
  return sum;
}

/** The Latin letter that a Greek or Cyrillic one looks like, for finding where an identifier may begin. */
function latin(code: number): number {
  const place = "АВСЕНІЈКМОРЅТУХаеосрхуіΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".indexOf(String.fromCharCode(code));
  return place < 0 ? code : "ABCEHIJKMOPSTYXaeocpxyiABEZHIKMNOPTYX".charCodeAt(place);
}
