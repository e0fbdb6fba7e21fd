/** Invented criteria in Chinese, with the expressions that were written for them before they were first read. */
import { readFileSync } from "node:fs";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { expect, test } from "vitest";
import { type LocatedExpression, parseEligibility } from "../src/entries/criteria.ts";

interface Labeled {
  readonly section: "inclusion" | "exclusion";
  readonly text: string;
  /** The typed criteria; a negated one is below `not`. */
  readonly parts: readonly object[];
}

const chinese = [...(await loadAllLabels()).values()];
const file = new URL("../../../test-data/criteria/chinese.jsonl", import.meta.url);
const labeled = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Labeled);

function partsOf(expression: LocatedExpression, isNegated = false): object[] {
  if (expression.kind === "all" || expression.kind === "any")
    return expression.of.flatMap((one) => partsOf(one, isNegated));
  if (expression.kind === "not") return partsOf(expression.of, !isNegated);
  if (expression.kind === "text") return [];
  const { start: _start, end: _end, ...plain } = expression;
  return [isNegated ? { not: plain } : plain];
}

test.each(labeled)("$section: $text", ({ section, text, parts }) => {
  const parsed = parseEligibility(text, { labels: chinese, section });
  expect(parsed[section].flatMap((one) => partsOf(one))).toEqual(parts);
});
