/** How far the JSON Schemas alone get: the Python program of the package. Skipped without Python and its package jsonschema. */
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../conformance/", import.meta.url));
const hasPython = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

test.skipIf(!hasPython)("the JSON Schemas alone give the right verdict of most records", () => {
  const args = [`${folder}run.js`, "--json", "--kind", "validation", "--", "python3", `${folder}json_schema_only.py`];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 });
  const { counts, differences } = JSON.parse(stdout) as {
    counts: { validation: { cases: number; agrees: number; verdict: number; differs: number } };
    differences: { expected: { valid: boolean } }[];
  };
  const { cases, agrees, verdict } = counts.validation;
  console.log(`${agrees + verdict} of ${cases} verdicts; ${differences.length} differ`);
  // A schema is never stricter than the model.
  expect(differences.every(({ expected }) => !expected.valid)).toBe(true);
  expect((agrees + verdict) / cases).toBeGreaterThan(0.85);
});

test.skipIf(!hasPython)("the Python program runs without the runner", () => {
  const input = `${JSON.stringify({ id: "a", kind: "validation", input: { kind: "trial", id: "trial:x", type: "interventional" } })}\n`;
  const out = execFileSync("python3", [`${folder}json_schema_only.py`], { input, encoding: "utf8" });
  expect(JSON.parse(out)).toEqual({ id: "a", output: { valid: true } });
});
