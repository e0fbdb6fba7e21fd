/** The README shows the output of the commands. `UPDATE_README=1` updates it. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileCache, directoryOf, packageDirectory } from "./therapy.ts";

const file = join(packageDirectory, "README.md");
const readme = readFileSync(file, "utf8");
const block = /```console\n\$ (.*)\n([\s\S]*?)```/g;
const main = join(packageDirectory, "src/main.ts");

/** The output of a shell for a line that calls `therapy`. */
function printed(line: string, directory: string): string {
  const script = `therapy() { "${process.execPath}" --conditions=@org/source "${main}" "$@"; }\n(${line}) 2>&1 || true`;
  const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, npm_lifecycle_event: ____, ...env } = process.env;
  return execFileSync("bash", ["-c", script], {
    cwd: directory,
    env: { ...env, NODE_COMPILE_CACHE: compileCache },
    encoding: "utf8",
  });
}

test("every output in the README is the output of the command", () => {
  const directory = directoryOf({ "x-101.json": /```json\n([\s\S]*?)```/.exec(readme)![1]! });
  const fresh = readme.replaceAll(
    block,
    (_, line: string) => `\`\`\`console\n$ ${line}\n${printed(line, directory).replace(/\n*$/, "\n")}\`\`\``,
  );
  if (process.env["UPDATE_README"] === "1") writeFileSync(file, fresh);
  else expect(fresh).toBe(readme);
  expect(readme.match(block)).toHaveLength(22);
});
