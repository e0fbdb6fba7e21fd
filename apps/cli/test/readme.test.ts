/** The README shows the output of the commands. `UPDATE_README=1` updates it. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { directoryOf, packageDirectory } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const file = join(packageDirectory, "README.md");
const readme = readFileSync(file, "utf8");
const block = /```console\n\$ (.*)\n([\s\S]*?)```/g;
/** A line of a shell: what makes the input, the words after `therapy`, what reads the output. */
const shellLine = /^(?:(?<before>.*) \| )?therapy (?<words>.*?)(?: \| (?<after>.*))?$/;

/** The output of a shell for a line; `therapy` itself runs in this process. */
async function printed(line: string, cwd: string): Promise<string> {
  const shell = (script: string, input = ""): string =>
    execFileSync("bash", ["-c", script], { cwd, input, encoding: "utf8" });
  const parts = shellLine.exec(line)?.groups;
  if (parts === undefined) return shell(line);
  const words = shell(`printf '%s\\0' ${parts["words"]}`).split("\0").slice(0, -1);
  const input = parts["before"] === undefined ? "" : shell(parts["before"]);
  const { stdout, stderr } = await therapy(words, { cwd, input });
  return parts["after"] === undefined ? stdout + stderr : shell(parts["after"], stdout + stderr);
}

const isUpdate = process.env["UPDATE_README"] === "1";

test("every output in the README is the output of the command", async () => {
  const directory = directoryOf({ "x-101.json": /```json\n([\s\S]*?)```/.exec(readme)![1]! });
  let fresh = readme;
  for (const [whole, line, shown] of readme.matchAll(block)) {
    const output = (await printed(line!, directory)).replace(/\n*$/, "\n");
    if (isUpdate) fresh = fresh.replace(whole, () => `\`\`\`console\n$ ${line}\n${output}\`\`\``);
    else expect.soft(output, line).toBe(shown);
  }
  if (isUpdate) writeFileSync(file, fresh);
  expect(readme.match(block)).toHaveLength(26);
});

test("the table of commands in the README has every command of the help", async () => {
  const { stdout } = await therapy(["--help"], { cwd: packageDirectory });
  const inHelp = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name);
  const inTable = [...readme.matchAll(/^\| `therapy ([a-z]+)/gm)].map(([, name]) => name);
  expect(new Set(inTable)).toEqual(new Set(inHelp.filter((name) => name !== "help")));
});
