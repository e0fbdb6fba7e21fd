/** The generated files agree with the files in `src/schemes` and `src/meanings`. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { schemeKeys } from "../src/scheme-table.ts";

const root = `${import.meta.dirname}/..`;

it("has no stale generated file", () => {
  const run = (): string =>
    execFileSync(process.execPath, ["scripts/generate.ts", "--check"], { cwd: root, encoding: "utf8", stdio: "pipe" });
  expect(run).not.toThrow();
});

it("has one scheme for each file", () => {
  const files = readdirSync(`${root}/src/schemes`).map((file) => file.replace(".ts", "").replaceAll("-", "_"));
  expect([...schemeKeys].sort()).toEqual(files.sort());
});
