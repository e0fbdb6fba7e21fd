import { describe, expect, test } from "vitest";
import { exportBench, readBench } from "./bench-operations.ts";
import { pressRelease, recordWithIssues, registryDocument } from "./samples.ts";

describe("a document", () => {
  test("that is a text is read as draft records, with evidence", async () => {
    const { format, records, marks } = await readBench(pressRelease, "registered", "en");
    expect(format).toBe("text");
    const therapy = records.find(({ kind }) => kind === "therapy");
    const modality = therapy?.rows.find(({ name }) => name === "modality");
    expect(modality).toMatchObject({ value: "car_t", label: "CAR-T cell therapy" });
    expect(modality?.ranges.map(({ from, to }) => pressRelease.slice(from, to)).join()).toBe("CAR T");
    expect(marks.length).toBeGreaterThan(10);
  });

  test("that is a record has issues with fixes, which make it valid", async () => {
    let text = recordWithIssues;
    for (let left = 10; left > 0; left--) {
      const { issues } = await readBench(text, "registered", "en");
      const edit = issues.find(({ fix }) => fix !== undefined)?.fix?.edit;
      if (edit === undefined) break;
      text = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
    }
    const { issues, records } = await readBench(text, "registered", "en");
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(["trial:hgx-204-1"]);
  });

  test("of a registry has its interpreted trial, and what is unmapped", async () => {
    const { format, records, leftOver } = await readBench(registryDocument, "registered", "en");
    expect(format).toBe("clinicaltrials_gov");
    expect(records[0]?.rows.some(({ value }) => value === "diffuse_large_b_cell_lymphoma")).toBe(true);
    expect(leftOver.map(({ place }) => place)).toContain("/protocolSection/designModule/targetDuration");
  });

  test("that was written as CSV is read again", async () => {
    const { parts } = await exportBench(registryDocument, "csv", "en");
    const { format, records, issues } = await readBench(parts.join(""), "registered", "en");
    expect({ format, issues }).toEqual({ format: "table", issues: [] });
    expect(records.map(({ id }) => id)).toEqual(["trial:nct98000204"]);
  });

  test("of any content is read without an exception", async () => {
    for (const text of [
      "",
      "{",
      "[]",
      "{}",
      "[1,2]",
      "<a/>",
      "<",
      '{"kind":"record_set"}',
      '{"kind":"trial"}',
      "a,b\n1,2",
      "☃",
    ]) {
      expect((await readBench(text, "draft", "zh")).records.length).toBe(0);
    }
  });
});
