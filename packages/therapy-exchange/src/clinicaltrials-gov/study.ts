/** Study records of the ClinicalTrials.gov API, version 2. */
import type { Trial } from "@org/therapy-model";
import { type Adapter, adapter, type ReadResult } from "../mapping/adapter.ts";
import { derivedSection } from "./derived.ts";
import { protocolSection } from "./protocol.ts";
import { resultsSection } from "./results.ts";
import { objectCodec } from "../mapping/object.ts";
import type { JsonObject, Unmapped } from "../mapping/unmapped.ts";
import type { Unwritten } from "../mapping/unwritten.ts";

/** Returns the NCT number of a study that was read from the registry. */
function nctOf({ registrations = [] }: Trial): string | undefined {
  return registrations.find(({ scheme, use }) => scheme === "nct" && use === "primary")?.value;
}

const studies: Adapter<Trial> = adapter<Trial>({
  document: objectCodec<Trial>({}, { protocolSection, resultsSection, derivedSection }),
  start: (): Pick<Trial, "kind" | "id"> => ({ kind: "trial", id: "trial:unnamed" }),
  findMissing(value) {
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
 * Reads the protocol section, the results section, and the MeSH headings of the derived section. Unmapped are: the rest of the
 * derived section, the annotation and document sections, and fields that the API does not document. A record without an NCT number or a study type is rejected with issues.
 *
 * @example
 * ```ts
 * import { read } from "@org/therapy-exchange/clinicaltrials-gov";
 *
 * const result = read({
 *   protocolSection: {
 *     identificationModule: { nctId: "NCT02349698", orgStudyIdInfo: { id: "TMMU-BTC-001" } },
 *     designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE1", "PHASE2"], newField: "x" },
 *   },
 * });
 * result.ok && result.value.phase; // => "phase_1_2"
 * result.ok && result.unmapped; // => { "/protocolSection/designModule/newField": "x" }
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
 * With the unmapped values of `read`, the result is the record that was read. Without them, it has the fields of the trial
 * that the registry can represent.
 *
 * @throws {UnmappedError} for unmapped values that `read` cannot have returned.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/clinicaltrials-gov";
 *
 * const document = write({ kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1_2" });
 * document; // => { protocolSection: { designModule: { phases: ["PHASE1", "PHASE2"], studyType: "INTERVENTIONAL" } } }
 * ```
 */
export function write(value: Trial, unmapped?: Unmapped): JsonObject {
  return studies.write(value, unmapped);
}

/**
 * Returns the values of a trial that a study record cannot represent, by their JSON Pointers in the trial.
 *
 * @example
 * ```ts
 * import { unwritten } from "@org/therapy-exchange/clinicaltrials-gov";
 *
 * unwritten({ kind: "trial", id: "trial:x", type: "interventional", conditions: [{ disease: "multiple_myeloma" }] }); // => { "/conditions": [{ disease: "multiple_myeloma" }] }
 * ```
 */
export function unwritten(value: Trial): Unwritten {
  return studies.unwritten(value);
}
