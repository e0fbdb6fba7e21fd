/** Linting: what is asked, what is let stand, and how little is asked again after a change. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { type Dossier, modelVersion } from "../dossier.ts";
import { dossiers } from "../dossiers.ts";
import { formatIssue, type Issue } from "../issue.ts";
import type { ModelRecord } from "../record.ts";
import type { Silence } from "../silence.ts";
import { event, therapy, trial } from "./example.ts";
import { lint } from "./lint.ts";
import { createLinter } from "./linter.ts";
import { groupRule, RuleError, rule } from "./rule.ts";

function dossier(records: readonly ModelRecord[], silences?: Silence[]): Dossier {
  return {
    kind: "dossier",
    modelVersion,
    id: "dossier:x",
    title: "X",
    records: [...records],
    ...(silences && { silences }),
  };
}

const said = {
  grades: { draft: "off", registered: "warning", publishable: "error" },
  why: "Why.",
  source: "test",
  passes: [],
  fails: [],
} as const;
const broken = therapy({ cells: [{ origin: "autologous", source: "cell_line" }] });
const ids = (issues: readonly Issue[]): (string | undefined)[] => issues.map((issue) => issue.rule);

describe("what is asked", () => {
  test("the profile decides whether a rule is asked and how bad it is", () => {
    const severity = (profile: "draft" | "registered"): unknown =>
      lint(dossier([broken]), { profile }).issues.map((issue) => issue.severity);
    expect(severity("draft")).toEqual(["warning"]);
    expect(severity("registered")).toEqual(["error"]);
  });

  test("an issue says where in the dossier, which rule, and with the code of all rules", () => {
    expect(lint(dossier([trial({}), broken]), { profile: "registered" }).issues).toEqual([
      {
        code: "broken_rule",
        severity: "error",
        path: ["records", 1, "cells", 0, "origin"],
        message: "is autologous, but cell_line is no cell of the patient; expected allogeneic",
        rule: "autologous_from_bank",
      },
    ]);
  });

  test("users grade rules otherwise, choose them, and add their own", () => {
    const grades = { autologous_from_bank: "off" } as const;
    expect(lint(dossier([broken]), { profile: "registered", grades }).issues).toEqual([]);
    const named = rule({
      ...said,
      id: "acme/named",
      title: "Named",
      of: ["therapy"],
      needs: ["delivery"],
      check({ delivery }, report) {
        report({ path: ["delivery"], message: `is ${delivery}` });
      },
    });
    const options = { profile: "registered", rules: [named] } as const;
    expect(lint(dossier([broken]), options).runs, "its field is missing").toBe(0);
    expect(ids(lint(dossier([therapy({ delivery: "none" })]), options).issues)).toEqual(["acme/named"]);
  });

  test("mistakes of the program throw", () => {
    const own = rule({ ...said, id: "not_in_the_catalogue", title: "X", of: ["trial"], needs: [], check: () => {} });
    expect(() => lint(dossier([]), { profile: "draft", rules: [own] })).toThrow(RuleError);
    expect(() => lint(dossier([]), { profile: "draft", grades: { autologus_from_bank: "off" } })).toThrow(RuleError);
    expect(() => rule({ ...own, id: "Bad Id", check: () => {} } as never)).toThrow(RuleError);
    expect(() => rule({ ...own, *check() {} } as never)).toThrow("must report before it returns");
    expect(() => rule({ ...own, async check() {} } as never)).toThrow("must report before it returns");
    const twice = rule({ ...said, id: "acme/x", title: "X", of: ["trial"], needs: [], check: () => {} });
    expect(() => lint(dossier([]), { profile: "draft", rules: [twice, { ...twice }] })).toThrow(
      "two rules have the id",
    );
  });
});

describe("what rules work out of a record", () => {
  test("is worked out once for all of them, and anew where the record changes", () => {
    let worked = 0;
    const nameOf = ({ id, delivery }: ModelRecord & { kind: "therapy" }): string => {
      worked++;
      return `${id} ${delivery}`;
    };
    const shared = ["acme/one", "acme/two"].map((id) =>
      rule({
        ...said,
        id,
        title: "Named",
        of: ["therapy"],
        needs: ["delivery"],
        check: (record, report, { derived }) => report({ path: ["delivery"], message: derived(record, nameOf) }),
      }),
    );
    const grouped = groupRule({
      ...said,
      id: "acme/grouped",
      title: "Grouped",
      of: ["therapy"],
      needs: [],
      groupBy: ({ id }) => [id],
      atLeast: 1,
      check: ([first], report, { derived }) =>
        report({ record: first!.id, path: [], message: derived(first!, nameOf) }),
    });
    const ten = Array.from({ length: 10 }, (_, index) => therapy({ id: `therapy:x-${index}`, delivery: "none" }));
    const options = { profile: "registered", rules: [...shared, grouped] } as const;
    const linter = createLinter(dossier(ten), options);
    const messages = (): string[][] => {
      const { issues } = linter.lint();
      return ten.map((_, at) => issues.flatMap(({ path, message }) => (path[1] === at ? [message] : [])));
    };
    expect(messages()).toEqual(ten.map(({ id }) => Array<string>(3).fill(`${id} none`)));
    expect(worked, "once for the two rules about records, once for the groups").toBe(20);
    linter.update({ ...ten[3]!, delivery: "in_vivo" });
    linter.update({ ...ten[4]!, delivery: "ex_vivo" });
    expect(messages().slice(2, 5)).toEqual(
      ["x-2 none", "x-3 in_vivo", "x-4 ex_vivo"].map((text) => Array<string>(3).fill(`therapy:${text}`)),
    );
  });
});

describe("a rule that breaks off", () => {
  test("is an issue that names it, whatever it throws and wherever", () => {
    const thrown = fc.oneof(
      fc.string().map((text) => new Error(text)),
      fc.anything(),
      fc.constant({
        toString: () => {
          throw new Error("no words");
        },
      }),
    );
    fc.assert(
      fc.property(thrown, fc.nat({ max: 3 }), (what, place) => {
        const fail = (): never => {
          throw what;
        };
        const one = rule({
          ...said,
          id: "acme/fails",
          title: "Fails",
          of: ["therapy"],
          needs: [],
          check:
            place === 0
              ? fail
              : (_, report) => {
                  report({ path: ["names"], message: "is first" });
                  if (place === 1) fail();
                  report((place === 2 ? undefined : { path: 7 }) as never);
                },
        });
        const { issues } = lint(dossier([broken]), { profile: "registered", rules: [one] });
        expect(issues.at(-1)).toMatchObject({
          code: "failed_rule",
          severity: "error",
          rule: "acme/fails",
          path: ["records", 0],
        });
      }),
    );
  });

  test("also where it groups records, and a silence does not hide it", () => {
    const one = groupRule({
      ...said,
      id: "acme/groups",
      title: "Groups",
      of: ["therapy"],
      needs: [],
      groupBy: (): string[] => {
        throw new TypeError("no key");
      },
      atLeast: 2,
      check: () => {},
    });
    const silences = [{ rule: "acme/groups", record: "therapy:x-101", reason: "known" }] as const;
    const { issues } = lint(dossier([broken]), { profile: "registered", rules: [one], silences });
    expect(issues.map(({ code, message }) => [code, message])).toContainEqual([
      "failed_rule",
      "could not be held against the rule: TypeError: no key",
    ]);
  });
});

describe("silences", () => {
  const silence = (more: Partial<Silence>): Silence => ({
    rule: "autologous_from_bank",
    record: "therapy:x-101",
    reason: "The line was made from the one patient who is treated.",
    ...more,
  });

  test("let a finding stand in a record or beneath a field", () => {
    for (const path of [undefined, "/cells", "/cells/0/origin"] as const) {
      const { issues, silenced } = lint(dossier([broken], [silence({ path })]), { profile: "registered" });
      expect([issues, ids(silenced)]).toEqual([[], ["autologous_from_bank"]]);
    }
  });

  test("are issues themselves where they cover nothing", () => {
    for (const more of [
      { path: "/cells/1" },
      { path: "/cell" },
      { record: "therapy:y" },
      { rule: "no_such_rule" },
    ] as const) {
      const { issues } = lint(dossier([broken], [silence(more)]), { profile: "registered" });
      expect(issues.at(-1)).toMatchObject({
        code: "unused_silence",
        severity: "warning",
        path: ["silences", 0],
        fix: { kind: "remove" },
      });
    }
  });

  test("say nothing where the rule was not asked", () => {
    const grades = { autologous_from_bank: "off" } as const;
    expect(lint(dossier([broken], [silence({})]), { profile: "registered", grades }).issues).toEqual([]);
    expect(
      lint(dossier([therapy({})], [silence({ rule: "acme/elsewhere" })]), { profile: "registered" }).issues,
    ).toEqual([]);
  });
});

describe("after a change", () => {
  const rest = Array.from({ length: 500 }, (_, index) =>
    therapy({ id: `therapy:other-${index}`, names: [{ text: `Other ${index}`, kind: "code" }], delivery: "ex_vivo" }),
  );
  const approval = event({
    milestone: "marketing_authorization_granted",
    date: { value: "2022-02-28", type: "actual" },
    trials: ["trial:x-101-1"],
  });
  const began = (value: "2019" | "2023"): ModelRecord =>
    trial({ therapies: ["therapy:x-101"], dates: { start: { value, type: "actual" } } });

  test("what did not read the record is not asked again", () => {
    const linter = createLinter(dossier([...rest, therapy({}), began("2019"), approval]), { profile: "registered" });
    const all = linter.lint().runs;
    expect(all).toBeGreaterThan(2000);
    const asked = linter.update(began("2023"));
    expect(asked, "the trial's own rules, and those of the approval that read it").toBeLessThan(60);
    expect(ids(linter.lint().issues)).toEqual(["approval_before_trial"]);
    expect(linter.lint().runs).toBe(all + asked);
    expect(linter.update(began("2019"))).toBe(asked);
    expect(linter.lint().issues).toEqual([]);
  });

  test("a record that comes to share a name is found, and one that leaves lets go", () => {
    const linter = createLinter(dossier([...rest, therapy({})]), { profile: "registered" });
    linter.update(therapy({ id: "therapy:late", names: [{ text: "Other 7", kind: "code" }] }));
    expect(linter.lint().issues.map(({ path }) => path)).toEqual([["records", 501, "names", 0, "text"]]);
    expect(linter.remove("therapy:other-7")).toBeLessThan(60);
    expect(linter.lint().issues).toEqual([]);
    expect(linter.remove("therapy:never-there")).toBe(0);
  });

  test("any sequence of changes says what linting anew says", () => {
    const pool = dossiers.flatMap(({ records }) => records).filter(({ kind }) => kind !== "source");
    const variants: ModelRecord[] = [
      ...pool.slice(0, 24),
      ...pool.flatMap((record) => (record.kind === "therapy" ? [{ ...record, delivery: "in_vivo" as const }] : [])),
      ...pool.flatMap((record) =>
        record.kind === "trial" ? [{ ...record, therapies: ["therapy:x-101" as const] }] : [],
      ),
      ...pool.flatMap((record) =>
        "names" in record ? [{ ...record, names: [{ text: "Same", kind: "trade" as const }] }] : [],
      ),
      approval,
      began("2019"),
      began("2023"),
      therapy({}),
    ];
    const change = fc.record({ variant: fc.nat({ max: variants.length - 1 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const linter = createLinter(dossier([]), { profile: "publishable" });
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
        const anew = lint(dossier([...records.values()]), { profile: "publishable" }).issues;
        expect(linter.lint().issues.map(formatIssue)).toEqual(anew.map(formatIssue));
      }),
      { numRuns: 60 },
    );
  });
});
