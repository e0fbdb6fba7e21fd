/** Importing from a registry and exporting again, run as a person runs it. */
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as shared from "../../../testing/shared-data.ts";
import { directoryOf, type Run, therapy, type RunOptions } from "./therapy.ts";

interface Study {
  protocolSection: {
    identificationModule: { [key: string]: unknown };
    [module: string]: unknown;
  };
  [section: string]: unknown;
}

/** A study record as the registry gives it. */
function study(number: number, more: object = {}): Study {
  return {
    protocolSection: {
      identificationModule: { nctId: `NCT${String(10_000_000 + number)}`, briefTitle: "Zelluläre Therapie – 细胞 🧬" },
      statusModule: { overallStatus: "RECRUITING", startDateStruct: { date: "2024-02" } },
      designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE1", "PHASE2"], mood: "good" },
    },
    hasResults: false,
    ...more,
  };
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

function read(directory: string, name: string): string {
  return readFileSync(join(directory, name), "utf8");
}

function valuesOf(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

function idsOf(text: string): unknown[] {
  return valuesOf(text).map((value) => (value as { id: unknown }).id);
}

const all = ["--output", "records.ndjson", "--residue", "residue.ndjson", "--notes", "notes.ndjson"];
const outputs = ["records.ndjson", "residue.ndjson", "notes.ndjson"];

/** Imports a text, and gives the run with what was written. */
async function importText(
  content: string | Uint8Array,
  options: readonly string[] = [],
  name = "studies.json",
): Promise<Run & { readonly records: unknown[]; readonly directory: string }> {
  const directory = directoryOf({ [name]: content });
  const run = await therapy(["import", "clinicaltrials-gov", name, ...all, ...options], { cwd: directory });
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  return { ...run, records: valuesOf(read(directory, "records.ndjson")), directory };
}

const few = [study(1), study(2), study(3)];

describe("what is read", () => {
  const layouts: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["records one a line", lines(few), "studies.txt"],
    [
      "records one a line, with blank lines and the mark of UTF-8",
      `\uFEFF\n${lines(few).replaceAll("\n", "\r\n\n")}`,
      "a",
    ],
    ["a list on one line", JSON.stringify(few), "studies.json"],
    ["a list over many lines", JSON.stringify(few, undefined, 2), "studies.json"],
    [
      "records over many lines, one after the other",
      few.map((one) => JSON.stringify(one, undefined, 1)).join("\n"),
      "a",
    ],
    ["records one a line, packed", gzipSync(lines(few)), "studies.ndjson.gz"],
    ["a list, packed, whatever the file is called", gzipSync(JSON.stringify(few)), "studies.json"],
    [
      "packed twice over, as files that were joined",
      Buffer.concat([gzipSync(lines(few.slice(0, 1))), gzipSync(lines(few.slice(1)))]),
      "a.gz",
    ],
  ];
  test.concurrent.each(layouts)("%s", async (_, content, name) => {
    const run = await importText(content, [], name);
    expect(run.stderr).toMatch(/^✓ 3 records read from 1 input\n/);
    expect(idsOf(read(run.directory, "records.ndjson"))).toEqual(
      [1, 2, 3].map((number) => `trial:nct1000000${number}`),
    );
    expect(run.status).toBe(0);
  });

  test.concurrent("one record, standard input, several files", async () => {
    const directory = directoryOf({ "a.json": JSON.stringify(few[0], undefined, 2), "b.json": lines(few.slice(2)) });
    const run = await therapy(["import", "clinicaltrials-gov", "a.json", "-", "b.json"], {
      cwd: directory,
      input: JSON.stringify([few[1]]),
    });
    expect(idsOf(run.stdout)).toEqual(["trial:nct10000001", "trial:nct10000002", "trial:nct10000003"]);
    expect(run.stderr).toMatch(/✓ 3 records read from 3 inputs/);
  });
});

describe("what is written", () => {
  test.concurrent("records, residues and notes, line by line under the same ids", async () => {
    const { directory } = await importText(lines(few));
    const [records, residues, notes] = outputs.map((name) => read(directory, name));
    expect(idsOf(residues!)).toEqual(idsOf(records!));
    expect(idsOf(notes!)).toEqual(idsOf(records!));
    expect(valuesOf(residues!)[0]).toMatchObject({ residue: { "/protocolSection/designModule/mood": "good" } });
    expect(valuesOf(notes!)[0]).toMatchObject({
      notes: [{ code: "assumed", path: "/protocolSection/designModule/phases" }],
    });
  });

  test.concurrent("the summary counts notes by code and the residue by place, for people and for programs", async () => {
    const located = study(4, { locations: [{ a: 1 }, { a: 2 }] });
    const people = await importText(lines([...few, located]));
    expect(people.stderr).toMatch(/^Assumed \d+\n(?:.*\n)* +4 {2}\/protocolSection\/designModule\/phases$/m);
    expect(people.stderr).toMatch(/^In the residue \d+\n(?:.*\n)* +4 {2}\/protocolSection\/designModule\/mood$/m);
    const programs = await importText(lines([...few, located]), ["--json"]);
    const { records, notes, residue, problems } = JSON.parse(programs.stderr) as { [key: string]: object };
    expect({ records, problems }).toEqual({ records: 4, problems: [] });
    expect(notes).toMatchObject({ assumed: { "/protocolSection/designModule/phases": 4 } });
    expect(residue).toMatchObject({ "/protocolSection/designModule/mood": 4, "/locations": 1 });
  });

  test.concurrent("the same in the same order, however many threads read", async () => {
    const many = lines(Array.from({ length: 3000 }, (_, index) => study(index, { padding: "x".repeat(index % 1000) })));
    const [one, three] = await Promise.all([importText(many, ["--jobs", "1"]), importText(many, ["--jobs", "3"])]);
    expect(one.records).toHaveLength(3000);
    for (const name of outputs) expect(read(three.directory, name) === read(one.directory, name)).toBe(true);
    expect(three.stderr).toBe(one.stderr);
  });

  test.skipIf(!shared.present)("an export with the residue gives the very documents back: real records", async () => {
    const documents = shared.text("data/clinicaltrials-gov/sample.jsonl");
    const { directory, status } = await importText(documents);
    expect(status).toBe(0);
    const args = ["export", "clinicaltrials-gov", "records.ndjson", "--residue", "residue.ndjson"];
    const run = await therapy(args, { cwd: directory });
    expect(valuesOf(run.stdout)).toEqual(valuesOf(documents));
    expect(run.stderr).toBe("✓ 62 records written\n");
  });
});

describe.skipIf(!shared.present)(
  "each format reads its records among those of several registries, and gives them back",
  () => {
    const formats: readonly (readonly [string, number])[] = [
      ["clinicaltrials-gov", 2],
      ["ctis", 1],
      ["ctis-earlier", 1],
      ["euctr", 3],
      ["isrctn", 5],
    ];
    test.concurrent.each(formats)("%s", async (format, count) => {
      const documents = shared.text("data/registers/records.jsonl");
      const directory = directoryOf({ "records.jsonl": documents });
      await therapy(["import", format, "records.jsonl", ...all], { cwd: directory });
      const run = await therapy(["export", format, "records.ndjson", "--residue", "residue.ndjson"], {
        cwd: directory,
      });
      const known = new Set(valuesOf(documents).map((document) => JSON.stringify(sorted(document))));
      const back = valuesOf(run.stdout).map((document) => JSON.stringify(sorted(document)));
      expect(back.filter((document) => known.has(document))).toHaveLength(count);
      expect(run.stderr).toBe(`✓ ${count} ${count === 1 ? "record" : "records"} written\n`);
    });
  },
);

describe("a broken record is told with its place, and the others are read", () => {
  const good = JSON.stringify(study(1));
  const cases: readonly (readonly [string, string | Uint8Array, RegExp, number])[] = [
    ["cut off", '{"protocolSection": {"ident', /:2:28: the text ends inside a text in quotes \(it begins at 2:22\)/, 2],
    ["no JSON", "{'a': 1}", /:2:2: JSON writes keys in double quotes/, 2],
    ["a key given twice", '{"a": 1, "a": 2}', /:2:10: "a" is given twice in this object; .* \(a · duplicate_key\)/, 1],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), /:2:3: byte 0xFF here is not UTF-8/, 2],
    ["a list", "[1]", /:2:1: expected an object, a whole document \(invalid_type\)/, 1],
    ["a number", "5", /:2:1: expected an object/, 1],
    ["null", "null", /:2:1: expected an object/, 1],
    ["nothing of a study", '{"protocolSection": 5}', /:2:21: .*nctId is missing or odd; expected an NCT number/, 1],
    ["a placeholder for a number", good.replace("NCT10000001", "NCT00000000"), /nctId .*expected an NCT number/, 1],
    ["no type of study", good.replace("INTERVENTIONAL", "CURIOUS"), /expected a type of study/, 1],
    ["a hundred thousand nested lists", "[".repeat(100_000) + "]".repeat(100_000), /:2:1: expected an object/, 1],
  ];
  test.concurrent.each(cases)("%s", async (_, broken, message, status) => {
    const content = Buffer.concat(
      [`${good}\n`, broken, `\n${JSON.stringify(study(3))}\n`].map((part) => Buffer.from(part)),
    );
    const run = await importText(content, [], "studies.jsonl");
    expect(run.stderr).toMatch(/^studies\.jsonl:2:/);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toMatch(/^✗ 2 records read from 1 input, 1 (?:record refused|unreadable)$/m);
    expect(run.records).toHaveLength(2);
    expect(run.status).toBe(status);
  });

  test.concurrent("in a list: a wrong record, one that is cut off within a text, what is no record, a list that does not end", async () => {
    const content = `[\n${good},\n{"a" 1},\n{"b": "cut\n${JSON.stringify(study(2))},\n${JSON.stringify(study(3))}\n5`;
    const run = await importText(content);
    expect(run.stderr.split("\n").slice(0, 5)).toEqual([
      'studies.json:3:6: expected a colon after the key "a", found 1 (invalid_syntax)',
      "studies.json:4:11: the text ends inside a text in quotes (it begins at 4:7) (invalid_syntax)",
      "studies.json:7:1: expected a comma between two records of the list (invalid_syntax)",
      "studies.json:7:1: expected an object, a whole document (invalid_type)",
      "studies.json:7:2: the text ends inside the list of records; it may have been cut off (invalid_syntax)",
    ]);
    expect(idsOf(read(run.directory, "records.ndjson"))).toEqual(
      [1, 2, 3].map((number) => `trial:nct1000000${number}`),
    );
  });

  test.concurrent("a file that is empty, is missing, is of another kind; the others are read", async () => {
    const directory = directoryOf({ "empty.json": "", "studies.jsonl": lines(few), "a.pdf": "%PDF-1.7" });
    const files = ["empty.json", "studes.jsonl", "a.pdf", "studies.jsonl"];
    const run = await therapy(["import", "clinicaltrials-gov", ...files], { cwd: directory });
    expect(run.stderr).toMatch(/^empty\.json: is empty; expected records/);
    expect(run.stderr).toContain("studes.jsonl: there is no such file; did you mean studies.jsonl?");
    expect(run.stderr).toContain("a.pdf: is a PDF document; expected JSON text");
    expect(valuesOf(run.stdout)).toHaveLength(3);
    expect(run.status).toBe(2);
  });

  test.concurrent("packed data that end early, or are damaged", async () => {
    const packed = gzipSync(lines(Array.from({ length: 200 }, (_, index) => study(index, { noise: Math.sin(index) }))));
    const cut = await importText(packed.subarray(0, packed.length - 900));
    expect(cut.stderr).toMatch(/studies\.json: the gzip data end early; the file may have been cut off/);
    expect(cut.records.length).toBeGreaterThan(100);
    expect(cut.status).toBe(2);
    const spoilt = Buffer.from(packed).fill(0xff, 1500, 1550);
    const damaged = await importText(spoilt);
    expect(damaged.stderr).toMatch(/studies\.json: the gzip data are damaged/);
    expect(damaged.status).toBe(2);
  });

  test.concurrent("--strict stops there, and --max-issues says how many are told", async () => {
    const content = `${good}\n{\n{"a":1}\n${good}\n`;
    const strict = await importText(content, ["--strict"], "studies.jsonl");
    expect(strict.records).toHaveLength(1);
    expect(strict.stderr).toMatch(/^studies\.jsonl:2:2: .*\n✗ 1 record read from 1 input, 1 unreadable\n/);
    expect(strict.status).toBe(2);
    const quiet = await importText(content, ["--max-issues", "1"], "studies.jsonl");
    expect(quiet.stderr).toMatch(
      /^studies\.jsonl:2:2: .*\n✗ 2 records read from 1 input, 1 record refused, 1 unreadable\n/,
    );
  });
});

