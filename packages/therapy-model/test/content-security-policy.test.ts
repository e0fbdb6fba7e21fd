/** Validation needs no generated code, so it works where a content security policy forbids `unsafe-eval`. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const script = `
  import { Dossier, validate } from "./src/index.ts";
  import { dossiers } from "./src/dossiers.ts";
  let refused = false;
  try { new Function("return 1")(); } catch { refused = true; }
  const valid = dossiers.filter((dossier) => validate(Dossier, dossier).ok).length;
  const bad = validate(Dossier, { ...dossiers[0], title: 3 });
  console.log(JSON.stringify({ refused, all: dossiers.length, valid, issues: bad.ok ? 0 : bad.issues.length }));
`;

test("records are validated where code cannot be generated from strings", () => {
  const flags = ["--disallow-code-generation-from-strings", "--conditions=@org/source", "--input-type=module"];
  const printed = execFileSync(process.execPath, [...flags, "--eval", script], {
    cwd: new URL("..", import.meta.url),
    encoding: "utf8",
  });
  expect(JSON.parse(printed)).toEqual({ refused: true, all: 5, valid: 5, issues: 1 });
});
