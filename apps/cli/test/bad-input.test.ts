/** Invalid and unreadable input: the exit status, a message with a location, and no stack trace. */
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryOf, manyRecords, validRecordSet } from "./example-files.ts";
import { therapyProcess } from "./therapy-process.ts";
import { therapy, type Run } from "./therapy.ts";

const recordSet = JSON.stringify(validRecordSet(), undefined, 2);
const stack = /^\s+at .+:\d+:\d+\)?$/m;

/** The record set with one text replaced. */
function corrupted(from: string, to: string): string {
  if (!recordSet.includes(from)) throw new Error(`the record set does not contain ${from}`);
  return recordSet.replace(from, () => to);
}

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

async function validate(content: string | Uint8Array, name = "bad.json"): Promise<Run> {
  const run = await therapy(["validate", name], { cwd: directoryOf({ [name]: content }) });
  expect(run.stdout + run.stderr).not.toMatch(stack);
  expect(run.stdout + run.stderr).not.toContain("\u001B");
  return run;
}

describe("invalid data: exit status 1", () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      "an unknown key",
      corrupted('"modificationSetting":', '"modificationSeting":'),
      /"modificationSeting" is not .*; did you mean "modificationSetting"\?/,
    ],
    ["a wrong type", corrupted('"ex_vivo"', "5"), /expected a string, got the number 5/],
    ["a mistyped term", corrupted('"car_t"', '"car-t"'), /"car-t" is not a term of modality; did you mean "car_t"\?/],
    ["null", corrupted('"ex_vivo"', "null"), /got null/],
    [
      "a dangling reference",
      corrupted('"platform:armoured"\n', '"platform:armored"\n'),
      /does not match the id of any record; did you mean "platform:armoured"\?/,
    ],
    ["a day that does not exist", corrupted("2024-02-23", "2024-02-30"), /2024-02-30/],
    ["a month that does not exist", corrupted("2024-02-23", "2024-13"), /2024-13/],
    [
      "__proto__ as a key",
      corrupted('"modificationSetting": "ex_vivo"', '"__proto__": {"x": 1}'),
      /"__proto__" is not a field here/,
    ],
    [
      "constructor as a key",
      corrupted('"modificationSetting": "ex_vivo"', '"constructor": 1'),
      /"constructor" is not a field here/,
    ],
    [
      "a duplicate key",
      corrupted(
        '"modificationSetting": "ex_vivo"',
        '"modificationSetting": "ex_vivo", "modificationSetting": "in_vivo"',
      ),
      /duplicate key "modificationSetting"/,
    ],
    [
      "a duplicate key, once escaped",
      corrupted(
        '"modificationSetting": "ex_vivo"',
        String.raw`"modificationSetting": "ex_vivo", "modification\u0053etting": "in_vivo"`,
      ),
      /duplicate key "modificationSetting"/,
    ],
    ["another model version", corrupted("0.1.0", "9.9.9"), /is not the model version of this package/],
    ["an object where a text belongs", corrupted('"car_t"', '{"toString": 1}'), /expected a string, got an object/],
    ["a misspelled kind of record set", corrupted('"record_set"', '"recordset"'), /"recordset"/],
    ["a record without a kind", "{}", /is missing; expected organization/],
    ["a number", "5", /expected a record, a list of records or a record set, got the number 5/],
    ["a list of numbers", "[1]", /expected a record, got the number 1/],
  ];
  test.concurrent.each(cases)("%s", async (_, content, message) => {
    const run = await validate(content);
    expect(run.stdout.replaceAll(/\s+/g, " ")).toMatch(message);
    expect(run.stdout).toMatch(/^ {2}\d+:\d+ +error /m);
    expect(run.status).toBe(1);
  });

  test.concurrent("lines with CRLF", async () => {
    const run = await validate('{"kind":"therapy"}\r\n{"kind":"trial"}\r\n', "bad.ndjson");
    expect(run.stdout).toMatch(/│ \{"kind":"therapy"\}$/m);
    expect(run.stdout).not.toContain("\uFFFD");
  });

  test.concurrent("a duplicate id", async () => {
    const twice = validRecordSet();
    twice.records.push(twice.records[0]!);
    const run = await validate(JSON.stringify(twice));
    expect(run.stdout).toMatch(/"platform:armoured" is also the id of an earlier record/);
    expect(run.stdout).toContain("duplicate_id");
    expect(run.status).toBe(1);
  });

  test.concurrent("a platform that is its own parent, and two platforms that are parents of each other", async () => {
    const circular = validRecordSet();
    circular.records[0]!["parent"] = "platform:armoured";
    const run = await validate(JSON.stringify(circular));
    expect(run.stdout).toMatch(/platform:armoured → platform:armoured is a circular reference/);
    expect(run.status).toBe(1);
    const pair = ["a", "b"].map((name, index) => ({
      kind: "platform",
      id: `platform:${name}`,
      names: [{ text: name, kind: "brand" }],
      parent: `platform:${["b", "a"][index]}`,
    }));
    const alone = await validate(JSON.stringify(pair));
    expect(alone.stdout).toContain("reference_cycle");
    expect(alone.status).toBe(1);
  });

  test.concurrent("1e400 and a number as text in place of a count", async () => {
    const trial = (count: string): string =>
      `{"kind":"trial","id":"trial:x","type":"interventional","enrollment":{"count":${count},"type":"actual"}}`;
    const infinite = await validate(trial("1e400"));
    expect(infinite.stdout).toMatch(/is not a finite number/);
    expect(infinite.stdout).toContain("enrollment.count · out_of_range");
    expect(infinite.status).toBe(1);
    const text = await validate(trial('"12"'));
    expect(text.stdout).toMatch(/write it without quotes/);
    expect(text.status).toBe(1);
  });

  test.concurrent.each([10_000, 100_000])("%d nested lists", async (depth) => {
    const bare = await validate("[".repeat(depth) + "]".repeat(depth));
    expect(bare.stdout).toContain("too_deep");
    expect(bare.status).toBe(1);
    const inside = await validate(corrupted('"ex_vivo"', "[".repeat(depth) + "]".repeat(depth)));
    expect(inside.status).toBe(1);
  });

  test.concurrent("no issues, with and without a byte order mark", async () => {
    const plain = await validate(recordSet);
    expect(plain.stdout).toBe("✓ 1 file, 3 records: no issues\n");
    expect(plain.status).toBe(0);
    const marked = await validate(`\uFEFF${recordSet}`);
    expect(marked.status).toBe(0);
  });
});

