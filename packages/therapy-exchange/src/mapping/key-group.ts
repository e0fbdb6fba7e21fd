/** The type of a group: several keys of an object of the document that are mapped together. */
import type { ReadContext } from "./read-context.ts";
import type { JsonObject } from "./unmapped.ts";

/** Keys of an object of the document that are read and written together. */
export interface Group<Target> {
  /** The keys. They are read after the single fields, in this order. */
  readonly keys: readonly string[];
  /** Reads the values of the keys, and leaves unmapped what cannot be read. */
  read(wire: JsonObject, target: Target, context: ReadContext): void;
  /** Writes the values into an object of the document. */
  write(target: Target, wire: JsonObject, root: object): void;
}
