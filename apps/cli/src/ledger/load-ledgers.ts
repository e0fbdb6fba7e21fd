/** Loading the ledgers of a command. */
import type { DiseaseReference, Jurisdiction, RegulatoryEvent, Source } from "@org/therapy-model";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { eventHistory, ledgerScopes, type LedgerScope } from "@org/therapy-model/ledger";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { hanging, printable } from "../output/wrap.ts";
import { loadRecordSets, loadValues, writeUnreadable, type Loaded } from "../report/load-record-sets.ts";
import type { PartOf } from "../report/valid-records.ts";

/** The regulatory events of a therapy in a jurisdiction. */
export interface Ledger {
  /** The name of the therapy. */
  readonly name: string;
  readonly scope: LedgerScope;
  readonly events: readonly RegulatoryEvent[];
  /** The diseases in the indications of the therapy and its events, and in the conditions of its trials. */
  readonly diseases: ReadonlySet<DiseaseReference>;
}

/** The ledgers of files, and the sources that their events cite. */
export interface LoadedLedgers {
  readonly ledgers: readonly Ledger[];
  readonly sources: readonly Source[];
  /** The exit status of the command after its output. */
  readonly status: ExitStatus;
}

/** Loads the ledgers of files or, without files, of the catalog; writes warnings to standard error. */
export async function loadLedgers(files: readonly string[], jurisdiction?: Jurisdiction): Promise<LoadedLedgers> {
  const loaded = files.length === 0 ? loadCatalog() : await loadRecordSets(files);
  await writeUnreadable(loaded);
  await writeWarnings(loaded);
  const names = new Map<string, string>();
  for (const record of loaded.records) {
    if (record.kind === "therapy") names.set(record.id, record.names?.[0]?.text ?? record.id);
  }
  const events = loaded.records.filter(isLedgerEvent);
  const ledgers = ledgerScopes(events)
    .filter((scope) => jurisdiction === undefined || scope.jurisdiction === jurisdiction)
    .map((scope) => {
      const ofTherapy = events.filter((event) => event.therapy === scope.therapy);
      const name = names.get(scope.therapy) ?? scope.therapy;
      return { name, scope, events: ofTherapy, diseases: diseasesOf(scope.therapy, loaded) };
    })
    .filter((ledger) => eventHistory(ledger.events, ledger.scope).length > 0);
  const sources = loaded.records.filter(isSource);
  const status =
    loaded.unreadable.length > 0 ? exitStatus.unreadable : loaded.issueCount > 0 ? exitStatus.issues : exitStatus.clean;
  return { ledgers, sources, status };
}

function loadCatalog(): Loaded {
  return loadValues([...recordSets, ...regulatoryHistories]);
}

/** Warns about issues and conflicts that may affect the result. */
async function writeWarnings({ records, issueCount, conflicts }: Loaded): Promise<void> {
  const out = standardError();
  const events = records.filter(({ kind }) => kind === "regulatory_event");
  const ignored = events.length - events.filter(isLedgerEvent).length;
  const leftOut = ignored > 0 ? `; ${counted(ignored, "regulatory event")} left out` : "";
  const notes = [
    ...(issueCount > 0 ? [`${counted(issueCount, "issue")} in the records${leftOut}; see therapy validate`] : []),
    ...(conflicts.length > 0
      ? [`${counted(conflicts.length, "conflict")} between records with the same id; the first value is used`]
      : []),
  ];
  for (const note of notes) await out.write(`${hanging("", `warning: ${printable(note)}`, out.width).join("\n")}\n`);
}

/** The diseases in the records of a therapy. */
function diseasesOf(therapy: string, { records }: Loaded): ReadonlySet<DiseaseReference> {
  const named = records.flatMap((record) => {
    if (record.kind === "therapy" && record.id === therapy) return record.indications ?? [];
    if (record.kind === "regulatory_event" && record.therapy === therapy) return record.indications ?? [];
    if (record.kind === "trial" && record.therapies?.some((one) => one === therapy)) return record.conditions ?? [];
    return [];
  });
  return new Set(named.map(({ disease }) => disease));
}

/** Checks whether a record is an event with all fields that a ledger requires. */
function isLedgerEvent(record: Loaded["records"][number]): record is RegulatoryEvent {
  return (
    record.kind === "regulatory_event" &&
    record.therapy !== undefined &&
    record.jurisdiction !== undefined &&
    record.milestone !== undefined
  );
}

/** Checks whether a record is a source. */
function isSource(record: PartOf<Source> | Loaded["records"][number]): record is Source {
  return record.kind === "source";
}
