import { describe, expect, it } from "vitest";
import { schemes } from "../entries/index.ts";

/** Assigned numbers, from Bioregistry's examples, the documentation of the schemes and public records. */
const assigned = {
  unii: ["3G6A5W338E", "R16CO5Y76E", "059QF0KO0R", "362O9ITL9D"],
  cas: ["50-00-0", "9001-32-5", "9002-04-4", "7732-18-5"],
  loinc: ["2951-2", "LL379-9", "LP14635-4", "LA6576-8"],
  orcid: ["0000-0002-5355-2576", "0000-0002-1825-0097", "0000-0002-1694-233X"],
  ror: ["03yrm5c26"],
  lei: ["HWUPKR0MPOU8FGXBT394"],
  snomed_ct: ["284196006", "22298006", "404684003"],
} as const;

describe.each(Object.entries(assigned))("%s", (key, ids) => {
  const scheme = schemes[key as keyof typeof assigned];

  it.each(ids)("accepts %s", (id) => {
    expect(scheme.is(id)).toBe(true);
  });

  it.each(ids)("reports the expected check digits of %s when its last digit is changed", (id) => {
    for (const other of "0123456789") {
      const wrong = id.slice(0, -1) + other;
      if (wrong === id) continue;
      const parsed = scheme.parse(wrong);
      expect(parsed).toMatchObject({ ok: false, issues: [{ code: "check_digit" }] });
      const issue = parsed.ok ? undefined : parsed.issues[0];
      if (issue?.code === "check_digit") expect(id.endsWith(issue.expected)).toBe(true);
    }
  });
});

it("finds the wrong check digit of a CAS number in a trial registry", () => {
  expect(schemes.cas.parse("125894-36-9")).toMatchObject({
    ok: false,
    issues: [{ code: "check_digit", expected: "2", span: { start: 10, end: 11 } }],
  });
});
