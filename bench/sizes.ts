/**
 * Prints the costs of importing the packages: bundle bytes, declaration bytes, type instantiations, import time.
 *
 * Measures the published files (`dist`); `pnpm bench:sizes` builds them first. The limits are in `budgets.json`; `sizes.test.ts`
 * checks them, except for the times, which depend on the machine.
 */
import { cases, measureBundle } from "./sizes/bundle.ts";
import { importTimes } from "./sizes/import-time.ts";
import { compilers, consumers, instantiations } from "./sizes/types.ts";
import { type EntryBudget, entryPoints } from "./sizes/reach.ts";
import budgets from "./budgets.json" with { type: "json" };

const bundleBudgets: Readonly<Record<string, number>> = budgets.bundles;

table(
  ["esbuild bundle, minified + gzip", "ours", "limit", "with zod", "needs zod"],
  await Promise.all(
    cases.map(async (one) => {
      const size = await measureBundle(one);
      const limit = bundleBudgets[one.name];
      return [
        one.name,
        bytes(size.ours),
        limit === undefined ? "–" : bytes(limit),
        bytes(size.withZod),
        size.needsZod ? "yes" : "no",
      ];
    }),
  ),
);

const entryBudgets: Readonly<Record<string, EntryBudget>> = budgets.entryPoints;
table(
  ["entry point", "declarations read", "limit", "modules opened", "limit"],
  entryPoints().map(({ name, declarations, modules }) => {
    const limit = entryBudgets[name];
    const limits = limit === undefined ? ["–", "–"] : [bytes(limit.declarations), count(limit.modules)];
    return [name, bytes(declarations), limits[0]!, count(modules), limits[1]!];
  }),
);

const instantiationBudgets: Readonly<Record<string, number>> = budgets.instantiations;
const counted = compilers.map(instantiations);
table(
  ["type instantiations", ...counted.map(({ version }) => `TypeScript ${version}`), "limit"],
  Object.keys(consumers).map((name) => {
    const limit = instantiationBudgets[name];
    const counts = counted.map(({ over }) => `+${count(over.get(name) ?? Number.NaN)}`);
    return [name, ...counts, limit === undefined ? "–" : `+${count(limit)}`];
  }),
);

const modules = [
  "zod",
  "@org/therapy-model",
  "@org/therapy-units",
  "@org/therapy-identifiers",
  "@org/therapy-rules",
  "@org/therapy-text",
  "@org/therapy-catalog/record-sets",
];
const times = importTimes(modules, 21);
const zodTime = times.get("zod") ?? Number.NaN;
table(
  ["import in a fresh process, median of 21", "ms", "over zod"],
  [...times].map(([module, time]) => [module, time.toFixed(1), module === "zod" ? "–" : (time - zodTime).toFixed(1)]),
);

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? `:${"-".repeat(width + 1)}` : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  console.log([line(head), rule, ...rows.map(line), ""].join("\n"));
}

function bytes(value: number): string {
  return value < 1000 ? `${value} B` : `${(value / 1000).toFixed(1)} kB`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}
