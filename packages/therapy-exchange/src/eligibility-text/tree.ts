/** Pieces put under one another. */
import type { EligibilityExpression } from "@org/therapy-model";
import type { MarkerStyle } from "./marker.ts";
import type { Piece } from "./piece.ts";
import { type EligibilitySection, isBareName, isSectionName, sectionOfSentence, sectionSaid } from "./section.ts";
import { isRemark, meant, saysNot } from "./words.ts";

/** How deep items may stand under one another; what is deeper stands at this depth. */
export const maximumDepth = 10;

/** What stands before an item. */
export interface EligibilityMarker {
  /** What it counts with. */
  style: MarkerStyle;
  /** Where in its list the item stands, from 1; absent for bullets. */
  ordinal?: number | undefined;
  /** Where it begins in the text. */
  start: number;
  /** Where it ends in the text. */
  end: number;
}

/** A heading, a criterion or a remark, with what stands under it. */
export interface EligibilityPart {
  /** Whether it introduces others, says who may take part, or says neither. */
  kind: "heading" | "criterion" | "remark";
  /** The section that it stands in, or opens. */
  section: EligibilitySection;
  /** Whether it is a criterion for inclusion that says what must not be; it stays where it stands. */
  forbids: boolean;
  /** The words as they are meant: no marker, no escapes, single spaces. */
  words: string;
  /** What stands before the words. */
  marker?: EligibilityMarker | undefined;
  /** Where it begins in the text, its marker included. */
  start: number;
  /** Where the last part under it ends, which is where the next one begins. */
  end: number;
  /** Where its own words begin. */
  wordsStart: number;
  /** Where its own words end. */
  wordsEnd: number;
  /** What it means; absent until somebody has understood it. */
  expression?: EligibilityExpression | undefined;
  /** What stands under it, in order. */
  parts: EligibilityPart[];
}

/** A part to which others can still be added. */
interface Open {
  readonly part: EligibilityPart;
  /** Section headings stand above all, other headings above items. */
  readonly rank: "section" | "heading" | "item";
  readonly indent: number;
  readonly form: string | undefined;
  ordinal: number;
}

/** The tree of pieces. */
export function treeOf(text: string, pieces: readonly Piece[]): EligibilityPart[] {
  const roots: EligibilityPart[] = [];
  const stack: Open[] = [];
  const footnotes = /[\p{L}\d)]\\?\*/u.exec(text)?.index ?? text.length;
  for (const piece of pieces) place(text, piece, footnotes, stack, roots);
  if (!roots.some(({ section }) => section === "inclusion")) includeWhatPrecedes(roots);
  const [first] = roots;
  if (first !== undefined) first.start = 0;
  close(roots, text.length);
  return roots;
}

function place(text: string, piece: Piece, footnotes: number, stack: Open[], roots: EligibilityPart[]): void {
  const words = meant(text.slice(piece.wordsStart, piece.wordsEnd));
  const { marker, indent } = piece;
  const name = isBareName(words) || (isSectionName(words) && isOutside(piece, words, stack.at(-1)));
  if (name) {
    stack.length = 0;
    const said = sectionSaid(words)?.section ?? "unspecified";
    open(
      { part: partOf(piece, "heading", said, words), rank: "section", indent, form: undefined, ordinal: 0 },
      stack,
      roots,
    );
    return;
  }
  if (marker !== undefined) placeItem(piece, words, stack, roots);
  else placeParagraph(piece, words, footnotes, stack, roots);
}

/** Whether a section's name stands where a section can begin: not under an item, and with a marker only if it looks like a heading. */
function isOutside({ marker, indent }: Piece, words: string, top: Open | undefined): boolean {
  return marker === undefined ? indent === 0 || top?.rank !== "item" : /[:：]$|^[^\p{Ll}]*$/u.test(words);
}

function placeItem(piece: Piece, words: string, stack: Open[], roots: EligibilityPart[]): void {
  const { indent, marker } = piece;
  while (stack.at(-1)?.rank === "item" && (stack.at(-1)?.indent ?? 0) > indent) stack.pop();
  const level = stack.filter((entry) => entry.rank === "item" && entry.indent === indent);
  const readings = marker?.readings ?? [];
  const sibling =
    level.findLast(({ form, ordinal }) =>
      readings.some((reading) => reading.form === form && reading.ordinal === ordinal + 1),
    ) ??
    level.findLast(({ form, part }) =>
      readings.some(
        (reading) => reading.form === form && (reading.style === "bullet" || reading.ordinal !== 1 || !endsOpen(part)),
      ),
    );
  const reading =
    readings.find(
      ({ form, ordinal }) => form === sibling?.form && (ordinal === 0 || ordinal === sibling.ordinal + 1),
    ) ??
    readings.find(({ form }) => form === sibling?.form) ??
    readings[0];
  if (sibling !== undefined) stack.length = stack.indexOf(sibling);
  else if (level[0] !== undefined && (reading?.ordinal ?? 0) > 1) stack.length = stack.indexOf(level[0]);
  const top = stack.at(-1)?.part;
  const section = top?.section ?? "unspecified";
  const part = partOf(piece, isRemark(words) ? "remark" : "criterion", section, words);
  if (reading !== undefined && marker !== undefined) {
    const ordinal = reading.ordinal || marker.second?.ordinal;
    part.marker = { style: reading.style, ...(ordinal ? { ordinal } : {}), start: marker.start, end: marker.end };
  }
  open({ part, rank: "item", indent, form: reading?.form, ordinal: reading?.ordinal ?? 0 }, stack, roots);
}

