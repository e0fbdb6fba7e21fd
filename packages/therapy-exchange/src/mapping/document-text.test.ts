import { describe, expect, test } from "vitest";
import { adapters } from "../../test/adapters.ts";
import { decimalLeaves, numberText, textWithNumbers } from "../../test/exact-numbers.ts";
import { dice } from "../../test/mutate.ts";
import { formatDocument, parseDocument } from "./document-text.ts";
import { ExactNumber } from "./exact-number.ts";

/** `EXACT_NUMBERS=20000` makes so many documents of each adapter. */
const perAdapter = Number(process.env["EXACT_NUMBERS"] ?? 200);

describe("a number that a double would change keeps its text", () => {
  test.each([
    "9007199254740993",
    "12345678901234567890",
    "1e400",
    "-0",
    "-0.0",
    "-0e5",
    "1e-400",
    "0.12345678901234567890123",
  ])("%s", (number) => {
    for (const text of [`{"a":${number}}`, `[1,${number}]`, number, `{"a":{"b":[${number}]},"c":"${number}"}`]) {
      expect(formatDocument(parseDocument(text))).toBe(text);
    }
    expect(parseDocument(number)).toEqual(new ExactNumber(number));
  });

  test.each([
    "0",
    "0.1",
    "1e3",
    "1.50",
    "100000000000000000000000",
    "9007199254740991",
    "0e5",
    "-1",
    "1.7976931348623157e308",
  ])("%s is an ordinary number", (number) => {
    expect(parseDocument(`{ "a": ${number} }`)).toEqual({ a: Number(number) });
  });

  test("numbers inside texts and keys are not numbers", () => {
    const text = String.raw`{"1e400":": 1e400","\\":"\\\", -0","a":[": 12345678901234567890\\",-0,{"__proto__":1e999}]}`;
    expect(formatDocument(parseDocument(text))).toBe(text);
    expect(() => parseDocument("{")).toThrow(SyntaxError);
    expect(() => parseDocument("[1e400,]")).toThrow(SyntaxError);
  });

  test("a document with deep nesting is parsed as by JSON.parse", () => {
    const text = `${"[".repeat(5000)}1e400${"]".repeat(5000)}`;
    expect(() => parseDocument(text)).not.toThrow();
  });

  test("random numbers keep their decimal values", () => {
    const roll = dice(26);
    for (let index = 0; index < 5000; index++) {
      const text = `{"a":[${numberText(roll)},${numberText(roll)}]}`;
      expect(decimalLeaves(formatDocument(parseDocument(text)))).toEqual(decimalLeaves(text));
    }
  });
});

describe.each(adapters.map((each) => [each.name, each] as const))("%s", (name, { adapter, invented }) => {
  test("extreme numbers are unmapped, and the round trip has their decimal values", () => {
    const roll = dice(2026);
    let read = 0;
    let exact = 0;
    for (let index = 0; index < perAdapter; index++) {
      const text = textWithNumbers(invented[index % invented.length] as object, roll);
      const result = adapter.read(parseDocument(text));
      if (!result.ok) continue;
      read++;
      exact += Object.values(result.unmapped).filter((value) => value instanceof ExactNumber).length;
      const unmapped = parseDocument(formatDocument(result.unmapped)) as typeof result.unmapped;
      const value = JSON.parse(JSON.stringify(result.value)) as never;
      const written = formatDocument(adapter.write(value, unmapped));
      expect(decimalLeaves(written), `${name}, document ${index}`).toEqual(decimalLeaves(text));
    }
    if (perAdapter > 1000) console.log(`${name}: ${perAdapter} documents, ${read} read, ${exact} exact numbers`);
    expect(read).toBeGreaterThan(perAdapter / 10);
    expect(exact).toBeGreaterThan(0);
  });
});
