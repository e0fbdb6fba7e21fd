/** Rules about counts that cannot be of the patients analysed. */
import type { AnalysisPopulation, TrialResult } from "../trial/result.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { noSeriousEvent } from "./results-example.ts";
import { findingsOf } from "./results-share.ts";
import { type Finding, type Rule, rule } from "./rule.ts";

const source = "Definitions of the fields `analyzed`, `count` and `denominator` of the model";

const countAboveAnalyzed = rule({
  id: "count_above_analyzed",
  title: "Finding in more patients than were analysed",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A finding counts patients of its analysis: more of them than the analysis has are of another one.",
  source,
  check({ results }, report) {
    for (const [r, { analyzed, findings }] of results.entries()) {
      if (analyzed === undefined) continue;
      for (const [f, finding] of findings.entries()) {
        for (const [field, count] of patientsOf(finding)) {
          if (count <= analyzed) continue;
          report({
            path: ["results", r, "findings", f, field],
            message: `is ${count} patients, but ${analyzed} were analysed; one of the two is wrong`,
          });
        }
      }
    }
  },
  passes: [
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
  fails: [
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

/** The numbers of patients that a finding states; events and values of one patient each are not patients. */
function patientsOf(finding: TrialResult): [field: string, count: number][] {
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

const findingTwice = rule({
  id: "finding_twice",
  title: "One finding with two values",
  of: ["trial"],
  needs: ["results"],
  grades: unlikely,
  why: "In one analysis there is one overall response rate; a second value is of other patients, another time or another judge.",
  source: "Definition of a result set of the model: findings that share a population and a data cut-off",
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
            message: "has another value than an earlier finding of the same thing",
          });
        else report(repeated(["results", r, "findings", f]));
      }
    }
  },
  passes: [
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
  fails: [
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

function repeated(path: Finding["path"]): Finding {
  return { path, message: "is said by an earlier finding too", fix: { kind: "remove" } };
}

/** What a finding is of, where two of it in one set cannot both be right. */
function identityOf(finding: TrialResult): string | undefined {
  switch (finding.kind) {
    case "proportion":
      return JSON.stringify([
        finding.kind,
        finding.endpoint,
        finding.response,
        finding.criteria,
        finding.at,
        finding.denominator,
      ]);
    case "estimate":
      return JSON.stringify([finding.kind, finding.endpoint, finding.statistic, finding.comparison]);
    case "adverse_event":
      return JSON.stringify([
        finding.kind,
        finding.event,
        finding.grade,
        finding.scale,
        finding.serious,
        finding.related,
        finding.denominator,
      ]);
    default:
      return undefined;
  }
}

const subjectTwice = rule({
  id: "subject_twice",
  title: "Patient with two values in one series",
  of: ["trial"],
  needs: ["results"],
  grades: unlikely,
  why: "A series has one value for each patient; two of one patient are two times or two patients of one label.",
  source: "Definition of a subject series of the model: the values of patients one by one",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "subject_series")) {
      const seen = new Set<string>();
      for (const [index, { subject }] of finding.subjects.entries()) {
        if (subject === undefined) continue;
        if (seen.has(subject))
          report({
            path: [...path, "subjects", index, "subject"],
            message: "is the label of an earlier patient of the series too",
          });
        seen.add(subject);
      }
    }
  },
  passes: [[trial({ results: [{ findings: [series("01", "02")] }] })]],
  fails: [[trial({ results: [{ findings: [series("01", "01")] }] })]],
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
  title: "Part of the patients that is larger than all of them",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "The modified and the per-protocol population are taken from the intention-to-treat population, so they are not larger.",
  source: "ICH E9, sections 5.2.1 and 5.2.2: full analysis set and per-protocol set",
  check({ results }, report) {
    const all = new Map<string, number>();
    for (const { population, analyzed, arms = [], dataCutoff } of results) {
      if (population !== "intention_to_treat" || analyzed === undefined) continue;
      const key = JSON.stringify([arms.toSorted(), dataCutoff]);
      all.set(key, Math.max(analyzed, all.get(key) ?? 0));
    }
    for (const [r, { population, analyzed, arms = [], dataCutoff }] of results.entries()) {
      if (population === undefined || analyzed === undefined || !populations.includes(population)) continue;
      const whole = all.get(JSON.stringify([arms.toSorted(), dataCutoff]));
      if (whole === undefined || analyzed <= whole) continue;
      report({
        path: ["results", r, "analyzed"],
        message: `is ${analyzed}, but the intention-to-treat population has ${whole} patients`,
      });
    }
  },
  passes: [
    [
      trial({
        results: [
          { population: "intention_to_treat", analyzed: 113, findings: [noSeriousEvent] },
          { population: "modified_intention_to_treat", analyzed: 97, findings: [noSeriousEvent] },
        ],
      }),
    ],
  ],
  fails: [
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

/** The rules about counts of patients. */
export const countRules: readonly Rule[] = [countAboveAnalyzed, findingTwice, subjectTwice, populationsNested];
