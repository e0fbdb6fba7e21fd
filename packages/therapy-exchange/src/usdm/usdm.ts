/** The adapter of CDISC USDM 4.0. */
import type { ModelRecord } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { readDocument, type UsdmReadResult, type UsdmUnmapped, writeDocument } from "./document.ts";

/** Reads and writes a trial and the records that belong to it as a study of USDM 4.0. */
export interface Usdm {
  /**
   * Reads a document of the USDM API: an object with a study. The first version of the study and its first design are the
   * trial. Everything else of the document is in `unmapped`.
   */
  read(this: void, document: unknown): UsdmReadResult;
  /**
   * Writes records as a document of the USDM API. With the unmapped part of `read`, the result is the document that was read.
   *
   * @throws {TypeError} if the records do not have exactly one trial: a document has one study.
   */
  write(this: void, records: readonly ModelRecord[], unmapped?: UsdmUnmapped): JsonObject;
}

/**
 * Reads and writes a trial and the records that belong to it as a study of CDISC USDM 4.0.
 *
 * @example
 * ```ts
 * import { usdm } from "@org/therapy-exchange/usdm";
 * import type { Trial } from "@org/therapy-model";
 *
 * const trial: Trial = { kind: "trial", id: "trial:example", type: "interventional", title: "An invented trial", phase: "phase_1" };
 * const document = usdm.write([trial]);
 * const result = usdm.read(document);
 * result.ok && result.records; // => [trial]
 * ```
 */
export const usdm: Usdm = { read: readDocument, write: writeDocument };
