/** Records are divided correctly, whatever the chunks. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementSplitter } from "./element-splitter.ts";

interface Split {
  readonly pieces: readonly { readonly text: string; readonly line: number; readonly column: number }[];
  readonly problems: readonly string[];
}

function split(content: string | Uint8Array, size = 7, limit = 1_000_000): Split {
  const pieces: { text: string; line: number; column: number }[] = [];
  const problems: string[] = [];
  const splitter = elementSplitter(
    limit,
    ({ bytes, line, column }) => pieces.push({ text: bytes.toString(), line, column }),
    ({ message, line, column }) => problems.push(`${line}:${column} ${message}`),
  );
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size));
  splitter.end();
  return { pieces, problems };
}

function textsOf({ pieces }: Split): string[] {
  return pieces.map(({ text }) => text);
}

const size = fc.integer({ min: 1, max: 40 });
const indent = fc.constantFrom(undefined, 1, "\t", "\n", "\r\n  ");

describe("elementSplitter", () => {
  test("returns the members of any list and their locations", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), indent, size, (list, space, chunk) => {
        const text = JSON.stringify(list, undefined, space);
        const found = split(text, chunk);
        expect(textsOf(found).map((member): unknown => JSON.parse(member))).toEqual(JSON.parse(text));
        expect(found.problems).toEqual([]);
        const lines = text.split("\n");
        for (const { text: member, line, column } of found.pieces) {
          expect(lines[line - 1]!.slice(column - 1).startsWith(member.split("\n")[0]!)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("returns consecutive values", () => {
    fc.assert(
      fc.property(fc.array(fc.object()), indent, size, (values, space, chunk) => {
        const text = values.map((value) => JSON.stringify(value, undefined, space)).join(" \n");
        const found = split(text, chunk);
        expect(textsOf(found).map((member): unknown => JSON.parse(member))).toEqual(
          values.map((value): unknown => JSON.parse(JSON.stringify(value))),
        );
        expect(found.problems).toEqual([]);
      }),
    );
  });

  test("accepts any bytes, and the result does not depend on the chunks", () => {
    const letters = fc.constantFrom(...'[]{},:"\\ \n1aé🧬'.split(/(?:)/u));
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(letters).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(anything, size, (content, chunk) => {
        const whole = split(content, 1_000_000);
        expect(split(content, chunk).pieces).toEqual(whole.pieces);
      }),
      { numRuns: 5000 },
    );
  });

  test("reports missing and unexpected commas and ends", () => {
    expect(split("[{} {}]").problems).toEqual(["1:5 expected a comma between two records of the list"]);
    expect(split("[{},]").problems).toEqual(["1:5 unexpected comma before ]; remove it"]);
    expect(split("[{},,{}]").problems).toEqual(["1:5 expected a record, found ,"]);
    expect(split("[{}]\n[{}]").problems).toEqual(["2:1 unexpected content after the end of the list"]);
    expect(split("[{},").problems).toEqual(["1:5 the text ends inside the list of records; it may be truncated"]);
    expect(split("[{},\n5").problems).toEqual(["2:2 the text ends inside the list of records; it may be truncated"]);
    // A truncated record is reported by its reader.
    expect(split('[{},{"a"').problems).toEqual([]);
  });

  test("finds the next record after a line break inside a text", () => {
    const [first, last] = ['  {"a": "cut', '  {"b": [\n  {"c": 1}]}'];
    const { pieces } = split(`[\n${first}\n "x": {"y": 1},\n${last}\n]`);
    expect(pieces).toEqual([
      { text: '{"a": "cut', line: 2, column: 3 },
      { text: last.trim(), line: 4, column: 3 },
    ]);
  });

  test("skips a record that is larger than the limit, and counts its lines", () => {
    const { pieces, problems } = split(`[{"a": 1},\n {"b": "é${"x".repeat(50)}",\n"c": 1}, {"d": 1}]`, 7, 20);
    expect(pieces).toEqual([
      { text: '{"a": 1}', line: 1, column: 2 },
      { text: '{"d": 1}', line: 3, column: 10 },
    ]);
    expect(problems).toEqual(["2:2 the record is larger than 64 MiB"]);
  });
});
