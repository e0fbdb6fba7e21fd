import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/entries/issues.ts";
import { isTherapy, validateTherapy } from "../../src/entries/validators/therapy.ts";
import { isTrial, validateTrial } from "../../src/entries/validators/trial.ts";
import { differences } from "./agreement.ts";

const therapy = {
  kind: "therapy",
  id: "therapy:x",
  names: [{ text: "X-101", kind: "code" }],
  modality: "car_t",
};

function linesOf(value: unknown): string[] {
  const result = validateTherapy(value);
  return result.ok ? [] : result.issues.map(formatIssue);
}

describe("values that are not data", () => {
  test("a getter that throws is an issue at its object", () => {
    const name = Object.defineProperty({ kind: "code" }, "text", {
      enumerable: true,
      get() {
        throw new Error("from the getter");
      },
    });
    expect(isTherapy({ ...therapy, names: [name] })).toBe(false);
    expect(linesOf({ ...therapy, names: [name] })).toEqual([expect.stringMatching(/^names\[0\]: cannot be read/)]);
  });

  test("a revoked proxy is an issue", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isTherapy(proxy)).toBe(false);
    expect(linesOf(proxy)).toEqual([expect.stringMatching(/^\(root\): cannot be read/)]);
  });

  test("a cyclic value is nested too deeply", () => {
    const criterion: { kind: string; criteria: unknown[] } = { kind: "all_of", criteria: [] };
    criterion.criteria.push(criterion);
    const trial = { kind: "trial", id: "trial:x", eligibility: { expression: criterion } };
    expect(isTrial(trial)).toBe(false);
    const result = validateTrial(trial);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["too_deep"]);
  });

  test("only own fields are data", () => {
    expect(isTherapy(Object.create(therapy))).toBe(false);
    expect(isTherapy(Object.assign(Object.create({ note: 1 }) as object, therapy))).toBe(true);
    expect(isTherapy(Object.assign(Object.create(null) as object, therapy))).toBe(true);
    expect(differences("therapy", Object.create(therapy))).toEqual([]);
  });

  test.each([
    ["undefined", undefined],
    ["a symbol", Symbol("x")],
    ["a bigint", 1n],
    ["a function", () => therapy],
    ["a map", new Map([["kind", "therapy"]])],
    ["a typed array", new Uint8Array(2)],
    ["NaN", Number.NaN],
    ["an object with the key toString", { ...therapy, toString: 1 }],
    ["an object with the key __proto__", JSON.parse('{"__proto__": {"kind": "therapy"}, "kind": "therapy"}')],
    ["a text object", { ...therapy, names: [{ text: Object("X"), kind: "code" }] }],
    ["a list with a hole", { ...therapy, names: Array(1) }],
    ["an object with a length", { ...therapy, names: { length: 1 } }],
  ])("%s has the issues of validate", (_, value) => {
    expect(differences("therapy", value)).toEqual([]);
    expect(differences("trial", value)).toEqual([]);
    expect(differences("record", value)).toEqual([]);
  });

  test("an object with a million unknown fields has a limited number of issues", () => {
    const value = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field${index}`, index]));
    const result = validateTherapy(value);
    expect(result.ok ? [] : result.issues).toHaveLength(10_001);
  });
});
