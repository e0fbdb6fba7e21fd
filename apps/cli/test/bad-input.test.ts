/** Bad input of every sort: the right exit status, a message with its place, and never a stack trace. */
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryOf, therapy, validDossier, type Run } from "./therapy.ts";

const dossier = JSON.stringify(validDossier(), undefined, 2);
const stack = /^\s+at .+:\d+:\d+\)?$/m;

/** The dossier with one text in it replaced. */
function spoilt(from: string, to: string): string {
  if (!dossier.includes(from)) throw new Error(`the dossier does not say ${from}`);
  return dossier.replace(from, () => to);
}

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

async function validate(content: string | Uint8Array, name = "bad.json"): Promise<Run> {
  const run = await therapy(["validate", name], { cwd: directoryOf({ [name]: content }) });
  expect(run.stdout + run.stderr).not.toMatch(stack);
  expect(run.stdout + run.stderr).not.toContain("\u001B");
  expect(run.memory).toBeLessThan(400);
  return run;
}

describe("data that is read and has issues: exit status 1", () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ["an unknown key", spoilt('"delivery":', '"delivry":'), /"delivry" is not a field here; did you mean "delivery"\?/],
    ["a wrong type", spoilt('"ex_vivo"', "5"), /expected a string, got the number 5/],
    ["a mistyped term", spoilt('"car_t"', '"car-t"'), /"car-t" is not a term of modality; did you mean "car_t"\?/],
    ["null", spoilt('"ex_vivo"', "null"), /got null/],
    [
      "a reference to nothing",
      spoilt('"platform:armoured"\n', '"platform:armored"\n'),
      /is the id of no record here; did you mean "platform:armoured"\?/,
    ],
    ["a date that no calendar has", spoilt("2024-02-23", "2024-02-30"), /2024-02-30/],
    ["a month that no calendar has", spoilt("2024-02-23", "2024-13"), /2024-13/],
    ["__proto__ as a key", spoilt('"delivery": "ex_vivo"', '"__proto__": {"x": 1}'), /"__proto__" is not a field here/],
    ["constructor as a key", spoilt('"delivery": "ex_vivo"', '"constructor": 1'), /"constructor" is not a field here/],
    [
      "a key given twice",
      spoilt('"delivery": "ex_vivo"', '"delivery": "ex_vivo", "delivery": "in_vivo"'),
      /"delivery" is given twice/,
    ],
    [
      "a key given twice, once escaped",
      spoilt('"delivery": "ex_vivo"', String.raw`"delivery": "ex_vivo", "d\u0065livery": "in_vivo"`),
      /"delivery" is given twice/,
    ],
    ["another model version", spoilt("0.1.0", "9.9.9"), /not the version of the model/],
    ["an object where a text belongs", spoilt('"car_t"', '{"toString": 1}'), /expected a string, got an object/],
    ["a mistyped kind of dossier", spoilt('"dossier"', '"dosier"'), /"dosier"/],
    ["a record without a kind", "{}", /is missing; expected organization/],
    ["a number", "5", /expected a record, a list of records or a dossier, got the number 5/],
    ["a list of numbers", "[1]", /expected a record, got the number 1/],
  ];
  test.concurrent.each(cases)("%s", async (_, content, message) => {
    const run = await validate(content);
    expect(run.stdout.replaceAll(/\s+/g, " ")).toMatch(message);
    expect(run.stdout).toMatch(/^ {2}\d+:\d+ +error /m);
    expect(run.status).toBe(1);
  });

  test.concurrent("lines that end as Windows writes them", async () => {
    const run = await validate('{"kind":"therapy"}\r\n{"kind":"trial"}\r\n', "bad.ndjson");
    expect(run.stdout).toMatch(/│ \{"kind":"therapy"\}$/m);
    expect(run.stdout).not.toContain("\uFFFD");
  });

  test.concurrent("an id used twice", async () => {
    const twice = validDossier();
    twice.records.push(twice.records[0]!);
    const run = await validate(JSON.stringify(twice));
    expect(run.stdout).toMatch(/"platform:armoured" is the id of an earlier record too/);
    expect(run.stdout).toContain("duplicate_id");
    expect(run.status).toBe(1);
  });

  test.concurrent("a platform that is its own parent, and two that are each other's", async () => {
    const circular = validDossier();
    circular.records[0]!["parent"] = "platform:armoured";
    const run = await validate(JSON.stringify(circular));
    expect(run.stdout).toMatch(/platform:armoured → platform:armoured is a circle/);
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

  test.concurrent("1e400 and a number as text, where a count belongs", async () => {
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
    const inside = await validate(spoilt('"ex_vivo"', "[".repeat(depth) + "]".repeat(depth)));
    expect(inside.status).toBe(1);
  });

  test.concurrent("nothing wrong, with and without the mark that some programs put before UTF-8", async () => {
    const plain = await validate(dossier);
    expect(plain.stdout).toBe("✓ 1 file, 3 records: no issues\n");
    expect(plain.status).toBe(0);
    const marked = await validate(`\uFEFF${dossier}`);
    expect(marked.status).toBe(0);
  });
});

