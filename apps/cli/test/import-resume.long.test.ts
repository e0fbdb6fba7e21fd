/** Interrupting and continuing an import. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkpointsOf, type ImportTask } from "../src/importing/checkpoint.ts";
import { emptyTally } from "../src/importing/tally.ts";
import {
  completeImport,
  expectSameOutput,
  interrupt,
  interruptedInput,
  readPart,
  resume,
} from "./interrupted-import.ts";
import { few, lines, outputs, read, valuesOf } from "./studies.ts";
import { directoryOf } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const input = interruptedInput(900);

describe("an interrupted import", () => {
  test("Ctrl-C leaves complete lines and prints the command to continue; --resume completes the output", async () => {
    const complete = await completeImport(input);
    const directory = directoryOf({});
    const run = await interrupt(input, directory, "SIGINT", 20_000);
    expect(run.status).toBeNull();
    expect(run.stderr).toMatch(
      /^Interrupted after [\d,]+ records\. To continue:\n {2}therapy import clinicaltrials-gov - --output .* --resume\n$/,
    );
    const counts = outputs.map((name) => {
      const text = readPart(directory, name);
      expect(text.endsWith("}\n")).toBe(true);
      return valuesOf(text).length;
    });
    expect(existsSync(join(directory, "records.ndjson"))).toBe(false);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThan(input.count);
    const resumed = await resume(input, directory);
    expectSameOutput(directory, complete.directory);
    // The summary and the status are those of the complete import.
    expect(resumed.stderr).toBe(complete.stderr);
    expect(resumed.status).toBe(2);
  });

  test("without a checkpoint, --resume begins again, and existing outputs are replaced when the new ones are complete", async () => {
    const complete = await completeImport(input);
    const directory = directoryOf({ "records.ndjson": "old\n", "records.ndjson.part": "cut" });
    await resume(input, directory);
    expectSameOutput(directory, complete.directory);
    const again = await resume(input, directory);
    expect(again.stderr).toBe(complete.stderr);
    expectSameOutput(directory, complete.directory);
  });

  test("complete outputs that have no names yet get them", async () => {
    const complete = await completeImport(input);
    const directory = directoryOf({});
    await interrupt(input, directory, "SIGKILL", 20_000);
    const checkpoint = JSON.parse(read(directory, "records.ndjson.resume")) as object;
    for (const name of outputs) copyFileSync(join(complete.directory, name), join(directory, `${name}.part`));
    // The process ended after the first of the three got its name.
    renameSync(join(directory, "records.ndjson.part"), join(directory, "records.ndjson"));
    writeFileSync(join(directory, "records.ndjson.resume"), JSON.stringify({ ...checkpoint, isComplete: true }));
    await resume(input, directory);
    expectSameOutput(directory, complete.directory);
  });
});

describe("an import is continued only with the same inputs, options and version", () => {
  const changed = input.text.replaceAll("xxxx", "yyyy");

  test("another standard input is refused, and the interrupted import can still be continued", async () => {
    const complete = await completeImport(input);
    const directory = directoryOf({});
    await interrupt(input, directory, "SIGINT", 20_000);
    const before = read(directory, "records.ndjson.resume");
    for (const text of [changed, input.text.slice(0, 5000)]) {
      const run = await resume({ text }, directory);
      expect(oneLine(run.stderr)).toBe(
        "standard input differs from the input of the interrupted import; omit --resume to import from the beginning",
      );
      expect(run.status).toBe(2);
      expect(JSON.parse(read(directory, "records.ndjson.resume"))).toEqual(JSON.parse(before));
      expect(existsSync(join(directory, "records.ndjson"))).toBe(false);
    }
    await resume(input, directory);
    expectSameOutput(directory, complete.directory);
  });

  test("a replaced file of the same size and time is refused; other options are refused; a missing part is refused", async () => {
    const directory = directoryOf({ "in.jsonl": lines(few) });
    const args = ["import", "clinicaltrials-gov", "in.jsonl", "-o", "out.ndjson"];
    const resumed = async (more: readonly string[] = []): Promise<string> => {
      const run = await therapy([...args, "--resume", ...more], { cwd: directory });
      expect(run.status).toBe(2);
      expect(read(directory, "out.ndjson")).toBe("old");
      return oneLine(run.stderr);
    };
    await interruptedBefore(directory, args);
    expect(await resumed(["--strict"])).toBe(
      "out.ndjson.resume belongs to an import with other inputs, options or version; omit --resume to import from the beginning",
    );
    const { atime, mtime } = statSync(join(directory, "in.jsonl"));
    writeFileSync(join(directory, "in.jsonl"), lines(few).replaceAll("good", "evil"));
    utimesSync(join(directory, "in.jsonl"), atime, mtime);
    expect(await resumed()).toBe(
      "in.jsonl differs from the input of the interrupted import; omit --resume to import from the beginning",
    );
    writeFileSync(join(directory, "in.jsonl"), lines(few));
    truncateSync(join(directory, "out.ndjson.part"), 0);
    expect(await resumed()).toMatch(/^out\.ndjson\.part is missing or shorter than it was; omit --resume/);
    writeFileSync(join(directory, "out.ndjson.resume"), "{");
    expect(await resumed()).toMatch(/^out\.ndjson\.resume belongs to an import with other inputs/);
    // Without --resume the import begins again.
    expect((await therapy(args, { cwd: directory })).status).toBe(0);
    expect(readdirSync(directory).toSorted()).toEqual(["in.jsonl", "out.ndjson"]);
  });
});

/** Leaves the files of an import that was interrupted after its records were written, beside an older output. */
async function interruptedBefore(directory: string, args: readonly string[]): Promise<void> {
  await therapy(args, { cwd: directory });
  const { size } = statSync(join(directory, "out.ndjson"));
  renameSync(join(directory, "out.ndjson"), join(directory, "out.ndjson.part"));
  writeFileSync(join(directory, "out.ndjson"), "old");
  const task: ImportTask = {
    format: "clinicaltrials-gov",
    files: [join(directory, "in.jsonl")],
    outputs: [join(directory, "out.ndjson")],
    strict: false,
    version: "0.0.0",
  };
  checkpointsOf(task)!.save({ input: 0, items: 3, sizes: [size], tally: emptyTally() });
  // The names are those of the command line.
  const file = join(directory, "out.ndjson.resume");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(`${directory}/`, ""));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
