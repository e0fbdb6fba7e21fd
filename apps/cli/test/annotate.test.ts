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
});
