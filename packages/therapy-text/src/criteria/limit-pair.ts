/** Two limits of one measurement: one for each sex, "> 450 ms for males or > 470 ms for females", or both pressures, "< 140/90 mmHg". */
import type { Comparator, Limit } from "@org/therapy-model";
import type { ClausePlace } from "./clause-place.ts";
import { isCue } from "./element.ts";
import { limitOf } from "./kinds/measurement.ts";
import { hull, type LocatedExpression, type Offsets } from "./located.ts";
import type { Token } from "./token.ts";

/** A measurement with two limits. */
interface Pair {
  readonly first: Token;
  readonly second: Token;
}

/** Reads a clause that states two limits of one measurement and nothing else. */
export function limitPair(text: string, tokens: readonly Token[], place: ClausePlace): LocatedExpression | undefined {
  const [first, second, ...others] = tokens.filter(({ kind }) => kind === "quantity");
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  return bothPressures(text, tokens, { first, second }, place) ?? limitsBySex(text, tokens, { first, second });
}

/** Words before two blood pressures that add nothing. */
const pressure =
  /^(?:(?:an?|the|resting|seated|sitting|baseline) ){0,3}(?:systolic ?\/ ?diastolic )?(?:blood pressure|BP)(?: \((?:BP|SBP\/DBP)\))?(?:[ :]|of|is)*$/i;

/** Both blood pressures: to exceed one of them is enough, to be below, both are needed. */
function bothPressures(
  text: string,
  tokens: readonly Token[],
  { first, second }: Pair,
  { isExclusion }: ClausePlace,
): LocatedExpression | undefined {
  if (!isSlash(text, first, second) || first.kind !== "quantity" || second.kind !== "quantity") return undefined;
  if (!pressure.test(text.slice(tokens[0]!.start, first.start))) return undefined;
  if (!/^[ ).;]*$/.test(text.slice(second.end, tokens.at(-1)!.end))) return undefined;
  const systolic = limitOf("systolic_blood_pressure", first.quantity!);
  const diastolic = limitOf("diastolic_blood_pressure", second.quantity!);
  if (systolic?.kind !== "absolute" || diastolic?.kind !== "absolute") return undefined;
  const isAbove = systolic.comparator.startsWith("g");
  if (systolic.comparator !== diastolic.comparator || systolic.value.value <= diastolic.value.value) return undefined;
  if (isAbove !== isExclusion) return undefined;
  return {
    kind: isAbove ? "any" : "all",
    of: [
      {
        kind: "measurement",
        measurement: "systolic_blood_pressure",
        limit: systolic,
        start: first.start,
        end: first.end,
      },
      {
        kind: "measurement",
        measurement: "diastolic_blood_pressure",
        limit: diastolic,
        start: second.start,
        end: second.end,
      },
    ],
    ...hull(tokens),
  };
}

/** Whether only a slash is between two numbers, so that they are limits of two things: "≥ 13/12 g/dL". */
export function isSlash(text: string, { end }: Offsets, { start }: Offsets): boolean {
  return /^ ?\/ ?$/.test(text.slice(end, start));
}

const people = String.raw`(?<sex>males?|men|boys|females?|women|girls)(?: (?:patients|subjects|participants))?`;
/** A sex after a limit, or before one. */
const sexAfter = new RegExp(
  String.raw`^[ ,]*\(?(?:(?:in|for|among) )?(?:the )?${people}\)?[ ,;.]*(?:and |or |and\/or )?[ ]*$`,
  "i",
);
const sexBefore = new RegExp(String.raw`^[ ,;.:()]*(?:and |or )?(?:in |for )${people}[ :,]*$`, "i");
/** Words between a measurement and its limit that add nothing. */
const nothing = /^(?:[ ,:;.()=-]|of|is|must be|and|or|level|value|interval|concentration)*$/i;

/** The limits of the two sexes. */
function limitsBySex(text: string, tokens: readonly Token[], { first, second }: Pair): LocatedExpression | undefined {
  const measurements = tokens.filter(({ kind }) => kind === "measurement");
  const [measurement] = measurements;
  if (measurement === undefined || measurement.start > first.start) return undefined;
  const isOther = tokens.some(
    (token) =>
      ["disease", "treatment", "scale", "node", "window", "state"].includes(token.kind) ||
      (token.kind === "measurement" && token.key !== measurement.key) ||
      isCue(token, "negation", "except", "condition", "history"),
  );
  if (isOther || !/^[^A-Za-z]*$/.test(text.slice(tokens[0]!.start, measurement.start))) return undefined;
  const again = measurements.findLast(({ start }) => start > first.end);
  const parts = [
    text.slice(measurements.findLast(({ end }) => end <= first.start)!.end, first.start),
    text.slice(first.end, again?.start ?? second.start),
    text.slice(second.end, tokens.at(-1)!.end),
  ] as const;
  const sexes = again === undefined || nothing.test(text.slice(again.end, second.start)) ? sexesIn(parts) : undefined;
  const limits = [first, second].map((one) => ("quantity" in one ? limitOf(measurement.key, one.quantity) : undefined));
  if (sexes === undefined || sexes[0] === sexes[1] || !isOneDirection(limits)) return undefined;
  const of = [first, second].map((one, index): LocatedExpression => ({
    kind: "all",
    of: [
      { kind: "sex", sex: sexes[index]!, start: one.start, end: one.end },
      {
        kind: "measurement",
        measurement: measurement.key as Extract<LocatedExpression, { kind: "measurement" }>["measurement"],
        limit: limits[index]!,
        start: one.start,
        end: one.end,
      },
    ],
    start: one.start,
    end: one.end,
  }));
  return { kind: "any", of, ...hull(tokens) };
}

/** The sexes of two limits, both after their limits or both before them. */
function sexesIn(parts: readonly [string, string, string]): readonly ("male" | "female")[] | undefined {
  const [before, between, after] = parts;
  const found = nothing.test(before)
    ? [sexAfter.exec(between), sexAfter.exec(after)]
    : nothing.test(after)
      ? [sexBefore.exec(before), sexBefore.exec(between)]
      : [null];
  if (found.includes(null)) return undefined;
  return found.map((one) => (/^(?:f|w|g)/i.test(one!.groups!["sex"]!) ? "female" : "male"));
}

/** Whether two limits are both lower ones or both upper ones. */
function isOneDirection(limits: readonly (Limit | undefined)[]): boolean {
  const comparators = limits.flatMap((limit): Comparator[] =>
    limit?.kind === "absolute" || limit?.kind === "relative" ? [limit.comparator] : [],
  );
  return comparators.length === 2 && comparators[0]![0] === comparators[1]![0] && comparators[0] !== "eq";
}
