/** The rows of the therapies, filtered and counted by facet. */
import { furthestMilestones, ledgerScopes, statusAt } from "@org/therapy-model/ledger";
import { modalities, type PartialDate } from "@org/therapy-model";
import { broaderTerms } from "@org/therapy-model/vocabulary";
import { type TermLabel, termLabels } from "../parts/term-labels.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { displayName } from "./display-name.ts";
import {
  type FacetName,
  facetNames,
  facets,
  type FacetValue,
  type PipelineQuery,
  type PipelineRow,
  type PipelineSummary,
} from "./pipeline-query.ts";
import { type KnownTherapy, shippedRecords } from "./shipped-records.ts";

interface Entry {
  readonly row: PipelineRow;
  readonly keys: { readonly [Name in FacetName]: readonly string[] };
  /** What the search looks in, in lower case: names and labels of both languages. */
  readonly words: string;
}

const indexes = new Map<string, Promise<readonly Entry[]>>();

function entriesOf(language: PageLanguage, today: string): Promise<readonly Entry[]> {
  const key = `${language} ${today}`;
  let entries = indexes.get(key);
  if (entries === undefined) indexes.set(key, (entries = index(language, today)));
  return entries;
}

async function index(language: PageLanguage, today: string): Promise<readonly Entry[]> {
  const label = await termLabels(language);
  const otherLabel = await termLabels(language === "en" ? "zh" : "en");
  const { therapies, organizations } = shippedRecords();
  const entries = [...therapies.values()].map((known) =>
    entryOf(known, label, otherLabel, organizations, today, language),
  );
  // Therapies with trials and events first: the others have few facts.
  const hasMore = ({ row }: Entry): number => (row.phase === "" ? 0 : 1) + (row.status === "" ? 0 : 1);
  const order = new Intl.Collator(language === "zh" ? "zh-Hans" : "en", { sensitivity: "base", numeric: true });
  return entries.toSorted((one, other) => hasMore(other) - hasMore(one) || order.compare(one.row.name, other.row.name));
}

function entryOf(
  known: KnownTherapy,
  label: TermLabel,
  otherLabel: TermLabel,
  organizations: ReadonlyMap<string, string>,
  today: string,
  language: PageLanguage,
): Entry {
  const { therapy, names, trials } = known;
  const targets = targetsOf(known);
  const vectors = unique((therapy.vectors ?? []).map((vector) => vector.class));
  const phases = unique(trials.flatMap(({ phase }) => phase ?? []));
  const { jurisdictions, statuses, summary } = statusOf(known, label, today);
  const diseases = (therapy.indications ?? []).map(({ disease }) => disease);
  const companies = (therapy.organizations ?? []).map(({ organization, name }) =>
    organization === undefined ? (name ?? "") : (organizations.get(organization) ?? ""),
  );
  const inChinese = names.find(({ text }) => /\p{Script=Han}/u.test(text))?.text;
  const first = displayName(names) ?? therapy.id;
  const name = language === "zh" && inChinese !== undefined ? inChinese : first;
  const otherName = names.find(({ text, kind }) => text !== name && (kind === "trade" || kind === "code"))?.text ?? "";
  const terms = [
    ["modality", therapy.modality] as const,
    ...targets.map((key) => ["target", key] as const),
    ...diseases.map((key) => ["disease", key] as const),
    ...vectors.map((key) => ["vector_class", key] as const),
  ];
  const words = [...names.map(({ text }) => text), ...companies];
  for (const [vocabulary, key] of terms) words.push(label(vocabulary, key), otherLabel(vocabulary, key));
  return {
    row: {
      id: therapy.id,
      name,
      otherName,
      modality: label("modality", therapy.modality),
      targets: targets.map((key) => label("target", key)).join(", "),
      vector: vectors.map((key) => label("vector_class", key)).join(", "),
      indications: diseases.map((key) => label("disease", key)).join(", "),
      phase: phases.map((key) => label("phase", key)).join(", "),
      status: summary,
      company: companies[0] ?? "",
    },
    keys: {
      modality: [therapy.modality, ...broaderTerms(modalities, therapy.modality)],
      target: targets,
      vector: vectors,
      phase: phases,
      jurisdiction: jurisdictions,
      status: statuses,
    },
    words: words.join("\n").toLowerCase(),
  };
}

function targetsOf({ therapy }: KnownTherapy): string[] {
  const found = (therapy.constructs ?? []).flatMap((construct): string[] => {
    if (construct.kind === "car" || construct.kind === "secreted_binder")
      return (construct.binders ?? []).map(({ target }) => target);
    if (construct.kind === "tcr" || construct.kind === "oligonucleotide") return [construct.target];
    if (construct.kind === "transgene") return [construct.gene];
    return construct.kind === "edit" && construct.locus !== undefined ? [construct.locus] : [];
  });
  return unique(found);
}

/** The present regulatory status in each jurisdiction, and the phases of development that events reached. */
function statusOf({ events }: KnownTherapy, label: TermLabel, today: string) {
  const scopes = new Map(
    ledgerScopes(events).map(({ therapy, jurisdiction }) => [jurisdiction, { therapy, jurisdiction }]),
  );
  const statuses: string[] = [];
  const parts: string[] = [];
  for (const scope of scopes.values()) {
    const { marketing, trial } = statusAt(events, today as PartialDate, scope);
    const shown = [...marketing, ...trial].find(({ status }) => status !== "unknown");
    for (const { status } of [...marketing, ...trial]) if (status !== "unknown") statuses.push(status);
    if (shown !== undefined) parts.push(`${scope.jurisdiction} ${label("regulatory_status", shown.status)}`);
  }
  if (parts.length === 0 && events.length > 0) {
    parts.push(...furthestMilestones(events).map(({ milestone }) => label("milestone", milestone)));
  }
  return { jurisdictions: [...scopes.keys()], statuses: unique(statuses), summary: parts.join(" · ") };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** Counts the rows of a query, and the values of each facet among the rows that the other filters leave. */
export async function summarizePipeline(
  query: PipelineQuery,
  today: string,
  language: PageLanguage,
): Promise<PipelineSummary> {
  const entries = await entriesOf(language, today);
  const label = await termLabels(language);
  const searched = entries.filter((entry) => hasWords(entry, query.search));
  const counted = facetNames.map((name) => {
    const counts = new Map<string, number>();
    for (const entry of searched) {
      if (!passes(entry, query, name)) continue;
      for (const key of entry.keys[name]) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const values = [...counts].map(([key, count]): FacetValue => ({ key, label: label(facets[name], key), count }));
    return [name, values.toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label))];
  });
  return {
    count: searched.filter((entry) => passes(entry, query)).length,
    total: entries.length,
    facets: Object.fromEntries(counted) as PipelineSummary["facets"],
  };
}

/** Lists some rows of a query. */
export async function listPipeline(
  query: PipelineQuery,
  today: string,
  language: PageLanguage,
  from: number,
  to: number,
): Promise<PipelineRow[]> {
  const entries = await entriesOf(language, today);
  const found = entries.filter((entry) => hasWords(entry, query.search) && passes(entry, query));
  return found.slice(from, to).map(({ row }) => row);
}

/** Checks whether an entry has every word of a search. */
function hasWords({ words }: Entry, search: string): boolean {
  const wanted = search.toLowerCase().split(/\s+/);
  return wanted.every((word) => words.includes(word));
}

function passes({ keys }: Entry, query: PipelineQuery, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const chosen = query[name];
    return name === except || chosen.length === 0 || chosen.some((key) => keys[name].includes(key));
  });
}
