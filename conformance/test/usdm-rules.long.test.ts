/** The rules for USDM on their cases of CDISC CORE. */
import { expect, test } from "vitest";
import { present, rows } from "../../testing/shared-data.ts";
import { type RuleResult, ruleResults } from "../src/usdm/agreement.ts";
import { ruleCases } from "../src/usdm/cases.ts";

const isRun = present && process.env["LONG_TESTS"] === "1";

function coresOf(results: readonly RuleResult[], verdict: RuleResult["verdict"]): readonly string[] {
  return results.filter((result) => result.verdict === verdict).map(({ core }) => core);
}

test.runIf(isRun)("agree with CORE in every case, but for those that are listed", () => {
  const rules = rows("data/usdm-core/rules.tsv").filter((row) => row["usdm_versions"]!.split(";").includes("4.0"));
  const cores = rules.map((row) => row["core_id"]!).filter((core) => core.startsWith("CORE-"));
  const results = ruleResults(ruleCases(), cores);
  const agreeing = coresOf(results, "agree");
  console.log(`USDM: ${agreeing.length} of ${cores.length} rules of CORE agree`);
  // A preferred term of the data origin types that the codelist of USDM 4.0 does not have.
  expect(coresOf(results, "differ")).toEqual(["CORE-000941"]);
  // Codelists without a source here (contact modes, environmental settings, units), and the schema of XHTML.
  expect(coresOf(results, "not written")).toEqual([
    "CORE-000856",
    "CORE-000858",
    "CORE-000945",
    "CORE-001060",
    "CORE-001069",
  ]);
});
