/** The steps of each computation on ten times the items grow at most by a logarithm more than tenfold. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

test("every computation on records, ledgers, patients, extensions and identifiers is linear times a logarithm", () => {
  const script = path.join(import.meta.dirname, "growth.ts");
  // Optimized code does not count its steps.
  const options = ["--no-opt", "--no-maglev", "--conditions=@org/source"];
  const output = execFileSync(process.execPath, [...options, script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const computations = Object.entries(JSON.parse(output) as { readonly [name: string]: readonly number[] });
  expect(computations.length).toBeGreaterThan(28);
  for (const [name, steps] of computations) {
    for (const [index, count] of steps.entries()) {
      expect(count, name).toBeGreaterThan(0);
      if (index > 0) expect(count / steps[index - 1]!, `${name}: ${steps.join(", ")}`).toBeLessThan(13.5);
    }
  }
});
