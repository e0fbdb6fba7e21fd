/** Rules about counts of participants in results. */
import type { AnalysisPopulation, ResultSet, TrialResult } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { noSeriousEvent } from "./example.ts";
import { findingsOf } from "./share.ts";
import { type Violation, type Rule, rule } from "../engine/rule.ts";

const source = "Definitions of the fields `analyzed`, `count` and `denominator`";

const countAboveAnalyzed = rule({
  id: "count_above_analyzed",
  title: "Result with more participants than were analyzed",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "A result counts participants of its analysis population. A higher count belongs to another analysis.",
  source,
  check({ results }, report) {
    for (const [r, { analyzed, findings }] of results.entries()) {
      if (analyzed === undefined) continue;
      for (const [f, finding] of findings.entries()) {
        for (const [field, count] of participantCounts(finding)) {
          if (count <= analyzed) continue;
          report({
            path: ["results", r, "findings", f, field],
            message: `is ${count} participants, but ${analyzed} were analyzed; one of the two is wrong`,
          });
        }
      }
    }
  },
  valid: [
    [
      trial({
        results: [
          {
            analyzed: 5,
            findings: [{ kind: "proportion", endpoint: "transfusion_independence", count: 5, denominator: 5 }],
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        results: [
          {
            analyzed: 5,
            findings: [{ kind: "proportion", endpoint: "transfusion_independence", count: 5, denominator: 6 }],
          },
        ],
      }),
    ],
    [trial({ results: [{ analyzed: 5, findings: [{ kind: "adverse_event", event: "pyrexia", count: 6 }] }] })],
  ],
});

/** Returns the participant counts of a result. Numbers of events are not participant counts. */
function participantCounts(finding: TrialResult): [field: string, count: number][] {
  switch (finding.kind) {
    case "proportion":
    case "adverse_event":
      return stated("denominator", finding.denominator) ?? stated("count", finding.count) ?? [];
    case "summary":
      return stated("analyzed", finding.analyzed) ?? [];
    case "threshold":
    case "direction":
      return stated("count", finding.count) ?? [];
    case "subject_series": {
      const named = finding.subjects.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
      const all = named.length === finding.subjects.length;
      return [["subjects", all ? new Set(named).size : finding.subjects.length]];
    }
    default:
      return [];
  }
}

function stated(field: string, count: number | undefined): [string, number][] | undefined {
  return count === undefined ? undefined : [[field, count]];
}

const repeatedResult = rule({
  id: "repeated_result",
  title: "One result with two values",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale:
    "One analysis has one overall response rate. A second value belongs to another population, time or assessor.",
  source: "Definition of a result set: results that share a population and a data cut-off",
  check({ results }, report) {
    for (const [r, { findings }] of results.entries()) {
      const first = new Map<string, TrialResult>();
      for (const [f, finding] of findings.entries()) {
        const key = identityOf(finding);
        if (key === undefined) continue;
        const before = first.get(key);
        if (before === undefined) first.set(key, finding);
        else if (JSON.stringify(before) !== JSON.stringify(finding))
          report({
            path: ["results", r, "findings", f],
            message: "has another value than an earlier entry for the same result",
          });
        else report(repeated(["results", r, "findings", f]));
      }
    }
  },
  valid: [
    [
      trial({
        results: [
          {
            findings: [
              {
                kind: "proportion",
                endpoint: "overall_survival",
                at: { value: 12, unit: "mo" },
                value: { value: 90, unit: "%" },
                denominator: 10,
              },
              {
                kind: "proportion",
                endpoint: "overall_survival",
                at: { value: 24, unit: "mo" },
                value: { value: 80, unit: "%" },
                denominator: 10,
              },
            ],
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        results: [
          {
            findings: [
              { kind: "proportion", endpoint: "overall_response_rate", count: 5, denominator: 9 },
              { kind: "proportion", endpoint: "overall_response_rate", count: 6, denominator: 9 },
            ],
          },
        ],
      }),
    ],
  ],
});

function repeated(path: Violation["path"]): Violation {
  return { path, message: "repeats an earlier result", fix: { kind: "remove" } };
}

/** Returns a key of a result. Two results of one set with the same key contradict or repeat each other. */
function identityOf(finding: TrialResult): string | undefined {
  switch (finding.kind) {
    case "proportion":
      return JSON.stringify([
        finding.kind,
        finding.endpoint,
        finding.response,
        finding.criteria,
        finding.exclusive,
        finding.ongoing,
        finding.at,
        finding.denominator,
      ]);
    case "estimate":
      return JSON.stringify([
        finding.kind,
        finding.endpoint,
        finding.statistic,
        finding.comparison,
        finding.scale,
        finding.at,
      ]);
    case "test":
      return JSON.stringify([
        finding.kind,
        finding.endpoint,
        finding.hypothesis,
        finding.comparison,
        finding.threshold,
        finding.factor,
        finding.measurement,
        finding.scale,
        finding.factorTreatment,
      ]);
    case "adverse_event":
      return JSON.stringify([
        finding.kind,
        finding.event,
        finding.grade,
        finding.scale,
        finding.serious,
        finding.related,
        finding.outcome,
        finding.denominator,
      ]);
    default:
      return undefined;
  }
}

const repeatedSubject = rule({
  id: "repeated_subject",
  title: "Participant with two values in one series",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale:
    "A series has one value for each participant. Two values are two time points, or two participants with one label.",
  source: "Definition of a subject series: one value for each participant",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "subject_series")) {
      const seen = new Set<string>();
      for (const [index, { subject }] of finding.subjects.entries()) {
        if (subject === undefined) continue;
        if (seen.has(subject))
          report({
            path: [...path, "subjects", index, "subject"],
            message: "repeats the label of an earlier participant of the series",
          });
        seen.add(subject);
      }
    }
  },
  valid: [[trial({ results: [{ findings: [series("01", "02")] }] })]],
  invalid: [[trial({ results: [{ findings: [series("01", "01")] }] })]],
});

function series(...subjects: string[]) {
  const value = { value: 12, unit: "mo" as const };
  return {
    kind: "subject_series" as const,
    endpoint: "duration_of_response" as const,
    subjects: subjects.map((subject) => ({ subject, value })),
  };
}

const populations: readonly AnalysisPopulation[] = ["modified_intention_to_treat", "per_protocol"];

const populationsNested = rule({
  id: "populations_nested",
  title: "Analysis population that is larger than the intention-to-treat population",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "The modified intention-to-treat and per-protocol populations are subsets of the intention-to-treat population.",
  source: "ICH E9, sections 5.2.1 and 5.2.2: full analysis set and per-protocol set",
  check({ results }, report) {
    const all = new Map<string, number>();
    for (const set of results) {
      if (set.population !== "intention_to_treat" || set.analyzed === undefined) continue;
      const key = groupOf(set);
      all.set(key, Math.max(set.analyzed, all.get(key) ?? 0));
    }
    for (const [r, set] of results.entries()) {
      const { population, analyzed } = set;
      if (population === undefined || analyzed === undefined || !populations.includes(population)) continue;
      const intentionToTreat = all.get(groupOf(set));
      if (intentionToTreat === undefined || analyzed <= intentionToTreat) continue;
      report({
        path: ["results", r, "analyzed"],
        message: `is ${analyzed}, but the intention-to-treat population has ${intentionToTreat} participants; one of the two is wrong`,
      });
    }
  },
  valid: [
    [
      trial({
        results: [
          { population: "intention_to_treat", analyzed: 113, findings: [noSeriousEvent] },
          { population: "modified_intention_to_treat", analyzed: 97, findings: [noSeriousEvent] },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        results: [
          { population: "intention_to_treat", analyzed: 97, findings: [noSeriousEvent] },
          { population: "per_protocol", analyzed: 113, findings: [noSeriousEvent] },
        ],
      }),
    ],
  ],
});

/** Returns a key of what the numbers of analyzed participants of two populations must share. */
function groupOf({ arms = [], dataCutoff, subgroup, unit }: ResultSet): string {
  return JSON.stringify([arms.toSorted(), dataCutoff, subgroup?.label, unit]);
}

export const rules: readonly Rule[] = [countAboveAnalyzed, repeatedResult, repeatedSubject, populationsNested];
