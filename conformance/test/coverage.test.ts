/** Every listed fact has one judgment in each file of coverage. `COVERAGE=1` prints the counts by document and kind. */
import { expect, test } from "vitest";
import { countCoverage, coverageEntries, listedFacts, type CoverageCount } from "../src/coverage.ts";

const facts = listedFacts();
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function table(title: string, counts: readonly CoverageCount[]): string {
  const rows = counts.map(
    ({ name, total, held, text, lost }) => `${name}: ${held} of ${total} held, ${text} text, ${lost} lost`,
  );
  return `${title}\n  ${rows.join("\n  ")}`;
}

test.each(["coverage-before.json"])("%s judges every listed fact once", (file) => {
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
