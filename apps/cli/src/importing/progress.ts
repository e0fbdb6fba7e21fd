/** Showing the progress of an import on a terminal. */
import { SingleBar } from "cli-progress";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { styleFor } from "../output/style.ts";
import { terminalText } from "../output/terminal-text.ts";
import { terminalOf } from "../output/terminal.ts";

/** A progress line at the bottom of the terminal, if there is a terminal. */
export interface Progress {
  /** Updates the number of records and of input bytes. */
  update(records: number, bytes: number): void;
  /** Writes text above the line. */
  print(text: string): void;
  /** Removes the line. */
  end(): void;
}

/** The progress of an import. */
export interface Advance {
  readonly records: number;
  readonly bytes: number;
  /** The size of the inputs in bytes, if it is known. */
  readonly total: number | undefined;
  readonly seconds: number;
}

/** Shows progress on standard error if it is a terminal and `isShown` is true. */
export function showProgress(total: number | undefined, isShown: boolean): Progress {
  const stream = process.stderr;
  if (!isShown || !stream.isTTY) {
    return {
      update: () => undefined,
      print: (text) => void standardError().write(text),
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
      return terminalText(styleFor({ color })("dim", line));
    },
  });
  bar.start(total ?? 1, 0);
  return {
    update(records, bytes) {
      Object.assign(state, { records, bytes });
      bar.update(bytes);
    },
    print: (text) => void stream.write(`\r\u001B[K${terminalText(text)}`),
    end: () => bar.stop(),
  };
}

/** The maximum width of the bar. */
const longestBar = 40;
/** The number of seconds before a remaining time is shown. */
const settlingTime = 2;

/** Formats the progress in one line: a bar if there is room, counts, rates and the remaining time. */
export function progressLine({ records, bytes, total, seconds }: Advance, width: number): string {
  const facts = [counted(records, "record")];
  if (seconds >= settlingTime) {
    facts.push(`${Math.round(records / seconds).toLocaleString("en")}/s`, `${(bytes / seconds / 1e6).toFixed(1)} MB/s`);
  }
  if (total === undefined) facts.push(formatSeconds(seconds));
  else if (seconds >= settlingTime && bytes > 0)
    facts.push(`${formatSeconds(((total - bytes) / bytes) * seconds)} left`);
  const words = facts.join(" · ");
  if (total === undefined) return words.slice(0, width - 1);
  const share = total === 0 ? 1 : Math.min(1, bytes / total);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  const room = Math.min(longestBar, width - words.length - percent.length - 4);
  if (room < 5) return `${percent}  ${words}`.slice(0, width - 1);
  const full = Math.round(share * room);
  return `${percent} ${"█".repeat(full)}${"░".repeat(room - full)}  ${words}`;
}

function formatSeconds(seconds: number): string {
  const rounded = Math.max(0, Math.ceil(seconds));
  if (rounded < 60) return `${rounded} s`;
  const minutes = Math.floor(rounded / 60);
  return minutes < 60 ? `${minutes} min ${rounded % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
