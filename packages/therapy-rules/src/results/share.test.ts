/** Proportions of participants, with the precision of the source. */
import { describe, expect, test } from "vitest";
import type { AdverseEventResult, ProportionResult, ResultSet, Trial, TrialResult } from "@org/therapy-model";
import { isTerm } from "@org/therapy-model/vocabulary";
import { endpoints } from "@org/therapy-model/vocabularies";
import type { RuleContext } from "../engine/rule.ts";
import { decimalsOf, denominatorOf, findingsOf, isAbove, isBound, shareOf, timesToEvent } from "./share.ts";

const set: ResultSet = { analyzed: 40, findings: [] };

function proportion(more: Partial<ProportionResult>): ProportionResult {
  return { kind: "proportion", endpoint: "complete_response_rate", ...more };
}

describe("the share of a result", () => {
  test("is exact for a count, of its own denominator or of those analyzed", () => {
    expect(shareOf(proportion({ count: 10 }), set)).toEqual({ low: 0.25, high: 0.25, text: "10 of 40" });
    expect(shareOf(proportion({ count: 10, denominator: 20 }), set)).toEqual({ low: 0.5, high: 0.5, text: "10 of 20" });
    expect(denominatorOf(proportion({ denominator: 20 }), set)).toBe(20);
    expect(denominatorOf(proportion({}), set)).toBe(40);
  });

  test("is the range of rounding for a percentage, also beside a count without a denominator", () => {
    const value = { value: 87.5, unit: "%" } as const;
    const { low, high, text } = shareOf(proportion({ value }), set)!;
    expect([low, high].map((each) => each.toFixed(6))).toEqual(["0.874000", "0.876000"]);
    expect(text).toBe("87.5 %");
    expect(shareOf(proportion({ value, count: 35 }), { findings: [] })?.text).toBe("87.5 %");
    expect(shareOf(proportion({ value, count: 0, denominator: 0 }), set)?.text).toBe("87.5 %");
  });

  test("of a number without a unit is not divided by a hundred", () => {
    const { low, high } = shareOf(proportion({ value: { value: 0.5, unit: "1" } }), set)!;
    expect([low, high].map((each) => each.toFixed(6))).toEqual(["0.400000", "0.600000"]);
  });

  test("is absent without a value, and for a bound", () => {
    const value = { value: 50, unit: "%" } as const;
    expect(shareOf(proportion({}), set)).toBeUndefined();
    expect(shareOf(proportion({ value, comparator: "gt" }), set)).toBeUndefined();
    expect(shareOf(proportion({ value, comparator: "eq" }), set)).toBeDefined();
  });
});

test("a percentage with a comparator other than equality is a bound", () => {
  expect(isBound(proportion({}))).toBe(false);
  expect(isBound(proportion({ comparator: "eq" }))).toBe(false);
  expect(isBound(proportion({ comparator: "ge" }))).toBe(true);
  const event = { kind: "adverse_event", comparator: "ge" } as unknown as AdverseEventResult;
  expect(isBound(event)).toBe(false);
});

test("decimals are those that a number prints with", () => {
  expect([5, 0.5, 87.25, 1e-7, 1.5e-7, 1e21, 1.5e21].map(decimalsOf)).toEqual([0, 1, 2, 7, 8, 0, 0]);
});

test("a share is above another if their ranges do not touch", () => {
  const share = (low: number, high: number) => ({ low, high, text: "" });
  expect(isAbove(share(0.5, 0.6), share(0.3, 0.4))).toBe(true);
  expect(isAbove(share(0.4, 0.6), share(0.3, 0.4))).toBe(false);
  expect(isAbove(share(0.4 + 1e-13, 0.6), share(0.3, 0.4))).toBe(false);
  expect(isAbove(share(0.3, 0.4), share(0.5, 0.6))).toBe(false);
});

describe("the results of a trial", () => {
  const count: TrialResult = { kind: "count", endpoint: "serious_adverse_events", count: 0 };
  const rate = proportion({ count: 1 });
  const other = proportion({ count: 2 });
  const sets: ResultSet[] = [
    { arms: ["B", "A"], analyzed: 3, findings: [rate, count] },
    { arms: ["A", "B"], analyzed: 3, findings: [other] },
    { arms: ["A"], analyzed: 3, findings: [count] },
    { analyzed: 3, findings: [count] },
  ];
  const trial = { kind: "trial", id: "trial:x", type: "interventional", results: sets } as Trial;
  const context = { memoize: (record: Trial, list: (of: Trial) => unknown) => list(record) } as unknown as RuleContext;

  test("are listed by kind with their places", () => {
    expect(findingsOf(trial, context, "proportion").map(({ finding, path }) => [finding, path])).toEqual([
      [rate, ["results", 0, "findings", 0]],
      [other, ["results", 1, "findings", 0]],
    ]);
    expect(findingsOf(trial, context, "count", "proportion").map(({ path }) => path.join("/"))).toEqual([
      "results/0/findings/0",
      "results/0/findings/1",
      "results/1/findings/0",
      "results/2/findings/0",
      "results/3/findings/0",
    ]);
    expect(findingsOf(trial, context, "estimate")).toEqual([]);
    expect(findingsOf(trial, context, "estimate", "proportion")).toHaveLength(2);
    expect(findingsOf({ ...trial, results: undefined }, context, "count")).toEqual([]);
  });

  test("have the context of their set, whose arms have no order", () => {
    const [first, second] = findingsOf(trial, context, "proportion").map(({ cohort }) => cohort);
    expect(first).toBe(second);
    expect(new Set(findingsOf(trial, context, "count").map(({ cohort }) => cohort)).size).toBe(3);
    const cohortOf = (more: Partial<ResultSet>): string =>
      findingsOf({ ...trial, results: [{ ...sets[0]!, ...more, findings: [rate] }] }, context, "proportion")[0]!.cohort;
    const contexts: Partial<ResultSet>[] = [
      {},
      { arms: [] },
      { subgroup: { label: "Adults" } },
      { analysis: "interim" as never },
      { assessor: "investigator" },
      { unit: "lesions" as never },
      { window: { to: { value: 1, unit: "mo" } } as never },
      { dataCutoff: "2024" },
      { followUp: { statistic: "median", value: { value: 1, unit: "mo" } } },
      { population: "safety" },
      { analyzed: 4 },
    ];
    expect(new Set(contexts.map(cohortOf)).size).toBe(contexts.length);
    expect(cohortOf({ arms: undefined })).toBe(cohortOf({ arms: [] }));
    expect(findingsOf(trial, context, "count")[0]?.set).toBe(sets[0]);
  });
});

test("times to an event are terms of endpoints", () => {
  expect(timesToEvent.size).toBe(22);
  for (const each of timesToEvent) expect(isTerm(endpoints, each), each).toBe(true);
});
