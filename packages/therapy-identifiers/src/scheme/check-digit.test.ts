import { describe, expect, it } from "vitest";
import { schemes } from "../entries/index.ts";
import { crockford9710, mod9710, verhoeff } from "./check-digit.ts";

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

describe("two check digits of ISO 7064 MOD 97-10", () => {
  /** The remainder of an identifier whose letters are numbers of two digits. */
  const remainder = (id: string): bigint =>
    BigInt(id.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;

  it("leave the remainder 1, with a zero before a single digit", () => {
    const expected = Array.from({ length: 200 }, (_, index) => {
      const payload = `5493${String(index).padStart(3, "0")}ABCDEZ90XYK`;
      const digits = mod9710(`${payload}!!`)!.expected;
      expect(remainder(payload + digits)).toBe(1n);
      return digits;
    });
    expect(expected.every((digits) => /^\d\d$/.test(digits))).toBe(true);
    expect(expected.some((digits) => digits.startsWith("0"))).toBe(true);
  });

  it("are two digits for each ROR identifier", () => {
    const expected = Array.from({ length: 200 }, (_, index) => {
      const payload = `0${String(index).padStart(3, "0")}yrm`;
      const value = [...payload].reduce(
        (sum, char) => sum * 32n + BigInt("0123456789abcdefghjkmnpqrstvwxyz".indexOf(char)),
        0n,
      );
      const digits = crockford9710(`${payload}!!`)!.expected;
      expect((value * 100n + BigInt(digits)) % 97n).toBe(1n);
      return digits;
    });
    expect(expected.every((digits) => digits.length === 2)).toBe(true);
    expect(expected.some((digits) => digits.startsWith("0"))).toBe(true);
  });
});

describe("the Verhoeff digit", () => {
  const isValid = (id: string): boolean => verhoeff(id) === undefined;
  const completed = (digits: string): string[] => [..."0123456789"].map((last) => digits + last).filter(isValid);

  it("is one for each number, and detects each wrong digit and each pair that is swapped", () => {
    for (let number = 0; number < 1000; number++) {
      const [id, ...others] = completed(String(number).padStart(3, "0"));
      expect(id, String(number)).toBeDefined();
      expect(others).toEqual([]);
      for (let at = 0; at < 4; at++) {
        for (const digit of "0123456789") {
          const changed = id!.slice(0, at) + digit + id!.slice(at + 1);
          if (changed !== id) expect(isValid(changed)).toBe(false);
        }
        const swapped = id!.slice(0, at) + (id![at + 1] ?? "") + id![at]! + id!.slice(at + 2);
        if (swapped !== id && at < 3) expect(isValid(swapped)).toBe(false);
      }
    }
  });
});
