// cspell:ignore GTEQ LTEQ -- operators of the annotation
/**
 * How well `parseEligibility` reads the eligibility texts that others annotated by hand: ages, limits of values, times before the
 * study, and conditions, drugs and procedures with their polarity.
 *
 *     node --conditions=@org/source bench/text/criteria.ts [--misses [tune|rest]] [file]
 *
 * The parser was changed while looking at half of the texts; the other half is reported apart. What
 * `../units/annotation-errors.tsv` and `annotation-errors.tsv` list as an error of the annotation is counted in one table and
 * left out in the other. The disagreements of the reported half were read once, after the last change.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type LocatedExpression,
  type ParsedEligibility,
  parseEligibility,
  type StatedLimit,
} from "@org/therapy-text/criteria";
import { isForTuning } from "../units/annotated-quantities.ts";
import { annotationErrors } from "../units/annotation-errors.ts";
import { type AnnotatedLimit, type AnnotatedText, type Offsets, readAnnotatedTexts } from "./annotated-criteria.ts";

const arguments_ = process.argv.slice(2);
const part = arguments_.find((argument) => argument === "tune" || argument === "rest") ?? "tune";
const showsMisses = arguments_.includes("--misses");
const file =
  arguments_.find((argument) => argument.endsWith(".jsonl")) ??
  fileURLToPath(new URL("../../../shared/data/eligibility-corpus/documents.jsonl", import.meta.url));

/** The errors of the annotation: those of quantities, and those of what is limited and of ages. */
const errorTables = ["../units/annotation-errors.tsv", "annotation-errors.tsv"].map(
  (name) => new URL(name, import.meta.url),
);

interface Score {
  gold: number;
  predicted: number;
  right: number;
}
type Scores = Record<string, Score>;

function rates({ gold, predicted, right }: Score): Record<string, string> {
  const share = (of: number): string => (of === 0 ? "–" : `${((right / of) * 100).toFixed(1)} % (${right} of ${of})`);
  return { precision: share(predicted), recall: gold === 0 ? "–" : share(gold) };
}

function scoreOf(scores: Scores, kind: string): Score {
  return (scores[kind] ??= { gold: 0, predicted: 0, right: 0 });
}

/** Whether the table counts errors of the annotation: misses are printed without them. */
let isRepeated = false;
const noErrors: ReadonlySet<string> = new Set();

function scoreText(document: AnnotatedText, scores: Scores, errors: ReadonlySet<string>): void {
  const parsed = parseEligibility(document.text);
  const judged = new Set<StatedLimit>();
  for (const gold of document.limits) {
    const score = scoreOf(scores, gold.kind);
    const limit = parsed.limits.find((one) => gold.values.some(({ at }) => one.start < at[1] && at[0] < one.end));
    const problem = limit === undefined ? "not found" : problemOf(document.text, gold, limit);
    if (limit !== undefined) judged.add(limit);
    if (isInError(document, gold, errors)) continue;
    score.gold++;
    if (limit !== undefined) score.predicted++;
    if (problem === undefined) score.right++;
    else miss(document, gold.kind, problem, gold.values[0]!.at, limit, gold.subject);
  }
  for (const limit of parsed.limits) {
    if (limit.kind !== "age" || judged.has(limit) || isMissing(document, limit, errors)) continue;
    scoreOf(scores, "age").predicted++;
    miss(document, "age", "not annotated", [limit.start, limit.end], limit);
  }
  scoreEntities(document, parsed, scores);
}

/** Aspects of a number of which an error in the annotation leaves the limit out. */
const aspects = ["found", "value", "unit", "comparator", "subject"];

function isInError({ nct }: AnnotatedText, { values }: AnnotatedLimit, errors: ReadonlySet<string>): boolean {
  return values.some(({ at }) => aspects.some((aspect) => errors.has(`${nct} ${at[0]} ${aspect}`)));
}

/** Whether the annotation lacks a limit. */
function isMissing({ nct }: AnnotatedText, { start, end }: StatedLimit, errors: ReadonlySet<string>): boolean {
  return Array.from({ length: end - start }, (_, at) => start + at).some((at) => errors.has(`${nct} ${at} missing`));
}

function overlaps(one: { readonly start: number; readonly end: number }, spans: readonly Offsets[]): boolean {
  return spans.some(([start, end]) => one.start < end && start < one.end);
}

const allowed: Readonly<Record<string, readonly (string | undefined)[]>> = {
  GT: [">"],
  GTEQ: [">="],
  LT: ["<"],
  LTEQ: ["<="],
  EQ: ["=", undefined],
};

