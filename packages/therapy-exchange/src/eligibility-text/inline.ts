/** Lists that stand inside a line: `one of: 1) … 2) … 3) …`. */
import { ordinalAt, type Marker, type MarkerReading } from "./marker.ts";

/** An item of a list inside a line. */
export interface InlineMarker extends Marker {
  /** The reading that made it part of the list. */
  readonly reading: MarkerReading;
}

const candidate =
  /(?<![\p{L}\d.<>=≤≥\\/-])(?:[(（[]?(?:\d{1,2}|[０-９]{1,2}|[a-z]|[ivx]{2,5})[.)）、．\]]|[①-⑳⑴-⒇])|\d{1,2}\.\d{1,2}[.)]?(?=[ \t])|[•●◦▪■▫◆◇‣►▶➢➤✓✔](?=\s)|(?<=[\s.;:,])-(?= \S)/giu;

/** A run of markers of one form that count from one upwards. */
interface Run {
  readonly markers: InlineMarker[];
  next: number;
}

/**
 * The markers of the first list inside a stretch of text, in order; none where there is no list.
 *
 * A list begins with its first number or letter, or goes on from the marker `own` that stands before the stretch.
 */
export function inlineMarkers(text: string, start: number, end: number, own?: MarkerReading): InlineMarker[] {
  const runs = new Map<string, Run>();
  if (own !== undefined && own.ordinal > 0) runs.set(own.form, { markers: [], next: own.ordinal + 1 });
  let depth = 0;
  let scanned = start;
  // The stretch alone is searched: a search through the whole text would be made again for each of its lines.
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
        if (own === undefined || own.form !== form) runs.set(form, { markers: [marker], next: 2 });
      }
    }
  }
  let best: InlineMarker[] = [];
  for (const [form, { markers }] of runs) {
    const least = form === own?.form || markers[0]?.reading.style === "bullet" ? 1 : 2;
    if (markers.length < least || !isTrusted(text, markers, form === own?.form)) continue;
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

/** Whether a run is a list, not a grade or a drug that happens to stand before a full stop. */
function isTrusted(text: string, markers: readonly InlineMarker[], goesOn: boolean): boolean {
  const [first] = markers;
  if (first === undefined) return false;
  // A hyphen between spaces is a list's only where words announce the list, or where each begins a sentence.
  if (first.reading.form === "-") {
    if (/[:：]/.test(before(text, first.start))) return true;
    return markers.length > 2 && markers.every(({ start, end }) => isFresh(text, start, end));
  }
  const enough = goesOn ? (first.reading.form.endsWith("#") ? 1 : 2) : 3;
  return (
    markers.length >= enough || first.reading.style === "bullet" || /[.;:,。；：，、]/.test(before(text, first.start))
  );
}

function isFresh(text: string, start: number, end: number): boolean {
  return /[.;:。；：]/.test(before(text, start)) && /[\p{Lu}\d≥≤<>]/u.test(text[end + 1] ?? "");
}

function before(text: string, at: number): string {
  let place = at - 1;
  while (place >= 0 && (text[place] === " " || text[place] === "\t")) place -= 1;
  return text[place] ?? "";
}

/** How many parentheses stand open at the end of a stretch; a sentence's end closes what was left open. */
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
