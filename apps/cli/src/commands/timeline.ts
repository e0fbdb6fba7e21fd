/** `therapy timeline`: draws the regulatory status of therapies over time. */
import { milestones, type Jurisdiction, type RegulatoryEvent } from "@org/therapy-model";
import { eventHistory, statusAt, timeline as intervalsOf } from "@org/therapy-model/ledger";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { charts } from "../ledger/chart.ts";
import { jurisdictionProblem } from "../ledger/known-jurisdiction.ts";
import { loadLedgers, type Ledger } from "../ledger/load-ledgers.ts";
import { therapyProblem } from "../ledger/therapy-problem.ts";
import { standardError, standardOut, writeJson, type Out } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { printable } from "../output/printable.ts";
import { hanging } from "../output/wrap.ts";

interface TimelineOptions {
  /** Show only this jurisdiction. */
  readonly jurisdiction?: Jurisdiction;
  /** Show only this therapy: its id or one of its names. */
  readonly therapy?: string;
  readonly json?: boolean;
}

export const command: Command<TimelineOptions> = {
  name: "timeline",
  summary: "draw the regulatory status of therapies over time",
  description:
    "Draws the regulatory statuses of therapies with each authority on an axis of years, with the uncertainty of both ends. Without files, uses the record sets and regulatory histories of the catalog.",
  arguments: [{ syntax: "[file...]", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    {
      flags: "--jurisdiction <code>",
      description: "show only this jurisdiction: EU, or a country such as US",
      type: "jurisdiction",
    },
    { flags: "--therapy <name>", description: "show only this therapy, by its id or one of its names" },
    { flags: "--json", description: "write the intervals as JSON" },
  ],
  run: timeline,
};

async function timeline(
  files: readonly string[],
  { jurisdiction, therapy, json }: TimelineOptions,
): Promise<ExitStatus> {
  const problem = jurisdiction === undefined ? undefined : jurisdictionProblem(jurisdiction);
  if (problem !== undefined) return usageError(problem);
  const { ledgers, status, issue } = await loadLedgers(files, { jurisdiction, therapy });
  if (issue !== undefined) return therapyProblem(issue, therapy!, json);
  const drawn = ledgers.map((ledger) => ({
    ledger,
    title: `${printable(ledger.name)}, ${ledger.scope.jurisdiction}`,
    intervals: intervalsOf(ledger.events, ledger.scope),
  }));
  if (json) {
    await writeJson(drawn.map(({ ledger, intervals }) => ({ ...ledger.scope, name: ledger.name, intervals })));
  } else if (drawn.length === 0) {
    if (status !== exitStatus.unreadable) await standardError().write("no regulatory events found\n");
  } else {
    const out = standardOut();
    const chart = charts(drawn, out.width, out.style);
    for (const { ledger, ...charted } of drawn) {
      await out.write(chart(charted));
      for (const line of expectedEvents(ledger, out)) await out.write(`${line}\n`);
      await out.write("\n");
    }
    const legend = "█ certain   ░ possible   ▶ continues as of the last known event";
    const lines = hanging("", legend, out.width).map((line) => out.style("dim", line));
    await out.write(`${lines.join("\n")}\n`);
  }
  return ledgers.length === 0 && status === exitStatus.clean ? exitStatus.issues : status;
}

/** The events that are expected and have not happened, and the goal dates of undecided applications. */
function expectedEvents({ events, scope }: Ledger, out: Out): string[] {
  const history = eventHistory(events, scope);
  const happened = history.filter(({ date }) => date?.type !== "anticipated");
  const expected = history
    .filter((event) => event.date?.type === "anticipated" && !happened.some((other) => isSameStep(other, event)))
    .map(({ milestone, date }) => `${milestones.terms[milestone].label} expected ${date!.value}`);
  const goals = statusAt(events, lastDate, scope).decisionGoals ?? [];
  return [...expected, ...goals.map(({ date }) => `Decision goal date ${date}`)].flatMap((text) =>
    hanging("  ", text, out.width).map((line) => out.style("dim", line)),
  );
}

/** A date by which every event on record has happened. */
const lastDate = "2199-12-31";

/** Checks whether two events are one step for one disease; an event without indications is for any disease. */
function isSameStep(one: RegulatoryEvent, other: RegulatoryEvent): boolean {
  if (one.milestone !== other.milestone) return false;
  if (one.indications === undefined || other.indications === undefined) return true;
  return one.indications.some(({ disease }) => other.indications!.some((each) => each.disease === disease));
}