function problemOf(text: string, gold: AnnotatedLimit, limit: StatedLimit): string | undefined {
  const { quantity } = limit;
  const around =
    gold.kind === "age" ? { start: Math.min(limit.subject.start, limit.start), end: limit.end } : limit.subject;
  if ((gold.kind === "age") !== (limit.kind === "age")) return `kind ${limit.kind}`;
  if (gold.kind !== "age" && gold.subject.length > 0 && !overlaps(around, gold.subject))
    return `subject ${text.slice(around.start, around.end)}`;
  const numbers =
    quantity === undefined
      ? text.slice(limit.start, limit.end).match(/\d+/g)!.map(Number)
      : quantity.range === undefined
        ? [quantity.value!]
        : [quantity.range.low.value, quantity.range.high.value];
  if (gold.values.some((value) => !hasNumber(numbers, value.text, quantity?.unit ?? "1")))
    return `value ${numbers.join("–")}`;
  const comparators =
    quantity === undefined || quantity.range !== undefined ? ["BETWEEN", "GTEQ", "LTEQ", "GT", "LT"] : undefined;
  if (
    gold.operator !== undefined &&
    gold.operator !== "PLUS-MINUS" &&
    !(comparators?.includes(gold.operator) ?? allowed[gold.operator]?.includes(quantity?.comparator))
  )
    return `comparator ${quantity?.comparator}, ${gold.operator}`;
  if (
    gold.kind !== "age" &&
    quantity !== undefined &&
    !gold.units.some(([start, end]) => quantity.start <= start && end <= quantity.end) &&
    quantity.unit === "1" &&
    quantity.relativeTo === undefined
  )
    return `unit ${quantity.unit}`;
  return undefined;
}

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

function hasNumber(numbers: readonly number[], written: string, unit: string): boolean {
  const power = Number(/^10\*(-?\d+)/.exec(unit)?.[1] ?? 0);
  const word = words.indexOf(written.trim().toLowerCase());
  if (word >= 0) return numbers.includes(word);
  const digits = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(written)?.[0];
  if (digits === undefined) return true;
  const value = Number(/^\d{1,3}(?:,\d{3})+/.test(digits) ? digits.replaceAll(",", "") : digits.replace(",", "."));
  // The annotation writes a minus sign as a part of the number, or leaves it out.
  const isNegated = /^\s*[-−–]/.test(written);
  return numbers.some(
    (number) =>
      number === value ||
      (isNegated && number === -value) ||
      number === value * 1e6 ||
      Number(`${number}e${power}`) === value,
  );
}

interface Leaf {
  readonly kind: "condition" | "treatment";
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

function leavesOf(expression: LocatedExpression, negated: boolean): Leaf[] {
  if (expression.kind === "all" || expression.kind === "any")
    return expression.of.flatMap((one) => leavesOf(one, negated));
  if (expression.kind === "not") return leavesOf(expression.of, !negated);
  if (expression.kind !== "condition" && expression.kind !== "treatment") return [];
  return [{ kind: expression.kind, start: expression.start, end: expression.end, negated }];
}

function scoreEntities(
  document: AnnotatedText,
  { inclusion, exclusion, unclassified }: ParsedEligibility,
  scores: Scores,
): void {
  const heading = document.text.search(/\bexclusion criteri|\bexclusions?:/i);
  for (const [section, expressions] of Object.entries({ inclusion, exclusion, unclassified })) {
    for (const leaf of expressions.flatMap((one) => leavesOf(one, false))) {
      const score = scoreOf(scores, leaf.kind);
      score.predicted++;
      const entities = document.entities.filter(({ at }) => overlaps(leaf, at));
      const isSection = heading < 0 || section === "unclassified" || (section === "exclusion") === leaf.start > heading;
      const isPolarity = entities.some(({ negated }) => negated === leaf.negated);
      if (entities.length > 0 && isSection && isPolarity) score.right++;
      else
        miss(
          document,
          leaf.kind,
          entities.length === 0 ? "not annotated" : isSection ? "polarity" : "section",
          [leaf.start, leaf.end],
          undefined,
        );
    }
  }
}

function miss(
  { nct, text }: AnnotatedText,
  kind: string,
  problem: string,
  [start, end]: Offsets,
  limit: StatedLimit | undefined,
  subject: readonly Offsets[] = [],
): void {
  if (!showsMisses || isRepeated || (part === "tune") !== isForTuning(nct)) return;
  const context =
    `${text.slice(Math.max(0, start - 70), start)}【${text.slice(start, end)}】${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      " ",
    );
  console.log(
    [
      nct,
      kind,
      problem,
      limit === undefined ? "" : text.slice(limit.start, limit.end),
      subject.map((at) => text.slice(...at)).join(" | "),
      context,
    ].join("\t"),
  );
}

if (!existsSync(file))
  console.log("../shared/data/eligibility-corpus/documents.jsonl is absent: the annotated texts were not measured");
else {
  const documents = readAnnotatedTexts(file);
  const halves = {
    "texts seen while tuning": documents.filter(({ nct }) => isForTuning(nct)),
    "texts not seen": documents.filter(({ nct }) => !isForTuning(nct)),
  };
  for (const [name, half] of Object.entries(halves)) {
    console.log(`\n${name}: ${half.length} texts`);
    for (const [title, errors] of Object.entries({
      "as annotated": noErrors,
      "without errors of the annotation": annotationErrors(errorTables),
    })) {
      const scores: Scores = {};
      isRepeated = errors === noErrors;
      for (const document of half) scoreText(document, scores, errors);
      console.log(title);
      console.table(Object.fromEntries(Object.entries(scores).map(([kind, score]) => [kind, rates(score)])));
    }
  }
}
