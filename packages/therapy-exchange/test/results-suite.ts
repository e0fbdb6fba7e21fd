/** The results sections of ClinicalTrials.gov are in the trials, for a list of studies. */
// oxlint-disable vitest/no-conditional-expect -- the rules of test files; it declares tests
import { expect, test } from "vitest";
import { read } from "../src/entries/clinicaltrials-gov.ts";
import { countLeaves, pruned } from "./round-trip.ts";

interface Study {
  readonly resultsSection?: object;
}

/** The paths that are unmapped in real records; the value is always `OTHER`. */
const otherPaths: readonly string[] = [
  "/resultsSection/moreInfoModule/certainAgreement/restrictionType",
  "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/nonInferiorityType",
];

/** Minimum numbers. */
export interface Minimum {
  /** Studies with results. */
  readonly studies: number;
  /** Rows of adverse events. */
  readonly rows: number;
  /** The share of the leaves that are in the trials. */
  readonly share: number;
}

/** Declares the tests. */
export function testResults(documents: readonly object[], minimum: Minimum, isReal: boolean): void {
  const studies = documents.filter((study: Study) => study.resultsSection !== undefined);

  test("the results sections are in the trials", () => {
    let leaves = 0;
    let mapped = 0;
    const unmapped = new Set<string>();
    for (const study of studies) {
      const result = read(study);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      leaves += countLeaves((study as Study).resultsSection);
      mapped += countLeaves((pruned(study, result.unmapped) as Study).resultsSection);
      for (const [path, value] of Object.entries(result.unmapped)) {
        if (path.startsWith("/resultsSection/"))
          unmapped.add(`${path.replaceAll(/\/\d+/g, "/*")} ${JSON.stringify(value)}`);
      }
    }
    console.log(`${mapped} of ${leaves} leaves of ${studies.length} results sections are in the trials`);
    expect(studies.length).toBeGreaterThanOrEqual(minimum.studies);
    expect(mapped / leaves).toBeGreaterThan(minimum.share);
    const expected = otherPaths.map((path) => `${path} "OTHER"`);
    if (isReal) expect([...unmapped].filter((each) => !expected.includes(each))).toEqual([]);
  });

  test("rows of adverse events name only groups of the study", () => {
    let rows = 0;
    for (const study of studies) {
      const result = read(study);
      const { groups, serious = [], other = [] } = (result.ok && result.value.registryResults?.adverseEvents) || {};
      const ids = new Set((groups ?? []).map(({ id }) => id));
      const named = [...serious, ...other].flatMap(({ counts = [] }) => counts.map(({ group }) => group));
      // Some invented studies have rows without groups.
      if (isReal || groups !== undefined) expect(named.filter((group) => !ids.has(group))).toEqual([]);
      rows += named.length;
    }
    expect(rows).toBeGreaterThanOrEqual(minimum.rows);
  });
}
