/** Predicates of schemas: each form of schema and check, at its limits, without a run of the parser of zod. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { maximumDepth } from "./nesting.ts";
import { predicate } from "./predicate.ts";

/** A schema, and those within it and their checks, whose parser throws if it runs. */
function withoutParser<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const { run, parse } = { run: failing, parse: failing };
  Object.assign(schema._zod, { run, parse });
  for (const check of schema._zod.def.checks ?? []) Object.assign(check._zod, { check: failing });
  return schema;
}

function failing(): never {
  throw new Error("the parser ran");
}

type Case = readonly [
  name: string,
  make: (part: <Schema extends z.core.$ZodType>(schema: Schema) => Schema) => z.core.$ZodType,
  valid: readonly unknown[],
  invalid: readonly unknown[],
];

const anything = [undefined, null, true, 0, 1.5, NaN, "", "x", [], ["x"], {}, { a: "x" }];
const without = (...values: readonly unknown[]): readonly unknown[] =>
  anything.filter((each) => !values.includes(each));

const types: readonly Case[] = [
  ["a text", () => z.string(), ["", "x"], without("", "x")],
  ["a number", () => z.number(), [0, -1.5], [...without(0, 1.5), Infinity, -Infinity]],
  ["true or false", () => z.boolean(), [true, false], without(true)],
  ["one literal", () => z.literal("x"), ["x"], without("x")],
  ["two literals", () => z.literal(["x", 1.5]), ["x", 1.5], without("x", 1.5)],
  ["an enumeration", () => z.enum(["x", "y", "z"]), ["x", "y", "z"], without("x")],
  ["an optional text", (part) => z.optional(part(z.string())), [undefined, "", "x"], without(undefined, "", "x")],
  ["a list", (part) => z.array(part(z.string())), [[], ["x"], ["x", "y"]], [["x", 1], [1, "x"], [undefined]]],
  ["an alternative", (part) => z.union([part(z.string()), part(z.number())]), ["x", 1], [true, null, []]],
];

const checks: readonly Case[] = [
  ["a pattern", () => z.string().regex(/^a+$/), ["a", "aa"], ["", "b", 1]],
  ["a minimum length", () => z.string().min(2), ["ab", "abc"], ["", "a", undefined, ["a", "b"]]],
  ["a maximum length", () => z.string().max(2), ["", "ab"], ["abc", ["a"]]],
  ["two checks", () => z.string().min(2).max(3), ["ab", "abc"], ["a", "abcd", ["a", "b"]]],
  ["three checks", () => z.string().min(2).max(4).regex(/a/), ["ab", "abcd"], ["a", "abcda", "bb", ["a", "b"]]],
  [
    "five checks",
    () => z.string().min(2).max(6).regex(/a/).regex(/b/).regex(/c/),
    ["abc", "cbaabc"],
    ["", "a", "abcabca", "bbc", "aac", "aab", ["a", "b", "c"]],
  ],
  ["a least number", () => z.number().gte(2), [2, 3], [1.999, "2"]],
  ["a number above another", () => z.number().gt(2), [2.001, 3], [2, 1]],
  ["a greatest number", () => z.number().lte(2), [2, 1], [2.001]],
  ["a number below another", () => z.number().lt(2), [1.999, 1], [2, 3]],
  ["an integer", () => z.number().check(z.int()), [0, 2 ** 53 - 1], [0.5, 2 ** 53]],
  ["a list of a length", () => z.array(z.string()).min(1).max(2), [["x"], ["x", "y"]], [[], ["x", "y", "z"], "x"]],
  ["a condition", () => z.string().refine((text) => text === "x"), ["x"], ["y", 1]],
];

