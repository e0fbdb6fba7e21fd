/** The rules of the model on trials that were read from ClinicalTrials.gov, for a list of trials. */
import { type Issue, modelVersion, type RecordSet, type Trial } from "@org/therapy-model";
import { lint, rules } from "@org/therapy-rules";
import { expect, test } from "vitest";
import { adapterCase } from "./adapters.ts";

/** Registry records are their own source, so none of their fields has a citation. */
const checked = rules.filter(({ id }) => id !== "uncited_fact");

/** Reads documents as trials. */
export function trialsOf(documents: readonly object[]): readonly Trial[] {
  const { adapter } = adapterCase("clinicaltrials-gov");
  return documents.flatMap((document) => {
    const result = adapter.read(document);
    return result.ok ? [result.value] : [];
  });
}

/** Lints trials with the profile `publishable`. */
export function lintTrials(trials: readonly Trial[]): Issue[] {
  const recordSet: RecordSet = {
    kind: "record_set",
    modelVersion,
    id: "record_set:registry",
    title: "ClinicalTrials.gov",
    records: [...trials],
  };
  return lint(recordSet, { profile: "publishable", rules: checked }).issues;
}

/** Errors that a record can have: the change that makes the error, if the record allows it, and the rule that reports it. */
const errors: readonly (readonly [
  description: string,
  rule: string,
  change: (trial: Trial) => Partial<Trial> | undefined,
])[] = [
  [
    "start and completion exchanged",
    "trial_dates_order",
    ({ dates }) =>
      dates?.start && dates.completion && dates.start.value.slice(0, 7) < dates.completion.value.slice(0, 7)
        ? { dates: { ...dates, start: dates.completion, completion: dates.start } }
        : undefined,
  ],
  [
    "a completed trial expected to complete",
    "completed_anticipated",
    ({ status, dates }) =>
      status?.status === "completed" && dates?.completion
        ? { dates: { ...dates, completion: { value: dates.completion.value, type: "anticipated" } } }
        : undefined,
  ],
  [
    "a completed trial set back to recruiting",
    "open_after_end",
    ({ status, dates }) =>
      status?.status === "completed" && dates?.completion?.type === "actual"
        ? { status: { ...status, status: "recruiting" } }
        : undefined,
  ],
  [
    "an observational study given a phase",
    "phase_without_trial",
    ({ type, phase }) => (type !== "interventional" && phase === undefined ? { phase: "phase_4" } : undefined),
  ],
  [
    "all arms but one of a randomized trial lost",
    "randomized_single_arm",
    ({ design, arms = [] }) =>
      design?.allocation === "randomized" && arms.length > 1 ? { arms: arms.slice(0, 1) } : undefined,
  ],
  [
    "a masked trial marked open",
    "open_with_masked_roles",
    ({ design }) => (design?.masked ? { design: { ...design, masking: "open_label" } } : undefined),
  ],
  [
    "a terminated trial marked withdrawn",
    "withdrawn_enrolled",
    ({ status, enrollment }) =>
      status?.status === "terminated" && enrollment?.type === "actual" && enrollment.count > 0
        ? { status: { ...status, status: "withdrawn" } }
        : undefined,
  ],
  [
    "more participants with a serious event than were at risk",
    "affected_above_at_risk",
    ({ registryResults }) => {
      const [first, ...others] = registryResults?.adverseEvents?.groups ?? [];
      if (first?.serious?.atRisk === undefined) return undefined;
      const groups = [{ ...first, serious: { ...first.serious, affected: first.serious.atRisk + 1 } }, ...others];
      return { registryResults: { ...registryResults, adverseEvents: { ...registryResults?.adverseEvents, groups } } };
    },
  ],
  [
    "adults only, and children among the age groups",
    "age_groups_outside",
    ({ eligibility }) => {
      const inclusion = eligibility?.inclusion?.map((criterion) =>
        criterion.kind === "age" && criterion.groups?.includes("child")
          ? { ...criterion, minimum: { value: 18, unit: "a" as const }, maximum: undefined }
          : criterion,
      );
      const changed = inclusion?.some((criterion, index) => criterion !== eligibility?.inclusion?.[index]);
      return changed && inclusion ? { eligibility: { ...eligibility, inclusion } } : undefined;
    },
  ],
];

/** Declares the tests that each error is reported in every trial that can have it, which are at least `minimum`. */
export function testErrors(trials: readonly Trial[], minimum: number): void {
  test.each(errors)("%s: %s reports it in every trial that can have it", (_, rule, changeOf) => {
    const invalid = trials.flatMap((trial) => {
      const change = changeOf(trial);
      return change === undefined ? [] : [{ ...trial, ...change }];
    });
    expect(invalid.length).toBeGreaterThanOrEqual(minimum);
    const reported = new Set(lintTrials(invalid).flatMap((issue) => (issue.rule === rule ? [issue.path[1]] : [])));
    console.log(`${reported.size} of ${invalid.length} reported by ${rule}`);
    expect(invalid.filter((__, index) => !reported.has(index)).map(({ id }) => id)).toEqual([]);
  });
}
