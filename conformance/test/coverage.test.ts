/** Every listed fact has one judgment in each file of coverage. `COVERAGE=1` prints the counts by document and kind. */
import { expect, test } from "vitest";
import { Organization, Platform, RegulatoryEvent, Source, Therapy, Trial } from "@org/therapy-model";
import { isModelField } from "../../testing/model-field.ts";
import { countCoverage, coverageEntries, listedFacts, type CoverageCount } from "../src/coverage.ts";

const records = [Organization, Platform, RegulatoryEvent, Source, Therapy, Trial];
const recordOf = (path: string) => records.find(({ shape }) => shape.kind.value === path.split(".")[0]);
const facts = listedFacts();
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function table(title: string, counts: readonly CoverageCount[]): string {
  const rows = counts.map(
    ({ name, total, held, text, lost }) => `${name}: ${held} of ${total} held, ${text} text, ${lost} lost`,
  );
  return `${title}\n  ${rows.join("\n  ")}`;
}

test("every fact that is held has a field of the present model", () => {
  const paths = coverageEntries("coverage-after.json").flatMap(({ path }) => path ?? []);
  expect([...new Set(paths)].filter((path) => !isModelField(recordOf(path), path))).toEqual([]);
});

test("nothing that was held is lost", () => {
  const after = new Map(coverageEntries("coverage-after.json").map(({ fact, verdict }) => [fact, verdict]));
  const lost = coverageEntries("coverage-before.json").filter(
    ({ fact, verdict }) => verdict === "held" && after.get(fact) !== "held",
  );
  expect(lost).toEqual([]);
});

test.each(["coverage-before.json", "coverage-after.json"])("%s judges every listed fact once", (file) => {
  const entries = coverageEntries(file);
  expect(entries.map(({ fact }) => fact).toSorted()).toEqual([...facts.keys()].toSorted());
  for (const { fact, verdict, path, lacks } of entries) {
    expect(path !== undefined, fact).toBe(verdict !== "lost");
    expect(lacks !== undefined, fact).toBe(verdict !== "held");
  }
  const held = entries.filter(({ verdict }) => verdict === "held").length;
  const lost = entries.filter(({ verdict }) => verdict !== "held");
  console.log(`${file}: ${held} of ${entries.length} facts held (${percent(held, entries.length)})`);
  if (process.env.COVERAGE === undefined) return;
  console.log(
    [
      table(
        "by document",
        countCoverage(entries, ({ fact }) => facts.get(fact)!.document),
      ),
      table(
        "by kind",
        countCoverage(entries, ({ fact }) => facts.get(fact)!.kind),
      ),
      table(
        "what is lacking",
        countCoverage(lost, ({ lacks }) => lacks!.split(": ")[0]!),
      ),
    ].join("\n"),
  );
});