describe("input that cannot be read: exit status 2", () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["an empty file", "", /is empty; expected a record/],
    ["white space only", " \n\t\r\n ", /is empty; expected a record/],
    ["JSON that was cut off", dossier.slice(0, -40), /the text ends inside/],
    ["JSON that was cut off in a text", '{"kind": "the', /1:14.*the text ends inside a text in quotes/],
    ["NaN", spoilt('"ex_vivo"', "NaN"), /\d+:\d+ +error +NaN is not a number that JSON can hold/],
    ["a comma too many", '{"kind": "therapy",}', /1:19 .*a comma stands before }; remove it/],
    ["a comment", '{\n  // a comment\n  "kind": 1 }', /2:3 .*expected a key in double quotes/],
    ["single quotes", "{'kind': 1}", /1:2 .*double quotes, not single ones/],
    ["Python's None", '{"kind": None}', /1:10 .*None is not JSON/],
    ["a number with a leading zero", '{"n": 007}', /1:7 .*007 is not a number as JSON writes it/],
    ["UTF-16LE with a mark", utf16(dossier, "le", true), /is UTF-16LE text; save it as UTF-8/],
    ["UTF-16BE with a mark", utf16(dossier, "be", true), /is UTF-16BE text; save it as UTF-8/],
    ["UTF-16LE without one", utf16(dossier, "le", false), /is UTF-16LE \(without a byte order mark\)/],
    ["UTF-16BE without one", utf16(dossier, "be", false), /is UTF-16BE \(without a byte order mark\)/],
    [
      "bytes that are no UTF-8",
      Buffer.concat([Buffer.from('{\n"a": "caf'), Buffer.from([0xe9]), Buffer.from('"}')]),
      /2:10 .*byte 0xE9 here is not UTF-8/,
    ],
    ["gzip data", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /is gzip data; unpack it first/],
    ["other binary data", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), /is binary/],
  ];
  test.concurrent.each(cases)("%s", async (_, content, message) => {
    const run = await validate(content);
    expect(run.stdout.replaceAll(/\s+/g, " ")).toMatch(message);
    expect(run.status).toBe(2);
  });

  test.concurrent("a missing file, with the name that was likely meant", async () => {
    const run = await therapy(["validate", "dosier.json"], { cwd: directoryOf({ "dossier.json": dossier }) });
    expect(run.stdout).toMatch(/there is no such file; did you mean dossier\.json\?/);
    expect(run.status).toBe(2);
  });

  test.concurrent("a directory", async () => {
    const directory = directoryOf({});
    mkdirSync(join(directory, "records"));
    const run = await therapy(["validate", "records"], { cwd: directory });
    expect(run.stdout).toMatch(/is a directory; name the files in it, such as records\/\*\.json/);
    expect(run.status).toBe(2);
  });

  test.concurrent("a name that no file can have", async () => {
    for (const name of ["x".repeat(5000), "a\u001B[31mb"]) {
      const run = await therapy(["validate", name]);
      expect(run.stdout).toMatch(/there is no such\s+file/);
      expect(run.stdout + run.stderr).not.toContain("\u001B");
      expect(run.status).toBe(2);
    }
  });

  test.concurrent("a file that one may not read", async ({ skip }) => {
    const isRoot = process.getuid?.() === 0;
    const directory = directoryOf({ "secret.json": dossier });
    chmodSync(join(directory, "secret.json"), 0o000);
    chmodSync(directory, 0o755);
    // Root may read everything, so another user tries, who may not even reach a clone in a folder of root's own.
    const attempt = therapy(["validate", join(directory, "secret.json")], isRoot ? { uid: 65_534, cwd: "/" } : {});
    const run = isRoot ? await attempt.catch(() => undefined) : await attempt;
    if (run === undefined || (isRoot && run.status !== 2)) return skip("another user may not read the sources here");
    expect(run.stdout).toMatch(/you may not read this file/);
    expect(run.status).toBe(2);
  });

  test.concurrent("a file that cannot be read beside one that has issues: what could not be read wins", async () => {
    const directory = directoryOf({ "bad.json": "{}", "empty.json": "" });
    const run = await therapy(["validate", "bad.json", "empty.json"], { cwd: directory });
    expect(run.stdout).toMatch(/✗ 2 files, 1 record: 1 issue, 1 input that could not be read\n$/);
    expect(run.status).toBe(2);
  });
});

