/** Importing from a registry and exporting again, run as processes. */
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as shared from "../../../testing/shared-data.ts";
import {
  all,
  corruptedStudies,
  few,
  idsOf,
  importText,
  lines,
  outputs,
  read,
  roundTrip,
  sorted,
  study,
  valuesOf,
} from "./studies.ts";
import { directoryOf } from "./example-files.ts";
import { therapyProcess } from "./therapy-process.ts";
import { type Run, therapy } from "./therapy.ts";

describe("the layouts of an input", () => {
  const layouts: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["records, one per line", lines(few), "studies.txt"],
    [
      "records, one per line, with blank lines and a byte order mark",
      `\uFEFF\n${lines(few).replaceAll("\n", "\r\n\n")}`,
      "a",
    ],
    ["a list on one line", JSON.stringify(few), "studies.json"],
    ["a list over many lines", JSON.stringify(few, undefined, 2), "studies.json"],
    ["consecutive records over many lines", few.map((one) => JSON.stringify(one, undefined, 1)).join("\n"), "a"],
    ["records, one per line, compressed", gzipSync(lines(few)), "studies.ndjson.gz"],
    ["a list, compressed, whatever the name of the file", gzipSync(JSON.stringify(few)), "studies.json"],
    [
      "several gzip members, as in concatenated files",
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

describe("the output of an import", () => {
  test.concurrent("records, unmapped values and notes: one line per record, with the same ids", async () => {
    const { directory } = await importText(lines(few));
    const [records, unmapped, notes] = outputs.map((name) => read(directory, name));
    expect(idsOf(unmapped!)).toEqual(idsOf(records!));
    expect(idsOf(notes!)).toEqual(idsOf(records!));
    expect(valuesOf(unmapped!)[0]).toMatchObject({ unmapped: { "/protocolSection/designModule/mood": "good" } });
    expect(valuesOf(notes!)[0]).toMatchObject({
      notes: [{ code: "assumed", path: "/protocolSection/designModule/phases" }],
    });
  });

  test.concurrent("the summary counts notes by code and unmapped values by path, as text and as JSON", async () => {
    const located = study(4, { locations: [{ a: 1 }, { a: 2 }] });
    const text = await importText(lines([...few, located]));
    expect(text.stderr).toMatch(/^Assumptions \d+\n(?:.*\n)* +4 {2}\/protocolSection\/designModule\/phases$/m);
    expect(text.stderr).toMatch(/^Unmapped values \d+\n(?:.*\n)* +4 {2}\/protocolSection\/designModule\/mood$/m);
    const json = await importText(lines([...few, located]), ["--json"]);
    const { records, notes, unmapped, issues } = JSON.parse(json.stderr) as { [key: string]: object };
    expect({ records, issues }).toEqual({ records: 4, issues: [] });
    expect(notes).toMatchObject({ assumed: { "/protocolSection/designModule/phases": 4 } });
    expect(unmapped).toMatchObject({ "/protocolSection/designModule/mood": 4, "/locations": 1 });
  });

  test.concurrent("the output does not depend on the number of threads", async () => {
    const many = lines(Array.from({ length: 3000 }, (_, index) => study(index, { padding: "x".repeat(index % 1000) })));
    const [one, three] = await Promise.all([importText(many, ["--jobs", "1"]), importText(many, ["--jobs", "3"])]);
    expect(one.records).toHaveLength(3000);
    for (const name of outputs) expect(read(three.directory, name) === read(one.directory, name)).toBe(true);
    expect(three.stderr).toBe(one.stderr);
  });

  test.skipIf(!shared.present)("an export with the unmapped values returns equal documents: real records", async () => {
    const documents = shared.text("data/clinicaltrials-gov/sample.jsonl");
    const { directory, status } = await importText(documents);
    expect(status).toBe(0);
    const args = ["export", "clinicaltrials-gov", "records.ndjson", "--unmapped", "unmapped.ndjson"];
    const run = await therapy(args, { cwd: directory });
    expect(valuesOf(run.stdout)).toEqual(valuesOf(documents));
    expect(run.stderr).toBe("✓ 62 records written\n");
  });
});

describe.skipIf(!shared.present)(
  "each format reads its records among those of several registries, and writes equal documents",
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
      const run = await therapy(["export", format, "records.ndjson", "--unmapped", "unmapped.ndjson"], {
        cwd: directory,
      });
      const known = new Set(valuesOf(documents).map((document) => JSON.stringify(sorted(document))));
      const back = valuesOf(run.stdout).map((document) => JSON.stringify(sorted(document)));
      expect(back.filter((document) => known.has(document))).toHaveLength(count);
      expect(run.stderr).toBe(`✓ ${count} ${count === 1 ? "record" : "records"} written\n`);
    });
  },
);

