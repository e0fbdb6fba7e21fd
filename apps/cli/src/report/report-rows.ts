/** Making the rows of the report from records. */
import {
  modificationSettings,
  initiations,
  milestones,
  modalities,
  phases,
  trialStatuses,
  type Construct,
  type Indication,
  type ModelRecord,
  type Platform,
  type RegulatoryEvent,
  type Therapy,
  type Trial,
} from "@org/therapy-model";
import { isTerm, type Vocabulary } from "@org/therapy-model/vocabulary";
import { furthestMilestones } from "@org/therapy-model/ledger";
import { diseaseStates, diseases, targets } from "@org/therapy-model/vocabularies";
import type { LabeledTerm, ReportRow, RowIndication, RowMilestone, RowTarget, RowTrial } from "./report-row.ts";
import type { PartOf } from "./valid-records.ts";

/** Makes a row for each therapy; `issuesOf` returns the number of issues of a therapy. */
export function reportRows(
  records: readonly PartOf<ModelRecord>[],
  issuesOf: (therapy: string) => number,
): ReportRow[] {
  const platforms = new Map(records.filter(isPlatform).map((platform) => [platform.id, platform]));
  const trials = groupedBy(records.filter(isTrial), (trial) => trial.therapies ?? []);
  const events = groupedBy(records.filter(isEvent), ({ therapy }) => (therapy === undefined ? [] : [therapy]));
  return records.filter(isTherapy).map((therapy) => {
    const shared = (therapy.platforms ?? []).flatMap((id) => platforms.get(id) ?? []);
    const constructs = [therapy, ...shared].flatMap((one) => one.constructs ?? []);
    return {
      id: therapy.id,
      name: therapy.names?.[0]?.text ?? therapy.id,
      modality: term(modalities, therapy.modality),
      modificationSetting: term(
        modificationSettings,
        therapy.modificationSetting ??
          shared.find(({ modificationSetting }) => modificationSetting !== undefined)?.modificationSetting,
      ),
      targets: targetsOf(constructs),
      undisclosedTarget: constructs.some((construct) => bindsTargets(construct) && bindsUndisclosed(construct)),
      indications: (therapy.indications ?? []).map(indicationOf),
      milestones: furthestMilestones(events.get(therapy.id) ?? []).map(milestoneOf),
      trials: (trials.get(therapy.id) ?? []).map(trialOf),
      issueCount: issuesOf(therapy.id),
    };
  });
}

/** Groups records by id. */
function groupedBy<Record>(
  records: readonly Record[],
  ids: (record: Record) => readonly string[],
): ReadonlyMap<string, Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    for (const id of ids(record)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [record]);
      else group.push(record);
    }
  }
  return groups;
}

function isTherapy(record: PartOf<ModelRecord>): record is PartOf<Therapy> {
  return record.kind === "therapy";
}

function isPlatform(record: PartOf<ModelRecord>): record is PartOf<Platform> {
  return record.kind === "platform";
}

function isTrial(record: PartOf<ModelRecord>): record is PartOf<Trial> {
  return record.kind === "trial";
}

function isEvent(record: PartOf<ModelRecord>): record is PartOf<RegulatoryEvent> {
  return record.kind === "regulatory_event";
}

/** A term with its label. The id of a public system is its own label. */
function term(of: Vocabulary, key: string): LabeledTerm;
function term(of: Vocabulary, key: string | undefined): LabeledTerm | undefined;
function term(of: Vocabulary, key: string | undefined): LabeledTerm | undefined {
  if (key === undefined) return undefined;
  return { key, label: isTerm(of, key) ? of.terms[key]!.label : key };
}

function targetsOf(constructs: readonly Construct[]): RowTarget[] {
  const found = new Map<string, RowTarget>();
  for (const [role, key] of constructs.flatMap(rolesOf)) {
    if (key === "undisclosed") continue;
    found.set(`${role} ${key}`, { ...term(targets, key), role });
  }
  return [...found.values()];
}

/** Checks whether a construct has binders. */
function bindsTargets({ kind }: Construct): boolean {
  return kind === "car" || kind === "secreted_binder";
}

/** Checks whether the source withholds a target, or all of them. */
function bindsUndisclosed(construct: Construct): boolean {
  const roles = rolesOf(construct);
  return roles.length === 0 || roles.some(([, key]) => key === "undisclosed");
}

function rolesOf(construct: Construct): (readonly [RowTarget["role"], string])[] {
  switch (construct.kind) {
    case "car":
    case "secreted_binder":
      return (construct.binders ?? []).map(({ target }) => ["recognized", target]);
    case "tcr":
      return [["recognized", construct.target]];
    case "transgene":
      return [["expressed", construct.gene]];
    case "edit":
      return construct.locus === undefined ? [] : [["edited", construct.locus]];
    case "antigens":
      return construct.targets.map((target) => ["presented", target]);
    case "oligonucleotide":
      return [["knocked_down", construct.target]];
  }
}

function indicationOf({ disease, states = [] }: Indication): RowIndication {
  return { disease: term(diseases, disease), states: states.map((state) => term(diseaseStates, state)) };
}

function milestoneOf({ id, jurisdiction, milestone, date, announced }: PartOf<RegulatoryEvent>): RowMilestone {
  return {
    event: id,
    jurisdiction: jurisdiction!,
    milestone: term(milestones, milestone!),
    date: date?.value,
    dateType: date?.type,
    announced,
  };
}

function trialOf({ id, names, title, registrations, initiation, phase, status }: PartOf<Trial>): RowTrial {
  return {
    id,
    name: names?.[0]?.text ?? (registrations === undefined ? title : undefined),
    registrations: (registrations ?? []).map(({ value }) => value),
    initiation: term(initiations, initiation),
    phase: term(phases, phase),
    status: term(trialStatuses, status?.status),
  };
}
