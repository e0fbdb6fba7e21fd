/** What the commands report on common mistakes, and their exit statuses. */
import { describe, expect, test } from "vitest";
import { directoryOf, validRecordSet } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const product = { kind: "therapy", id: "therapy:x", names: [{ text: "X-101", kind: "code" }], modality: "car_t" };
const event = {
  kind: "regulatory_event",
  therapy: "therapy:x",
  jurisdiction: "US",
  milestone: "approved",
  date: "2021-03-26",
};

/** The output of `therapy validate` for a document, with single spaces. */
async function validated(document: unknown, args: readonly string[] = []): Promise<{ text: string; status: number }> {
  const input = typeof document === "string" ? document : JSON.stringify(document);
  const { stdout, status } = await therapy(["validate", "-", ...args], { input });
  return { text: stdout.replaceAll(/\s+/g, " "), status };
}

describe("therapy validate", () => {
  test.each([
    ["BCMA", "TNFRSF17"],
    ["HER-2", "ERBB2"],
    ["PSMA", "FOLH1"],
    ["CD20", "MS4A1"],
  ])("names the target of %s", async (name, term) => {
    const constructs = [{ kind: "car", binders: [{ target: name }] }];
    const { text, status } = await validated({ ...product, constructs });
    expect(text).toContain(`"${name}" is not a term of target; did you mean "${term}"?`);
    expect(status).toBe(1);
  });

  test.each([
    ["transthyretin amyloidosis", 'did you mean "attr_amyloidosis"?'],
    ["myeloma", 'did you mean "multiple_myeloma" or "smoldering_multiple_myeloma"?'],
    ["xyz", '"xyz" is not a term of disease, which has'],
  ])("names the disease of %s", async (name, hint) => {
    const { text } = await validated({ ...product, indications: [{ disease: name }] });
    expect(text).toContain(hint);
    expect(text).not.toContain("hematologic_malignancy");
    expect(text).not.toContain("`vocabularies`");
  });

  test("shows equal issues once, with all their places", async () => {
    const events = Array.from({ length: 12 }, (_, index) => ({ ...event, id: `regulatory_event:x-${index}` }));
    const { text } = await validated([product, ...events].map((record) => JSON.stringify(record)).join("\n"));
    expect(text.match(/"approved" is not a term of milestone/g)).toHaveLength(1);
    expect(text.match(/write \{ "value": "2021-03-26", "type": "actual" \}/g)).toHaveLength(1);
    expect(text).toMatch(/The same at 3:\d+, 4:\d+, .* and 3 more/);
    expect(text).toContain("13 records: 24 issues");
    const limited = await validated([product, ...events], ["--max-issues", "1"]);
    expect(limited.text).toContain("… and 12 more issues; --max-issues 24 shows all");
    const counted = await validated([product, ...events], ["--max-issues", "0"]);
    expect(counted.text).toContain("… and 24 more issues");
  });

  test("lists every issue as JSON", async () => {
    const { stdout } = await therapy(["validate", "-", "--json"], {
      input: JSON.stringify([event, event].map((one, index) => ({ ...one, id: `regulatory_event:x-${index}` }))),
    });
    expect((JSON.parse(stdout) as { files: { issues: unknown[] }[] }).files[0]!.issues).toHaveLength(4);
  });

  test.each([
    ["clinicaltrials-gov", { protocolSection: { identificationModule: { nctId: "NCT99999999" } } }],
    ["clinicaltrials-gov", { studies: [{ protocolSection: {} }], totalCount: 1 }],
    ["ctis", { ctNumber: "2030-500000-10-00", authorizedApplication: {} }],
    ["ctis-earlier", { ctNumber: "2030-500000-10-00", authorizedPartI: {} }],
    ["euctr", { a2_eudract_number: "2030-000001-10", a3_full_title_of_the_trial: "X" }],
    ["isrctn", { isrctn: "ISRCTN00000000", trialDescription: {} }],
  ])("names the import of %s", async (format, document) => {
    for (const one of [document, [document]]) {
      const { text, status } = await validated(one);
      expect(text.replaceAll(" ", "")).toContain(`with\`therapyimport${format}<file>\``);
      expect(text).toContain("1 issue");
      expect(status).toBe(1);
    }
  });
});

describe("therapy convert", () => {
  test.each([
    [["2", "mg/dL", "--to", "umol/L"], "name the analyte with --analyte"],
    [["2 mg/dL", "--to", "umol/L"], "name the analyte with --analyte"],
    [["5 mg/m2", "--to", "mg"], "the conversion needs a body surface area"],
    [["1 {vg}/kg", "--to", "{gc}/kg"], "or --vg-is-gc to take them as the same"],
  ])("%j names no function", async (args, hint) => {
    const { stderr, status } = await therapy(["convert", ...args]);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(hint);
    expect(stderr).not.toMatch(/convert(?:Analyte|With)/);
    expect(status).toBe(1);
    const asJson = await therapy(["convert", ...args, "--json"]);
    expect(asJson.stdout).not.toMatch(/convert(?:Analyte|With)/);
    expect(asJson.status).toBe(1);
  });

  test("a request names the field of the analyte", async () => {
    const { stdout } = await therapy(["convert", "-"], { input: '{"value":2,"from":"mg/dL","to":"umol/L"}\n' });
    expect(stdout).toContain(String.raw`name the analyte with \"analyte\"`);
    expect(stdout).not.toContain("convertAnalyte");
  });

  test.each([
    ['{"value":2,"from":"g","to":"mg"}', 0],
    ['{"value":2,"from":"g","to":"L"}', 1],
    ["{value}", 2],
    ['{value}\n{"value":2,"from":"g","to":"L"}', 2],
  ])("the exit status of the requests %j is %d", async (input, expected) => {
    expect((await therapy(["convert", "-"], { input })).status).toBe(expected);
  });

  test("a quantity needs no quotes", async () => {
    expect(await therapy(["convert", "2", "g", "--to", "mg"])).toMatchObject({ stdout: "2000 mg\n", status: 0 });
  });
});

