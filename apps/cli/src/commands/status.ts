/** `therapy status`: shows the regulatory status of therapies on a date. */
import {
  eventsKnownOn,
  matchDisease,
  statusAt,
  type LedgerStatus,
  type PossibleStatus,
} from "@org/therapy-model/ledger";
import type { DiseaseReference, Jurisdiction, PartialDate } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { parseDisease } from "../ledger/disease-filter.ts";
import { jurisdictionProblem } from "../ledger/known-jurisdiction.ts";
import { loadLedgers, type Ledger, type LoadedLedgers } from "../ledger/load-ledgers.ts";
import { therapyProblem } from "../ledger/therapy-problem.ts";
import { rangeText, statusLabel, statusStyle } from "../ledger/wording.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { table, type Column, type Paragraph } from "../output/table.ts";
import { usageError } from "../output/usage-error.ts";
import { printable } from "../output/printable.ts";
import { hanging } from "../output/wrap.ts";

interface StatusOptions {
  /** The date of the status. */
  readonly on: PartialDate;
  /** Show only this jurisdiction. */
  readonly jurisdiction?: Jurisdiction;
  /** Show only this therapy: its id or one of its names. */
  readonly therapy?: string;
  /** Show only this disease: a term, one of its names, or a MONDO id. */
  readonly indication?: string;
  /** Use only events that were known by this date. */
  readonly knownOn?: PartialDate;
  readonly json?: boolean;
}

