/** Drawing intervals on an axis of years. */
import type { DayRange, StatusInterval } from "@org/therapy-model/ledger";
import type { Style } from "../output/style.ts";
import { padded, widthOf, wrap } from "../output/wrap.ts";
import { rangeText, statusLabel, statusStyle } from "./wording.ts";

/** The minimum width of a bar. */
const minimumBar = 20;
const dayLength = 86_400_000;

/** A period from the first day of a year to the first day of another, in milliseconds. */
interface Axis {
  readonly first: number;
  readonly end: number;
}

/** The axis that covers all intervals. */
function axisOf(intervals: readonly StatusInterval[]): Axis {
  const years = intervals
    .flatMap(({ from, until }) => [from.earliest, from.latest, until?.earliest, until?.latest])
    .filter((date) => date !== undefined)
    .map((date) => Number(date.slice(0, 4)));
  const [first, last] = years.length === 0 ? [2000, 2000] : [Math.min(...years), Math.max(...years)];
  return { first: Date.UTC(first, 0, 1), end: Date.UTC(last + 1, 0, 1) };
}

/** The title and the intervals of a ledger. */
export interface Charted {
  readonly title: string;
  readonly intervals: readonly StatusInterval[];
}

/** The widths of the columns before the bars. */
interface Columns {
  readonly label: number;
  readonly start: number;
}

/** Makes a function that draws ledgers on a common axis; the bars are aligned if there is room. */
export function charts(all: readonly Charted[], width: number, style: Style): (charted: Charted) => string {
  const axis = axisOf(all.flatMap(({ intervals }) => intervals));
  const common = columnsOf(all);
  return (charted) => {
    const columns = [common, columnsOf([charted])].find(({ label, start }) => width - label - start >= minimumBar);
    const lines = columns === undefined ? listed(charted, width, style) : barred(charted, axis, columns, width, style);
    return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
  };
}

function columnsOf(all: readonly Charted[]): Columns {
  const intervals = all.flatMap((one) => one.intervals);
  return {
    label: Math.max(0, ...intervals.map((interval) => widthOf(labelOf(interval)))) + 2,
    start: Math.max(0, ...intervals.map(({ from }) => widthOf(rangeText(from)))) + 2,
  };
}

function labelOf({ status, approvalKind }: StatusInterval): string {
  return `  ${statusLabel(status, approvalKind)}`;
}

/** One line per interval: status, start and bar. */
function barred({ title, intervals }: Charted, axis: Axis, columns: Columns, width: number, style: Style): string[] {
  const lead = columns.label + columns.start;
  const scale = style("dim", years(axis, width - lead));
  const head =
    widthOf(title) < lead
      ? [style("bold", title) + " ".repeat(lead - widthOf(title)) + scale]
      : [...wrap(title, width).map((line) => style("bold", line)), " ".repeat(lead) + scale];
  const lines = intervals.map((interval) =>
    [
      colored(interval, padded(labelOf(interval), columns.label), style),
      style("dim", padded(rangeText(interval.from), columns.start)),
      colored(interval, bar(interval, axis, width - lead), style),
    ].join(""),
  );
  return [...head, ...lines];
}

/** The form without bars, for narrow terminals: each status and, below it, its start. */
function listed({ title, intervals }: Charted, width: number, style: Style): string[] {
  const lines = intervals.flatMap((interval) => [
    ...wrap(labelOf(interval), width - 2).map((line) => `  ${colored(interval, line, style)}`),
    ...wrap(rangeText(interval.from), width - 4).map((line) => style("dim", `    ${line}`)),
  ]);
  return [...wrap(title, width).map((line) => style("bold", line)), ...lines];
}

function colored({ status }: StatusInterval, text: string, style: Style): string {
  const name = statusStyle(status);
  return name === undefined ? text : style(name, text);
}

/** The years of an axis, as many as fit. */
function years({ first, end }: Axis, width: number): string {
  const from = new Date(first).getUTCFullYear();
  const count = new Date(end).getUTCFullYear() - from;
  const room = Math.max(1, Math.floor(width / 5));
  const step = Math.ceil(count / room);
  let line = "";
  for (let year = 0; year < count; year += step) {
    const column = Math.floor((year * width) / count);
    if (column + 4 <= width) line = padded(line, column) + String(from + year);
  }
  return line;
}

/** A bar: full where the status is certain, light where it is possible, with an arrow if it continues. */
function bar({ from, until }: StatusInterval, { first, end }: Axis, width: number): string {
  const [fromEarliest, fromLatest] = ends(from, first, end);
  const [untilEarliest, untilLatest] = until === undefined ? [Infinity, Infinity] : ends(until, first, end);
  let line = "";
  for (let column = 0; column < width; column++) {
    const start = first + (column * (end - first)) / width;
    const stop = first + ((column + 1) * (end - first)) / width;
    const isCertain = fromLatest < stop && untilEarliest >= start && fromLatest <= untilEarliest;
    const isPossible = fromEarliest < stop && untilLatest >= start;
    line += isCertain ? "█" : isPossible ? "░" : " ";
  }
  return until === undefined ? `${line.slice(0, -1)}▶` : line;
}

function ends({ earliest, latest }: DayRange, first: number, end: number): readonly [number, number] {
  return [
    earliest === undefined ? first : Date.parse(`${earliest}T00:00:00Z`),
    latest === undefined ? end - dayLength : Date.parse(`${latest}T00:00:00Z`),
  ];
}
