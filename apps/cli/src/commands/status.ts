/** `therapy status`: where therapies stood with authorities on a day. */
import { asKnownOn, statusAt, type LedgerStatus, type PossibleStatus } from "@org/therapy-model/ledger";
import {
  broaderTerms,
  isTerm,
  type DiseaseReference,
  type Jurisdiction,
  type PartialDate,
  type RegulatoryEvent,
} from "@org/therapy-model";
import { loadLabels } from "@org/therapy-model/labels/zh-hans";
import { lookup } from "@org/therapy-model/lookup";
import { diseases } from "@org/therapy-model/vocabularies";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { jurisdictionProblem } from "../ledger/known-jurisdiction.ts";
import { loadLedgers, type Ledger } from "../ledger/load-ledgers.ts";
import { rangeText, statusLabel, statusStyle } from "../ledger/wording.ts";
import { counted } from "../output/finding-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { refuse } from "../output/refusal.ts";
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
  const asked = options.indication === undefined ? undefined : await diseaseNamed(options.indication);
  const problem = (jurisdiction && jurisdictionProblem(jurisdiction)) ?? asked?.problem;
  if (problem !== undefined) return refuse(problem);
  const indication = asked?.disease;
  const loaded = await loadLedgers(files, jurisdiction);
  const { sources, status: ending } = loaded;
  const covering = indication === undefined ? [] : coveringDiseases(indication);
  const ledgers = loaded.ledgers
    .filter(({ diseases: named }) => indication === undefined || covering.some((disease) => named.has(disease)))
    .map((ledger) => ({ ...ledger, events: ledger.events.map((event) => asAbout(event, indication, covering)) }));
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
    const about = indication === undefined ? "" : ` of a therapy whose records name ${indication}`;
    await standardError().write(`no regulatory events here${about}\n`);
  } else {
    const out = standardOut();
    await out.write(table([columns], rows, out.width, out.style));
    const silent = loaded.ledgers.filter(({ diseases: named }) => indication !== undefined && named.size === 0);
    const notes = [
      ...(uncertain > 0
        ? [`${counted(uncertain, "event")} left out: the sources leave open whether known by ${knownOn}.`]
        : []),
      ...(silent.length > 0
        ? [`${counted(silent.length, "ledger")} left out: the records name no disease beside the therapy.`]
        : []),
    ];
    for (const note of notes) await out.write(`\n${hanging("", note, out.width).join("\n")}\n`);
  }
  return rows.length === 0 && ending === exitStatus.clean ? exitStatus.issues : ending;
}

/** A disease, and the wider ones that it is a kind of. */
function coveringDiseases(disease: DiseaseReference): readonly DiseaseReference[] {
  return isTerm(diseases, disease) ? [disease, ...broaderTerms(diseases, disease)] : [disease];
}

/** An event about a wider disease, such as large B-cell lymphoma, as one about the narrower that is asked about. */
function asAbout(
  event: RegulatoryEvent,
  disease: DiseaseReference | undefined,
  covering: readonly DiseaseReference[],
): RegulatoryEvent {
  const isCovered = event.indications?.some((indication) => covering.includes(indication.disease)) ?? false;
  return isCovered && disease !== undefined ? { ...event, indications: [{ disease }] } : event;
}

/** The disease that a person named in English or Chinese or by a code, or why it is none. */
async function diseaseNamed(name: string): Promise<{ readonly disease?: DiseaseReference; readonly problem?: string }> {
  const labels = /\p{Script=Han}/u.test(name) ? await loadLabels("disease") : undefined;
  const found = lookup(name, diseases, labels === undefined ? {} : { labels: [labels] });
  if (found.kind === "found") return { disease: found.key };
  if (found.kind === "ambiguous") {
    return { problem: `${name} names several diseases: ${found.candidates.map(({ key }) => key).join(", ")}` };
  }
  if (/^MONDO:[0-9]{7}$/.test(name)) return { disease: name as DiseaseReference };
  const instead = found.suggestion === undefined ? "" : `; did you mean ${found.suggestion.name}?`;
  return { problem: `${name} names no disease${instead || "; therapy explain finds them by name"}` };
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
