/** `therapy annotate`: a marked text, and NDJSON. */
import { describe, expect, it } from "vitest";
import { therapy } from "./therapy.ts";

describe("therapy annotate", () => {
  it("marks a text so that it is legible without color", async () => {
    const run = await therapy(["annotate", "-"], { input: "Kymriah may start in China; no lupus nephritis\n" });
    expect(run.stdout).toBe(
      "[Kymriah](product therapy:tisagenlecleucel) may start in [China](possible country CN); no [lupus nephritis](not disease lupus_nephritis)\n",
    );
  });

  it("annotates one text per line, and reports another line", async () => {
    const input = '{"id":7,"text":"DLBCL"}\n\n{"words":1}\n{"text":""}\n';
    const run = await therapy(["annotate", "-", "--json"], { input });
    const lines = run.stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: 7, mentions: [{ kind: "term", start: 0, end: 5, value: { vocabulary: "disease" }, certainty: "certain" }] },
      { issues: [{ code: "bad_request", severity: "error" }] },
      { mentions: [] },
    ]);
    expect(run.status).toBe(2);
  });

  it("repeats an id as it is, also one that a JavaScript number would change", async () => {
    const ids = ["9007199254740993", "1e400", "-0", "null", '"\\u2028"', '{"__proto__":[1]}'];
    const input = ids.map((id) => `{"id":${id},"text":""}\n`).join("");
    const run = await therapy(["annotate", "-", "--json"], { input });
    expect(run.stdout).toBe(ids.map((id) => `{"id":${id},"mentions":[]}\n`).join(""));
  });

  it("reads lines with separators of paragraphs inside, carriage returns, and a line that is not UTF-8", async () => {
    const input = Buffer.concat([
      Buffer.from('\ufeff{"text":"DLBCL\u2028\u2029\u0085"}\r\n{"id":2,"text":"ALL\\u0000"}\r\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"text":{"text":"x"}}\n["x"]\n{"__proto__":{"text":"x"}}\n{"text":"last"}'),
    ]);
    const run = await therapy(["annotate", "-", "--json"], { input });
    const lines = run.stdout.trimEnd().split("\n");
    const problems = lines.map((line) => (JSON.parse(line) as { issues?: { code: string }[] }).issues?.[0]?.code);
    expect(problems).toEqual([
      undefined,
      undefined,
      "not_utf8",
      "bad_request",
      "bad_request",
      "bad_request",
      undefined,
    ]);
    expect(run.stdout).not.toMatch(/[\0\u0085\u2028\u2029]/);
  });
});
