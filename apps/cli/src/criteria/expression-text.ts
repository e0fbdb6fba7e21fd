/** Eligibility expressions as text for people. */
import type { EligibilityExpression, Limit } from "@org/therapy-model";

const signs = { lt: "<", le: "≤", gt: ">", ge: "≥", eq: "=" } as const;
const references = { upper_limit_of_normal: "ULN", lower_limit_of_normal: "LLN", baseline: "baseline" } as const;

type Duration = { readonly value: number; readonly unit: string };

/** An expression on one line: `ast ≤ 2.5 × ULN and not pregnant`. */
export function expressionText(expression: EligibilityExpression): string {
  switch (expression.kind) {
    case "all":
      return expression.of.map((one) => inBrackets(one, "any")).join(" and ");
    case "any":
      return expression.of.map((one) => inBrackets(one, "all")).join(" or ");
    case "not":
      return `not ${inBrackets(expression.of, "all", "any")}`;
    case "text":
      return JSON.stringify(expression.text.replace(/\s+/g, " "));
    case "measurement":
      return [measurementText(expression), ...(expression.exceptions ?? []).map(exceptionText)].join("; ");
    default:
      return criterionText(expression);
  }
}

function inBrackets(expression: EligibilityExpression, ...kinds: readonly string[]): string {
  const text = expressionText(expression);
  return kinds.includes(expression.kind) ? `(${text})` : text;
}

function measurementText({ measurement, limit, within }: EligibilityExpression & { kind: "measurement" }): string {
  return `${measurement} ${limitText(limit)}${withinText(within)}`;
}

function exceptionText({
  when,
  limit,
}: {
  readonly when: EligibilityExpression;
  readonly limit?: Limit | undefined;
}): string {
  return `with ${expressionText(when)}: ${limit === undefined ? "no limit" : limitText(limit)}`;
}

function limitText(limit: Limit): string {
  if (limit.kind === "absolute") return `${signs[limit.comparator]} ${limit.value.value} ${limit.value.unit}`;
  if (limit.kind === "relative") return `${signs[limit.comparator]} ${limit.multiple} × ${references[limit.of]}`;
  return limit.kind === "range" ? `${limit.low.value}–${limit.high.value} ${limit.high.unit}` : limit.finding;
}

function withinText(within: Duration | undefined): string {
  return within === undefined ? "" : ` within ${durationText(within)}`;
}

function durationText({ value, unit }: Duration): string {
  return `${value} ${unit}`;
}

/** A criterion without nested expressions: its kind, then its values. */
function criterionText(expression: EligibilityExpression): string {
  switch (expression.kind) {
    case "age":
      return `age ${[expression.minimum && `≥ ${durationText(expression.minimum)}`, expression.maximum && `≤ ${durationText(expression.maximum)}`].filter((one) => one !== undefined).join(" and ")}`;
    case "sex":
      return `sex ${expression.sex}`;
    case "scale":
      return `${expression.scale} ${signs[expression.comparator]} ${expression.score}`;
    case "condition":
      return `${[...(expression.states ?? []), expression.disease].join(" ")}${withinText(expression.within)}${expression.minimumDuration === undefined ? "" : ` for at least ${durationText(expression.minimumDuration)}`}`;
    case "treatment":
      return `${expression.timing} ${expression.treatments.join(" or ")}${expression.outcome === undefined ? "" : ` (${expression.outcome})`}${withinText(expression.within)}${expression.atLeastAgo === undefined ? "" : ` at least ${durationText(expression.atLeastAgo)} ago`}`;
    case "reproduction":
      return expression.states.join(" or ");
    case "contraception":
      return `contraception${expression.sex === undefined ? "" : ` (${expression.sex})`}${expression.duration === undefined ? "" : ` for ${durationText(expression.duration)} after the last dose`}`;
    case "life_expectancy":
      return `life_expectancy ≥ ${durationText(expression.minimum)}`;
    default:
      return otherText(expression);
  }
}

/** A criterion of a rarer kind: its kind and its values as they are in the record. */
function otherText({ kind, ...rest }: EligibilityExpression): string {
  const values = Object.entries(rest).filter(([name]) => name !== "start" && name !== "end" && name !== "text");
  return [
    kind,
    ...values.map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`),
  ].join(" ");
}