describe("input that is too large: exit status 2, in bounded memory", () => {
  const piece = Buffer.from('"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'.repeat(20_000));
  function* oneLine(): Generator<Uint8Array> {
    yield Buffer.from("[");
    for (let index = 0; index < 200; index++) yield piece;
    yield Buffer.from("0]");
  }

  test("200 MB on one line of a file and of standard input", async () => {
    const directory = directoryOf({ "line.json": Buffer.concat([...oneLine()]) });
    for (const run of [
      await therapy(["validate", "line.json"], { cwd: directory }),
      await therapy(["validate", "-"], { input: oneLine() }),
    ]) {
      expect(run.stdout).toMatch(/is larger than 64 MiB/);
      expect(run.stdout).toContain("too_large");
      expect(run.stdout + run.stderr).not.toMatch(stack);
      expect(run.status).toBe(2);
      expect(run.memory).toBeLessThan(300);
      console.log(`200 MB on one line: ${run.memory.toFixed(0)} MiB held at most`);
    }
  });

  test("a line that is too long among others", async () => {
    const record = JSON.stringify(validDossier().records[0]);
    function* lines(): Generator<Uint8Array> {
      yield Buffer.from(`${record}\n${record}\n`);
      yield* oneLine();
      yield Buffer.from(`\n{"kind": "teapot"}\n${record}\n`);
    }
    const run = await therapy(["validate", "-", "--json"], { input: lines() });
    const { records, issues, unreadable, files } = JSON.parse(run.stdout) as {
      [key: string]: unknown;
      files: { findings: { code: string; line: number }[] }[];
    };
    expect({ records, issues, unreadable }).toEqual({ records: 4, issues: 1, unreadable: 1 });
    expect(files[0]!.findings.map(({ code, line }) => [code, line])).toEqual([
      ["too_large", 3],
      ["unknown_kind", 4],
    ]);
    expect(run.status).toBe(2);
    expect(run.memory).toBeLessThan(400);
  });

  test("thirty million nested lists", async () => {
    const run = await therapy(["validate", "-"], {
      input: [Buffer.alloc(30_000_000, "["), Buffer.alloc(30_000_000, "]")],
    });
    expect(run.stdout).toMatch(/holds more than 4,000,000 values/);
    expect(run.status).toBe(2);
    expect(run.memory).toBeLessThan(500);
  });
});

