/** Loaded into the command that is measured: says at the end how much memory it held, and how long its busiest thread ran. */
import { readdirSync, readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Clock ticks of Linux in a second. */
const ticks = 100;
const tasks = "/proc/self/task";
/** The greatest processor time of a thread, in seconds. */
let busiest = 0;

/** Threads are gone when the process ends, so they are asked while they run. */
function ask(): void {
  for (const task of readdirSync(tasks)) {
    const stat = readFileSync(`${tasks}/${task}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    busiest = Math.max(busiest, (Number(fields[11]) + Number(fields[12])) / ticks);
  }
}

if (isMainThread) {
  setInterval(ask, 100).unref();
  process.on("exit", () => {
    ask();
    process.stderr.write(`\nmost memory ${process.resourceUsage().maxRSS}, busiest thread ${busiest.toFixed(2)}\n`);
  });
}
