/** The linter: enabled rules, rules that throw, suppressions, and the checks that run after a change. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { type Issue, type ModelRecord, modelVersion, type RecordSet, type Suppression } from "@org/therapy-model";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { formatIssue } from "@org/therapy-model/issues";
import { event, therapy, trial } from "../engine/example.ts";
import { lint } from "./lint.ts";
import { createLinter } from "./linter.ts";
import { groupRule, RuleError, rule } from "../engine/rule.ts";

function recordSet(records: readonly ModelRecord[], suppressions?: Suppression[]): RecordSet {
  return {
    kind: "record_set",
    modelVersion,
    id: "record_set:x",
    title: "X",
    records: [...records],
    ...(suppressions && { suppressions }),
  };
}

const description = {
  severity: { draft: "off", registered: "warning", publishable: "error" },
  rationale: "Because.",
  source: "test",
  valid: [],
  invalid: [],
} as const;
const invalidTherapy = therapy({ cells: [{ origin: "autologous", source: "cell_line" }] });
const ids = (issues: readonly Issue[]): (string | undefined)[] => issues.map((issue) => issue.rule);

describe("enabled rules", () => {
  test("the profile sets which rules run and their severity", () => {
    const severity = (profile: "draft" | "registered"): unknown =>
      lint(recordSet([invalidTherapy]), { profile }).issues.map((issue) => issue.severity);
    expect(severity("draft")).toEqual(["warning"]);
    expect(severity("registered")).toEqual(["error"]);
  });

  test("an issue has the path in the record set, the rule and the code rule_violation", () => {
    expect(lint(recordSet([trial({}), invalidTherapy]), { profile: "registered" }).issues).toEqual([
      {
        code: "rule_violation",
        severity: "error",
        path: ["records", 1, "cells", 0, "origin"],
        message: "is autologous, but cell_line does not come from the patient; expected allogeneic",
        rule: "autologous_from_bank",
      },
    ]);
  });

  test("severities, the selection of rules and custom rules are options", () => {
    const severities = { autologous_from_bank: "off" } as const;
    expect(lint(recordSet([invalidTherapy]), { profile: "registered", severities }).issues).toEqual([]);
    const named = rule({
      ...description,
      id: "acme/named",
      title: "Named",
      recordKinds: ["therapy"],
      requires: ["modificationSetting"],
      check({ modificationSetting }, report) {
        report({ path: ["modificationSetting"], message: `is ${modificationSetting}` });
      },
    });
    const options = { profile: "registered", rules: [named] } as const;
    expect(lint(recordSet([invalidTherapy]), options).checkCount, "the required field is missing").toBe(0);
    expect(ids(lint(recordSet([therapy({ modificationSetting: "none" })]), options).issues)).toEqual(["acme/named"]);
  });

  test("invalid options and declarations throw", () => {
    const unprefixed = rule({
      ...description,
      id: "not_in_the_catalog",
      title: "X",
      recordKinds: ["trial"],
      requires: [],
      check: () => {},
    });
    expect(() => lint(recordSet([]), { profile: "draft", rules: [unprefixed] })).toThrow(RuleError);
    expect(() => lint(recordSet([]), { profile: "draft", severities: { autologus_from_bank: "off" } })).toThrow(
      RuleError,
    );
    expect(() => rule({ ...unprefixed, id: "Bad Id", check: () => {} } as never)).toThrow(RuleError);
    expect(() => rule({ ...unprefixed, *check() {} } as never)).toThrow("must report before it returns");
    expect(() => rule({ ...unprefixed, async check() {} } as never)).toThrow("must report before it returns");
    const repeated = rule({
      ...description,
      id: "acme/x",
      title: "X",
      recordKinds: ["trial"],
      requires: [],
      check: () => {},
    });
    expect(() => lint(recordSet([]), { profile: "draft", rules: [repeated, { ...repeated }] })).toThrow(
      "two rules have the id",
    );
  });
});

describe("memoized values", () => {
  test("are computed once for all rules, and again if the record changes", () => {
    let computed = 0;
    const nameOf = ({ id, modificationSetting }: ModelRecord & { kind: "therapy" }): string => {
      computed++;
      return `${id} ${modificationSetting}`;
    };
    const recordRules = ["acme/one", "acme/two"].map((id) =>
      rule({
        ...description,
        id,
        title: "Named",
        recordKinds: ["therapy"],
        requires: ["modificationSetting"],
        check: (record, report, { memoize }) =>
          report({ path: ["modificationSetting"], message: memoize(record, nameOf) }),
      }),
    );
    const grouped = groupRule({
      ...description,
      id: "acme/grouped",
      title: "Grouped",
      recordKinds: ["therapy"],
      requires: [],
      groupBy: ({ id }) => [id],
      minimumRecords: 1,
      check: ([first], report, { memoize }) =>
        report({ record: first!.id, path: [], message: memoize(first!, nameOf) }),
    });
    const ten = Array.from({ length: 10 }, (_, index) =>
      therapy({ id: `therapy:x-${index}`, modificationSetting: "none" }),
    );
    const options = { profile: "registered", rules: [...recordRules, grouped] } as const;
    const linter = createLinter(recordSet(ten), options);
    const messages = (): string[][] => {
      const { issues } = linter.lint();
      return ten.map((_, at) => issues.flatMap(({ path, message }) => (path[1] === at ? [message] : [])));
    };
    expect(messages()).toEqual(ten.map(({ id }) => Array<string>(3).fill(`${id} none`)));
    expect(computed, "once for the two record rules, once for the groups").toBe(20);
    linter.update({ ...ten[3]!, modificationSetting: "in_vivo" });
    linter.update({ ...ten[4]!, modificationSetting: "ex_vivo" });
    expect(messages().slice(2, 5)).toEqual(
      ["x-2 none", "x-3 in_vivo", "x-4 ex_vivo"].map((text) => Array<string>(3).fill(`therapy:${text}`)),
    );
  });
});

describe("a rule that throws", () => {
  test("is an issue with the id of the rule, whatever it throws and wherever", () => {
    const thrown = fc.oneof(
      fc.string().map((text) => new Error(text)),
      fc.anything(),
      fc.constant({
        toString: () => {
          throw new Error("no text");
        },
      }),
    );
    fc.assert(
      fc.property(thrown, fc.nat({ max: 3 }), (value, place) => {
        const fail = (): never => {
          throw value;
        };
        const throwing = rule({
          ...description,
          id: "acme/fails",
          title: "Fails",
          recordKinds: ["therapy"],
          requires: [],
          check:
            place === 0
              ? fail
              : (_, report) => {
                  report({ path: ["names"], message: "is first" });
                  if (place === 1) fail();
                  report((place === 2 ? undefined : { path: 7 }) as never);
                },
        });
        const { issues } = lint(recordSet([invalidTherapy]), { profile: "registered", rules: [throwing] });
        expect(issues.at(-1)).toMatchObject({
          code: "rule_error",
          severity: "error",
          rule: "acme/fails",
          path: ["records", 0],
        });
      }),
    );
  });

  test("is an issue in groupBy too, and a suppression does not match it", () => {
    const throwing = groupRule({
      ...description,
      id: "acme/groups",
      title: "Groups",
      recordKinds: ["therapy"],
      requires: [],
      groupBy: (): string[] => {
        throw new TypeError("no key");
      },
      minimumRecords: 2,
      check: () => {},
    });
    const suppressions = [{ rule: "acme/groups", record: "therapy:x-101", reason: "known" }] as const;
    const { issues } = lint(recordSet([invalidTherapy]), { profile: "registered", rules: [throwing], suppressions });
    expect(issues.map(({ code, message }) => [code, message])).toContainEqual([
      "rule_error",
      "could not be checked, because the rule threw an error: TypeError: no key",
    ]);
  });
});

describe("suppressions", () => {
  const suppression = (more: Partial<Suppression>): Suppression => ({
    rule: "autologous_from_bank",
    record: "therapy:x-101",
    reason: "The cell line was made from cells of the only patient.",
    ...more,
  });

  test("match a violation in a record or below a field", () => {
    for (const path of [undefined, "/cells", "/cells/0/origin"] as const) {
      const { issues, suppressed } = lint(recordSet([invalidTherapy], [suppression({ path })]), {
        profile: "registered",
      });
      expect([issues, ids(suppressed)]).toEqual([[], ["autologous_from_bank"]]);
    }
  });

  test("are reported if they match nothing", () => {
    for (const more of [
      { path: "/cells/1" },
      { path: "/cell" },
      { record: "therapy:y" },
      { rule: "no_such_rule" },
    ] as const) {
      const { issues } = lint(recordSet([invalidTherapy], [suppression(more)]), { profile: "registered" });
      expect(issues.at(-1)).toMatchObject({
        code: "unused_suppression",
        severity: "warning",
        path: ["suppressions", 0],
        fix: { kind: "remove" },
      });
    }
  });

  test("are ignored if the rule did not run", () => {
    const severities = { autologous_from_bank: "off" } as const;
    expect(lint(recordSet([invalidTherapy], [suppression({})]), { profile: "registered", severities }).issues).toEqual(
      [],
    );
    expect(
      lint(recordSet([therapy({})], [suppression({ rule: "acme/elsewhere" })]), { profile: "registered" }).issues,
    ).toEqual([]);
  });
});

describe("after a change", () => {
  const rest = Array.from({ length: 500 }, (_, index) =>
    therapy({
      id: `therapy:other-${index}`,
      names: [{ text: `Other ${index}`, kind: "code" }],
      modificationSetting: "ex_vivo",
    }),
  );
  const approval = event({
    milestone: "marketing_authorization_granted",
    date: { value: "2022-02-28", type: "actual" },
    trials: ["trial:x-101-1"],
  });
  const started = (value: "2019" | "2023"): ModelRecord =>
    trial({ therapies: ["therapy:x-101"], dates: { start: { value, type: "actual" } } });

  test("checks that did not read the record do not run again", () => {
    const linter = createLinter(recordSet([...rest, therapy({}), started("2019"), approval]), {
      profile: "registered",
    });
    const all = linter.lint().checkCount;
    expect(all).toBeGreaterThan(2000);
    const rerun = linter.update(started("2023"));
    expect(rerun, "the rules of the trial, and those of the approval that read it").toBeLessThan(60);
    expect(ids(linter.lint().issues)).toEqual(["approval_before_trial"]);
    expect(linter.lint().checkCount).toBe(all + rerun);
    expect(linter.update(started("2019"))).toBe(rerun);
    expect(linter.lint().issues).toEqual([]);
  });

  test("a name that becomes shared is reported until one of the records is removed", () => {
    const linter = createLinter(recordSet([...rest, therapy({})]), { profile: "registered" });
    linter.update(therapy({ id: "therapy:late", names: [{ text: "Other 7", kind: "code" }] }));
    expect(linter.lint().issues.map(({ path }) => path)).toEqual([["records", 501, "names", 0, "text"]]);
    expect(linter.remove("therapy:other-7")).toBeLessThan(60);
    expect(linter.lint().issues).toEqual([]);
    expect(linter.remove("therapy:never-there")).toBe(0);
  });

  test("any sequence of changes gives the issues of a new linter", () => {
    const pool = recordSets.flatMap(({ records }) => records).filter(({ kind }) => kind !== "source");
    const variants: ModelRecord[] = [
      ...pool.slice(0, 24),
      ...pool.flatMap((record) =>
        record.kind === "therapy" ? [{ ...record, modificationSetting: "in_vivo" as const }] : [],
      ),
      ...pool.flatMap((record) =>
        record.kind === "trial" ? [{ ...record, therapies: ["therapy:x-101" as const] }] : [],
      ),
      ...pool.flatMap((record) =>
        "names" in record ? [{ ...record, names: [{ text: "Same", kind: "trade" as const }] }] : [],
      ),
      approval,
      started("2019"),
      started("2023"),
      therapy({}),
    ];
    const change = fc.record({ variant: fc.nat({ max: variants.length - 1 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const linter = createLinter(recordSet([]), { profile: "publishable" });
        const records = new Map<string, ModelRecord>();
        for (const { variant, remove } of changes) {
          const record = variants[variant]!;
          if (remove) {
            records.delete(record.id);
            linter.remove(record.id);
          } else {
            records.set(record.id, record);
            linter.update(record);
          }
        }
        const expected = lint(recordSet([...records.values()]), { profile: "publishable" }).issues;
        expect(linter.lint().issues.map(formatIssue)).toEqual(expected.map(formatIssue));
      }),
      { numRuns: 60 },
    );
  });
});
