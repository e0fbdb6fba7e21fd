/** Records of the ISRCTN registry. */
import type { Trial } from "@org/therapy-model";
import { adapter, type Adapter, type ReadResult } from "./adapter.ts";
import { document } from "./isrctn/document.ts";
import type { JsonObject, Residue } from "./residue.ts";
import { lacksNumber, settle } from "./registers/trial.ts";

const isrctn: Adapter<Trial> = adapter({
  document,
  // What sort of study it is, the record must say itself.
  start: (): Pick<Trial, "kind" | "id"> => ({ kind: "trial", id: "trial:isrctn" }),
  lacks: (record) =>
    record.type === undefined
      ? { path: ["trialDesign", "primaryStudyDesign"], expected: "Interventional" }
      : lacksNumber(["isrctn"], "the eight digits of an ISRCTN number")(record),
  finish: (record) => settle(record, (number) => number),
});

/**
 * Reads a record of the ISRCTN registry, as its interface gives it when turned from XML into JSON.
 *
 * What stands alone in one record and in a list in another is read either way. Empty texts, the registry's own
 * database keys and what is said a second time stay in the residue.
 *
 * @example
 * ```ts
 * import { read, write } from "@org/therapy-exchange/isrctn";
 *
 * const document = {
 *   isrctn: "88261002",
 *   trialDescription: { title: "Enteral LactoFerrin In Neonates", acronym: "ELFIN" },
 *   trialDesign: { primaryStudyDesign: "Interventional", overallEndDate: "2018-05-31T00:00:00.000Z" },
 *   participants: { targetEnrolment: "2200", totalFinalEnrolment: "", gender: "All" },
 * };
 * const result = read(document);
 * result.ok && result.value.registrations; // => [{ scheme: "isrctn", value: "ISRCTN88261002", standing: "own" }]
 * result.ok && result.value.enrollment; // => { count: 2200, type: "anticipated" }
 * result.ok && result.residue; // => { "/participants/totalFinalEnrolment": "" }
 * result.ok && write(result.value, result.residue); // => document
 * ```
 */
export function read(document: unknown): ReadResult<Trial> {
  return isrctn.read(document);
}

/**
 * Writes a trial as a record of the ISRCTN registry: with the residue of its reading, the record that was read; without, what the
 * trial holds and the register has a place for.
 *
 * @throws {ResidueError} for a residue that no reading can have left.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/isrctn";
 *
 * const trial = { kind: "trial", id: "trial:x", type: "interventional", title: "PDA" } as const;
 * write(trial); // => { trialDescription: { title: "PDA" }, trialDesign: { primaryStudyDesign: "Interventional" } }
 * ```
 */
export function write(value: Trial, residue?: Residue): JsonObject {
  return isrctn.write(value, residue);
}
