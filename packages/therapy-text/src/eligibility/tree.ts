/** Arranges pieces as a tree of parts. */
import type { MarkerReading } from "./marker.ts";
import type { EligibilityPart } from "./part.ts";
import type { Piece } from "./piece.ts";
import { type EligibilitySection, sectionOfSentence, sectionHeading } from "./section.ts";
import { isBareName, isGroupName, isSectionName } from "./section-name.ts";
import { isNegated, isRemark, negatesList, normalizeContent } from "./content.ts";

/** The maximum depth of parts. Deeper items are put at this depth. */
const maximumDepth = 10;

/** A part to which further parts can be added. */
interface Open {
  readonly part: EligibilityPart;
  /** Headings of sections are above other headings, which are above items. */
  readonly rank: "section" | "heading" | "item";
  readonly indent: number;
  readonly form?: string | undefined;
  readonly ordinal?: number | undefined;
}

/** The state while the tree is built. */
interface TreeState {
  readonly roots: EligibilityPart[];
  /** The last added part and the parts above it, from the root. */
  readonly open: Open[];
  /** The section of parts without a heading. */
  readonly outer: EligibilitySection;
  /** The offset from which an asterisk at the start of a line marks a footnote. */
  readonly footnotes: number;
}

/** Arranges pieces as a tree; those without a heading are in the given section. */
export function treeOf(text: string, pieces: readonly Piece[], outer: EligibilitySection): EligibilityPart[] {
  const tree: TreeState = { roots: [], open: [], outer, footnotes: firstFootnote(text) };
  for (const piece of pieces) {
    const content = normalizeContent(text.slice(piece.contentStart, piece.contentEnd));
    if (isBareName(content) || (isSectionName(content) && canBeginSection(piece, content, tree.open.at(-1)))) {
      placeSection(piece, content, tree);
    } else if (piece.marker === undefined) placeParagraph(piece, content, tree);
    else placeItem(piece, content, tree);
  }
  const { roots } = tree;
  if (outer === "unspecified" && !roots.some(({ section }) => section === "inclusion")) includePrecedingParts(roots);
  negateLists(roots, false);
  const [first] = roots;
  if (first !== undefined) first.start = 0;
  close(roots, text.length);
  return roots;
}

/** The offset of the end of the first word with an asterisk, which refers to a footnote; otherwise the length of the text. */
function firstFootnote(text: string): number {
  for (let at = text.indexOf("*"); at >= 0; at = text.indexOf("*", at + 1)) {
    const found = /[\p{L}\d)]\\?$/u.exec(text.slice(Math.max(0, at - 3), at));
    if (found !== null) return at - found[0].length;
  }
  return text.length;
}

/** Checks whether a section can begin here: not below an item, and with a marker only if the text looks like a heading. */
function canBeginSection({ marker, indent }: Piece, content: string, top: Open | undefined): boolean {
  return marker === undefined ? indent === 0 || top?.rank !== "item" : /[:：]$|^[^\p{Ll}]*$/u.test(content);
}

function placeSection(piece: Piece, content: string, tree: TreeState): void {
  tree.open.length = 0;
  const section = sectionHeading(content)?.section ?? "unspecified";
  add({ part: partOf(piece, "heading", section, content), rank: "section", indent: piece.indent }, tree);
}

function placeItem(piece: Piece, content: string, tree: TreeState): void {
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
  const part = partOf(piece, isRemark(content) ? "remark" : "criterion", current(tree), content);
  if (reading !== undefined && marker !== undefined) {
    const ordinal = reading.ordinal || marker.second?.ordinal;
    part.marker = { style: reading.style, ...(ordinal ? { ordinal } : {}), start: marker.start, end: marker.end };
  }
  add({ part, rank: "item", indent, form: reading?.form, ordinal: reading?.ordinal }, tree);
}

/** Finds the open item whose list a marker continues: by its number, otherwise by the form of its marker. */
function siblingOf(readings: readonly MarkerReading[], level: readonly Open[]): Open | undefined {
  const next = level.findLast((entry) =>
    readings.some(({ form, ordinal }) => form === entry.form && continues(ordinal, entry)),
  );
  return (
    next ??
    level.findLast(({ form, part }) =>
      // A list that starts again from one after a colon is below that item.
      readings.some(
        (one) => one.form === form && (one.style === "bullet" || one.ordinal !== 1 || !endsWithColon(part)),
      ),
    )
  );
}

function continues(ordinal: number, { ordinal: last = 0 }: Open): boolean {
  return ordinal === last + 1;
}

function placeParagraph(piece: Piece, content: string, tree: TreeState): void {
  const { open, footnotes } = tree;
  const { indent } = piece;
  while (open.at(-1)?.rank === "item" && (open.at(-1)?.indent ?? 0) >= indent && !awaits(open.at(-1), indent))
    open.pop();
  if (isRemark(content) || (content.startsWith("*") && piece.start > footnotes)) {
    childrenOf(tree).push(partOf(piece, "remark", current(tree), content));
  } else if (current(tree) !== "unspecified" && precedesDetails.test(content)) {
    while (open.at(-1)?.rank === "item") open.pop();
    add({ part: partOf(piece, "criterion", current(tree), content), rank: "item", indent }, tree);
  } else if (introduces(content, piece, current(tree))) {
    placeHeading(piece, content, tree);
  } else {
    const inItem = open.at(-1)?.rank === "item";
    closeList(open);
    const section = inItem ? current(tree) : sectionOfSentence(content, current(tree));
    childrenOf(tree).push(partOf(piece, "criterion", section, content));
  }
}

