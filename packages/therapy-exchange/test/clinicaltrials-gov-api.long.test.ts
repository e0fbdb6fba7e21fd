/** All real records of ClinicalTrials.gov, written again, conform to the OpenAPI description. */
import { describe, test } from "vitest";
import { present } from "../../../testing/shared-data.ts";
import { adapterCase } from "./adapters.ts";
import { testWrittenStudies } from "./openapi-suite.ts";
import { testResults } from "./results-suite.ts";

if (present) {
  describe("all real records of ../shared, written again", { timeout: 600_000 }, () => {
    testWrittenStudies(adapterCase("clinicaltrials-gov").real(), { conforming: 900, extended: 10 });
  });

  describe("the results of all real records of ../shared", { timeout: 600_000 }, () => {
    testResults(adapterCase("clinicaltrials-gov").real(), { studies: 91, rows: 20_001, share: 0.999 }, true);
  });
} else {
  test.skipIf(!present)("all real records of ../shared, written again, conform to the OpenAPI description", () => {});
}
