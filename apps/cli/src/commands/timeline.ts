/** `therapy timeline`: how therapies went with authorities, drawn on an axis of years. */
import { milestones, type Jurisdiction } from "@org/therapy-model";
import { history, timeline as intervalsOf } from "@org/therapy-model/ledger";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { charts } from "../ledger/chart.ts";
import { jurisdictionProblem } from "../ledger/known-jurisdiction.ts";
import { loadLedgers, type Ledger } from "../ledger/load-ledgers.ts";
import { standardError, standardOut, writeJson, type Out } from "../output/out.ts";
import { refuse } from "../output/refusal.ts";
import { hanging, printable } from "../output/wrap.ts";

/** What a person may ask of `therapy timeline`. */
export interface TimelineOptions {
  /** The only jurisdiction that is asked about. */
  readonly jurisdiction?: Jurisdiction;
  readonly json?: boolean;
}

/** Draws the ledgers of files, or the shipped ones. */
export async function timeline(files: readonly string[], { jurisdiction, json }: TimelineOptions): Promise<ExitStatus> {
  const problem = jurisdiction === undefined ? undefined : jurisdictionProblem(jurisdiction);
  if (problem !== undefined) return refuse(problem);
  const { ledgers, status } = await loadLedgers(files, jurisdiction);
  const drawn = ledgers.map((ledger) => ({
    ledger,
    title: `${printable(ledger.name)}, ${ledger.scope.jurisdiction}`,
    intervals: intervalsOf(ledger.events, ledger.scope),
  }));
  if (json) {
    await writeJson(drawn.map(({ ledger, intervals }) => ({ ...ledger.scope, name: ledger.name, intervals })));
  } else if (drawn.length === 0) {
    await standardError().write("no regulatory events here\n");
  } else {
    const out = standardOut();
    const chart = charts(drawn, out.width, out.style);
    for (const { ledger, ...charted } of drawn) {
      await out.write(chart(charted));
      for (const line of expected(ledger, out)) await out.write(`${line}\n`);
      await out.write("\n");
    }
    const legend = "█ certain   ░ possible   ▶ goes on, as far as is on record";
    await out.write(
      `${hanging("", legend, out.width)
        .map((line) => out.style("dim", line))
        .join("\n")}\n`,
    );
  }
  return ledgers.length === 0 && status === exitStatus.clean ? exitStatus.issues : status;
}

/** What is expected and has not happened. */
function expected({ events, scope }: Ledger, out: Out): string[] {
  return history(events, scope)
    .filter(({ date }) => date?.type === "anticipated")
    .flatMap(({ milestone, date }) => {
      const text = `${milestones.terms[milestone].label} expected ${date!.value}`;
      return hanging("  ", text, out.width).map((line) => out.style("dim", line));
    });
}
