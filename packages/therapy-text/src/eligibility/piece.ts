/** The pieces of a text, in order, before they are arranged as a tree. */
import { inlineMarkers, semicolonEnds } from "./inline.ts";
import { linesOf, type Line } from "./line.ts";
import { type Marker, type MarkerReading, markerAt, skipSpace } from "./marker.ts";
import { isGroupName, isSectionName, openings, namesWithoutColon } from "./section-name.ts";

/** A range of a text with at most one marker. */
export interface Piece {
  /** Start offset of the marker, or of the content without a marker. */
  readonly start: number;
  /** Start offset of the content. */
  readonly contentStart: number;
  /** End offset of the content, exclusive. */
  readonly contentEnd: number;
  /** The marker before the content. */
  readonly marker?: Marker | undefined;
  /** Indentation in columns; an item of a list within a line is 0.25 deeper than the line. */
  readonly indent: number;
  /** Whether the piece is the first one, or follows a blank line. */
  readonly afterBlank: boolean;
  /** Whether the piece follows a heading on the same line. */
  readonly onHeadingLine: boolean;
  /** The kind of the next line, except footnotes. */
  readonly before?: "marker" | "section" | "sentence" | undefined;
}

/** The maximum depth of lists within a line. */
const inlineDepth = 3;

/** Splits a text into pieces. */
export function piecesOf(text: string): Piece[] {
  const blocks = blocksOf(text);
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const following =
      next !== undefined && /^\\?\*/.test(text.slice(next.start, next.start + 2)) && next.marker === undefined
        ? blocks[index + 2]
        : next;
    splitBlock(text, { ...block, before: kindOf(text, following) }, next?.marker, pieces, inlineDepth);
  }
  return pieces;
}

type Block = Omit<Piece, "before">;

function kindOf(text: string, block: Block | undefined): Piece["before"] {
  if (block === undefined) return undefined;
  if (block.marker !== undefined) return "marker";
  if (block.contentEnd - block.contentStart <= 150 && isSectionName(text.slice(block.contentStart, block.contentEnd)))
    return "section";
  return block.contentEnd - block.contentStart > 100 && text[block.contentEnd - 1] === "." ? "sentence" : undefined;
}

/** Joins lines with the lines that continue them. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const seen = new Map<string, number>();
  const lines = linesOf(text).flatMap((line) => atOpenings(text, line));
  for (const [index, line] of lines.entries()) addBlock(text, line, lines[index + 1], seen, blocks);
  return blocks;
}

/** Splits a line before the headings within it. */
function atOpenings(text: string, line: Line): Line[] {
  const words = text.slice(line.start, line.end);
  const names = namesWithoutColon(words);
  const starts = names.length > 0 ? names.map(({ start }) => start) : [0, ...openings(words)];
  return starts.map((offset, index) => {
    const start = line.start + offset;
    const end = trimmedEnd(text, start, line.start + (starts[index + 1] ?? line.end - line.start));
    const name = names[index];
    const part = { ...line, start, end, afterBlank: line.afterBlank || offset > 0 };
    return name === undefined ? part : { ...part, nameEnd: line.start + name.end };
  });
}

function addBlock(text: string, line: Line, next: Line | undefined, seen: Map<string, number>, blocks: Block[]): void {
  const { end, indent } = line;
  let { start, afterBlank } = line;
  let onHeadingLine = false;
  for (;;) {
    const marker = inContext(markerAt(text, start, end), seen);
    if (marker !== undefined) for (const { form, ordinal } of marker.readings) seen.set(form, ordinal);
    const last = blocks.at(-1);
    if (marker === undefined && last !== undefined && continuesBlock(text, last, { start, end, indent, afterBlank })) {
      blocks[blocks.length - 1] = { ...last, contentEnd: end };
      return;
    }
    const nameEnd = start === line.start ? line.nameEnd : undefined;
    const head = marker === undefined ? (nameEnd ?? headingEnd(text, start, end, next)) : undefined;
    const contentStart = marker === undefined ? start : skipSpace(text, marker.end, end);
    blocks.push({ start, contentStart, contentEnd: head ?? end, marker, indent, afterBlank, onHeadingLine });
    if (head === undefined) return;
    start = skipSpace(text, head, end);
    afterBlank = true;
    onHeadingLine = true;
  }
}

/** Returns the marker unless it is a letter of a name, as in `E. coli`, or a number outside a list, as in `7.1 g`. */
function inContext(marker: Marker | undefined, seen: ReadonlyMap<string, number>): Marker | undefined {
  if (marker === undefined) return undefined;
  const readings = marker.readings.filter(({ style, ordinal, form }) => {
    if (style === "bullet") return true;
    if (form.endsWith("#")) return ordinal === 1 || seen.get(form) === ordinal - 1;
    return style === "number" || ordinal === 1 || seen.get(form) === ordinal - 1;
  });
  return readings.length === 0 ? undefined : { ...marker, readings };
}

