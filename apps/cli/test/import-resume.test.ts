/** Interrupting and continuing an import. */
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completeImport, expectSameOutput, interrupt, interruptedInput, resume } from "./interrupted-import.ts";
import { all, few, importText, lines, outputs, read, study, valuesOf } from "./studies.ts";
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
      const text = read(directory, name);
      expect(text.endsWith("}\n")).toBe(true);
      return valuesOf(text).length;
    });
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThan(input.count);
    const resumed = await resume(input, directory);
    expectSameOutput(directory, complete.directory);
    // The summary and the status are those of the complete import.
    expect(resumed.stderr).toBe(complete.stderr);
    expect(resumed.status).toBe(2);
  });

  test("outputs that end at different records, within lines, without a checkpoint", async () => {
    const complete = await completeImport(input);
    const directory = directoryOf({});
    for (const [index, name] of outputs.entries()) {
      const text = read(complete.directory, name);
      writeFileSync(join(directory, name), text.slice(0, 30_001 * (index + 1)));
    }
    truncateSync(join(directory, "notes.ndjson"), 0);
    await resume(input, directory);
    expectSameOutput(directory, complete.directory);
    // Complete outputs are not changed.
    const again = await resume(input, directory);
    expect(again.stderr).toBe(complete.stderr);
    expectSameOutput(directory, complete.directory);
  });

  test("the outputs of another import are not changed", async () => {
    const { directory } = await importText(lines(few), [], "studies.jsonl");
    const before = read(directory, "unmapped.ndjson");
    writeFileSync(join(directory, "studies.jsonl"), lines([study(1), study(5), study(3)]));
    const args = ["import", "clinicaltrials-gov", "studies.jsonl", ...all, "--resume"];
    const other = await therapy(args, { cwd: directory });
    expect(other.stderr).toMatch(/^records\.ndjson:2 differs from what this import writes;/);
    expect(other.status).toBe(2);
    writeFileSync(join(directory, "studies.jsonl"), lines(few.slice(0, 2)));
    const shorter = await therapy(args, { cwd: directory });
    expect(shorter.stderr).toMatch(/^records\.ndjson has more lines than this import writes; it belongs to another/);
    expect(read(directory, "unmapped.ndjson")).toBe(before);
  });
});
