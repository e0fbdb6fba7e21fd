/** Showing on a terminal how far an import is. */
import { SingleBar } from "cli-progress";
import { counted } from "../output/finding-text.ts";
import { styleFor } from "../output/style.ts";
import { terminalOf } from "../output/terminal.ts";

/** A line at the foot of the terminal, or nothing where there is no terminal. */
export interface Progress {
  /** Shows that so many records are done, and so many bytes of the input. */
  update(records: number, bytes: number): void;
  /** Writes text above the line. */
  say(text: string): void;
  /** Takes the line away. */
  end(): void;
}

/** What is known of an import while it runs. */
export interface Advance {
  readonly records: number;
  readonly bytes: number;
  /** The size of the inputs in bytes, where all of them have one. */
  readonly total: number | undefined;
  readonly seconds: number;
}

/** Shows progress on standard error if it is a terminal that records are not written to as well. */
export function showProgress(total: number | undefined, isShown: boolean): Progress {
  const stream = process.stderr;
  if (!isShown || !stream.isTTY) {
    return {
      update: () => undefined,
      say: (text) => void stream.write(text),
      end: () => undefined,
    };
  }
  const start = performance.now();
  const state = { records: 0, bytes: 0 };
  const bar = new SingleBar({
    stream,
    fps: 8,
    forceRedraw: true,
    clearOnComplete: true,
    hideCursor: true,
    format: () => {
      const { width, color } = terminalOf(stream, process.env);
      const line = progressLine({ ...state, total, seconds: (performance.now() - start) / 1000 }, width);
      return styleFor({ color })("dim", line);
    },
  });
  bar.start(total ?? 1, 0);
  return {
    update(records, bytes) {
      Object.assign(state, { records, bytes });
      bar.update(bytes);
    },
    say: (text) => void stream.write(`\r\u001B[K${text}`),
    end: () => bar.stop(),
  };
}

/** The longest bar. */
const longestBar = 40;
/** No time is foretold before so many seconds. */
const settled = 2;

/** Says in one line how far an import is: a bar where there is room for one, counts, rates, the time that is left. */
export function progressLine({ records, bytes, total, seconds }: Advance, width: number): string {
  const said = [counted(records, "record")];
  if (seconds >= settled) {
    said.push(`${Math.round(records / seconds).toLocaleString("en")}/s`, `${(bytes / seconds / 1e6).toFixed(1)} MB/s`);
  }
  if (total === undefined) said.push(inTime(seconds));
  else if (seconds >= settled && bytes > 0) said.push(`${inTime(((total - bytes) / bytes) * seconds)} left`);
  const words = said.join(" · ");
  if (total === undefined) return words.slice(0, width - 1);
  const share = total === 0 ? 1 : Math.min(1, bytes / total);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  const room = Math.min(longestBar, width - words.length - percent.length - 4);
  if (room < 5) return `${percent}  ${words}`.slice(0, width - 1);
  const full = Math.round(share * room);
  return `${percent} ${"█".repeat(full)}${"░".repeat(room - full)}  ${words}`;
}

function inTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
