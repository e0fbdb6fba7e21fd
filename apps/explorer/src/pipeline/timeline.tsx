/** The regulatory status in each jurisdiction over time, with a date that can be moved. */
import type { VNode } from "preact";
import { text } from "../texts/text.ts";
import { yearOf } from "./calendar-year.ts";
import type { Lane, ShownInterval } from "./therapy-details.ts";

interface TimelineProps {
  readonly lanes: readonly Lane[];
  /** The first year. */
  readonly first: number;
  readonly date: string;
  readonly today: string;
  readonly onDate: (date: string) => void;
}

/** The timeline. */
export function Timeline({ lanes, first, date, today, onDate }: TimelineProps): VNode {
  const end = yearOf(today) + 0.25;
  const position = (year: number): number => (100 * (Math.min(year, end) - first)) / (end - first);
  const months = Math.ceil((end - first) * 12);
  const years = Array.from({ length: Math.floor(end) - first + 1 }, (_each, index) => first + index);
  const step = Math.ceil(years.length / 8);
  return (
    <div class="timeline">
      <label class="asof">
        {text("asOf")} <b>{date}</b>
        <input
          type="range"
          min="0"
          max={months}
          value={Math.round((yearOf(date) - first) * 12)}
          aria-valuetext={date}
          onInput={(event) => onDate(dateOf(first, Number(event.currentTarget.value), today))}
        />
      </label>
      {lanes.map((lane) => (
        <div key={lane.jurisdiction} class="lane">
          <span class="lane-name">
            {lane.label} <span class="tag certain">{lane.status === "" ? "–" : lane.status}</span>
          </span>
          <div class="tracks">
            {lane.intervals.map((interval, index) => (
              <Interval key={index} interval={interval} position={position} />
            ))}
            <span class="now" style={{ left: `${position(yearOf(date))}%` }} />
          </div>
        </div>
      ))}
      <div class="years">
        {years
          .filter((year) => (year - first) % step === 0 && position(year) < 90)
          .map((year) => (
            <span key={year} style={{ left: `${position(year)}%` }}>
              {year}
            </span>
          ))}
      </div>
    </div>
  );
}

interface IntervalProps {
  readonly interval: ShownInterval;
  readonly position: (year: number) => number;
}

function Interval({ interval: { label, track, from, to, title, status }, position }: IntervalProps): VNode {
  const left = position(from);
  const tone =
    /withdrawn|refused|suspended|lapsed|revoked|discontinued|on_hold|on_partial_hold|not_recommended|terminated/.test(
      status,
    )
      ? "ended"
      : "";
  return (
    <span
      class={`interval ${track} ${tone}`}
      style={{ left: `${left}%`, width: `${Math.max(0.6, position(to) - left)}%` }}
      title={title}
      role="img"
      aria-label={title}
    >
      {label}
    </span>
  );
}

/** The first day of a month, counted from January of the first year; not after today. */
function dateOf(first: number, months: number, today: string): string {
  const year = first + Math.floor(months / 12);
  const month = String((months % 12) + 1).padStart(2, "0");
  const date = `${year}-${month}-01`;
  return date > today ? today : date;
}
