/** Pieces put under one another. */
import type { MarkerReading } from "./marker.ts";
import type { EligibilityPart } from "./part.ts";
import type { Piece } from "./piece.ts";
import { type EligibilitySection, isBareName, isSectionName, sectionOfSentence, sectionSaid } from "./section.ts";
import { isRemark, meant, saysNot } from "./words.ts";

/** How deep items may stand under one another; what is deeper stands at this depth. */
const maximumDepth = 10;

/** A part to which others can still be added. */
interface Open {
  readonly part: EligibilityPart;
  /** Section headings stand above all, other headings above items. */
  readonly rank: "section" | "heading" | "item";
  readonly indent: number;
  readonly form?: string | undefined;
  readonly ordinal?: number | undefined;
}

/** A tree while it grows. */
interface Growing {
  readonly roots: EligibilityPart[];
  /** The part added last and those above it, as long as they are open. */
  readonly open: Open[];
  /** The section of what stands under no heading. */
  readonly outer: EligibilitySection;
  /** From where on a star at the beginning of a line leads to a footnote. */
  readonly footnotes: number;
}

/** The tree of pieces, of which those under no heading stand in a section. */
export function treeOf(text: string, pieces: readonly Piece[], outer: EligibilitySection): EligibilityPart[] {
  const footnotes = /[\p{L}\d)]\\?\*/u.exec(text)?.index ?? text.length;
  const tree: Growing = { roots: [], open: [], outer, footnotes };
  for (const piece of pieces) {
    const words = meant(text.slice(piece.wordsStart, piece.wordsEnd));
    if (isBareName(words) || (isSectionName(words) && isOutside(piece, words, tree.open.at(-1)))) {
      placeSection(piece, words, tree);
    } else if (piece.marker === undefined) placeParagraph(piece, words, tree);
    else placeItem(piece, words, tree);
  }
  const { roots } = tree;
  if (outer === "unspecified" && !roots.some(({ section }) => section === "inclusion")) includeWhatPrecedes(roots);
  const [first] = roots;
  if (first !== undefined) first.start = 0;
  close(roots, text.length);
  return roots;
}

/** Whether a section's name stands where a section can begin: not under an item, and with a marker only if it looks like a heading. */
function isOutside({ marker, indent }: Piece, words: string, top: Open | undefined): boolean {
  return marker === undefined ? indent === 0 || top?.rank !== "item" : /[:：]$|^[^\p{Ll}]*$/u.test(words);
}

function placeSection(piece: Piece, words: string, tree: Growing): void {
  tree.open.length = 0;
  const section = sectionSaid(words)?.section ?? "unspecified";
  add({ part: partOf(piece, "heading", section, words), rank: "section", indent: piece.indent }, tree);
}

function placeItem(piece: Piece, words: string, tree: Growing): void {
  const { open } = tree;
  const { indent, marker } = piece;
  while (open.at(-1)?.rank === "item" && (open.at(-1)?.indent ?? 0) > indent) open.pop();
  const level = open.filter((entry) => entry.rank === "item" && entry.indent === indent);
  const readings = marker?.readings ?? [];
  const sibling = siblingOf(readings, level);
  const reading =
    readings.find(({ form, ordinal }) => form === sibling?.form && (ordinal === 0 || continues(ordinal, sibling))) ??
    readings.find(({ form }) => form === sibling?.form) ??
    readings[0];
  if (sibling !== undefined) open.length = open.indexOf(sibling);
  else if (level[0] !== undefined && (reading?.ordinal ?? 0) > 1) open.length = open.indexOf(level[0]);
  const part = partOf(piece, isRemark(words) ? "remark" : "criterion", current(tree), words);
  if (reading !== undefined && marker !== undefined) {
    const ordinal = reading.ordinal || marker.second?.ordinal;
    part.marker = { style: reading.style, ...(ordinal ? { ordinal } : {}), start: marker.start, end: marker.end };
  }
  add({ part, rank: "item", indent, form: reading?.form, ordinal: reading?.ordinal }, tree);
}

/** The open item whose list goes on with a marker: the one whose number it follows, else one with a marker of its form. */
function siblingOf(readings: readonly MarkerReading[], level: readonly Open[]): Open | undefined {
  const next = level.findLast((entry) =>
    readings.some(({ form, ordinal }) => form === entry.form && continues(ordinal, entry)),
  );
  return (
    next ??
    level.findLast(({ form, part }) =>
      // A list that begins again from one, below words that announce a list, stands under them.
      readings.some((one) => one.form === form && (one.style === "bullet" || one.ordinal !== 1 || !announces(part))),
    )
  );
}

function continues(ordinal: number, { ordinal: last = 0 }: Open): boolean {
  return ordinal === last + 1;
}

function placeParagraph(piece: Piece, words: string, tree: Growing): void {
  const { open, footnotes } = tree;
  const { indent } = piece;
  while (open.at(-1)?.rank === "item" && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
  if (isRemark(words) || (words.startsWith("*") && piece.start > footnotes)) {
    childrenOf(tree).push(partOf(piece, "remark", current(tree), words));
  } else if (introduces(words, piece, current(tree))) {
    placeHeading(piece, words, tree);
  } else {
    const inItem = open.at(-1)?.rank === "item";
    leaveList(open);
    const section = inItem ? current(tree) : sectionOfSentence(words, current(tree));
    childrenOf(tree).push(partOf(piece, "criterion", section, words));
  }
}

function placeHeading(piece: Piece, words: string, tree: Growing): void {
  const { open } = tree;
  const { indent } = piece;
  if (open.at(-1)?.rank === "item") {
    add({ part: partOf(piece, "heading", current(tree), words), rank: "item", indent }, tree);
    return;
  }
  while (open.at(-1)?.rank === "heading") open.pop();
  const said = sectionSaid(words);
  const before = current(tree);
  const section = said !== undefined && (said.certain || before === "unspecified") ? said.section : before;
  if (section !== before && said?.certain === true) open.length = 0;
  add({ part: partOf(piece, "heading", section, words), rank: "heading", indent }, tree);
}

/** A sentence behind a list that a sentence announced is no longer part of that list. */
function leaveList(open: Open[]): void {
  const top = open.at(-1);
  const hasList = top?.part.parts.some(({ marker }) => marker !== undefined) ?? false;
  if (top?.rank === "heading" && hasList && announces(top.part)) open.pop();
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

function announces({ words }: EligibilityPart): boolean {
  return /[:：]$/.test(words);
}

function current({ open, outer }: Growing): EligibilitySection {
  return open.at(-1)?.part.section ?? outer;
}

function childrenOf({ open, roots }: Growing): EligibilityPart[] {
  return open.at(-1)?.part.parts ?? roots;
}

function add(entry: Open, tree: Growing): void {
  childrenOf(tree).push(entry.part);
  if (tree.open.length < maximumDepth - 1) tree.open.push(entry);
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
