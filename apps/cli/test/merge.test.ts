/** `therapy merge` and `therapy diff`. The trials are invented. */
import { describe, expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { lines, read, valuesOf } from "./studies.ts";
import { therapy } from "./therapy.ts";

const american = {
  kind: "trial",
  id: "trial:nct00000102",
  type: "interventional",
  title: "Cells for a disease",
  registrations: [
    { scheme: "nct", value: "NCT00000102" },
    { scheme: "eudract", value: "2004-000015-25" },
  ],
  enrollment: { count: 20 },
};
const european = {
  kind: "trial",
  id: "trial:2004-000015-25-de",
  type: "interventional",
  title: "Cells for a disease in Europe",
  registrations: [{ scheme: "eudract", value: "2004-000015-25" }],
  treated: 4,
};
const other = { ...american, id: "trial:other", registrations: [{ scheme: "nct", value: "NCT00000103" }] };
const event = {
  kind: "regulatory_event",
  id: "regulatory_event:x",
  therapy: "therapy:x",
  jurisdiction: "DE",
  milestone: "trial_authorized",
  trials: [european.id],
};
const cwd = directoryOf({ "american.ndjson": lines([american, other]), "european.ndjson": lines([european, event]) });

describe("therapy merge", () => {
  test("prints the fields that differ, with the value of each registry record", async () => {
    const { status, stdout } = await therapy(["merge", "american.ndjson", "european.ndjson"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^title +Cells for a disease +Cells for a disease in Europe$/m);
    expect(stdout).toContain("Agree: type.");
    expect(stdout).toContain("Only in Registry record 2004-000015-25: treated.");
    expect(stdout).toContain("3 trials: 2 are registrations of 1 trial.");
  });

  test("follows the first file, and keeps the other value as a citation", async () => {
    await therapy(["merge", "european.ndjson", "american.ndjson", "-o", "merged.ndjson"], { cwd });
    const records = valuesOf(read(cwd, "merged.ndjson")) as (typeof american & { citations: object[] })[];
    const merged = records.find(({ id }) => id === european.id)!;
    expect(merged).toMatchObject({ title: european.title, enrollment: { count: 20 }, treated: 4 });
    expect(merged.citations).toContainEqual({
      field: "/title",
      source: "source:nct00000102",
      basis: "stated",
      stance: "differs",
      statedValue: american.title,
    });
  });

  test("writes the other records, the sources that are cited, and references to the merged trial", async () => {
    await therapy(["merge", "american.ndjson", "european.ndjson", "-o", "all.ndjson"], { cwd });
    const records = valuesOf(read(cwd, "all.ndjson")) as { id: string; trials?: string[] }[];
    expect(records.map(({ id }) => id)).toEqual([
      american.id,
      other.id,
      event.id,
      "source:nct00000102",
      "source:2004-000015-25-de",
    ]);
    expect(records.find(({ id }) => id === event.id)?.trials).toEqual([american.id]);
    const valid = await therapy(["validate", "all.ndjson"], { cwd });
    expect(valid.stderr + valid.stdout).not.toContain("trial:2004-000015-25-de");
  });

  test("writes every field with its values as JSON", async () => {
    const { stdout } = await therapy(["merge", "american.ndjson", "european.ndjson", "--json"], { cwd });
    const [group] = JSON.parse(stdout) as { merged: string[]; fields: { field: string; relation: string }[] }[];
    expect(group?.merged).toEqual([american.id, european.id]);
    expect(group?.fields.map(({ field, relation }) => `${field} ${relation}`)).toEqual([
      "title differs",
      "registrations combines",
      "type agrees",
      "enrollment.count only",
      "treated only",
    ]);
  });

  test("never writes over an input", async () => {
    const { status, stderr } = await therapy(["merge", "american.ndjson", "-o", "american.ndjson"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("american.ndjson would be overwritten");
  });
});

describe("therapy diff", () => {
  const before = lines([american, other]);
  const after = lines([{ ...american, enrollment: { count: 22 }, treated: 1 }, european]);
  const versions = directoryOf({ "before.ndjson": before, "after.ndjson": after });

  test("prints each value that changed, and the trials that were added and removed", async () => {
    const { status, stdout } = await therapy(["diff", "before.ndjson", "after.ndjson"], { cwd: versions });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^enrollment › count +20 +22$/m);
    expect(stdout).toMatch(/^treated +– +1$/m);
    expect(stdout).toContain(`Added: ${european.id}`);
    expect(stdout).toContain(`Removed: ${other.id}`);
    expect(stdout).toContain("3 trials: 1 changed, 1 added, 1 removed, 0 unchanged.");
  });

  test("has the changes as JSON", async () => {
    const { stdout } = await therapy(["diff", "before.ndjson", "after.ndjson", "--json"], { cwd: versions });
    const { changed } = JSON.parse(stdout) as { changed: { trial: string; changes: { field: string }[] }[] };
    expect(changed.map(({ trial, changes }) => [trial, changes.map(({ field }) => field)])).toEqual([
      [american.id, ["enrollment", "treated"]],
    ]);
  });

  test("reports a missing file", async () => {
    const { status } = await therapy(["diff", "before.ndjson", "absent.ndjson"], { cwd: versions });
    expect(status).toBe(2);
  });
});
