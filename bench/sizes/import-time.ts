/** The time of an import in a new process. */
import { execFileSync } from "node:child_process";

/** Median milliseconds of importing each module, each in a new process, in turns, so that all see the same noise. */
export function importTimes(modules: readonly string[], rounds: number): Map<string, number> {
  const times = new Map(modules.map((module): [string, number[]] => [module, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const module of modules) times.get(module)?.push(importOnce(module));
  }
  return new Map([...times].map(([module, values]) => [module, median(values)]));
}

function importOnce(module: string): number {
  const program = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start);`;
  const options = { cwd: import.meta.dirname, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } } as const;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], options));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
