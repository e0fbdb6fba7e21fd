/**
 * Adapters, and the round trip that every adapter guarantees.
 *
 * An adapter is a pair of functions: `read` makes a record of the model from a document of one external format, and
 * `write` makes the document again. It does no I/O and does not use a clock.
 *
 * **The round trip.** A leaf of a document is a scalar, an empty object or an empty list. `read` puts every leaf
 * either into the record or into the unmapped values, never into both and never into neither. For every document that can be read:
 *
 *     write(value, unmapped)   returns the same document; only the order of keys may differ
 *     write(value)             returns the document without the unmapped leaves
 *     unwritten(value)         returns nothing
 *
 * The record is valid by the schema of the model, and reading what `write(value)` returns gives no unmapped values.
 *
 * **To write an adapter**, map each key of the document to one field of the model, with codecs (`codec.ts`, `list.ts`,
 * `object.ts`), fields (`field.ts`), groups of keys (`group.ts`) and lists that several keys fill (`shared-list.ts`):
 *
 *     const arm = rootLens(Arm);
 *     const armCodec = objectCodec<Arm>({ requires: ["label"] }, {
 *       label: field(arm, "label"),
 *       type: field(arm, "kind", termCodec({ EXPERIMENTAL: "experimental" })),
 *       description: field(arm, "text"),
 *     });
 *     const document = objectCodec<Trial>({}, { arms: field(rootLens(Trial), "arms", listCodec(armCodec, 200)) });
 *     const arms: Adapter<Trial> = adapter({ document, start, findMissing });
 *
 * A codec reads a value only if it writes exactly the same value again, and returns only what the schema of the model
 * accepts. The round trip and the validity of the record follow from that. Values that no codec reads are unmapped, with
 * a note if the key is known. `pnpm new adapter NAME` makes the files of a new adapter; the tests find it by its entry
 * in `src/entries`.
 */
import type { Issue } from "@org/therapy-model";
import { isObject } from "./is-object.ts";
import type { ObjectCodec } from "./object.ts";
import { type Note, type ReadContext, unmappedOf } from "./read-context.ts";
import { type JsonObject, type Unmapped, mergeUnmapped } from "./unmapped.ts";
import { unreadableIssue } from "./unreadable.ts";
import { type Unwritten, unwrittenValues } from "./unwritten.ts";

/** The result of reading a document. */
export type ReadResult<Value> =
  | {
      /** The document was read. */
      ok: true;
      /** The record, valid by the schema of the model. */
      value: Value;
      /** Assumptions, and the reasons why values of known fields are unmapped. */
      notes: Note[];
      /** The leaves of the document that are not in the record, by location. An unknown subtree is one value. */
      unmapped: Unmapped;
    }
  | {
      /** The document could not be read. */
      ok: false;
      /** At least one issue; paths are those of the document. */
      issues: Issue[];
    };

/** Reads and writes the documents of one external format. */
export interface Adapter<Value> {
  /**
   * Reads a document as a record of the model.
   *
   * Accepts any value. If it is not such a document, or a required value is missing, the result has issues.
   *
   * @throws {RangeError} if the document is nested more deeply than the call stack allows, which is thousands of levels.
   */
  read(document: unknown): ReadResult<Value>;
  /**
   * Writes a record as a document.
   *
   * With the unmapped values of `read`, the result is the document that was read. Without them, it has the fields of the
   * record that the format can represent.
   */
  write(value: Value, unmapped?: Unmapped): JsonObject;
  /**
   * Returns the values of a record that `write` leaves out, because the format cannot represent them.
   *
   * It is empty for a record that `read` returned. The id of the record is not included: no format has it.
   */
  unwritten(value: Value): Unwritten;
}

/** The mapping that an adapter is made from. */
export interface AdapterDeclaration<Value extends object> {
  /** The mapping of the document to the record. */
  readonly document: ObjectCodec<Value>;
  /** Makes the record before any field is read. */
  readonly start: () => Partial<NoInfer<Value>>;
  /** Returns the required value that is missing after the fields were read; `undefined` if none is. */
  readonly findMissing: (value: NoInfer<Value>, document: JsonObject) => MissingField | undefined;
  /** Sets what follows from the other fields, such as the id; never a leaf of the document. */
  readonly finish?: (value: NoInfer<Value>) => void;
}

/** A value without which a document cannot be read. */
export interface MissingField {
  /** The location in the document. */
  readonly path: readonly string[];
  /** The expected value, as a phrase. */
  readonly expected: string;
}

/** Makes an adapter from its mapping. */
export function adapter<Value extends object>(declaration: AdapterDeclaration<Value>): Adapter<Value> {
  const readFields = (document: JsonObject): [Value, ReadContext] => {
    const value = declaration.start() as Value;
    const context: ReadContext = { root: value, path: [], depth: -1, pointers: [], unmappedValues: [], notes: [] };
    declaration.document.into(document, value, context);
    return [value, context];
  };
  const readDocument = (document: JsonObject): ReadResult<Value> => {
    const [value, context] = readFields(document);
    const missing = declaration.findMissing(value, document);
    if (missing !== undefined) return { ok: false, issues: [missingFieldIssue(missing)] };
    declaration.finish?.(value);
    return { ok: true, value, notes: context.notes, unmapped: unmappedOf(context) };
  };
  const writeFields = (value: Value): JsonObject => (declaration.document.write(value, value) ?? {}) as JsonObject;
  return {
    read(document) {
      try {
        return isObject(document) ? readDocument(document) : { ok: false, issues: [notAnObject()] };
      } catch (error) {
        const issue = error instanceof RangeError ? undefined : unreadableIssue(document);
        if (issue === undefined) throw error;
        return { ok: false, issues: [issue] };
      }
    },
    write(value, unmapped) {
      const document = writeFields(value);
      return unmapped === undefined ? document : mergeUnmapped(document, unmapped);
    },
    unwritten(value) {
      const [again] = readFields(writeFields(value));
      return unwrittenValues(value as JsonObject, again as JsonObject);
    },
  };
}

function notAnObject(): Issue {
  return { code: "invalid_type", severity: "error", path: [], message: "expected a document, which is an object" };
}

function missingFieldIssue({ path, expected }: MissingField): Issue {
  const message = `is missing or invalid; expected ${expected}`;
  return { code: "missing_field", severity: "error", path: [...path], message };
}
