/** `therapy upgrade`, run as a process. */
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const release = new URL("../../../packages/therapy-schemas/releases/0.1.0-pre/dossiers/", import.meta.url);
const old = readFileSync(new URL("beperminogene-perplasmid-history.json", release), "utf8");

/** The text in 0.1.0: only the changes of the version. */
const present = old
  .replace('"kind": "dossier"', '"kind": "record_set"')
  .replace('"id": "dossier:', '"id": "record_set:')
  .replace('"modelVersion": "0.1.0-pre"', '"modelVersion": "0.1.0"')
  .replace('"approval": "time_limited"', '"approvalKind": "time_limited"')
  .replace('"field": "/approval"', '"field": "/approvalKind"')
  .replace('"reason": "efficacy"', '"reasons": ["efficacy"]')
  .replace('"field": "/reason"', '"field": "/reasons"');

const event = { kind: "regulatory_event", approval: "full" };
const recordSet = { kind: "dossier", modelVersion: "0.1.0-pre", id: "dossier:x", title: "X", records: [event] };

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("therapy upgrade", () => {
  test.concurrent("writes the record set with only the changes, and lists them by path", async () => {
    const directory = directoryOf({ "x.json": old });
    const run = await therapy(["upgrade", join(directory, "x.json")]);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(present);
    const text = oneLine(run.stderr);
    expect(text).toContain("1 record set from 0.1.0-pre to 0.1.0");
    expect(text).toContain(
      "1 × renamed: records[*].approval → records[*].approvalKind The value is a kind of approval",
    );
    expect(text).toContain("2 × rewritten: records[*].citations[*].field");
    expect(text).toContain("✓ 1 file, 1 record set: 1 migrated to 0.1.0");
    expect(readFileSync(join(directory, "x.json"), "utf8")).toBe(old);
  });

  test.concurrent("its output is valid, and downgrades to the same text", async () => {
    const validated = await therapy(["validate", "-"], { input: present });
    expect(validated.status).toBe(0);
    const back = await therapy(["upgrade", "--to", "0.1.0-pre", "-"], { input: present });
    expect(back.stdout).toBe(old);
    expect(oneLine(back.stderr)).toContain("records[*].approvalKind → records[*].approval");
  });

  test.concurrent("downgrades only without loss, and reports what would be lost", async () => {
    const suppressing = present.replace('"records": [', '"suppressions": [],\n  "records": [');
    const run = await therapy(["upgrade", "--to", "0.1.0-pre", "-"], { input: suppressing });
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(/^standard input:6:19: "suppressions" is not /);
  });

  test.concurrent("--write replaces each file with its mode, and does not touch current ones", async () => {
    const directory = directoryOf({ "x.json": old, "y.json": present });
    const [x, y] = [join(directory, "x.json"), join(directory, "y.json")];
    chmodSync(x, 0o640);
    const before = statSync(y);
    const run = await therapy(["upgrade", "--write", x, y]);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe("");
    expect(readFileSync(x, "utf8")).toBe(present);
    expect(statSync(x).mode & 0o777).toBe(0o640);
    expect(statSync(y).ino).toBe(before.ino);
    expect(readdirSync(directory).toSorted()).toEqual(["x.json", "y.json"]);
  });

  test.concurrent("a file is not changed if a record set in it cannot be migrated", async () => {
    const lines = `${JSON.stringify(recordSet)}\n${JSON.stringify({ ...recordSet, modelVersion: "7.0.0" })}\n`;
    const directory = directoryOf({ "x.ndjson": lines });
    const run = await therapy(["upgrade", "--write", join(directory, "x.ndjson")]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("x.ndjson:2:34: 7.0.0 is later than 0.1.0");
    expect(readFileSync(join(directory, "x.ndjson"), "utf8")).toBe(lines);
    expect(readdirSync(directory)).toEqual(["x.ndjson"]);
    const output = join(directory, "y.ndjson");
    await therapy(["upgrade", "--output", output, join(directory, "x.ndjson")]);
    expect(existsSync(output)).toBe(false);
  });

  test.concurrent("--output collects files, compressed or not, one record set per line", async () => {
    const lines = `${JSON.stringify(recordSet)}\r\n\n${JSON.stringify(recordSet)}`;
    const directory = directoryOf({ "x.json": old, "y.ndjson.gz": gzipSync(lines) });
    const output = join(directory, "all.ndjson");
    const run = await therapy(["upgrade", "-o", output, join(directory, "x.json"), join(directory, "y.ndjson.gz")]);
    expect(run.status).toBe(0);
    const written = readFileSync(output, "utf8");
    const { approval, ...rest } = event;
    const upgraded = {
      ...recordSet,
      kind: "record_set",
      id: "record_set:x",
      modelVersion: "0.1.0",
      records: [{ ...rest, approvalKind: approval }],
    };
    expect(
      written
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([JSON.parse(present), upgraded, upgraded]);
    expect(oneLine(run.stderr)).toContain("2 record sets from 0.1.0-pre to 0.1.0 2 × rewritten: kind");
  });

  test.concurrent("--check writes nothing and fails if a record set has another version", async () => {
    const directory = directoryOf({ "x.json": old, "y.json": present });
    const behind = await therapy(["upgrade", "--check", join(directory, "x.json"), join(directory, "y.json")]);
    expect(behind).toMatchObject({ status: 1, stdout: "" });
    expect(oneLine(behind.stderr)).toContain("✗ 2 files, 2 record sets: 1 to migrate to 0.1.0");
    const current = await therapy(["upgrade", "--check", join(directory, "y.json")]);
    expect(current).toMatchObject({ status: 0, stdout: "" });
    expect(current.stderr).toBe("✓ 1 file, 1 record set: all have version 0.1.0\n");
    expect(readFileSync(join(directory, "x.json"), "utf8")).toBe(old);
  });

  test.concurrent("--json writes the report", async () => {
    const run = await therapy(["upgrade", "--check", "--json", "-"], { input: old });
    expect(run.status).toBe(1);
    expect(run.stderr).toBe("");
    const { files } = JSON.parse(run.stdout) as { files: { changes: { path: string; count: number }[] }[] };
    expect(files).toMatchObject([
      {
        file: "-",
        recordSets: 1,
        upgrades: [{ from: "0.1.0-pre", to: "0.1.0", count: 1 }],
        issueCount: 0,
        written: false,
      },
    ]);
    expect(files[0]!.changes.map(({ path, count }) => [path, count])).toEqual([
      ["/kind", 1],
      ["/id", 1],
      ["/records/*/approval", 1],
      ["/records/*/citations/*/field", 2],
      ["/records/*/reason", 1],
    ]);
  });

  test.concurrent.each([
    ["a missing file", ["upgrade", "missing.json"], "file not found"],
    ["a file that is not JSON", ["upgrade", "broken.json"], "broken.json:1:"],
    ["a truncated gzip file", ["upgrade", "cut.json.gz"], "the gzip data end early"],
    ["to replace a gzip file", ["upgrade", "--write", "complete.json.gz"], "is compressed and cannot be replaced"],
    ["to replace standard input", ["upgrade", "--write", "-"], "standard input cannot be replaced"],
    ["two outputs", ["upgrade", "--write", "--check", "old.json"], "cannot be combined"],
    [
      "a report and record sets on standard output",
      ["upgrade", "--json", "old.json"],
      "--json writes the report to standard output",
    ],
    ["an unknown version", ["upgrade", "--to", "0.2", "old.json"], "0.2 is not a version of the model"],
    ["a directory as output", ["upgrade", "--output", ".", "old.json"], "cannot be written"],
  ])("rejects %s", async (_, args, message) => {
    const packed = gzipSync(old);
    const directory = directoryOf({
      "old.json": old,
      "broken.json": '{"kind": ',
      "complete.json.gz": packed,
      "cut.json.gz": packed.subarray(0, packed.length / 2),
    });
    const run = await therapy(args, { cwd: directory });
    expect(run.status).toBe(2);
    expect(oneLine(run.stderr)).toContain(message);
    expect(readFileSync(join(directory, "complete.json.gz")).equals(packed)).toBe(true);
  });

  test.concurrent("rejects duplicate keys, because one would be lost", async () => {
    const twice = old.replace('"approval": "time_limited"', '"approval": "time_limited", "approval": "full"');
    const run = await therapy(["upgrade", "-"], { input: twice });
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain('duplicate key "approval" in this object');
  });

  test.concurrent("rejects a record, because only record sets have a version", async () => {
    const run = await therapy(["upgrade", "-"], { input: JSON.stringify(event) });
    expect(run.status).toBe(1);
    expect(oneLine(run.stderr)).toContain('expected "record_set"');
  });
});

test("unchanged text keeps its spaces, escapes and numbers", async () => {
  const odd = `{ "kind" :"dossier","modelVersion"\t:\t"0.1.0-\\u0070re",\r\n "records":[{"kind":"regulatory_event" , "appro\\u0076al":"full","n":1.50e2,\r\n"citations":[{"field":"\\/approval"}]}]  }\r\n`;
  const directory = directoryOf({});
  writeFileSync(join(directory, "odd.json"), odd);
  const run = await therapy(["upgrade", join(directory, "odd.json")]);
  expect(run.stdout).toBe(
    odd
      .replace('"dossier"', '"record_set"')
      .replace("0.1.0-\\u0070re", "0.1.0")
      .replace("appro\\u0076al", "approvalKind")
      .replace("\\/approval", "/approvalKind"),
  );
});
