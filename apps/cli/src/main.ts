#!/usr/bin/env node
/** The `therapy` command. */
import { readFileSync } from "node:fs";
import { handleOutputErrors } from "./output/out.ts";
import { run } from "./run.ts";

handleOutputErrors();
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
process.exitCode = await run(process.argv.slice(2), version);
