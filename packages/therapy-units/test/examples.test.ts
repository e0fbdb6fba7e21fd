import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import * as analytes from "../src/analytes.ts";
import * as answer from "../src/answer.ts";
import * as bridge from "../src/bridge.ts";
import * as format from "../src/format.ts";
import * as engine from "../src/index.ts";
import * as names from "../src/names.ts";
import * as parse from "../src/parse.ts";

const scope: Record<string, unknown> = { ...engine, ...analytes, ...answer, ...bridge, ...format, ...names, ...parse };
const root = fileURLToPath(new URL("..", import.meta.url));

/** Lines of the form `expression; // => value`, from the examples of the sources and the blocks of the README. */
function examples(): { where: string; expression: string; expected: string }[] {
  const texts: [string, string][] = readdirSync(`${root}src`)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test"))
    .map((name) => [
      name,
      [...readFileSync(`${root}src/${name}`, "utf8").matchAll(/@example\n([\s\S]*?)\*\//g)]
        .map((m) => m[1]!.replace(/^ *\* ?/gm, ""))
        .join("\n"),
    ]);
  if (existsSync(`${root}README.md`))
    texts.push([
      "README.md",
      [...readFileSync(`${root}README.md`, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map((m) => m[1]!).join("\n"),
    ]);
  return texts.flatMap(([where, text]) =>
    [...text.matchAll(/^(?!import)(.+?);\s*\/\/ => (.+)$/gm)].map((m) => ({
      where,
      expression: m[1]!,
      expected: m[2]!,
    })),
  );
}

describe("every example does what it says", () => {
  const all = examples();
  it.each(all.map((e) => [e.where, e.expression, e.expected] as const))("%s: %s", (_where, expression, expected) => {
    const [got, want] = runInNewContext(`[(${expression}), (${expected})]`, { ...scope }) as [unknown, unknown];
    expect(got).toEqual(want);
  });

  it("and there are some", () => {
    console.log(`${all.length} examples run`);
    expect(all.length).toBeGreaterThan(25);
  });
});
