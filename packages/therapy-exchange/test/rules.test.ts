/** How often the rules of the model speak up on real records; every alarm was held against its record by eye. */
import { type Dossier, type Issue, modelVersion, type Trial } from "@org/therapy-model";
import { lint, rules } from "@org/therapy-model/rules";
import { expect, test } from "vitest";
import { present, text } from "../../../testing/shared-data.ts";
import { read } from "../src/clinicaltrials-gov.ts";

/** Records of a registry are their own source, so that not one of their facts is cited. */
const asked = rules.filter(({ id }) => id !== "uncited_fact");

let all: readonly Trial[] | undefined;

/** The records that the registry's file holds. */
function readAll(): readonly Trial[] {
  all ??= text("data/clinicaltrials-gov/studies.jsonl.gz")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const result = read(JSON.parse(line));
      return result.ok ? [result.value] : [];
    });
  return all;
}

function lintAll(records: readonly Trial[]): Issue[] {
  const dossier: Dossier = {
    kind: "dossier",
    modelVersion,
    id: "dossier:registry",
    title: "ClinicalTrials.gov",
    records: [...records],
  };
  return lint(dossier, { profile: "publishable", rules: asked }).issues;
}

test.skipIf(!present)("alarms of each rule on the records of ClinicalTrials.gov, fit to publish", () => {
  const records = readAll();
  expect(records).toHaveLength(1056);
  const issues = lintAll(records);
  expect(issues.filter(({ code }) => code !== "broken_rule")).toEqual([]);
  const counts = new Map<string, number>();
  for (const { rule, severity } of issues) {
    const key = `${rule} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const table = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
  expect(table.join("\n")).toMatchInlineSnapshot(`
    "age_beyond_human warning 3
    enrollment_type warning 7
    intervention_twice warning 7
    masked_roles_missing warning 9
    non_randomized_single_arm warning 6
    open_placebo warning 6
    parallel_single_arm warning 1
    randomized_single_arm error 2
    randomized_single_group error 13
    recruiting_after_primary warning 5
    registered_after_start warning 237
    registered_twice warning 1
    reported_percentage warning 10
    single_group_control warning 15
    stop_without_reason warning 2"
  `);
});

/** Slips of a kind that a record can suffer: what is changed where it can be, and the rule that must see it. */
const slips: readonly (readonly [story: string, rule: string, slip: (trial: Trial) => Partial<Trial> | undefined])[] = [
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
    "affected_above_risk",
    ({ reported }) => {
      const [first, ...others] = reported?.adverseEvents?.groups ?? [];
      if (first?.serious?.atRisk === undefined) return undefined;
      const groups = [{ ...first, serious: { ...first.serious, affected: first.serious.atRisk + 1 } }, ...others];
      return { reported: { ...reported, adverseEvents: { ...reported?.adverseEvents, groups } } };
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

test.skipIf(!present).each(slips)("%s: %s sees it in every record that can suffer it", (_, rule, slip) => {
  const broken = readAll().flatMap((trial) => {
    const change = slip(trial);
    return change === undefined ? [] : [{ ...trial, ...change }];
  });
  expect(broken.length).toBeGreaterThanOrEqual(20);
  const seen = new Set(lintAll(broken).flatMap((issue) => (issue.rule === rule ? [issue.path[1]] : [])));
  console.log(`${seen.size} of ${broken.length} seen by ${rule}`);
  expect(broken.filter((__, index) => !seen.has(index)).map(({ id }) => id)).toEqual([]);
});
