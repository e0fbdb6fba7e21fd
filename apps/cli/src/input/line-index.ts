/** Telling the line and the column of a place in a text. */

/** A place as people and editors name it, both counted from 1; columns count UTF-16 units, as editors do. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, found once for all the places that are asked for. */
export interface LineIndex {
  /** The line and column of an offset. */
  place(offset: number): LinePlace;
  /** A line of the text, without its break, counted from the first line of the index. */
  text(line: number): string;
}

/** Finds the lines of a text whose first line is line `first` of its file. */
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
