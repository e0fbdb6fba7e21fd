/** `therapy timeline`: draws the regulatory status of therapies over time. */
import { milestones, type Jurisdiction } from "@org/therapy-model";
import { eventHistory, timeline as intervalsOf } from "@org/therapy-model/ledger";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { charts } from "../ledger/chart.ts";
import { jurisdictionProblem } from "../ledger/known-jurisdiction.ts";
import { loadLedgers, type Ledger } from "../ledger/load-ledgers.ts";
import { standardError, standardOut, writeJson, type Out } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { hanging, printable } from "../output/wrap.ts";

interface TimelineOptions {
  /** Show only this jurisdiction. */
  readonly jurisdiction?: Jurisdiction;
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
    { flags: "--json", description: "write the intervals as JSON" },
  ],
  run: timeline,
};

async function timeline(files: readonly string[], { jurisdiction, json }: TimelineOptions): Promise<ExitStatus> {
  const problem = jurisdiction === undefined ? undefined : jurisdictionProblem(jurisdiction);
  if (problem !== undefined) return usageError(problem);
  const { ledgers, status } = await loadLedgers(files, jurisdiction);
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

/** The events that are expected and have not happened. */
function expectedEvents({ events, scope }: Ledger, out: Out): string[] {
  return eventHistory(events, scope)
    .filter(({ date }) => date?.type === "anticipated")
    .flatMap(({ milestone, date }) => {
      const text = `${milestones.terms[milestone].label} expected ${date!.value}`;
      return hanging("  ", text, out.width).map((line) => out.style("dim", line));
    });
}
