import { failure, type Result } from "../result.ts";
import { compensated } from "./compensated.ts";
import { notANumber, type ConversionIssue } from "./conversion-issue.ts";
import { exactValue, fractionByPlan, roundToDouble } from "./convert-fraction.ts";
import type { SameKind } from "./literal.ts";
import { noPlan, planFor, type Plan } from "./plan.ts";

const largest = Number.MAX_VALUE;
const rows = 256;

/** Memo of the plan that was used last, and of 128 rows with two more each, so that neither memory nor look-up grows. */
let lastFrom = "";
let lastTo = "";
let last: Plan = /* @__PURE__ */ noPlan("", "");
const recents: Plan[] = /* @__PURE__ */ Array.from({ length: rows }, () => last);
const seenOnce: Int32Array = /* @__PURE__ */ new Int32Array(rows);

/**
 * Converts a value into another unit. The result is exact, rounded once to the nearest double.
 *
 * A number is the double that it is, a text is the decimal that it spells: `0.07` times a hundred is 7.000000000000001,
 * `"0.07"` times a hundred is 7. Issues, each with its own code: units of different dimensions, units that count different
 * things (`{vg}`, `{cells}`, `[IU]`), `NaN`, infinities, temperatures below absolute zero, results outside the range of a
 * double. Literal units that count different things do not compile.
 *
 * @see https://ucum.org/ucum#section-Equality-and-Commensurability
 * @example
 * ```ts
 * import { convert } from "@org/therapy-units";
 *
 * convert("2.0", "mg/dL", "g/L"); // => { ok: true, value: 0.02 }
 * convert(37, "Cel", "[degF]"); // => { ok: true, value: 98.6 }
 * convert(1, "mg", "mL").ok; // => false
 * ```
 */
export function convert<const From extends string, const To extends string>(
  value: number | string,
  from: From,
  to: To & SameKind<From, To>,
): Result<number, ConversionIssue> {
  // The pair of the last call, by one operation: short enough for inlining at the call site.
  if (from === lastFrom && to === lastTo && typeof value === "number" && last.how < 2 && value >= last.low) {
    const y = last.how === 0 ? value * last.a : value / last.a;
    if (y <= largest && y >= -largest && y !== 0) return { ok: true, value: y };
  }
  const y = typeof value === "number" ? convertFast(value, from, to) : NaN;
  return Number.isNaN(y) ? convertSlowly(value, from, to) : { ok: true, value: y };
}

/** The result where one or two operations are proven to give it; NaN where they are not, or where there is no result. */
function convertFast(value: number, from: string, to: string): number {
  const plan = from === lastFrom && to === lastTo ? last : recentPlan(from, to);
  if (!(value >= plan.low && value <= largest) || plan.how > 2) return NaN;
  const y = plan.how === 0 ? value * plan.a : plan.how === 1 ? value / plan.a : compensated(value, plan);
  return y <= largest && y >= -largest && (y !== 0 || value === 0) ? y + 0 : NaN;
}

/** The plan of a pair, from the memo where it is there. A pair is kept on its second use. */
function recentPlan(from: string, to: string): Plan {
  const hash =
    from.charCodeAt(0) * 5 +
    from.charCodeAt(from.length >> 1) * 43 +
    from.length * 31 +
    to.charCodeAt(0) * 13 +
    to.charCodeAt(to.length - 1) * 17 +
    to.length * 61;
  const row = hash & 254;
  const first = recents[row]!;
  const second = recents[row + 1]!;
  let plan: Plan;
  if (first.fromCode === from && first.toCode === to) plan = first;
  else if (second.fromCode === from && second.toCode === to) plan = second;
  else {
    plan = planFor(from, to);
    if (seenOnce[row] !== hash) seenOnce[row] = hash;
    else {
      recents[row + 1] = first;
      recents[row] = plan;
    }
  }
  lastFrom = from;
  lastTo = to;
  last = plan;
  return plan;
}

/** Converts what {@link convertFast} does not: texts, special units, and everything that has an issue. */
function convertSlowly(value: number | string, from: string, to: string): Result<number, ConversionIssue> {
  const plan = from === lastFrom && to === lastTo && last.how < 4 ? last : planFor(from, to);
  if (plan.issue !== undefined) return failure(plan.issue);
  const exact = exactValue(value);
  if (exact === undefined) return failure(notANumber());
  const result = fractionByPlan(exact, plan);
  return result.ok ? roundToDouble(result.value.fraction) : result;
}
