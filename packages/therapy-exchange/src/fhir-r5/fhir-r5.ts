/** The adapter of FHIR R5. */
import type { ModelRecord } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { type FhirReadResult, type FhirUnmapped, readBundle, writeBundle } from "./bundle.ts";
import { structureDefinitions } from "./structure-definitions.ts";

/** Reads and writes records of any kind as FHIR R5 bundles. */
export interface FhirR5 {
  /**
   * Reads a bundle as records. A resource is read if its type is that of a record and it has what the model requires;
   * everything else of the bundle is in `unmapped`.
   *
   * @throws {RangeError} if the document is nested more deeply than the call stack allows.
   */
  read(this: void, document: unknown): FhirReadResult;
  /**
   * Writes records as a bundle of the type `collection`. With the unmapped part of `read`, the result is the bundle that was
   * read. Codeable concepts of the result are shared and frozen.
   *
   * @throws {TypeError} if two records have the same id.
   */
  write(this: void, records: readonly ModelRecord[], unmapped?: FhirUnmapped): JsonObject;
  /** Returns the structure definitions of the extensions that `write` uses, as FHIR R5 resources. */
  structureDefinitions(this: void): JsonObject[];
}

/**
 * Reads and writes records of any kind as FHIR R5 bundles.
 *
 * @example
 * ```ts
 * import { fhirR5 } from "@org/therapy-exchange/fhir-r5";
 * import type { Trial } from "@org/therapy-model";
 *
 * const trial: Trial = { kind: "trial", id: "trial:example", type: "interventional", title: "An invented trial", phase: "phase_1" };
 * const bundle = fhirR5.write([trial]);
 * const result = fhirR5.read(bundle);
 * result.ok && result.records; // => [trial]
 * ```
 */
export const fhirR5: FhirR5 = { read: readBundle, write: writeBundle, structureDefinitions };
