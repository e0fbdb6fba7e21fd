/** Reading never throws, whatever the bytes and the chunks. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDocument } from "../checking/located-issue.ts";
import { readChunks, readingLimits, type ReadDocument, type ReadingLimits } from "./document.ts";

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(Buffer.from(bytes.subarray(at, at + size)));
  }
}

async function read(
  content: string | Uint8Array,
  limits: ReadingLimits = readingLimits,
  size = 7,
): Promise<ReadDocument[]> {
  const readings: ReadDocument[] = [];
  for await (const reading of readChunks(chunksOf(Buffer.from(content), size), false, limits)) readings.push(reading);
  return readings;
}

const values = (readings: readonly ReadDocument[]): unknown[] =>
  readings.map(({ document, problem }) => document?.value ?? problem?.code);

describe("reading", () => {
  test("arbitrary bytes give documents or problems, with locations in the text", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "grapheme" }).map((text) => Buffer.from(text)),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
      fc.array(fc.jsonValue()).map((all) => Buffer.from(all.map((value) => JSON.stringify(value)).join("\n"))),
      fc
        .tuple(
          fc.constantFrom("therapy", "trial", "record_set", "platform", "source"),
          fc.object({ withNullPrototype: false }),
        )
        .map(([kind, fields]) => Buffer.from(JSON.stringify({ ...fields, kind }))),
      fc.string().map((text) => Buffer.from(text, "utf16le")),
    );
    const limits = { bytes: 200, values: 50 };
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 64 }), async (content, size) => {
        const readings = await read(content, limits, size);
        expect(readings.length).toBeGreaterThan(0);
        for (const { document, problem } of readings) {
          if (document === undefined) {
            expect(problem.message).not.toBe("");
            expect(problem.line ?? 1).toBeGreaterThan(0);
          } else {
            const { issues, count } = checkDocument(document, 10);
            expect(issues.length).toBe(Math.min(10, count));
            for (const { line = 0, column = 0 } of issues) expect(Math.min(line, column)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("one document, or one per line", async () => {
    expect(values(await read('{"a":\n1}\n'))).toEqual([{ a: 1 }]);
    expect(values(await read('{"a":1}'))).toEqual([{ a: 1 }]);
    expect(values(await read('{"a":1}\n\n{"b":2}'))).toEqual([{ a: 1 }, { b: 2 }]);
    expect(values(await read('\n{"a":1}\r\n{"b":2}\r\n'))).toEqual([{ a: 1 }, { b: 2 }]);
    expect(values(await read('\uFEFF{"a":1}\n{"b":2}\n'))).toEqual([{ a: 1 }, { b: 2 }]);
    expect(values(await read("[1,\n2]"))).toEqual([[1, 2]]);
    expect(values(await read('{"a":1\n{"b":2}\n{"c":3}\n'))).toEqual(["invalid_syntax", { b: 2 }, { c: 3 }]);
    expect(values(await read('{"records": [\n{"b":2}\n]}'))).toEqual([{ records: [{ b: 2 }] }]);
  });

  test("a line that is too large is not read, but the next ones are", async () => {
    const limits = { bytes: 20, values: 10 };
    expect(values(await read(`"${"x".repeat(30)}"`, limits))).toEqual(["too_large"]);
    expect(values(await read(`{"a":1}\n"${"x".repeat(30)}"\n{"b":2}`, limits))).toEqual([
      { a: 1 },
      "too_large",
      { b: 2 },
    ]);
    expect(values(await read("[1,2,3,4,5,6,7,8,9,0]".slice(0, 20), limits))).toEqual(["too_large"]);
  });

  test("bytes that are not UTF-8 are located", async () => {
    const [reading] = await read(
      Buffer.concat([Buffer.from('{"é":\n "ab'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
    );
    expect(reading?.problem).toMatchObject({ code: "not_utf8", line: 2, column: 5 });
  });
});
