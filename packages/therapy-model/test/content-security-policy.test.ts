/** Validation generates no code, so it works under a content security policy without `unsafe-eval`. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const script = `
  import { RecordSet, validate } from "@org/therapy-model";
  import { isRecordSet, validateRecordSet } from "@org/therapy-model/validators";
  import { recordSets } from "./test/catalog-data.ts";
  let rejected = false;
  try { new Function("return 1")(); } catch { rejected = true; }
  const valid = recordSets.filter((recordSet) => validate(RecordSet, recordSet).ok).length;
  const bad = validate(RecordSet, { ...recordSets[0], title: 3 });
  const accepted = recordSets.filter(isRecordSet).length;
  const refused = validateRecordSet({ ...recordSets[0], title: 3 });
  const issues = [bad, refused].map((result) => (result.ok ? 0 : result.issues.length));
  console.log(JSON.stringify({ rejected, all: recordSets.length, valid, accepted, issues }));
`;

test("records are validated if code cannot be generated from strings", () => {
  const flags = ["--disallow-code-generation-from-strings", "--conditions=@org/source", "--input-type=module"];
  const printed = execFileSync(process.execPath, [...flags, "--eval", script], {
    cwd: new URL("..", import.meta.url),
    encoding: "utf8",
  });
  expect(JSON.parse(printed)).toEqual({ rejected: true, all: 5, valid: 5, accepted: 5, issues: [1, 1] });
});