export const command: Command<StatusOptions> = {
  name: "status",
  summary: "show the regulatory status of therapies on a date",
  description:
    "Shows the regulatory status of trials and marketing with each authority at the end of a day, derived from regulatory events. Where dates are imprecise, lists every possible status. Without files, uses the record sets and regulatory histories of the catalog.",
  arguments: [{ syntax: "[file...]", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    {
      flags: "--on <date>",
      description: "the day, month or year of the status, such as 2024-06-01",
      required: true,
      type: "partial_date",
    },
    {
      flags: "--jurisdiction <code>",
      description:
        "show only this jurisdiction: EU, or a country such as US; with authorizations of the EU in its members",
      type: "jurisdiction",
    },
    { flags: "--therapy <name>", description: "show only this therapy, by its id or one of its names" },
    { flags: "--indication <disease>", description: "show only this disease, such as 'follicular lymphoma'" },
    {
      flags: "--known-on <date>",
      description: "use only events that were known by this date",
      type: "partial_date",
    },
    { flags: "--json", description: "write the statuses as JSON" },
  ],
  run: status,
};

interface Row {
  readonly ledger: Ledger;
  readonly result: LedgerStatus;
}

const columns: readonly Column<Row>[] = [
  { title: "Therapy", cell: ({ ledger }) => [{ text: printable(ledger.name), style: "bold" }] },
  { title: "Jurisdiction", cell: ({ ledger }) => [{ text: ledger.scope.jurisdiction }] },
  { title: "Trials", cell: ({ result }) => paragraphs(result.trial) },
  { title: "Marketing", cell: ({ result }) => [...paragraphs(result.marketing), ...notesOf(result)] },
];

async function status(files: readonly string[], options: StatusOptions): Promise<ExitStatus> {
  const { jurisdiction, json } = options;
  const parsed = options.indication === undefined ? undefined : await parseDisease(options.indication);
  const problem = (jurisdiction && jurisdictionProblem(jurisdiction)) ?? parsed?.problem;
  if (problem !== undefined) return usageError(problem);
  const indication = parsed?.disease;
  const loaded = await loadLedgers(files, { jurisdiction, therapy: options.therapy });
  if (loaded.issue !== undefined) return therapyProblem(loaded.issue, options.therapy!, json);
  const { rows, uncertain } = statusRows(loaded, options, indication);
  const left = leftOut(loaded.ledgers, options, indication);
  if (json) {
    await writeJson(rows.map(({ ledger, result }) => ({ ...ledger.scope, name: ledger.name, ...result })));
  } else if (rows.length === 0) {
    const scope = indication === undefined ? "" : ` for therapies with the indication ${indication}`;
    if (loaded.status !== exitStatus.unreadable) {
      const notes = left === 0 ? "" : `${hanging("", leftOutNote(left), standardError().width).join("\n")}\n`;
      await standardError().write(`no regulatory events found${scope}\n${notes}`);
    }
  } else {
    await writeTable(rows, uncertain, left, options);
  }
  return rows.length === 0 && loaded.status === exitStatus.clean ? exitStatus.issues : loaded.status;
}

/** The status of each ledger, and the number of events that may not have been known by the date. */
function statusRows(
  { ledgers, sources, therapies }: LoadedLedgers,
  { on, knownOn, therapy }: StatusOptions,
  indication: DiseaseReference | undefined,
): { readonly rows: readonly Row[]; readonly uncertain: number } {
  const isRelated = ({ diseases }: Ledger): boolean =>
    indication === undefined ||
    (diseases.size === 0 && therapy !== undefined) ||
    [...diseases].some((disease) => matchDisease(disease, indication) !== undefined);
  let uncertain = 0;
  const rows = ledgers.filter(isRelated).map((ledger): Row => {
    const { events } = ledger;
    const scope = { ...ledger.scope, ...(indication !== undefined && { indication }) };
    if (knownOn === undefined) return { ledger, result: statusAt(events, on, scope, therapies) };
    const known = eventsKnownOn(events, knownOn, sources);
    uncertain += known.uncertain.filter((event) => event.jurisdiction === ledger.scope.jurisdiction).length;
    return { ledger, result: statusAt(known.known, on, scope, therapies) };
  });
  return { rows, uncertain };
}

/** The number of ledgers without a disease that a search for a disease leaves out; a requested therapy is not left out. */
function leftOut(
  ledgers: readonly Ledger[],
  { therapy }: StatusOptions,
  indication: DiseaseReference | undefined,
): number {
  if (indication === undefined || therapy !== undefined) return 0;
  return ledgers.filter(({ diseases }) => diseases.size === 0).length;
}

function leftOutNote(count: number): string {
  return `${counted(count, "ledger")} left out: the records of the therapy name no disease. --therapy shows it.`;
}

async function writeTable(
  rows: readonly Row[],
  uncertain: number,
  withoutDisease: number,
  { knownOn }: StatusOptions,
): Promise<void> {
  const out = standardOut();
  await out.write(table([columns], rows, out.width, out.style));
  const notes = [
    ...(uncertain > 0
      ? [`${counted(uncertain, "event")} left out: the sources do not show whether known by ${knownOn}.`]
      : []),
    ...(withoutDisease > 0 ? [leftOutNote(withoutDisease)] : []),
  ];
  for (const note of notes) await out.write(`\n${hanging("", note, out.width).join("\n")}\n`);
}

/** A certain status, or each possible one, with its dates. */
function paragraphs(possible: readonly PossibleStatus[]): Paragraph[] {
  return possible.flatMap(({ status: key, approvalKind, since, validUntil, via, match }, index) => {
    const lead = possible.length === 1 ? "" : index === 0 ? "either " : "or ";
    const label = statusLabel(key, approvalKind);
    const text = lead + (lead === "" ? label : label.charAt(0).toLowerCase() + label.slice(1));
    const dates = [
      ...(since === undefined ? [] : [`since ${rangeText(since)}`]),
      ...(validUntil === undefined ? [] : [`valid until ${validUntil.value}`]),
      ...(via === undefined ? [] : [`via ${via}`]),
      ...(match === undefined || match === "exact" ? [] : [`for a ${match} disease`]),
    ].join(", ");
    return [{ text, style: statusStyle(key) }, ...(dates === "" ? [] : [{ text: dates, style: "dim" as const }])];
  });
}

/** The goal dates of undecided applications, and the number of events without indications. */
function notesOf({ decisionGoals = [], withoutIndication = [] }: LedgerStatus): Paragraph[] {
  const notes = [
    ...decisionGoals.map(({ date, isPast }) =>
      isPast ? `goal date ${date} passed, no decision on record` : `decision goal date ${date}`,
    ),
    ...(withoutIndication.length > 0 ? [`${counted(withoutIndication.length, "event")} without indications`] : []),
  ];
  return notes.map((text) => ({ text, style: "dim" as const }));
}
