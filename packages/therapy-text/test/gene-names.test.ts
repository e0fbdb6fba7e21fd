/** The names of genes that HGNC gives to one gene only are found; ordinary words are not genes. */
import { readRows } from "../../../testing/verification.ts";
import { expect, test } from "vitest";
import {
  aliasFigures,
  capital,
  chinese,
  chineseWords,
  english,
  englishWords,
  nonproprietaryNames,
  wordFigures,
} from "../scripts/gene-names.ts";

test.each([
  { listed: true, symbols: true, least: 1500 },
  { listed: true, symbols: false, least: 2500 },
  { listed: false, symbols: true, least: 2500 },
  { listed: false, symbols: false, least: 5000 },
])(
  "at least 98 %% of the aliases that name one gene are found alone, none as another gene: %o",
  ({ least, ...scope }) => {
    const { total, found, wrong } = aliasFigures(scope);
    console.log(`aliases found: ${found} of ${total}`);
    expect(total).toBeGreaterThan(least);
    expect(found / total).toBeGreaterThanOrEqual(0.98);
    expect(wrong).toEqual([]);
  },
);

test("the aliases of every gene of the list of therapy targets are in the table", () => {
  const listed = readRows("coverage.tsv").filter(({ list }) => list === "target");
  const named = new Set(readRows("target-aliases.tsv").map(({ symbol }) => symbol));
  expect(listed).toHaveLength(556);
  // HGNC gives to DUX4 no name that is its own.
  expect(listed.filter(({ label }) => !named.has(label)).map(({ label }) => label)).toEqual(["DUX4"]);
});

test("no ordinary word is read as a gene in running text", async () => {
  const ordinary = englishWords(2000);
  const inChinese = await chineseWords(2000);
  expect([ordinary.length, inChinese.length]).toEqual([2000, 2000]);
  expect(wordFigures(ordinary, english).taken).toEqual([]);
  expect(wordFigures(ordinary.map(capital), english).taken).toEqual([]);
  expect(wordFigures(inChinese, chinese).taken).toEqual([]);
});

test("no nonproprietary name is read as a gene in running text", () => {
  const names = nonproprietaryNames();
  expect(names.length).toBeGreaterThan(50);
  expect(wordFigures(names, english).taken).toEqual([]);
});
