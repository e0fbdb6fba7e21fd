/**
 * The speed of checks: a million calls of `isIdentifier`, medians of five rounds.
 *
 *     node --conditions=@org/source bench/identifiers/check.ts
 */
import { checkIdentifier, isIdentifier, type SchemeKey } from "@org/therapy-identifiers";

const examples: Readonly<Partial<Record<SchemeKey, string>>> = {
  nct: "NCT03758417",
  eudract: "2008-005144-16",
  nmpa_acceptance: "CXSL2300659",
  ror: "03yrm5c26",
  lei: "HWUPKR0MPOU8FGXBT394",
  doi: "10.1038/s41597-022-01807-3",
};

const table: Record<string, object> = {};
for (const [key, id] of Object.entries(examples) as [SchemeKey, string][]) {
  table[key] = {
    "canonical, ns": nanoseconds(1_000_000, () => isIdentifier(key, id)),
    "not canonical, ns": nanoseconds(1_000_000, () => isIdentifier(key, `${id} `)),
    "checkIdentifier of another spelling, ns": nanoseconds(50_000, () => checkIdentifier(key, ` ${id}`)),
  };
}
console.table(table);

function nanoseconds(calls: number, work: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return ((performance.now() - start) / calls) * 1e6;
  });
  return Math.round(rounds.toSorted((a, b) => a - b)[2] ?? Number.NaN);
}
