/** Counts of what an import has done: plain data, so that it can be sent, added up and kept. */

/** How often something was found at a place, by the place with the indexes of lists folded to `*`. */
export interface PlaceCounts {
  [path: string]: number;
}

/** What an import has done. */
export interface Tally {
  /** How many records were read. */
  records: number;
  /** How many records were refused, because they have issues. */
  refused: number;
  /** How many records could not be read at all, or what stood in their place. */
  unreadable: number;
  /** How many records brought a defect of this program to light. */
  defects: number;
  /** How many notes there are, by their code and their place in the record. */
  notes: { [code: string]: PlaceCounts };
  /** How many values stayed in the residue, by their place in the record. */
  residue: PlaceCounts;
}

/** How many places are told apart: records may bring ever new keys, and memory is not to grow with them. */
const mostPlaces = 5000;
/** What the places beyond those are counted as. */
const elsewhere = "(elsewhere)";

/** Makes a tally of nothing. */
export function emptyTally(): Tally {
  return { records: 0, refused: 0, unreadable: 0, defects: 0, notes: {}, residue: {} };
}

/** Adds one tally to another. */
export function addTally(to: Tally, more: Tally): void {
  to.records += more.records;
  to.refused += more.refused;
  to.unreadable += more.unreadable;
  to.defects += more.defects;
  for (const code in more.notes) addCounts((to.notes[code] ??= {}), more.notes[code]!);
  addCounts(to.residue, more.residue);
}

function addCounts(to: PlaceCounts, more: PlaceCounts): void {
  let room = mostPlaces - Object.keys(to).length;
  for (const path in more) {
    const isKnown = Object.hasOwn(to, path);
    const place = isKnown || room > 0 ? path : elsewhere;
    if (!isKnown) room--;
    to[place] = (to[place] ?? 0) + more[path]!;
  }
}

/** Counts something at a place; every place begins with a slash, so none is mistaken for a property of the object. */
export function countAt(counts: PlaceCounts, pointer: string): void {
  const place = folded(pointer);
  counts[place] = (counts[place] ?? 0) + 1;
}

/** The total of some counts. */
export function totalOf(counts: PlaceCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A JSON pointer without the indexes of lists, cut where it is endless. */
function folded(pointer: string): string {
  const short = pointer.length > 300 ? `${pointer.slice(0, 299)}…` : pointer;
  return short.replaceAll(/\/[0-9]+(?=\/|$)/g, "/*");
}
