// cspell:ignore oigp -- first letters of words
/** Where a unit of time begins and ends: after a hyphen, and with words of age. */
import { ageWords } from "./comparator-words.ts";
import { firstOf, matchAt } from "./match-at.ts";
import { unitAt } from "./read-unit.ts";

export const timeUnits: readonly string[] = ["a", "mo", "wk", "d", "h"];
const age = new RegExp(ageWords, "iy");
const canBeAge = /* @__PURE__ */ firstOf("-oigp");

/** The index after a hyphen between number and unit: "12-months", "6-mo". */
export function skipHyphen(text: string, at: number): number {
  if (text[at] !== "-" || !/[a-z]/i.test(text[at + 1] ?? "")) return at;
  const unit = unitAt(text, at + 1);
  const isWord = unit !== undefined && (unit.end - at > 3 || timeUnits.includes(unit.code));
  return isWord ? at + 1 : at;
}

/** The index after words of age: "18 years old", "36 weeks of age". */
export function afterAge(text: string, at: number): number {
  return canBeAge(text, at) ? at + (matchAt(age, text, at)?.length ?? 0) : at;
}
