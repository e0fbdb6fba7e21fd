/** Trial records of the EU Clinical Trials Information System (CTIS). */
// cspell:ignore Authorised -- a status of the registry
import type { Trial } from "@org/therapy-model";
import { type Adapter, adapter, type ReadResult } from "../mapping/adapter.ts";
import { current, earlier } from "./document.ts";
import { currentRepeats, earlierRepeats } from "./repeats.ts";
import { translationsAt } from "./translations.ts";
import type { ObjectCodec } from "../mapping/object.ts";
import { supplemented } from "../mapping/supplement.ts";
import { isMissingNumber, finishTrial } from "../registry/trial.ts";
import type { JsonObject, Unmapped } from "../mapping/unmapped.ts";
import type { Unwritten } from "../mapping/unwritten.ts";

/** The keys of the application in the current and in the earlier format. */
const applicationKeys = { current: "authorizedApplication", earlier: "authorizedPartI" } as const;

function ctis(document: ObjectCodec<Trial>, key: string, otherKey: string): Adapter<Trial> {
  return adapter({
    document,
    start: (): Pick<Trial, "kind" | "id" | "type"> => ({ kind: "trial", id: "trial:ctis", type: "interventional" }),
    findMissing: (record, wire) =>
      Object.hasOwn(wire, otherKey) && !Object.hasOwn(wire, key)
        ? { path: [key], expected: "the application in this format of the record" }
        : isMissingNumber(["ctNumber"], "an EU CT number such as 2024-510663-34-00")(record),
    finish: (record) => finishTrial(record, (number) => number),
  });
}

const currentFormat = supplemented(ctis(current, applicationKeys.current, applicationKeys.earlier), [
  ...translationsAt(["authorizedApplication", "authorizedPartI"]),
  ...currentRepeats,
]);
const earlierFormat = supplemented(ctis(earlier, applicationKeys.earlier, applicationKeys.current), [
  ...translationsAt(["authorizedPartI"]),
  ...earlierRepeats,
]);

/**
 * Reads a CTIS record in the format of the current public portal.
 *
 * Every trial in CTIS is interventional. Unmapped are: codes whose meaning no example record shows, translations into
 * languages that have only a number, evaluations, decisions and documents.
 *
 * @example
 * ```ts
 * import { read, write } from "@org/therapy-exchange/ctis";
 *
 * const document = {
 *   ctNumber: "2024-510663-34-00",
 *   startDateEU: "29/01/2021",
 *   authorizedApplication: { authorizedPartI: { trialDetails: { trialInformation: { trialCategory: { trialPhase: "4" } } } } },
 * };
 * const result = read(document);
 * result.ok && result.value.phase; // => "phase_2"
 * result.ok && result.value.dates?.start; // => { value: "2021-01-29", type: "actual" }
 * result.ok && write(result.value, result.unmapped); // => document
 * ```
 */
export function read(document: unknown): ReadResult<Trial> {
  return currentFormat.read(document);
}

/**
 * Writes a trial as a CTIS record in the current format.
 *
 * With the unmapped values of `read`, the result is the record that was read. Without them, it has the fields of the trial
 * that the registry can represent.
 *
 * @throws {UnmappedError} for unmapped values that `read` cannot have returned.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/ctis";
 *
 * write({ kind: "trial", id: "trial:x", type: "interventional", dates: { updated: "2025-09-15" } }); // => { lastUpdated: "15/09/2025" }
 * ```
 */
export function write(value: Trial, unmapped?: Unmapped): JsonObject {
  return currentFormat.write(value, unmapped);
}

/**
 * Reads a CTIS record in the format that the public portal had until June 2024, with the parts of the application at
 * the top level.
 *
 * @example
 * ```ts
 * import { readEarlier } from "@org/therapy-exchange/ctis";
 *
 * const result = readEarlier({
 *   ctNumber: "2023-508143-51-01",
 *   ctStatus: "Authorised, not started",
 *   authorizedPartI: { medicalConditions: [{ id: 35833, medicalCondition: "Spinal cord injury" }] },
 * });
 * result.ok && result.value.conditionNames; // => ["Spinal cord injury"]
 * result.ok && result.unmapped; // => { "/authorizedPartI/medicalConditions/0/id": 35833 }
 * ```
 */
export function readEarlier(document: unknown): ReadResult<Trial> {
  return earlierFormat.read(document);
}

/**
 * Writes a trial as a CTIS record in the earlier format.
 *
 * @throws {UnmappedError} for unmapped values that `read` cannot have returned.
 *
 * @example
 * ```ts
 * import { writeEarlier } from "@org/therapy-exchange/ctis";
 *
 * const trial = { kind: "trial", id: "trial:x", type: "interventional", status: { status: "authorized" } } as const;
 * writeEarlier(trial); // => { ctStatus: "Authorised, not started" }
 * ```
 */
export function writeEarlier(value: Trial, unmapped?: Unmapped): JsonObject {
  return earlierFormat.write(value, unmapped);
}

/**
 * Returns the values of a trial that a CTIS record cannot represent, by their JSON Pointers in the trial.
 *
 * @example
 * ```ts
 * import { unwritten } from "@org/therapy-exchange/ctis";
 *
 * unwritten({ kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1" }); // => { "/phase": "phase_1" }
 * ```
 */
export function unwritten(value: Trial): Unwritten {
  return currentFormat.unwritten(value);
}

/**
 * Returns the values of a trial that a CTIS record in the earlier format cannot represent, by their JSON Pointers in the trial.
 *
 * @example
 * ```ts
 * import { unwrittenEarlier } from "@org/therapy-exchange/ctis";
 *
 * unwrittenEarlier({ kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1" }); // => { "/phase": "phase_1" }
 * ```
 */
export function unwrittenEarlier(value: Trial): Unwritten {
  return earlierFormat.unwritten(value);
}
