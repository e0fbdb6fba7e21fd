/** Converting offsets in a text to lines and columns. */

/** A line and a column, both counted from 1. Columns count UTF-16 code units, as editors do. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** An index of the lines of a text. */
export interface LineIndex {
  /** The line and column of an offset. */
  place(offset: number): LinePlace;
  /** The text of a line, without the line break. */
  text(line: number): string;
}

/** Makes an index. `first` is the number of the first line in its file. */
export function lineIndex(text: string, first: number): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    place: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: first + low, column: offset - starts[low]! + 1 };
    },
    text: (line) => text.slice(starts[line - first], starts[line - first + 1]).replace(/\r?\n$/, ""),
  };
}
