/** The conformance cases: this repository gives every expected answer, and the runner reports what a program does wrong. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { caseFiles } from "../scripts/conformance/case-files.ts";
import type { ConformanceCase } from "../scripts/conformance/conformance-case.ts";
import { roots } from "../scripts/json-schema.ts";

const folder = new URL("../conformance/", import.meta.url);
const runner = fileURLToPath(new URL("run.js", folder));

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [runner, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** Runs a program that is one line of JavaScript; `cases` are the lines that it reads. */
function program(body: string): readonly string[] {
  const script = `const cases = require("node:fs").readFileSync(0, "utf8").trimEnd().split("\\n").map((line) => JSON.parse(line)); ${body}`;
  return ["--kind", "conversion", "--json", "--", process.execPath, "-e", script];
}

const cases = [...caseFiles().values()].flatMap((text) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ConformanceCase),
);

test("every id is used once, and there are cases of each kind", () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  const counts = new Map<string, number>();
  for (const { kind } of cases) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(60);
  expect(counts.size).toBe(6);
});

test("this repository gives every expected answer", { timeout: 120_000 }, async () => {
  const own = fileURLToPath(new URL("own-answers.ts", import.meta.url));
  const { status, stdout } = await run("--json", "--", process.execPath, "--conditions=@org/source", own);
  const { differences } = JSON.parse(stdout) as { differences: object[] };
  expect(differences).toEqual([]);
  expect(status).toBe(0);
});

test("a record that its JSON Schema rejects is invalid in the cases, too", () => {
  const ajv = new Ajv2020({ strict: false });
  const schemas = new Map(
    Object.keys(roots).map((kind) => {
      const text = readFileSync(new URL(`../json-schema/${kind}.schema.json`, import.meta.url), "utf8");
      return [kind, ajv.compile(JSON.parse(text) as object)];
    }),
  );
  const checked = cases.filter(({ kind, input }) => {
    const schema = kind === "validation" ? schemas.get((input as { kind?: string } | null)?.kind ?? "") : undefined;
    return schema !== undefined && !schema(input);
  });
  expect(checked.length).toBeGreaterThan(200);
  for (const { id, expected } of checked) expect(expected, id).toMatchObject({ valid: false });
});

describe("the runner", () => {
  test("counts answers that differ, are skipped, or are missing", async () => {
    const body = `
      const [first, second, third, ...others] = cases;
      const answer = (id, more) => console.log(JSON.stringify({ id, ...more }));
      answer(first.id, { output: { value: -1 } });
      answer(second.id, { skipped: true });
      for (const { id } of others) answer(id, { skipped: true });`;
    const { status, stdout } = await run(...program(body));
    const { counts, differences } = JSON.parse(stdout) as { counts: object; differences: { id: string }[] };
    expect(status).toBe(1);
    expect(counts).toMatchObject({ conversion: { differs: 1, unanswered: 1, skipped: 62, agrees: 0 } });
    expect(differences).toHaveLength(2);
  });

  test("stops if an answer is not JSON, and shows no control characters", async () => {
    const { status, stderr } = await run(...program(`console.log("\\u001b[31mno");`));
    expect(status).toBe(2);
    expect(stderr).toBe("this line of the program is not an answer: \uFFFD[31mno\n");
  });

  test("stops a program that does not answer", async () => {
    const { status, stderr } = await run("--seconds", "0.5", ...program("setInterval(() => {}, 1000);"));
    expect(status).toBe(2);
    expect(stderr).toBe("no answer for 0.5 s, after 0 answers\n");
  });

  test("reports a program that does not exist, and wrong options", async () => {
    expect(await run("--", "/does/not/exist")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("the program cannot be started") as string,
    });
    expect(await run("--kind", "unknown", "--", "x")).toMatchObject({ status: 2 });
    expect(await run()).toMatchObject({ status: 2, stderr: expect.stringContaining("usage:") as string });
  });

  test("accepts a right verdict without issues, and counts it apart", async () => {
    const body = `for (const { id } of cases) console.log(JSON.stringify({ id, output: { valid: false } }));`;
    const [, , ...rest] = program(body);
    const { stdout } = await run("--kind", "identifier", ...rest);
    const { counts } = JSON.parse(stdout) as { counts: { identifier: { verdict: number; differs: number } } };
    const own = cases.filter(({ kind }) => kind === "identifier");
    const invalid = own.filter(({ expected }) => !(expected as { valid: boolean }).valid);
    expect(counts.identifier).toMatchObject({ verdict: invalid.length, differs: own.length - invalid.length });
  });
});
