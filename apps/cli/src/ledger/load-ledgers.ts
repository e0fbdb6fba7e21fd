/** Gathering the ledgers that a command is about. */
import type { DiseaseReference, Jurisdiction, RegulatoryEvent, Source } from "@org/therapy-model";
import { histories } from "@org/therapy-model/histories";
import { history, ledgerScopes, type LedgerScope } from "@org/therapy-model/ledger";
import { dossiers } from "@org/therapy-model/dossiers";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { counted, findingText } from "../output/finding-text.ts";
import { standardError } from "../output/out.ts";
import { hanging, printable } from "../output/wrap.ts";
import { loadFiles, loadValues, type Loaded } from "../report/load-dossiers.ts";
import type { PartOf } from "../report/sound-part.ts";

/** The events of a therapy before an authority. */
export interface Ledger {
  /** What people call the therapy. */
  readonly name: string;
  readonly scope: LedgerScope;
  readonly events: readonly RegulatoryEvent[];
  /** The diseases that the therapy, its events with any authority or its trials name. */
  readonly diseases: ReadonlySet<DiseaseReference>;
}

/** The ledgers of some files, and the sources that their events cite. */
export interface LoadedLedgers {
  readonly ledgers: readonly Ledger[];
  readonly sources: readonly Source[];
  /** How the command ends when it has said what it has to say. */
  readonly status: ExitStatus;
}

/** Loads the ledgers of files or, without any, of the shipped dossiers and histories; says what could not be read. */
export async function loadLedgers(files: readonly string[], jurisdiction?: Jurisdiction): Promise<LoadedLedgers> {
  const loaded = files.length === 0 ? shipped() : await loadFiles(files);
  await writeUnreadable(loaded);
  await writeLeftOut(loaded);
  const names = new Map<string, string>();
  for (const record of loaded.records) {
    if (record.kind === "therapy") names.set(record.id, record.names?.[0]?.text ?? record.id);
  }
  const events = loaded.records.filter(isWholeEvent);
  const ledgers = ledgerScopes(events)
    .filter((scope) => jurisdiction === undefined || scope.jurisdiction === jurisdiction)
    .map((scope) => {
      const own = events.filter((event) => event.therapy === scope.therapy);
      const name = names.get(scope.therapy) ?? scope.therapy;
      return { name, scope, events: own, diseases: diseasesOf(scope.therapy, loaded) };
    })
    .filter((ledger) => history(ledger.events, ledger.scope).length > 0);
  const sources = loaded.records.filter(isSource);
  const status =
    loaded.unreadable.length > 0 ? exitStatus.unreadable : loaded.issues > 0 ? exitStatus.issues : exitStatus.clean;
  return { ledgers, sources, status };
}

function shipped(): Loaded {
  return loadValues([...dossiers, ...histories]);
}

async function writeUnreadable({ unreadable }: Loaded): Promise<void> {
  const out = standardError();
  for (const { file, finding } of unreadable) {
    const name = file === "-" ? "standard input" : printable(file);
    await out.write(`${out.style("underline", name)}\n${findingText(finding, out.width, out.style)}\n`);
  }
}

/** Says what an answer does without because the records have issues or contradict each other. */
async function writeLeftOut({ records, issues, conflicts }: Loaded): Promise<void> {
  const out = standardError();
  const events = records.filter(({ kind }) => kind === "regulatory_event");
  const ignored = events.length - events.filter(isWholeEvent).length;
  const isLacking = ignored > 0 ? `; ${counted(ignored, "regulatory event")} left out` : "";
  const notes = [
    ...(issues > 0 ? [`${counted(issues, "issue")} in the records${isLacking}; therapy validate shows each`] : []),
    ...(conflicts.length > 0
      ? [`${counted(conflicts.length, "field")} of one record given two values; the first counts`]
      : []),
  ];
  for (const note of notes) await out.write(`${hanging("", `warning: ${printable(note)}`, out.width).join("\n")}\n`);
}

/** The diseases that records name beside a therapy. */
function diseasesOf(therapy: string, { records }: Loaded): ReadonlySet<DiseaseReference> {
  const named = records.flatMap((record) => {
    if (record.kind === "therapy" && record.id === therapy) return record.indications ?? [];
    if (record.kind === "regulatory_event" && record.therapy === therapy) return record.indications ?? [];
    if (record.kind === "trial" && record.therapies?.some((one) => one === therapy)) return record.conditions ?? [];
    return [];
  });
  return new Set(named.map(({ disease }) => disease));
}

/** Whether a record is an event of which all is there that a ledger asks for. */
function isWholeEvent(record: Loaded["records"][number]): record is RegulatoryEvent {
  return (
    record.kind === "regulatory_event" &&
    record.therapy !== undefined &&
    record.jurisdiction !== undefined &&
    record.milestone !== undefined
  );
}

/** Whether a record is a source; what else it lacks is not asked for. */
function isSource(record: PartOf<Source> | Loaded["records"][number]): record is Source {
  return record.kind === "source";
}
