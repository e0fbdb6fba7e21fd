/**
 * Speed of unit conversion, compared with three other libraries in one process.
 * Run from the repository root: node --conditions=@org/source bench/units/speed.ts
 *
 * Rounds alternate between the libraries, so that a slow period of the machine affects all of them. The median and the best
 * round are printed.
 */
import { convert, isUnit } from "@org/therapy-units";
import ucumLhc from "@lhncbc/ucum-lhc";
import { ucum as atomic } from "@atomic-ehr/ucum";
import Qty from "js-quantities";

const lhc = ucumLhc.UcumLhcUtils.getInstance();
let sink = 0;

const twenty: [string, string][] = [
  ["mg/dL", "g/L"],
  ["g/dL", "g/L"],
  ["ug/mL", "mg/L"],
  ["ng/mL", "ug/L"],
  ["mmol/L", "umol/L"],
  ["10*9/L", "/uL"],
  ["10*3/uL", "10*9/L"],
  ["[lb_av]", "kg"],
  ["[in_i]", "cm"],
  ["mm[Hg]", "kPa"],
  ["h", "min"],
  ["d", "h"],
  ["wk", "d"],
  ["mo", "d"],
  ["a", "mo"],
  ["mg/kg/d", "ug/kg/h"],
  ["mL/min", "L/h"],
  ["kcal", "kJ"],
  ["U/L", "nkat/L"],
  ["g", "mg"],
];

/** Units of dosing and of cell and vector counts, with units of the laboratory. */
const field: [string, string][] = [
  ["10*6{cells}/kg", "{cells}/kg"],
  ["10*6{cells}", "10*9{cells}"],
  ["{cells}/uL", "10*9{cells}/L"],
  ["10*8{cells}", "{cells}"],
  ["{vg}/kg", "10*13{vg}/kg"],
  ["10*11{vg}/mL", "{vg}/uL"],
  ["10*12{vp}", "{vp}"],
  ["{copies}/mL", "{copies}/L"],
  ["{copies}/ug", "{copies}/ng"],
  ["[IU]/mL", "k[IU]/L"],
  ...([
    ["mg/dL", "g/L"],
    ["g/dL", "g/L"],
    ["mmol/L", "umol/L"],
    ["10*9/L", "/uL"],
    ["mg/kg/d", "ug/kg/h"],
    ["Cel", "[degF]"],
    ["mm[Hg]", "kPa"],
    ["mo", "d"],
    ["U/L", "nkat/L"],
    ["mL/min", "L/h"],
  ] as [string, string][]),
];

/** Processor time of `run` in nanoseconds per operation; other processes do not count. */
function time(run: () => void, operations: number): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / operations;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

let unseen = 0;
/** Codes that no library has seen: `12345.mg/dL`. */
function fresh(count: number): [string, string][] {
  return Array.from({ length: count }, () => [`${(++unseen % 89_999) + 10_007 + 90_000 * (unseen % 7)}.mg/dL`, "g/L"]);
}
const freshAnnotation = (count: number): [string, string][] =>
  Array.from({ length: count }, () => [`mg{n${++unseen}}/dL`, "g/L"]);

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
  const show = (ns: number) => (ns < 100 ? ns.toFixed(1) : String(Math.round(ns)));
  const cell = (name: string) => {
    const [ns, best] = [medians[name]!, Math.min(...results[name]!)];
    return `${name} ${show(ns)} ns, best ${show(best)}${name === "ours" ? "" : ` (${(ns / medians["ours"]!).toFixed(1)}×)`}`;
  };
  console.log(`| ${title} | ${Object.keys(cases).map(cell).join(" | ")} |`);
}

type Timed = () => [run: () => void, operations: number];
type Pairs = readonly (readonly [string, string])[];

// Each library has its own loops: a call site shared by several libraries would be slow for all of them.
const pairsOurs =
  (pairs: Pairs, rounds: number): Timed =>
  () => [
    () => {
      let sum = 0;
      for (let i = 0; i < rounds; i++)
        for (const [a, b] of pairs) {
          const r = convert(i + 0.5, a, b);
          if (r.ok) sum += r.value;
        }
      sink += sum;
    },
    rounds * pairs.length,
  ];
