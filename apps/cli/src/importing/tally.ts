/** The counts of an import: plain data, so that they can be sent, added and saved. */

/** The number of occurrences by JSON Pointer, with `*` for the indices of lists. */
export interface PointerCounts {
  [pointer: string]: number;
}

/** The counts of an interpretation. */
export interface InterpretationCounts {
  /** The number of values that were typed by JSON Pointer. */
  readonly typed: PointerCounts;
  /** The number of texts that led to no value by JSON Pointer, followed by the reason in brackets. */
  readonly untyped: PointerCounts;
  /** The number of trials by the id of a known product. */
  readonly products: PointerCounts;
}

/** The counts of an import. */
export interface Tally {
  /** The number of records that were read. */
  records: number;
  /** The number of records that were rejected because of issues. */
  rejected: number;
  /** The number of records, or other parts of the input, that could not be read. */
  unreadable: number;
  /** The number of records that revealed a bug of this program. */
  defects: number;
  /** The number of notes by code and JSON Pointer. */
  notes: { [code: string]: PointerCounts };
  /** The number of unmapped values by JSON Pointer. */
  unmapped: PointerCounts;
  /** The counts of the interpretation. Absent if the records are not interpreted. */
  interpretation?: InterpretationCounts;
}

/** The maximum number of pointers that are counted separately, so that memory does not grow with unknown keys. */
const maximumPointers = 5000;
/** The key for all other pointers. */
const otherPointers = "(other)";

/** Makes a tally of zeros. */
export function emptyTally(): Tally {
  return { records: 0, rejected: 0, unreadable: 0, defects: 0, notes: {}, unmapped: {} };
}

/** Adds a tally to another one. */
export function addTally(to: Tally, more: Tally): void {
  to.records += more.records;
  to.rejected += more.rejected;
  to.unreadable += more.unreadable;
  to.defects += more.defects;
  for (const code in more.notes) addCounts((to.notes[code] ??= {}), more.notes[code]!);
  addCounts(to.unmapped, more.unmapped);
  if (more.interpretation === undefined) return;
  to.interpretation ??= emptyInterpretation();
  addCounts(to.interpretation.typed, more.interpretation.typed);
  addCounts(to.interpretation.untyped, more.interpretation.untyped);
  addCounts(to.interpretation.products, more.interpretation.products);
}

/** Makes counts of an interpretation that are zero. */
export function emptyInterpretation(): InterpretationCounts {
  return { typed: {}, untyped: {}, products: {} };
}

function addCounts(to: PointerCounts, more: PointerCounts): void {
  let room = maximumPointers - Object.keys(to).length;
  for (const pointer in more) {
    const isKnown = Object.hasOwn(to, pointer);
    const key = isKnown || room > 0 ? pointer : otherPointers;
    if (!isKnown) room--;
    to[key] = (to[key] ?? 0) + more[pointer]!;
  }
}

/**
 * Counts an occurrence, with a remark after the pointer. A pointer begins with a slash, so that it cannot be the name of an
 * inherited property.
 */
export function countAt(counts: PointerCounts, pointer: string, remark = ""): void {
  const key = generalizePointer(pointer) + remark;
  counts[key] = (counts[key] ?? 0) + 1;
}

/** The sum of counts. */
export function totalOf(counts: PointerCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Replaces the indices of lists in a JSON Pointer by `*`, and truncates long pointers. */
function generalizePointer(pointer: string): string {
  const short = pointer.length > 300 ? `${pointer.slice(0, 299)}…` : pointer;
  return short.replaceAll(/\/[0-9]+(?=\/|$)/g, "/*");
}
