/**
 * Speed of unit conversion, side by side with three other libraries, in one process.
 * Run from the repository root: node --conditions=@org/source bench/units/speed.ts
 *
 * Each case is timed in rounds that take turns between the libraries, so that a slow moment of the machine meets all of
 * them; the median of the rounds is shown.
 */
import { convert, isUnit } from "@org/therapy-units";
import ucumLhc from "@lhncbc/ucum-lhc";
import { ucum as atomic } from "@atomic-ehr/ucum";
import Qty from "js-quantities";

const lhc = ucumLhc.UcumLhcUtils.getInstance();
let sink = 0;

type Convert = (value: number, from: string, to: string) => void;
const converters: Record<string, Convert> = {
  ours: (v, a, b) => {
    const r = convert(v, a, b as never);
    if (r.ok) sink += r.value;
  },
  "ucum-lhc": (v, a, b) => {
    sink += lhc.convertUnitTo(a, v, b).toVal ?? 0;
  },
  "atomic-ehr": (v, a, b) => {
    sink += atomic.convert(v, a, b);
  },
};
const quantities = (v: number, a: string, b: string) => {
  sink += new Qty(v, a).to(b).scalar;
};

const twenty: [string, string][] = [
  ["mg/dL", "g/L"], ["g/dL", "g/L"], ["ug/mL", "mg/L"], ["ng/mL", "ug/L"], ["mmol/L", "umol/L"], ["10*9/L", "/uL"], ["10*3/uL", "10*9/L"],
  ["[lb_av]", "kg"], ["[in_i]", "cm"], ["mm[Hg]", "kPa"], ["h", "min"], ["d", "h"], ["wk", "d"], ["mo", "d"], ["a", "mo"], ["mg/kg/d", "ug/kg/h"],
  ["mL/min", "L/h"], ["kcal", "kJ"], ["U/L", "nkat/L"], ["g", "mg"],
];

/** Milliseconds for `run`, in nanoseconds an operation. */
function time(run: () => void, operations: number): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / operations;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

let unseen = 0;
/** Codes that no library can have met: `12345.mg/dL`. */
function fresh(count: number): [string, string][] {
  return Array.from({ length: count }, () => [`${(++unseen % 89_999) + 10_007 + 90_000 * (unseen % 7)}.mg/dL`, "g/L"]);
}
const freshAnnotation = (count: number): [string, string][] => Array.from({ length: count }, () => [`mg{n${++unseen}}/dL`, "g/L"]);

function compare(title: string, cases: Record<string, () => [run: () => void, operations: number]>, rounds = 15): void {
  const results: Record<string, number[]> = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round++) {
    for (const [name, make] of Object.entries(cases)) {
      const [run, operations] = make();
      const ns = time(run, operations);
      // The first two rounds warm up.
      if (round > 1) results[name]!.push(ns);
    }
  }
  const medians = Object.fromEntries(Object.entries(results).map(([name, values]) => [name, median(values)]));
  const ours = medians["ours"]!;
  console.log(`| ${title} | ${Object.entries(medians).map(([name, ns]) => `${name} ${ns < 100 ? ns.toFixed(1) : Math.round(ns)} ns${name === "ours" ? "" : ` (${(ns / ours).toFixed(1)}×)`}`).join(" | ")} |`);
}

const repeat = (f: Convert, count: number) => (): [() => void, number] => [() => { for (let i = 0; i < count; i++) f(i + 0.5, "mg/dL", "g/L"); }, count];
const inTurn = (f: Convert, rounds: number) => (): [() => void, number] => [() => { for (let i = 0; i < rounds; i++) for (const [a, b] of twenty) f(i + 0.5, a, b); }, rounds * 20];
const news = (f: Convert, count: number, make = fresh) => (): [() => void, number] => {
  const pairs = make(count);
  return [() => { for (const [a, b] of pairs) f(2.5, a, b); }, count];
};

compare("the same pair, mg/dL → g/L", {
  ours: repeat(converters["ours"]!, 1_000_000),
  "ucum-lhc": repeat(converters["ucum-lhc"]!, 50_000),
  "atomic-ehr": repeat(converters["atomic-ehr"]!, 20_000),
  "js-quantities": repeat(quantities, 20_000),
});
compare("twenty pairs in turn", {
  ours: inTurn(converters["ours"]!, 50_000),
  "ucum-lhc": inTurn(converters["ucum-lhc"]!, 500),
  "atomic-ehr": inTurn(converters["atomic-ehr"]!, 500),
});
compare("numbers in units never seen, 12345.mg/dL → g/L", {
  ours: news(converters["ours"]!, 20_000),
  "ucum-lhc": news(converters["ucum-lhc"]!, 2_000),
  "atomic-ehr": news(converters["atomic-ehr"]!, 2_000),
});
compare("annotations never seen, mg{n123}/dL → g/L", {
  ours: news(converters["ours"]!, 20_000, freshAnnotation),
  "ucum-lhc": news(converters["ucum-lhc"]!, 2_000, freshAnnotation),
  "atomic-ehr": news(converters["atomic-ehr"]!, 2_000, freshAnnotation),
});
const codes = twenty.flat();
const validate = (f: (code: string) => boolean, rounds: number) => (): [() => void, number] => [() => { for (let i = 0; i < rounds; i++) for (const code of codes) if (f(code)) sink++; }, rounds * codes.length];
compare("validation of forty codes in turn", {
  ours: validate(isUnit, 50_000),
  "ucum-lhc": validate((c) => lhc.validateUnitString(c).status === "valid", 200),
  "atomic-ehr": validate((c) => atomic.validate(c).valid, 500),
});
const newCodes = (f: (code: string) => boolean, count: number) => (): [() => void, number] => {
  const list = fresh(count).map(([a]) => a);
  return [() => { for (const code of list) if (f(code)) sink++; }, count];
};
compare("validation of codes never seen", {
  ours: newCodes(isUnit, 20_000),
  "ucum-lhc": newCodes((c) => lhc.validateUnitString(c).status === "valid", 2_000),
  "atomic-ehr": newCodes((c) => atomic.validate(c).valid, 2_000),
});
if (sink === 0) console.log("nothing was computed");
