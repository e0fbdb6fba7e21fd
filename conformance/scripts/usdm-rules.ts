/**
 * Runs the rules for USDM on their cases of CDISC CORE in ../shared, and prints those that agree, differ and are not written.
 *
 * Run it with `node --conditions=@org/source conformance/scripts/usdm-rules.ts`. With `--all`, the objects that differ are
 * printed for the rules that agree as well.
 */
import { present, rows } from "../../testing/shared-data.ts";
import { ruleResults } from "../src/usdm/agreement.ts";
import { ruleCases } from "../src/usdm/cases.ts";

if (present) {
  const isDetailed = process.argv.includes("--all");
  const rules = rows("data/usdm-core/rules.tsv").filter((row) => row["usdm_versions"]!.split(";").includes("4.0"));
  const results = ruleResults(
    ruleCases(),
    rules.map((row) => row["core_id"]!).filter((core) => core.startsWith("CORE-")),
  );
  for (const verdict of ["agree", "differ", "not written"] as const) {
    const own = results.filter((result) => result.verdict === verdict);
    console.log(`${verdict}: ${own.length}`);
    console.log(`  ${own.map(({ core, id = "" }) => `${core} ${id}`.trim()).join(", ")}`);
  }
  const agreeing = results.filter(({ verdict }) => verdict === "agree");
  const exact = agreeing.filter(({ cases }) => cases.every(({ isSameObjects }) => isSameObjects));
  console.log(`agree in every object: ${exact.length}`);
  for (const { core, id, verdict, cases } of results) {
    for (const each of cases) {
      if (each.finds === each.hasIssues && (!isDetailed || each.isSameObjects)) continue;
      const differences = `only here ${each.places.slice(0, 6).join(" ")}; only CORE ${each.expected.slice(0, 6).join(" ")}`;
      console.log(`${core} ${id} ${verdict} ${each.name}: ${differences}`);
    }
  }
}
