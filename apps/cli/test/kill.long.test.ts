/**
 * Kills commands at random moments.
 *
 * `KILLS=200 KILL_SEED=7` sets the number of kills and the seed of their moments. The moment of a run follows from the seed and
 * the number of the run, so that `KILL_FROM=80` continues after 80 runs of a stopped test, and the counts of both add up.
 * `THERAPY_MAIN=dist/main.js` kills the built command.
 */
import { expect, test } from "vitest";
import { kill, killedCommands, type KillResult, measure, type MeasuredCommand } from "./killed-command.ts";

const kills = Number(process.env["KILLS"] ?? 15);
const seed = Number(process.env["KILL_SEED"] ?? 1);
const from = Number(process.env["KILL_FROM"] ?? 0);
const signals = ["SIGKILL", "SIGINT", "SIGTERM"] as const;

/** A limit for a command that hangs, not for a busy machine: each kill may take this many milliseconds. */
const hangLimit = (kills * 3 + 10) * 120_000;

/** A random number from 0 to 1 for a run: a step of mulberry32. */
function momentOf(run: number): number {
  const state = (Math.imul(seed, 0x9e3779b1) + Math.imul(run + 1, 0x6d2b79f5)) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** The results of a command with a signal. */
interface Count {
  runs: number;
  killed: number;
  isNew: number;
  left: number;
}

test(
  "every output is the old or the new one, and the next run leaves the outputs of an uninterrupted one",
  async () => {
    const commands: MeasuredCommand[] = [];
    for (const command of await killedCommands()) commands.push(await measure(command));
    const counts = new Map<string, Count>();
    let killed = 0;
    for (let index = from; killed < kills; index++) {
      const command = commands[index % commands.length]!;
      const signal = signals[Math.floor(index / commands.length) % signals.length]!;
      const result = await kill(command, momentOf(index), signal);
      if (result.isKilled) killed++;
      add(counts, `${command.name} ${signal}`, result);
      console.log(
        `run ${index + 1}, kill ${killed}: ${command.name} ${signal} ${result.isKilled ? "killed" : "ended"}, outputs ${result.isNew ? "new" : "old"}, left: ${result.leaves.join(" ")}`,
      );
      // Only SIGKILL, which no process can handle, leaves temporary files; an import keeps what it can continue.
      if (signal !== "SIGKILL" && command.name !== "import")
        expect(result.leaves, `${command.name} after ${signal}`).toEqual([]);
    }
    for (const [name, { runs, killed: stopped, isNew, left }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      console.log(
        `${name}: ${runs} runs, ${stopped} killed, ${isNew} with the new output, ${left} with temporary files before the next run`,
      );
    }
    console.log(`seed ${seed}, ${killed} kills: each output was the old or the new one`);
  },
  hangLimit,
);

function add(counts: Map<string, Count>, name: string, { isKilled, isNew, leaves }: KillResult): void {
  const count = counts.get(name) ?? { runs: 0, killed: 0, isNew: 0, left: 0 };
  counts.set(name, count);
  count.runs++;
  if (isKilled) count.killed++;
  if (isNew) count.isNew++;
  if (leaves.length > 0) count.left++;
}
