/**
 * What an adapter is, and the law that every adapter keeps.
 *
 * An adapter reads the documents of one outside format as records of the model and writes them back. It does no I/O
 * and knows no clock. For every document that it can read,
 *
 *     write(value, residue)   is the document again, the order of keys aside, and
 *     write(value)            is the document without the leaves of the residue,
 *
 * so that each leaf (a scalar, an empty object, an empty list) is in the value or in the residue and never in both.
 *
 * **To write one**, say once for each place of the document which place of the record it is, with the pieces of
 * `codec.ts` (scalars), `list.ts` and `object.ts` (`object`, `field`, `gather`, `several` …):
 *
 *     const arm = whole(Arm);
 *     const arms = object<Arm>({ requires: ["label"] }, {
 *       label: field(arm, "label"),
 *       type: field(arm, "kind", terms({ EXPERIMENTAL: "experimental" })),
 *       description: field(arm, "text"),
 *     });
 *     const document = object<Trial>({}, { arms: field(whole(Trial), "arms", list(arms, 200)) });
 *     export const { read, write }: Adapter<Trial> = adapter({ … });
 *
 * A codec reads a value only if it writes exactly the same wire value back, and gives only what the model's schema
 * accepts: then the law and the validity of the record hold by construction. What it does not read goes into the
 * residue by itself, with a note where the field is known and the value is odd. List the adapter in
 * `test/adapters.ts` with its documents, and all of this is tested.
 */
import { formatPath, type Issue } from "@org/therapy-model";
import type { ObjectCodec } from "./object.ts";
import { type Note, type Reading, residueOf } from "./reading.ts";
import { type JsonObject, type Residue, restore } from "./residue.ts";

/** What comes of reading a document. */
export type ReadResult<Value> =
  | {
      /** Says that the document could be read. */
      ok: true;
      /** The record: valid by the model's schema. */
      value: Value;
      /** What was assumed, and why known fields were left in the residue. */
      notes: Note[];
      /** Every leaf of the document that the record does not hold, by its place; subtrees are those of the document. */
      residue: Residue;
    }
  | {
      /** Says that the document could not be read. */
      ok: false;
      /** Why not; the paths are those of the document. At least one. */
      issues: Issue[];
    };

/** Reads and writes the documents of one outside format. */
export interface Adapter<Value> {
  /**
   * Reads a document as a record of the model.
   *
   * Any value may be given; one that is no such document, or lacks what makes the record one, comes back with issues.
   */
  read(document: unknown): ReadResult<Value>;
  /**
   * Writes a record as a document: with what was left over when it was read, the same document; without, what the
   * record holds and the format has a place for.
   */
  write(value: Value, residue?: Residue): JsonObject;
}

/** How an adapter is made. */
export interface AdapterDeclaration<Value extends object> {
  /** How the whole document stands in the record. */
  readonly document: ObjectCodec<Value>;
  /** The record before anything is read. */
  readonly start: () => Partial<NoInfer<Value>>;
  /** What the record of a document must have got; `undefined` if it has. */
  readonly lacks: (value: NoInfer<Value>, document: JsonObject) => Lack | undefined;
  /** What follows from the whole record, such as its id; never a leaf of the document. */
  readonly finish?: (value: NoInfer<Value>) => void;
}

/** What a document lacks so that it cannot be read. */
export interface Lack {
  /** The place in the document. */
  readonly path: readonly string[];
  /** What should stand there. */
  readonly expected: string;
}

/** Makes an adapter from how the document stands in the record. */
export function adapter<Value extends object>(declaration: AdapterDeclaration<Value>): Adapter<Value> {
  const { document: codec, start, lacks, finish } = declaration;
  return {
    read(document) {
      if (!isObject(document)) return { ok: false, issues: [noDocument()] };
      const value = start() as Value;
      const reading: Reading = { root: value, path: [], depth: -1, pointers: [], left: [], notes: [] };
      codec.into(document, value, reading);
      const lack = lacks(value, document);
      if (lack !== undefined) return { ok: false, issues: [lackingIssue(lack)] };
      finish?.(value);
      return { ok: true, value, notes: reading.notes, residue: residueOf(reading) };
    },
    write(value, residue) {
      const document = (codec.write(value, value) ?? {}) as JsonObject;
      return residue === undefined ? document : restore(document, residue);
    },
  };
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noDocument(): Issue {
  return { code: "invalid_type", severity: "error", path: [], message: "expected an object, a whole document" };
}

function lackingIssue({ path, expected }: Lack): Issue {
  const message = `${formatPath(path)} is missing or odd; expected ${expected}`;
  return { code: "missing_field", severity: "error", path: [...path], message };
}
