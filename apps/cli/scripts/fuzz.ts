/**
 * Fuzzing: random inputs for every parser, adapter and validator, and for the command line, in this process.
 *
 * Every input follows from the seed and its index, so that a find can be repeated: `--seed S --from INDEX --count 1`. A find
 * becomes an ordinary test. The exit status is 1 if there is one.
 *
 * Run: `pnpm fuzz --minutes 5`, `pnpm fuzz --count 100000 --seed 7`, `pnpm fuzz --target reading,patients --count 1000`.
 */
import { parseArgs } from "node:util";
import { diceOf } from "./fuzz/inputs.ts";
import { targets } from "./fuzz/targets.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string" },
    count: { type: "string" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    target: { type: "string" },
  },
});
const seed = Number(values.seed);
const first = Number(values.from);
const minutes = values.minutes === undefined && values.count === undefined ? 1 : Number(values.minutes ?? Infinity);
const last = first + Number(values.count ?? Infinity);
const names = Object.entries(targets).flatMap(([name, { share }]) =>
  values.target === undefined || values.target.split(",").includes(name)
    ? Array.from({ length: share }, () => name)
    : [],
);
if (names.length === 0) throw new Error(`--target is one or more of ${Object.keys(targets).join(",")}`);

/** An input that takes more milliseconds of the processor than this is a find, too. */
const slowest = 10_000;
const maximumFinds = 20;
const counts = new Map<string, number>();
const started = Date.now();
let finds = 0;
let index = first;

for (; index < last && finds < maximumFinds; index++) {
  if (index % 1000 === 0 && Date.now() - started > minutes * 60_000) break;
  if (index % 500_000 === 0 && index > first) console.log(progress());
  const roll = diceOf(seed, index);
  const name = names[roll(names.length)]!;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  const before = process.cpuUsage();
  try {
    const result = targets[name]!.check(roll);
    if (result instanceof Promise) await result;
    const { user, system } = process.cpuUsage(before);
    if (user + system > slowest * 1000) report(name, `took ${((user + system) / 1000).toFixed(0)} ms of the processor`);
  } catch (error) {
    report(name, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
console.log(progress());
for (const [name, count] of counts) console.log(`  ${name.padEnd(16)} ${count.toLocaleString("en").padStart(12)}`);
if (finds > 0) process.exitCode = 1;

function progress(): string {
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  return `seed ${seed}: ${(index - first).toLocaleString("en")} inputs in ${seconds} s, ${finds} finds`;
}

function report(name: string, problem: string): void {
  finds++;
  console.error(
    `${name}: --seed ${seed} --from ${index} --count 1${values.target === undefined ? "" : ` --target ${values.target}`}\n${problem}\n`,
  );
}