const objects: readonly Case[] = [
  [
    "an object",
    (part) => z.strictObject({ a: part(z.string()), b: z.optional(part(z.number())) }),
    [{ a: "x" }, { a: "x", b: 1 }, { b: 1, a: "x" }, { a: "x", b: undefined }],
    [{}, { b: 1 }, { a: 1 }, { a: "x", b: "x" }, { a: "x", c: 1 }, { a: "x", b: 1, c: 1 }, { b: "x", a: 1 }],
  ],
  [
    "an object without a required field",
    (part) => z.strictObject({ a: z.optional(part(z.string())) }),
    [{}, { a: "x" }, { a: undefined }, Object.create(null)],
    [undefined, null, "", true, 1, [], ["x"], { b: 1 }],
  ],
  [
    "an object told apart by its kind",
    (part) =>
      z.discriminatedUnion("kind", [
        part(z.strictObject({ kind: z.literal("a"), x: z.string() })),
        part(z.strictObject({ kind: z.enum(["b", "c"]), y: z.number() })),
      ]),
    [
      { kind: "a", x: "" },
      { kind: "b", y: 1 },
      { y: 1, kind: "c" },
    ],
    [undefined, null, "a", [], {}, { kind: "a", y: 1 }, { kind: "b", x: "" }, { kind: "d" }, { kind: "a" }],
  ],
];

test.each([...types, ...checks, ...objects])(
  "%s is tested as by zod, without its parser",
  (_, make, valid, invalid) => {
    const isValid = predicate(withoutParser(make(withoutParser)));
    const original = make((part) => part);
    // Twice, because a predicate may remember what it has seen.
    for (const value of [...invalid, ...valid, ...valid, ...invalid]) {
      expect([value, isValid(value)]).toEqual([value, valid.includes(value)]);
      expect([value, z.safeParse(original, value).success]).toEqual([value, valid.includes(value)]);
    }
  },
);

test.each([
  ["a number format", () => z.int(), [1, 2 ** 53 - 1], [1.5, "1"]],
  ["a number format as a check", () => z.number().check(z.int32()), [1], [1.5, 2 ** 40]],
  ["a multiple", () => z.number().multipleOf(5), [5, 10], [6]],
  ["a format of texts", () => z.url(), ["https://example.org/"], ["x", 1]],
  ["a list of one length", () => z.array(z.string()).length(2), [["x", "y"]], [["x"], ["x", "y", "z"]]],
  ["an object with other fields", () => z.looseObject({ a: z.string() }), [{ a: "x", b: 1 }], [{ b: 1 }]],
  [
    "a condition on an object",
    () => z.strictObject({ a: z.number() }).refine(({ a }) => a > 1),
    [{ a: 2 }],
    [{ a: 1 }],
  ],
] as const)("%s is tested by zod", (_, make, valid, invalid) => {
  const isValid = predicate(make());
  for (const value of valid) expect(isValid(value)).toBe(true);
  for (const value of invalid) expect(isValid(value)).toBe(false);
});

test("the predicate of a schema is made once", () => {
  const schema = z.string();
  expect(predicate(schema)).toBe(predicate(schema));
  expect(predicate(z.string())).not.toBe(predicate(schema));
});

