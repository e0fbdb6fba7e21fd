/** Records of the EU Clinical Trials Register. */
import type { Trial } from "@org/therapy-model";
import { adapter, type Adapter, type ReadResult } from "./adapter.ts";
import { document } from "./euctr/document.ts";
import type { JsonObject, Residue } from "./residue.ts";
import { lacksNumber, settle } from "./registers/trial.ts";

const euctr: Adapter<Trial> = adapter({
  document,
  start: (): Trial => ({ kind: "trial", id: "trial:eudract", type: "interventional" }),
  lacks: lacksNumber(["a2_eudract_number"], "a EudraCT number such as 2016-004489-24"),
  finish: (record) => settle(record, (number) => number),
});

/**
 * Reads a record of the EU Clinical Trials Register, with its fields under their names as the package ctrdata spells
 * them.
 *
 * The register has a record for each member state: one is read as the trial, with that state as its country. Every
 * trial in it is interventional. A `No` is kept in the residue where a term is chosen by what is ticked.
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
 * result.ok && result.residue; // => { "/f422_in_the_whole_clinical_trial": "99999999" }
 * result.ok && write(result.value, result.residue); // => document
 * ```
 */
export function read(document: unknown): ReadResult<Trial> {
  return euctr.read(document);
}

/**
 * Writes a trial as a record of the EU Clinical Trials Register: with the residue of its reading, the record that was read; without, what the
 * trial holds and the register has a place for.
 *
 * @throws {ResidueError} for a residue that no reading can have left.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/euctr";
 *
 * write({ kind: "trial", id: "trial:x", type: "interventional", status: { status: "terminated" } }); // => { x5_trial_status: "Prematurely Ended" }
 * ```
 */
export function write(value: Trial, residue?: Residue): JsonObject {
  return euctr.write(value, residue);
}
