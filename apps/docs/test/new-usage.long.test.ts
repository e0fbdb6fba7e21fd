/** `pnpm new` with wrong arguments: exit status 2 and the usage, in one form for all kinds. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");

function add(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, ["scripts/new.ts", ...args], { cwd: root, encoding: "utf8" });
}

const kinds = ["term", "field", "rule", "scheme", "adapter", "product", "command"];

test.each(kinds)("pnpm new %s prints its usage and an example", (kind) => {
  for (const args of [[], ["--unknown"], ["No-Name"]]) {
    const { status, stderr } = add(kind, ...args);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        new RegExp(`^(?:.+\\n)?usage: pnpm new ${kind} [A-Z].*\\nexample: pnpm new ${kind} .*\\n$`),
      ),
    ]);
  }
});

test("pnpm new prints the usage of every kind", () => {
  for (const args of [[], ["unknown"]]) {
    const { status, stderr } = add(...args);
    expect(status).toBe(2);
    for (const kind of kinds) expect(stderr).toContain(` pnpm new ${kind} `);
  }
});
