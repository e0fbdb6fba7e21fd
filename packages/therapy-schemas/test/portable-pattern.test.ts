/** The patterns of the JSON Schemas mean what those of the model mean, also in other languages. */
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ModelRecord, type Issue, validate } from "@org/therapy-model";
import { portablePattern } from "../scripts/portable-pattern.ts";

const oneLine = String.raw`^(?!\s)(?=[\p{Cf}\p{M}\p{Zs}]*[^\p{Cf}\p{M}\p{Zs}]|$)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*(?<!\s)$`;

/** Characters at which classes differ, beside any other. */
const character = fc.oneof(
  fc.constantFrom(
    ...'aZ_5 -.:/"<>\t\n\r\v\f\u001C\u001F\u0085\u00A0\u00AD\u200B\u2028\u2029\u3000\uFEFF٣é细🧬\u{E0041}',
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(""));

/** Accepted by the portable pattern alone: invisible texts and lone surrogates. */
const isInvisible = (value: string): boolean => /^[\p{Cf}\p{M}\p{Zs}\u115F\u1160\u2800\u3164\uFFA0\s]+$/u.test(value);

describe("a portable pattern", () => {
  const patterns = [
    String.raw`^[\w.-]+$`,
    String.raw`^MONDO:\d{7}$`,
    String.raw`^\S(?:.*\S)?$`,
    String.raw`^https?:\/\/[^\s/"<>\p{Cc}\p{Cf}\p{Cs}]+(?:\/[^\s"<>\p{Cc}\p{Cf}\p{Cs}]*)?$`,
    oneLine,
  ];

  test.each(patterns)("accepts what the pattern accepts: %s", (pattern) => {
    const [model, portable] = [new RegExp(pattern, "u"), new RegExp(portablePattern(pattern), "u")];
    const property = fc.property(text, (value) => {
      const well = value.replaceAll(/\p{Cs}/gu, "\uFFFD");
      if (model.test(well)) expect(portable.test(well)).toBe(true);
      else if (!isInvisible(well)) expect(portable.test(well)).toBe(false);
    });
    fc.assert(property, { numRuns: 3000, seed: 20_261_129 });
  });

  test("has no class of its own and looks nowhere else", () => {
    expect(portablePattern(String.raw`^\d[\d.]+\S$`)).toMatch(/^\^\[0-9\]\[0-9\.\]\+\[\^/);
    expect(() => portablePattern("^(?=a)b$")).toThrow(RangeError);
    expect(() => portablePattern(String.raw`^\p{L}$`)).toThrow(RangeError);
  });
});

test("every pattern of the published schemas is portable", () => {
  const folder = new URL("../json-schema/", import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const patterns = texts.flatMap((json) =>
    [...json.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(([, value]) => JSON.parse(value!) as string),
  );
  expect(patterns.length).toBeGreaterThan(50);
  for (const pattern of patterns) expect(pattern).not.toMatch(/\\[pudws]|\(\?[=!<]/i);
});

test("the model rejects what the schemas accept: an invisible text and a lone surrogate", () => {
  for (const title of ["\u3164", "a\uD800"]) {
    const result = validate(ModelRecord, { kind: "trial", id: "trial:x", type: "interventional", title });
    const issues: readonly Issue[] = result.ok ? [] : result.issues;
    expect(issues.map(({ code }) => code)).toEqual(["invalid_format"]);
  }
});