describe("nesting", () => {
  const within = (levels: number, wrap: (inner: z.core.$ZodType) => z.core.$ZodType): z.core.$ZodType => {
    let schema: z.core.$ZodType = z.string();
    for (let level = 0; level < levels; level++) schema = withoutParser(wrap(schema));
    return schema;
  };
  const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
    let value: unknown = "x";
    for (let level = 0; level < levels; level++) value = wrap(value);
    return value;
  };
  const inObject = (inner: unknown): unknown => ({ kind: "x", a: inner });
  const objectOf = (inner: z.core.$ZodType): z.core.$ZodType => z.strictObject({ kind: z.literal("x"), a: inner });
  const ofClass = (inner: unknown): unknown => Object.assign(Object.create({ b: 1 }) as object, inObject(inner));
  const unionOf = (inner: z.core.$ZodType): z.core.$ZodType =>
    z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("x"), a: inner })]);

  test.each([
    ["lists", (inner: z.core.$ZodType) => z.array(inner), (inner: unknown) => [inner]],
    ["objects", objectOf, inObject],
    ["objects of a class", objectOf, ofClass],
    ["optional objects", (inner: z.core.$ZodType) => z.optional(objectOf(inner)), inObject],
    ["alternatives", (inner: z.core.$ZodType) => z.union([z.number(), objectOf(inner)]), inObject],
    ["objects told apart by their kind", unionOf, inObject],
    ["checked lists", (inner: z.core.$ZodType) => z.array(inner).min(1), (inner: unknown) => [inner]],
    ["lists with two checks", (inner: z.core.$ZodType) => z.array(inner).min(1).max(9), (inner: unknown) => [inner]],
    [
      "lists with three checks",
      (inner: z.core.$ZodType) => z.array(inner).min(1).max(9).min(0),
      (inner: unknown) => [inner],
    ],
  ])("of %s is valid up to the maximum depth", (_, wrapSchema, wrap) => {
    for (const levels of [1, 2, maximumDepth]) {
      expect(predicate(within(levels, wrapSchema))(nested(levels, wrap))).toBe(true);
    }
    expect(predicate(within(maximumDepth + 1, wrapSchema))(nested(maximumDepth + 1, wrap))).toBe(false);
  });

  test("of a recursive schema is valid, and a mistake at any level is found", () => {
    const Tree: z.ZodType = z.strictObject({
      get of() {
        return z.array(Tree).optional();
      },
    });
    const isTree = predicate(Tree);
    const deep = (levels: number, leaf: unknown): unknown => (levels === 0 ? leaf : { of: [deep(levels - 1, leaf)] });
    expect([0, 1, 5, 49].map((levels) => isTree(deep(levels, {})))).toEqual([true, true, true, true]);
    expect([0, 1, 5, 49].map((levels) => isTree(deep(levels, { x: 1 })))).toEqual([false, false, false, false]);
    expect(isTree(deep(60, {}))).toBe(false);
  });
});

test("inherited fields are ignored", () => {
  const isValid = predicate(z.strictObject({ a: z.string(), b: z.optional(z.number()) }));
  expect(isValid(Object.create({ a: "x" }))).toBe(false);
  expect(isValid(Object.assign(Object.create({ c: 1 }) as object, { a: "x" }))).toBe(true);
  expect(isValid(Object.assign(Object.create({ c: 1 }) as object, { b: 1 }))).toBe(false);
  expect(isValid(Object.assign(Object.create({ c: 1 }) as object, { a: "x", b: 1, d: 1 }))).toBe(false);
});

describe("a text that was valid", () => {
  test("is not matched again while it repeats", () => {
    let runs = 0;
    const pattern = /^a+$/;
    pattern.test = (text) => {
      runs++;
      return RegExp.prototype.test.call(pattern, text);
    };
    const isValid = predicate(z.string().regex(pattern));
    expect(["a", "a", "a", "aa", "aa", "a", "b", "b"].map(isValid)).toEqual([
      ...Array.from({ length: 6 }, () => true),
      false,
      false,
    ]);
    expect(runs).toBe(5);
  });

  test("is tested again if a condition may have changed, and so is a list", () => {
    let isOpen = true;
    const isValid = predicate(
      z
        .string()
        .min(1)
        .refine(() => isOpen),
    );
    expect(isValid("x")).toBe(true);
    isOpen = false;
    expect(isValid("x")).toBe(false);
    const list = ["x"];
    const isList = predicate(z.array(z.string()).min(1));
    expect(isList(list)).toBe(true);
    list.pop();
    expect(isList(list)).toBe(false);
  });
});

test("a pattern with a state is matched by zod", () => {
  const isValid = predicate(z.string().regex(/a/g));
  expect(["xa", "ya", "za", "wa"].map(isValid)).toEqual([true, true, true, true]);
});

test.each([
  ["condition", () => z.string().refine(async () => Promise.resolve(true))],
  ["check", () => z.string().check(async () => Promise.resolve())],
])("an asynchronous %s is a mistake of the programmer", (_, make) => {
  expect(() => predicate(make())("x")).toThrow(new TypeError("a schema with asynchronous checks has no predicate"));
});
