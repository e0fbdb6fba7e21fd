/** Records of the European Clinical Trials Information System. */
import type { Trial } from "@org/therapy-model";
import { type Adapter, adapter, type ReadResult } from "./adapter.ts";
import { current, earlier } from "./ctis/document.ts";
import type { ObjectCodec } from "./object.ts";
import { lacksNumber, settle } from "./registers/trial.ts";
import type { JsonObject, Residue } from "./residue.ts";

function ctis(document: ObjectCodec<Trial>, application: string): Adapter<Trial> {
  return adapter({
    document,
    start: (): Pick<Trial, "kind" | "id" | "type"> => ({ kind: "trial", id: "trial:ctis", type: "interventional" }),
    lacks: (record, wire) =>
      Object.hasOwn(wire, application)
        ? lacksNumber(["ctNumber"], "an EU CT number such as 2024-510663-34-00")(record)
        : { path: [application], expected: "the application as this form of the record has it" },
    finish: (record) => settle(record, (number) => number),
  });
}

const now = ctis(current, "authorizedApplication");
const before = ctis(earlier, "authorizedPartI");

/**
 * Reads a record of CTIS as its public portal gives it today.
 *
 * Every trial in CTIS is interventional. Codes of which the data at hand do not show the meaning stay in the residue, as do
 * translations into languages that are only numbered, evaluations, decisions and documents.
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
 * result.ok && write(result.value, result.residue); // => document
 * ```
 */
export function read(document: unknown): ReadResult<Trial> {
  return now.read(document);
}

/**
 * Writes a trial as a record of CTIS in its present form: with the residue of its reading, the record that was read; without,
 * what the trial holds and the register has a place for.
 *
 * @throws {ResidueError} for a residue that no reading can have left.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/ctis";
 *
 * write({ kind: "trial", id: "trial:x", type: "interventional", dates: { updated: "2025-09-15" } }); // => { lastUpdated: "15/09/2025" }
 * ```
 */
export function write(value: Trial, residue?: Residue): JsonObject {
  return now.write(value, residue);
}

/**
 * Reads a record of CTIS as its public portal still gave it in June 2024, with the parts of the application at the top.
 *
 * @example
 * ```ts
 * import { readEarlier } from "@org/therapy-exchange/ctis";
 *
 * const result = readEarlier({
 *   ctNumber: "2023-508143-51-01",
 *   ctStatus: "Authorised, not started",
 *   authorizedPartI: { medicalConditions: [{ id: 35833, medicalCondition: "Spinal cord Injury" }] },
 * });
 * result.ok && result.value.conditionNames; // => ["Spinal cord Injury"]
 * result.ok && result.residue; // => { "/authorizedPartI/medicalConditions/0/id": 35833 }
 * ```
 */
export function readEarlier(document: unknown): ReadResult<Trial> {
  return before.read(document);
}

/**
 * Writes a trial as a record of CTIS in its earlier form.
 *
 * @throws {ResidueError} for a residue that no reading can have left.
 *
 * @example
 * ```ts
 * import { writeEarlier } from "@org/therapy-exchange/ctis";
 *
 * const trial = { kind: "trial", id: "trial:x", type: "interventional", status: { status: "authorized" } } as const;
 * writeEarlier(trial); // => { ctStatus: "Authorised, not started" }
 * ```
 */
export function writeEarlier(value: Trial, residue?: Residue): JsonObject {
  return before.write(value, residue);
}
