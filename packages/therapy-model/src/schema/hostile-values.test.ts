import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Therapy } from "../entries/index.ts";
import { formatIssue } from "./issue.ts";
import { predicate } from "./predicate.ts";
import { validate } from "./validate.ts";

const therapy = {
  kind: "therapy",
  id: "therapy:x",
  names: [{ text: "X-101", kind: "code" }],
  modality: "car_t",
};

function linesOf(value: unknown): string[] {
  const result = validate(Therapy, value);
  return result.ok ? [] : result.issues.map(formatIssue);
}

const named = (text: unknown): object => ({ ...therapy, names: [{ text, kind: "code" }] });

describe("ordinary JSON that cannot become a text", () => {
  test.each([
    '{"length":1000000000,"toString":1,"valueOf":1}',
    '{"length":{"toString":1}}',
    '{"length":{"valueOf":{}},"size":{"toString":1}}',
    '{"__proto__":{"toString":1},"length":-1}',
    '{"size":1,"then":1,"toJSON":1}',
  ])("%s is an object where a text is expected", (json) => {
    expect(linesOf(named(JSON.parse(json)))).toEqual([
      "names[0].text: expected a string, got an object [invalid_type]",
    ]);
    expect(linesOf({ ...therapy, names: JSON.parse(json) as unknown }).join()).toContain("[invalid_type]");
    expect(linesOf(JSON.parse(json)).join()).toContain("missing");
  });

  test("a check of another author's schema that compares such an object has an issue", () => {
    const schema = z.strictObject({ note: z.string().max(3) });
    const result = validate(schema, { note: { length: { toString: 1 } } });
    expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([
      "note.length: has the key toString or valueOf, which no record has [invalid_type]",
    ]);
  });

  test("the error of a check for plain data is thrown", () => {
    const schema = z.string().refine(() => {
      throw new TypeError("a mistake in the check");
    });
    expect(() => validate(schema, "x")).toThrow("a mistake in the check");
  });
});

describe("objects that are not data", () => {
  test("a getter that throws is an issue at its object", () => {
    const text = Object.defineProperty({}, "x", {
      enumerable: true,
      get() {
        throw new Error("from the getter");
      },
    });
    expect(linesOf(named(text))).toEqual([
      expect.stringMatching(/^names\[0\]\.text: cannot be read.*\[invalid_type\]$/),
    ]);
  });

  test("a revoked proxy is an issue", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(linesOf(proxy)).toEqual([expect.stringMatching(/^\(root\): cannot be read/)]);
    expect(linesOf({ ...therapy, names: proxy })).toEqual([expect.stringMatching(/^names: cannot be read/)]);
  });

  test("a value that changes while it is read is an issue", () => {
    let reads = 0;
    class Changing {
      readonly kind = "therapy";
      readonly id = "therapy:x";
      readonly names = therapy.names;
    }
    const value = Object.defineProperty(new Changing(), "modality", {
      enumerable: true,
      get: () => (reads++ === 0 ? 1 : "car_t"),
    });
    expect(linesOf(value)).toEqual([expect.stringContaining("returns other values each time")]);
  });

  test("inherited fields are missing, own fields of an instance are not", () => {
    expect(linesOf(Object.create(therapy))).toContain("kind: is missing; expected therapy [missing_field]");
    expect(predicate(Therapy)(Object.create(therapy))).toBe(false);
    const { kind, ...others } = therapy;
    expect(linesOf(Object.assign(Object.create({ kind }) as object, others))).toEqual([
      "kind: is missing; expected therapy [missing_field]",
    ]);
    expect(linesOf(Object.assign(Object.create({ note: 1 }) as object, therapy))).toEqual([]);
    expect(linesOf(Object.assign(Object.create(null) as object, therapy))).toEqual([]);
  });

  test.each([
    ["a typed array", new Uint8Array(3), "expected a string, got an object"],
    ["a symbol", Symbol("x"), "expected a string, got a symbol"],
    ["a function", () => "X-101", "expected a string, got a function"],
    ["a text object", Object("X-101"), "expected a string, got an object"],
    ["a bigint", 10n, "expected a string, got the bigint 10"],
  ])("%s is not a text", (_, value, message) => {
    expect(linesOf(named(value)).join()).toContain(message);
  });
});

describe("text that nobody sees", () => {
  test.each(["a\u2028b", "a\u2029b", "\u200b\u200b", "\u2060", "\u00ad", "\u3164", "\u2800\u200d", "\ufe0f"])(
    "%j is not a name",
    (text) => {
      expect(linesOf(named(text)).join()).toMatch(/is not one line of visible text.*\[invalid_format\]$/);
    },
  );

  test.each(["\u200bX", "é", "e\u0301", "क्ष", "通用名", "👩‍⚕️", "A\u00a0B"])("%j is a name", (text) => {
    expect(linesOf(named(text))).toEqual([]);
  });
});

test("an exclusive limit is outside of the range, an inclusive one is inside", () => {
  const [above, below] = [predicate(z.number().gt(2)), predicate(z.number().lt(5))];
  expect([2, 2.1].map(above)).toEqual([false, true]);
  expect([4.9, 5].map(below)).toEqual([true, false]);
  expect([1.9, 2].map(predicate(z.number().gte(2)))).toEqual([false, true]);
  expect([5, 5.1].map(predicate(z.number().lte(5)))).toEqual([true, false]);
});
