/** What a Chinese quantity is divided by, written before its number: `每公斤体重1×10^6个细胞`. */
import { isUnit } from "../ucum/check.ts";
import { kindsOf } from "../ucum/counted.ts";
import { matchAt } from "./match-at.ts";
import type { Reading } from "./reading.ts";

const divisors: Readonly<Record<string, string>> = {
  公斤: "kg",
  千克: "kg",
  kg: "kg",
  平方米: "m2",
  m2: "m2",
  毫升: "mL",
  ml: "mL",
  只眼: "{eye}",
  侧眼: "{eye}",
  眼: "{eye}",
};

const words = `(每[日天])?每(${Object.keys(divisors).join("|")})(?:体重|体表面积)?(?:给予|给药|输注|注射|回输|接受|剂量|约|为|的|:| ){0,3}`;
const before = new RegExp(`${words}$`, "i");
const here = new RegExp(words, "iy");

/** The index after the words, where they are at an index. */
export function afterDivisor(text: string, at: number): number {
  return text[at] === "每" ? at + (matchAt(here, text, at)?.length ?? 0) : at;
}

/** A quantity divided by what is written before its number. */
export function dividedBefore(text: string, read: Reading, at: number): Reading {
  const near = text.slice(Math.max(0, at - 30), at);
  const [whole, day, divisor = ""] = near.includes("每") ? (before.exec(near) ?? []) : [];
  if (whole === undefined || read.unit === "1" || /^\/|\/(?:kg|m2|mL|\{eye\})/.test(read.unit)) return read;
  const unit = `${read.unit}/${divisors[divisor.toLowerCase()]!}${day === undefined ? "" : "/d"}`;
  if (!isUnit(unit)) return read;
  const message = `the divisor is read from the text before the number: ${whole.trim()}`;
  return { ...read, unit, kinds: kindsOf(unit), assumptions: [...read.assumptions, { code: "shared_unit", message }] };
}