describe("unreadable input: exit status 2", () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["an empty file", "", /is empty; expected a record/],
    ["white space only", " \n\t\r\n ", /is empty; expected a record/],
    ["truncated JSON", recordSet.slice(0, -40), /the text ends inside/],
    ["JSON that is truncated in a text", '{"kind": "the', /1:14.*the text ends inside a text in quotes/],
    ["NaN", corrupted('"ex_vivo"', "NaN"), /\d+:\d+ +error +NaN is not a JSON number/],
    ["a comma too many", '{"kind": "therapy",}', /1:19 .*unexpected comma before }; remove it/],
    ["a comment", '{\n  // a comment\n  "kind": 1 }', /2:3 .*expected a key in double quotes/],
    ["single quotes", "{'kind': 1}", /1:2 .*expected double quotes around the key/],
    ["Python's None", '{"kind": None}', /1:10 .*None is not JSON/],
    ["a number with a leading zero", '{"n": 007}', /1:7 .*007 is not a JSON number/],
    ["UTF-16LE with a mark", utf16(recordSet, "le", true), /is UTF-16LE text; save it as UTF-8/],
    ["UTF-16BE with a mark", utf16(recordSet, "be", true), /is UTF-16BE text; save it as UTF-8/],
    ["UTF-16LE without one", utf16(recordSet, "le", false), /is UTF-16LE \(without a byte order mark\)/],
    ["UTF-16BE without one", utf16(recordSet, "be", false), /is UTF-16BE \(without a byte order mark\)/],
    [
      "bytes that are not UTF-8",
      Buffer.concat([Buffer.from('{\n"a": "caf'), Buffer.from([0xe9]), Buffer.from('"}')]),
      /2:10 .*byte 0xE9 is not valid UTF-8/,
    ],
    ["gzip data", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /is gzip data; decompress it first/],
    ["other binary data", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), /is binary/],
  ];
  test.concurrent.each(cases)("%s", async (_, content, message) => {
    const run = await validate(content);
    expect(run.stdout.replaceAll(/\s+/g, " ")).toMatch(message);
    expect(run.status).toBe(2);
  });

  test.concurrent("a missing file, with a similar name", async () => {
    const run = await therapy(["validate", "recrd.json"], { cwd: directoryOf({ "record.json": recordSet }) });
    expect(run.stdout).toMatch(/file not found; did you mean record\.json\?/);
    expect(run.status).toBe(2);
  });

  test.concurrent("a directory", async () => {
    const directory = directoryOf({});
    mkdirSync(join(directory, "records"));
    const run = await therapy(["validate", "records"], { cwd: directory });
    expect(run.stdout).toMatch(/is a directory; name its files, such as records\/\*\.json/);
    expect(run.status).toBe(2);
  });

  test.concurrent("an invalid file name", async () => {
    for (const name of ["x".repeat(5000), "a\u001B[31mb"]) {
      const run = await therapy(["validate", name]);
      expect(run.stdout).toMatch(/file not found/);
      expect(run.stdout + run.stderr).not.toContain("\u001B");
      expect(run.status).toBe(2);
    }
  });

  test.concurrent("a file without read permission", async ({ skip }) => {
    const isRoot = process.getuid?.() === 0;
    const directory = directoryOf({ "secret.json": recordSet });
    chmodSync(join(directory, "secret.json"), 0o000);
    chmodSync(directory, 0o755);
    // Root can read everything, so the test runs as another user, who may not have access to the sources.
    const attempt = therapyProcess(
      ["validate", join(directory, "secret.json")],
      isRoot ? { uid: 65_534, cwd: "/" } : {},
    );
    const run = isRoot ? await attempt.catch(() => undefined) : await attempt;
    if (run === undefined || (isRoot && run.status !== 2)) return skip("another user cannot read the sources");
    expect(run.stdout).toMatch(/permission denied/);
    expect(run.status).toBe(2);
  });

  test.concurrent("an unreadable file beside an invalid one", async () => {
    const directory = directoryOf({ "bad.json": "{}", "empty.json": "" });
    const run = await therapy(["validate", "bad.json", "empty.json"], { cwd: directory });
    expect(run.stdout).toMatch(/✗ 2 files, 1 record: 1 issue, 1 unreadable input\n$/);
    expect(run.status).toBe(2);
  });
});

