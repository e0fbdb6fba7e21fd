/** `therapy draft`: a marked text above its records, and NDJSON. */
import { describe, expect, it } from "vitest";
import { therapy } from "./therapy.ts";

const notice = "The FDA has cleared the IND application for TLV-301, an allogeneic CAR T-cell therapy targeting CD70.";

describe("therapy draft", () => {
  it("marks the words of each field, and lists the fields with their numbers", async () => {
    const run = await therapy(["draft", "-"], { input: `${notice} The weather was fine.\n` });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("an [allogeneic](");
    expect(run.stdout).toMatch(/\((\d+)\) \/modality: car_t/);
    expect(run.stdout).toContain("regulatory_event:tlv-301-us-trial-authorized\n");
    expect(run.stdout).toMatch(/1 sentence not used\n$/);
  });

  it("drafts one text per line, and reports another line", async () => {
    const input = `${JSON.stringify({ id: "a", text: notice })}\n\n[]\n{"text":""}\n`;
    const run = await therapy(["draft", "-", "--json"], { input });
    const lines = run.stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        id: "a",
        records: [
          { kind: "therapy", names: [{ text: "TLV-301", kind: "code" }], modality: "car_t" },
          { kind: "regulatory_event", milestone: "trial_authorized", regulator: "fda" },
        ],
        unused: [],
      },
      { issues: [{ code: "bad_request", severity: "error" }] },
      { records: [], evidence: [], unused: [] },
    ]);
    const { evidence } = JSON.parse(lines[0]!) as { evidence: { path: string; start: number; end: number }[] };
    const target = evidence.find(({ path }) => path === "/constructs/0");
    expect(target && notice.slice(target.start, target.end)).toBe("CD70");
    expect(run.status).toBe(2);
  });
});
