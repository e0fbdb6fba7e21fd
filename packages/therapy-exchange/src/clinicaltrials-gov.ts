/** ClinicalTrials.gov API v2 records. */
import type { Trial } from "@org/therapy-model";
import { type Adapter, adapter, type ReadResult } from "./adapter.ts";
import { protocolSection } from "./clinicaltrials-gov/protocol.ts";
import { resultsSection } from "./clinicaltrials-gov/results.ts";
import { object } from "./object.ts";
import type { JsonObject, Residue } from "./residue.ts";

export { type Crosswalks, crosswalks } from "./clinicaltrials-gov/crosswalks.ts";
export { withoutTerm } from "./clinicaltrials-gov/without-term.ts";

/** The registry's own number of a record that is read from it. */
function nctOf({ registrations = [] }: Trial): string | undefined {
  return registrations.find(({ scheme, standing }) => scheme === "nct" && standing === "own")?.value;
}

const studies: Adapter<Trial> = adapter<Trial>({
  document: object<Trial>({}, { protocolSection, resultsSection }),
  start: (): Pick<Trial, "kind" | "id"> => ({ kind: "trial", id: "trial:unnamed" }),
  lacks(value) {
    if (nctOf(value) === undefined) {
      return { path: ["protocolSection", "identificationModule", "nctId"], expected: "an NCT number" };
    }
    if (value.type === undefined) {
      return { path: ["protocolSection", "designModule", "studyType"], expected: "a type of study" };
    }
    return undefined;
  },
  finish(value) {
    value.id = `trial:${nctOf(value)!.toLowerCase()}`;
  },
});

/**
 * Reads a study record of the ClinicalTrials.gov API, version 2, as a trial.
 *
 * What is read are the protocol section and the results section; derived terms, annotations, attached documents and what
 * the API does not document stay in the residue.
 * A record without an NCT number or a study type comes back with issues.
 *
 * @example
 * ```ts
 * import { read } from "@org/therapy-exchange/clinicaltrials-gov";
 *
 * const result = read({
 *   protocolSection: {
 *     identificationModule: { nctId: "NCT02349698", orgStudyIdInfo: { id: "TMMU-BTC-001" } },
 *     designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE1", "PHASE2"], mood: "good" },
 *   },
 * });
 * result.ok && result.value.phase; // => "phase_1_2"
 * result.ok && result.residue; // => { "/protocolSection/designModule/mood": "good" }
 * ```
 *
 * @see https://clinicaltrials.gov/data-api/api
 */
export function read(document: unknown): ReadResult<Trial> {
  return studies.read(document);
}

/**
 * Writes a trial as a study record of the ClinicalTrials.gov API, version 2.
 *
 * With the residue of its reading it is the record that was read; without, the record has what the trial holds and the
 * registry has a place for.
 *
 * @throws {ResidueError} for a residue that no reading can have left.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/clinicaltrials-gov";
 *
 * const document = write({ kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1_2" });
 * document; // => { protocolSection: { designModule: { phases: ["PHASE1", "PHASE2"], studyType: "INTERVENTIONAL" } } }
 * ```
 */
export function write(value: Trial, residue?: Residue): JsonObject {
  return studies.write(value, residue);
}
