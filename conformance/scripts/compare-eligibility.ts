/**
 * Compares the eligibility of NCT06801119 as `parseEligibility` reads it with the expressions of the catalog, which were written
 * by hand from the same text.
 *
 *     node --conditions=@org/source conformance/scripts/compare-eligibility.ts
 *
 * Prints, for each criterion, the parts that only one of them has, with the explanation in `../eligibility-seed/explanations.tsv`. The text is not in
 * the repository.
 */
import { readFileSync } from "node:fs";
import type { EligibilityExpression, Trial } from "@org/therapy-model";
import { parseEligibility } from "@org/therapy-text/criteria";
import { present, text } from "../../testing/shared-data.ts";

const seed = "seeds/003_6caadc53d1ee7a52.txt";
const sections = ["inclusion", "exclusion"] as const;

/** The parts of an expression, each with its negations, in a comparable form. */
function partsOf(expression: EligibilityExpression, isNegated = false): string[] {
  if (expression.kind === "all" || expression.kind === "any")
    return expression.of.flatMap((one) => partsOf(one, isNegated));
  if (expression.kind === "not") return partsOf(expression.of, !isNegated);
  const plain = JSON.stringify(sorted(expression));
  return [isNegated ? `not ${plain}` : plain];
}

/** A value with its fields in the order of their names, without offsets and texts of typed criteria. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => name !== "start" && name !== "end")
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}

/** The combinations of an expression: how its parts are joined. */
function shapeOf(expression: EligibilityExpression): string {
  if (expression.kind === "all" || expression.kind === "any")
    return `${expression.kind}(${expression.of.map(shapeOf).join(", ")})`;
  return expression.kind === "not" ? `not(${shapeOf(expression.of)})` : expression.kind;
}

/** The lines of a list that are not in another one. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function explanations(): Map<string, string> {
  const lines = readFileSync(new URL("../eligibility-seed/explanations.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return new Map(
    lines.map((line) => {
      const [section, number, why] = line.split("\t");
      return [`${section} ${number}`, why ?? ""];
    }),
  );
}

/** The trial in the data of the catalog. */
function trialOfCatalog(): Trial {
  const file = new URL("../../packages/therapy-catalog/data/record-sets/hn2301.json", import.meta.url);
  const { records } = JSON.parse(readFileSync(file, "utf8")) as { records: Trial[] };
  const trial = records.find((one) => one.kind === "trial");
  if (trial === undefined) throw new Error("The record set has no trial.");
  return trial;
}

function compare(): void {
  const record = trialOfCatalog();
  const source = text(seed);
  const from = source.indexOf("Inclusion Criteria");
  const parsed = parseEligibility(source.slice(from, source.indexOf("Study & Design", from)));
  const explained = explanations();
  let [equal, different, unexplained] = [0, 0, 0];
  for (const section of sections) {
    const written = record.eligibility?.[section] ?? [];
    const read = parsed[section] as readonly EligibilityExpression[];
    if (read.length !== written.length)
      console.log(`${section}: ${read.length} criteria are read, of ${written.length}`);
    for (const [index, expression] of written.entries()) {
      const own = read[index];
      const [left, right] = [partsOf(expression), own === undefined ? [] : partsOf(own)];
      const [missing, added] = [without(left, right), without(right, left)];
      const isJoined = own !== undefined && shapeOf(expression) === shapeOf(own);
      if (missing.length === 0 && added.length === 0 && isJoined) {
        equal++;
        console.log(`\n${section} ${index + 1}: equal`);
        continue;
      }
      different++;
      const why = explained.get(`${section} ${index + 1}`);
      if (why === undefined) unexplained++;
      console.log(`\n${section} ${index + 1}: ${why ?? "NOT EXPLAINED"}`);
      console.log(`  joined as  ${shapeOf(expression)}\n  read as    ${own === undefined ? "nothing" : shapeOf(own)}`);
      for (const part of missing) console.log(`  only in the catalog  ${part}`);
      for (const part of added) console.log(`  only as read         ${part}`);
    }
  }
  console.log(`\n${equal} criteria are equal, ${different} differ, ${unexplained} of them without an explanation`);
}

if (present) compare();
else console.log(`../shared/${seed} is absent: nothing was compared`);
