/** Very large input, in bounded memory. */
import { describe, expect, test } from "vitest";
import { directoryOf, manyRecords, validRecordSet } from "./example-files.ts";
import { therapyProcess } from "./therapy-process.ts";

const stack = /^\s+at .+:\d+:\d+\)?$/m;

describe("input that is too large: exit status 2, in bounded memory", () => {
  const piece = Buffer.from('"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'.repeat(20_000));
  function* oneLine(): Generator<Uint8Array> {
    yield Buffer.from("[");
    for (let index = 0; index < 200; index++) yield piece;
    yield Buffer.from("0]");
  }

  test("200 MB on one line of a file and of standard input", async () => {
    const directory = directoryOf({ "line.json": Buffer.concat([...oneLine()]) });
    for (const run of [
      await therapyProcess(["validate", "line.json"], { cwd: directory }),
      await therapyProcess(["validate", "-"], { input: oneLine() }),
    ]) {
      expect(run.stdout).toMatch(/is larger than 64 MiB/);
      expect(run.stdout).toContain("too_large");
      expect(run.stdout + run.stderr).not.toMatch(stack);
      expect(run.status).toBe(2);
      expect(run.memory).toBeLessThan(400);
      console.log(`200 MB on one line: peak memory ${run.memory.toFixed(0)} MiB`);
    }
  });

  test("a line that is too long among others", async () => {
    const record = JSON.stringify(validRecordSet().records[0]);
    function* lines(): Generator<Uint8Array> {
      yield Buffer.from(`${record}\n${record}\n`);
      yield* oneLine();
      yield Buffer.from(`\n{"kind": "teapot"}\n${record}\n`);
    }
    const run = await therapyProcess(["validate", "-", "--json"], { input: lines() });
    const { records, issueCount, unreadable, files } = JSON.parse(run.stdout) as {
      [key: string]: unknown;
      files: { issues: { code: string; line: number }[] }[];
    };
    expect({ records, issueCount, unreadable }).toEqual({ records: 4, issueCount: 1, unreadable: 1 });
    expect(files[0]!.issues.map(({ code, line }) => [code, line])).toEqual([
      ["too_large", 3],
      ["unknown_kind", 4],
    ]);
    expect(run.status).toBe(2);
    expect(run.memory).toBeLessThan(400);
  });

  test("thirty million nested lists", async () => {
    const run = await therapyProcess(["validate", "-"], {
      input: [Buffer.alloc(30_000_000, "["), Buffer.alloc(30_000_000, "]")],
    });
    expect(run.stdout).toMatch(/has more than 4,000,000 values/);
    expect(run.status).toBe(2);
    expect(run.memory).toBeLessThan(500);
  });
});

test.each([
  ["10,000 nested lists", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["a megabyte of opening braces", "{".repeat(1_000_000)],
  ["a text of a megabyte", JSON.stringify("x".repeat(1_000_000))],
  ["not JSON", "\u0000".repeat(100_000)],
])("%s: in bounded memory", async (_, content) => {
  const run = await therapyProcess(["validate", "bad.json"], { cwd: directoryOf({ "bad.json": content }) });
  expect(run.stdout + run.stderr).not.toMatch(stack);
  expect(run.memory).toBeLessThan(400);
});

test("200,000 lines of NDJSON in constant memory", async () => {
  const run = await therapyProcess(["validate", "-"], { input: manyRecords(200_000) });
  expect(run.stdout).toBe("✓ 1 file, 200,000 records: no issues\n");
  expect(run.memory).toBeLessThan(350);
  console.log(`200,000 lines of NDJSON: peak memory ${run.memory.toFixed(0)} MiB`);
});

test("20,000 invalid lines: all issues are counted, some are printed", async () => {
  const run = await therapyProcess(["validate", "-"], { input: '{"kind":"therapy"}\n'.repeat(20_000) });
  expect(run.stdout).toMatch(/… and 58,000 more issues; --max-issues 60000 shows all/);
  expect(run.stdout).toMatch(/20,000 records: 60,000 issues\n$/);
  expect(run.status).toBe(1);
});
