/** Lists within a line: `one of: 1) … 2) … 3) …`. */
import { ordinalAt, type Marker, type MarkerReading } from "./marker.ts";

/** A marker of a list within a line. */
export interface InlineMarker extends Marker {
  /** The reading with which the marker belongs to the list. */
  readonly reading: MarkerReading;
}

const candidate =
  /(?<![\p{L}\d.<>=≤≥\\/-])(?:[(（[]?(?:\d{1,2}|[０-９]{1,2}|[a-z]|[ivx]{2,5})[.)）、．\]]|[①-⑳⑴-⒇])|\d{1,2}\.\d{1,2}[.)]?(?=[ \t])|[•●◦▪■▫◆◇‣►▶➢➤✓✔](?=\s)|(?<=[\s.;:,])-(?= \S)/giu;

/**
 * Checks whether a range can have a marker: a quick test of characters before the pattern that decides. A number or letter
 * before a period or a bracket, a sign of a list, or a hyphen before a space.
 */
function canHaveMarker(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x29 || code === 0x5d) {
      if (endsOrdinal(text, start, at)) return true;
    } else if (code === 0x2d) {
      if (text.charCodeAt(at + 1) === 0x20) return true;
    } else if (code >= 0x20_22 && isSign(code)) return true;
  }
  return false;
}

/** Checks whether an offset is after a digit, a letter that is alone, or letters of a Roman numeral. */
function endsOrdinal(text: string, start: number, at: number): boolean {
  const last = at > start ? text.charCodeAt(at - 1) : 0;
  if (!isLatinLetter(last)) return (last >= 0x30 && last <= 0x39) || last > 0x7f;
  const before = at - 1 > start ? text.charCodeAt(at - 2) : 0;
  return !isLatinLetter(before) || (romanLetters.includes(text[at - 1]!) && romanLetters.includes(text[at - 2]!));
}

const romanLetters = "ivxIVX";

function isLatinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Checks whether a character is a bullet, a number in a circle, or a Chinese or full-width sign. */
function isSign(code: number): boolean {
  return code <= 0x20_23 || (code >= 0x24_60 && code <= 0x27_ff) || code === 0x30_01 || code >= 0xff_00;
}

/** Markers of one form that count up from one. */
interface Run {
  readonly markers: InlineMarker[];
  next: number;
}

/**
 * Finds the markers of the first list within a range of a text, in order.
 *
 * A list begins with its first number or letter, or continues the marker before the range, `previous`. If the whole list is
 * on the line of its heading, a single further marker is enough.
 */
export function inlineMarkers(
  text: string,
  start: number,
  end: number,
  previous?: MarkerReading,
  isOneLine = false,
): InlineMarker[] {
  if (!canHaveMarker(text, start, end)) return [];
  const runs = new Map<string, Run>();
  if (previous !== undefined && previous.ordinal > 0)
    runs.set(previous.form, { markers: [], next: previous.ordinal + 1 });
  let depth = 0;
  let scanned = start;
  // Only the range is searched: searching the text for each of its lines would take quadratic time.
  for (const { 0: found, index: offset } of text.slice(start, end).matchAll(candidate)) {
    const index = start + offset;
    depth = depthAfter(text, scanned, index, depth);
    scanned = index;
    if (index + found.length >= end) break;
    for (const marker of readingsAt(text, index, end)) {
      const form = marker.reading.form;
      if (depth > 0 && form.endsWith(")") && !form.startsWith("(")) continue;
      const run = runs.get(form);
      if (marker.reading.style === "bullet" || run?.next === marker.reading.ordinal) {
        if (run === undefined) runs.set(form, { markers: [marker], next: 0 });
        else {
          run.markers.push(marker);
          run.next += marker.reading.style === "bullet" ? 0 : 1;
        }
        break;
      }
      if (marker.reading.ordinal === 1 && (run === undefined || run.markers.length < 2)) {
        if (previous === undefined || previous.form !== form) runs.set(form, { markers: [marker], next: 2 });
      }
    }
  }
  let best: InlineMarker[] = [];
  for (const [form, run] of runs) {
    // "Weight 40 - 60 kg" has no marker.
    const isDash = isOneLine && form === "-" && previous?.form === "-";
    const markers = isDash ? run.markers.filter(({ end: close }) => beginsSentence(text, close)) : run.markers;
    const minimum = form === previous?.form || markers[0]?.reading.style === "bullet" ? 1 : 2;
    const continuesList = form === previous?.form;
    const isListed = isOneLine && continuesList && markers.every(({ end: close }) => beginsItem(text, close));
    if (markers.length < minimum || !(isListed || isTrusted(text, markers, continuesList))) continue;
    if (best[0] === undefined || (markers[0]?.start ?? 0) < best[0].start) best = markers;
  }
  return best;
}

