/** Comparison of the answer of a program with the expected one. */
import type { Answer, ConformanceCase, Json } from "./conformance-case.ts";

/**
 * How an answer relates to the expected one.
 *
 * `agrees`: it is the expected answer. `verdict`: it is right that the value is invalid, but has no issues. `differs`: it is another
 * answer. `skipped`: the program does not support the case.
 */
export type Agreement = "agrees" | "verdict" | "differs" | "skipped";

/** The relative difference of two numbers that are the same result of a floating-point computation. */
const tolerance = 1e-12;

/** Compares the answer of a program with the expected one. */
export function agreementOf({ expected }: ConformanceCase, { output, skipped }: Answer): Agreement {
  if (skipped === true || output === undefined) return "skipped";
  if (isEqual(normalized(expected), normalized(output))) return "agrees";
  const isVerdict = isObject(expected) && isObject(output) && expected["valid"] === false && output["valid"] === false;
  return isVerdict && output["issues"] === undefined ? "verdict" : "differs";
}

/** An answer whose issues have only a code and a path, in one order. */
function normalized(answer: Json): Json {
  if (!isObject(answer) || !Array.isArray(answer["issues"])) return answer;
  const issues = new Set(
    (answer["issues"] as readonly Json[]).map((issue) => {
      const { code, path } = isObject(issue) ? issue : {};
      return JSON.stringify(path === undefined ? [code ?? null] : [code ?? null, path]);
    }),
  );
  return { ...answer, issues: [...issues].toSorted() };
}

function isEqual(one: Json, other: Json): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return one === other || Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((member, index) => isEqual(member as Json, other[index] as Json));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key]!, other[key]!));
}

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
