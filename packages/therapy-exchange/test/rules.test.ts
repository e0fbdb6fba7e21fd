/** Rules on trials that were read from ClinicalTrials.gov: errors are reported, and no rule throws. */
import { describe, expect, test } from "vitest";
import { adapterCase, sample } from "./adapters.ts";
import { lintTrials, testErrors, trialsOf } from "./rules-suite.ts";

const { invented, real } = adapterCase("clinicaltrials-gov");

describe("invented trials", () => {
  // No invented study is terminated after participants were enrolled: terminated ones get an enrollment here.
  const trials = trialsOf(invented).map((trial) =>
    trial.status?.status === "terminated" ? { ...trial, enrollment: { count: 12, type: "actual" as const } } : trial,
  );

  test("no rule throws an error", () => {
    const issues = lintTrials(trials);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter(({ code }) => code !== "rule_violation")).toEqual([]);
  });

  testErrors(trials, 1);
});

const documents = sample(real(), 20);

describe.skipIf(documents.length === 0)("a sample of the real trials of ../shared", () => {
  const trials = trialsOf(documents);

  test("no rule throws an error, and few rules report a violation", () => {
    const issues = lintTrials(trials);
    expect(issues.filter(({ code }) => code !== "rule_violation")).toEqual([]);
    expect(issues.length).toBeLessThan(trials.length);
  });

  testErrors(trials, 1);
});
