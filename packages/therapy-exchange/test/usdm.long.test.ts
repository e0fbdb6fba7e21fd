/** Studies of USDM and changed copies of them, written as they were read. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { usdmStudy } from "../../../test-data/index.ts";
import { path, present } from "../../../testing/shared-data.ts";
import { dice, mutated } from "./mutate.ts";
import { usdmProblem } from "./usdm-round-trip.ts";

/** The number of changed copies of each study (`USDM_CHANGES=25000`). */
const changes = Number(process.env["USDM_CHANGES"] ?? 200);

function problemsOf(document: object): readonly string[] {
  const problems = [usdmProblem(document)];
  for (let seed = 1; seed <= changes; seed++) {
    const problem = usdmProblem(mutated(document, dice(seed)));
    if (problem !== undefined) problems.push(`seed ${seed}: ${problem}`);
  }
  return problems.filter((problem) => problem !== undefined);
}

test("the invented study is written as it was read", () => {
  expect(problemsOf(usdmStudy())).toEqual([]);
});

test.runIf(present).for(["CDISC_Pilot_Study", "EliLilly_NCT03421379_Diabetes"])(
  "%s is written as it was read",
  (name) => {
    const document = JSON.parse(readFileSync(path(`data/usdm/${name}.json`), "utf8")) as object;
    const problems = problemsOf(document);
    console.log(`USDM: ${name} and ${changes} changed copies, ${problems.length} problems`);
    expect(problems).toEqual([]);
  },
);
