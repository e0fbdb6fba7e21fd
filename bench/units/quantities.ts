/**
 * How well `findQuantities` reads the eligibility texts that others annotated by hand: numbers with an operator and a unit.
 *
 *     node --conditions=@org/source bench/units/quantities.ts [--misses [tune|rest]] [file]
 *
 * The parser was changed while looking at half of the texts; the other half is reported apart. Numbers, operators and units
 * that `annotation-errors.tsv` lists as errors of the annotation are counted in one column and left out in the other.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readAnnotated, isForTuning } from "./annotated-quantities.ts";
import { annotationErrors } from "./annotation-errors.ts";
import { judge, type Judgment } from "./judge-quantity.ts";

const arguments_ = process.argv.slice(2);
const showsMisses = arguments_.includes("--misses");
const part = arguments_.find((argument) => argument === "tune" || argument === "rest");
const given = arguments_.find((argument) => argument.endsWith(".jsonl"));
const file =
  given ?? fileURLToPath(new URL("../../../shared/data/eligibility-corpus/documents.jsonl", import.meta.url));

if (!existsSync(file)) {
  console.log("../shared/data/eligibility-corpus/documents.jsonl is absent: the annotated texts were not measured");
} else {
  const documents = readAnnotated(file);
  const errors = annotationErrors();
  const judgments = documents.flatMap(judge);
  const isError = ({ gold }: Judgment, aspect: string): boolean => errors.has(`${gold.nct} ${gold.at[0]} ${aspect}`);
  const halves = {
    "all texts": judgments,
    "texts seen while tuning": judgments.filter(({ gold }) => isForTuning(gold.nct)),
    "texts not seen": judgments.filter(({ gold }) => !isForTuning(gold.nct)),
  };
  console.log(`${documents.length} texts, ${judgments.length} annotated numbers with operator and unit`);
  for (const [name, ofHalf] of Object.entries(halves)) {
    console.log(`\n${name}`);
    console.table({
      "as annotated": rates(ofHalf, () => false),
      "without errors of the annotation": rates(ofHalf, isError),
    });
  }
  if (showsMisses) for (const judgment of judgments) printMiss(judgment, isError);
}

type IsLeftOut = (judgment: Judgment, aspect: string) => boolean;

/** The share of the numbers that were found, and of those found, the shares with the right value, unit and comparator. */
function rates(judgments: readonly Judgment[], isLeftOut: IsLeftOut): Record<string, string> {
  const counted = judgments.filter((judgment) => !isLeftOut(judgment, "found"));
  const found = counted.filter((judgment) => judgment.found);
  const share = (aspect: "value" | "unit" | "comparator"): string => {
    const judged = found.filter((judgment) => judgment[aspect] !== undefined && !isLeftOut(judgment, aspect));
    return percent(judged.filter((judgment) => judgment[aspect]).length, judged.length);
  };
  return {
    found: percent(found.length, counted.length),
    value: share("value"),
    unit: share("unit"),
    comparator: share("comparator"),
  };
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} % (${part} of ${whole})`;
}

/** Prints one miss as one line: the trial, the offsets, what is wrong, and the text around. */
function printMiss(judgment: Judgment, isLeftOut: IsLeftOut): void {
  const { gold, read, context } = judgment;
  if (part !== undefined && (part === "tune") !== isForTuning(gold.nct)) return;
  const wrong = (["found", "value", "unit", "comparator"] as const).filter(
    (aspect) => judgment[aspect] === false && !isLeftOut(judgment, aspect) && !isLeftOut(judgment, "found"),
  );
  if (wrong.length === 0) return;
  console.log(
    [gold.nct, gold.at.join("-"), wrong.join(","), `${gold.operator} ${gold.value}`, read, context].join("\t"),
  );
}
