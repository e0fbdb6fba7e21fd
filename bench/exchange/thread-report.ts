/** Loaded into the measured command: reports the peak memory and the processor time of the busiest thread at exit. */
import { readdirSync, readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Clock ticks of Linux per second. */
const ticks = 100;
const tasks = "/proc/self/task";
/** The maximum processor time of a thread, in seconds. */
let busiest = 0;

/** Measures the threads while they run, because they have ended when the process exits. */
function measure(): void {
  for (const task of readdirSync(tasks)) {
    const stat = readFileSync(`${tasks}/${task}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    busiest = Math.max(busiest, (Number(fields[11]) + Number(fields[12])) / ticks);
  }
}

if (isMainThread) {
  setInterval(measure, 100).unref();
  process.on("exit", () => {
    measure();
    process.stderr.write(`\nmost memory ${process.resourceUsage().maxRSS}, busiest thread ${busiest.toFixed(2)}\n`);
  });
}
