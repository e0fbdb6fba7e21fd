#!/usr/bin/env node
/** The `therapy` command. */
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { exitStatus } from "./exit-status.ts";
import { endWithReader } from "./output/out.ts";
import { makeProgram, misunderstood } from "./program.ts";

endWithReader();
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
try {
  await makeProgram(version, (status) => {
    process.exitCode = status;
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitStatus.clean : misunderstood;
  } else {
    const known = error instanceof Error ? error : new Error(String(error));
    const said =
      process.env["THERAPY_DEBUG"] === undefined ? `${known.message}\nTHERAPY_DEBUG=1 tells where.` : known.stack;
    process.stderr.write(`therapy: a defect of this program: ${said}\n`);
    process.exitCode = exitStatus.defect;
  }
}
