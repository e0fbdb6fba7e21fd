/** What is gathered while a document is read: what is left over, and what was assumed. */
import type { JsonPointer } from "@org/therapy-model";
import { pointerOf, type Residue } from "./residue.ts";

/** What a note is about. */
export type NoteCode =
  /** A known field has a value that the model cannot hold exactly; it is in the residue. */
  | "kept_in_residue"
  /** Something was concluded that the document does not say in so many words. */
  | "assumed";

/** What was assumed while a document was read, or why a known field was left in the residue. */
export interface Note {
  /** What the note is about. */
  code: NoteCode;
  /** The place in the document. */
  path: JsonPointer;
  /** What was assumed or what stood in the way, in a sentence. */
  message: string;
}

/** The state of one reading; a codec touches it only through the functions of this file. */
export interface Reading {
  /** The record that the whole document is read into. */
  readonly root: object;
  /** The keys that lead to what is being read; those beyond `depth` are old. */
  readonly path: (string | number)[];
  /** The place in `path` of the key of what is being read. */
  depth: number;
  /** The places of what was left over. */
  readonly pointers: JsonPointer[];
  /** What was left over. */
  readonly left: unknown[];
  /** What was assumed. */
  readonly notes: Note[];
}

/** Leaves what is being read to the residue; with what was expected in its place, it is noted too. */
export function leave(reading: Reading, wire: unknown, expected?: string): void {
  const pointer = pointerOf(reading.path, reading.depth + 1);
  reading.pointers.push(pointer);
  reading.left.push(wire);
  if (expected === undefined) return;
  const message = `${shown(wire)} is kept as it is: expected ${expected}`;
  reading.notes.push({ code: "kept_in_residue", path: pointer, message });
}

/** Notes what was assumed about what is being read. */
export function assume(reading: Reading, message: string): void {
  reading.notes.push({ code: "assumed", path: pointerOf(reading.path, reading.depth + 1), message });
}

/** Forgets what was left over and noted since a point. */
export function goBack(reading: Reading, left: number, notes: number): void {
  reading.left.length = left;
  reading.pointers.length = left;
  reading.notes.length = notes;
}

/** The residue of a reading. */
export function residueOf({ pointers, left }: Reading): Residue {
  const residue: Residue = {};
  for (let index = 0; index < left.length; index++) residue[pointers[index]!] = left[index];
  return residue;
}

function shown(wire: unknown): string {
  if (Array.isArray(wire)) return wire.length === 0 ? "an empty list" : "a list";
  if (typeof wire === "object" && wire !== null) return "an object";
  if (typeof wire !== "string") return String(wire);
  return wire.length > 60 ? `${JSON.stringify(wire.slice(0, 57))}…` : JSON.stringify(wire);
}
