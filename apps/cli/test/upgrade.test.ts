/** What `therapy upgrade` does with files, run as a person runs it. */
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { directoryOf, therapy } from "./therapy.ts";

const release = new URL("../../../packages/therapy-model/releases/0.1.0-pre/dossiers/", import.meta.url);
const old = readFileSync(new URL("beperminogene-perplasmid-history.json", release), "utf8");

/** The text as it is in 0.1.0: what changed, and nothing else. */
const present = old
  .replace('"modelVersion": "0.1.0-pre"', '"modelVersion": "0.1.0"')
  .replace('"approval": "time_limited"', '"approvalKind": "time_limited"')
  .replace('"field": "/approval"', '"field": "/approvalKind"');

const event = { kind: "regulatory_event", approval: "full" };
const dossier = { kind: "dossier", modelVersion: "0.1.0-pre", id: "dossier:x", title: "X", records: [event] };

const inWords = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("therapy upgrade", () => {
  test.concurrent("writes the dossier with only what changed, and tells that by its place", async () => {
    const directory = directoryOf({ "x.json": old });
    const run = await therapy(["upgrade", join(directory, "x.json")]);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(present);
    const said = inWords(run.stderr);
    expect(said).toContain("1 dossier from 0.1.0-pre to 0.1.0");
    expect(said).toContain(
      "1 × renamed: records[*].approval → records[*].approvalKind The field holds a kind of approval",
    );
    expect(said).toContain("1 × rewritten: records[*].citations[*].field Citations of /approval follow the field");
    expect(said).toContain("✓ 1 file, 1 dossier: 1 brought to 0.1.0");
    expect(readFileSync(join(directory, "x.json"), "utf8")).toBe(old);
  });

  test.concurrent("what it writes is valid, and goes back to the same text", async () => {
    const validated = await therapy(["validate", "-"], { input: present });
    expect(validated.status).toBe(0);
    const back = await therapy(["upgrade", "--to", "0.1.0-pre", "-"], { input: present });
    expect(back.stdout).toBe(old);
    expect(inWords(back.stderr)).toContain("Version 0.1.0-pre calls the field approval.");
  });

  test.concurrent("goes back only where nothing is lost, and says what would be and where", async () => {
    const silent = present.replace('"records": [', '"silences": [],\n  "records": [');
    const run = await therapy(["upgrade", "--to", "0.1.0-pre", "-"], { input: silent });
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(/^standard input:6:15: "silences" is not a field in version 0\.1\.0-pre/);
  });

  test.concurrent("--write puts each file in its own place with its mode, and leaves what is up to date", async () => {
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

  test.concurrent("a file of which a part cannot be upgraded stays as it was", async () => {
    const lines = `${JSON.stringify(dossier)}\n${JSON.stringify({ ...dossier, modelVersion: "7.0.0" })}\n`;
    const directory = directoryOf({ "x.ndjson": lines });
    const run = await therapy(["upgrade", "--write", join(directory, "x.ndjson")]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("x.ndjson:2:34: 7.0.0 is a later version than this package knows");
    expect(readFileSync(join(directory, "x.ndjson"), "utf8")).toBe(lines);
    expect(readdirSync(directory)).toEqual(["x.ndjson"]);
    const output = join(directory, "y.ndjson");
    await therapy(["upgrade", "--output", output, join(directory, "x.ndjson")]);
    expect(existsSync(output)).toBe(false);
  });

  test.concurrent("--output gathers files, packed or not, one dossier a line", async () => {
    const lines = `${JSON.stringify(dossier)}\r\n\n${JSON.stringify(dossier)}`;
    const directory = directoryOf({ "x.json": old, "y.ndjson.gz": gzipSync(lines) });
    const output = join(directory, "all.ndjson");
    const run = await therapy(["upgrade", "-o", output, join(directory, "x.json"), join(directory, "y.ndjson.gz")]);
    expect(run.status).toBe(0);
    const written = readFileSync(output, "utf8");
    const { approval, ...rest } = event;
    const upgraded = { ...dossier, modelVersion: "0.1.0", records: [{ ...rest, approvalKind: approval }] };
    expect(
      written
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([JSON.parse(present), upgraded, upgraded]);
    expect(inWords(run.stderr)).toContain("2 dossiers from 0.1.0-pre to 0.1.0 2 × renamed");
  });

  test.concurrent("--check writes nothing and fails where there is something to do", async () => {
    const directory = directoryOf({ "x.json": old, "y.json": present });
    const behind = await therapy(["upgrade", "--check", join(directory, "x.json"), join(directory, "y.json")]);
    expect(behind).toMatchObject({ status: 1, stdout: "" });
    expect(inWords(behind.stderr)).toContain("✗ 2 files, 2 dossiers: 1 to bring to 0.1.0");
    const current = await therapy(["upgrade", "--check", join(directory, "y.json")]);
    expect(current).toMatchObject({ status: 0, stdout: "" });
    expect(current.stderr).toBe("✓ 1 file, 1 dossier: all are in 0.1.0\n");
    expect(readFileSync(join(directory, "x.json"), "utf8")).toBe(old);
  });

  test.concurrent("--json tells programs the same", async () => {
    const run = await therapy(["upgrade", "--check", "--json", "-"], { input: old });
    expect(run.status).toBe(1);
    expect(run.stderr).toBe("");
    const { files } = JSON.parse(run.stdout) as { files: { changes: { path: string; count: number }[] }[] };
    expect(files).toMatchObject([
      { file: "-", dossiers: 1, upgrades: [{ from: "0.1.0-pre", to: "0.1.0", count: 1 }], issues: 0, written: false },
    ]);
    expect(files[0]!.changes.map(({ path, count }) => [path, count])).toEqual([
      ["records[*].approval", 1],
      ["records[*].citations[*].field", 1],
    ]);
  });

  test.concurrent.each([
    ["a file that is not there", ["upgrade", "missing.json"], "there is no such file"],
    ["what is not JSON", ["upgrade", "broken.json"], "broken.json:1:"],
    ["a packed file that is cut off", ["upgrade", "cut.json.gz"], "the gzip data end early"],
    ["a packed file that is to be written", ["upgrade", "--write", "whole.json.gz"], "is packed and cannot be written"],
    ["standard input that is to be written", ["upgrade", "--write", "-"], "standard input cannot be written"],
    ["two places to write to", ["upgrade", "--write", "--check", "old.json"], "exclude one another"],
    ["a report where the dossiers go", ["upgrade", "--json", "old.json"], "--json takes standard output"],
    ["a version that is none", ["upgrade", "--to", "0.2", "old.json"], "0.2 is no version of the model"],
    ["a place that is a directory", ["upgrade", "--output", ".", "old.json"], "cannot be written"],
  ])("refuses %s", async (_, args, said) => {
    const packed = gzipSync(old);
    const directory = directoryOf({
      "old.json": old,
      "broken.json": '{"kind": ',
      "whole.json.gz": packed,
      "cut.json.gz": packed.subarray(0, packed.length / 2),
    });
    const run = await therapy(args, { cwd: directory });
    expect(run.status).toBe(2);
    expect(inWords(run.stderr)).toContain(said);
    expect(readFileSync(join(directory, "whole.json.gz")).equals(packed)).toBe(true);
  });

  test.concurrent("refuses a key that is given twice: one of the two would be lost", async () => {
    const twice = old.replace('"approval": "time_limited"', '"approval": "time_limited", "approval": "full"');
    const run = await therapy(["upgrade", "-"], { input: twice });
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain('"approval" is given twice in this object');
  });

  test.concurrent("says of a record that its dossier has the version", async () => {
    const run = await therapy(["upgrade", "-"], { input: JSON.stringify(event) });
    expect(run.status).toBe(1);
    expect(inWords(run.stderr)).toContain("a record has no version of its own, but the dossier that holds it has");
  });
});

test("a text keeps its spaces, escapes and numbers where nothing changed in them", async () => {
  const odd = `{ "kind" :"dossier","modelVersion"\t:\t"0.1.0-\\u0070re",\r\n "records":[{"kind":"regulatory_event" , "appro\\u0076al":"full","n":1.50e2,\r\n"citations":[{"field":"\\/approval"}]}]  }\r\n`;
  const directory = directoryOf({});
  writeFileSync(join(directory, "odd.json"), odd);
  const run = await therapy(["upgrade", join(directory, "odd.json")]);
  expect(run.stdout).toBe(
    odd
      .replace("0.1.0-\\u0070re", "0.1.0")
      .replace("appro\\u0076al", "approvalKind")
      .replace("\\/approval", "/approvalKind"),
  );
});
