/** Records of the WHO International Clinical Trials Registry Platform (ICTRP). */
import type { Result, Trial } from "@org/therapy-model";
import { type Adapter, adapter, type ReadResult } from "../mapping/adapter.ts";
import type { JsonObject, Unmapped } from "../mapping/unmapped.ts";
import type { Unwritten } from "../mapping/unwritten.ts";
import { finishTrial, isMissingNumber } from "../registry/trial.ts";
import { formatXml } from "../xml/format.ts";
import { parseXml, type XmlForm } from "../xml/parse.ts";
import { document } from "./document.ts";

const form: XmlForm = { root: "Trials_downloaded_from_ICTRP", lists: new Set(["Trials_downloaded_from_ICTRP/Trial"]) };

const ictrp: Adapter<Trial> = adapter({
  document,
  start: (): Pick<Trial, "kind" | "id"> => ({ kind: "trial", id: "trial:ictrp" }),
  findMissing: (record) =>
    isMissingNumber(["TrialID"], "a number of a registry")(record) ??
    (record.type === undefined ? { path: ["Study_type"], expected: "Interventional or Observational" } : undefined),
  finish: (record) => finishTrial(record, idOf),
});

/** Makes a record id from a number of any registry. */
function idOf(number: string): string {
  const id = number
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-/, "")
    .replace(/-$/, "");
  return id === "" ? "ictrp" : id;
}

/**
 * Parses an XML export of the portal: the records, one for each element `Trial`.
 *
 * @example
 * ```ts
 * import { parse } from "@org/therapy-exchange/ictrp";
 *
 * const result = parse("<Trials_downloaded_from_ICTRP><Trial><TrialID>ISRCTN99000010</TrialID></Trial></Trials_downloaded_from_ICTRP>");
 * result.ok && result.value; // => [{ TrialID: "ISRCTN99000010" }]
 * ```
 */
export function parse(text: string): Result<JsonObject[]> {
  const result = parseXml(text, form);
  if (!result.ok) return result;
  const { Trial: records } = result.value;
  return { ok: true, value: Array.isArray(records) ? (records as JsonObject[]) : [] };
}

/**
 * Formats records as an XML export, which `parse` reads as the same records.
 *
 * @example
 * ```ts
 * import { format } from "@org/therapy-exchange/ictrp";
 *
 * format([{ TrialID: "ISRCTN99000010" }]).includes("<TrialID>ISRCTN99000010</TrialID>"); // => true
 * ```
 */
export function format(records: readonly JsonObject[]): string {
  return formatXml({ Trial: records }, form);
}

/**
 * Reads a record of the portal: the texts by the names of its XML elements, which are those of the columns of its tables.
 *
 * A value that the portal passes on as a register writes it is read in the form of that register.
 *
 * @example
 * ```ts
 * import { read } from "@org/therapy-exchange/ictrp";
 *
 * const result = read({
 *   TrialID: "ChiCTR9800000001",
 *   Source_Register: "ChiCTR",
 *   Study_type: "Interventional study",
 *   Date_registration3: "20980920",
 *   Target_size: "A:49;B:49;",
 * });
 * result.ok && result.value.dates; // => { registered: "2098-09-20" }
 * result.ok && result.value.arms?.length; // => 2
 * ```
 */
export function read(record: unknown): ReadResult<Trial> {
  return ictrp.read(record);
}

/**
 * Writes a trial as a record of the portal.
 *
 * With the unmapped values of `read`, the result is the record that was read. Without them, it has the fields of the trial
 * that the portal can represent.
 *
 * @throws {UnmappedError} for unmapped values that `read` cannot have returned.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/ictrp";
 *
 * write({ kind: "trial", id: "trial:x", type: "interventional", phase: "phase_2" }); // => { Study_type: "Interventional", Phase: "Phase 2" }
 * ```
 */
export function write(value: Trial, unmapped?: Unmapped): JsonObject {
  return ictrp.write(value, unmapped);
}

/**
 * Returns the values of a trial that the portal cannot represent, by their JSON Pointers in the trial.
 *
 * @example
 * ```ts
 * import { unwritten } from "@org/therapy-exchange/ictrp";
 *
 * unwritten({ kind: "trial", id: "trial:x", type: "interventional", treated: 12 }); // => { "/treated": 12 }
 * ```
 */
export function unwritten(value: Trial): Unwritten {
  return ictrp.unwritten(value);
}