describe("odd records come back from the export as they were", () => {
  async function thereAndBack(documents: readonly unknown[]): Promise<{ readonly run: Run; readonly read: number }> {
    const run = await importText(lines(documents));
    const args = ["export", "clinicaltrials-gov", "records.ndjson", "--residue", "residue.ndjson", "--output", "back"];
    const back = await therapy(args, { cwd: run.directory });
    expect(back.status).toBe(0);
    const kept = new Map(valuesOf(read(run.directory, "back")).map((value) => [nctOf(value), value]));
    for (const document of documents) {
      const found = kept.get(nctOf(document));
      if (found !== undefined) expect(JSON.stringify(sorted(found))).toBe(JSON.stringify(sorted(document)));
    }
    return { run, read: run.records.length };
  }

  test("wrong types and unknown terms in every field", async () => {
    const whole = shared.present
      ? (JSON.parse(shared.text("data/clinicaltrials-gov/sample.jsonl").split("\n")[0]!) as Study)
      : study(0);
    const wrong = [null, 5, -1e308, true, "", "NO_SUCH_TERM", [], {}, [null], { a: 1 }];
    const documents: Study[] = [];
    for (const path of pathsOf(whole)) {
      for (const value of wrong) {
        const copy = structuredClone(whole);
        // Its own number, so that each can be found again; where the number itself is spoilt, it is.
        copy.protocolSection.identificationModule["nctId"] = `NCT${String(10_000_000 + documents.length)}`;
        put(copy, path, value);
        documents.push(copy);
      }
    }
    const { run, read: count } = await thereAndBack(documents);
    const refused = Number(/([\d,]+) records? refused/.exec(run.stderr)?.[1]?.replace(",", ""));
    expect(count + refused).toBe(documents.length);
    expect(refused).toBeLessThan(200);
    expect(run.status).toBe(1);
  });

  test.concurrent("__proto__ and constructor as keys, lone surrogates, a text of a million characters", async () => {
    const odd = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}, "toString": 5, "lone": "\\ud800", "deep": {"__proto__": []}}',
    ) as object;
    const { run } = await thereAndBack([
      { ...odd, ...study(1) },
      Object.assign(study(2), { text: "x".repeat(1_000_000) }),
    ]);
    expect(run.stderr).toContain("/constructor");
  });

  test.concurrent("ten thousand places, and a hundred thousand nested lists in a field that is not known", async () => {
    const locations = Array.from({ length: 10_000 }, (_, index) => ({ facility: `Site ${index}`, city: "Turin" }));
    const wide = study(1);
    wide.protocolSection["contactsLocationsModule"] = { locations };
    const { read: count } = await thereAndBack([wide]);
    expect(count).toBe(1);
    const deep = JSON.stringify(study(2, { deep: 0 })).replace(
      '"deep":0',
      `"deep":${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    );
    const run = await importText(`${deep}\n${lines(few)}`, [], "studies.jsonl");
    expect(run.records.slice(-3)).toHaveLength(3);
    expect(run.status).toBeLessThan(2);
  });

  test.concurrent("a record of 50 MB, and one that is larger than any record is", async () => {
    const sites = Array.from({ length: 50_000 }, (_, index) => ({ facility: `Site ${index}`, zip: "1".repeat(960) }));
    const wide = study(2);
    wide.protocolSection["contactsLocationsModule"] = { locations: sites };
    const huge = study(3, { text: "x".repeat(70 * 1024 * 1024) });
    const run = await importText(lines([study(1), wide, huge, study(4)]), [], "studies.jsonl");
    expect(run.stderr).toMatch(/^studies\.jsonl:3:1: the record is larger than 64 MiB \(too_large\)\n✗ 3 records read/);
    expect(idsOf(read(run.directory, "residue.ndjson"))).toEqual(
      [1, 2, 4].map((number) => `trial:nct1000000${number}`),
    );
    expect(run.memory).toBeLessThan(1000);
    console.log(`a record of 50 MB: ${run.memory.toFixed(0)} MiB held at most`);
  });
});

describe("going on", () => {
  const count = 6000;
  const many = lines(Array.from({ length: count }, (_, index) => study(index, { padding: "x".repeat(4000) })));
  const broken = `${many}{"cut":\n${lines([study(count)])}`;

  /** Starts an import and sends a signal when so many bytes are written. */
  async function interrupted(
    directory: string,
    signal: NodeJS.Signals,
    bytes: number,
    options: readonly string[] = [],
  ): Promise<Run> {
    const written = join(directory, "records.ndjson");
    const run: RunOptions = {
      cwd: directory,
      started: (child) => {
        const timer = setInterval(() => {
          if (!existsSync(written) || statSync(written).size < bytes) return;
          clearInterval(timer);
          child.kill(signal);
        }, 2);
        child.on("exit", () => clearInterval(timer));
      },
    };
    return therapy(["import", "clinicaltrials-gov", "studies.jsonl", ...all, ...options], run);
  }

  async function wholeRun(): Promise<Run & { readonly directory: string }> {
    return importText(broken, [], "studies.jsonl");
  }

  function expectSame(directory: string, whole: string): void {
    for (const name of outputs) expect(read(directory, name) === read(whole, name), name).toBe(true);
    expect(existsSync(join(directory, "records.ndjson.resume"))).toBe(false);
  }

  test("Ctrl-C leaves whole lines and says how to go on; --resume gives what one run would have given", async () => {
    const whole = await wholeRun();
    const directory = directoryOf({ "studies.jsonl": broken });
    const run = await interrupted(directory, "SIGINT", 500_000);
    expect(run.status).toBeNull();
    expect(run.stderr).toMatch(
      /^Interrupted after [\d,]+ records\. To go on:\n {2}therapy import clinicaltrials-gov studies\.jsonl --output .* --resume\n$/,
    );
    const counts = outputs.map((name) => {
      const text = read(directory, name);
      expect(text.endsWith("}\n")).toBe(true);
      return valuesOf(text).length;
    });
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThan(count);
    const resumed = await therapy(["import", "clinicaltrials-gov", "studies.jsonl", ...all, "--resume"], {
      cwd: directory,
    });
    expectSame(directory, whole.directory);
    // The summary and the status are those of the whole import.
    expect(resumed.stderr).toBe(whole.stderr);
    expect(resumed.status).toBe(2);
  });

  test("kill -9 at three moments, once while going on", async () => {
    const whole = await wholeRun();
    for (const bytes of [1, 400_000, 1_000_000]) {
      const directory = directoryOf({ "studies.jsonl": broken });
      await interrupted(directory, "SIGKILL", bytes);
      expect(valuesOf(read(directory, "notes.ndjson").replace(/[^\n]*$/, "")).length).toBeLessThan(count);
      await interrupted(directory, "SIGKILL", bytes + 300_000, ["--resume"]);
      const run = await therapy(["import", "clinicaltrials-gov", "studies.jsonl", ...all, "--resume"], {
        cwd: directory,
      });
      expect(run.status).toBe(2);
      expectSame(directory, whole.directory);
    }
  });

  test("files that end at different records, in the middle of lines, without a word of how far it came", async () => {
    const whole = await wholeRun();
    const directory = directoryOf({ "studies.jsonl": broken });
    for (const [index, name] of outputs.entries()) {
      const text = read(whole.directory, name);
      writeFileSync(join(directory, name), text.slice(0, 100_001 * (index + 1)));
    }
    truncateSync(join(directory, "notes.ndjson"), 0);
    await therapy(["import", "clinicaltrials-gov", "studies.jsonl", ...all, "--resume"], { cwd: directory });
    expectSame(directory, whole.directory);
    // What is complete stays as it is.
    const again = await therapy(["import", "clinicaltrials-gov", "studies.jsonl", ...all, "--resume"], {
      cwd: directory,
    });
    expect(again.stderr).toBe(whole.stderr);
    expectSame(directory, whole.directory);
  });

  test("files of another import are not touched", async () => {
    const { directory } = await importText(lines(few), [], "studies.jsonl");
    const before = read(directory, "residue.ndjson");
    writeFileSync(join(directory, "studies.jsonl"), lines([study(1), study(5), study(3)]));
    const args = ["import", "clinicaltrials-gov", "studies.jsonl", ...all, "--resume"];
    const other = await therapy(args, { cwd: directory });
    expect(other.stderr).toMatch(/^records\.ndjson:2 is not what this import gives there;/);
    expect(other.status).toBe(2);
    writeFileSync(join(directory, "studies.jsonl"), lines(few.slice(0, 2)));
    const shorter = await therapy(args, { cwd: directory });
    expect(shorter.stderr).toMatch(/^records\.ndjson goes on where the input ends; it is of another import/);
    expect(read(directory, "residue.ndjson")).toBe(before);
  });
});

describe("memory stays flat", () => {
  const piece = lines(Array.from({ length: 50 }, (_, index) => study(index, { padding: "x".repeat(20_000) })));
  const repeated = 150;

  test("150 MB of records, one a line and as one list, from standard input, by two threads", async () => {
    function* oneALine(): Generator<Uint8Array> {
      for (let index = 0; index < repeated; index++) yield Buffer.from(piece);
    }
    function* asList(): Generator<Uint8Array> {
      yield Buffer.from("[");
      const members = piece.trimEnd().replaceAll("\n", ",");
      for (let index = 0; index < repeated; index++) yield Buffer.from(index === 0 ? members : `,${members}`);
      yield Buffer.from("]");
    }
    for (const input of [oneALine(), asList()]) {
      const directory = directoryOf({});
      const run = await therapy(["import", "clinicaltrials-gov", "-", ...all, "--jobs", "2"], {
        input,
        cwd: directory,
      });
      expect(run.stderr).toMatch(/^✓ 7,500 records read/);
      expect(run.memory).toBeLessThan(300);
      console.log(`150 MB of records: ${run.memory.toFixed(0)} MiB held at most`);
    }
  });
});

describe("output that cannot be written", () => {
  test.concurrent("a full disk", async ({ skip }) => {
    if (!existsSync("/dev/full")) skip("there is no /dev/full here");
    const directory = directoryOf({ "studies.jsonl": lines(few) });
    const toFile = await therapy(["import", "clinicaltrials-gov", "studies.jsonl", "--output", "/dev/full"], {
      cwd: directory,
    });
    expect(toFile.stderr).toMatch(/^\/dev\/full cannot be written: ENOSPC/);
    expect(toFile.status).toBe(2);
    expect(existsSync("/dev/full.resume")).toBe(false);
    const redirected = await therapy(["import", "clinicaltrials-gov", "studies.jsonl"], {
      cwd: directory,
      outputFile: "/dev/full",
    });
    expect(redirected.stderr).toMatch(/^therapy: the output cannot be written: ENOSPC/);
    expect(redirected.status).toBe(2);
  });

  test.concurrent("a reader that leaves early ends the import quietly", async () => {
    const many = lines(Array.from({ length: 5000 }, (_, index) => study(index, { padding: "x".repeat(1000) })));
    const directory = directoryOf({ "studies.jsonl": many });
    const run = await therapy(["import", "clinicaltrials-gov", "studies.jsonl"], { cwd: directory, leaveEarly: true });
    expect(run.stderr).toBe("");
  });
});

describe("what is misunderstood: exit status 2, and no file is touched", () => {
  test.concurrent.each([
    [
      ["import", "clinicaltrial-gov", "a"],
      /clinicaltrial-gov is no format that is known; did you mean\s+clinicaltrials-gov\?/,
    ],
    [["import", "clinicaltrials-gov", "a", "--resume"], /--resume goes on with a file: say with --output which/],
    [["import", "clinicaltrials-gov", "a", "-o", "a"], /a would be overwritten; name another file/],
    [["import", "clinicaltrials-gov", "a", "-o", "b", "--notes", "./b"], /\.\/b would be overwritten/],
    [["import", "clinicaltrials-gov", "-", "-"], /standard input can be read once only/],
    [["import", "clinicaltrials-gov", "a", "--jobs", "0"], /Write a whole number of at least 1/],
    [["import", "clinicaltrials-gov"], /missing required argument 'file'/],
    [["export", "clinicaltrials-gov", "a", "-o", "a"], /a would be overwritten; name another file/],
    [["export", "ctgov", "a"], /ctgov is no format that is known/],
  ] as const)("%j", async (args, message) => {
    const directory = directoryOf({ a: lines(few) });
    const run = await therapy(args, { cwd: directory });
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(2);
    expect(read(directory, "a")).toBe(lines(few));
  });
});

describe("therapy export", () => {
  async function exported(files: { readonly [name: string]: string }, options: readonly string[] = []): Promise<Run> {
    return therapy(["export", "clinicaltrials-gov", "records.ndjson", ...options], { cwd: directoryOf(files) });
  }
  const withResidue = ["--residue", "residue.ndjson"];

  test.concurrent("without the residue, what the records hold", async () => {
    const { directory } = await importText(lines(few));
    const run = await exported({ "records.ndjson": read(directory, "records.ndjson") });
    expect(valuesOf(run.stdout)[0]).toMatchObject({
      protocolSection: { designModule: { phases: ["PHASE1", "PHASE2"] } },
    });
    expect(run.stdout).not.toContain("mood");
    expect(run.status).toBe(0);
  });

  test.concurrent("a residue of other records is refused where it differs", async () => {
    const { directory } = await importText(lines(few));
    const [records = "", residue = ""] = outputs.map((name) => read(directory, name));
    const [first, second, third] = residue.split("\n");
    const turned = await exported(
      { "records.ndjson": records, "residue.ndjson": `${first}\n${third}\n${second}\n` },
      withResidue,
    );
    expect(valuesOf(turned.stdout)).toHaveLength(1);
    expect(turned.stderr.replaceAll(/\s+/g, " ")).toContain(
      "residue.ndjson:2 is the residue of trial:nct10000003, but records.ndjson:2 is trial:nct10000002",
    );
    const short = await exported({ "records.ndjson": records, "residue.ndjson": `${first}\n` }, withResidue);
    expect(short.stderr.replaceAll(/\s+/g, " ")).toContain("residue.ndjson has 1 line, records.ndjson has more");
    const notes = await exported(
      { "records.ndjson": records, "residue.ndjson": read(directory, "notes.ndjson") },
      withResidue,
    );
    expect(notes.stderr).toContain("residue.ndjson:1 is no line of a residue");
    const odd = `{"id":"trial:nct10000001","residue":{"no pointer":1}}\n${second}\n${third}\n`;
    const pointer = await exported({ "records.ndjson": records, "residue.ndjson": odd }, withResidue);
    expect(pointer.stderr).toContain('residue.ndjson:1: residue "no pointer": is not a JSON pointer');
    for (const run of [turned, short, notes, pointer]) expect(run.status).toBe(2);
  });

  test.concurrent("a record that is not valid is told with its place, and the others are written", async () => {
    const { directory } = await importText(lines(few));
    const records = read(directory, "records.ndjson").replace("phase_1_2", "phase_9");
    const run = await exported(
      { "records.ndjson": records, "residue.ndjson": read(directory, "residue.ndjson") },
      withResidue,
    );
    expect(run.stderr).toMatch(
      /^records\.ndjson:1:\d+: "phase_9" is not a term of phase.* \(phase · unknown_term\)\n✗ 2 records written\n$/,
    );
    expect(run.status).toBe(1);
  });
});

function nctOf(document: unknown): unknown {
  return (document as Study).protocolSection?.identificationModule?.["nctId"];
}

/** A value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

type Path = readonly (string | number)[];

/** The paths of all fields; of lists, those of the first member. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.slice(0, 1).flatMap((member) => pathsOf(member, [...path, 0]))
    : Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function put(root: object, path: Path, value: unknown): void {
  let at = root as { [key: string | number]: unknown };
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1)!] = value;
}