function* readingsAt(text: string, start: number, stop: number): Generator<InlineMarker> {
  if (/[-•●◦▪■▫◆◇‣►▶➢➤✓✔]/.test(text[start] ?? "")) {
    const reading: MarkerReading = { style: "bullet", ordinal: 0, form: text[start] ?? "" };
    yield { start, end: start + 1, readings: [reading], reading };
    return;
  }
  const { readings, length } = ordinalAt(text, start);
  const end = start + length;
  const next = text[end] ?? " ";
  if (end >= stop || !/[\s\p{L}≥≤<>"“(]/u.test(next)) return;
  for (const reading of readings) {
    const dotted = reading.form.endsWith(".") && !/\s/.test(next);
    if (!dotted) yield { start, end, readings: [reading], reading };
  }
}

/** Checks whether a run is a list, not a grade or a drug name before a period. */
function isTrusted(text: string, markers: readonly InlineMarker[], continuesList: boolean): boolean {
  const [first] = markers;
  if (first === undefined) return false;
  // Hyphens between spaces are markers only after a colon, or if each begins a sentence.
  if (first.reading.form === "-") {
    if (/[:：]/.test(before(text, first.start))) return true;
    return markers.length > 2 && markers.every(({ start, end }) => isSentenceStart(text, start, end));
  }
  const enough = continuesList ? (first.reading.form.endsWith("#") ? 1 : 2) : 3;
  return (
    markers.length >= enough || first.reading.style === "bullet" || /[.;:,。；：，、]/.test(before(text, first.start))
  );
}

/** Checks whether the words after a marker begin an item: with a capital, a number or a comparator. */
function beginsItem(text: string, end: number): boolean {
  return /^\s*[\p{Lu}\p{Lo}\d≥≤<>]/u.test(text.slice(end, end + 8));
}

/** Checks whether a capital follows a marker. */
function beginsSentence(text: string, end: number): boolean {
  return /^\s*\p{Lu}/u.test(text.slice(end, end + 8));
}

/** Returns the end offsets of the parts of a range that end with a semicolon, outside of parentheses, except the last part. */
export function semicolonEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  let last = end;
  while (last > start && !/[\p{L}\p{N}]/u.test(text[last - 1] ?? "")) last -= 1;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? "";
    if (/[(（[]/.test(character)) depth += 1;
    else if (/[)）\]]/.test(character)) depth = Math.max(0, depth - 1);
    else if (/[;；]/.test(character) && depth === 0 && at < last) ends.push(at + 1);
  }
  return ends;
}

function isSentenceStart(text: string, start: number, end: number): boolean {
  return /[.;:。；：]/.test(before(text, start)) && /[\p{Lu}\d≥≤<>]/u.test(text[end + 1] ?? "");
}

function before(text: string, at: number): string {
  let place = at - 1;
  while (place >= 0 && (text[place] === " " || text[place] === "\t")) place -= 1;
  return text[place] ?? "";
}

/** Counts the open parentheses at the end of a range. The end of a sentence closes all of them. */
function depthAfter(text: string, start: number, end: number, depth: number): number {
  let open = depth;
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? "";
    if (character === "(" || character === "（") open += 1;
    else if (character === ")" || character === "）") open = Math.max(0, open - 1);
    else if (character === ";" || character === "；" || character === "。") open = 0;
  }
  return open;
}
