// cspell:ignore NYHA nyha -- abbreviations and parts of expressions
/** Scores on scales and functional classes: ECOG 0–1, NYHA class III or IV, Child-Pugh B. */
import type { Comparator, Scale } from "@org/therapy-model";
import type { Offsets, LocatedExpression } from "../located.ts";

/** The lowest and highest score of scales that criteria often name by a set of scores. */
const limits: { readonly [key in Scale]?: readonly [low: number, high: number] } = {
  ecog: [0, 5],
  karnofsky: [0, 100],
  lansky: [0, 100],
  nyha: [1, 4],
  asa_class: [1, 6],
  ccs_angina: [1, 4],
  mrs: [0, 6],
};

/** The points of the Child-Pugh classes. */
const childPugh: Readonly<Record<string, readonly [low: number, high: number]>> = { a: [5, 6], b: [7, 9], c: [10, 15] };

const number = String.raw`(?:\d{1,3}(?:\.\d+)?|IV|I{1,3}|V)(?![A-Za-z\d])`;
const words = String.raw`(?:\([^()\d]{0,40}\)|[ (),:=-]|\\|\b(?:performance|status|score|scores|class|classes|classification|functional|grade|stage|level|scale|index|points?|of|is|was|are|be|equals?|equal to(?! or\b)|as applicable|defined|must|should|a|an|the|either|between|ps|kps|ecog|nyha|heart|failure|with|has|have|value|total|at|screening|baseline|physical|state|体能|状态|评分|分级|评估|为)\b|[体能状态评分级力况为心功]){0,14}?`;
const comparator = String.raw`(?<sign>&gt;=|&lt;=|&gt;|&lt;|≤|≥|<=|>=|=<|=>|<|>|\\<=?|\\>=?|(?:less|lower|greater|more|higher) than or equal to|(?:less|lower|greater|more|higher) than|(?:at least|no (?:more|greater|less|worse) than|not (?:more|greater|less) than|up to|at most|not exceeding|equal to or (?:less|greater) than|小于等于|大于等于|不超过))?`;
const scorePattern = new RegExp(
  String.raw`^${words}${comparator}[ \\=]*(?<first>${number})(?<rest>(?:[ \\]*(?:分|级)?(?:-|–|—|~|～|to|through|or|and|\/|,|,? or|至|或|、|和)[ ]*(?:class |grade |ECOG )?${number}){0,4})(?<after>[ ]*(?:%|points?|分|级))?(?<post>[ ]*(?:or|and) (?:less|lower|below|better|greater|higher|more|above|over|worse)|[ ]*(?:或以上|及以上|以上|及以下|以下))?`,
  "i",
);
const classPattern =
  /^[ (),:=-]{0,3}(?:(?:[Cc]lass|[Gg]rade|[Ss]core|[Ss]tage|cirrhosis|classification|liver|function|of|category|is)[ (),:=-]{1,3}){0,4}(?<first>[ABC])(?![A-Za-z\d])(?:[ ]?(?:\/|-|–|or|and|,)[ ]?(?<second>[ABC])(?![A-Za-z\d]))?/;

/** A score with the offset after it. */
export interface ReadScore {
  readonly expression: LocatedExpression;
  readonly end: number;
}

/** Reads the score after the name of a scale. */
export function scoreAfter(text: string, scale: Scale, { start, end }: Offsets, limit: number): ReadScore | undefined {
  const after = text.slice(end, Math.min(limit, end + 120));
  const grade = scale === "child_pugh" ? childPughAfter(after, start, end) : undefined;
  if (grade !== undefined) return grade;
  const { 0: whole = "", groups = {} } = scorePattern.exec(after) ?? {};
  const first = groups["first"] === undefined ? undefined : scoreOf(groups["first"]);
  if (first === undefined || /^[ ]*(?:weeks?|months?|days?|years?|mg|x|\*)/i.test(after.slice(whole.length)))
    return undefined;
  const others = (groups["rest"] ?? "").match(new RegExp(number, "gi")) ?? [];
  const scores = [first, ...others.map((one) => scoreOf(one)!)];
  const at = { start, end: end + whole.length };
  const sign = signOf(groups["sign"]) ?? postSign(groups["post"], scale);
  if (sign !== undefined && scores.length > 1) return undefined;
  const expression =
    sign === undefined
      ? setOf(scale, scores, at)
      : { kind: "scale" as const, scale, comparator: sign, score: first, ...at };
  return expression && { expression, end: at.end };
}

const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

function scoreOf(written: string): number | undefined {
  return roman[written.toUpperCase()] ?? Number(written);
}

/** The comparator of words or a sign. */
function signOf(sign: string | undefined): Comparator | undefined {
  if (sign === undefined) return undefined;
  const written = sign.replaceAll("\\", "").replace("&gt;", ">").replace("&lt;", "<").toLowerCase();
  if (
    /^(?:≤|<=|=<|up to|at most|not exceeding|小于等于|不超过)|(?:no|not) (?:more|greater|worse)|(?:less|lower) than or equal|equal to or less/.test(
      written,
    )
  )
    return "le";
  if (
    /^(?:≥|>=|=>|at least|大于等于)|(?:no|not) less|(?:greater|more|higher) than or equal|equal to or greater/.test(
      written,
    )
  )
    return "ge";
  return /^(?:<|less|lower)/.test(written) ? "lt" : "gt";
}

/** Whether a lower score means a better state. */
const lowIsBetter: ReadonlySet<string> = new Set(["ecog", "nyha", "asa_class", "mrs", "ccs_angina"]);

function postSign(post: string | undefined, scale: Scale): Comparator | undefined {
  if (post === undefined) return undefined;
  if (/less|lower|below|以下/.test(post)) return "le";
  if (/better/.test(post)) return lowIsBetter.has(scale) ? "le" : "ge";
  if (/worse/.test(post)) return lowIsBetter.has(scale) ? "ge" : "le";
  return "ge";
}

/** The criterion of a set or range of scores: 0–1 is at most 1, 70–100 at least 70. */
function setOf(scale: Scale, scores: readonly number[], at: Offsets): LocatedExpression | undefined {
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const [lowest, highest] = limits[scale] ?? [undefined, undefined];
  const least = { kind: "scale" as const, scale, comparator: "ge" as const, score: low, ...at };
  const most = { kind: "scale" as const, scale, comparator: "le" as const, score: high, ...at };
  if (low === high) return { kind: "scale", scale, comparator: "eq", score: low, ...at };
  if (low === lowest) return most;
  if (high === highest) return least;
  return { kind: "all", of: [least, most], ...at };
}

function childPughAfter(after: string, start: number, end: number): ReadScore | undefined {
  const { 0: whole = "", groups } = classPattern.exec(after) ?? {};
  const first = groups?.["first"]?.toLowerCase();
  if (first === undefined) return undefined;
  const ranges = [first, groups!["second"]?.toLowerCase() ?? first].map((letter) => childPugh[letter]!);
  const [low, high] = [Math.min(...ranges.map(([one]) => one)), Math.max(...ranges.map(([, one]) => one))];
  const at = { start, end: end + whole.length };
  const common = { kind: "scale" as const, scale: "child_pugh" as const, ...at };
  const least = { ...common, comparator: "ge" as const, score: low };
  const most = { ...common, comparator: "le" as const, score: high };
  if (low === 5) return { expression: most, end: at.end };
  if (high === 15) return { expression: least, end: at.end };
  return { expression: { kind: "all", of: [least, most], ...at }, end: at.end };
}
