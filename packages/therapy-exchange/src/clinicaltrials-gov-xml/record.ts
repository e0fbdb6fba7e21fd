/** Records of the classic XML of ClinicalTrials.gov. */
import type { Result, Trial } from "@org/therapy-model";
import { type Adapter, adapter, type ReadResult } from "../mapping/adapter.ts";
import type { JsonObject, Unmapped } from "../mapping/unmapped.ts";
import type { Unwritten } from "../mapping/unwritten.ts";
import { formatXml } from "../xml/format.ts";
import { parseXml } from "../xml/parse.ts";
import { document } from "./document.ts";
import { form } from "./form.ts";

function numberOf({ registrations = [] }: Partial<Trial>): string | undefined {
  return registrations.find(({ scheme, use }) => scheme === "nct" && use === "primary")?.value;
}

const records: Adapter<Trial> = adapter<Trial>({
  document,
  start: (): Pick<Trial, "kind" | "id"> => ({ kind: "trial", id: "trial:nct" }),
  findMissing(value) {
    if (numberOf(value) === undefined) return { path: ["id_info", "nct_id"], expected: "an NCT number" };
    return value.type === undefined ? { path: ["study_type"], expected: "a type of study" } : undefined;
  },
  finish(value) {
    value.id = `trial:${numberOf(value)!.toLowerCase()}`;
    value.endpoints?.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  },
});

const levels = ["primary", "key_secondary", "secondary", "exploratory", "post_hoc"];

/**
 * Parses the XML of a record: the root element `clinical_study` as a JSON document.
 *
 * An element with only a text is that text; an attribute has a key with `@`, and a text beside attributes has the key `#text`.
 * Elements that the schema of the registry allows to repeat are lists. White space around texts, comments and the order of
 * different elements are not kept. A text that is not such XML, or has a document type declaration, is rejected.
 *
 * @example
 * ```ts
 * import { parse } from "@org/therapy-exchange/clinicaltrials-gov-xml";
 *
 * const result = parse("<clinical_study><id_info><nct_id>NCT98000017</nct_id></id_info></clinical_study>");
 * result.ok && result.value; // => { id_info: { nct_id: "NCT98000017" } }
 * ```
 */
export function parse(text: string): Result<JsonObject> {
  return parseXml(text, form);
}

/**
 * Formats a record as XML, which `parse` reads as the same document.
 *
 * @example
 * ```ts
 * import { format } from "@org/therapy-exchange/clinicaltrials-gov-xml";
 *
 * format({ phase: "Phase 1" }).includes("<phase>Phase 1</phase>"); // => true
 * ```
 */
export function format(record: JsonObject): string {
  return formatXml(record, form);
}

/**
 * Reads a record of the classic XML of ClinicalTrials.gov as a trial: a document that `parse` returned.
 *
 * @example
 * ```ts
 * import { read } from "@org/therapy-exchange/clinicaltrials-gov-xml";
 *
 * const result = read({
 *   id_info: { nct_id: "NCT98000017" },
 *   study_type: "Interventional",
 *   start_date: { "#text": "May 4, 2098", "@type": "Anticipated" },
 * });
 * result.ok && result.value.dates; // => { start: { value: "2098-05-04", type: "anticipated" } }
 * ```
 */
export function read(record: unknown): ReadResult<Trial> {
  return records.read(record);
}

/**
 * Writes a trial as a record of the classic XML.
 *
 * With the unmapped values of `read`, the result is the document that was read. Without them, it has the fields of the trial
 * that the format can represent.
 *
 * @throws {UnmappedError} for unmapped values that `read` cannot have returned.
 *
 * @example
 * ```ts
 * import { write } from "@org/therapy-exchange/clinicaltrials-gov-xml";
 *
 * write({ kind: "trial", id: "trial:x", type: "interventional", phase: "phase_1_2" }); // => { phase: "Phase 1/Phase 2", study_type: "Interventional" }
 * ```
 */
export function write(value: Trial, unmapped?: Unmapped): JsonObject {
  return records.write(value, unmapped);
}

/**
 * Returns the values of a trial that the format cannot represent, by their JSON Pointers in the trial.
 *
 * @example
 * ```ts
 * import { unwritten } from "@org/therapy-exchange/clinicaltrials-gov-xml";
 *
 * unwritten({ kind: "trial", id: "trial:x", type: "interventional", treated: 12 }); // => { "/treated": 12 }
 * ```
 */
export function unwritten(value: Trial): Unwritten {
  return records.unwritten(value);
}
