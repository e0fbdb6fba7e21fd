/**
 * Kills commands at random moments.
 *
 * `KILLS=200 KILL_SEED=7` sets the number of kills and the seed of their moments.
 */
import { expect, test } from "vitest";
import { kill, killedCommands, measure, type MeasuredCommand } from "./killed-command.ts";

const kills = Number(process.env["KILLS"] ?? 15);
const seed = Number(process.env["KILL_SEED"] ?? 1);
const signals = ["SIGKILL", "SIGINT", "SIGTERM"] as const;

/** A limit for a command that hangs, not for a busy machine: each kill may take this many milliseconds. */
const hangLimit = (kills * 3 + 10) * 120_000;

/** Random numbers from 0 to 1: mulberry32. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(
  "every output is the old or the new one, and the next run leaves the outputs of an uninterrupted one",
  async () => {
    const commands: MeasuredCommand[] = [];
    for (const command of await killedCommands()) commands.push(await measure(command));
    const random = randomNumbers(seed);
    const counts = new Map(commands.map(({ name }) => [name, { runs: 0, killed: 0, left: 0, isNew: 0 }]));
    let total = 0;
    for (let index = 0; total < kills; index++) {
      const command = commands[index % commands.length]!;
      const signal = signals[Math.floor(index / commands.length) % signals.length]!;
      const result = await kill(command, random(), signal);
      console.log(
        `${index + 1} ${command.name} ${signal}: ${result.isKilled ? "killed" : "ended"}, outputs ${result.isNew ? "new" : "old"}, left: ${result.leaves.join(" ")}`,
      );
      const count = counts.get(command.name)!;
      count.runs++;
      if (result.isKilled) {
        count.killed++;
        total++;
      }
      if (result.isNew) count.isNew++;
      if (result.leaves.length > 0) count.left++;
      // Only SIGKILL, which no process can handle, leaves temporary files; an import keeps what it can continue.
      if (signal !== "SIGKILL" && command.name !== "import")
        expect(result.leaves, `${command.name} after ${signal}`).toEqual([]);
    }
    for (const [name, { runs, killed, left, isNew }] of counts) {
      console.log(
        `${name}: ${runs} runs, ${killed} killed, ${isNew} with the new output, ${left} with temporary files before the next run`,
      );
    }
    console.log(`seed ${seed}, ${kills} kills: each output was the old or the new one`);
  },
  hangLimit,
);
