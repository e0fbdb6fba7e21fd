/** The output of `therapy lint` and `therapy rules`, run as processes. */
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const recordSets = new URL("../../../packages/therapy-catalog/data/record-sets/", import.meta.url).pathname;

const carT = {
  kind: "therapy",
  id: "therapy:x-101",
  names: [{ text: "X-101", kind: "code" }],
  modality: "car_t",
};
/** A record with two violations, one of them with a fix. */
const implausible = {
  ...carT,
  cells: [{ origin: "autologous", source: "cell_line" }],
  constructs: [{ kind: "car", binders: [{ target: "HGNC:11913" }] }],
};

describe("therapy lint", () => {
  test.concurrent("reports no violation in the record sets of the catalog with the strictest profile", async () => {
    const files = ["hgi-001", "hn2301", "kj-c2320"].map((name) => `${recordSets}${name}.json`);
    const run = await therapy(["lint", "--profile", "publishable", ...files]);
    expect([run.stdout, run.status]).toEqual(["✓ 3 files, 21 records: no violations\n", 0]);
  });

  test.concurrent("prints, by record, the location, message, rationale and fix", async () => {
    const directory = directoryOf({ "x.json": JSON.stringify([implausible], undefined, 2) });
    const run = await therapy(["lint", join(directory, "x.json")], { env: { COLUMNS: "100" } });
    expect(run.status).toBe(1);
    const text = run.stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("therapy:x-101");
    expect(text).toContain("14:19 error [0].cells[0].origin is autologous, but cell_line");
    expect(text).toContain("autologous_from_bank: A cell line or a bank of embryonic stem cells");
    expect(text).toContain('fix: replace with "TNFRSF17"');
    expect(text).toContain("✗ 1 file, 1 record: 2 errors");
  });

  test.concurrent("writes the same as JSON, and does not run rules on invalid records", async () => {
    const directory = directoryOf({
      "x.json": JSON.stringify(implausible),
      "y.json": JSON.stringify({ ...implausible, modality: "car-t" }),
    });
    const run = await therapy(["lint", "--json", join(directory, "x.json"), join(directory, "y.json")]);
    const { clean, files } = JSON.parse(run.stdout) as {
      clean: boolean;
      files: { issues: { rule?: string; code: string }[] }[];
    };
    expect(clean).toBe(false);
    expect(files[0]!.issues[0]).toMatchObject({
      code: "rule_violation",
      rule: "autologous_from_bank",
      line: 1,
      path: "/cells/0/origin",
      record: "therapy:x-101",
    });
    expect(files[1]!.issues.map(({ code }) => code)).toEqual(["unknown_term"]);
  });

  test.concurrent("--sarif writes a log with the violated rules, lines and columns", async () => {
    const directory = directoryOf({ "x.json": JSON.stringify(implausible) });
    const run = await therapy(["lint", "--sarif", "x.json"], { cwd: directory });
    const log = JSON.parse(run.stdout) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
    };
    expect(log.version).toBe("2.1.0");
    const [{ tool, results }] = log.runs as [(typeof log.runs)[0]];
    expect(results[0]).toMatchObject({
      ruleId: "autologous_from_bank",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "x.json" },
            region: { startLine: 1, startColumn: JSON.stringify(implausible).indexOf('"autologous"') + 1 },
          },
          logicalLocations: [{ fullyQualifiedName: "therapy:x-101" }],
        },
      ],
    });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test.concurrent("--fix applies the fixes and nothing else, prints the difference, and keeps the mode of the file", async () => {
    const before = `${JSON.stringify(carT)}\n${JSON.stringify(implausible).replace("HGNC:", "\\u0048GNC:")}\r\n`;
    const directory = directoryOf({ "x.ndjson": before });
    const file = join(directory, "x.ndjson");
    chmodSync(file, 0o640);
    const run = await therapy(["lint", "--fix", file]);
    expect(readFileSync(file, "utf8")).toBe(before.replace("\\u0048GNC:11913", "TNFRSF17"));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(run.stdout).toMatch(/^\+.*TNFRSF17/m);
    expect(run.stdout).toContain("1 error (1 fix applied)");
    expect(run.status).toBe(1);
    const again = await therapy(["lint", "--fix", file]);
    expect(again.stdout).not.toContain("applied");
  });

  test.concurrent("--fix changes neither standard input nor unreadable files", async () => {
    expect((await therapy(["lint", "--fix", "-"], { input: "{}" })).status).toBe(2);
    const directory = directoryOf({ "x.json": '{"kind": "therapy", ' });
    expect((await therapy(["lint", "--fix", join(directory, "x.json")])).status).toBe(2);
    expect(readFileSync(join(directory, "x.json"), "utf8")).toBe('{"kind": "therapy", ');
  });

  test.concurrent("--max-warnings fails if there are more, and a suppression accepts one", async () => {
    const warned = { ...carT, routes: ["intravenous", "intravenous_infusion"] };
    const suppressions = [{ rule: "repeated_route", record: carT.id, reason: "The label lists both." }];
    const recordSet = { kind: "record_set", modelVersion: "0.1.0", id: "record_set:x", title: "X", records: [warned] };
    const directory = directoryOf({
      "x.json": JSON.stringify(recordSet),
      "y.json": JSON.stringify({ ...recordSet, suppressions }),
    });
    const [x, y] = [join(directory, "x.json"), join(directory, "y.json")];
    expect((await therapy(["lint", x])).status).toBe(0);
    expect((await therapy(["lint", "--max-warnings", "0", x])).status).toBe(1);
    const suppressed = await therapy(["lint", "--max-warnings", "0", y]);
    expect([suppressed.stdout, suppressed.status]).toEqual(["✓ 1 file, 1 record: no violations (1 suppressed)\n", 0]);
  });
});

describe("therapy rules", () => {
  test.concurrent("lists all, explains one, and suggests one for a misspelled id", async () => {
    const [list, one, slip] = await Promise.all([
      therapy(["rules"]),
      therapy(["rules", "acceptance_stage"]),
      therapy(["rules", "acceptance_stge"], { env: { COLUMNS: "120" } }),
    ]);
    expect(list.stdout).toContain("acceptance_stage");
    expect(one.stdout.replaceAll(/\s+/g, " ")).toContain(
      "CXSL is an application for a clinical trial and CXSS one for marketing.",
    );
    expect([slip.stderr, slip.status]).toEqual([
      'no rule has the id or the words "acceptance_stge"; did you mean acceptance_stage?\n',
      1,
    ]);
  });

  test.concurrent("lists the rules with all words, or names the command that lists all rules", async () => {
    const [found, none] = await Promise.all([
      therapy(["rules", "Percentage", "participants", "--json"]),
      therapy(["rules", "qwertyuiop"]),
    ]);
    const texts = (JSON.parse(found.stdout) as object[]).map((rule) => JSON.stringify(rule).toLowerCase());
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/percentage.*participants|participants.*percentage/);
    expect([none.stderr, none.status]).toEqual([
      'no rule has the id or the words "qwertyuiop"; `therapy rules` lists all rules\n',
      1,
    ]);
  });

  test.concurrent("writes the examples as JSON", async () => {
    const run = await therapy(["rules", "modality_modification_setting", "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      id: "modality_modification_setting",
      invalid: expect.arrayContaining([
        [expect.objectContaining({ modality: "car_t", modificationSetting: "in_vivo" })],
      ]),
    });
  });
});
