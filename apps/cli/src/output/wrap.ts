/** Breaking text into lines of a width. */
import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The number of columns that text takes: two for CJK and emoji, none for combining marks. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Pads text with spaces to a width. */
export function padded(text: string, width: number, align: "left" | "right" = "left"): string {
  const filling = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + filling : filling + text;
}

/** A preferred break within a long word: in a path, or after a hyphen or slash with at least four letters on both sides. */
const seam = /(?<=[\p{L}\p{N}]{4}[-/])(?=[\p{L}\p{N}]{4})|(?<=\[\]\.)/u;

/**
 * Breaks text into lines of at most `width` columns, between words and at the hyphens of long words. A word that is
 * longer than a line is broken anywhere.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    for (const [index, part] of word.split(seam).entries()) {
      const longer = line === "" || index > 0 ? line + part : `${line} ${part}`;
      if (widthOf(longer) <= width) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      const pieces = pieceUp(part, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1)!;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** Breaks a word into pieces of at most `width` columns. */
function pieceUp(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let pieceWidth = 0;
  for (const { segment } of graphemes.segment(word)) {
    const more = widthOf(segment);
    if (pieceWidth + more > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      pieceWidth = 0;
    }
    piece += segment;
    pieceWidth += more;
  }
  pieces.push(piece);
  return pieces;
}

/** The width of the longest unbreakable part of a text. */
export function longestWord(text: string): number {
  return Math.max(
    0,
    ...text
      .split(/\s+/u)
      .flatMap((word) => word.split(seam))
      .map(widthOf),
  );
}

/** Breaks text into lines of a width; the first begins with `lead`, the others with spaces of the same width. */
export function hanging(lead: string, text: string, width: number): string[] {
  const indent = widthOf(lead);
  const lines = wrap(text, Math.max(10, width - indent));
  return lines.map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}
