/** An input that the shell also opens as the output. */
import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { oneLine } from "./one-line.ts";
import { few, lines, read } from "./studies.ts";

const commands: readonly (readonly string[])[] = [
  ["import", "clinicaltrials-gov"],
  ["export", "clinicaltrials-gov"],
  ["upgrade"],
];

test.each(commands)("%s %s: an input is never an output, also by redirection", (...words) => {
  const directory = directoryOf({ a: lines(few) });
  const file = join(directory, "a");
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const run = (args: readonly string[], mode: "r" | "a"): string => {
    const open = openSync(file, mode);
    const { stderr, status } = spawnSync(process.execPath, ["--conditions=@org/source", main, ...words, ...args], {
      stdio: [mode === "r" ? open : "ignore", mode === "a" ? open : "ignore", "pipe"],
      encoding: "utf8",
    });
    expect(status).toBe(2);
    return oneLine(stderr);
  };
  expect(run(["-", "--output", file], "r")).toContain("would be overwritten; name another file");
  expect(run([file], "a")).toContain("standard output is a file that is read; redirect it to another file");
  expect(read(directory, "a")).toBe(lines(few));
});
