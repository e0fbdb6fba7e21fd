/** The page of a therapy: its fields with their sources, its structure, its trials, and its status over time. */
import type { Citation, ModelRecord, PartialDate, Source, Therapy } from "@org/therapy-model";
import { ledgerScopes, statusAt, timeline } from "@org/therapy-model/ledger";
import { formatPointer } from "@org/therapy-model/records";
import type { FieldRow } from "../bench/bench-answer.ts";
import { shownRecord } from "../bench/shown-record.ts";
import { type TermLabel, termLabels } from "../parts/term-labels.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { yearOf } from "./calendar-year.ts";
import { displayName } from "./display-name.ts";
import { type KnownTherapy, shippedRecords } from "./shipped-records.ts";

/** A source, numbered on its page. */
export interface ShownSource {
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

/** A field with the numbers of its sources. */
export interface CitedRow extends FieldRow {
  readonly sources: readonly number[];
}

/** A status from one date to another, as years with fractions. */
export interface ShownInterval {
  readonly status: string;
  readonly label: string;
  readonly track: "trial" | "marketing";
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** The statuses in one jurisdiction. */
export interface Lane {
  readonly jurisdiction: string;
  readonly label: string;
  readonly intervals: readonly ShownInterval[];
  /** The status on the chosen date. */
  readonly status: string;
}

/** A part of the structure of a therapy. */
export interface StructurePart {
  readonly kind: string;
  readonly title: string;
  readonly outside: readonly string[];
  readonly inside: readonly string[];
}

/** The structure of a therapy. */
export interface Structure {
  readonly cells: string;
  readonly vectors: readonly { readonly label: string; readonly isParticle: boolean }[];
  readonly parts: readonly StructurePart[];
}

/** A trial of a therapy. */
export interface ShownTrial {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly phase: string;
  readonly status: string;
}

/** The page of a therapy. */
export interface TherapyDetails {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly modality: string;
  readonly rows: readonly CitedRow[];
  readonly structure: Structure;
  readonly trials: readonly ShownTrial[];
  readonly lanes: readonly Lane[];
  readonly first: number;
  readonly sources: readonly ShownSource[];
}

/** Reads a therapy of the catalog; `undefined` if the catalog does not have it. */
export async function readTherapy(
  id: string,
  asOf: string,
  language: PageLanguage,
): Promise<TherapyDetails | undefined> {
  const { therapies, sources } = shippedRecords();
  const known = therapies.get(id);
  if (known === undefined) return undefined;
  const label = await termLabels(language);
  const { therapy, names, trials } = known;
  const numbered = numberSources([therapy, ...known.events, ...trials], sources);
  const shown = shownRecord(therapy, label, () => ({ ranges: [] }));
  const lanes = lanesOf(known, asOf, label);
  return {
    id,
    name: displayName(names) ?? id,
    names: [...new Set(names.map(({ text }) => text))].filter((text) => text !== displayName(names)),
    modality: label("modality", therapy.modality),
    rows: shown.rows.map((row) => ({ ...row, sources: sourcesOf(row.pointer, therapy.citations ?? [], numbered) })),
    structure: structureOf(therapy, label),
    trials: trials.map(({ id, names, title, phase, status, registrations }) => ({
      id,
      number: registrations?.[0]?.value ?? "",
      title: names?.[0]?.text ?? title ?? "",
      phase: phase === undefined ? "" : label("phase", phase),
      status: status?.status === undefined ? "" : label("trial_status", status.status),
    })),
    lanes,
    first: Math.floor(
      Math.min(...lanes.flatMap(({ intervals }) => intervals.map(({ from }) => from)), yearOf(asOf) - 1),
    ),
    sources: [...numbered].flatMap(([sourceId, number]) => shownSource(number, sources.get(sourceId))),
  };
}

type Cited = ModelRecord & { readonly citations?: Citation[] | undefined };

function numberSources(records: readonly Cited[], sources: ReadonlyMap<string, Source>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { source } of records.flatMap(({ citations }) => citations ?? [])) {
    if (sources.has(source) && !numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}

function shownSource(number: number, source: Source | undefined): ShownSource[] {
  if (source === undefined) return [];
  const { title, publisher = "", published = "", url = "" } = source;
  return [{ number, title, publisher, published, url }];
}

/** The sources of a field: its citations, those of the fields around it, and those of its parts. */
function sourcesOf(pointer: string, citations: readonly Citation[], numbers: ReadonlyMap<string, number>): number[] {
  const own = citations.filter(({ field }) => pointer === field || pointer.startsWith(`${field}/`) || field === "");
  const found = own.flatMap(({ source }) => numbers.get(source) ?? []);
  return [...new Set(found)].toSorted((one, other) => one - other);
}

function lanesOf({ events }: KnownTherapy, asOf: string, label: TermLabel): Lane[] {
  const scopes = new Map(
    ledgerScopes(events).map(({ therapy, jurisdiction }) => [jurisdiction, { therapy, jurisdiction }]),
  );
  return [...scopes.values()].map((scope) => {
    const intervals = timeline(events, scope).map(({ status, track, from, until, approvalKind }): ShownInterval => {
      const start = from.latest ?? from.earliest ?? asOf;
      const end = until?.earliest ?? until?.latest;
      const kind = approvalKind === undefined ? "" : ` (${label("approval_kind", approvalKind)})`;
      const shown = `${label("regulatory_status", status)}${kind}`;
      const range = end === undefined ? `${start} –` : `${start} – ${end}`;
      const to = end === undefined ? Number.POSITIVE_INFINITY : yearOf(end);
      return { status, label: shown, track, from: yearOf(start), to, title: `${shown}: ${range}` };
    });
    const { marketing, trial } = statusAt(events, asOf as PartialDate, scope);
    const all = [...marketing, ...trial].filter(({ status }) => status !== "unknown");
    const present = all.map(({ status }) => label("regulatory_status", status));
    const { jurisdiction } = scope;
    return {
      jurisdiction,
      label: label("jurisdiction", jurisdiction),
      intervals,
      status: [...new Set(present)].join(", "),
    };
  });
}

function structureOf(therapy: Therapy, label: TermLabel): Structure {
  const cells = (therapy.cells ?? []).map(({ origin, type, source }) =>
    [
      origin === undefined ? "" : label("cell_origin", origin),
      type === undefined ? "" : label("cell_type", type),
      source === undefined ? "" : `(${label("cell_source", source)})`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
  const vectors = (therapy.vectors ?? []).map((vector) => {
    const species = vector.species === undefined ? "" : ` · ${label("vector_species", vector.species)}`;
    return {
      label: label("vector_class", vector.class) + species,
      isParticle: /nanoparticle|lipo|conjugate/.test(vector.class),
    };
  });
  return {
    cells: cells.join(", "),
    vectors,
    parts: (therapy.constructs ?? []).map((construct) => partOf(construct, label)),
  };
}

type AnyConstruct = NonNullable<Therapy["constructs"]>[number];

function partOf(construct: AnyConstruct, label: TermLabel): StructurePart {
  const target = (key: string): string => label("target", key);
  const part = (title: string, outside: readonly string[] = [], inside: readonly string[] = []): StructurePart => ({
    kind: construct.kind,
    title,
    outside,
    inside,
  });
  switch (construct.kind) {
    case "car": {
      const binders = (construct.binders ?? []).map((binder) => target(binder.target));
      return part(
        "CAR",
        binders,
        (construct.signaling ?? []).map((domain) => label("signaling_domain", domain)),
      );
    }
    case "tcr":
      return part("TCR", [target(construct.target), ...(construct.hla ?? []).slice(0, 2)]);
    case "edit": {
      const effect = construct.effect === undefined ? "" : label("edit_effect", construct.effect);
      const method = construct.method === undefined ? "" : label("edit_method", construct.method);
      return part(
        [construct.locus === undefined ? "" : target(construct.locus), effect, method].filter(Boolean).join(" · "),
      );
    }
    case "transgene":
      return part([target(construct.gene), construct.variant, construct.promoter].filter(Boolean).join(" · "));
    case "oligonucleotide":
      return part(`${label("oligonucleotide_class", construct.class)} → ${target(construct.target)}`);
    case "secreted_binder":
      return part((construct.binders ?? []).map((binder) => target(binder.target)).join(" × "));
    default:
      return part(formatPointer([construct.kind]).slice(1));
  }
}
