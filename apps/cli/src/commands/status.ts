/** `therapy status`: where therapies stood with authorities on a day. */
import { asKnownOn, statusAt, type LedgerStatus, type PossibleStatus } from "@org/therapy-model/ledger";
import { isTerm, type DiseaseReference, type Jurisdiction, type PartialDate, termNamed } from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { loadLedgers, type Ledger } from "../ledger/load-ledgers.ts";
import { rangeText, statusLabel, statusStyle } from "../ledger/wording.ts";
import { counted } from "../output/finding-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { table, type Column, type Paragraph } from "../output/table.ts";
import { hanging, printable } from "../output/wrap.ts";

/** What a person may ask of `therapy status`. */
export interface StatusOptions {
  /** The date that is asked about. */
  readonly on: PartialDate;
  /** The only jurisdiction that is asked about. */
  readonly jurisdiction?: Jurisdiction;
  /** The only disease that is asked about: a term, one of its names, or a MONDO id. */
  readonly indication?: string;
  /** The date on which what counts was known. */
  readonly knownOn?: PartialDate;
  readonly json?: boolean;
}

interface Row {
  readonly ledger: Ledger;
  readonly answer: LedgerStatus;
}

const columns: readonly Column<Row>[] = [
  { title: "Therapy", cell: ({ ledger }) => [{ text: printable(ledger.name), style: "bold" }] },
  { title: "Where", cell: ({ ledger }) => [{ text: ledger.scope.jurisdiction }] },
  { title: "Trials", cell: ({ answer }) => paragraphs(answer.trial) },
  { title: "Marketing", cell: ({ answer }) => paragraphs(answer.marketing) },
];

/** Says where the therapies of files, or the shipped ones, stood on a date. */
export async function status(files: readonly string[], options: StatusOptions): Promise<ExitStatus> {
  const { on, jurisdiction, knownOn, json } = options;
  const indication = options.indication === undefined ? undefined : diseaseNamed(options.indication);
  if (options.indication !== undefined && indication === undefined) {
    const error = standardError();
    await error.write(
      `${error.style("red", "error:")} ${printable(options.indication)} names no disease; therapy explain finds them by name\n`,
    );
    return exitStatus.unreadable;
  }
  const { ledgers, sources, status: ending } = await loadLedgers(files, jurisdiction);
  let uncertain = 0;
  const rows = ledgers.map((ledger): Row => {
    const scope = { ...ledger.scope, ...(indication !== undefined && { indication }) };
    if (knownOn === undefined) return { ledger, answer: statusAt(ledger.events, on, scope) };
    const known = asKnownOn(ledger.events, knownOn, sources);
    uncertain += known.uncertain.filter((event) => event.jurisdiction === ledger.scope.jurisdiction).length;
    return { ledger, answer: statusAt(known.known, on, scope) };
  });
  if (json) {
    await writeJson(rows.map(({ ledger, answer }) => ({ ...ledger.scope, name: ledger.name, ...answer })));
  } else if (rows.length === 0) {
    await standardError().write("no regulatory events here\n");
  } else {
    const out = standardOut();
    await out.write(table([columns], rows, out.width, out.style));
    if (uncertain > 0) {
      const note = `${counted(uncertain, "event")} left out: the sources leave open whether known by ${knownOn}.`;
      await out.write(`\n${hanging("", note, out.width).join("\n")}\n`);
    }
  }
  return rows.length === 0 && ending === exitStatus.clean ? exitStatus.issues : ending;
}

/** The disease that a person named. */
function diseaseNamed(name: string): DiseaseReference | undefined {
  if (/^MONDO:[0-9]{7}$/.test(name)) return name as DiseaseReference;
  return isTerm(diseases, name) ? name : termNamed(diseases, name);
}

/** A certain status, or each of those that dates leave open. */
function paragraphs(possible: readonly PossibleStatus[]): Paragraph[] {
  return possible.flatMap(({ status: one, approvalKind, since, validUntil }, index) => {
    const lead = possible.length === 1 ? "" : index === 0 ? "either " : "or ";
    const label = statusLabel(one, approvalKind);
    const said = lead + (lead === "" ? label : label.charAt(0).toLowerCase() + label.slice(1));
    const dates = [
      ...(since === undefined ? [] : [`since ${rangeText(since)}`]),
      ...(validUntil === undefined ? [] : [`valid until ${validUntil.value}`]),
    ].join(", ");
    return [{ text: said, style: statusStyle(one) }, ...(dates === "" ? [] : [{ text: dates, style: "dim" as const }])];
  });
}