function placeParagraph(piece: Piece, words: string, footnotes: number, stack: Open[], roots: EligibilityPart[]): void {
  const { indent } = piece;
  while (stack.at(-1)?.rank === "item" && (stack.at(-1)?.indent ?? 0) >= indent) stack.pop();
  const inItem = stack.at(-1)?.rank === "item";
  const isHeading = introduces(words, piece, stack.at(-1)?.part.section ?? "unspecified");
  if (isRemark(words) || (words.startsWith("*") && piece.start > footnotes)) {
    const part = partOf(piece, "remark", stack.at(-1)?.part.section ?? "unspecified", words);
    (stack.at(-1)?.part.parts ?? roots).push(part);
    return;
  }
  if (isHeading) {
    const said = sectionSaid(words);
    if (!inItem) while (stack.at(-1)?.rank === "heading") stack.pop();
    const current = stack.at(-1)?.part.section ?? "unspecified";
    const opens = !inItem && said !== undefined && (said.certain || current === "unspecified");
    if (opens && said.section !== current && said.certain) stack.length = 0;
    const part = partOf(piece, "heading", opens ? said.section : current, words);
    const rank = inItem ? "item" : "heading";
    open({ part, rank, indent, form: undefined, ordinal: 0 }, stack, roots);
    return;
  }
  // A sentence behind a list that a sentence introduced is no longer part of that list.
  const top = stack.at(-1);
  const hasList = top?.part.parts.some(({ marker }) => marker !== undefined) ?? false;
  if (top?.rank === "heading" && hasList && endsOpen(top.part)) stack.pop();
  const current = stack.at(-1)?.part.section ?? "unspecified";
  const section = inItem ? current : sectionOfSentence(words, current);
  (stack.at(-1)?.part.parts ?? roots).push(partOf(piece, "criterion", section, words));
}

/**
 * Whether words introduce what follows: they end so, or are short and stand before a list or a section; before the first
 * section also before a long sentence.
 */
function introduces(words: string, { before, wordsEnd, wordsStart }: Piece, section: EligibilitySection): boolean {
  if (/[:：]$/.test(words)) return true;
  if (before === undefined || (before === "sentence" && section !== "unspecified")) return false;
  return wordsEnd - wordsStart <= (before === "sentence" ? 60 : 80) && !/[.;,。；，]$/.test(words);
}

function endsOpen({ words }: EligibilityPart): boolean {
  return /[:：]$/.test(words);
}

function partOf(
  { start, wordsStart, wordsEnd }: Piece,
  kind: EligibilityPart["kind"],
  section: EligibilitySection,
  words: string,
): EligibilityPart {
  const forbids = kind === "criterion" && section === "inclusion" && saysNot(words);
  return { kind, section, forbids, words, start, end: wordsEnd, wordsStart, wordsEnd, parts: [] };
}

function open(entry: Open, stack: Open[], roots: EligibilityPart[]): void {
  (stack.at(-1)?.part.parts ?? roots).push(entry.part);
  if (stack.length < maximumDepth - 1) stack.push(entry);
}

/** Where a text names its exclusions and never its inclusions, what stands before the exclusions are the inclusions. */
function includeWhatPrecedes(roots: readonly EligibilityPart[]): void {
  const first = roots.findIndex(({ kind, section }) => kind === "heading" && section === "exclusion");
  for (const part of roots.slice(0, Math.max(0, first))) include(part);
}

function include(part: EligibilityPart): void {
  part.section = "inclusion";
  part.forbids = part.kind === "criterion" && saysNot(part.words);
  for (const child of part.parts) include(child);
}

/** Lets every part end where the next begins, so that no character is left over. */
function close(parts: readonly EligibilityPart[], end: number): void {
  for (const [index, part] of parts.entries()) {
    part.end = parts[index + 1]?.start ?? end;
    close(part.parts, part.end);
  }
}
