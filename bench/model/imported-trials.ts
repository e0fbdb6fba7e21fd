/** Trials imported from the ClinicalTrials.gov records beside the repository. */
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import type { Trial } from "@org/therapy-model";
import { present, text } from "../../testing/shared-data.ts";

/** Reads the trials, each `step`-th one; none without the data. */
export function importedTrials(step = 5): Trial[] {
  if (!present) return [];
  const lines = text("data/clinicaltrials-gov/studies.jsonl.gz").trimEnd().split("\n");
  return lines.flatMap((line, index) => {
    if (index % step !== 0) return [];
    const result = read(JSON.parse(line));
    return result.ok ? [result.value] : [];
  });
}
