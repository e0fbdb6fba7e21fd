/** Trial records of the ISRCTN registry. */
import type { Trial } from "@org/therapy-model";
import { adapter, type Adapter, type ReadResult } from "../mapping/adapter.ts";
import { document } from "./document.ts";
import type { JsonObject, Unmapped } from "../mapping/unmapped.ts";
import type { Unwritten } from "../mapping/unwritten.ts";
import { isMissingNumber, finishTrial } from "../registry/trial.ts";

const isrctn: Adapter<Trial> = adapter({
  document,
  // The study type is required: not every study of the registry is interventional.
  start: (): Pick<Trial, "kind" | "id"> => ({ kind: "trial", id: "trial:isrctn" }),
  findMissing: (record) =>
    record.type === undefined
      ? { path: ["trialDesign", "primaryStudyDesign"], expected: "Interventional" }
      : isMissingNumber(["isrctn"], "the eight digits of an ISRCTN number")(record),
  finish: (record) => finishTrial(record, (number) => number),
});

/**
 * Reads a record of the ISRCTN registry, whose XML was converted to JSON as by the R package ctrdata.
 *
 * An element that can be repeated is read from one value or from a list. Unmapped are: empty texts, ids of the registry's
 * database and repeated values.
 *
 * @example
 * ```ts
 * import { read, write } from "@org/therapy-exchange/isrctn";
 *
 * const document = {
 *   isrctn: "88261002",
 *   trialDescription: { title: "Early nutrition of newborns", acronym: "EARLY" },
 *   trialDesign: { primaryStudyDesign: "Interventional", overallEndDate: "2018-05-31T00:00:00.000Z" },
 *   participants: { targetEnrolment: "2200", totalFinalEnrolment: "", gender: "All" },
 * };
 * const result = read(document);
 * result.ok && result.value.registrations; // => [{ scheme: "isrctn", value: "ISRCTN88261002", use: "primary" }]
 * result.ok && result.value.enrollment; // => { count: 2200, type: "anticipated" }
 * result.ok && result.unmapped; // => { "/participants/totalFinalEnrolment": "" }
 * result.ok && write(result.value, result.unmapped); // => document
 * ```
 */
export function read(document: unknown): ReadResult<Trial> {
  return isrctn.read(document);
}

/**
 * Writes a trial as a record of the ISRCTN registry.
 *
 * With the unmapped values of `read`, the result is the record that was read. Without them, it has the fields of the trial
 * that the registry can represent.
 *
 * @throws {UnmappedError} for unmapped values that `read` cannot have returned.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/isrctn";
 *
 * const trial = { kind: "trial", id: "trial:x", type: "interventional", title: "PDA" } as const;
 * write(trial); // => { trialDescription: { title: "PDA" }, trialDesign: { primaryStudyDesign: "Interventional" } }
 * ```
 */
export function write(value: Trial, unmapped?: Unmapped): JsonObject {
  return isrctn.write(value, unmapped);
}

/**
 * Returns the values of a trial that a record of the ISRCTN registry cannot represent, by their JSON Pointers in the trial.
 *
 * @example
 * ```ts
 * import { unwritten } from "@org/therapy-exchange/isrctn";
 *
 * unwritten({ kind: "trial", id: "trial:x", type: "interventional", keywords: ["gene therapy"] }); // => { "/keywords": ["gene therapy"] }
 * ```
 */
export function unwritten(value: Trial): Unwritten {
  return isrctn.unwritten(value);
}