describe("a missing file", () => {
  test.each(["missing.txt", "missing.json", "./missing", "/nope/missing", "NCT03758417.txt", "~/missing", "a/b.csv"])(
    "therapy identify %s",
    async (name) => {
      const run = await therapy(["identify", name]);
      expect(run.stdout).toBe("");
      expect(run.stderr).toContain("file not found");
      expect(run.status).toBe(2);
    },
  );

  test.each([
    "NCT03758417",
    "see NCT03758417.",
    "10.1101/2020.01.01.20016048.full.pdf",
    "https://doi.org/10.1056/x.pdf",
  ])("%s is a text", async (text) => {
    expect((await therapy(["identify", text])).status).toBe(0);
  });

  test.each([
    [["report", "missing.json"], 2],
    [["status", "--on", "2024", "missing.json"], 2],
    [["timeline", "missing.json"], 2],
    [["validate", "missing.json"], 2],
    [["lint", "missing.json"], 2],
    [["upgrade", "missing.json"], 2],
    [["export", "clinicaltrials-gov", "missing.json"], 2],
    [["import", "clinicaltrials-gov", "missing.json"], 2],
  ])("therapy %j", async (args, expected) => {
    const { stdout, stderr, status } = await therapy(args);
    expect(stdout + stderr).toContain("file not found");
    expect(stdout + stderr).not.toMatch(/No therapies|no regulatory events|Next steps/);
    expect(status).toBe(expected);
  });

  test("a report of a file that exists and one that does not has the table of the first", async () => {
    const cwd = directoryOf({ "x.json": JSON.stringify(validRecordSet()) });
    const { stdout, status } = await therapy(["report", "x.json", "missing.json"], { cwd });
    expect(stdout).toContain("Next steps");
    expect(status).toBe(2);
  });
});

describe("therapy lint", () => {
  const warned = JSON.stringify({ ...product, indications: [{ disease: "multiple_myeloma" }], citations: undefined });

  test("warnings alone are not marked as failed", async () => {
    const args = ["lint", "-", "--profile", "publishable"];
    const { stdout, status } = await therapy(args, { input: warned });
    expect(stdout).toMatch(/^! 1 file, 1 record: \d+ warnings?$/m);
    expect(stdout).not.toContain("✗");
    expect(status).toBe(0);
    const failed = await therapy([...args, "--max-warnings", "0"], { input: warned });
    expect(failed.stdout).toContain("✗ 1 file, 1 record");
    expect(failed.status).toBe(1);
  });

  test("equal issues of invalid records are shown once", async () => {
    const events = Array.from({ length: 3 }, (_, index) => ({ ...event, id: `regulatory_event:x-${index}` }));
    const { stdout, status } = await therapy(["lint", "-"], { input: JSON.stringify([product, ...events]) });
    expect(stdout.match(/"approved" is not a term of milestone/g)).toHaveLength(1);
    expect(stdout).toContain("The same at ");
    expect(stdout).toContain("6 errors");
    expect(status).toBe(1);
  });

  test("--max-issues above the default is the number of issues in the output", async () => {
    const records = Array.from({ length: 10_500 }, (_, index) =>
      JSON.stringify({ kind: "planet", id: `planet:${index}` }),
    );
    const run = await therapy(["lint", "-", "--json", "--max-issues", "20000"], { input: records.join("\n") });
    const { files } = JSON.parse(run.stdout) as { files: { errors: number; issues: unknown[] }[] };
    expect(files[0]!.issues).toHaveLength(files[0]!.errors);
    expect(files[0]!.errors).toBeGreaterThanOrEqual(10_500);
    expect(run.status).toBe(1);
  });
});

describe("--lang", () => {
  test.each(["zh", "zh-hans", "zh-Hans", "zh-CN", "zh_CN.UTF-8", "ZH-Hans-CN", "zh-SG"])(
    "%s is Chinese",
    async (lang) => {
      expect((await therapy(["explain", "phase_1", "--lang", lang])).stdout).toContain("期");
      expect((await therapy(["decode", "NCT03758417", "--lang", lang])).stdout).toMatch(/\p{Script=Han}/u);
    },
  );

  test.each(["en", "en-US", "en_GB.UTF-8", "EN"])("%s is English", async (lang) => {
    expect((await therapy(["decode", "NCT03758417", "--lang", lang])).stdout).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(["zh-Hant", "zh-TW", "fr", "german", ""])("%j is refused", async (lang) => {
    const { status, stderr } = await therapy(["explain", "phase_1", "--lang", lang]);
    expect(stderr).toContain("Expected en, or zh or zh-Hans for simplified Chinese.");
    expect(status).toBe(2);
  });
});
