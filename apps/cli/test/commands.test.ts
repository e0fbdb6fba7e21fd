/** The output of each command. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { widthOf } from "../src/output/wrap.ts";
import { directoryOf, validRecordSet } from "./example-files.ts";
import { therapyProcess } from "./therapy-process.ts";
import { therapy } from "./therapy.ts";

const names = ["ciltacabtagene autoleucel", "HGI-001", "HGI-002", "HN2301", "KJ-C2320", "zevorcabtagene autoleucel"];
// oxlint-disable-next-line no-control-regex -- the test looks for the escape
const escapes = /\u001B\[[0-9;]*m/g;

/** The words of a table, sorted: without line breaks, spaces and rules. */
function words(text: string): string[] {
  return text.split(/[\s─━]+/u).toSorted();
}

describe("therapy report", () => {
  test.each([80, 140])("record sets of the catalog at %d columns", async (width) => {
    const run = await therapy(["report"], { env: { COLUMNS: String(width) } });
    await expect(run.stdout).toMatchFileSnapshot(`snapshots/report-${width}.txt`);
    expect(run.status).toBe(0);
  });

  test.concurrent.each([20, 40, 60, 80, 100, 140, 200])("fits %d columns without losing content", async (width) => {
    const run = await therapy(["report"], { env: { COLUMNS: String(width) } });
    const [body = ""] = run.stdout.split("Next steps");
    for (const line of body.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
    const text = words(body).join(" ");
    for (const word of ["BCMA", "NKG2A", "β-globin", "2024-03-01", "2023-12-19", "HGI-001", "KJ-C2320"])
      expect(text).toContain(word);
    const letters = body.replaceAll(/[\s─━]/gu, "");
    for (const fact of ["authorized", "CARTIFAN-1", "recruiting"]) expect(letters).toContain(fact);
  });

  test.concurrent("has no colors in a pipe unless FORCE_COLOR is set", async () => {
    const [plain, colored, forbidden] = await Promise.all([
      therapy(["report"]),
      therapy(["report"], { env: { FORCE_COLOR: "1" } }),
      therapy(["report"], { env: { NO_COLOR: "1" } }),
    ]);
    expect(plain.stdout).not.toMatch(escapes);
    expect(colored.stdout).toMatch(escapes);
    expect(colored.stdout.replaceAll(escapes, "")).toBe(plain.stdout);
    expect(forbidden.stdout).toBe(plain.stdout);
  });

  test.concurrent("writes the same rows as JSON", async () => {
    const run = await therapy(["report", "--json"]);
    const { therapies, issueCount, unreadable } = JSON.parse(run.stdout) as {
      therapies: { name: string; milestones: unknown[]; targets: { key: string; label: string; role: string }[] }[];
      issueCount: number;
      unreadable: unknown[];
    };
    expect(therapies.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect(therapies.find(({ name }) => name.startsWith("zevor"))).toMatchObject({
      modality: { key: "car_t", label: "CAR-T cell therapy" },
      targets: [{ key: "TNFRSF17", label: "BCMA", role: "recognized" }],
      milestones: [
        { jurisdiction: "CN", milestone: { key: "marketing_authorization_granted" }, announced: "2024-03-01" },
      ],
      issueCount: 0,
    });
    expect([issueCount, unreadable]).toEqual([0, []]);
  });

  test.concurrent("shows the valid part of invalid records, and counts the issues", async () => {
    const recordSet = validRecordSet();
    Object.assign(recordSet.records[1]!, {
      modality: "car-t",
      modificationSetting: "exvivo",
      constructs: [{ kind: "car", binders: [{ target: "CD19" }, { target: 5 }] }],
    });
    Object.assign(recordSet.records[2]!, { localName: "" });
    const run = await therapy(["report", "x.json", "--json"], {
      cwd: directoryOf({ "x.json": JSON.stringify(recordSet) }),
    });
    const { therapies, issueCount } = JSON.parse(run.stdout) as { therapies: unknown[]; issueCount: number };
    expect(issueCount).toBe(4);
    expect(therapies).toMatchObject([
      {
        name: "X-101",
        targets: [{ key: "CD19" }],
        indications: [{ disease: { label: "Multiple myeloma" } }],
        milestones: [{ jurisdiction: "CN", date: "2024-02-23" }],
        issueCount: 4,
      },
    ]);
    expect(run.status).toBe(1);
  });

  test.concurrent("the furthest milestone has the highest rank, then the latest date; anticipated ones come last", async () => {
    const recordSet = validRecordSet();
    const event = (
      id: string,
      jurisdiction: string,
      milestone: string,
      value: string,
      type = "actual",
    ): { [key: string]: unknown } => ({
      kind: "regulatory_event",
      id: `regulatory_event:${id}`,
      therapy: "therapy:x-101",
      jurisdiction,
      milestone,
      date: { value, type },
    });
    recordSet.records.push(
      event("a", "CN", "first_patient_dosed", "2024-05"),
      event("b", "CN", "marketing_authorization_granted", "2027", "anticipated"),
      event("c", "US", "marketing_authorization_granted", "2025-01-01"),
      event("d", "US", "indication_extended", "2025-06-01"),
      event("e", "EU", "marketing_application_submitted", "2026", "anticipated"),
    );
    const run = await therapy(["report", "-"], { input: JSON.stringify(recordSet), env: { COLUMNS: "200" } });
    expect(run.stdout).toContain("CN first patient dosed, 2024-05");
    expect(run.stdout).toContain("US indication extended, 2025-06-01");
    expect(run.stdout).toContain("EU marketing application submitted, expected 2026");
  });

  test.concurrent("reports unreadable files, and shows the rest", async () => {
    const directory = directoryOf({ "good.json": JSON.stringify(validRecordSet()), "cut.json": '{"kind":' });
    const run = await therapy(["report", "good.json", "cut.json", "none.json"], { cwd: directory });
    expect(run.stdout).toContain("X-101");
    expect(run.stderr).toMatch(/cut\.json\n {2}1:9 .*\n.*\n?/);
    expect(run.stderr).toMatch(/none\.json\n.*file not found/);
    expect(run.status).toBe(2);
  });
});

describe("therapy validate --json", () => {
  test.concurrent("writes each issue with its location, and the counts", async () => {
    const text = JSON.stringify(validRecordSet(), undefined, 2).replace('"relapsed"', '"Relapsed"');
    const run = await therapy(["validate", "--json", "x.json"], { cwd: directoryOf({ "x.json": text }) });
    expect(JSON.parse(run.stdout)).toEqual({
      valid: false,
      documents: 1,
      records: 3,
      issueCount: 1,
      unreadable: 0,
      files: [
        {
          file: "x.json",
          documents: 1,
          records: 3,
          issueCount: 1,
          unreadable: 0,
          issues: [
            {
              code: "unknown_term",
              severity: "error",
              line: expect.any(Number),
              column: expect.any(Number),
              path: "/records/1/indications/0/states/0",
              message: '"Relapsed" is not a term of disease_state; did you mean "relapsed"?',
              fix: { kind: "replace", value: "relapsed" },
            },
          ],
        },
      ],
    });
    expect(run.status).toBe(1);
  });

  test.concurrent("the records of the catalog are valid", async () => {
    const records = await therapy(["records", "--json"]);
    const run = await therapy(["validate", "-"], { input: records.stdout });
    expect(run.stdout).toMatch(/^✓ 1 file, \d+ records: no issues\n$/);
    expect(run.status).toBe(0);
  });
});

describe("therapy records", () => {
  test.concurrent("lists each record once", async () => {
    const run = await therapy(["records", "--json"]);
    const records = JSON.parse(run.stdout) as { id: string }[];
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const listed = await therapy(["records"], { env: { COLUMNS: "200" } });
    for (const { id } of records) expect(listed.stdout).toContain(id);
  });
});

describe("therapy schema", () => {
  test.concurrent("prints a schema, lists the kinds, or writes all", async () => {
    const trial = JSON.parse((await therapy(["schema", "trial"])).stdout) as { $schema: string };
    expect(trial.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect((await therapy(["schema"])).stdout).toMatch(/^record_set {2,}\S/);
    expect(Object.keys(JSON.parse((await therapy(["schema", "--json"])).stdout) as object)).toHaveLength(7);
  });
});

describe("therapy explain", () => {
  const explained = async (...term: string[]): Promise<string> => (await therapy(["explain", ...term])).stdout;

  test.concurrent("finds terms by key, label, synonym and code", async () => {
    for (const name of ["TNFRSF17", "bcma", "B-cell maturation antigen", "HGNC:11913"]) {
      expect(await explained(name)).toMatch(/^BCMA {2}TNFRSF17 · Target\n/);
    }
  });

  test.concurrent("shows the broader terms and the fields that use it", async () => {
    const text = await explained("car_t");
    expect(text).toMatch(/broader +CAR cell therapy, Gene-modified cell therapy, Cell therapy/);
    expect(text).toMatch(/therapy +modality/);
    const { found } = JSON.parse((await therapy(["explain", "MONDO:0018874", "--json"])).stdout) as {
      found: unknown[];
    };
    expect(found).toMatchObject([
      {
        key: "acute_myeloid_leukemia",
        usedIn: expect.arrayContaining([
          { kind: "therapy", fields: expect.arrayContaining(["/indications/*/disease"]) },
        ]),
      },
    ]);
  });

  test.concurrent("finds terms by their Chinese names, and explains them in the chosen language", async () => {
    expect(await explained("慢病毒载体")).toMatch(/^慢病毒载体 {2}Lentiviral vector · lentiviral · /);
    expect(await explained("慢病毒载体", "--lang", "en")).toMatch(/^Lentiviral vector {2}lentiviral · /);
    expect(await explained("lentiviral", "--lang", "zh")).toMatch(/^慢病毒载体 {2}Lentiviral vector · lentiviral · /);
    expect(await explained("默示许可")).toMatch(/ trial_authorized · /);
    expect(await explained("PHASE1")).toMatch(/^Phase 1 {2}phase_1 · /);
    expect((await therapy(["explain", "慢病毒载"])).stderr).toMatch(/did you mean 慢病毒载体/);
  });

  test.concurrent("shows every match", async () => {
    expect((await explained("china")).match(/^China {2}CN · /gm)!.length).toBeGreaterThan(1);
  });

  test.concurrent("explains a known product, found by any of its names", async () => {
    const text = await explained("kymriah");
    expect(text).toMatch(/^tisagenlecleucel {2}therapy:tisagenlecleucel · product\n/);
    expect(text).toMatch(/Brand name: Kymriah \(European Union,/);
    expect(text).toMatch(/modality +CAR-T cell therapy/);
    expect(text).toMatch(/targets +CD19/);
    expect(await explained("ctl-019")).toBe(text);
    expect(await explained("倍诺达")).toMatch(/therapy:relmacabtagene-autoleucel · product\n[^]*CAR-T细胞治疗/);
    const { found } = JSON.parse((await therapy(["explain", "JWCAR029", "--json"])).stdout) as { found: unknown[] };
    expect(found).toMatchObject([{ kind: "product", modality: { key: "car_t" }, targets: [{ key: "CD19" }] }]);
  });

  test.concurrent("explains vocabularies and issue codes", async () => {
    expect(await explained("modality")).toMatch(/^Modality {2}modality · vocabulary/m);
    expect(await explained("duplicate_key")).toMatch(/^Duplicate key {2}duplicate_key · issue code/);
    expect(await explained("not utf8")).toMatch(/not_utf8 · issue code/);
  });

  test.concurrent("gives a hint for an identifier, the name of a therapy or a phrase", async () => {
    const [name, trial, code, phrase, long] = await Promise.all(
      ["drillemnogene abeparvovec", "NCT02445248", "CTL919", "CD19 CAR-T 治疗 SLE", "x".repeat(10_000)].map(
        async (text) => therapy(["explain", text], { env: { COLUMNS: "120" } }),
      ),
    );
    expect(name!.stderr).toContain("therapy decode 'drillemnogene abeparvovec' explains it as an identifier");
    expect(trial!.stderr).toContain("therapy decode NCT02445248 explains it as an identifier");
    expect(code!.stderr).toContain("therapy decode CTL919 explains it as an identifier");
    expect(phrase!.stderr).toContain("terms in the text: CD19, CAR-T 治疗, SLE");
    expect(long!.stderr.length).toBeLessThan(400);
    expect([name, trial, code, phrase, long].map((run) => run!.status)).toEqual([1, 1, 1, 1, 1]);
  });

  test.concurrent("suggests names if it finds nothing", async () => {
    const run = await therapy(["explain", "multiple", "myelom"]);
    expect(run.stderr).toMatch(/no vocabulary has the term "multiple myelom"; did you mean Multiple myeloma/);
    expect(run.status).toBe(1);
    for (const odd of ["constructor", "__proto__", "", "\u0000", "x".repeat(10_000)]) {
      if (odd.includes("\u0000")) continue; // arguments of a process cannot contain it
      expect((await therapy(["explain", odd])).status).toBe(1);
    }
  });
});

describe("therapy convert", () => {
  test.concurrent("converts written quantities, and rejects conversions without meaning", async () => {
    const run = await therapy(["convert", "2.0 mg/dL", "--to", "umol/L", "--analyte", "bilirubin"]);
    expect([run.stdout, run.status]).toEqual(["34.20715511063449 umol/L\n", 0]);
    const rejected = await therapy(["convert", "3e13 vg/kg", "--to", "{cells}/kg"]);
    expect(rejected.stderr).toMatch(/counts vg, .*counts cells/);
    expect([rejected.stdout, rejected.status]).toEqual(["", 1]);
    const withoutUnit = await therapy(["convert", "5 mg"], { env: { COLUMNS: "120" } });
    expect([withoutUnit.stdout, withoutUnit.status]).toEqual(["", 2]);
    expect(withoutUnit.stderr).toContain('Write: therapy convert "5 mg" --to UNIT');
    const unmarked = await therapy(["convert", "5", "mg", "g"], { env: { COLUMNS: "120" } });
    expect(unmarked.stderr).toContain('Did you mean: therapy convert "5 mg" --to g');
    const json = await therapy(["convert", "≤ 2.0 mg/dL", "--to", "umol/L", "--analyte", "bilirubin", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, value: { comparator: "<=", unit: "umol/L" } });
  });

  test.concurrent("a negative quantity is not an option, and is not below absolute zero", async () => {
    const run = await therapy(["convert", "-40 Cel", "--to", "[degF]"]);
    expect([run.stdout, run.status]).toEqual(["-40 [degF]\n", 0]);
    const rejected = await therapy(["convert", "-300 Cel", "--to", "K"]);
    expect([rejected.stderr, rejected.status]).toEqual(["the temperature is below absolute zero, -273.15 Cel\n", 1]);
  });

  test.concurrent("writes one result per line", async () => {
    const lines = [
      '{"value":"1","from":"[lb_av]","to":"kg"}',
      "",
      "[1",
      "5",
      '{"value":1,"from":"{vg}","to":"{cells}"}',
      "\u0000",
    ];
    const run = await therapy(["convert", "-"], { input: `${lines.join("\n")}\n` });
    const results = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { value?: { value: number }; issues?: { code: string; path: string }[] });
    expect(results.map(({ value, issues }) => issues?.[0]?.code ?? value?.value)).toEqual([
      0.453_592_37,
      "bad_request",
      "bad_request",
      "kind_mismatch",
      "bad_request",
    ]);
    expect(run.status).toBe(2);
  });
});

describe("therapy identify and therapy decode", () => {
  test.concurrent("finds identifiers in a text, a file and standard input", async () => {
    const text = "one\nsee nct-03758417 and NCT00000000";
    const file = join(directoryOf({ "text.txt": text }), "text.txt");
    for (const run of await Promise.all([
      therapy(["identify", text]),
      therapy(["identify", file]),
      therapy(["identify", "-"], { input: text }),
    ])) {
      expect(run.stdout).toMatch(/^2:5 +NCT03758417 +ClinicalTrials\.gov/m);
      expect(run.stdout).toMatch(/placeholder/);
      expect(run.status).toBe(0);
    }
    const json = await therapy(["identify", text, "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { scheme: "nct", id: "NCT03758417", line: 2, column: 5 },
      { certainty: "invalid", issues: [{ code: "placeholder", path: "" }] },
    ]);
    expect((await therapy(["identify", "no identifiers"])).status).toBe(1);
    const utf16 = await therapy(["identify", "-"], { input: Buffer.from("NCT03758417", "utf16le") });
    expect(utf16.stderr).toMatch(/is UTF-16LE/);
    expect(utf16.status).toBe(2);
  });

  test.concurrent("decodes an acceptance number in English and Chinese", async () => {
    const english = await therapy(["decode", "CXSL2300659"]);
    expect(english.stdout.replaceAll(/\s+/g, " ")).toContain(
      "domestic new drug, biological product, clinical trial application, accepted in 2023",
    );
    const chinese = await therapy(["decode", "CXSL2300659", "--lang", "zh"]);
    expect(chinese.stdout).toContain("国产新药，生物制品，临床试验申请，2023年受理");
    const none = await therapy(["decode", "NCT00000000"]);
    expect(none.stderr).toContain("placeholder");
    expect(none.status).toBe(1);
    const language = await therapy(["decode", "CXSL2300659", "--lang", "fr"]);
    expect(language.status).toBe(2);
  });
});

describe("therapy decode, of a name", () => {
  test.concurrent("does not mistake a term for a company code, and gives a hint", async () => {
    const [receptor, antigen, code] = await Promise.all([
      therapy(["decode", "PD-1"]),
      therapy(["decode", "CD19"]),
      therapy(["decode", "CTX001"]),
    ]);
    expect([receptor.stdout, receptor.status]).toEqual(["", 1]);
    expect(receptor.stderr.replaceAll(/\s+/g, " ")).toContain("it is a term: `therapy explain` explains it");
    expect(antigen.stdout).toMatch(/ICD-11 code[^]*also the name of a term/);
    expect(code.stdout).toContain("company code");
  });

  test.concurrent("explains each part of a nonproprietary name, and lists the unspecified facets", async () => {
    const english = (await therapy(["decode", "zevorcabtagene autoleucel"])).stdout.replaceAll(/\s+/g, " ");
    expect(english).toContain("auto- autologous");
    expect(english).toContain("cell origin: Autologous");
    expect(english).toMatch(/unspecified .* target/);
    const chinese = await therapy(["decode", "zevorcabtagene", "autoleucel", "--lang", "zh"]);
    expect(chinese.stdout).toContain("嵌合抗原受体");
    expect(chinese.stdout).toContain("自体");
    const json = await therapy(["decode", "onasemnogene abeparvovec-xioi", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject([{ kind: "nonproprietary_name", scheme: "gene_therapy" }]);
  });

  test.concurrent("names the company of a code only if a source shows it", async () => {
    expect((await therapy(["decode", "HN2301"])).stdout).toContain("Shenzhen MagicRNA");
    expect((await therapy(["decode", "bb2121"])).stdout).toMatch(/company +unknown/);
  });

  test.concurrent("rejects other texts", async () => {
    const run = await therapy(["decode", "CAR-T cells"]);
    expect(run.stderr.replaceAll(/\s+/g, " ")).toContain(
      "is not an identifier of a known scheme or the name of a therapy",
    );
    expect(run.status).toBe(1);
  });
});

describe("start-up", () => {
  test.concurrent("help loads neither the model nor zod", async () => {
    const run = await therapyProcess(["--help"]);
    expect(run.stdout).toMatch(/^Usage: therapy/);
    expect(run.status).toBe(0);
    expect(run.packages).toEqual(["commander"]);
  });
});
