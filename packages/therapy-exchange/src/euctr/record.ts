/** Trial records of the EU Clinical Trials Register (EUCTR). */
import type { Trial } from "@org/therapy-model";
import { adapter, type Adapter, type ReadResult } from "../mapping/adapter.ts";
import { document } from "./document.ts";
import type { JsonObject, Unmapped } from "../mapping/unmapped.ts";
import type { Unwritten } from "../mapping/unwritten.ts";
import { isMissingNumber, finishTrial } from "../registry/trial.ts";

const euctr: Adapter<Trial> = adapter({
  document,
  start: (): Trial => ({ kind: "trial", id: "trial:eudract", type: "interventional" }),
  findMissing: isMissingNumber(["a2_eudract_number"], "a EudraCT number such as 2016-004489-24"),
  finish: (record) => finishTrial(record, (number) => number),
});

/**
 * Reads a record of the EU Clinical Trials Register, with the field names of the R package ctrdata.
 *
 * The registry has one record for each member state: each is read as a trial with that state as its country. Every
 * trial in it is interventional. A `No` that does not contribute to a term is left unmapped.
 *
 * @example
 * ```ts
 * import { read, write } from "@org/therapy-exchange/euctr";
 *
 * const document = {
 *   a2_eudract_number: "2016-004489-24",
 *   x5_trial_status: "Completed",
 *   f422_in_the_whole_clinical_trial: "99999999",
 *   f21_female: "Yes",
 *   f22_male: "Yes",
 * };
 * const result = read(document);
 * result.ok && result.value.id; // => "trial:2016-004489-24"
 * result.ok && result.value.eligibility; // => { inclusion: [{ kind: "sex", sex: "all" }] }
 * result.ok && result.unmapped; // => { "/f422_in_the_whole_clinical_trial": "99999999" }
 * result.ok && write(result.value, result.unmapped); // => document
 * ```
 */
export function read(document: unknown): ReadResult<Trial> {
  return euctr.read(document);
}

/**
 * Writes a trial as a record of the EU Clinical Trials Register.
 *
 * With the unmapped values of `read`, the result is the record that was read. Without them, it has the fields of the trial
 * that the registry can represent.
 *
 * @throws {UnmappedError} for unmapped values that `read` cannot have returned.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/euctr";
 *
 * write({ kind: "trial", id: "trial:x", type: "interventional", status: { status: "terminated" } }); // => { x5_trial_status: "Prematurely Ended" }
 * ```
 */
export function write(value: Trial, unmapped?: Unmapped): JsonObject {
  return euctr.write(value, unmapped);
}

/**
 * Returns the values of a trial that a record of the EU Clinical Trials Register cannot represent, by their JSON Pointers in the trial.
 *
 * @example
 * ```ts
 * import { unwritten } from "@org/therapy-exchange/euctr";
 *
 * unwritten({ kind: "trial", id: "trial:x", type: "interventional", phase: "early_phase_1" }); // => { "/phase": "early_phase_1" }
 * ```
 */
export function unwritten(value: Trial): Unwritten {
  return euctr.unwritten(value);
}