describe("a broken record is reported with its location, and the others are read", () => {
  const good = JSON.stringify(study(1));
  const cases: readonly (readonly [string, string | Uint8Array, RegExp, number])[] = [
    [
      "truncated",
      '{"protocolSection": {"ident',
      /:2:28: the text ends inside a text in quotes \(it begins at 2:22\)/,
      2,
    ],
    ["not JSON", "{'a': 1}", /:2:2: expected double quotes around the key/, 2],
    ["a duplicate key", '{"a": 1, "a": 2}', /:2:10: duplicate key "a" in this object; .* \(a · duplicate_key\)/, 1],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), /:2:3: byte 0xFF is not valid UTF-8/, 2],
    ["a list", "[1]", /:2:1: expected a document, which is an object \(invalid_type\)/, 1],
    ["a number", "5", /:2:1: expected a document, which is an object/, 1],
    ["null", "null", /:2:1: expected a document, which is an object/, 1],
    [
      "not a study",
      '{"protocolSection": 5}',
      /:2:21: is missing or invalid; expected an NCT number \(protocolSection\.identificationModule\.nctId/,
      1,
    ],
    ["a placeholder as number", good.replace("NCT10000001", "NCT00000000"), /expected an NCT number.*nctId/, 1],
    ["an unknown study type", good.replace("INTERVENTIONAL", "CURIOUS"), /expected a type of study/, 1],
    [
      "a hundred thousand nested lists",
      "[".repeat(100_000) + "]".repeat(100_000),
      /:2:1: expected a document, which is an object/,
      1,
    ],
  ];
  test.concurrent.each(cases)("%s", async (_, broken, message, status) => {
    const content = Buffer.concat(
      [`${good}\n`, broken, `\n${JSON.stringify(study(3))}\n`].map((part) => Buffer.from(part)),
    );
    const run = await importText(content, [], "studies.jsonl");
    expect(run.stderr).toMatch(/^studies\.jsonl:2:/);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toMatch(/^✗ 2 records read from 1 input, 1 (?:record rejected|unreadable)$/m);
    expect(run.records).toHaveLength(2);
    expect(run.status).toBe(status);
  });

  test.concurrent("in a list: an invalid record, one that is truncated within a text, a number, a list without an end", async () => {
    const content = `[\n${good},\n{"a" 1},\n{"b": "cut\n${JSON.stringify(study(2))},\n${JSON.stringify(study(3))}\n5`;
    const run = await importText(content);
    expect(run.stderr.split("\n").slice(0, 5)).toEqual([
      'studies.json:3:6: expected a colon after the key "a", found 1 (invalid_syntax)',
      "studies.json:4:11: the text ends inside a text in quotes (it begins at 4:7) (invalid_syntax)",
      "studies.json:7:1: expected a comma between two records of the list (invalid_syntax)",
      "studies.json:7:1: expected a document, which is an object (invalid_type)",
      "studies.json:7:2: the text ends inside the list of records; it may be truncated (invalid_syntax)",
    ]);
    expect(idsOf(read(run.directory, "records.ndjson"))).toEqual(
      [1, 2, 3].map((number) => `trial:nct1000000${number}`),
    );
  });

  test.concurrent("missing files are reported before anything is read", async () => {
    const directory = directoryOf({ "studies.jsonl": lines(few) });
    const run = await therapy(["import", "clinicaltrials-gov", "studes.jsonl", "studies.jsonl", "."], {
      cwd: directory,
    });
    expect(run.stderr.split("\n")).toEqual([
      "studes.jsonl: file not found; did you mean studies.jsonl? (missing_file)",
      ".: is a directory; name its files, such as *.json (not_a_file)",
      "",
    ]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
  });

  test.concurrent("an empty file and one of another type are reported; the others are read", async () => {
    const directory = directoryOf({ "empty.json": "", "studies.jsonl": lines(few), "a.pdf": "%PDF-1.7" });
    const files = ["empty.json", "a.pdf", "studies.jsonl"];
    const run = await therapy(["import", "clinicaltrials-gov", ...files], { cwd: directory });
    expect(run.stderr).toMatch(/^empty\.json: is empty; expected records/);
    expect(run.stderr).toContain("a.pdf: is a PDF document; expected JSON text");
    expect(valuesOf(run.stdout)).toHaveLength(3);
    expect(run.status).toBe(2);
  });

  test.concurrent("compressed data that end early or are corrupted", async () => {
    const compressed = gzipSync(
      lines(Array.from({ length: 200 }, (_, index) => study(index, { noise: Math.sin(index) }))),
    );
    const cut = await importText(compressed.subarray(0, compressed.length - 900));
    expect(cut.stderr).toMatch(/studies\.json: the gzip data end early; the file may be truncated/);
    expect(cut.records.length).toBeGreaterThan(100);
    expect(cut.status).toBe(2);
    const corrupted = Buffer.from(compressed).fill(0xff, 1500, 1550);
    const invalid = await importText(corrupted);
    expect(invalid.stderr).toMatch(/studies\.json: the gzip data are corrupted/);
    expect(invalid.status).toBe(2);
  });

  test.concurrent("--strict stops at the first one, and --max-issues limits the printed issues", async () => {
    const content = `${good}\n{\n{"a":1}\n${good}\n`;
    const strict = await importText(content, ["--strict"], "studies.jsonl");
    expect(strict.records).toHaveLength(1);
    expect(strict.stderr).toMatch(/^studies\.jsonl:2:2: .*\n✗ 1 record read from 1 input, 1 unreadable\n/);
    expect(strict.status).toBe(2);
    const quiet = await importText(content, ["--max-issues", "1"], "studies.jsonl");
    expect(quiet.stderr).toMatch(
      /^studies\.jsonl:2:2: .*\n✗ 2 records read from 1 input, 1 record rejected, 1 unreadable\n/,
    );
  });
});

