/** The pieces of a text in the order in which they stand, before they are put under one another. */
import { inlineMarkers } from "./inline.ts";
import { linesOf, type Line } from "./line.ts";
import { type Marker, type MarkerReading, markerAt, skipSpace } from "./marker.ts";
import { isSectionName, openings } from "./section.ts";

/** A stretch of text with at most one marker. */
export interface Piece {
  /** Where its marker, or else its words, begin. */
  readonly start: number;
  /** Where its words begin. */
  readonly wordsStart: number;
  /** Where its words end. */
  readonly wordsEnd: number;
  /** What stands before the words. */
  readonly marker?: Marker | undefined;
  /** How far it is indented; an item of a list inside a line is a little deeper than the line. */
  readonly indent: number;
  /** Whether a blank line, or the text's beginning, stands before it. */
  readonly afterBlank: boolean;
  /** What follows on a line of its own, footnotes passed over. */
  readonly before?: "marker" | "section" | "sentence" | undefined;
}

/** How deep lists inside one line are followed. */
const inlineDepth = 3;

/** The pieces of a text. */
export function piecesOf(text: string): Piece[] {
  const blocks = blocksOf(text);
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const following =
      next !== undefined && /^\\?\*/.test(text.slice(next.start, next.start + 2)) && next.marker === undefined
        ? blocks[index + 2]
        : next;
    cut(text, { ...block, before: kindOf(text, following) }, next?.marker, pieces, inlineDepth);
  }
  return pieces;
}

type Block = Omit<Piece, "before">;

function kindOf(text: string, block: Block | undefined): Piece["before"] {
  if (block === undefined) return undefined;
  if (block.marker !== undefined) return "marker";
  if (block.wordsEnd - block.wordsStart <= 150 && isSectionName(text.slice(block.wordsStart, block.wordsEnd)))
    return "section";
  return block.wordsEnd - block.wordsStart > 100 && text[block.wordsEnd - 1] === "." ? "sentence" : undefined;
}

/** Lines with the lines that go on from them. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const seen = new Map<string, number>();
  for (const line of linesOf(text)) {
    const starts = [0, ...openings(text.slice(line.start, line.end))];
    for (const [index, offset] of starts.entries()) {
      const start = line.start + offset;
      const end = trimmedEnd(text, start, line.start + (starts[index + 1] ?? line.end - line.start));
      addBlock(text, { ...line, start, end, afterBlank: line.afterBlank || offset > 0 }, seen, blocks);
    }
  }
  return blocks;
}

function addBlock(text: string, line: Line, seen: Map<string, number>, blocks: Block[]): void {
  const { end, indent } = line;
  let { start, afterBlank } = line;
  for (;;) {
    const marker = inContext(markerAt(text, start, end), seen);
    if (marker !== undefined) for (const { form, ordinal } of marker.readings) seen.set(form, ordinal);
    const last = blocks.at(-1);
    if (marker === undefined && last !== undefined && goesOn(text, last, { start, end, indent, afterBlank })) {
      blocks[blocks.length - 1] = { ...last, wordsEnd: end };
      return;
    }
    const head = marker === undefined ? headingEnd(text, start, end) : undefined;
    const wordsStart = marker === undefined ? start : skipSpace(text, marker.end, end);
    blocks.push({ start, wordsStart, wordsEnd: head ?? end, marker, indent, afterBlank });
    if (head === undefined) return;
    start = skipSpace(text, head, end);
    afterBlank = true;
  }
}

/** A marker unless it is a letter that begins a name, as in `E. coli`, or a number with no list to be in, as in `7.1 g`. */
function inContext(marker: Marker | undefined, seen: ReadonlyMap<string, number>): Marker | undefined {
  if (marker === undefined) return undefined;
  const readings = marker.readings.filter(({ style, ordinal, form }) => {
    if (style === "bullet") return true;
    if (form.endsWith("#")) return ordinal === 1 || seen.get(form) === ordinal - 1;
    return style === "number" || ordinal === 1 || seen.get(form) === ordinal - 1;
  });
  return readings.length === 0 ? undefined : { ...marker, readings };
}

/** Whether a line goes on from the one before it, which was broken to fit a page. */
function goesOn(text: string, { wordsStart, wordsEnd, indent }: Block, line: Line): boolean {
  if (line.afterBlank || line.indent < indent || /[.;:。；：!?]/.test(text[wordsEnd - 1] ?? "")) return false;
  if (isSectionName(text.slice(line.start, Math.min(line.end, line.start + 200)))) return false;
  if (wordsEnd - wordsStart < 200 && isSectionName(text.slice(wordsStart, wordsEnd))) return false;
  return wordsEnd - wordsStart >= 60 || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

/** Where the name of a section ends that stands before criteria on one line: `Inclusion Criteria: adults`. */
function headingEnd(text: string, start: number, end: number): number | undefined {
  const words = text.slice(start, Math.min(end, start + 150));
  const colon = words.search(/[:：]/);
  if (colon < 0 || !isSectionName(words.slice(0, colon + 1))) return undefined;
  const rest = skipSpace(text, start + colon + 1, end);
  const isName =
    end - rest <= 60 && !/[.;。；]$/.test(text.slice(rest, end)) && markerAt(text, rest, end) === undefined;
  return rest >= end || isName ? undefined : start + colon + 1;
}

/** Cuts a block where lists stand inside it. */
function cut(text: string, block: Piece, next: Marker | undefined, pieces: Piece[], depth: number): void {
  const own = block.marker?.second ?? block.marker?.readings[0];
  const { wordsStart, wordsEnd, indent } = block;
  const markers = depth > 0 ? inlineMarkers(text, wordsStart, wordsEnd, own) : [];
  const [first] = markers;
  if (first === undefined || first.start <= wordsStart || (own !== undefined && isTaken(first.reading, own, next))) {
    pieces.push(block);
    return;
  }
  cut(text, { ...block, wordsEnd: trimmedEnd(text, wordsStart, first.start) }, undefined, pieces, depth - 1);
  const deeper = first.reading.form === own?.form ? indent : indent + 0.25;
  for (const [index, marker] of markers.entries()) {
    const end = markers[index + 1]?.start ?? wordsEnd;
    const from = skipSpace(text, marker.end, end);
    const item: Piece = {
      start: marker.start,
      wordsStart: Math.min(from, end),
      wordsEnd: trimmedEnd(text, from, end),
      marker:
        block.marker?.second !== undefined && deeper === indent
          ? { ...marker, readings: block.marker.readings }
          : marker,
      indent: deeper,
      afterBlank: false,
      before: block.before,
    };
    cut(text, item, undefined, pieces, depth - 1);
  }
}

/** Whether the list goes on with the next line, so that what looked like its next item is a number in a sentence. */
function isTaken(inline: MarkerReading, own: MarkerReading, next: Marker | undefined): boolean {
  if (inline.form !== own.form || own.ordinal === 0) return false;
  const readings = next === undefined ? [] : [...next.readings, ...(next.second === undefined ? [] : [next.second])];
  return readings.some(({ form, ordinal }) => form === own.form && ordinal === own.ordinal + 1);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let place = end;
  while (place > start && /\s/.test(text[place - 1] ?? "")) place -= 1;
  return place;
}
