/** The identifiers that runs of digits give away. */
import { hashOf, isDigit, isLetter, isMark, latin } from "./characters.ts";
import { fromUrl } from "./curie.ts";
import { fillers, links, mix, tail, type FindIndex } from "./find-index.ts";
import type { Finding } from "./finding.ts";
import { best, misread } from "./reading.ts";
import { after } from "./worded.ts";

/** The identifiers with two digits side by side, or one after a colon: each run of digits is looked at once, with the word before it. */
export function numbered(text: string, index: FindIndex): Finding[] {
  const found: Finding[] = [];
  // These two words cost next to nothing here; what follows them may have no two digits side by side.
  const trigger = /[\d:#]\d|UNII|RBR/g;
  let done = 0;
  while (trigger.test(text)) {
    let digits = trigger.lastIndex - 2;
    const last = text.charCodeAt(trigger.lastIndex - 1);
    if (last > 64) {
      const announced = after(text, trigger.lastIndex - (last === 73 ? 4 : 3), index);
      if (announced) {
        found.push(announced);
        done = announced.end;
        trigger.lastIndex = done;
      }
      continue;
    }
    if (!isDigit(text.charCodeAt(digits))) digits += 1;
    if (digits < done) digits = done;
    let end = digits + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (plain(text, digits, end, index)) {
      trigger.lastIndex = end;
      continue;
    }
    const finding = at(text, digits, end, done, index);
    if (finding) {
      found.push(finding);
      done = finding.end;
    }
    trigger.lastIndex = Math.max(done, end);
  }
  return found;
}

/** Whether a run of digits stands between spaces, or before a comma or bracket, after a word that announces nothing: most numbers do. */
function plain(text: string, digits: number, end: number, index: FindIndex): boolean {
  if (digits < 3 || end - digits > 9 || text.charCodeAt(digits - 1) !== 32) return false;
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 44 && next !== 41) return false;
  const last = text.charCodeAt(digits - 2);
  return (isLetter(last) || isDigit(last)) && last < 128 && index.tails[tail(text.charCodeAt(digits - 3), last)] === 0;
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
    if (own) return widest(text, own, start, done, index);
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
      if (own) return widest(text, own, start, done, index);
    }
  }
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return isMark(before) || before > 0x2e80 || before === 63 ? cued(text, start, done, index) : undefined;
}

/** The identifier, or a longer one that it is the end of, or the one that a cue makes of the same words. */
function widest(text: string, own: Finding, start: number, done: number, index: FindIndex): Finding {
  const before = start > done ? text.charCodeAt(start - 1) : 0;
  const doubtful = own.certainty === "possible" || own.id === undefined;
  if (!doubtful && before !== 45 && before !== 95 && before !== 58) return own;
  const wider = cued(text, start, done, index);
  return wider && (doubtful || wider.start < own.start) && wider.end >= own.end ? wider : own;
}

/** The identifier that a word before it announces. */
function cued(text: string, start: number, done: number, index: FindIndex, depth = 0): Finding | undefined {
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
    if (
      !inAddress &&
      end > 1 &&
      text.charCodeAt(end) !== 45 &&
      index.tails[tail(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] === 0
    )
      return undefined;
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
    if (own) {
      const joint = text.charCodeAt(word - 1);
      const wider =
        depth < 2 && word > done && (joint === 45 || joint === 95 || joint === 58)
          ? cued(text, word, done, index, depth + 1)
          : undefined;
      return wider && wider.start < own.start && wider.end >= own.end ? wider : own;
    }
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