describe("unusual records are exported unchanged", () => {
  test("wrong types and unknown terms in every field", async () => {
    const documents = corruptedStudies(study(0));
    const { records, stderr, status } = await roundTrip(documents);
    const rejected = Number(/([\d,]+) records? rejected/.exec(stderr)?.[1]?.replace(",", ""));
    expect(records.length + rejected).toBe(documents.length);
    expect(rejected).toBeLessThan(100);
    expect(status).toBe(1);
  });

  test.concurrent("__proto__ and constructor as keys, lone surrogates, a text of a million characters", async () => {
    const odd = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}, "toString": 5, "lone": "\\ud800", "deep": {"__proto__": []}}',
    ) as object;
    const run = await roundTrip([{ ...odd, ...study(1) }, Object.assign(study(2), { text: "x".repeat(1_000_000) })]);
    expect(run.stderr).toContain("/constructor");
  });

  test.concurrent("ten thousand locations, and a hundred thousand nested lists in an unknown field", async () => {
    const locations = Array.from({ length: 10_000 }, (_, index) => ({ facility: `Site ${index}`, city: "Turin" }));
    const wide = study(1);
    wide.protocolSection["contactsLocationsModule"] = { locations };
    const { records } = await roundTrip([wide]);
    expect(records).toHaveLength(1);
    const deep = JSON.stringify(study(2, { deep: 0 })).replace(
      '"deep":0',
      `"deep":${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    );
    const run = await importText(`${deep}\n${lines(few)}`, [], "studies.jsonl");
    expect(run.records.slice(-3)).toHaveLength(3);
    expect(run.status).toBeLessThan(2);
  });

  test.concurrent("a record of 2 MB among others", async () => {
    const sites = Array.from({ length: 2000 }, (_, index) => ({ facility: `Site ${index}`, zip: "1".repeat(960) }));
    const wide = study(2);
    wide.protocolSection["contactsLocationsModule"] = { locations: sites };
    const run = await importText(lines([study(1), wide, study(4)]), [], "studies.jsonl");
    expect(run.stderr).toMatch(/^✓ 3 records read/);
    expect(idsOf(read(run.directory, "unmapped.ndjson"))).toEqual(
      [1, 2, 4].map((number) => `trial:nct1000000${number}`),
    );
  });
});

describe("output that cannot be written", () => {
  test.concurrent("a full disk", async ({ skip }) => {
    if (!existsSync("/dev/full")) skip("there is no /dev/full");
    const directory = directoryOf({ "studies.jsonl": lines(few) });
    const toFile = await therapy(["import", "clinicaltrials-gov", "studies.jsonl", "--output", "/dev/full"], {
      cwd: directory,
    });
    expect(toFile.stderr).toMatch(/^\/dev\/full cannot be written: ENOSPC/);
    expect(toFile.status).toBe(2);
    expect(existsSync("/dev/full.resume")).toBe(false);
    const redirected = await therapyProcess(["import", "clinicaltrials-gov", "studies.jsonl"], {
      cwd: directory,
      outputFile: "/dev/full",
    });
    expect(redirected.stderr).toMatch(/^therapy: the output cannot be written: ENOSPC/);
    expect(redirected.status).toBe(2);
  });

  test.concurrent("a reader that closes the output early ends the import without a message", async () => {
    const many = lines(Array.from({ length: 5000 }, (_, index) => study(index, { padding: "x".repeat(1000) })));
    const directory = directoryOf({ "studies.jsonl": many });
    const run = await therapyProcess(["import", "clinicaltrials-gov", "studies.jsonl"], {
      cwd: directory,
      leaveEarly: true,
    });
    expect(run.stderr).toBe("");
  });
});

describe("wrong usage: exit status 2, and no file is changed", () => {
  test.concurrent.each([
    [
      ["import", "clinicaltrial-gov", "a"],
      /clinicaltrial-gov is not a known format; did you mean\s+clinicaltrials-gov\?/,
    ],
    [["import", "clinicaltrials-gov", "a", "--resume"], /--resume requires --output with the file to continue/],
    [["import", "clinicaltrials-gov", "a", "-o", "a"], /a would be overwritten; name another file/],
    [["import", "clinicaltrials-gov", "a", "-o", "b", "--notes", "./b"], /\.\/b would be overwritten/],
    [["import", "clinicaltrials-gov", "-", "-"], /standard input can be read only once/],
    [["import", "clinicaltrials-gov", "a", "--jobs", "0"], /Expected a whole number of at least 1/],
    [["import", "clinicaltrials-gov"], /missing required argument 'file'/],
    [["export", "clinicaltrials-gov", "a", "-o", "a"], /a would be overwritten; name another file/],
    [["export", "ctgov", "a"], /ctgov is not a known format/],
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
  const withUnmapped = ["--unmapped", "unmapped.ndjson"];

  test.concurrent("without the unmapped values, the export has the content of the records", async () => {
    const { directory } = await importText(lines(few));
    const run = await exported({ "records.ndjson": read(directory, "records.ndjson") });
    expect(valuesOf(run.stdout)[0]).toMatchObject({
      protocolSection: { designModule: { phases: ["PHASE1", "PHASE2"] } },
    });
    expect(run.stdout).not.toContain("mood");
    expect(run.status).toBe(0);
  });

  test.concurrent("values that the format of another registry cannot represent are counted and written", async () => {
    const trial = {
      kind: "trial",
      id: "trial:x",
      type: "interventional",
      phase: "phase_1",
      registrations: [{ scheme: "nct", value: "NCT98000017" }],
      keywords: ["a", "b"],
    };
    const directory = directoryOf({ "records.ndjson": lines([trial, { ...trial, id: "trial:y", phase: undefined }]) });
    const args = ["export", "isrctn", "records.ndjson", "--unwritten", "unwritten.ndjson"];
    const run = await therapy(args, { cwd: directory });
    const externalRefs = { clinicalTrialsGovNumber: "NCT98000017" };
    expect(valuesOf(run.stdout)).toMatchObject([{ externalRefs }, { externalRefs }]);
    expect(run.stderr).toBe(
      "✓ 2 records written\nValues that this format cannot represent 3\n  2  /keywords\n  1  /phase\n",
    );
    expect(valuesOf(read(directory, "unwritten.ndjson"))).toEqual([
      { id: "trial:x", unwritten: { "/phase": "phase_1", "/keywords": ["a", "b"] } },
      { id: "trial:y", unwritten: { "/keywords": ["a", "b"] } },
    ]);
    expect(run.status).toBe(0);
  });

  test.concurrent("the unmapped values of other records are rejected", async () => {
    const { directory } = await importText(lines(few));
    const [records = "", unmapped = ""] = outputs.map((name) => read(directory, name));
    const [first, second, third] = unmapped.split("\n");
    const turned = await exported(
      { "records.ndjson": records, "unmapped.ndjson": `${first}\n${third}\n${second}\n` },
      withUnmapped,
    );
    expect(valuesOf(turned.stdout)).toHaveLength(1);
    expect(turned.stderr.replaceAll(/\s+/g, " ")).toContain(
      "unmapped.ndjson:2 has the unmapped values of trial:nct10000003, but records.ndjson:2 is trial:nct10000002",
    );
    const short = await exported({ "records.ndjson": records, "unmapped.ndjson": `${first}\n` }, withUnmapped);
    expect(short.stderr.replaceAll(/\s+/g, " ")).toContain("unmapped.ndjson has 1 line, records.ndjson has more");
    const notes = await exported(
      { "records.ndjson": records, "unmapped.ndjson": read(directory, "notes.ndjson") },
      withUnmapped,
    );
    expect(notes.stderr).toContain("unmapped.ndjson:1 is not a line of unmapped values");
    const odd = `{"id":"trial:nct10000001","unmapped":{"no pointer":1}}\n${second}\n${third}\n`;
    const pointer = await exported({ "records.ndjson": records, "unmapped.ndjson": odd }, withUnmapped);
    expect(pointer.stderr).toContain("is not a JSON Pointer");
    for (const run of [turned, short, notes, pointer]) expect(run.status).toBe(2);
  });

  test.concurrent("an invalid record is reported with its location, and the others are written", async () => {
    const { directory } = await importText(lines(few));
    const records = read(directory, "records.ndjson").replace("phase_1_2", "phase_9");
    const run = await exported(
      { "records.ndjson": records, "unmapped.ndjson": read(directory, "unmapped.ndjson") },
      withUnmapped,
    );
    expect(run.stderr).toMatch(
      /^records\.ndjson:1:\d+: "phase_9" is not a term of phase.* \(phase · unknown_term\)\n✗ 2 records written\n$/,
    );
    expect(run.status).toBe(1);
  });
});

test("XML is read as the records that it has; a text with a document type is not read", async () => {
  const directory = directoryOf({
    "study.xml":
      "<clinical_study><id_info><nct_id>NCT98000017</nct_id></id_info><study_type>Interventional</study_type></clinical_study>",
    "trials.xml":
      "<Trials_downloaded_from_ICTRP><Trial><TrialID>ISRCTN99000010</TrialID><Study_type>Interventional</Study_type></Trial><Trial><TrialID>X</TrialID></Trial></Trials_downloaded_from_ICTRP>",
    "bomb.xml": '<!DOCTYPE a [<!ENTITY b "bb">]><clinical_study>&b;</clinical_study>',
  });
  const classic = await therapy(["import", "clinicaltrials-gov-xml", `${directory}/study.xml`]);
  expect(idsOf(classic.stdout)).toEqual(["trial:nct98000017"]);
  const portal = await therapy(["import", "ictrp", `${directory}/trials.xml`]);
  expect(idsOf(portal.stdout)).toEqual(["trial:isrctn99000010"]);
  expect(portal.stderr).toContain("1 record read from 1 input");
  const bomb = await therapy(["import", "clinicaltrials-gov-xml", `${directory}/bomb.xml`]);
  expect(bomb.status).toBe(2);
  expect(bomb.stderr).toContain("document type declaration");
});
