/** What `therapy lint` and `therapy rules` answer, run as a person runs them. */
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryOf, therapy } from "./therapy.ts";

const dossiers = new URL("../../../packages/therapy-model/dossiers/", import.meta.url).pathname;

const carT = {
  kind: "therapy",
  id: "therapy:x-101",
  names: [{ text: "X-101", kind: "code" }],
  modality: "car_t",
};
/** A record with one finding that has a fix, and one that has none. */
const doubtful = {
  ...carT,
  cells: [{ origin: "autologous", source: "cell_line" }],
  constructs: [{ kind: "car", binders: [{ target: "HGNC:11913" }] }],
};

describe("therapy lint", () => {
  test.concurrent("finds nothing in the shipped dossiers, at the strictest", async () => {
    const files = ["hgi-001", "hn2301", "kj-c2320"].map((name) => `${dossiers}${name}.json`);
    const run = await therapy(["lint", "--profile", "publishable", ...files]);
    expect([run.stdout, run.status]).toEqual(["✓ 3 files, 21 records: nothing found\n", 0]);
  });

  test.concurrent("says by record where, what, why and what would mend it", async () => {
    const directory = directoryOf({ "x.json": JSON.stringify([doubtful], undefined, 2) });
    const run = await therapy(["lint", join(directory, "x.json")], { env: { COLUMNS: "100" } });
    expect(run.status).toBe(1);
    const said = run.stdout.replaceAll(/\s+/g, " ");
    expect(said).toContain("therapy:x-101");
    expect(said).toContain("14:19 error [0].cells[0].origin is autologous, but cell_line is no cell of the patient");
    expect(said).toContain("autologous_from_bank: A cell line or a bank of embryonic stem cells");
    expect(said).toContain('fix: write "TNFRSF17"');
    expect(said).toContain("✗ 1 file, 1 record: 2 errors");
  });

  test.concurrent("tells programs the same, and does not ask rules of what is not valid", async () => {
    const directory = directoryOf({
      "x.json": JSON.stringify(doubtful),
      "y.json": JSON.stringify({ ...doubtful, modality: "car-t" }),
    });
    const run = await therapy(["lint", "--json", join(directory, "x.json"), join(directory, "y.json")]);
    const { clean, files } = JSON.parse(run.stdout) as {
      clean: boolean;
      files: { findings: { rule?: string; code: string }[] }[];
    };
    expect(clean).toBe(false);
    expect(files[0]!.findings[0]).toMatchObject({
      code: "broken_rule",
      rule: "autologous_from_bank",
      line: 1,
      path: ["cells", 0, "origin"],
      record: "therapy:x-101",
    });
    expect(files[1]!.findings.map(({ code }) => code)).toEqual(["unknown_term"]);
  });

  test.concurrent("--sarif is a log with the rules that were broken, lines and columns", async () => {
    const directory = directoryOf({ "x.json": JSON.stringify(doubtful) });
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
            region: { startLine: 1, startColumn: JSON.stringify(doubtful).indexOf('"autologous"') + 1 },
          },
          logicalLocations: [{ fullyQualifiedName: "therapy:x-101" }],
        },
      ],
    });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test.concurrent("--fix changes what is certain and nothing else, shows it, and keeps the file's mode", async () => {
    const before = `${JSON.stringify(carT)}\n${JSON.stringify(doubtful).replace("HGNC:", "\\u0048GNC:")}\r\n`;
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

  test.concurrent("--fix leaves standard input and what cannot be read", async () => {
    expect((await therapy(["lint", "--fix", "-"], { input: "{}" })).status).toBe(2);
    const directory = directoryOf({ "x.json": '{"kind": "therapy", ' });
    expect((await therapy(["lint", "--fix", join(directory, "x.json")])).status).toBe(2);
    expect(readFileSync(join(directory, "x.json"), "utf8")).toBe('{"kind": "therapy", ');
  });

  test.concurrent("--max-warnings fails where there are more, and a silence lets one stand", async () => {
    const warned = { ...carT, routes: ["intravenous", "intravenous_infusion"] };
    const silences = [{ rule: "repeated_route", record: carT.id, reason: "The label says both." }];
    const dossier = { kind: "dossier", modelVersion: "0.1.0", id: "dossier:x", title: "X", records: [warned] };
    const directory = directoryOf({
      "x.json": JSON.stringify(dossier),
      "y.json": JSON.stringify({ ...dossier, silences }),
    });
    const [x, y] = [join(directory, "x.json"), join(directory, "y.json")];
    expect((await therapy(["lint", x])).status).toBe(0);
    expect((await therapy(["lint", "--max-warnings", "0", x])).status).toBe(1);
    const silenced = await therapy(["lint", "--max-warnings", "0", y]);
    expect([silenced.stdout, silenced.status]).toEqual(["✓ 1 file, 1 record: nothing found (1 silenced)\n", 0]);
  });
});

describe("therapy rules", () => {
  test.concurrent("lists all, explains one, and proposes another for a slip", async () => {
    const [list, one, slip] = await Promise.all([
      therapy(["rules"]),
      therapy(["rules", "acceptance_stage"]),
      therapy(["rules", "acceptance_stge"]),
    ]);
    expect(list.stdout).toContain("acceptance_stage");
    expect(one.stdout.replaceAll(/\s+/g, " ")).toContain(
      "CXSL is an application to run a trial and CXSS one to market",
    );
    expect([slip.stderr, slip.status]).toEqual([
      'there is no rule "acceptance_stge"; did you mean acceptance_stage?\n',
      1,
    ]);
  });

  test.concurrent("gives programs the examples too", async () => {
    const run = await therapy(["rules", "modality_delivery", "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      id: "modality_delivery",
      fails: [[{ modality: "car_t", delivery: "in_vivo" }], [{}], [{}]],
    });
  });
});
