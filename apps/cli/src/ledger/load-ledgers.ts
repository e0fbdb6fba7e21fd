/** Loading the ledgers of a command. */
import type { DiseaseReference, Issue, Jurisdiction, RegulatoryEvent, Source, TherapyId } from "@org/therapy-model";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { eventHistory, ledgerScopes, type LedgerScope } from "@org/therapy-model/ledger";
import { unionsOf } from "@org/therapy-model/regulators";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { hanging } from "../output/wrap.ts";
import { loadRecordSets, loadValues, writeUnreadable, type Loaded } from "../report/load-record-sets.ts";
import type { PartOf } from "../report/valid-records.ts";
import { findTherapies } from "./find-therapy.ts";

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
  /** The ids of the therapies on record. */
  readonly therapies: readonly TherapyId[];
  /** The issue of a requested therapy that is not on record. */
  readonly issue?: Issue | undefined;
  /** The exit status of the command after its output. */
  readonly status: ExitStatus;
}

/** The ledgers that a command needs; all without conditions. */
export interface LedgerFilter {
  /** The jurisdiction. For a member state of a union, the ledgers of the union are included. */
  readonly jurisdiction?: Jurisdiction | undefined;
  /** The id or a name of the therapy. */
  readonly therapy?: string | undefined;
}

/** Loads the ledgers of files or, without files, of the catalog; writes warnings to standard error. */
export async function loadLedgers(
  files: readonly string[],
  { jurisdiction, therapy }: LedgerFilter,
): Promise<LoadedLedgers> {
  const loaded = files.length === 0 ? loadCatalog() : await loadRecordSets(files);
  await writeUnreadable(loaded);
  await writeWarnings(loaded);
  const events = loaded.records.filter(isLedgerEvent);
  const names = namesOf(loaded, events);
  const chosen = therapy === undefined ? undefined : findTherapies(therapy, names);
  const ledgers = scopesOf(events, jurisdiction)
    .filter((scope) => chosen === undefined || chosen.found.has(scope.therapy))
    .map((scope) => {
      const ofTherapy = events.filter((event) => event.therapy === scope.therapy);
      const name = names.get(scope.therapy)?.[0] ?? scope.therapy;
      return { name, scope, events: ofTherapy, diseases: diseasesOf(scope.therapy, loaded) };
    });
  const sources = loaded.records.filter(isSource);
  const status =
    loaded.unreadable.length > 0 ? exitStatus.unreadable : loaded.issueCount > 0 ? exitStatus.issues : exitStatus.clean;
  return { ledgers, sources, therapies: [...names.keys()], issue: chosen?.issue, status };
}

/** The names of each therapy on record, by id. */
function namesOf({ records }: Loaded, events: readonly RegulatoryEvent[]): Map<TherapyId, string[]> {
  const names = new Map<TherapyId, string[]>(events.map((event) => [event.therapy, []]));
  for (const record of records) {
    if (record.kind === "therapy") names.set(record.id, record.names?.map(({ text }) => text) ?? []);
  }
  return names;
}

/** The ledgers with events and, for a jurisdiction, those of the unions whose authorizations apply in it. */
function scopesOf(events: readonly RegulatoryEvent[], jurisdiction: Jurisdiction | undefined): LedgerScope[] {
  const current = ledgerScopes(events).filter((scope) => eventHistory(events, scope).length > 0);
  if (jurisdiction === undefined) return current;
  const unions = unionsOf(jurisdiction).map(({ union }) => union);
  const therapies = current
    .filter((scope) => scope.jurisdiction === jurisdiction || unions.includes(scope.jurisdiction))
    .map((scope) => scope.therapy);
  return [...new Set(therapies)].map((therapy) => ({ therapy, jurisdiction }));
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
