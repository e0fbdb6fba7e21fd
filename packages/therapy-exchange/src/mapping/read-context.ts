/** The state of one call of `read`: the current path, the unmapped values and the notes. */
import type { JsonPointer } from "@org/therapy-model";
import { pointerOf, type Unmapped } from "./unmapped.ts";

/** The kind of a note. */
export type NoteCode =
  /** A known field has a value that the model cannot represent exactly; the value is unmapped. */
  | "left_unmapped"
  /** The value was inferred; the document does not state it explicitly. */
  | "assumed";

/** An assumption that `read` made, or the reason why the value of a known field is unmapped. */
export interface Note {
  /** The kind of the note. */
  code: NoteCode;
  /** The location in the document. */
  path: JsonPointer;
  /** The assumption or the reason, as a sentence without its subject, which is the value at `path`. */
  message: string;
}

/** The state of one call of `read`. Codecs change it only through the functions of this module. */
export interface ReadContext {
  /** The record that the document is read into. */
  readonly root: object;
  /** The path of the current value. Entries beyond `depth` are left over from earlier values. */
  readonly path: (string | number)[];
  /** The index in `path` of the key of the current value. */
  depth: number;
  /** The locations of the unmapped values, in the order of `unmappedValues`. */
  readonly pointers: JsonPointer[];
  /** The unmapped values. */
  readonly unmappedValues: unknown[];
  /** The notes. */
  readonly notes: Note[];
}

/** Leaves the current value unmapped. With `expected`, the accepted values as a phrase, a note is added. */
export function leaveUnmapped(context: ReadContext, wire: unknown, expected?: string): void {
  const pointer = pointerOf(context.path, context.depth + 1);
  context.pointers.push(pointer);
  context.unmappedValues.push(wire);
  if (expected === undefined) return;
  const message = `is unmapped: expected ${expected}, got ${summaryOf(wire)}`;
  context.notes.push({ code: "left_unmapped", path: pointer, message });
}

/** Adds a note on what was assumed about the current value. */
export function noteAssumption(context: ReadContext, message: string): void {
  context.notes.push({ code: "assumed", path: pointerOf(context.path, context.depth + 1), message });
}

/** Removes the unmapped values and notes that were added since there were so many of each. */
export function rewind(context: ReadContext, unmapped: number, notes: number): void {
  context.unmappedValues.length = unmapped;
  context.pointers.length = unmapped;
  context.notes.length = notes;
}

/** Returns the unmapped values by their JSON Pointers. */
export function unmappedOf({ pointers, unmappedValues }: ReadContext): Unmapped {
  const unmapped: Unmapped = {};
  for (let index = 0; index < unmappedValues.length; index++) unmapped[pointers[index]!] = unmappedValues[index];
  return unmapped;
}

function summaryOf(wire: unknown): string {
  if (Array.isArray(wire))
    return wire.length === 0
      ? "an empty list"
      : `a list with ${wire.length} ${wire.length === 1 ? "member" : "members"}`;
  if (typeof wire === "object" && wire !== null) {
    const keys = Object.keys(wire);
    if (keys.length === 0) return "an empty object";
    return `an object with ${keys.slice(0, 5).join(", ")}${keys.length > 5 ? " and other keys" : ""}`;
  }
  if (typeof wire !== "string") return String(wire);
  return wire.length > 60 ? `${JSON.stringify(wire.slice(0, 57))}…` : JSON.stringify(wire);
}