/** Checks whether a line continues the one before it, which was broken to fit a page. */
function continuesBlock(text: string, { contentStart, contentEnd, indent, marker }: Block, line: Line): boolean {
  if (
    line.afterBlank ||
    line.nameEnd !== undefined ||
    line.indent < indent ||
    /[.;:。；：!?]/.test(text[contentEnd - 1] ?? "")
  )
    return false;
  if (isSectionName(text.slice(line.start, Math.min(line.end, line.start + 200)))) return false;
  if (contentEnd - contentStart < 200 && isSectionName(text.slice(contentStart, contentEnd))) return false;
  if (contentEnd - contentStart >= 60) return true;
  const isLowerCase = (at: number): boolean => /^\p{Ll}/u.test(text.slice(at, at + 2));
  // Of short lines without markers that all begin in lower case, each is a criterion.
  return isLowerCase(line.start) && (marker !== undefined || !isLowerCase(contentStart));
}

/** Returns the end offset of a section name before criteria on the same line: `Inclusion Criteria: adults`. */
function headingEnd(text: string, start: number, end: number, next: Line | undefined): number | undefined {
  const words = text.slice(start, Math.min(end, start + 150));
  const colon = words.search(/[:：]/);
  if (colon < 0 || !isSectionName(words.slice(0, colon + 1))) return undefined;
  const rest = skipSpace(text, start + colon + 1, end);
  return rest >= end || isSubtitle(text, rest, end, next) ? undefined : start + colon + 1;
}

/** Checks whether the words after the colon of a section name belong to it: `Inclusion Criteria: Part A`. */
function isSubtitle(text: string, start: number, end: number, next: Line | undefined): boolean {
  const words = text.slice(start, end);
  if (words.length > 60 || /[.;。；]$|[;；≥≤<>=]/.test(words) || markerAt(text, start, end) !== undefined) return false;
  if (/[:：]$/.test(words)) return true;
  if (next === undefined || isSectionName(text.slice(next.start, Math.min(next.end, next.start + 200)))) return false;
  return markerAt(text, next.start, next.end) !== undefined || isGroupName(words);
}

/** Splits a block at the markers of lists within it. */
function splitBlock(text: string, block: Piece, next: Marker | undefined, pieces: Piece[], depth: number): void {
  const previous = block.marker?.second ?? block.marker?.readings[0];
  const { contentStart, contentEnd, indent } = block;
  const isOneLine = block.onHeadingLine && (previous?.ordinal === 1 || previous?.form === "-");
  const markers = depth > 0 ? inlineMarkers(text, contentStart, contentEnd, previous, isOneLine) : [];
  const [first] = markers;
  if (
    first === undefined ||
    first.start <= contentStart ||
    (previous !== undefined && continuesOnNextLine(first.reading, previous, next))
  ) {
    pushWithoutMarkers(text, block, pieces);
    return;
  }
  splitBlock(text, { ...block, contentEnd: trimmedEnd(text, contentStart, first.start) }, undefined, pieces, depth - 1);
  const deeper = first.reading.form === previous?.form ? indent : indent + 0.25;
  for (const [index, marker] of markers.entries()) {
    const end = markers[index + 1]?.start ?? contentEnd;
    const from = skipSpace(text, marker.end, end);
    const item: Piece = {
      start: marker.start,
      contentStart: Math.min(from, end),
      contentEnd: trimmedEnd(text, from, end),
      marker:
        block.marker?.second !== undefined && deeper === indent
          ? { ...marker, readings: block.marker.readings }
          : marker,
      indent: deeper,
      afterBlank: false,
      onHeadingLine: false,
      before: block.before,
    };
    splitBlock(text, item, undefined, pieces, depth - 1);
  }
}

/** Adds a block without lists. The criteria after a heading on the same line are separated by semicolons. */
function pushWithoutMarkers(text: string, block: Piece, pieces: Piece[]): void {
  const { contentStart, contentEnd, onHeadingLine, marker } = block;
  const ends = onHeadingLine && marker === undefined ? semicolonEnds(text, contentStart, contentEnd) : [];
  if (ends.length === 0) {
    pieces.push(block);
    return;
  }
  let start = contentStart;
  for (const end of [...ends, contentEnd]) {
    const before = end === contentEnd ? block.before : undefined;
    pieces.push({ ...block, start, contentStart: start, contentEnd: end, afterBlank: true, before });
    start = skipSpace(text, end, contentEnd);
  }
}

/** Checks whether the next line continues the list, so that the apparent next item is a number in a sentence. */
function continuesOnNextLine(inline: MarkerReading, previous: MarkerReading, next: Marker | undefined): boolean {
  if (inline.form !== previous.form || previous.ordinal === 0) return false;
  const readings = next === undefined ? [] : [...next.readings, ...(next.second === undefined ? [] : [next.second])];
  return readings.some(({ form, ordinal }) => form === previous.form && ordinal === previous.ordinal + 1);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? "")) last -= 1;
  return last;
}
