/** The sizes of the tarballs, and their limits in `bench/budgets.json`. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** The size of a package as it is published. */
export interface PackageSize {
  /** Bytes of the tarball. */
  readonly packed: number;
  /** Bytes of its files, unpacked. */
  readonly installed: number;
  readonly files: number;
}

interface Budgets {
  /** The limits of each package, a few percent above its size. */
  tarballs: Readonly<Record<string, PackageSize>>;
  /** What no limit may exceed. */
  readonly tarballCeilings: Readonly<Record<string, PackageSize>>;
  readonly [group: string]: unknown;
}

const budgetFile = new URL("../../bench/budgets.json", import.meta.url);
const measures = ["packed", "installed", "files"] as const;

/** The part of a size by which a package may grow before a limit has to be raised, with the reason. */
const margin = 0.04;

/** Measures a tarball. */
export function sizeOf(tarball: Uint8Array): PackageSize {
  const text = execFileSync("tar", ["-tvzf", "-"], { input: tarball, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const sizes = text
    .trimEnd()
    .split("\n")
    .map((line) => Number(/\s(\d+)\s+\d{4}-/.exec(line)?.[1] ?? Number.NaN));
  return { packed: tarball.byteLength, installed: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** Returns the limits of a package, by the name of its folder. */
export function limitsOf(name: string): PackageSize | undefined {
  return readBudgets().tarballs[name];
}

/** Lists the sizes above their limits, the limits above their ceilings, and the limits of no package. */
export function sizeProblems(sizes: ReadonlyMap<string, PackageSize>): string[] {
  const { tarballs, tarballCeilings } = readBudgets();
  const problems: string[] = [];
  for (const [name, size] of sizes) {
    for (const measure of measures) {
      const limit = tarballs[name]?.[measure] ?? 0;
      const ceiling = tarballCeilings[name]?.[measure];
      const found = `${name}: size: ${measure} is ${size[measure]}`;
      if (size[measure] > limit)
        problems.push(`${found}, above the limit ${limit}; if it has a reason, run: pnpm update:sizes`);
      else if (ceiling !== undefined && limit > ceiling)
        problems.push(`${name}: size: ${measure} is limited to ${limit}, above the ceiling ${ceiling}`);
    }
  }
  for (const name of Object.keys(tarballs)) {
    if (!sizes.has(name)) problems.push(`${name}: size: a limit of no package; run: pnpm update:sizes`);
  }
  return problems;
}

/** Sets the limits of all packages to their sizes and the margin, and at most to their ceilings. */
export function updateSizes(sizes: ReadonlyMap<string, PackageSize>): void {
  const budgets = readBudgets();
  budgets.tarballs = Object.fromEntries(
    [...sizes].map(([name, size]) => {
      const limit = (measure: (typeof measures)[number], step: number): number =>
        Math.min(
          Math.ceil((size[measure] * (1 + margin)) / step) * step,
          budgets.tarballCeilings[name]?.[measure] ?? Number.POSITIVE_INFINITY,
        );
      return [name, { packed: limit("packed", 1000), installed: limit("installed", 1000), files: limit("files", 1) }];
    }),
  );
  writeFileSync(budgetFile, `${JSON.stringify(budgets, undefined, 2)}\n`);
}

function readBudgets(): Budgets {
  return JSON.parse(readFileSync(budgetFile, "utf8")) as Budgets;
}