describe("NDJSON", () => {
  test("each line is checked on its own, whatever the file is called", async () => {
    const record = JSON.stringify({ ...validDossier().records[1] });
    const content = [
      record,
      "",
      '{"kind": "therapy", "id": ',
      JSON.stringify(validDossier()),
      record.replace("car_t", "cart"),
    ];
    const run = await validate(content.join("\n"), "records.txt");
    expect(run.stdout).toMatch(/^ {2}3:27 +error +the text ends inside an object/m);
    expect(run.stdout).toMatch(/^ {2}5:\d+ +error +"cart" is not a term of modality/m);
    expect(run.stdout).toMatch(/5 records: 1 issue, 1 input that could not be read/);
    expect(run.status).toBe(2);
  });

  test("a reference to a record elsewhere is no issue outside a dossier, one to nothing within the record is", async () => {
    const [, therapyRecord] = validDossier().records;
    const citing = { ...therapyRecord, citations: [{ field: "/nothing", source: "source:a", basis: "stated" }] };
    const run = await validate(JSON.stringify([therapyRecord, { ...citing, id: "therapy:x-102" }]));
    expect(run.stdout).toContain("dangling_pointer");
    expect(run.stdout).toMatch(/2 records: 1 issue\n$/);
  });

  test("many lines stream in flat memory", async () => {
    const count = 200_000;
    const record = JSON.stringify(validDossier().records[1]);
    function* lines(): Generator<Uint8Array> {
      for (let index = 0; index < count; index += 1000) {
        yield Buffer.from(
          Array.from({ length: 1000 }, (_, next) => `${record.replace("x-101", `x-${index + next}`)}\n`).join(""),
        );
      }
    }
    const run = await therapy(["validate", "-"], { input: lines() });
    expect(run.stdout).toBe("✓ 1 file, 200,000 records: no issues\n");
    expect(run.memory).toBeLessThan(350);
    console.log(`200,000 lines of NDJSON: ${run.memory.toFixed(0)} MiB held at most`);
  });

  test("many wrong lines: all are counted, some are shown", async () => {
    const run = await therapy(["validate", "-"], { input: '{"kind":"therapy"}\n'.repeat(20_000) });
    expect(run.stdout).toMatch(/… and 59,900 more issues; --max-issues 60000 shows all/);
    expect(run.stdout).toMatch(/20,000 records: 60,000 issues\n$/);
    expect(run.status).toBe(1);
  });
});

describe("the command line", () => {
  test.concurrent.each([
    [["reprot"], /unknown command 'reprot'\n\(Did you mean report\?\)/],
    [["validate", "--jsn", "x"], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [["validate"], /missing required argument 'file'/],
    [["validate", "--max-issues", "many", "x"], /Write a whole number/],
    [["schema", "therpy"], /"therpy" is no kind of record; did you mean therapy\?/],
    [["schema", ""], /"" is no kind of record; the kinds are dossier/],
  ] as const)("%j is misunderstood: exit status 2", async (args, message) => {
    const run = await therapy(args);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toContain("\u001B");
    expect(run.stdout).toBe("");
    expect(run.status).toBe(2);
  });

  test.concurrent("output that cannot be written is said to be so", async ({ skip }) => {
    if (!existsSync("/dev/full")) skip("there is no /dev/full here");
    const run = await therapy(["records", "--json"], { outputFile: "/dev/full" });
    expect(run.stderr).toMatch(/^therapy: the output cannot be written: ENOSPC.*\n$/);
    expect(run.status).toBe(2);
  });

  test.concurrent("a reader that leaves early ends the command quietly", async () => {
    for (const args of [["report"], ["records", "--json"], ["schema", "trial"]]) {
      const run = await therapy(args, { leaveEarly: true });
      expect(run.stderr).toBe("");
    }
  });
});
