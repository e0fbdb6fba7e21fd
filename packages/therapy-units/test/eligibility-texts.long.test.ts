import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isUnit } from "../src/entries/index.ts";
import { findQuantities, parseQuantity } from "../src/text/parse.ts";

const name = "../shared/data/clinicaltrials-gov/studies.jsonl.gz";
const studies = fileURLToPath(new URL(`../../../${name}`, import.meta.url));

interface Study {
  protocolSection?: { eligibilityModule?: { eligibilityCriteria?: string } };
}

describe.skipIf(!existsSync(studies))(`every eligibility text of ${name}`, () => {
  it("is read without an exception, and every quantity has a valid unit", () => {
    let sentences = 0;
    let found = 0;
    const records = gunzipSync(readFileSync(studies)).toString("utf8").trim().split("\n");
    for (const line of records) {
      const text = (JSON.parse(line) as Study).protocolSection?.eligibilityModule?.eligibilityCriteria ?? "";
      for (const sentence of text.split(/\n|(?<=[.;]) /)) {
        sentences++;
        parseQuantity(sentence);
        for (const q of findQuantities(sentence)) {
          found++;
          if (!isUnit(q.unit)) expect.fail(sentence);
        }
      }
    }
    console.log(`${records.length} records, ${sentences} sentences, ${found} quantities`);
    expect(found).toBeGreaterThan(5000);
  });
});
