/** The generated files. */
import { extremeStudies } from "./clinicaltrials-gov/extremes.ts";
import { study } from "./clinicaltrials-gov/study.ts";
import { ctisEarlierRecords, ctisRecords } from "./registries/ctis.ts";
import { euctrRecords } from "./registries/euctr.ts";
import { isrctnRecords } from "./registries/isrctn.ts";

/** The seed of the committed corpus. With another seed, the documents differ, but not the fields and kinds of value. */
const seed = "2026-11-28";

/** The number of ClinicalTrials.gov studies, without those of extreme size. */
const studies = 180;

/** The number of records of each European registry. */
const records = 30;

/** The maximum size of a file, in bytes. */
const maxBytes = 800_000;

/** Makes the content of every generated file, by its path in `test-data/`. */
export function corpus(): Map<string, string> {
  const ordinary = Array.from({ length: studies }, (_, number) => study(number, seed));
  return new Map([
    ...files("clinicaltrials-gov/studies", [...ordinary, ...extremeStudies(studies, seed)]),
    ...files("ctis/records", ctisRecords(records, seed)),
    ...files("ctis/records-earlier", ctisEarlierRecords(13, seed)),
    ...files("euctr/records", euctrRecords(records, seed)),
    ...files("isrctn/records", isrctnRecords(records, seed)),
  ]);
}

/** Writes documents as JSON lines, in files below the size limit: `studies.jsonl`, `studies-2.jsonl` … */
function files(name: string, documents: readonly object[]): [string, string][] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const document of documents) {
    const line = `${JSON.stringify(document)}\n`;
    const length = Buffer.byteLength(line);
    if (size + length > maxBytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(line);
    size += length;
  }
  return parts.map((lines, index) => [`${name}${index === 0 ? "" : `-${index + 1}`}.jsonl`, lines.join("")]);
}