const pairsLhc =
  (pairs: Pairs, rounds: number): Timed =>
  () => [
    () => {
      let sum = 0;
      for (let i = 0; i < rounds; i++) for (const [a, b] of pairs) sum += lhc.convertUnitTo(a, i + 0.5, b).toVal ?? 0;
      sink += sum;
    },
    rounds * pairs.length,
  ];
const pairsAtomic =
  (pairs: Pairs, rounds: number): Timed =>
  () => [
    () => {
      let sum = 0;
      for (let i = 0; i < rounds; i++) for (const [a, b] of pairs) sum += atomic.convert(i + 0.5, a, b);
      sink += sum;
    },
    rounds * pairs.length,
  ];
const onceOurs =
  (count: number): Timed =>
  () => [
    () => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const r = convert(i + 0.5, "mg/dL", "g/L");
        if (r.ok) sum += r.value;
      }
      sink += sum;
    },
    count,
  ];
const onceLhc =
  (count: number): Timed =>
  () => [
    () => {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += lhc.convertUnitTo("mg/dL", i + 0.5, "g/L").toVal ?? 0;
      sink += sum;
    },
    count,
  ];
const onceAtomic =
  (count: number): Timed =>
  () => [
    () => {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += atomic.convert(i + 0.5, "mg/dL", "g/L");
      sink += sum;
    },
    count,
  ];
const onceQuantities =
  (count: number): Timed =>
  () => [
    () => {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += new Qty(i + 0.5, "mg/dL").to("g/L").scalar;
      sink += sum;
    },
    count,
  ];
const again =
  (make: (pairs: Pairs, rounds: number) => Timed, count: number, fresh: (count: number) => Pairs): Timed =>
  () =>
    make(fresh(count), 1)();

compare("the same pair, mg/dL → g/L", {
  ours: onceOurs(1_000_000),
  "ucum-lhc": onceLhc(50_000),
  "atomic-ehr": onceAtomic(20_000),
  "js-quantities": onceQuantities(20_000),
});
compare("twenty laboratory pairs in turn", {
  ours: pairsOurs(twenty, 50_000),
  "ucum-lhc": pairsLhc(twenty, 1_000),
  "atomic-ehr": pairsAtomic(twenty, 500),
});
// atomic-ehr does not support codes that begin with `10*6{cells}`.
compare("twenty pairs of this field in turn, ten of them counts", {
  ours: pairsOurs(field, 50_000),
  "ucum-lhc": pairsLhc(field, 100),
});
compare("numbers in units never seen, 12345.mg/dL → g/L", {
  ours: again(pairsOurs, 20_000, fresh),
  "ucum-lhc": again(pairsLhc, 2_000, fresh),
  "atomic-ehr": again(pairsAtomic, 2_000, fresh),
});
compare("annotations never seen, mg{n123}/dL → g/L", {
  ours: again(pairsOurs, 20_000, freshAnnotation),
  "ucum-lhc": again(pairsLhc, 2_000, freshAnnotation),
  "atomic-ehr": again(pairsAtomic, 2_000, freshAnnotation),
});

const forty = twenty.flat();
const validOurs =
  (codes: readonly string[], rounds: number): Timed =>
  () => [
    () => {
      for (let i = 0; i < rounds; i++) for (const code of codes) if (isUnit(code)) sink++;
    },
    rounds * codes.length,
  ];
const validLhc =
  (codes: readonly string[], rounds: number): Timed =>
  () => [
    () => {
      for (let i = 0; i < rounds; i++)
        for (const code of codes) if (lhc.validateUnitString(code).status === "valid") sink++;
    },
    rounds * codes.length,
  ];
const validAtomic =
  (codes: readonly string[], rounds: number): Timed =>
  () => [
    () => {
      for (let i = 0; i < rounds; i++) for (const code of codes) if (atomic.validate(code).valid) sink++;
    },
    rounds * codes.length,
  ];
const newCodes = (count: number): string[] => fresh(count).map(([a]) => a);

compare("validation of forty codes in turn", {
  ours: validOurs(forty, 50_000),
  "ucum-lhc": validLhc(forty, 500),
  "atomic-ehr": validAtomic(forty, 500),
});
compare("validation of codes never seen", {
  ours: () => validOurs(newCodes(20_000), 1)(),
  "ucum-lhc": () => validLhc(newCodes(2_000), 1)(),
  "atomic-ehr": () => validAtomic(newCodes(2_000), 1)(),
});
if (sink === 0) console.log("nothing was computed");
