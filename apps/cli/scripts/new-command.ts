/**
 * Makes a new command, a file in `src/commands`: `pnpm new command NAME`.
 *
 * NAME is one word in lower case, with hyphens: `compare`, `list-sources`. `pnpm new` then adds the command to the index.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [name = "", ...others] = process.argv.slice(2);
const packageDirectory = join(import.meta.dirname, "..");
const file = join(packageDirectory, "src/commands", `${name}.ts`);

if (others.length > 0 || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
  fail("expected a name in lower case with hyphens", 2);
} else if (existsSync(file)) fail(`src/commands/${name}.ts exists already`, 1);
else {
  writeFileSync(file, template(name));
  console.log(`apps/cli/src/commands/${name}.ts: define the command, then run: pnpm generate`);
}

function fail(message: string, status: number): void {
  console.error(message);
  process.exitCode = status;
}

function template(command: string): string {
  const words = command.replaceAll("-", " ");
  const options = `${command.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Options`;
  return `/** \`therapy ${command}\`: TODO. */
import type { Command } from "../command.ts";
import { exitStatus } from "../exit-status.ts";
import { standardOut, writeJson } from "../output/out.ts";

interface ${options} {
  readonly json?: boolean;
}

export const command: Command<${options}> = {
  name: "${command}",
  summary: "TODO: ${words}",
  description: "TODO: one or two sentences for \`therapy help ${command}\`.",
  arguments: [{ syntax: "[file...]", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [{ flags: "--json", description: "write the result as JSON" }],
  async run(files, { json }) {
    if (json) await writeJson({ files });
    else await standardOut().write(\`\${files.join("\\n")}\\n\`);
    return exitStatus.clean;
  },
};
`;
}
