#!/usr/bin/env node
/** The `therapy` command. */
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { exitStatus } from "./exit-status.ts";
import { handleOutputErrors } from "./output/out.ts";
import { makeProgram, usageStatus } from "./program.ts";

handleOutputErrors();
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
try {
  await makeProgram(version, (status) => {
    process.exitCode = status;
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitStatus.clean : usageStatus;
  } else {
    const known = error instanceof Error ? error : new Error(String(error));
    const isDebug = process.env["THERAPY_DEBUG"] !== undefined;
    const details = isDebug ? known.stack : `${known.message}\nSet THERAPY_DEBUG=1 for the stack trace.`;
    process.stderr.write(`therapy: this is a bug: ${details}\n`);
    process.exitCode = exitStatus.defect;
  }
}