describe("NDJSON", () => {
  test("each line is checked separately, whatever the name of the file", async () => {
    const record = JSON.stringify({ ...validRecordSet().records[1] });
    const content = [
      record,
      "",
      '{"kind": "therapy", "id": ',
      JSON.stringify(validRecordSet()),
      record.replace("car_t", "cart"),
    ];
    const run = await validate(content.join("\n"), "records.txt");
    expect(run.stdout).toMatch(/^ {2}3:27 +error +the text ends inside an object/m);
    expect(run.stdout).toMatch(/^ {2}5:\d+ +error +"cart" is not a term of modality/m);
    expect(run.stdout).toMatch(/5 records: 1 issue, 1 unreadable input/);
    expect(run.status).toBe(2);
  });

  test("outside of a record set, a reference to another record is valid; a dangling pointer within the record is not", async () => {
    const [, therapyRecord] = validRecordSet().records;
    const citing = { ...therapyRecord, citations: [{ field: "/nothing", source: "source:a", basis: "stated" }] };
    const run = await validate(JSON.stringify([therapyRecord, { ...citing, id: "therapy:x-102" }]));
    expect(run.stdout).toContain("dangling_pointer");
    expect(run.stdout).toMatch(/2 records: 1 issue\n$/);
  });

  test("thousands of lines are checked one by one", async () => {
    const run = await therapy(["validate", "-"], { input: manyRecords(2000) });
    expect(run.stdout).toBe("✓ 1 file, 2,000 records: no issues\n");
  });

  test("an empty list has no record", async () => {
    const run = await therapy(["validate", "-"], { input: "[]" });
    expect([run.stdout, run.status]).toEqual(["✗ 1 file: no record was found\n", 1]);
  });

  test("many invalid lines: all are counted, some are printed", async () => {
    const run = await therapy(["validate", "-"], { input: '{"kind":"therapy"}\n'.repeat(2000) });
    expect(run.stdout).toMatch(/… and 4,000 more issues; --max-issues 6000 shows all/);
    expect(run.stdout).toMatch(/2,000 records: 6,000 issues\n$/);
    expect(run.status).toBe(1);
  });
});

describe("the command line", () => {
  test.concurrent.each([
    [["reprot"], /unknown command 'reprot'\n\(Did you mean report\?\)/],
    [["validate", "--jsn", "x"], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [["re\u001B[31mport"], /^error: unknown command 're�\[31mport'\n/],
    [["validate", "--\u001B]0;x\u0007"], /^error: unknown option '--�\]0;x�'\n/],
    [["validate"], /missing required argument 'file'/],
    [["validate", "--max-issues", "many", "x"], /Expected a whole number/],
    [["schema", "therpy"], /"therpy" is not a record kind; did you mean therapy\?/],
    [["schema", ""], /"" is not a record kind; expected record_set/],
  ] as const)("%j: exit status 2", async (args, message) => {
    const run = await therapy(args);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toContain("\u001B");
    expect(run.stdout).toBe("");
    expect(run.status).toBe(2);
  });

  test.concurrent("reports output that cannot be written", async ({ skip }) => {
    if (!existsSync("/dev/full")) skip("there is no /dev/full");
    const run = await therapyProcess(["records", "--json"], { outputFile: "/dev/full" });
    expect(run.stderr).toMatch(/^therapy: the output cannot be written: ENOSPC.*\n$/);
    expect(run.status).toBe(2);
  });

  test.concurrent("a reader that closes the output early ends the command without a message", async () => {
    for (const args of [["report"], ["records", "--json"], ["schema", "trial"]]) {
      const run = await therapyProcess(args, { leaveEarly: true });
      expect(run.stderr).toBe("");
    }
  });
});
