/** Regulators, local names and review periods: each row has its source, and due dates follow from the periods. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../../testing/seed.ts";
import { present, rows as sharedRows } from "../../../../../testing/shared-data.ts";
import { generateRegulatorTable, regulatorTables } from "../../../scripts/generate-regulators.ts";
import { readFileSync } from "node:fs";
import { localNameRows } from "../../gen/local-names.ts";
import { regulatorNameRows } from "../../gen/regulator-names.ts";
import { regulatoryHistories } from "../../../test/catalog-data.ts";
import { dueDates, localNames, findLocalNames, regulatorNames, reviewPeriods } from "../../entries/regulators.ts";
import { languages } from "../../gen/vocabularies/language.ts";
import { isPartialDate, type PartialDate } from "../shared/partial-date.ts";
import { isTerm, termKeys, type Vocabulary } from "../../vocabulary/vocabulary.ts";
import { applicationTypes } from "../../gen/vocabularies/application-type.ts";
import { approvalKinds } from "../../gen/vocabularies/approval-kind.ts";
import { designations } from "../../gen/vocabularies/designation.ts";
import { milestones } from "../../gen/vocabularies/milestone.ts";
import { regulators } from "../../gen/vocabularies/regulator.ts";
import { regulatorJurisdictions, regulatorParents } from "./regulator.ts";
import type { RegulatoryEvent } from "./regulatory-event.ts";
import { reviewClocks } from "../../gen/vocabularies/review-clock.ts";

const byKind: { readonly [kind: string]: Vocabulary } = {
  milestone: milestones,
  application_type: applicationTypes,
  approval_kind: approvalKinds,
  designation: designations,
};

test.each(regulatorTables)("$table is up to date (otherwise run pnpm generate)", (table) => {
  const committed = readFileSync(new URL(`../../gen/${table.table}.ts`, import.meta.url), "utf8");
  expect(committed).toBe(generateRegulatorTable(table));
});

describe("regulators", () => {
  test("act for more than forty jurisdictions", () => {
    expect(new Set(Object.values(regulatorJurisdictions)).size).toBeGreaterThan(40);
  });

  test("that are part of another regulator have the same jurisdiction", () => {
    for (const regulator of termKeys(regulators)) {
      const parent = regulatorParents[regulator];
      if (parent !== undefined) expect(regulatorJurisdictions[regulator]).toBe(regulatorJurisdictions[parent]);
    }
  });

  test.skipIf(!present)("have the local names of the table of regulators of ../shared", () => {
    const reference = sharedRows("data/reference/regulators/regulators.tsv").map((row) =>
      Object.values(row).join("\t"),
    );
    const cited = regulatorNameRows.filter(({ source }) => source.startsWith("reference table"));
    expect(cited.length).toBeGreaterThan(50);
    for (const { regulator, name } of cited) {
      const jurisdiction = regulatorJurisdictions[regulator];
      const found = reference.filter((row) => row.startsWith(`${jurisdiction}\t`) && row.includes(name));
      expect(found, `${regulator} ${name}`).not.toEqual([]);
    }
  });

  test("have names in their own languages", () => {
    expect(regulatorNames("pmda").map(({ name }) => name)).toContain("独立行政法人医薬品医療機器総合機構");
    expect(regulatorNames("cber").map(({ name }) => name)).toEqual(["Center for Biologics Evaluation and Research"]);
  });

  test("names of an unknown regulator are an error", () => {
    for (const key of ["acme", "__proto__", "constructor"]) {
      expect(() => regulatorNames(key as never)).toThrow(new TypeError(`${key} is not a term of regulator`));
    }
  });
});

describe("local names", () => {
  test("have a term, a language, a regulator of the jurisdiction and a source", () => {
    for (const { jurisdiction, regulator, kind, term, name, language, from, until, source } of localNameRows) {
      expect(isTerm(byKind[kind]!, term), `${kind} ${term}`).toBe(true);
      expect(regulatorJurisdictions[regulator]).toBe(jurisdiction);
      expect(isTerm(languages, language), language).toBe(true);
      for (const date of [from, until]) if (date !== undefined) expect(isPartialDate(date), date).toBe(true);
      expect(name.trim()).toBe(name);
      expect(source).not.toBe("");
    }
  });

  test.skipIf(!present)("without a URL are in the table of designations in ../shared", () => {
    const reference = sharedRows("data/reference/regulators/designations-approvals-trialsteps.tsv");
    const unaddressed = localNameRows.filter(({ source }) => !source.startsWith("http"));
    expect(unaddressed.length).toBeGreaterThan(20);
    for (const { jurisdiction, name } of unaddressed) {
      const found = reference.filter(
        ({ iso3166_1: where, name_official_en: english = "", name_local: local = "" }) =>
          where === jurisdiction && [english, local].some((text) => text.toLowerCase().includes(name.toLowerCase())),
      );
      expect(found, `${jurisdiction} ${name}`).not.toEqual([]);
    }
  });

  test("are equivalent across jurisdictions, with their differences", () => {
    const conditional = localNames({ kind: "approval_kind", term: "conditional" });
    expect(conditional.map(({ jurisdiction, name }) => [jurisdiction, name])).toEqual(
      expect.arrayContaining([
        ["CN", "附条件批准"],
        ["KR", "조건부 허가"],
        ["TW", "附款許可"],
        ["CA", "Notice of Compliance with conditions"],
      ]),
    );
    const australian = localNames({ kind: "milestone", term: "trial_authorized" }, "AU");
    expect(australian.map(({ difference }) => difference)).toContain(
      "TGA evaluates nothing; the ethics committee decides",
    );
  });

  test("are found for their terms, also if a name has two meanings", () => {
    for (const row of localNameRows) expect(findLocalNames(row.name, row.jurisdiction)).toContain(row);
    expect(findLocalNames("priority review").map(({ jurisdiction }) => jurisdiction)).toEqual(
      expect.arrayContaining(["US", "CA"]),
    );
    expect([findLocalNames(""), findLocalNames("__proto__")]).toEqual([[], []]);
  });
});

describe("review periods", () => {
  test("have one for each clock, with a jurisdiction and a source", () => {
    expect(new Set(reviewPeriods.map(({ clock }) => clock))).toEqual(new Set(termKeys(reviewClocks)));
    const jurisdictions = new Set(Object.values(regulatorJurisdictions));
    for (const { jurisdiction, length, source, from, until } of reviewPeriods) {
      expect(jurisdictions.has(jurisdiction)).toBe(true);
      expect(length).toBeGreaterThan(0);
      expect(source).not.toBe("");
      for (const date of [from, until]) if (date !== undefined) expect(isPartialDate(date)).toBe(true);
    }
  });

  const event = (
    jurisdiction: RegulatoryEvent["jurisdiction"],
    milestone: RegulatoryEvent["milestone"],
    value: PartialDate,
  ): RegulatoryEvent => ({
    kind: "regulatory_event",
    id: "regulatory_event:x",
    therapy: "therapy:x-101",
    jurisdiction,
    milestone,
    date: { value, type: "actual" },
  });
  const due = (start: RegulatoryEvent, holidays?: readonly PartialDate[]) =>
    dueDates(start, holidays).map(({ period, due: { earliest, latest } }) => [period.clock, earliest, latest]);

  test("are counted in days, months or working days from the day after the event", () => {
    expect(due(event("US", "trial_application_submitted", "2024-01-10"))).toEqual([
      ["us_ind_safety_review", "2024-02-09", "2024-02-09"],
    ]);
    expect(due(event("US", "marketing_application_accepted", "2023-08-31"))).toEqual([
      ["us_standard_review", "2024-06-30", "2024-06-30"],
      ["us_priority_review", "2024-02-29", "2024-02-29"],
    ]);
  });

  test("in working days have no latest day unless the holidays are given", () => {
    const accepted = event("CN", "trial_application_accepted", "2023-09-20");
    expect(due(accepted)).toEqual([["cn_trial_review", "2023-12-13", undefined]]);
    expect(due(accepted, ["2023-09-29", "2023-10-02", "2023-10-03", "2023-10-04", "2023-10-05", "2023-10-06"])).toEqual(
      [["cn_trial_review", "2023-12-21", "2023-12-21"]],
    );
  });

  test("of China and Japan include marketing, and the national channel for trials", () => {
    const application = { application: "bla" } as const;
    expect(due({ ...event("CN", "marketing_application_accepted", "2024-01-02"), ...application })).toMatchObject([
      ["cn_marketing_review", "2024-10-08", undefined],
      ["cn_priority_marketing_review", "2024-07-02", undefined],
    ]);
    expect(due(event("CN", "trial_application_accepted", "2025-10-09")).map(([clock]) => clock)).toEqual([
      "cn_trial_review",
      "cn_trial_review_pilot",
      "cn_trial_review_channel",
    ]);
    expect(due(event("JP", "marketing_application_submitted", "2024-02-29"))).toEqual([
      ["jp_standard_review", "2025-02-28", "2025-02-28"],
      ["jp_priority_review", "2024-11-29", "2024-11-29"],
    ]);
  });

  test("with a clock stop have no latest day", () => {
    expect(due({ ...event("EU", "marketing_application_accepted", "2020-01-01"), application: "maa" })).toEqual([
      ["eu_assessment", "2020-07-29", undefined],
      ["eu_accelerated_assessment", "2020-05-30", undefined],
    ]);
  });

  test("apply only in their time of validity, such as the longer one of Canada in 2020", () => {
    const clocks = (date: PartialDate): unknown[] =>
      due(event("CA", "trial_application_submitted", date)).map(([clock]) => clock);
    expect(clocks("2020-09-01")).toEqual(["ca_trial_review", "ca_trial_review_2020"]);
    expect(clocks("2021-01-01")).toEqual(["ca_trial_review"]);
  });

  test("are limited to the clock of the event, if it has one", () => {
    const submitted: RegulatoryEvent = {
      ...event("CA", "trial_application_submitted", "2020-09-01"),
      clock: "ca_trial_review_2020",
    };
    expect(due(submitted)).toEqual([["ca_trial_review_2020", "2020-10-16", "2020-10-16"]]);
  });

  test("include the goal date that the FDA set for lovotibeglogene autotemcel", () => {
    const { records } = regulatoryHistories.find(({ id }) => id === "record_set:lovotibeglogene-autotemcel-history")!;
    const events = records.filter((record) => record.kind === "regulatory_event");
    const accepted = events.find(({ milestone }) => milestone === "marketing_application_accepted")!;
    const goal = accepted.goalDate!;
    const { due: range } = dueDates(accepted).find(({ period }) => period.clock === "us_priority_review")!;
    expect(range.earliest! <= goal && goal <= range.latest!).toBe(true);
  });

  test("end after their start, and not earlier for a later event", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...reviewPeriods),
        days,
        fc.nat({ max: 400 }),
        ({ jurisdiction, starts, clock }, day, more) => {
          const on = (date: Date): PartialDate => date.toISOString().slice(0, 10) as PartialDate;
          const first = on(day);
          const second = on(new Date(day.getTime() + more * 86_400_000));
          const [a] = dueDates({ ...event(jurisdiction, starts, first), clock });
          const [b] = dueDates({ ...event(jurisdiction, starts, second), clock });
          expect(a!.due.earliest! > first).toBe(true);
          expect(b!.due.earliest! >= a!.due.earliest!).toBe(true);
        },
      ),
    );
  });
});
