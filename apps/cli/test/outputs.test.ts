/** Outputs: an existing file stays as it was until the new one is whole, and nothing else is left. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, linkSync, openSync, readdirSync, readSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { oneLine } from "./one-line.ts";
import { few, lines, read } from "./studies.ts";
import { therapy } from "./therapy.ts";

const recordSet = { kind: "dossier", id: "dossier:x", title: "X", modelVersion: "0.1.0-pre", records: [] };

/** A directory with an input of each command, and an existing output. */
async function directoryWithInputs(): Promise<string> {
  const directory = directoryOf({
    "in.jsonl": lines(few),
    "bad.jsonl": "{}\n",
    "set.json": JSON.stringify(recordSet),
    out: "old",
  });
  await therapy(["import", "clinicaltrials-gov", "in.jsonl", "-o", "records.ndjson"], { cwd: directory });
  return directory;
}

describe("an output that cannot be completed leaves the existing file as it was", () => {
  test.each([
    ["an import of a missing file", ["import", "clinicaltrials-gov", "typo.jsonl", "-o", "out"], "file not found"],
    ["an import with an unknown format", ["import", "ctgov", "in.jsonl", "-o", "out"], "is not a known format"],
    ["an import in which no record can be read", ["import", "isrctn", "in.jsonl", "-o", "out"], "Nothing was written."],
    [
      "an import with an unmapped file that cannot be written",
      ["import", "clinicaltrials-gov", "in.jsonl", "-o", "out", "--unmapped", "missing/unmapped"],
      "missing/unmapped cannot be written: ENOENT",
    ],
    [
      "an import with notes on a full disk",
      ["import", "clinicaltrials-gov", "in.jsonl", "-o", "out", "--notes", "/dev/full"],
      "/dev/full cannot be written: ENOSPC",
    ],
    ["an export of a missing file", ["export", "clinicaltrials-gov", "typo.ndjson", "-o", "out"], "file not found"],
    [
      "an export with missing unmapped values",
      ["export", "clinicaltrials-gov", "records.ndjson", "-o", "out", "--unmapped", "typo"],
      "typo: file not found",
    ],
    [
      "an export with other unmapped values",
      ["export", "clinicaltrials-gov", "records.ndjson", "-o", "out", "--unmapped", "in.jsonl"],
      "is not a line of unmapped values",
    ],
    [
      "an export with values that cannot be written",
      ["export", "clinicaltrials-gov", "records.ndjson", "-o", "out", "--unwritten", "missing/unwritten"],
      "missing/unwritten cannot be written: ENOENT",
    ],
    [
      "an export without a valid record",
      ["export", "clinicaltrials-gov", "bad.jsonl", "-o", "out"],
      "0 records written",
    ],
    ["an upgrade of a missing file", ["upgrade", "typo.json", "-o", "out"], "file not found"],
    ["an upgrade of a record that is not a record set", ["upgrade", "records.ndjson", "-o", "out"], "record_set"],
  ])("%s", async (_, args, message) => {
    const directory = await directoryWithInputs();
    const before = readdirSync(directory);
    const run = await therapy(args, { cwd: directory });
    expect(run.status).toBeGreaterThan(0);
    expect(oneLine(run.stderr)).toContain(message);
    expect(read(directory, "out")).toBe("old");
    const left = readdirSync(directory).filter((name) => !before.includes(name));
    // What a full disk interrupts can be continued.
    expect(left).toEqual(args.includes("/dev/full") ? ["out.part", "out.resume"] : []);
  });
});

describe("an input is never an output", () => {
  const commands: readonly (readonly string[])[] = [
    ["import", "clinicaltrials-gov"],
    ["export", "clinicaltrials-gov"],
    ["upgrade"],
  ];

  test.each(commands)("%s %s: a hard link, a symbolic link, another path", async (...words) => {
    const directory = directoryOf({ a: lines(few) });
    linkSync(join(directory, "a"), join(directory, "hard"));
    symlinkSync("a", join(directory, "symbolic"));
    for (const output of ["hard", "symbolic", join(directory, "a"), "./a"]) {
      const run = await therapy([...words, "a", "--output", output], { cwd: directory });
      expect(oneLine(run.stderr)).toContain(`${output} would be overwritten; name another file`);
      expect(run.status).toBe(2);
      expect(read(directory, "a")).toBe(lines(few));
    }
  });
});

describe("an output other than a regular file", () => {
  test.skipIf(!existsSync("/proc/self")).each([
    ["import", "clinicaltrials-gov", "in.jsonl"],
    ["export", "clinicaltrials-gov", "records.ndjson"],
    ["export", "parquet", "records.ndjson"],
    ["upgrade", "set.json"],
  ])("in /proc: %s %s", async (...words) => {
    const directory = await directoryWithInputs();
    for (const output of ["/proc/x", "/proc/x/y"]) {
      const run = await therapy([...words, "-o", output], { cwd: directory });
      expect(oneLine(run.stderr)).toContain(`${output} cannot be written: ENOENT`);
      expect(run.status).toBe(2);
    }
  });

  test("a pipe is written at once, and gets no checkpoint", async () => {
    const directory = await directoryWithInputs();
    execFileSync("bash", ["-c", "mkfifo pipe"], { cwd: directory });
    const reader = openSync(join(directory, "pipe"), "r+");
    const run = await therapy(["import", "clinicaltrials-gov", "in.jsonl", "-o", "pipe"], { cwd: directory });
    expect(run.status).toBe(0);
    expect(readdirSync(directory).filter((name) => name.startsWith("pipe"))).toEqual(["pipe"]);
    const records = read(directory, "records.ndjson");
    const bytes = Buffer.alloc(Buffer.byteLength(records));
    readSync(reader, bytes);
    expect(bytes.toString()).toBe(records);
  });
});

describe("a replaced file", () => {
  test("keeps its permissions, and a symbolic link leads to the new file", async () => {
    const directory = await directoryWithInputs();
    writeFileSync(join(directory, "private"), "old", { mode: 0o600 });
    symlinkSync("private", join(directory, "link"));
    const args = ["import", "clinicaltrials-gov", "in.jsonl", "-o", "link"];
    expect((await therapy(args, { cwd: directory })).status).toBe(0);
    expect(read(directory, "private")).toBe(read(directory, "records.ndjson"));
    expect(statSync(join(directory, "private")).mode % 0o1000).toBe(0o600);
  });

  test("what a killed process left is removed", async () => {
    const directory = await directoryWithInputs();
    const { pid } = spawnSync("true");
    for (const name of ["out", "set.json"]) writeFileSync(join(directory, `${name}.${pid}.tmp`), "cut");
    writeFileSync(join(directory, `out.${process.ppid}.tmp`), "of a running process");
    await therapy(["export", "clinicaltrials-gov", "records.ndjson", "-o", "out"], { cwd: directory });
    await therapy(["upgrade", "--write", "set.json"], { cwd: directory });
    expect(readdirSync(directory).filter((name) => name.endsWith(".tmp"))).toEqual([`out.${process.ppid}.tmp`]);
  });
});