/** The end of a criterion whose details follow: `Diagnosis of AML, including:`. */
const precedesDetails =
  /\b(?:includ(?:ing|es?)(?:,? but (?:is |are )?not limited to)?(?:,? (?:any|one|all|some)? ?(?:of )?the following)?|such as|defined (?:as|by)|definition\b.{0,40}|for example|e\.g\.|i\.e\.|as (?:evidenced|shown|demonstrated|documented|confirmed) by)[ ]*[:：]$/i;

/** Checks whether an item of a list ends with a colon and has nothing below it yet, so that the next paragraph belongs to it. */
function awaits(top: Open | undefined, indent: number): boolean {
  return (
    top?.part.marker !== undefined && top.indent === indent && endsWithColon(top.part) && top.part.parts.length === 0
  );
}

function placeHeading(piece: Piece, content: string, tree: TreeState): void {
  const { open } = tree;
  const { indent } = piece;
  if (open.at(-1)?.rank === "item") {
    add({ part: partOf(piece, "heading", current(tree), content), rank: "item", indent }, tree);
    return;
  }
  while (open.at(-1)?.rank === "heading") open.pop();
  const indicated = sectionHeading(content);
  const before = current(tree);
  const section =
    indicated !== undefined && (indicated.certain || before === "unspecified") ? indicated.section : before;
  if (section !== before && indicated?.certain === true) open.length = 0;
  add({ part: partOf(piece, "heading", section, content), rank: "heading", indent }, tree);
}

/** A sentence after a list that was introduced with a colon does not belong to that list. */
function closeList(open: Open[]): void {
  const top = open.at(-1);
  // Only the last part is read: reading all of them for each sentence would take quadratic time.
  const hasList = top?.part.parts.findLast(({ kind }) => kind !== "remark")?.marker !== undefined;
  if (top?.rank === "heading" && hasList && endsWithColon(top.part)) open.pop();
}

/**
 * Checks whether a text introduces the next part: it ends with a colon, or it is short and precedes a list or a section;
 * before the first section, also a long sentence.
 */
function introduces(
  content: string,
  { before, contentEnd, contentStart }: Piece,
  section: EligibilitySection,
): boolean {
  if (/[:：]$/.test(content)) return true;
  if (before === undefined || (before === "sentence" && section !== "unspecified")) return false;
  // The last line of a section is a criterion, unless it names the group of the next section.
  if (before === "section" && section !== "unspecified" && !isGroupName(content)) return false;
  return contentEnd - contentStart <= (before === "sentence" ? 60 : 80) && !/[.;,。；，]$/.test(content);
}

function endsWithColon({ content }: EligibilityPart): boolean {
  return /[:：]$/.test(content);
}

function current({ open, outer }: TreeState): EligibilitySection {
  return open.at(-1)?.part.section ?? outer;
}

function childrenOf({ open, roots }: TreeState): EligibilityPart[] {
  return open.at(-1)?.part.parts ?? roots;
}

function add(entry: Open, tree: TreeState): void {
  childrenOf(tree).push(entry.part);
  if (tree.open.length < maximumDepth - 1) tree.open.push(entry);
}

function partOf(
  { start, contentStart, contentEnd }: Piece,
  kind: EligibilityPart["kind"],
  section: EligibilitySection,
  content: string,
): EligibilityPart {
  const negated = kind === "criterion" && section === "inclusion" && isNegated(content);
  return {
    kind,
    section,
    negated,
    content: content,
    start,
    end: contentEnd,
    contentStart: contentStart,
    contentEnd: contentEnd,
    parts: [],
  };
}

/** If a text has a heading of exclusion criteria and none of inclusion criteria, the parts before it are inclusion criteria. */
function includePrecedingParts(roots: readonly EligibilityPart[]): void {
  const first = roots.findIndex(({ kind, section }) => kind === "heading" && section === "exclusion");
  for (const part of roots.slice(0, Math.max(0, first))) include(part);
}

function include(part: EligibilityPart): void {
  part.section = "inclusion";
  part.negated = part.kind === "criterion" && isNegated(part.content);
  for (const child of part.parts) include(child);
}

/** Negates the inclusion criteria of lists that a negation governs: those below `None of the following:`. */
function negateLists(parts: readonly EligibilityPart[], isNegatedList: boolean): void {
  for (const part of parts) {
    const isCriterion = part.kind === "criterion" && part.section === "inclusion";
    if (isNegatedList && isCriterion) part.negated = true;
    negateLists(part.parts, isCriterion && (isNegatedList || (part.negated && negatesList(part.content))));
  }
}

/** Sets the end of every part to the start of the next one, so that the parts have no gaps. */
function close(parts: readonly EligibilityPart[], end: number): void {
  for (const [index, part] of parts.entries()) {
    part.end = parts[index + 1]?.start ?? end;
    close(part.parts, part.end);
  }
}
